"""How the owner's connections were made, as it was worked out last."""

from django.db import models

from firsthand.store.models.owner import Owner


class MadeTies(models.Model):
    """The connections of an owner with what Results counts; derived. It holds as a picture does: for one day, one
    `generation` of the summaries it was made from, and for programs that make the same `edition`.

    `ties` is JSON: see `store.queries.made_ties`.
    """

    owner = models.OneToOneField(Owner, on_delete=models.CASCADE, related_name="+", db_constraint=False)
    drawn_on = models.DateField()
    generation = models.BigIntegerField()
    edition = models.PositiveSmallIntegerField()
    ties = models.TextField()

    class Meta:
        db_table = "made_ties"
