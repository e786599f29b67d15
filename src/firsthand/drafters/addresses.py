"""Addresses of language models: which are taken, and where their chat is asked."""

import re
from urllib.parse import urlsplit

from firsthand.core.hosts import is_own_computer
from firsthand.drafters import faults

PLACE = "/chat/completions"
LONGEST = 500
_PLAIN = re.compile(r"[!-~]+")  # letters, digits and marks of ASCII, no blank


def read_address(text: str, *, allow_plain: bool = False) -> str:
    """Return the whole address at which a model is asked. Raises UserError MDL-101, MDL-102."""
    given = text.strip().rstrip("/")
    try:
        parts = urlsplit(given)
        host, _ = (parts.hostname or "").encode("idna").decode(), parts.port
    except ValueError:
        raise faults.not_an_address() from None
    odd = parts.username is not None or parts.query or parts.fragment or not _PLAIN.fullmatch(given)
    if parts.scheme not in ("http", "https") or not host or odd or len(given) > LONGEST:
        raise faults.not_an_address()
    if parts.scheme == "http" and not (allow_plain or is_own_computer(host)):
        raise faults.open_to_others(host)
    return given if parts.path.endswith(PLACE) else f"{given}{PLACE}"
