"""Hosts: that of an address, and which of them is this computer."""

from ipaddress import ip_address
from urllib.parse import urlsplit


def host_of(address: str) -> str:
    """Return the host of an address, for a sentence."""
    return urlsplit(address).hostname or ""


def is_own_computer(host: str) -> bool:
    """Tell whether what is sent to a host stays on this computer."""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
