"""How often the owner wants to be in touch with somebody."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class Cadence(models.Model):
    """The owner's word on how many days may lie between two contacts; 0 for no more reminders. The newest one counts.

    It hangs on an identity, as ratings do. Undone, it is kept and counts no more. `batch` is one act about several
    people, undone as a whole; "" where it was about one.
    """

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    every_days = models.PositiveIntegerField()
    batch = models.TextField(db_default="")
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "cadence"
        indexes = [
            models.Index(fields=["owner", "batch"], condition=~models.Q(batch=""), name="cadence_of_several")
        ]
