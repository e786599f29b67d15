"""Addresses on a server: which are taken, and which stand on the server the owner named.

A password goes to the server it was entered for and to no other. One provider, named here, spreads its
accounts over servers below its own name. What a server calls its things is compared and asked for, nothing else.
"""

import re
from urllib.parse import quote, unquote_to_bytes, urljoin, urlsplit

from firsthand.core.errors import UserError
from firsthand.core.hosts import host_of, is_own_computer
from firsthand.sources.dav.faults import cannot_connect

_PORTS = {"https": 443, "http": 80}
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_KEPT = "~!$&'()*+,;=:@-._"
_SPREAD = ("icloud.com",)
_LONGEST = 4_000


class Elsewhere(Exception):  # noqa: N818 - it tells where an address leads
    """Raised for an address on another server; `host` is shown to the owner."""

    def __init__(self, host: str) -> None:
        super().__init__(host)
        self.host = host


def read_address(text: str, *, allow_plain: bool = False) -> str:
    """Return the address of an account in full. Raises UserError where nothing may be sent to it."""
    given = text.strip()
    whole = given if _SCHEME.match(given) else f"https://{given}"
    try:
        parts = urlsplit(whole)
        host, port = (parts.hostname or "").encode("idna").decode(), parts.port
    except ValueError:
        host, port = "", None
    if not host or parts.username is not None or parts.scheme not in _PORTS or len(whole) > _LONGEST:
        raise _not_an_address()
    if parts.scheme == "http" and not (allow_plain or is_own_computer(host)):
        raise cannot_connect(
            "DAV-106",
            "This address begins with http://, so your password would travel where others can read it.",
            where=host,
            next_step="Write it with https:// instead.",
        )
    return f"{parts.scheme}://{_with_port(parts.scheme, host, port)}{_plain_path(parts.path)}"


def _not_an_address() -> UserError:
    return cannot_connect(
        "DAV-106",
        "This is not the address of a server.",
        where="Address",
        next_step="Write it like https://cloud.example.org, without a name or password in it.",
    )


def origin_of(url: str) -> tuple[str, str, int]:
    """Return scheme, host and port of an address."""
    parts = urlsplit(url)
    return parts.scheme, (parts.hostname or "").lower(), parts.port or _PORTS.get(parts.scheme, 0)


def path_of(url: str) -> str:
    """Return the path of an address."""
    return urlsplit(url).path


def on_server(url: str, path: str) -> str:
    """Return the address of a path on the server of another address."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}{path}"


def resolve(base: str, reference: str, *, home: str) -> str:
    """Return where a reference leads, its letters written in one way. Raises Elsewhere off the server of `home`."""
    try:
        url = urljoin(base, reference.strip())
        parts = urlsplit(url)
        scheme, host, port = origin_of(url)
    except ValueError:
        raise Elsewhere("?") from None
    if not _is_same(origin_of(home), (scheme, host, port)) or parts.username is not None:
        raise Elsewhere(f"{host}, port {port:d}" if host == host_of(home) else host or "?")
    return f"{scheme}://{_with_port(scheme, host, port)}{_plain_path(parts.path)}"


def _is_same(home: tuple[str, str, int], other: tuple[str, str, int]) -> bool:
    if home == other:
        return True
    is_safe = home[0] == other[0] == "https" and home[2] == other[2]
    return is_safe and any(_is_below(home[1], name) and _is_below(other[1], name) for name in _SPREAD)


def _is_below(host: str, name: str) -> bool:
    return host == name or host.endswith(f".{name}")


def _with_port(scheme: str, host: str, port: int | None) -> str:
    shown = f"[{host}]" if ":" in host else host
    return shown if port in (None, 0, _PORTS[scheme]) else f"{shown}:{port}"


def _plain_path(path: str) -> str:
    """Return a path whose letters are escaped where they must be and only there."""
    return "/".join(quote(unquote_to_bytes(part), safe=_KEPT) for part in path.split("/")) or "/"
