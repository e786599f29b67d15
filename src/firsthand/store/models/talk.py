"""Talks: when the owner talks to people, and which times were proposed to somebody or agreed on."""

from django.db import models

from firsthand.store.models.invitation import Mark
from firsthand.store.models.owner import owned


class TalkHours(models.Model):
    """The hours in which the owner talks; the newest that stand count, without any the usual ones do."""

    owner = owned()
    zone = models.TextField()  # "" for that of the computer
    days = models.TextField()  # digits, Monday is 0
    starts = models.PositiveSmallIntegerField()  # minutes of the day
    ends = models.PositiveSmallIntegerField()
    minutes = models.PositiveSmallIntegerField()
    place = models.TextField(default="")
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "talk_hours"


class TalkTime(models.Model):
    """A time of a talk: one of those that a mark "talk" proposed, or the one that a mark "booked" says.

    It stands as long as its mark does. `uid` names the meeting in calendars and stays the same when it is moved; a
    proposal has none. `zone` is where the owner was.
    """

    owner = owned()
    mark = models.ForeignKey(Mark, on_delete=models.CASCADE, related_name="times")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    zone = models.TextField()
    uid = models.TextField(default="")

    class Meta:
        db_table = "talk_time"
        indexes = [models.Index(fields=["owner", "starts_at"], name="talk_time_of_owner")]
