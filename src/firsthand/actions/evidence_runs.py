"""Import mail, calendars and address books: what shows whom the owner has met."""

from collections import defaultdict
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from firsthand.actions.imports import only_identified
from firsthand.actions.runs import Progress, SourceRun
from firsthand.actions.settling_notifications import Archived, not_known
from firsthand.actions.sifting import ERASED_BY_YOU
from firsthand.core.errors import UserError
from firsthand.core.notifications import invitation_of, is_meant_for_another
from firsthand.core.records import (
    Contact,
    Event,
    FileSeen,
    Invitation,
    Item,
    Mail,
    Notification,
    NotificationKind,
    Skipped,
)
from firsthand.sources.mail.apart import read_items
from firsthand.sources.mail.reader import MailOnDisk
from firsthand.sources.opening import SourceKind, open_evidence
from firsthand.store.database import django_rows
from firsthand.store.models import Owner, Run
from firsthand.store.writes.contacts import write_contacts
from firsthand.store.writes.events import write_events
from firsthand.store.writes.identities import NEVER
from firsthand.store.writes.invitations import write_invitations
from firsthand.store.writes.mails import MailBook, members_of_casts, write_mails
from firsthand.store.writes.notifications import write_notifications
from firsthand.store.writes.tally import Tally

# By a name alone it is not certain who is meant, unless one person has it among connections and those invited.
OWN_NAMES = "SELECT name, maiden_name FROM own_profile WHERE owner_id = %s"
BY_NAME = {
    NotificationKind.ACCEPTED: (
        "MAI-508",
        "LinkedIn tells by name alone that somebody connected; it counts once your archive shows who that is.",
    ),
    NotificationKind.MESSAGED: (
        "MAI-509",
        "LinkedIn tells by name alone that somebody wrote; it counts once your archive shows who that is.",
    ),
}
UNVERIFIED = (
    "MAI-514",
    "LinkedIn tells that somebody connected or wrote, and nothing vouches for the mail: it proves nothing.",
)
NOT_THEIRS = (
    "CAL-503",
    "This calls a meeting off, and does not come from whoever called it: it counts as held.",
)
NO_PERSON = ("CRD-503", "A card of a company or a group is of no person.")

NOT_YOURS = (
    "MAI-516",
    "A mail of LinkedIn that is meant for somebody else: the name at its foot is none of yours.",
)


def import_evidence(
    owner: Owner,
    path: Path,
    kind: SourceKind,
    now: datetime,
    *,
    name: str = "",
    run: Run | None = None,
    report: Callable[[Progress], None] = lambda _: None,
    settles: bool = True,
) -> Run:
    """Import mail, calendars or address books at a path and return the run with its ledger.

    Importing again changes nothing. Raises UserError when nothing of that kind is there.
    """
    with open_evidence(path, kind, today=now.date()) as source:
        return run_for(kind).over(
            source,
            owner,
            now,
            kind=kind.value,
            name=name,
            exported_on=None,
            run=run,
            report=report,
            settles=settles,
        )


class EvidenceRun(SourceRun):
    """A run over a source whose names give way to those of any export, as it tells no day for them."""

    def begin(self) -> None:
        """Prepare to write."""
        self.book.seen_on = NEVER

    def write_records(self, by_kind: Mapping[type, list[Any]], place: str) -> Tally:
        """Hand the records of a batch to the writer of their noun, and work everything out where any was new."""
        tally = self.write_evidence(by_kind, place)
        if tally.added or tally.updated:
            self.touch()
        return tally

    def touch(self) -> None:
        """Note what has to be worked out again: everything, unless a source can tell less."""
        self.must_settle = True

    def write_evidence(self, by_kind: Mapping[type, list[Any]], place: str) -> Tally:
        """Write the records of a batch."""
        raise NotImplementedError


class AccountRun(EvidenceRun):
    """A run over what is new in an account, of which it is kept how far it was read."""

    def note_file(self, seen: FileSeen) -> None:
        """Keep that a part was read to its end, or as far as it went."""
        self.note_batch(seen)

    def fail(self, error: UserError) -> None:
        """Close the run; what came before the connection was lost counts all the same."""
        self.settle_if_changed()
        super().fail(error)


