"""Addresses made from data: only to LinkedIn profiles, and to our own pages of evidence."""

import re
from urllib.parse import quote

from django.urls import reverse

# What a canonical profile address may hold; anything else stays text and is never a link.
PROFILE = re.compile(r"(?:www\.)?linkedin\.com/in/(?P<vanity>[^\s/?#<>\"'\\@:]{1,200})/?")
REFERENCE = re.compile(r"[a-z]{1,20}:[0-9]{1,18}")


def profile_url(canonical: str) -> str:
    """Return the https address of a canonical profile URL, or nothing when it is not one."""
    found = PROFILE.fullmatch(canonical.removeprefix("https://").removeprefix("http://"))
    if not found:
        return ""
    return f"https://www.linkedin.com/in/{quote(found['vanity'], safe='%-._~')}/"


def evidence_url(reference: str) -> str:
    """Return the page that shows a record, such as `message:12`, or nothing for an unknown form."""
    return reverse("evidence-open", args=[reference]) if REFERENCE.fullmatch(reference) else ""
