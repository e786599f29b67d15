"""What counts as contact: messages, mails, meetings, calls and recommendations, added up per day.

Connections, endorsements, invitation notes, copies of old archives and mail that is not personal are no contact;
readers and settling keep them apart before anything gets here.
"""

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from firsthand.core.evidence import held_meetings
from firsthand.core.knowledge import Meeting, Person
from firsthand.core.ties import MOST_NEARBY, MOST_RECIPIENTS, ContactDay

EPOCH = date(1970, 1, 1).toordinal()


class Written(NamedTuple):
    """Messages of one day among so many people, the owner included.

    `sent` by the owner to the person, `received` from the person, `others` written by others and read by both.
    """

    day: int  # from 1970-01-01, in UTC
    people: int
    sent: int
    received: int
    others: int = 0


def day_number(day: date) -> int:
    """Return a day as the number of days from 1970-01-01."""
    return day.toordinal() - EPOCH


def day_of_number(number: int) -> date:
    """Return the day of a number."""
    return date.fromordinal(number + EPOCH)


def contact_days(
    written: Iterable[Written], person: Person | None = None, *, until: date
) -> list[ContactDay]:
    """Return the days on which there was any contact, in order; what lies after `until` is left out.

    `written` holds messages and mails. Of the person come meetings that were held with at most 12 people, calls and
    coffees that were logged, recommendations either way, and messages that LinkedIn told of by mail.
    """
    parts = [message_day(each) for each in written]
    if person:
        parts += [meeting_day(each) for each in held_meetings(person, as_of=until)]
        parts += [
            praise_day(each.on, is_received=each.is_received) for each in person.praises if each.is_written
        ]
        parts += [
            ContactDay(day_number(each.last_on), received=each.received, received_share=float(each.received))
            for each in person.exchanges
            if each.is_told and each.received
        ]
    last = day_number(until)
    parts = sorted(each for each in parts if each.day <= last and any(each[1:]))
    return [added(day, list(same)) for day, same in groupby(parts, key=attrgetter("day"))]


def message_day(written: Written) -> ContactDay:
    """Return messages as contact: direct among few, aside among many, nearby where others wrote to both."""
    recipients = max(written.people - 1, 1)
    nearby = written.others if recipients <= MOST_NEARBY else 0
    if recipients > MOST_RECIPIENTS:
        return ContactDay(written.day, aside=written.sent + written.received, nearby=nearby)
    return ContactDay(
        written.day,
        written.sent,
        written.received,
        written.sent / recipients,
        written.received / recipients,
        nearby=nearby,
    )


def meeting_day(meeting: Meeting) -> ContactDay:
    """Return a meeting as contact both ways, shared among those who were there."""
    share = 1 / max(meeting.people - 1, 1)
    return ContactDay(day_number(meeting.at.date()), 1, 1, share, share)


def praise_day(on: date, *, is_received: bool) -> ContactDay:
    """Return a recommendation as contact one way."""
    got = int(is_received)
    return ContactDay(day_number(on), 1 - got, got, 1.0 - got, float(got))


def added(day: int, parts: list[ContactDay]) -> ContactDay:
    """Return one day added up; the parts come sorted, so that a sum never depends on who came first."""
    if len(parts) == 1:
        return parts[0]
    return ContactDay(day, *(sum(column) for column in zip(*(part[1:] for part in parts), strict=True)))
