"""A run over one source: read it in small batches, keep a ledger, then settle what follows from the rows.

What differs from source to source, how its records are written and its files known again, is said by the kinds
of run: `imports` has that of archives, `evidence_runs` those of mail, calendars and address books.
"""

from collections import defaultdict
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from time import monotonic
from typing import Any

from django.db import connection, transaction

from firsthand.actions.ledger import Ledger, recall, remember
from firsthand.actions.settling import settle
from firsthand.actions.tombstones import absorb, open_sieve
from firsthand.core.errors import UserError
from firsthand.core.records import FileSeen, Item, Notice, Problem, Skipped
from firsthand.sources.base import Source
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Run, RunProblem
from firsthand.store.queries.erasings import newest_erasing
from firsthand.store.writes.identities import IdentityBook
from firsthand.store.writes.portions import PortionCursor
from firsthand.store.writes.tally import Tally

BATCH_ROWS = 800  # with the people and conversations they bring, mostly one transaction
BEAT_SECONDS = 0.4
FOUND_ERASED = "It shows that somebody in your network is one whom you erased; they were erased as well."
SETTLING = 0.6  # how long that takes, beside the reading of a large source


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a run is: what it does, rows read so far, and the share of its work done, 0 to 1."""

    step: str
    read: int
    share: float


class Cancelled(Exception):  # noqa: N818 - it is a wish, not an error
    """The owner asked the run to stop; what was written stays."""


def start_run(
    owner: Owner,
    run: Run | None,
    source: Source,
    *,
    kind: str,
    name: str,
    exported_on: date | None,
    now: datetime,
) -> Run:
    """Make the run's row, or take up the one that a page has shown since the upload."""
    Owner.objects.filter(pk=owner.pk).update(is_stale=True)
    run = run or Run(owner=owner, started_at=now)
    run.source, run.name, run.state = kind, name or source.name, "running"
    run.exported_on = exported_on
    run.is_edited = any(seen.is_edited for seen in source.seen)
    run.work_total = round(source.total_bytes * (1 + SETTLING))
    run.beat_at, run.error = now, None
    Ledger().copy_to(run)
    run.save()
    RunProblem.objects.filter(run=run).delete()
    return run


