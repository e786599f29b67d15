"""What the owner says somebody is called and does, in place of what sources say."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class Correction(models.Model):
    """The owner's word on one thing of a person; the newest counts. Empty, what sources say holds again.

    It hangs on an identity, so that it outlives imports and goes with whoever that identity turns out to be. Undone,
    it is kept and counts no more; `batch` is one act of the owner, undone as a whole.
    """

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    field = models.TextField()  # name, company, position, place, school, zone
    value = models.TextField()
    batch = models.TextField()
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "correction"
        indexes = [models.Index(fields=["owner", "batch"], name="correction_of_owner")]
