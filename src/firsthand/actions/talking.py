"""Proposing times for a talk, agreeing on one, and calling it off; each is a mark, and is taken back with it.

One at a time for each owner, so that no time is given to two people however fast two pages are pressed.
"""

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta

from django.db import transaction

from firsthand.actions.marking import mark_invitations
from firsthand.actions.talks import own_zone
from firsthand.core.errors import UserError
from firsthand.core.free_time import MOST, Span
from firsthand.core.talk_hours import LONGEST, SHORTEST
from firsthand.core.talks import Busy, say_span
from firsthand.store.database import django_rows
from firsthand.store.models import Mark, Owner, TalkTime
from firsthand.store.queries.marks import marks_by_invitation
from firsthand.store.queries.talks import (
    booked_talk,
    newest_uid,
    talk_hours,
    talk_of_uid,
    talks_taken,
)
from firsthand.zones import zone_named


def propose_times(owner: Owner, invitation_id: int, times: Sequence[Span], now: datetime) -> str:
    """Keep that these times were proposed, and return the mark.

    Raises UserError INV-103, TLK-106 for a time that has passed, TLK-107 for one that is taken by a talk with somebody
    else, TLK-108 for none or too many.
    """
    if not 0 < len(times) <= MOST:
        raise UserError(
            "TLK-108", f"One to {MOST} times are proposed at once.", next_step="Choose among those shown."
        )
    check_ahead(times, now)
    with one_at_a_time(owner):
        check_free(owner, invitation_id, times)
        batch = mark_invitations(owner, [invitation_id], "talk", now)
        keep_times(owner, batch, times, uid="")
    return batch


def book_talk(owner: Owner, invitation_id: int, time: Span, now: datetime) -> str:
    """Keep what was agreed on, and return the mark; a talk that is moved stays the same meeting in calendars.

    Raises UserError INV-103, TLK-106, TLK-107, TLK-109 for a length that is no talk's.
    """
    check_ahead([time], now)
    if not SHORTEST <= (time.ends_at - time.starts_at) / timedelta(minutes=1) <= LONGEST:
        raise UserError(
            "TLK-109",
            f"A talk takes {SHORTEST} to {LONGEST} minutes.",
            next_step="Choose a length in between.",
        )
    with one_at_a_time(owner):
        check_free(owner, invitation_id, [time], is_booking=True)
        uid = uid_for(owner, invitation_id, now)
        batch = mark_invitations(owner, [invitation_id], "booked", now)
        keep_times(owner, batch, [time], uid=uid)
    return batch


def call_off(owner: Owner, invitation_id: int, now: datetime) -> str:
    """Keep that a booked talk is called off, and return the mark. Raises UserError TLK-111 where none is booked."""
    with one_at_a_time(owner):
        if not booked_talk(marks_by_invitation(django_rows, owner.pk).get(invitation_id, [])):
            raise UserError(
                "TLK-111", "No talk with a time is booked with them.", next_step="Open their page again."
            )
        return mark_invitations(owner, [invitation_id], "called_off", now)


def uid_for(owner: Owner, invitation_id: int, now: datetime) -> str:
    """Return the name of the meeting in calendars: that of the one before, unless its time has come and gone."""
    before = talk_of_uid(django_rows, owner.pk, newest_uid(django_rows, owner.pk, invitation_id))
    return before.uid if before and not before.is_over(now) else f"talk-{secrets.token_hex(12)}@firsthand"


@contextmanager
def one_at_a_time(owner: Owner) -> Iterator[None]:
    """Hold the owner until all is kept; SQLite lets only one write in any case."""
    with transaction.atomic():
        Owner.objects.select_for_update().get(pk=owner.pk)
        yield


def check_ahead(times: Sequence[Span], now: datetime) -> None:
    """Refuse a time that has passed. Raises UserError TLK-106."""
    if any(each.starts_at <= now for each in times):
        raise UserError(
            "TLK-106",
            "This time has passed.",
            next_step="Choose a time to come. A talk that took place is noted after it.",
        )


def check_free(owner: Owner, invitation_id: int, times: Sequence[Span], *, is_booking: bool = False) -> None:
    """Refuse a time that is promised to somebody else; what is only proposed to them may still be agreed on here.

    Raises UserError TLK-107.
    """
    marks = marks_by_invitation(django_rows, owner.pk)
    if is_booking:
        marks = {row_id: made for row_id, made in marks.items() if booked_talk(made)}
    taken = talks_taken(django_rows, owner.pk, marks, without=invitation_id)
    for each in times:
        if other := next((busy for busy in taken if busy.span.touches(each)), None):
            raise taken_by(owner, each, other)


def taken_by(owner: Owner, time: Span, other: Busy) -> UserError:
    zone = zone_named(own_zone(talk_hours(django_rows, owner.pk)))
    return UserError(
        "TLK-107",
        f"{say_span(time, zone)}: this time is given to {other.title or 'somebody else'}.",
        kept="Nothing was changed.",
        next_step="Choose another time, or take theirs back first.",
    )


def keep_times(owner: Owner, batch: str, times: Sequence[Span], *, uid: str) -> None:
    zone = own_zone(talk_hours(django_rows, owner.pk))
    mark = Mark.objects.get(owner=owner, batch=batch)
    TalkTime.objects.bulk_create(
        TalkTime(owner=owner, mark=mark, starts_at=each.starts_at, ends_at=each.ends_at, zone=zone, uid=uid)
        for each in times
    )
