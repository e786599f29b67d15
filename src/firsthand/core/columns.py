"""The columns of a list of people, of which the owner chooses; the name stands first in any list."""

from collections.abc import Iterable, Sequence
from enum import StrEnum

from firsthand.core.errors import UserError


class Column(StrEnum):
    """What a list says of each person, in its order."""

    WORK = "work"
    COMPANY = "company"
    POSITION = "position"
    PLACE = "place"
    SCHOOL = "school"
    KNOWN = "known"
    TIE = "tie"
    STRENGTH = "strength"
    TREND = "trend"
    TAGS = "tags"
    CONTACT = "contact"
    DUE = "due"
    CONNECTED = "connected"
    IN = "in"
    OUT = "out"
    MEETINGS = "meetings"
    SOURCE = "source"


HEADINGS = {
    Column.WORK: "Position and company",
    Column.COMPANY: "Company",
    Column.POSITION: "Position",
    Column.PLACE: "Place",
    Column.SCHOOL: "School",
    Column.KNOWN: "Known",
    Column.TIE: "Tie",
    Column.STRENGTH: "Strength",
    Column.TREND: "Trend",
    Column.TAGS: "Tags",
    Column.CONTACT: "Last contact",
    Column.DUE: "In touch by",
    Column.CONNECTED: "Connected",
    Column.IN: "From them",
    Column.OUT: "From you",
    Column.MEETINGS: "Meetings",
    Column.SOURCE: "Known from",
}
USUAL = (Column.WORK, Column.KNOWN, Column.TIE, Column.CONTACT, Column.CONNECTED)


def columns_among(words: Iterable[str]) -> tuple[Column, ...]:
    """Return the columns among words, in the order of a list; the usual ones where there is none."""
    asked = set(words)
    return tuple(each for each in Column if each.value in asked) or USUAL


def read_columns(text: str) -> tuple[Column, ...]:
    """Read columns that are parted by commas, none for "". Raises UserError COL-101 for a word that is none."""
    words = [word.strip().lower() for word in text.split(",") if word.strip()]
    if wrong := [word for word in words if word not in set(Column)]:
        raise UserError(
            "COL-101",
            "There is no such column.",
            where=wrong[0][:40],
            next_step=f"Choose among: {', '.join(Column)}.",
        )
    return columns_among(words) if words else ()


def kept_columns(columns: Sequence[Column]) -> str:
    """Return columns as they are kept: nothing for the usual ones."""
    return "" if tuple(columns) == USUAL else " ".join(columns)