class MailRun(EvidenceRun):
    """One run over mails, wherever they lie."""

    def begin(self) -> None:
        """Prepare to write."""
        super().begin()
        self.memory = MailBook(self.book)

    def write_evidence(self, by_kind: Mapping[type, list[Any]], place: str) -> Tally:
        """Write mails, and what the platform tells of invitations by mail."""
        told: dict[date, list[Invitation]] = defaultdict(list)
        notifications = list(self.for_owner(by_kind.get(Notification, []), place))
        for notification in notifications:
            if notification.kind not in BY_NAME:
                told[notification.at.date()].append(invitation_of(notification))
        tally = write_mails(self.memory, by_kind.get(Mail, []))
        tally += self.write_told([each for each in notifications if each.kind in BY_NAME], place)
        self.must_settle |= bool(told)
        for day, rows in told.items():
            self.book.seen_on = day
            tally += write_invitations(
                self.book, SourceKind.MAIL.value, only_identified(rows, self.ledger, place)
            )
        self.book.seen_on = NEVER
        return tally

    def forget(self) -> None:
        """Drop what was remembered for writing."""
        super().forget()
        self.memory = MailBook(self.book)

    def for_owner(self, told: Iterable[Notification], place: str) -> Iterator[Notification]:
        """Yield what was told to the owner: a mailbox may be shared, or hold what others passed on."""
        for each in told:
            if each.meant_for and is_meant_for_another(each.meant_for, self.own_names):
                self.ledger.skip(Skipped(NOT_YOURS[0], place, NOT_YOURS[1]))
            else:
                yield each

    @cached_property
    def own_names(self) -> list[str]:
        """What the owner's own archives call them."""
        return [name for row in django_rows(OWN_NAMES, (self.owner.pk,)) for name in row if name]

    @cached_property
    def archived(self) -> Archived:
        """What archives hold; no mail changes it."""
        return Archived(self.owner.pk)

    def write_told(self, told: Sequence[Notification], place: str) -> Tally:
        """Write what the platform tells of connections and messages.

        Whom a name alone means may be shown by an archive that is still to come: until then it is kept and left out. It
        is not kept where somebody erased went by that name, and nobody else does so far.
        """
        sure = [each for each in told if each.is_verified]
        for _ in range(len(told) - len(sure)):
            code, what = UNVERIFIED
            self.ledger.skip(Skipped(code, place, what))
        unknown = set(not_known(self.archived, sure)) if sure else set()
        waiting = [each for each in sure if each in unknown]
        erased = {each for each in waiting if self.sieve and self.sieve.erased.goes_by(each.party.name)}
        for each in waiting:
            code, what = ERASED_BY_YOU if each in erased else BY_NAME[each.kind]
            self.ledger.skip(Skipped(code, place, what))
        write_notifications(self.book, [each for each in waiting if each not in erased])
        tally = write_notifications(self.book, [each for each in sure if each not in unknown])
        self.must_settle |= bool(tally.added)
        return tally

    def touch(self) -> None:
        """Note the people on what was written, and its conversations."""
        touched, memory = self.book.touched, self.memory
        if not touched.is_much:  # else all is worked out, whichever they are
            touched.mail_threads |= memory.touched
            touched.identities |= members_of_casts(self.portions, memory.touched_casts)
        memory.touched.clear()
        memory.touched_casts.clear()


class MailboxRun(MailRun):
    """One run over mailboxes on disk, whose bytes are known again."""

    source: MailOnDisk

    def items_of(self, seen: FileSeen, items: Iterator[Item]) -> Generator[Item, None, None]:
        """Yield the items of a mailbox, read by other processes when it is large; to be closed."""
        return read_items(self.source, seen, items)

    def digest_of(self, seen: FileSeen) -> str:
        """Return what is equal only for mailboxes that give the same mails."""
        return self.source.digest(seen)

    def pass_over(self, seen: FileSeen) -> None:
        """Count a mailbox as read whose mails are known already."""
        self.source.pass_over(seen)


class CalendarRun(EvidenceRun):
    """One run over calendars; always read anew, as meetings come to pass."""

    is_there = False  # files may be older than what a server told

    def write_evidence(self, by_kind: Mapping[type, list[Any]], place: str) -> Tally:
        """Write meetings."""
        tally = write_events(self.book, by_kind.get(Event, []), is_there=self.is_there)
        for _ in range(tally.refused):
            code, what = NOT_THEIRS
            self.ledger.skip(Skipped(code, place, what))
        return tally


class ContactRun(EvidenceRun):
    """One run over address books."""

    def write_evidence(self, by_kind: Mapping[type, list[Any]], place: str) -> Tally:
        """Write cards of people."""
        cards = by_kind.get(Contact, [])
        people = [card for card in cards if not card.is_organisation]
        for _ in range(len(cards) - len(people)):
            code, what = NO_PERSON
            self.ledger.skip(Skipped(code, place, what))
        return write_contacts(self.book, people)


def run_for(kind: SourceKind) -> type[EvidenceRun]:
    """Return what reads sources of a kind."""
    if kind is SourceKind.SHARED:
        from firsthand.actions.shared_list_runs import SharedRun

        return SharedRun
    return {
        SourceKind.MAIL: MailboxRun,
        SourceKind.CALENDAR: CalendarRun,
        SourceKind.CONTACTS: ContactRun,
    }[kind]
