"""A table (CSV) of outcomes: what, when and thanks to whom. Its columns are found as those of a table of meetings are.

In the column of who, several people stand apart by semicolons; each is a name, an address, or both as mail has them,
`Ana Silva <ana@example.org>`, and what they are credited for may follow: `Ana Silva (introducer)`. Several columns of
who (first name, last name, address) are one person.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from firsthand.core.event_columns import Choice
from firsthand.core.event_days import read_day
from firsthand.core.outcomes import EARLIEST, LONGEST_NOTE, Part, read_credit
from firsthand.core.records import Party, Problem, Skipped
from firsthand.sources.base import row_place
from firsthand.sources.events import Sheet, party_of
from firsthand.sources.linkedin.cleaning import visible
from firsthand.sources.tables import Broken

MOST_ROWS = 5_000
_BOTH = re.compile(r"(.*)<([^<>]*)>")


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """One row: its kind as written, and who is named for what."""

    where: str
    what: str
    on: date
    people: tuple[tuple[Party, Part], ...]
    note: str


def read_outcomes(sheet: Sheet, choice: Choice, today: date) -> Iterator[OutcomeRow | Problem | Skipped]:
    """Yield one item for each row of an opened table, at most 5,000."""
    rows = sheet.rows()[1]
    for number, row in enumerate(rows, start=1):
        where = row_place(sheet.name, rows.number)
        if number > MOST_ROWS:
            yield Problem("OUC-304", where, f"A table of outcomes has at most {MOST_ROWS:,} rows.")
            return
        yield (
            Problem(row.code, where, row.what)
            if isinstance(row, Broken)
            else outcome_row(row, where, choice, today)
        )


def outcome_row(row: list[str], where: str, choice: Choice, today: date) -> OutcomeRow | Problem | Skipped:
    """Return what a row says, or why it says nothing."""
    if not any(cell.strip() for cell in row):
        return Skipped("OUC-501", where, "This row is empty.")
    on = read_day(row[choice.when], today, order=choice.order) if choice.when >= 0 else None
    if on is None:
        return Problem("OUC-301", where, "It does not say on which day it was, in a way that can be read.")
    if on > today:
        return Problem("OUC-301", where, "That day has not come yet.")
    if on < EARLIEST:
        return Problem("OUC-301", where, f"That day is before {EARLIEST.year}.")
    what = visible(row[choice.what][:500]) if choice.what >= 0 else ""
    if not what:
        return Problem("OUC-302", where, "It does not say which kind of outcome it was.")
    note = visible(row[choice.note][:2_000]) if choice.note >= 0 else ""
    cells = [row[place] for place in choice.who]
    return OutcomeRow(where, what, on, tuple(people_of(cells)), note[:LONGEST_NOTE].strip())


def people_of(cells: list[str]) -> Iterator[tuple[Party, Part]]:
    """Yield who is named, and for what."""
    if len(cells) > 1:
        party = party_of(cells)
        if any(party):
            yield party, Part.SOURCE
        return
    for text in cells[0].split(";") if cells else ():
        who, part = read_credit(visible(text[:2_000]))
        both = _BOTH.fullmatch(who)
        party = party_of([both[1].strip(), both[2].strip()] if both else [who])
        if any(party):
            yield party, part
