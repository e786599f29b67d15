"""What the owner can help with, and what they look for."""

from django.db import models

from firsthand.store.models.owner import owned


class Offer(models.Model):
    """One entry in the owner's own few words; taken back, it is kept and counts no more."""

    owner = owned()
    kind = models.TextField()  # offer, seek
    text = models.TextField()
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "offer"
        indexes = [models.Index(fields=["owner", "made_at"], name="offer_of_owner")]
