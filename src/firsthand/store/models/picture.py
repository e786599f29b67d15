"""The map as it was drawn last."""

from django.db import models

from firsthand.store.models.owner import Owner


class Picture(models.Model):
    """The map of an owner; derived. It holds for one day, and for one `generation` of the summaries it was drawn from,
    and for programs that draw the same `edition`.

    `outline` says who is in which group, `drawing` where everybody stands, `lists` who is behind which number; all are
    JSON, the first two kept as they are sent.
    """

    owner = models.OneToOneField(Owner, on_delete=models.CASCADE, related_name="+", db_constraint=False)
    drawn_on = models.DateField()
    generation = models.BigIntegerField()
    edition = models.PositiveSmallIntegerField()
    outline = models.TextField()
    drawing = models.TextField()
    lists = models.TextField(db_default="{}")

    class Meta:
        db_table = "picture"
