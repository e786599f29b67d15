"""Results the owner cares about, and who is credited with them."""

from django.db import models

from firsthand.store.models.event import Event
from firsthand.store.models.identity import Identity
from firsthand.store.models.introduction_step import IntroductionStep
from firsthand.store.models.owner import owned


class OutcomeRole(models.Model):
    """What the owner is after; the newest word that stands counts."""

    owner = owned()
    role = models.TextField()  # job-seeker, recruiter, business-development, consultant, own
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "outcome_role"


class Outcome(models.Model):
    """One outcome; undone, it is kept and counts no more. Those of one table share a `batch`.

    `what` is the key of a kind of ours, or the owner's own word. `event` and `introduction` say what it was recorded
    from.
    """

    owner = owned()
    what = models.TextField()
    on = models.DateField()
    note = models.TextField(default="")
    event = models.ForeignKey(Event, on_delete=models.SET_NULL, null=True, related_name="+")
    introduction = models.ForeignKey(IntroductionStep, on_delete=models.SET_NULL, null=True, related_name="+")
    batch = models.TextField(default="")
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "outcome"
        indexes = [models.Index(fields=["owner", "made_at"], name="outcome_of_owner")]


class OutcomeCredit(models.Model):
    """The owner's word that somebody is credited with an outcome, and for what; the newest on somebody counts.

    It hangs on an identity, so that it outlives imports and goes with whoever that identity turns out to be. Those
    given with the outcome have no `batch` and stand as long as it does; later ones are an act of their own.
    """

    owner = owned()
    outcome = models.ForeignKey(Outcome, on_delete=models.CASCADE, related_name="credits")
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    part = models.TextField()  # source, introducer, referee; empty where the credit was taken away
    batch = models.TextField(default="")
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "outcome_credit"
        indexes = [models.Index(fields=["owner", "made_at"], name="outcome_credit_of_owner")]


class OutcomeRefusal(models.Model):
    """The owner's word that a meeting was no outcome, whatever its title says; undone, it counts no more."""

    owner = owned()
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="+")
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "outcome_refusal"
