"""Which identities are one person: what the owner said of them, and what their records say."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class Ruling(models.Model):
    """The owner's word on two identities: that they are one person, or two. Undone, it is kept and counts no more."""

    owner = owned()
    one = models.ForeignKey(Identity, on_delete=models.CASCADE, db_index=False, related_name="+")
    other = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    is_one = models.BooleanField()
    names = models.TextField()  # whom it was about, for the history
    batch = models.TextField()  # one act of the owner, undone as a whole
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "ruling"
        indexes = [
            models.Index(fields=["owner", "batch"], name="ruling_of_owner"),
            models.Index(fields=["one"], name="ruling_of_one"),
        ]


class Joining(models.Model):
    """Two identities that were joined by their names, firms and days, or that may be one person; derived.

    `reasons` are sentences with their weights, `doubt` what keeps from joining without asking.
    """

    owner = owned()
    one = models.ForeignKey(Identity, on_delete=models.CASCADE, db_index=False, related_name="+")
    other = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    is_made = models.BooleanField()
    probability = models.FloatField()
    reasons = models.JSONField()
    doubt = models.TextField(default="")

    class Meta:
        db_table = "joining"
        constraints = [models.UniqueConstraint(fields=["one", "other"], name="joining_once")]