class SourceRun:
    """One run over one source."""

    def __init__(
        self,
        owner: Owner,
        run: Run,
        source: Source,
        now: datetime,
        report: Callable[[Progress], None],
        *,
        settles: bool = True,
    ) -> None:
        self.owner, self.run, self.source, self.now, self.report = owner, run, source, now, report
        self.ledger = Ledger()
        self.seen_on: date = run.exported_on or now.date()
        self.last_beat = monotonic()
        self.must_settle = False
        self.settles = settles
        self.erasings = newest_erasing(django_rows, owner.pk)
        self.sieve = open_sieve(owner.pk, run.source)
        self.found_erased: list[Notice] = []

    @classmethod
    def over(
        cls,
        source: Source,
        owner: Owner,
        now: datetime,
        *,
        kind: str,
        name: str,
        exported_on: date | None,
        run: Run | None,
        report: Callable[[Progress], None],
        settles: bool = True,
    ) -> Run:
        """Carry out a run over a source; what an earlier one left unsettled is settled with it.

        One that does not settle leaves that to the next, when several are known to follow each other.
        """
        was_stale = Owner.objects.get(pk=owner.pk).is_stale
        run = start_run(owner, run, source, kind=kind, name=name, exported_on=exported_on, now=now)
        work = cls(owner, run, source, now, report, settles=settles)
        work.must_settle = was_stale
        return work.carry_out()

    def carry_out(self) -> Run:
        """Read, settle, balance; whatever happens, the run's row says how it ended."""
        try:
            self.read_all()
            self.settle_if_changed()
            self.finish("done" if self.ledger.is_balanced else "incomplete")
        except Cancelled:
            self.must_settle = self.settles = True
            self.settle_if_changed()
            self.finish("cancelled")
        except UserError as error:
            self.fail(error)
            raise
        return self.run

    def read_all(self) -> None:
        """Read file after file, in short transactions."""
        with closing(connection.cursor()) as cursor:
            self.portions = PortionCursor(cursor)
            self.book = IdentityBook(self.portions, self.owner.pk, self.seen_on)
            self.begin()
            for seen, items in self.source.read():
                self.read_file(seen, items)
                self.note_file(seen)
        self.ledger.notice(self.source.notices)
        self.ledger.notice(self.found_erased)
        self.forget()

    def read_file(self, seen: FileSeen, items: Iterator[Item]) -> None:
        """Read one file, or count its rows as unchanged when it was read to its end before."""
        digest = self.digest_of(seen)
        if share := recall(self.run, seen, digest):
            self.ledger.repeat(share)
            self.pass_over(seen)
            return
        before = self.ledger.figures()
        with closing(self.items_of(seen, items)) as read:
            while batch := list(islice(read, BATCH_ROWS)):
                self.write_batch(batch, seen.name)
                self.note_batch(seen)
                self.beat(seen.name)
        share = self.ledger.since(before)
        if share and self.is_whole(seen) and digest == self.digest_of(seen):
            remember(self.run, seen, digest, share)

    def write_batch(self, batch: list[Item], place: str) -> None:
        """Write one batch and count what became of its rows."""
        batch = self.without_erased(batch, place)
        by_kind: dict[type, list[Any]] = defaultdict(list)
        for item in batch:
            by_kind[type(item)].append(item)
        self.ledger.notice(by_kind[Notice])
        self.ledger.read += len(batch) - len(by_kind[Notice])
        for problem in by_kind[Problem]:
            self.ledger.reject(problem)
        for skipped in by_kind[Skipped]:
            self.ledger.skip(skipped)
        with self.portions.batch():
            self.ledger.tally += self.write_records(by_kind, place)
        self.book.forget_if_full()

    def without_erased(self, batch: list[Item], place: str) -> list[Item]:
        """Return a batch without whom the owner erased, be it just now; what it shows of them is taken in first."""
        if (newest := newest_erasing(django_rows, self.owner.pk)) != self.erasings:
            self.erasings, self.sieve = newest, open_sieve(self.owner.pk, self.run.source)
            self.forget()
        while self.sieve:
            sifted = [self.sieve.sift(item, place) for item in batch]
            if not self.sieve.learned:
                return sifted
            if absorb(self.owner.pk, self.sieve):
                self.must_settle = True
                self.found_erased.append(Notice("ERA-502", place, FOUND_ERASED))
                self.forget()
        return batch

    # What each kind of run says for itself

    def begin(self) -> None:
        """Prepare to write."""

    def items_of(self, _seen: FileSeen, items: Iterator[Item]) -> Generator[Item, None, None]:
        """Yield the items of a file; to be closed."""
        yield from items

    def write_records(self, by_kind: Mapping[type, list[Any]], place: str) -> Tally:
        """Hand the records of a batch to the writer of their noun."""
        raise NotImplementedError

    def forget(self) -> None:
        """Drop what was remembered for writing: settling needs the room."""
        self.book.known.clear()

    def note_batch(self, seen: FileSeen) -> None:
        """Remember how far a file was read: the rows so far are committed."""

    def note_file(self, seen: FileSeen) -> None:
        """Remember what follows from a whole file."""

    def digest_of(self, _seen: FileSeen) -> str:
        """Return what is equal only for files that give the same rows; "" for one that is read each time."""
        return ""

    def pass_over(self, seen: FileSeen) -> None:
        """Count a file as read whose rows are known already."""

    def is_whole(self, _seen: FileSeen) -> bool:
        """Tell whether a file was read to its end."""
        return True

    # How it ends, and what is told meanwhile

    def fail(self, error: UserError) -> None:
        """Close the run with the error that stopped it."""
        self.run.error = {"code": error.code, "text": str(error)}
        self.finish("failed")

    def settle_if_changed(self) -> None:
        """Bring all that is derived from rows up to date; nothing to do when nothing changed."""
        if not self.settles:
            return
        if self.must_settle or self.book.touched.is_any:
            touched = None if self.must_settle else self.book.touched
            settle(self.owner, self.now, touched=touched, report=self.show_settling)
        Owner.objects.filter(pk=self.owner.pk).update(is_stale=False)

    def show_settling(self, step: str, share: float) -> None:
        """Tell what is being worked out, and how much of that is done, if it is news."""
        if step == self.run.step and monotonic() - self.last_beat < BEAT_SECONDS:
            return
        self.last_beat = monotonic()
        self.run.work_done = round(self.source.total_bytes * (1 + SETTLING * share))
        self.show(step)

    def beat(self, step: str) -> None:
        """Now and then: show progress, and hear whether to stop. Raises Cancelled."""
        if monotonic() - self.last_beat < BEAT_SECONDS:
            return
        self.last_beat = monotonic()
        self.run.work_done = min(self.source.bytes_read, self.source.total_bytes)
        self.show(step)
        if Run.objects.filter(pk=self.run.pk, is_cancel_asked=True).exists():
            raise Cancelled

    def show(self, step: str) -> None:
        """Write down where the run is, and tell whoever looks on."""
        self.run.step = step
        self.save_figures()
        self.report(Progress(step, self.ledger.read, self.run.work_done / max(self.run.work_total, 1)))

    def save_figures(self) -> None:
        """Write the figures so far; the wish to cancel belongs to somebody else and is left alone."""
        self.ledger.copy_to(self.run)
        self.run.save(
            update_fields=[
                "step", "work_done", "read", "added", "updated", "unchanged", "skipped", "rejected",
            ]
        )  # fmt: skip

    def finish(self, state: str) -> None:
        """Close the run with its ledger."""
        self.ledger.copy_to(self.run)
        self.run.state, self.run.step, self.run.work_done = state, "", self.run.work_total
        self.run.finished_at = self.now
        with transaction.atomic():
            self.run.save()
            RunProblem.objects.bulk_create(self.ledger.rows_for(self.run), batch_size=500)
        if state == "done":
            self.report(Progress("", self.ledger.read, 1.0))
