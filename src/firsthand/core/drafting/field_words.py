"""Fields as the owner reads and writes them: words in braces, `{first name}` for `{first_name}`."""

import re
from types import MappingProxyType

from firsthand.core.drafting.wordings import FIELD

WORDS = MappingProxyType(
    {
        "first_name": "first name",
        "full_name": "full name",
        "owner_first_name": "your first name",
        "owner_name": "your name",
        "owner_work": "your work",
        "introducer": "introducer",
        "person": "person",
        "event": "event",
        "organisation": "organisation",
        "month": "month",
        "topic": "topic",
        "offer": "offer",
        "seek": "seek",
        "reason": "reason",
        "gain": "gain",
        "recipient": "recipient",
        "promise": "promise",
        "minutes": "minutes",
        "asker": "who asks",
        "target": "whom they want to meet",
        "introduced": "one of both",
        "work": "their work",
    }
)
NAMES = MappingProxyType({word: name for name, word in WORDS.items()})


def say_fields(text: str) -> str:
    """Return a text with its fields in words."""
    return FIELD.sub(lambda found: say_field(found[1]), text)


def say_field(name: str) -> str:
    """Return a field as it stands in a text that the owner reads."""
    return f"{{{WORDS.get(name, name)}}}"


def name_fields(text: str) -> str:
    """Return a text that the owner wrote with the names of its fields; an unknown one stays as it is."""
    return FIELD.sub(lambda found: f"{{{NAMES.get(plain_field(found[1]), found[1])}}}", text)


def plain_field(written: str) -> str:
    """Return a field as one would write it with care: small letters, single blanks."""
    return re.sub(r"\s+", " ", written).strip().casefold()
