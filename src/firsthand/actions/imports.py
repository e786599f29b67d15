"""Import an archive: read it in small batches, keep a ledger, then settle what follows from the rows."""

from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from firsthand.actions.ledger import Ledger
from firsthand.actions.runs import Cancelled, Progress, SourceRun
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
    OwnerAddress,
    OwnerEvent,
    OwnerPosition,
    OwnerProfile,
    OwnerSchool,
    Party,
    Problem,
    Recommendation,
)
from firsthand.sources.files import Together
from firsthand.sources.linkedin.apart import read_items
from firsthand.sources.linkedin.reader import LinkedInArchive, read_archive
from firsthand.store.models import Edition, Owner, Run
from firsthand.store.writes.background import write_background
from firsthand.store.writes.connections import write_blank_connections, write_connections
from firsthand.store.writes.identities import IdentityBook, identity_key
from firsthand.store.writes.invitations import other_party, write_invitations
from firsthand.store.writes.messages import MessageBook, write_messages
from firsthand.store.writes.praise import write_endorsements, write_recommendations
from firsthand.store.writes.tally import Tally

__all__ = ["Cancelled", "Progress", "ask_to_cancel", "import_archive", "only_identified"]

SOURCE = "linkedin"
T = TypeVar("T")
OWN = (OwnerProfile, OwnerPosition, OwnerSchool, OwnerAddress, OwnerEvent)


ABOUT_PEOPLE: dict[type, Callable[[IdentityBook, str, list[Any]], Tally]] = {
    Connection: write_connections,
    Invitation: write_invitations,
    Recommendation: write_recommendations,
    Endorsement: write_endorsements,
}


def import_archive(
    owner: Owner,
    path: Path | Together,
    now: datetime,
    *,
    name: str = "",
    run: Run | None = None,
    report: Callable[[Progress], None] = lambda _: None,
    settles: bool = True,
) -> Run:
    """Import one archive and return its run with the ledger.

    Importing again changes nothing; rows that cannot be read are rejected one by one and listed. A run
    that was cut off is simply run again. Raises UserError when nothing of the file can be read or it is
    another member's archive.
    """
    with read_archive(path, today=now.date()) as archive:
        check_member(owner, archive)
        day = archive.exported_on or now.date()
        return ArchiveRun.over(
            archive,
            owner,
            now,
            kind=SOURCE,
            name=name,
            exported_on=day,
            run=run,
            report=report,
            settles=settles,
        )


def check_member(owner: Owner, archive: LinkedInArchive) -> None:
    """Refuse somebody else's archive before a row is written. Raises UserError IMP-103."""
    theirs = archive.member_name
    is_known = Edition.objects.filter(owner=owner, source=SOURCE).exists()  # else the owner only typed a name
    if theirs and is_known and owner.name and not same_full_name(owner.name, theirs):
        raise UserError(
            "IMP-103",
            "This archive belongs to another member than the one whose network is kept here.",
            where=archive.name,
            next_step="Keep it in a data folder of its own: firsthand import FILE --home FOLDER.",
        )


class ArchiveRun(SourceRun):
    """One run over one archive."""

    source: LinkedInArchive

    def begin(self) -> None:
        """Prepare to write."""
        self.memory = MessageBook(self.book)
        self.blanks: Counter[date] = Counter()

    def forget(self) -> None:
        """Drop what was remembered for writing."""
        super().forget()
        self.memory = MessageBook(self.book)

    def items_of(self, seen: FileSeen, items: Iterator[Item]) -> Generator[Item, None, None]:
        """Yield the items of a file, read by another process when it is large; to be closed."""
        return read_items(self.source, seen, items)

    def digest_of(self, seen: FileSeen) -> str:
        """Return what is equal only for files that give the same rows."""
        return self.source.digest(seen)

    def pass_over(self, seen: FileSeen) -> None:
        """Count a file as read whose rows are known already."""
        self.source.pass_over(seen)

    def is_whole(self, seen: FileSeen) -> bool:
        """Tell whether a file was read to its end."""
        return seen.name not in self.source.incomplete_files

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

    def note_file(self, seen: FileSeen) -> None:
        """Remember that this export held this kind of file whole, so that a missing row can be understood.

        What a new export says again is seen for longer, and what it leaves out is gone: both have to be settled.
        """
        if seen.name in self.source.incomplete_files:
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
