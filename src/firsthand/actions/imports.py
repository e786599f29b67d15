"""Import an archive: read it in small batches, keep a ledger, then settle what follows from the rows."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

from django.db import connection, transaction

from firsthand.actions.ledger import Ledger, recall, remember
from firsthand.actions.settling import settle
from firsthand.core.errors import UserError
from firsthand.core.names import same_full_name
from firsthand.core.records import (
    BlankConnection,
    Connection,
    Endorsement,
    FileSeen,
    Invitation,
    Item,
    Message,
    Notice,
    OwnerAddress,
    OwnerEvent,
    OwnerPosition,
    OwnerProfile,
    OwnerSchool,
    Party,
    Problem,
    Recommendation,
    Skipped,
)
from firsthand.sources.files import Together
from firsthand.sources.linkedin.apart import read_items
from firsthand.sources.linkedin.reader import LinkedInArchive, read_archive
from firsthand.store.models import Edition, Owner, Run, RunProblem
from firsthand.store.writes.background import write_background
from firsthand.store.writes.connections import write_blank_connections, write_connections
from firsthand.store.writes.identities import IdentityBook, identity_key
from firsthand.store.writes.invitations import other_party, write_invitations
from firsthand.store.writes.messages import MessageBook, write_messages
from firsthand.store.writes.portions import PortionCursor
from firsthand.store.writes.praise import write_endorsements, write_recommendations
from firsthand.store.writes.tally import Tally

SOURCE = "linkedin"
BATCH_ROWS = 800  # with the people and conversations they bring, mostly one transaction
BEAT_SECONDS = 0.4
SETTLING = 0.6  # how long that takes, beside the reading of a large archive
T = TypeVar("T")
OWN = (OwnerProfile, OwnerPosition, OwnerSchool, OwnerAddress, OwnerEvent)


ABOUT_PEOPLE: dict[type, Callable[[IdentityBook, str, list[Any]], Tally]] = {
    Connection: write_connections,
    Invitation: write_invitations,
    Recommendation: write_recommendations,
    Endorsement: write_endorsements,
}


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a run is: what it does, rows read so far, and the share of its work done, 0 to 1."""

    step: str
    read: int
    share: float


class Cancelled(Exception):  # noqa: N818 - it is a wish, not an error
    """The owner asked the run to stop; what was written stays."""


def import_archive(
    owner: Owner,
    path: Path | Together,
    now: datetime,
    *,
    name: str = "",
    run: Run | None = None,
    report: Callable[[Progress], None] = lambda _: None,
) -> Run:
    """Import one archive and return its run with the ledger.

    Importing again changes nothing; rows that cannot be read are rejected one by one and listed. A run
    that was cut off is simply run again. Raises UserError when nothing of the file can be read or it is
    another member's archive.
    """
    with read_archive(path, today=now.date()) as archive:
        check_member(owner, archive)
        was_stale = Owner.objects.get(pk=owner.pk).is_stale
        run = start_run(owner, run, name or archive.name, archive, now)
        work = ArchiveRun(owner, run, archive, now, report)
        work.must_settle = was_stale
        return work.carry_out()


def archives_at(path: Path) -> list[Path]:
    """Return the archives that a path stands for: the zips of a folder of downloads, else the path itself."""
    if not path.is_dir() or any(path.glob("*.[cC][sS][vV]")):
        return [path]
    zips = sorted(each for each in path.iterdir() if each.suffix.lower() == ".zip" and each.is_file())
    return zips if len(zips) > 1 else [path]


def check_member(owner: Owner, archive: LinkedInArchive) -> None:
    """Refuse somebody else's archive before a row is written. Raises UserError IMP-103."""
    theirs = archive.member_name
    if theirs and owner.name and not same_full_name(owner.name, theirs):
        raise UserError(
            "IMP-103",
            "This archive belongs to another member than the one whose network is kept here.",
            where=archive.name,
            next_step="Keep it in a data folder of its own: firsthand import FILE --home FOLDER.",
        )


def start_run(owner: Owner, run: Run | None, name: str, archive: LinkedInArchive, now: datetime) -> Run:
    """Make the run's row, or take up the one that a page has shown since the upload."""
    Owner.objects.filter(pk=owner.pk).update(is_stale=True)
    run = run or Run(owner=owner, started_at=now)
    run.source, run.name, run.state = SOURCE, name, "running"
    run.exported_on = archive.exported_on or now.date()
    run.is_edited = any(seen.is_edited for seen in archive.seen)
    run.work_total = round(archive.total_bytes * (1 + SETTLING))
    run.beat_at, run.error = now, None
    Ledger().copy_to(run)
    run.save()
    RunProblem.objects.filter(run=run).delete()
    return run


