"""Rows of a table held against the logbook: shown before anything is kept, then kept, and taken back as one file."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from firsthand.actions.events import Reading
from firsthand.actions.runs import Progress, SourceRun
from firsthand.actions.tombstones import open_sieve
from firsthand.core.records import Item, Noted, Notice, Problem, Skipped
from firsthand.sources.events import EventTable
from firsthand.store.database import django_rows, in_chunks, known_day, places, stamp
from firsthand.store.models import Owner, Run
from firsthand.store.queries.whom import Whom, find_whom
from firsthand.store.writes.tally import Tally

SOURCE = "events"
MOST_NAMED = 3
LOOKED_AT = 500  # rows at a time
INSERT = (
    'INSERT INTO logged (owner_id, identity_id, kind, "on", note, made_at, run_id)'
    " VALUES (%s, %s, %s, %s, %s, %s, %s)"
)
STANDING = (
    'SELECT i.person_id, l.kind, l."on", l.note FROM logged l JOIN identity i ON i.id = l.identity_id'
    " WHERE l.owner_id = %s AND l.undone_at IS NULL AND i.person_id IN ({values})"
)
Line = tuple[int, str, date, str]  # person, kind, day, note


@dataclass(frozen=True, slots=True)
class Understood:
    """A row as it would be kept: with whom, or why not; `name` is then as the row has it, if it was read so far."""

    item: Item
    name: str = ""
    is_known: bool = False  # logged already


@dataclass(frozen=True, slots=True)
class Preview:
    """What a table would give: how many rows of each sort, and the first that would be kept or cannot be."""

    read: int
    added: int
    unchanged: int
    skipped: int
    rejected: int
    first: tuple[Understood, ...]
    refused: tuple[Understood, ...]
    notices: tuple[Notice, ...]


def preview_events(owner: Owner, reading: Reading, now: datetime, *, most: int = 10) -> Preview:
    """Say what a table would give; nothing is kept. Raises UserError EVT-104 or EVT-105."""
    if reading.trouble:
        raise reading.trouble
    first: list[Understood] = []
    refused: list[Understood] = []
    notices: list[Notice] = []
    counts = dict.fromkeys(("read", "added", "unchanged", "skipped", "rejected"), 0)
    for each in understood(owner, reading, now):
        if isinstance(each.item, Notice):
            notices.append(each.item)
            continue
        counts["read"] += 1
        if isinstance(each.item, Problem | Skipped):
            counts["rejected" if isinstance(each.item, Problem) else "skipped"] += 1
            refused += [each] if len(refused) < most else []
            continue
        counts["unchanged" if each.is_known else "added"] += 1
        first += [each] if len(first) < most else []
    return Preview(**counts, first=tuple(first), refused=tuple(refused), notices=tuple(notices))


def understood(owner: Owner, reading: Reading, now: datetime) -> Iterator[Understood]:
    """Yield every row as it would be kept."""
    table = EventTable(reading.sheet, reading.choice, now.date())
    logbook, sieve = Logbook(owner.pk), open_sieve(owner.pk, SOURCE)
    for seen, items in table.read():
        for chunk in in_chunks(items, LOOKED_AT):
            yield from logbook.understand([sieve.sift(item, seen.name) for item in chunk] if sieve else chunk)


class Logbook:
    """The owner's logbook as rows of a table are held against it; it remembers the rows it has seen."""

    def __init__(self, owner_id: int) -> None:
        self.owner_id = owner_id
        self.seen: set[Line] = set()
        self.whom = Whom({}, {}, {})

    def understand(self, items: Sequence[Item]) -> list[Understood]:
        """Say of each row whom it is about, and whether it was logged or read before."""
        noted = [item for item in items if isinstance(item, Noted)]
        self.whom = find_whom(django_rows, self.owner_id, [each.who for each in noted])
        standing = self.standing(sorted(self.whom.names))
        return [self.held(item, standing) if isinstance(item, Noted) else Understood(item) for item in items]

    def held(self, item: Noted, standing: set[Line]) -> Understood:
        person = who_is(item, self.whom)
        if isinstance(person, Problem):
            return Understood(person, item.who.name or item.who.mail or item.who.url)
        line = (person, item.kind, item.on, item.note)
        if line in self.seen:
            same = Skipped("EVT-503", item.where, "The same row stands in this file before.")
            return Understood(same, self.whom.names[person])
        self.seen.add(line)
        return Understood(item, self.whom.names[person], line in standing)

    def standing(self, persons: Sequence[int]) -> set[Line]:
        """Return the lines about these persons that were not taken back."""
        return {
            (row[0], row[1], known_day(row[2]), row[3])
            for chunk in in_chunks(persons)
            for row in django_rows(STANDING.replace("{values}", places(chunk)), [self.owner_id, *chunk])
        }


def who_is(item: Noted, whom: Whom) -> int | Problem:
    """Return whom a row is about, or why nobody can say."""
    persons = whom.persons(item.who)
    others = [each for each in persons if each in whom.names]
    if persons and not others:
        return Problem("EVT-308", item.where, "That is you.")
    if not others:
        return Problem("EVT-302", item.where, "Nobody of this name or address is in your network.")
    if len(others) > 1:
        ids = ", ".join(map(str, others[:MOST_NAMED])) + (" and more" if len(others) > MOST_NAMED else "")
        what = f"Several people go by this name ({ids}); write the profile or mail address, or log it on their page."
        return Problem("EVT-303", item.where, what)
    return others[0]


def import_events(
    owner: Owner,
    reading: Reading,
    now: datetime,
    *,
    run: Run | None = None,
    name: str = "",
    report: Callable[[Progress], None] = lambda _: None,
) -> Run:
    """Log every row that can be, and return the run with its ledger; again changes nothing.

    Raises UserError EVT-104 or EVT-105 where the table cannot be read yet.
    """
    if reading.trouble:
        raise reading.trouble
    table = EventTable(reading.sheet, reading.choice, now.date())
    return EventRun.over(table, owner, now, kind=SOURCE, name=name, exported_on=None, run=run, report=report)


class EventRun(SourceRun):
    """One run over a table of meetings."""

    def begin(self) -> None:
        """Prepare to write."""
        self.logbook = Logbook(self.owner.pk)

    def write_records(self, by_kind: Mapping[type, list[Any]], _place: str) -> Tally:
        """Log what is new; whom nobody can tell is rejected."""
        rows, tally = [], Tally()
        for each in self.logbook.understand(by_kind.get(Noted, [])):
            if isinstance(each.item, Problem):
                self.ledger.reject(each.item)
            elif isinstance(each.item, Skipped):
                self.ledger.skip(each.item)
            elif each.is_known:
                tally.unchanged += 1
            elif isinstance(each.item, Noted):
                rows.append(self.row_of(each.item))
        self.portions.executemany(INSERT, rows)
        self.book.touched.identities.update(row[1] for row in rows)
        tally.added += len(rows)
        return tally

    def row_of(self, item: Noted) -> tuple[Any, ...]:
        """Return the columns of a line."""
        person = who_is(item, self.logbook.whom)
        assert isinstance(person, int)
        identity = self.logbook.whom.identities[person]
        made_at = stamp(self.now)
        return (self.owner.pk, identity, item.kind, item.on.isoformat(), item.note, made_at, self.run.pk)
