"""Where somebody lives and studied: what is shown of all that is told, and from where it is known."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Told(StrEnum):
    """Who tells of a place or a school."""

    OWN = "own"
    CARD = "card"
    NOTE = "note"


TOLD_WORDS = {
    Told.OWN: "your word",
    Told.CARD: "your address book",
    Told.NOTE: "a note, and you were there",
}


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A place and a school, each with who tells of it; both "" where nobody does."""

    place: str = ""
    place_from: str = ""
    school: str = ""
    school_from: str = ""


NOWHERE = Whereabouts()


def whereabouts_of(said: Mapping[str, str], places: Sequence[str], schools: Sequence[str]) -> Whereabouts:
    """Return what is shown: the owner's word, else the first place of cards, and the first school of notes."""
    place, place_from = pick(said.get("place", ""), places, Told.CARD)
    school, school_from = pick(said.get("school", ""), schools, Told.NOTE)
    return Whereabouts(place, place_from, school, school_from)


def pick(said: str, told: Sequence[str], source: Told) -> tuple[str, str]:
    """Return a text and who tells it."""
    if said:
        return said, Told.OWN.value
    return (told[0], source.value) if told else ("", "")
