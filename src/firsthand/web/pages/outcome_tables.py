"""A table of outcomes as the page shows it before anything is kept."""

from dataclasses import dataclass

from firsthand.actions.events import Reading
from firsthand.actions.outcome_tables import NO_WHO, Table
from firsthand.core.outcomes import say_credit
from firsthand.web.pages.events import Field, Option, field_of, first_line, orders_of, trouble_of
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
    trouble: str
    notice: str
    fields: tuple[Field, ...]
    orders: tuple[Option, ...]
    text: str
    makes_kinds: bool
    lines: tuple[Line, ...]
    more: int
    refused: tuple[tuple[str, str, str], ...]  # where, what, code
    more_refused: int
    added: int


def build_table(reading: Reading, table: Table | None, text: str, *, makes_kinds: bool) -> TablePage:
    """Say what a table would give, or what has to be chosen before that can be said: then there is no table yet."""
    choice = reading.choice
    chosen = {f"who{place}": column for place, column in enumerate(choice.who)}
    chosen |= {"when": choice.when, "what": choice.what, "note": choice.note}
    rows, refused = (table.rows, table.refused) if table else ((), ())
    line, about = (
        say_table(table) if table else (first_line(reading, None), "Nothing is kept before you say so.")
    )
    return TablePage(
        line,
        about,
        trouble_of(reading),
        "" if choice.who else f"{NO_WHO} Choose it under “Who”.",
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
            for each in rows[:SHOWN]
        ),
        max(len(rows) - SHOWN, 0),
        tuple((each.where.rpartition(" ")[2], each.what, each.code) for each in refused[:SHOWN]),
        max(len(refused) - SHOWN, 0),
        len(table.added) if table else 0,
    )


def say_table(table: Table) -> tuple[str, str]:
    """Say in a line what a table would give, and more about it."""
    counts = table.counts
    about = (
        f"{count(counts['read'], 'row')} read: {number(counts['added'])} to be kept, {number(counts['unchanged'])} kept"
        f" already, {number(counts['skipped'] + counts['rejected'])} left out. Nothing is kept before you say so."
    )
    return f"{number(counts['added'])} of {count(counts['read'], 'row')} can be kept.", about
