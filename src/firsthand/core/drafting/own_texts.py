"""The texts of replies as their owner changes them: one text for both ways to address somebody.

What is kept is such a text. It may hold fields and, in a language with two ways to address somebody,
`[one|other]`; nothing in it is ever evaluated.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from firsthand.core.drafting.field_words import name_fields, say_field
from firsthand.core.drafting.languages import TONGUES
from firsthand.core.drafting.tongue import CHOICE, Tongue
from firsthand.core.drafting.wordings import FIELD, FIELDS
from firsthand.core.errors import UserError

LONGEST_TEXT = 2_000
SUBJECT = ".subject"
TEMPLATE_SIGN = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}|%\(\w*\)|\$\{|<%|%>")
CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ue000-\uf8ff\ufffe\uffff\ud800-\udfff]")
TEXTS = MappingProxyType(
    {f"{code}.{name}": text for code, tongue in TONGUES.items() for name, text in tongue.texts.items()}
)


def default_texts() -> Mapping[str, str]:
    """Return every text as it was, by its key, like `en.accept.introduced`."""
    return TEXTS


def tongue_of(key: str) -> Tongue:
    """Return the language of a text."""
    return TONGUES[key.partition(".")[0]]


def fields_of(key: str) -> tuple[str, ...]:
    """Return the fields that always have a value, or may be empty, where this text is used."""
    name = key.partition(".")[2]
    used = {
        *FIELD.findall(TEXTS[key]),
        "owner_first_name",
        *(["first_name"] if not is_nameless(name) else []),
    }
    return tuple(field for field in FIELDS if field in used)


def is_nameless(name: str) -> bool:
    """Tell whether a text greets somebody whose name is not known."""
    return name.startswith("greeting.") and name.endswith(".plain")


def clean_text(written: str) -> str:
    """Return what the owner wrote as it is kept: plain line ends, no blank ends, fields by their names."""
    return name_fields(plain_letter(written))


def plain_letter(written: str) -> str:
    """Return a text with plain line ends and without blank ends."""
    lines = written.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip()


def check_text(key: str, text: str) -> None:
    """Raise UserError DRF-101 to DRF-108 where a text cannot be used under this key."""
    if key not in TEXTS:
        raise UserError(
            "DRF-102", "There is no such text.", next_step="Choose one of the texts on the page Replies."
        )
    if not text.strip():
        raise UserError("DRF-107", "The text is empty.", next_step="Write it, or choose “As it was”.")
    if len(text) > LONGEST_TEXT:
        raise UserError(
            "DRF-106",
            f"The text has {len(text):,} characters; {LONGEST_TEXT:,} is the most.",
            next_step="Make it shorter.",
        )
    if key.endswith(SUBJECT) and "\n" in text:
        raise UserError("DRF-108", "A subject is a single line.", next_step="Take the line break out.")
    check_signs(text)
    check_fields(key, text)
    check_choices(key, text)


def check_signs(text: str) -> None:
    """Refuse what another program would take for an order, and what cannot be seen."""
    if CONTROL.search(text):
        raise UserError(
            "DRF-104", "The text holds signs that cannot be seen.", next_step="Type it again, without them."
        )
    if found := TEMPLATE_SIGN.search(text):
        raise UserError(
            "DRF-104",
            f"{found[0]} means nothing here: a text is plain words and fields such as {{first name}}.",
            next_step="Take it out.",
        )


def check_fields(key: str, text: str) -> None:
    """Refuse a field that is not known, or has no value where this text is used."""
    fields = fields_of(key)
    usable = ", ".join(map(say_field, fields))
    for name in FIELD.findall(text):
        if name not in FIELDS:
            raise UserError(
                "DRF-101",
                f"Unknown field {{{name}}}. Known fields: {usable}.",
                next_step="Correct the field or leave it out.",
            )
        if name not in fields:
            raise UserError(
                "DRF-103",
                f"{say_field(name)} is not known where this text is used. Known fields: {usable}.",
                next_step="Take it out.",
            )
    if {"{", "}"} & set(FIELD.sub("", text)):
        raise UserError(
            "DRF-104",
            "A brace stands alone: { and } only hold a field.",
            next_step=f"Close it, as in {usable}, or take it out.",
        )


def check_choices(key: str, text: str) -> None:
    """Refuse brackets for two ways of address that are not whole, or in a language that has but one."""
    if CHOICE.search(text) and not tongue_of(key).other_register:
        raise UserError(
            "DRF-105",
            "This language has one way to address somebody, so [one|other] cannot be chosen from.",
            next_step="Keep one of both words and take the brackets out.",
        )
    if "|" in text and {"[", "]"} & set(CHOICE.sub("", text)):
        raise UserError(
            "DRF-105",
            "Brackets for two ways of address must be whole: [one|other].",
            next_step="Close the bracket, or take it out.",
        )


def is_usable(key: str, text: str) -> bool:
    """Tell whether a kept text can still be used; a newer version may know fewer fields."""
    try:
        check_text(key, text)
    except UserError:
        return False
    return True


def spread_texts(texts: Mapping[str, str]) -> dict[str, str]:
    """Return the owner's texts as replies are written with: one for each way to address somebody."""
    found: dict[str, str] = {}
    for key, text in texts.items():
        if is_usable(key, text):
            found[key] = CHOICE.sub(r"\1", text)
            if other := tongue_of(key).other_register:
                found[f"{key}.{other}"] = CHOICE.sub(r"\2", text)
    return found