class ArchiveRun:
    """One run over one archive."""

    def __init__(
        self,
        owner: Owner,
        run: Run,
        archive: LinkedInArchive,
        now: datetime,
        report: Callable[[Progress], None],
    ) -> None:
        self.owner, self.run, self.archive, self.now, self.report = owner, run, archive, now, report
        self.ledger = Ledger()
        self.seen_on: date = run.exported_on or now.date()
        self.blanks: Counter[date] = Counter()
        self.last_beat = monotonic()
        self.must_settle = False

    def carry_out(self) -> Run:
        """Read, settle, balance; whatever happens, the run's row says how it ended."""
        try:
            self.read_all()
            self.settle_if_changed()
            self.finish("done" if self.ledger.is_balanced else "incomplete")
        except Cancelled:
            self.must_settle = True
            self.settle_if_changed()
            self.finish("cancelled")
        except UserError as error:
            self.run.error = {"code": error.code, "text": str(error)}
            self.finish("failed")
            raise
        return self.run

    def read_all(self) -> None:
        """Read file after file, in short transactions."""
        with closing(connection.cursor()) as cursor:
            self.portions = PortionCursor(cursor)
            self.book = IdentityBook(self.portions, self.owner.pk, self.seen_on)
            self.memory = MessageBook(self.book)
            for seen, items in self.archive.read():
                self.read_file(seen, items)
                self.note_edition(seen)
        self.ledger.notice(self.archive.notices)

    def read_file(self, seen: FileSeen, items: Iterator[Item]) -> None:
        """Read one file, or count its rows as unchanged when it was read to its end before."""
        digest = self.archive.digest(seen)
        if share := recall(self.run, seen, digest):
            self.ledger.repeat(share)
            self.archive.pass_over(seen)
            return
        before = self.ledger.figures()
        with closing(read_items(self.archive, seen, items)) as read:
            while batch := list(islice(read, BATCH_ROWS)):
                self.write_batch(batch, seen.name)
                self.beat(seen.name)
        share = self.ledger.since(before)
        if share and seen.name not in self.archive.incomplete_files and digest == self.archive.digest(seen):
            remember(self.run, seen, digest, share)

    def write_batch(self, batch: list[Item], place: str) -> None:
        """Write one batch and count what became of its rows."""
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

    def write_records(self, by_kind: Mapping[type, list[Any]], place: str) -> Tally:
        """Hand the records of a batch to the writer of their noun."""
        tally = self.write_other_records(by_kind, place)
        if tally.added or tally.updated:
            self.book.touched.is_everything = True
        if messages := by_kind.get(Message):
            tally += write_messages(self.memory, messages)
        return tally

    def write_other_records(self, by_kind: Mapping[type, list[Any]], place: str) -> Tally:
        """Hand all but messages to the writer of their noun."""
        tally = Tally()
        if own := [row for kind in OWN for row in by_kind.get(kind, ())]:
            tally += write_background(self.book, own)
        if blanks := by_kind.get(BlankConnection):
            tally += write_blank_connections(self.book, blanks, self.blanks)
        for kind, write in ABOUT_PEOPLE.items():
            if rows := only_identified(by_kind.get(kind, []), self.ledger, place):
                tally += write(self.book, SOURCE, rows)
        return tally

    def note_edition(self, seen: FileSeen) -> None:
        """Remember that this export held this kind of file whole, so that a missing row can be understood.

        What a new export says again is seen for longer, and what it leaves out is gone: both have to be settled.
        """
        if seen.name in self.archive.incomplete_files:
            self.must_settle = True
            return
        _, is_new = Edition.objects.update_or_create(
            owner=self.owner,
            source=SOURCE,
            kind=seen.kind,
            exported_on=self.seen_on,
            defaults={"is_edited": seen.is_edited},
        )
        self.must_settle |= is_new

    def settle_if_changed(self) -> None:
        """Bring all that is derived from rows up to date; nothing to do when nothing changed."""
        if self.must_settle or self.book.touched.is_any:
            touched = None if self.must_settle else self.book.touched
            settle(self.owner, self.now, touched=touched, report=self.show_settling)
        Owner.objects.filter(pk=self.owner.pk).update(is_stale=False)

    def show_settling(self, step: str, share: float) -> None:
        """Tell what is being worked out, and how much of that is done, if it is news."""
        if step == self.run.step and monotonic() - self.last_beat < BEAT_SECONDS:
            return
        self.last_beat = monotonic()
        self.run.work_done = round(self.archive.total_bytes * (1 + SETTLING * share))
        self.show(step)

    def beat(self, step: str) -> None:
        """Now and then: show progress, and hear whether to stop. Raises Cancelled."""
        if monotonic() - self.last_beat < BEAT_SECONDS:
            return
        self.last_beat = monotonic()
        self.run.work_done = min(self.archive.bytes_read, self.archive.total_bytes)
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


def only_identified(records: list[T], ledger: Ledger, place: str) -> list[T]:
    """Reject records about a person without any name or address; nobody could be found by them."""
    named = [record for record in records if (party := subject_of(record)) is None or identity_key(party)]
    for _ in range(len(records) - len(named)):
        ledger.reject(Problem("IMP-104", place, "a row names nobody: no name and no address"))
    return named


def subject_of(record: Any) -> Party | None:
    """Return the person a record is about, or None for records that need nobody."""
    match record:
        case Invitation():
            return other_party(record)
        case Connection() | Recommendation() | Endorsement():
            return record.party
        case _:
            return None


def ask_to_cancel(owner: Owner, run_id: int) -> bool:
    """Ask a running import to stop after its current batch; what it wrote stays."""
    return bool(
        Run.objects.filter(owner=owner, pk=run_id, state__in=["waiting", "running"]).update(
            is_cancel_asked=True
        )
    )
