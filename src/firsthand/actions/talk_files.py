"""A booked talk as a file for calendars: one for the owner's own, one to send. Needs no Django."""

from dataclasses import dataclass
from datetime import date, datetime

from firsthand.actions.agenda import agenda_for
from firsthand.actions.pipeline import Card, begun_cards
from firsthand.core.errors import UserError
from firsthand.core.free_time import Span
from firsthand.core.outgoing import clean_name, is_address
from firsthand.core.talk_calendar import Guest, Meeting
from firsthand.store.database import Rows
from firsthand.store.queries.marks import marks_by_invitation
from firsthand.store.queries.outbox import addresses_of
from firsthand.store.queries.owner import OwnerRow, owner_facts
from firsthand.store.queries.pipeline import meeting_facts
from firsthand.store.queries.policies import policy_in_use
from firsthand.store.queries.talks import (
    booked_talk,
    newest_uid,
    own_sender,
    sequence_of,
    talk_hours,
    talk_of_uid,
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """For whom the file is, and whether the agenda is to stand in the owner's."""

    is_to_send: bool = False
    with_agenda: bool = False


def talk_file(rows: Rows, owner_id: int, card: Card, wanted: Wanted, today: date) -> Meeting:
    """Return the talk with somebody as calendars hold it; called off, it is its cancellation.

    Raises UserError TLK-111 where no talk with a time was ever booked.
    """
    booked = booked_talk(marks_by_invitation(rows, owner_id).get(card.id, []))
    uid = booked.uid if booked else newest_uid(rows, owner_id, card.id)
    talk = booked or talk_of_uid(rows, owner_id, uid)
    if talk is None:
        raise UserError(
            "TLK-111", "No talk with a time is booked with them.", next_step="Open their page again."
        )
    facts = owner_facts(rows, owner_id)
    mail = own_sender(rows, owner_id) or next(iter(facts.mails), "")
    organizer = Guest(clean_name(facts.name), mail) if is_address(mail) else None
    name = clean_name(card.name)
    theirs = next(
        (each.mail for each in addresses_of(rows, owner_id, card.person_id) if is_address(each.mail)), ""
    )
    guest = Guest(name, theirs) if wanted.is_to_send and theirs else None
    about = agenda_text(rows, owner_id, card, today) if wanted.with_agenda and not wanted.is_to_send else ""
    return Meeting(
        talk,
        sequence_of(rows, owner_id, uid),
        f"{clean_name(facts.name) or 'Talk'} <> {name}" if wanted.is_to_send else f"Talk with {name}",
        place=talk_hours(rows, owner_id).place,
        about=about,
        is_off=booked is None,
        organizer=organizer,
        guest=guest if organizer else None,
        is_reminded=not wanted.is_to_send,
    )


def agenda_text(rows: Rows, owner_id: int, card: Card, today: date) -> str:
    """Return what to have in mind before the talk, a line for each point."""
    return "\n".join(f"{each.title}: {each.text}" for each in agenda_for(rows, owner_id, card, today))


@dataclass(frozen=True, slots=True)
class Ahead:
    """A booked talk that is not over, and whether a calendar that was imported has it already."""

    invitation: int
    meeting: Meeting
    is_in_calendar: bool


def talks_for_feed(rows: Rows, owner: OwnerRow, now: datetime) -> list[Ahead]:
    """Return the booked talks that are not over, the next one first."""
    marks = marks_by_invitation(rows, owner.id)
    booked = {
        row_id: talk
        for row_id, made in marks.items()
        if (talk := booked_talk(made)) and not talk.is_over(now)
    }
    if not booked:
        return []
    cards = {each.id: each for each in begun_cards(rows, owner, policy_in_use(rows, owner), now)}
    met = meeting_facts(rows, owner.id, (cards[each].person_id for each in booked if each in cards))
    return [
        Ahead(
            row_id,
            Meeting(
                talk, sequence_of(rows, owner.id, talk.uid), f"Talk with {clean_name(cards[row_id].name)}"
            ),
            any(
                each.at and each.ends_at and talk.span.touches(Span(each.at, each.ends_at))
                for each in met.get(cards[row_id].person_id, ())
            ),
        )
        for row_id, talk in sorted(booked.items(), key=lambda each: (each[1].starts_at, each[0]))
        if row_id in cards
    ]
