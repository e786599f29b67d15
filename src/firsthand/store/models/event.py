"""Meetings of the owner's calendars, and who was asked to them."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class Event(models.Model):
    """One occurrence of a calendar entry.

    `digest` stands for its UID and planned start; of several versions the one of the highest `merit` (the newest word)
    is kept. `listed` counts everybody on the list, `people` who of them was there. `series` stands for the UID alone;
    None in rows written before it was kept. One that its calendar on a server no longer has `is_gone`, and is taken
    for cancelled.
    """

    owner = owned()
    digest = models.BigIntegerField()
    series = models.BigIntegerField(null=True)
    merit = models.TextField()
    title = models.TextField(default="")
    place = models.TextField(default="")
    calendar = models.TextField(default="")
    organizer = models.TextField(default="")  # whose word a cancellation must be
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    listed = models.PositiveIntegerField(db_default=0)
    people = models.PositiveIntegerField()  # derived: without whoever declined, each person once
    is_all_day = models.BooleanField(default=False)
    is_cancelled = models.BooleanField(default=False)
    is_gone = models.BooleanField(default=False)
    is_free = models.BooleanField(db_default=False)  # takes none of the owner's time

    class Meta:
        db_table = "event"
        constraints = [models.UniqueConstraint(fields=["owner", "digest"], name="event_once")]
        indexes = [models.Index(fields=["owner", "series"], name="event_series")]


class Attendee(models.Model):
    """An identity on the list of an event, or one that its title or description names (`is_named`)."""

    owner = owned()
    event = models.ForeignKey(Event, on_delete=models.CASCADE, db_index=False, related_name="attendees")
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    answer = models.TextField()  # accepted, declined, tentative, none
    is_organizer = models.BooleanField(default=False)
    is_named = models.BooleanField(default=False)

    class Meta:
        db_table = "attendee"
        constraints = [models.UniqueConstraint(fields=["event", "identity"], name="attendee_once")]
