"""Introductions step by step: those that the owner asked for, and those that somebody asked the owner for."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class IntroductionStep(models.Model):
    """One step of an introduction, which names the first one; undone, it is kept and counts no more.

    It hangs on an identity of whom somebody wants to meet, and of whoever introduces where the owner asked, or of
    whoever asks where the owner is to introduce. `why` and `gain` are what they say of it.
    """

    owner = owned()
    asked = models.ForeignKey("self", on_delete=models.CASCADE, null=True, related_name="later")
    introducer = models.ForeignKey(Identity, on_delete=models.CASCADE, null=True, related_name="+")
    asker = models.ForeignKey(Identity, on_delete=models.CASCADE, null=True, related_name="+")
    target = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    stage = (
        models.TextField()
    )  # of core.introduction_steps, or of core.introduction_requests where there is an asker
    note = models.TextField(default="")
    why = models.TextField(default="")
    gain = models.TextField(default="")
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "introduction_step"
