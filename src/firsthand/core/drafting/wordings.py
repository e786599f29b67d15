"""The texts of replies: the defaults, the owner's own, and how fields are put into them.

A field is a name in braces. It is replaced once, from left to right; what a value holds is never
looked at again.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from firsthand.core.drafting.languages import TONGUES
from firsthand.core.errors import UserError

FIELD = re.compile(r"\{([^{}\n]{0,60})\}")
_SENTENCE_END = re.compile(r"(?<=[.?!…])\s+|\s*\n\s*")
FIELDS = (
    "first_name",
    "full_name",
    "owner_first_name",
    "owner_name",
    "owner_work",
    "introducer",
    "person",
    "event",
    "organisation",
    "month",
    "topic",
    "offer",
    "seek",
    "reason",
    "gain",
    "recipient",
    "promise",
    "minutes",
    "asker",
    "target",
    "introduced",
    "work",
)
ALWAYS = frozenset(("first_name", "owner_first_name"))  # may be empty without spoiling a sentence
DEFAULTS = MappingProxyType(
    {key: text for tongue in TONGUES.values() for key, text in tongue.wordings().items()}
)


def known_wordings() -> Mapping[str, str]:
    """Return the default text of every reply by its key, like `en.accept.introduced`."""
    return DEFAULTS


def check_wording(key: str, text: str) -> None:
    """Raise a UserError where an own wording has an unknown key or an unknown field."""
    if key not in DEFAULTS:
        raise UserError("DRF-102", f"Unknown wording {key}.", next_step="Choose one of the listed wordings.")
    for name in FIELD.findall(text):
        if name not in FIELDS:
            known = ", ".join(f"{{{field}}}" for field in FIELDS)
            raise UserError(
                "DRF-101",
                f"Unknown field {{{name}}}. Known fields: {known}.",
                where=key,
                next_step="Correct the field or leave it out.",
            )


def write(key: str, values: Mapping[str, str], wordings: Mapping[str, str]) -> str:
    """Return the owner's wording, or the default where they have none or it lacks a value here."""
    return fill(chosen(key, values, wordings), values)


def chosen(key: str, values: Mapping[str, str], wordings: Mapping[str, str]) -> str:
    """Return the text that is used, its fields not yet filled in."""
    own = wordings.get(key, "").strip()
    if own:
        check_wording(key, own)
    if own and all(values.get(name) or name in ALWAYS for name in FIELD.findall(own)):
        return own
    return DEFAULTS[key]


def sentences_in(text: str) -> list[str]:
    """Return the sentences of a text, as their signs and line ends part them."""
    return [each for each in _SENTENCE_END.split(text.strip()) if each]


def fill(text: str, values: Mapping[str, str]) -> str:
    """Replace every field in a single pass."""
    pieces = list(_pieces(text))
    pieces[1::2] = [values.get(name, "") for name in pieces[1::2]]
    return "".join(pieces)


@lru_cache(maxsize=1024)
def _pieces(text: str) -> tuple[str, ...]:
    """Return what stands between fields and the names of the fields, by turns."""
    return tuple(FIELD.split(text))


def keyed(code: str, name: str, register: str) -> str:
    """Return the key of a text in the way to address somebody, where that makes a difference."""
    key = f"{code}.{name}.{register}"
    return key if register and key in DEFAULTS else f"{code}.{name}"
