"""Saying when one talks to people: each word is taken back as it was made, and the one before it counts again."""

from datetime import datetime

from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.core.errors import UserError
from firsthand.core.talk_hours import TalkHours, check_hours
from firsthand.store import models
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.talks import talk_hours
from firsthand.zones import zone_names


def choose_hours(owner: Owner, hours: TalkHours, now: datetime) -> int:
    """Use these hours from now on; return the number of the word, 0 where nothing changed.

    Raises UserError TLK-101 to TLK-105.
    """
    wanted = check_hours(hours, zones=zone_names())
    if wanted == talk_hours(django_rows, owner.pk):
        return 0
    made = models.TalkHours.objects.create(
        owner=owner,
        zone=wanted.zone,
        days="".join(map(str, wanted.days)),
        starts=wanted.starts,
        ends=wanted.ends,
        minutes=wanted.minutes,
        place=wanted.place,
        made_at=now,
    )
    return made.pk


def undo_hours(owner: Owner, hours_id: int, now: datetime) -> bool:
    """Take a word on the hours back; again is no harm."""
    return take_back(models.TalkHours.objects.filter(owner=owner, pk=hours_id), now)


def undo_newest(owner: Owner, now: datetime) -> models.TalkHours:
    """Take the newest word on the hours back. Raises UserError TLK-110 where there is none."""
    missing = UserError("TLK-110", "You use the usual hours: nothing can be taken back.")
    newest = newest_standing(models.TalkHours.objects.filter(owner=owner), missing)
    undo_hours(owner, newest.pk, now)
    return newest
