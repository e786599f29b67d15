"""Outcomes from a table and into one: shown before anything is kept, then kept, and taken back as one."""

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from django.db import transaction

from firsthand.actions.events import OUTCOMES, Reading, read_sheet
from firsthand.actions.outcomes import give
from firsthand.core.errors import UserError
from firsthand.core.event_columns import Choice
from firsthand.core.export_tables import MARK, harmless, quoted_line
from firsthand.core.outcomes import MOST_CREDITED, Kind, Part, find_kind, read_kind, say_credit
from firsthand.core.records import Problem, Skipped
from firsthand.sources.encodings import TextLines
from firsthand.sources.outcomes import OutcomeRow, read_outcomes
from firsthand.store.database import Rows, django_rows, in_chunks
from firsthand.store.models import Identity, Outcome, Owner
from firsthand.store.queries.outcomes import outcomes_of, own_kinds
from firsthand.store.queries.people import identities_of
from firsthand.store.queries.whom import Whom, find_whom

MOST_BYTES = 500_000  # of a table handed over on a page
COLUMNS = ("when", "what", "who", "note")
ADDRESSES = ("url", "mail")
NO_WHO = "No column says thanks to whom, so these outcomes are credited to nobody."
Line = tuple[str, date, frozenset[tuple[int, Part]], str]


@dataclass(frozen=True, slots=True)
class Understood:
    """A row as it would be kept: of which kind and thanks to whom, and whether it is kept already."""

    row: OutcomeRow
    kind: Kind
    credits: tuple[tuple[int, str, Part], ...]
    is_known: bool = False

    @property
    def line(self) -> Line:
        """Return by what two outcomes are the same."""
        return (
            self.kind.key,
            self.row.on,
            frozenset((who, part) for who, _, part in self.credits),
            self.row.note,
        )


@dataclass(frozen=True, slots=True)
class Table:
    """What a table gives: each row that can be kept, those that cannot, and the identities credits hang on."""

    rows: tuple[Understood, ...]
    refused: tuple[Problem | Skipped, ...]
    identities: dict[int, int]

    @property
    def added(self) -> list[Understood]:
        """Return the rows that are not kept already."""
        return [each for each in self.rows if not each.is_known]

    @property
    def counts(self) -> dict[str, int]:
        """Return how many rows there are of each sort; the first is the sum of the others."""
        rejected = sum(isinstance(each, Problem) for each in self.refused)
        added = len(self.added)
        return {
            "read": len(self.rows) + len(self.refused),
            "added": added,
            "unchanged": len(self.rows) - added,
            "skipped": len(self.refused) - rejected,
            "rejected": rejected,
        }


def look_at_table(owner: Owner, reading: Reading, now: datetime, *, makes_kinds: bool = False) -> Table:
    """Say what a table would give; nothing is kept. Raises UserError EVT-104 or EVT-105."""
    if reading.trouble:
        raise reading.trouble
    own = list(own_kinds(django_rows, owner.pk))
    kept, fresh = set(lines_kept(owner)), set[Line]()
    rows: list[Understood] = []
    refused: list[Problem | Skipped] = []
    identities: dict[int, int] = {}
    for chunk in in_chunks(read_outcomes(reading.sheet, reading.choice, now.date())):
        told = [each for each in chunk if isinstance(each, OutcomeRow)]
        whom = find_whom(django_rows, owner.pk, [party for each in told for party, _ in each.people])
        identities |= whom.identities
        for each in chunk:
            found = (
                understand(each, whom, own, reading, makes_kinds=makes_kinds)
                if isinstance(each, OutcomeRow)
                else each
            )
            if not isinstance(found, Understood):
                refused.append(found)
            elif found.line in kept:
                rows.append(Understood(found.row, found.kind, found.credits, is_known=True))
            elif found.line in fresh:
                refused.append(
                    Skipped("OUC-502", found.row.where, "The same row stands in this table before.")
                )
            else:
                fresh.add(found.line)
                rows.append(found)
    return Table(tuple(rows), tuple(refused), identities)


def lines_kept(owner: Owner) -> Iterator[Line]:
    """Yield what is kept already."""
    for each in outcomes_of(django_rows, owner.pk):
        yield each.kind.key, each.on, frozenset((who.person, who.part) for who in each.credits), each.note


