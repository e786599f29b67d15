"""Introductions that the owner asked for, step by step."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class IntroductionStep(models.Model):
    """One step of an introduction. The ask comes first, and the others name it; undone, it is kept and counts no more.

    It hangs on an identity of whoever introduces and of whom one wants to meet.
    """

    owner = owned()
    asked = models.ForeignKey("self", on_delete=models.CASCADE, null=True, related_name="later")
    introducer = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    target = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    stage = models.TextField()  # asked, agreed, target-agreed, introduced, thanked, outcome, refused
    note = models.TextField(default="")
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "introduction_step"
