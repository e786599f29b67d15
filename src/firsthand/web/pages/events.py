"""A table of whom the owner met, as the page shows it before anything is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from firsthand.actions.event_runs import Preview, Understood
from firsthand.actions.events import Reading
from firsthand.core.event_columns import MOST_WHO, Choice
from firsthand.core.event_days import ORDERS
from firsthand.core.logbook import WORDS
from firsthand.web.words import count, day, number

LABELS = {
    "who0": ("Who", "A name, a mail address or a profile address"),
    "who1": ("Who, a second column", "Such as the last name, or the address beside a name"),
    "who2": ("Who, a third column", "Such as the address beside first and last name"),
    "when": ("When", "A day"),
    "what": ("What", "Such as met, call, coffee or conference; without a column it was a meeting"),
    "note": ("Note", "Kept short"),
}
NONE = "-1"


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a select box."""

    value: str
    text: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Field:
    """A select box: which column says this."""

    name: str
    label: str
    help: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A row as it would be kept."""

    row: str
    name: str
    when: str
    what: str
    note: str
    is_known: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that would not be kept, and why."""

    row: str
    name: str
    what: str
    code: str


@dataclass(frozen=True, slots=True)
class TablePage:
    """The page: its first line, the columns to choose, what would be kept and what not."""

    name: str
    line: str
    about: str
    fields: tuple[Field, ...]
    orders: tuple[Option, ...]
    trouble: str
    lines: tuple[Line, ...]
    more: int
    refused: tuple[Refused, ...]
    more_refused: int
    notices: tuple[str, ...]
    added: int


def choice_asked(post: Mapping[str, str]) -> Choice:
    """Return the columns a form names; anything odd is none."""
    who = dict.fromkeys(number_of(post.get(f"who{place}", NONE)) for place in range(MOST_WHO))
    when, what, note = (number_of(post.get(name, NONE)) for name in ("when", "what", "note"))
    order = post.get("order", "")
    return Choice(
        tuple(each for each in who if each >= 0), when, what, note, order if order in ORDERS else ""
    )


def number_of(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 5 else -1


def build_table(reading: Reading, preview: Preview | None) -> TablePage:
    """Say what a table would give, or what has to be chosen before that can be said."""
    choice = reading.choice
    chosen = {f"who{place}": column for place, column in enumerate(choice.who)}
    chosen |= {"when": choice.when, "what": choice.what, "note": choice.note}
    shown = [name for name in LABELS if name != "who2" or len(choice.who) > 2]
    lines = tuple(line_of(each) for each in preview.first) if preview else ()
    refused = tuple(refused_of(each) for each in preview.refused) if preview else ()
    return TablePage(
        name=reading.sheet.name,
        line=first_line(reading, preview),
        about=about(preview) if preview else "Nothing is kept before you say so.",
        fields=tuple(field_of(reading, name, chosen.get(name, -1)) for name in shown),
        orders=orders_of(reading),
        trouble=trouble_of(reading),
        lines=lines,
        more=preview.added + preview.unchanged - len(lines) if preview else 0,
        refused=refused,
        more_refused=preview.skipped + preview.rejected - len(refused) if preview else 0,
        notices=tuple(each.what for each in preview.notices) if preview else (),
        added=preview.added if preview else 0,
    )


def first_line(reading: Reading, preview: Preview | None) -> str:
    """Answer the page's question: what would this table give?"""
    if preview is None:
        return "Which column says what?" if reading.lack else "Which number is the day?"
    if preview.added:
        return f"{number(preview.added)} of {count(preview.read, 'row')} can be logged."
    if preview.unchanged:
        return "All that can be logged of this table is logged already."
    return "None of these rows can be logged."


def about(preview: Preview) -> str:
    """Say what would become of the other rows."""
    parts = (
        (preview.unchanged, "logged already"),
        (preview.skipped, "left out"),
        (preview.rejected, "that cannot be"),
    )
    others = ", ".join(f"{count(rows, 'row')} {words}" for rows, words in parts if rows)
    return f"{others}. Nothing is kept yet." if others else "Nothing is kept yet."


def trouble_of(reading: Reading) -> str:
    """Say what has to be chosen first."""
    if reading.lack:
        return f"Choose the column that says {reading.lack}."
    if reading.orders.is_asked and not reading.choice.order:
        example = reading.orders.example
        if example:
            return f"{example} can be read in two ways. Choose one."
        return (
            "The days of this table contradict each other. Choose one order; the others will not be logged."
        )
    return ""


def field_of(reading: Reading, name: str, chosen: int) -> Field:
    """Return the select box of a field: each column with the first thing that stands in it."""
    label, about_it = LABELS[name]
    columns: Sequence[tuple[str, str]] = list(zip(reading.sheet.columns, reading.sheet.sample, strict=True))
    options = [
        Option(str(place), f"{column} ({value})" if value else column, place == chosen)
        for place, (column, value) in enumerate(columns)
    ]
    return Field(name, label, about_it, (Option(NONE, "No column", chosen < 0), *options))


def orders_of(reading: Reading) -> tuple[Option, ...]:
    """Return the orders of days to choose from, where they matter."""
    if not (reading.orders.is_asked or reading.orders.order):
        return ()
    unsaid = () if reading.choice.order else (Option("", "Choose", is_chosen=True),)
    said = (Option(key, text, key == reading.choice.order) for key, text in ORDERS.items())
    return (*unsaid, *said)


def line_of(each: Understood) -> Line:
    """Return a row in words."""
    item: Any = each.item
    return Line(
        item.where.rpartition(" ")[2],
        each.name,
        day(item.on),
        WORDS[item.kind],
        item.note,
        is_known=each.is_known,
    )


def refused_of(each: Understood) -> Refused:
    """Return a row that cannot be kept in words."""
    item: Any = each.item
    return Refused(item.where.rpartition(" ")[2], each.name, item.what, item.code)
