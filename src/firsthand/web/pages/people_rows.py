"""The rows of the list of people: the columns that were chosen, in words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.core.columns import HEADINGS, Column
from firsthand.core.filters import KNOWN_WORDS, SOURCE_WORDS
from firsthand.core.knowledge import Knowledge
from firsthand.core.listing import PersonRow
from firsthand.core.whereabouts import NOWHERE
from firsthand.store.queries.listing import Beside
from firsthand.web.pages.people import with_ago, work_of
from firsthand.web.pages.tie import TREND_WORDS, Bar, build_bar
from firsthand.web.words import day, number

# How a cell behaves: short ones stand beside each other on a phone, some are left out there.
STYLES = {
    Column.WORK: "bidi",
    Column.COMPANY: "bidi",
    Column.POSITION: "bidi",
    Column.PLACE: "bidi inline",
    Column.SCHOOL: "bidi inline",
    Column.KNOWN: "inline",
    Column.TIE: "nowrap inline",
    Column.STRENGTH: "figure inline",
    Column.TREND: "inline",
    Column.TAGS: "inline",
    Column.CONTACT: "nowrap inline",
    Column.DUE: "nowrap inline",
    Column.CONNECTED: "nowrap table-wide",
    Column.IN: "figure inline",
    Column.OUT: "figure inline",
    Column.MEETINGS: "figure inline",
    Column.SOURCE: "inline",
}
NAMED = {
    Column.STRENGTH: "of 100",
    Column.DUE: "in touch by then",
    Column.IN: "from them",
    Column.OUT: "from you",
    Column.MEETINGS: "meetings",
}

SOURCES = {each: text.removeprefix("a ").removeprefix("an ") for each, text in SOURCE_WORDS.items()}


@dataclass(frozen=True, slots=True)
class Heading:
    """A column: its word, and how it behaves."""

    text: str
    style: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What one column says of one person: a text, or a tie as a bar, or tags."""

    style: str
    text: str = ""
    bar: Bar | None = None
    tags: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One row of the list."""

    id: int
    name: str
    cells: tuple[Cell, ...]


def build_headings(columns: Sequence[Column]) -> tuple[Heading, ...]:
    """Return the heads of the columns after the name."""
    return tuple(
        Heading(HEADINGS[each], f"col-{each}{' figure' if 'figure' in STYLES[each] else ''}")
        for each in columns
    )


def build_line(person: PersonRow, columns: Sequence[Column], also: Beside, today: date) -> PersonLine:
    """Return one row of the list."""
    return PersonLine(
        person.id, person.name, tuple(build_cell(person, each, also, today) for each in columns)
    )


def build_cell(person: PersonRow, column: Column, also: Beside, today: date) -> Cell:
    """Return what a column says of a person."""
    if column is Column.TIE:
        return Cell(STYLES[column], bar=build_bar(person.strength, person.standing, person.trend))
    if column is Column.TAGS:
        return Cell(STYLES[column], tags=also.tags.get(person.id, ()))
    if column is Column.SOURCE:
        told = ", ".join(SOURCES[each] for each in also.sources.get(person.id, ()))
        return Cell(STYLES[column], told)
    if column in (Column.PLACE, Column.SCHOOL):
        return Cell(STYLES[column], getattr(also.where.get(person.id, NOWHERE), column.value))
    if column is Column.DUE:
        return Cell(STYLES[column], day(also.due.get(person.id)), name=NAMED[column])
    if column is Column.CONTACT:
        return Cell(STYLES[column], with_ago(person.last_interaction_at, today))
    return Cell(STYLES[column], TEXTS[column](person), name=NAMED.get(column, ""))


TEXTS: dict[Column, Callable[[PersonRow], str]] = {
    Column.WORK: lambda person: work_of(person.position, person.company),
    Column.COMPANY: lambda person: person.company,
    Column.POSITION: lambda person: person.position,
    Column.KNOWN: lambda person: KNOWN_WORDS[Knowledge(person.knowledge)],
    Column.STRENGTH: lambda person: "" if person.strength is None else str(person.strength),
    Column.TREND: lambda person: TREND_WORDS[person.trend] if person.trend else "",
    Column.CONNECTED: lambda person: day(person.connected_on),
    Column.IN: lambda person: number(person.received),
    Column.OUT: lambda person: number(person.sent),
    Column.MEETINGS: lambda person: number(person.meetings),
}
