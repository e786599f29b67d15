"""Profile addresses at the end of a pasted line."""

import re

from firsthand.core.urls import canonical_profile_url

ADDRESS = re.compile(
    r"(?:^|[\s(\[<])((?:https?://|[\w-]{1,20}\.)*linkedin\.com/[^\s()\[\]<>]{1,300}|/in/[^\s()\[\]<>]{1,300})[)\]>]?$",
    re.IGNORECASE,
)
TAIL = 400


def split_link(text: str) -> tuple[str, str]:
    """Return the text before a profile address at its end, and that address made canonical."""
    tail = text[-TAIL:]
    found = ADDRESS.search(tail) if "/in/" in tail.lower() else None
    if not found:
        return text, ""
    address = found[1] if not found[1].startswith("/") else f"linkedin.com{found[1]}"
    before = text[: len(text) - len(tail) + found.start()].strip(" -–—|·:")
    url = canonical_profile_url(address)
    return (before, url) if url else (text, "")