def understand(
    row: OutcomeRow, whom: Whom, own: list[str], reading: Reading, *, makes_kinds: bool
) -> Understood | Problem:
    """Say of which kind a row is and whom it credits, or why nobody can tell; a new kind is added to the owner's."""
    kind = find_kind(row.what, own)
    if kind is None and makes_kinds:
        try:
            kind = read_kind(row.what)
        except UserError as error:
            return Problem("OUC-302", row.where, error.what)
        own.append(kind.key)
    if kind is None:
        return Problem("OUC-302", row.where, "There is no kind of outcome that is called so.")
    if len(row.people) > MOST_CREDITED:
        return Problem("OUC-303", row.where, f"More than {MOST_CREDITED} people are named.")
    credited: dict[int, tuple[int, str, Part]] = {}
    for party, part in row.people:
        found = [each for each in whom.persons(party) if each in whom.names]
        if len(found) != 1:
            name = (party.name or party.mail or party.url)[:60]
            why = f"Several people go by “{name}”" if found else f"Nobody is called “{name}”"
            column = " and ".join(reading.sheet.columns[place] for place in reading.choice.who)
            return Problem("OUC-303", row.where, f"{column}: {why}; write their profile or mail address.")
        credited[found[0]] = (found[0], whom.names[found[0]], part)
    return Understood(row, kind, tuple(credited.values()))


def keep_table(owner: Owner, table: Table, now: datetime) -> str:
    """Keep the rows that are not kept already, as one act; return its batch, "" where there are none."""
    if not table.added:
        return ""
    batch = secrets.token_hex(8)
    wanted = {table.identities[who] for each in table.added for who, _, _ in each.credits}
    with transaction.atomic():
        hooks = {each.pk: each for each in Identity.objects.filter(owner=owner, pk__in=wanted)}
        for each in table.added:
            kept = Outcome.objects.create(
                owner=owner, what=each.kind.key, on=each.row.on, note=each.row.note, batch=batch, made_at=now
            )
            give(kept, [(hooks[table.identities[who]], part) for who, _, part in each.credits], now)
    return batch


def table_of_outcomes(rows: Rows, owner_id: int) -> Iterator[str]:
    """Yield all outcomes as a table that can be read back, the oldest first; people with an address if known."""
    found = outcomes_of(rows, owner_id)
    people = sorted({who.person for each in found for who in each.credits})
    named = {person: best_name(identities) for person, identities in identities_of(rows, people).items()}
    yield MARK + quoted_line(COLUMNS, ",")
    for each in reversed(found):
        who = "; ".join(say_credit(f"{who.name}{named[who.person]}", who.part) for who in each.credits)
        yield quoted_line((each.on.isoformat(), each.kind.one, harmless(who), harmless(each.note)), ",")


def best_name(identities: Sequence[object]) -> str:
    """Return the address that surely tells who somebody is, in brackets as mail has it; "" where there is none."""
    for kind in ADDRESSES:
        for each in identities:
            if getattr(each, "kind", "") == kind:
                return f" <{getattr(each, 'value', '')}>"
    return ""


@contextmanager
def opened(held: str | bytes, now: datetime, choice: Choice | None = None) -> Iterator[Reading]:
    """Open a table that was handed over, as text or as its file is.

    Raises UserError EVT-101 to EVT-103, EVT-106, OUC-111.
    """
    if len(held) > MOST_BYTES:
        raise UserError(
            "OUC-111",
            "This table is too long for the page.",
            next_step="Import it with: firsthand outcome --import FILE",
        )
    with TemporaryDirectory(prefix="firsthand-table-") as folder:
        path = Path(folder) / "outcomes.csv"
        path.write_bytes(held.encode() if isinstance(held, str) else held)
        yield read_sheet(path, now, choice, purpose=OUTCOMES)


def text_in(held: bytes) -> str:
    """Return the text of a table's file, in whatever letters it is written. Raises UserError EVT-102 for no text."""
    text = "".join(TextLines(BytesIO(held)).chunks())
    if any(letter < " " and letter not in "\t\n\r\f" for letter in text):
        raise UserError("EVT-102", "This is no table.", kept=OUTCOMES.kept, next_step=OUTCOMES.give)
    return text
