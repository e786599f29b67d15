"""Whether the server that took a mail in vouches for the platform as its origin.

Only the topmost results count, and only from a server that says it handled the mail: lines further
down were written by whoever sent it.
"""

import re
from enum import StrEnum

from firsthand.sources.mail.headers import all_values

PLATFORM = "linkedin.com"
_COMMENT = re.compile(r"\([^()]{0,500}\)")
_RESULT = re.compile(r"^\s*(dkim|dmarc|spf)\s*=\s*([a-z]+)", re.IGNORECASE)
_DOMAIN = re.compile(r"\bheader\.(?:d|i|from)\s*=\s*\"?(?:[^\s;@\"]{0,64}@)?([\w.-]{1,255})", re.IGNORECASE)
_BY = re.compile(r"\bby\s+([\w.-]{1,255})", re.IGNORECASE)
_LONGEST = 8_192
_HOPS = 4


class Origin(StrEnum):
    """What is known of where a mail comes from."""

    PROVEN = "proven"
    UNKNOWN = "unknown"
    FALSE = "false"


def is_platform_domain(domain: str) -> bool:
    """Tell whether a domain is the platform's own; one that only contains its name is not."""
    return domain == PLATFORM or domain.endswith("." + PLATFORM)


def origin_of(header: bytes) -> Origin:
    """Return what the receiving server found out about a mail that says it is the platform's."""
    value = next(iter(all_values(header, "authentication-results")), b"")[:_LONGEST].decode(
        "ascii", "replace"
    )
    parts = _COMMENT.sub(" ", value).split(";")
    if not _is_receivers(parts[0], header):
        return Origin.UNKNOWN
    results = [_result(part) for part in parts]
    if any(is_ours and outcome == "pass" and method != "spf" for method, outcome, is_ours in results):
        return Origin.PROVEN
    if any(method == "dmarc" and outcome == "fail" for method, outcome, _ in results):
        return Origin.FALSE
    if any(method == "dkim" and outcome in ("fail", "pass") for method, outcome, _ in results):
        return Origin.FALSE
    return Origin.UNKNOWN


def _result(part: str) -> tuple[str, str, bool]:
    found = _RESULT.match(part)
    if not found:
        return "", "", False
    domains = [domain.lower().rstrip(".") for domain in _DOMAIN.findall(part)]
    return found[1].lower(), found[2].lower(), bool(domains) and all(map(is_platform_domain, domains))


def _is_receivers(server: str, header: bytes) -> bool:
    """Tell whether results come from a server among the last that handled the mail, or one that gives no name."""
    named = server.split()[:1]
    if not named or "=" in named[0]:
        return bool(named)
    hops = [
        found[1] for value in all_values(header, "received")[:_HOPS] if (found := _BY.search(_text(value)))
    ]
    return not hops or _house(named[0]) in {_house(hop) for hop in hops}


def _text(value: bytes) -> str:
    return value[:_LONGEST].decode("ascii", "replace")


def _house(host: str) -> str:
    """Return the end of a host's name, by which servers of one provider are known."""
    return ".".join(host.lower().rstrip(".").split(".")[-2:])
