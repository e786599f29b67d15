"""Who knows whom among others, as it was worked out last."""

from django.db import models

from firsthand.store.models.owner import Owner


class TieWeb(models.Model):
    """Ties of others of an owner; derived. It holds as a picture does: for one day, one `generation` of the summaries
    it was made from, and for programs that make the same `edition`.

    `packed` is the arrays of `core.packed_web`, as NumPy writes them.
    """

    owner = models.OneToOneField(Owner, on_delete=models.CASCADE, related_name="+", db_constraint=False)
    drawn_on = models.DateField()
    generation = models.BigIntegerField()
    edition = models.PositiveSmallIntegerField()
    packed = models.BinaryField()

    class Meta:
        db_table = "tie_web"
