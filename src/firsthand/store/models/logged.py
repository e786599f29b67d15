"""What the owner wrote down by hand: calls, coffees, meetings."""

from django.db import models

from firsthand.store.models.event import Event
from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned
from firsthand.store.models.run import Run
from firsthand.store.models.talk import TalkTime


class Logged(models.Model):
    """One line of the owner's logbook; undone, it is kept and counts no more."""

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    kind = models.TextField()  # call, coffee, meal, meeting
    on = models.DateField()
    note = models.TextField(default="")
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)
    run = models.ForeignKey(
        Run, on_delete=models.SET_NULL, null=True, related_name="+"
    )  # of the file it was in
    talk = models.ForeignKey(
        TalkTime, on_delete=models.SET_NULL, null=True, related_name="+"
    )  # that it is the note of
    event = models.ForeignKey(
        Event, on_delete=models.SET_NULL, null=True, related_name="+"
    )  # the same, of a calendar
    first = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, related_name="+"
    )  # the first note of the talk

    class Meta:
        db_table = "logged"
        indexes = [models.Index(fields=["owner", "made_at"], name="logged_of_owner")]
