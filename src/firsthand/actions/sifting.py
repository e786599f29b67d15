"""Leaves erased people out of what is read: every record is asked about, whatever source it comes from.

What a record that is left out shows to be the erased person's too (another profile or address on the same row or card,
the conversation that was with them alone) is marked as well, so that it does not matter what comes first.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from firsthand.core.erasing import NO_NAME, PSEUDONYM, Act, Tombstones, is_between_two, place_of
from firsthand.core.names import fold_name
from firsthand.core.notifications import invitation_of
from firsthand.core.records import (
    Connection,
    Contact,
    Direction,
    Endorsement,
    Event,
    Invitation,
    Item,
    Mail,
    Message,
    Noted,
    Notification,
    NotificationKind,
    Party,
    Recommendation,
    Skipped,
)
from firsthand.core.shared_records import SharedHead, SharedPerson
from firsthand.store.writes.connections import connection_key
from firsthand.store.writes.contacts import contact_digest
from firsthand.store.writes.events import event_digest
from firsthand.store.writes.invitations import invitation_digest, other_party
from firsthand.store.writes.messages import said_in
from firsthand.store.writes.notifications import notification_digest
from firsthand.store.writes.praise import endorsement_digest, recommendation_digest
from firsthand.store.writes.tally import digest_of_text

ERASED_BY_YOU = ("ERA-501", "Erased by you: it is about somebody whose data you erased.")
FIRST = "\x1f1"  # of several messages that say the same in one second


@dataclass(frozen=True, slots=True)
class Learned:
    """One more thing by which somebody erased is known, and the name on the record that showed it."""

    kind: str
    value: str
    name: str
    act: Act


class Sieve:
    """The marks of an owner's erased people, held against records of one source."""

    def __init__(self, tombstones: Tombstones, source: str) -> None:
        self.erased, self.source = tombstones, source
        self.learned: list[Learned] = []
        self.passed: set[tuple[str, str]] = set()  # what looked like theirs, and is somebody else's

    def sift(self, item: Item, place: str) -> Item:
        """Return a record without erased people, or what was left out where it is about one of them."""
        handle = SIFTS.get(type(item))
        sifted = handle(self, item) if handle else item
        return Skipped(ERASED_BY_YOU[0], place, ERASED_BY_YOU[1]) if sifted is None else sifted

    def connection(self, row: Connection) -> Connection | None:
        """Leave out a connection; without an address it is known by its name and day."""
        act = self.erased.of(row.party)
        if act is None and not row.party.url:
            act = self.erased.find(*connection_key(row))
        if act is None:
            return row
        self.learn(act, row.party.name, (row.party.url,), (row.party.mail,))
        return None

    def invitation(self, row: Invitation) -> Invitation | None:
        """Leave out an invitation. One that they sent since then arrives, with nothing but its time."""
        if self.is_marked("invitation", invitation_digest(self.source, row)):
            return None
        act = self.erased.of(other_party(row))
        if act is None:
            said = replace(
                row,
                note=self.erased.cleaned(row.note),
                headline=self.erased.cleaned(row.headline),
                mutual_names=self.erased.unnamed(row.mutual_names),
            )
            return row if said == row else replace(said, before=row)
        if row.direction is Direction.OUT or row.sent_at <= act.at:
            return None
        return Invitation(
            row.direction, pseudonym(act), row.invitee, row.sent_at, "", "", row.is_ambiguous_hour,
            sent_within_days=row.sent_within_days, is_verified=row.is_verified,
        )  # fmt: skip

    def message(self, row: Message) -> Message | None:
        """Leave out what they wrote, and what was written to them alone."""
        erased, thread = self.erased, place_of("thread", row.thread)
        if erased.find("row", thread):
            return None
        if not row.sender.url and self.is_marked(
            "message", f"{row.thread}:{digest_of_text(said_in(row) + FIRST)}"
        ):
            return None
        others = tuple(each for each in row.others if not erased.of_one(each, thread))
        act = erased.of_one(row.sender, thread)
        if act is None and (others or not row.others):
            texts = [erased.cleaned(text) for text in (row.title, row.subject, row.text)]
            said = row._replace(others=others, title=texts[0], subject=texts[1], text=texts[2])
            return row if said == row else said._replace(before=row)
        act = act or next(found for each in row.others if (found := erased.of_one(each, thread)))
        if len(row.others) == 1:
            self.learned.append(Learned("row", thread, "", act))
        return None

    def mail(self, row: Mail) -> Mail | None:
        """Leave out what they wrote, and what was written to them alone."""
        others = tuple(each for each in row.others if not self.erased.of(each))
        if self.erased.of(row.sender) or (row.others and not others):
            return None
        said = row._replace(others=others, subject=self.erased.cleaned(row.subject))
        return row if said == row else said._replace(before=row)

    def event(self, row: Event) -> Event | None:
        """Leave them out of a meeting; one with them alone is left out."""
        erased, place = self.erased, place_of("event", event_digest(row))
        if erased.find("row", place):
            return None
        attendees = tuple(each for each in row.attendees if not erased.of_one(each.party, place))
        named = tuple(each for each in row.named if not erased.of_one(each, place))
        gone = len(row.attendees) - len(attendees) + len(row.named) - len(named)
        if gone and is_between_two(row.people, len(row.named), gone):
            return None
        said = replace(
            row, attendees=attendees, named=named, title=erased.cleaned(row.title), place=erased.cleaned(row.place)
        )  # fmt: skip
        return row if said == row else replace(said, before=row)

    def contact(self, row: Contact) -> Contact | None:
        """Leave out a card with one of their profiles or addresses; of a card of others, a number they shared."""
        if self.is_marked("contact", contact_digest(row)):
            return None
        keys = [*(("url", each) for each in row.urls), *(("mail", each) for each in row.mails)]
        if act := next((found for key in keys if (found := self.erased.find(*key))), None):
            self.learn(act, row.name, row.urls, row.mails)
            return None
        phones = tuple(each for each in row.phones if not self.erased.find("phone", each))
        if row.phones and not (phones or keys):
            return None
        said = replace(row, phones=phones, note=self.erased.cleaned(row.note))
        return row if said == row else replace(said, before=row)

    def notification(self, row: Notification) -> Notification | None:
        """Leave out what a mail tells of them; of an invitation since then, keep that it came."""
        act = self.erased.of(row.party)
        if act is None:
            told = invitation_digest(self.source, invitation_of(row))
            if self.is_marked("notification", notification_digest(row)) or self.is_marked("invitation", told):
                return None
            return replace(
                row, note=self.erased.cleaned(row.note), headline=self.erased.cleaned(row.headline)
            )
        is_invitation = row.kind in (NotificationKind.INVITED, NotificationKind.REMINDED)
        if not is_invitation or row.at <= act.at:
            return None
        return replace(row, party=pseudonym(act), headline="", note="", mutual_count=None)

    def recommendation(self, row: Recommendation) -> Recommendation | None:
        """Leave out a recommendation by or of them."""
        if self.erased.of(row.party) or self.is_marked("recommendation", recommendation_digest(row)):
            return None
        said = replace(row, text=self.erased.cleaned(row.text))
        return row if said == row else replace(said, before=row)

    def endorsement(self, row: Endorsement) -> Endorsement | None:
        """Leave out a click by or for them."""
        gone = self.erased.of(row.party) or self.is_marked("endorsement", endorsement_digest(row))
        return None if gone else row

    def noted(self, row: Noted) -> Noted | None:
        """Leave out a row of a table about them."""
        return None if self.erased.of(row.who) else replace(row, note=self.erased.cleaned(row.note))

    def shared_person(self, row: SharedPerson) -> SharedPerson | None:
        """Leave out somebody on a list that another shared; without a profile also whoever only has the name."""
        is_named = not row.party.url and self.erased.goes_by(row.party.name)
        return None if is_named or self.erased.of(row.party) else row

    def shared_head(self, row: SharedHead) -> SharedHead | None:
        """Leave out a list that they shared."""
        is_named = not row.shared_by.url and self.erased.goes_by(row.shared_by.name)
        return None if is_named or self.erased.of(row.shared_by) else row

    def is_marked(self, table: str, row: object) -> bool:
        """Tell whether this very record was erased."""
        return self.erased.find("row", place_of(table, row)) is not None

    def learn(self, act: Act, name: str, urls: Iterable[str], mails: Iterable[str]) -> None:
        """Note whatever else stands on a record that is left out."""
        for kind, values in (("url", urls), ("mail", mails)):
            self.learned += [
                Learned(kind, value, fold_name(name), act)
                for value in values
                if value and (kind, value) not in self.passed and not self.erased.find(kind, value)
            ]


def pseudonym(act: Act) -> Party:
    """Return the sender of an invitation who was erased."""
    return Party(NO_NAME, f"{PSEUDONYM}{act.token}")


SIFTS: Mapping[type, Callable[[Sieve, Any], Item | None]] = {
    Connection: Sieve.connection,
    Invitation: Sieve.invitation,
    Message: Sieve.message,
    Mail: Sieve.mail,
    Event: Sieve.event,
    Contact: Sieve.contact,
    Notification: Sieve.notification,
    Recommendation: Sieve.recommendation,
    Endorsement: Sieve.endorsement,
    Noted: Sieve.noted,
    SharedPerson: Sieve.shared_person,
    SharedHead: Sieve.shared_head,
}
