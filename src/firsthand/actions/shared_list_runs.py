"""Import lists that others shared: of the versions of one list the latest counts, whichever came first."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from django.db import transaction

from firsthand.actions.evidence_runs import EvidenceRun
from firsthand.core.names import fold_name
from firsthand.core.records import FileSeen, Problem, Skipped
from firsthand.core.shared_lists import is_for, list_key, version_of
from firsthand.core.shared_records import SharedHead, SharedPerson
from firsthand.store.database import django_rows
from firsthand.store.models import SharedList, SharedTie
from firsthand.store.queries.owner import owner_facts
from firsthand.store.writes.tally import Tally

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
Row = tuple[str, str, str, str]  # name, profile, company, how well


class Fate(StrEnum):
    """What becomes of the people of a list that is read."""

    NEW = "new"
    SAME = "same"
    OLD = "old"
    OTHERS = "others"
    FORGOTTEN = "forgotten"


LEFT_OUT = {
    Fate.OLD: ("SHL-502", "A later version of this list is here already."),
    Fate.FORGOTTEN: ("SHL-503", "You made Firsthand forget this list."),
}


class SharedRun(EvidenceRun):
    """One run over shared lists; always read anew, as a file is small."""

    def begin(self) -> None:
        """Prepare to write."""
        super().begin()
        self.own_names = owner_facts(django_rows, self.owner.pk).names
        self.start(None)

    def start(self, head: SharedHead | None) -> None:
        """Begin with a list, or with none."""
        self.head, self.fate, self.kept = head, Fate.OTHERS, SharedList()
        self.before: set[Row] = set()

    def touch(self) -> None:
        """Nothing else follows from such a list: what it says is read anew each time."""

    def write_evidence(self, by_kind: Mapping[type, list[Any]], place: str) -> Tally:
        """Write the people of a list as a version that does not count before all of it is there."""
        tally, rows = Tally(), list[Row]()
        for head in by_kind.get(SharedHead, []):
            tally += self.take(head, place)
        for person in by_kind.get(SharedPerson, []):
            if self.head is None:  # whoever shared it was erased
                self.ledger.skip(Skipped("SHL-504", place, "It is on a list that is left out."))
            elif self.fate is Fate.OTHERS:
                self.ledger.reject(Problem("SHL-308", place, "This list was shared with somebody else."))
            elif self.fate in LEFT_OUT:
                code, what = LEFT_OUT[self.fate]
                self.ledger.skip(Skipped(code, place, what))
            elif (row := row_of(person)) in self.before:
                tally.unchanged += 1
                rows += [row] if self.fate is Fate.NEW else []
            else:
                tally.added += 1
                rows.append(row)
        self.write(rows)
        return tally

    def take(self, head: SharedHead, place: str) -> Tally:
        """Say what becomes of a list, and make ready for its people."""
        self.start(head)
        if not is_for(head.shared_with, self.own_names):
            self.ledger.reject(Problem("SHL-308", place, "This list was shared with somebody else."))
            return Tally()
        key = list_key(head.list_id, head.shared_by)
        kept = SharedList.objects.filter(owner=self.owner, key=key).first()
        self.fate = fate_of(head, kept)
        if self.fate in LEFT_OUT:
            code, what = LEFT_OUT[self.fate]
            self.ledger.skip(Skipped(code, place, what))
            return Tally()
        self.kept = kept or SharedList.objects.create(
            owner=self.owner, key=key, made_at=EPOCH, expires_on=EPOCH.date(), added_at=self.now
        )
        mine = SharedTie.objects.filter(shared_list=self.kept)
        listed = mine.filter(digest=self.kept.digest).values_list("name", "url", "company", "how_well")
        self.before = set(listed)
        if self.fate is Fate.SAME:  # somebody may be missing who was erased then, and was let in again
            return Tally(unchanged=1)
        mine.filter(digest=head.digest).delete()  # of a run that was cut off
        return Tally(updated=1) if kept and kept.digest else Tally(added=1)

    def write(self, rows: Sequence[Row]) -> None:
        """Write people of the version that is read."""
        if not rows or self.head is None:
            return
        SharedTie.objects.bulk_create(
            SharedTie(
                owner=self.owner,
                shared_list=self.kept,
                name=name,
                name_key=fold_name(name),
                url=url,
                company=company,
                how_well=how_well,
                digest=self.head.digest,
            )
            for name, url, company, how_well in rows
        )

    def note_file(self, _seen: FileSeen) -> None:
        """Let a version count that was read to its end, in the place of the one before."""
        head = self.head
        if head and self.fate is Fate.NEW:
            with transaction.atomic():
                kept = self.kept
                kept.name, kept.name_key = head.shared_by.name, fold_name(head.shared_by.name)
                kept.url, kept.shared_with = head.shared_by.url, head.shared_with
                kept.made_at, kept.expires_on = head.made_at, head.expires_on
                kept.is_revoked, kept.digest = head.is_revoked, head.digest
                kept.save()
                SharedTie.objects.filter(shared_list=kept).exclude(digest=head.digest).delete()
        self.start(None)


def row_of(person: SharedPerson) -> Row:
    return person.party.name, person.party.url, person.company, person.how_well


def fate_of(head: SharedHead, kept: SharedList | None) -> Fate:
    """Say what becomes of a list that is read, by the version that is kept."""
    if kept is None or not kept.digest:
        return Fate.NEW
    if kept.is_forgotten:
        return Fate.FORGOTTEN
    before = (kept.made_at, kept.is_revoked, kept.digest)
    if version_of(head) == before:
        return Fate.SAME
    return Fate.NEW if version_of(head) > before else Fate.OLD
