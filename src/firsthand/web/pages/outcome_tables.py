"""A table of outcomes as the page shows it before anything is kept."""

from dataclasses import dataclass

from firsthand.actions.events import Reading
from firsthand.actions.outcome_tables import Table
from firsthand.core.outcomes import say_credit
from firsthand.web.pages.events import Field, Option, field_of, orders_of
from firsthand.web.words import count, day, number

NAMES = ("who0", "who1", "when", "what", "note")
SHOWN = 12


@dataclass(frozen=True, slots=True)
class Line:
    """A row as it would be kept."""

    when: str
    what: str
    who: str
    note: str
    is_known: bool


@dataclass(frozen=True, slots=True)
class TablePage:
    """The page: its first line, the columns to choose, what would be kept and what not."""

    line: str
    about: str
    fields: tuple[Field, ...]
    orders: tuple[Option, ...]
    text: str
    makes_kinds: bool
    lines: tuple[Line, ...]
    more: int
    refused: tuple[tuple[str, str, str], ...]  # where, what, code
    more_refused: int
    added: int


def build_table(reading: Reading, table: Table, text: str, *, makes_kinds: bool) -> TablePage:
    """Say what a table would give."""
    counts, choice = table.counts, reading.choice
    chosen = {f"who{place}": column for place, column in enumerate(choice.who)}
    chosen |= {"when": choice.when, "what": choice.what, "note": choice.note}
    about = (
        f"{count(counts['read'], 'row')} read: {number(counts['added'])} to be kept, {number(counts['unchanged'])} kept"
        f" already, {number(counts['skipped'] + counts['rejected'])} left out. Nothing is kept before you say so."
    )
    return TablePage(
        f"{number(counts['added'])} of {count(counts['read'], 'row')} can be kept.",
        about,
        tuple(field_of(reading, name, chosen.get(name, -1)) for name in NAMES),
        orders_of(reading),
        text,
        makes_kinds,
        tuple(
            Line(
                day(each.row.on),
                each.kind.one,
                "; ".join(say_credit(name, part) for _, name, part in each.credits),
                each.row.note,
                each.is_known,
            )
            for each in table.rows[:SHOWN]
        ),
        max(len(table.rows) - SHOWN, 0),
        tuple((each.where.rpartition(" ")[2], each.what, each.code) for each in table.refused[:SHOWN]),
        max(len(table.refused) - SHOWN, 0),
        counts["added"],
    )
