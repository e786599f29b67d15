"""How a text reads in a letter to a made-up person, through the very code that writes real replies."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.own_texts import SUBJECT, TEXTS, is_nameless, spread_texts, tongue_of
from firsthand.core.drafting.tone import tone_in
from firsthand.core.drafting.tongue import CHOICE, Tongue

SENDER, INTRODUCER = "Robin Marlow", "Jude Hartley"
MADE_UP = {
    "first_name": "Robin",
    "full_name": SENDER,
    "introducer": INTRODUCER,
    "person": "Sasha Lindqvist",
    "event": "Porto Data Day",
    "organisation": "Northwind",
    "owner_work": "Product Lead, Northwind",
    "topic": "stock counts",
    "offer": "finding what slows a warehouse down",
    "seek": "a part-time controller in Porto",
    "reason": "I am looking into how ports plan their nights",
    "gain": "our figures on night shifts, ready to use",
    "recipient": SENDER,
    "promise": "the notes of the harbour talk",
    "minutes": "20",
    "asker": "Robin",
    "target": "Sasha",
    "introduced": "Sasha",
    "work": "Product Lead, Northwind",
}
EXAMPLE = "accept.plain"  # the letter in which a greeting or a signature is shown
CHECK = "check."
OPEN, CLOSE = "\ue000", "\ue001"  # around a filled-in value; no text may hold them
FILLED = re.compile(f"{OPEN}(.*?){CLOSE}", re.DOTALL)
SOME_WEEKS = timedelta(weeks=10)


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a letter; `is_filled` where a field stood."""

    text: str
    is_filled: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """A letter as it would go out; `register` is empty for the usual way to address somebody."""

    register: str
    subject: tuple[Part, ...]
    body: tuple[Part, ...]


def preview_letters(
    key: str, texts: Mapping[str, str], *, owner_first_name: str, today: date
) -> tuple[Preview, ...]:
    """Write the letter in which a text stands, in both ways of address where they differ.

    `texts` are the owner's own, the one under `key` as it is to be looked at.
    """
    tongue, name = tongue_of(key), key.partition(".")[2]
    wordings = spread_texts(texts)
    is_apart = bool(tongue.other_register and CHOICE.search(texts.get(key, TEXTS[key])))
    values = values_for(name, owner_first_name, tongue, today)
    return tuple(
        written(Letter(tongue, register, values, wordings, tone_in(name)), name)
        for register in ("", *([tongue.other_register] if is_apart else []))
    )


def written(letter: Letter, name: str) -> Preview:
    """Write one letter around a text: a greeting stands above an example, a subject above its own body."""
    body = name.removesuffix(SUBJECT)
    body = body if body.split(".")[0] not in ("greeting", "signature", "warm") else EXAMPLE
    return Preview(letter.register, parts(letter.subject(body)), parts(letter.body(body)))


def values_for(name: str, owner_first_name: str, tongue: Tongue, today: date) -> dict[str, str]:
    """Return a value for every field, marked so that it can be told from the text around it."""
    values = {
        **MADE_UP,
        "owner_first_name": owner_first_name,
        "owner_name": owner_first_name,
        "month": tongue.month(today - SOME_WEEKS, today=today),
    }
    if name.startswith(CHECK):
        values["first_name"] = INTRODUCER.partition(" ")[0]
    if is_nameless(name):
        values |= {"first_name": "", "recipient": ""}
    return {field: f"{OPEN}{value}{CLOSE}" if value else "" for field, value in values.items()}


def parts(text: str) -> tuple[Part, ...]:
    """Split a letter at its filled-in values."""
    pieces = FILLED.split(text)
    return tuple(Part(piece, place % 2 == 1) for place, piece in enumerate(pieces) if piece)
