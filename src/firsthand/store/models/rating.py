"""How strong the owner says a tie is."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class Rating(models.Model):
    """The owner's word on one tie, 0 to 100, which stands in place of the counted number; the newest one counts.

    It hangs on an identity, so that it outlives imports and goes with whoever that identity turns out to be. Undone,
    it is kept and counts no more. `counted` is what the number was then, None where there was too little to say.
    """

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    value = models.PositiveSmallIntegerField()
    counted = models.PositiveSmallIntegerField(null=True)
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "rating"
