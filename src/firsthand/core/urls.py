"""Profile addresses in one spelling, so that equal people compare equal.

Two kinds of address come out. `linkedin.com/in/<vanity>` is the address a member chose.
`linkedin.com/member/<id>` holds an opaque id the platform gave; the two cannot be translated into
each other and are never equated.
"""

import re
import unicodedata
from functools import lru_cache
from urllib.parse import parse_qs, unquote

_LONGEST = 2_000
_HOST = re.compile(r"(?:(?:https?:)?//)?(?:[a-z0-9-]+\.)*linkedin\.com(?::\d{1,5})?(?:/|$)", re.IGNORECASE)
_PADDING = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_URN = re.compile(r"urn:li:(?:member|fsd_profile|fs_miniProfile):([\w-]{1,200})", re.ASCII)
_OPAQUE = re.compile(r"A(?:C[A-Za-z]|As|E[A-Z])AA[\w-]{2,}", re.ASCII)
_MEMBER_ID = re.compile(r"[\w-]{1,200}", re.ASCII)
_NEVER_IN_VANITY = re.compile(r"[\x00-\x20\x7f-\xa0/?#%\\<>\"'@:\u2028\u2029\u3000]")
_MOBILE = frozenset({"comm", "mwlite", "m"})


@lru_cache(maxsize=1 << 16)
def canonical_profile_url(text: str) -> str:
    """Return the one spelling of a profile address, or "" where the text names no profile."""
    text = text.strip().strip(_PADDING)
    if not text or len(text) > _LONGEST:
        return ""
    if urn := _URN.fullmatch(text):
        return _member(urn[1])
    if not (host := _HOST.match(text)):
        return ""
    return _from_path(text[host.end() :])


def full_url(canonical: str) -> str:
    """Return a profile address in its one spelling as a link; "" for none."""
    return f"https://www.{canonical}" if canonical else ""


def _from_path(rest: str) -> str:
    """Return the address for what follows the host."""
    path, _, query = rest.partition("#")[0].partition("?")
    parts = [part for part in path.split("/") if part]
    if len(parts) > 1 and parts[0].casefold() in _MOBILE:
        parts = parts[1:]
    match [part.casefold() for part in parts[:2]]:
        case ["in", _]:
            return _vanity(parts[1])
        case ["pub", second] if second != "dir":
            return _vanity(parts[1]) if len(parts) == 2 else _old_public(parts[1:])
        case ["member", _]:
            return _member(parts[1])
        case ["profile", "view"]:
            return _member(parse_qs(query, errors="ignore").get("id", [""])[0])
    return ""


def _vanity(raw: str) -> str:
    """Return the address for what stands after /in/; an opaque id there stays an id."""
    if _OPAQUE.fullmatch(raw):
        return _member(raw)
    vanity = _folded(raw)
    return f"linkedin.com/in/{vanity}" if vanity else ""


def _old_public(parts: list[str]) -> str:
    """Keep the old four-part public address: its short form cannot be told from it."""
    folded = [_folded(part) for part in parts[:4]]
    return "linkedin.com/pub/" + "/".join(folded) if all(folded) else ""


def _folded(raw: str) -> str:
    """Percent-decode once, compose, fold case; "" when the rest cannot be a part of an address."""
    try:
        text = unquote(raw, errors="strict")
    except UnicodeDecodeError:
        return ""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
    return "" if _NEVER_IN_VANITY.search(text) else text


def _member(member_id: str) -> str:
    """Return the address of an opaque id, whose upper and lower case differ."""
    return f"linkedin.com/member/{member_id}" if _MEMBER_ID.fullmatch(member_id) else ""
