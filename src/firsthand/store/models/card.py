"""What sources say about people."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class Card(models.Model):
    """What a source said about an identity, and between which exports it said so.

    Days only widen, so that archives may come in any order; the newest card is the current one.
    """

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, db_index=False, related_name="cards")
    source = models.TextField()
    name = models.TextField()
    company = models.TextField(default="")
    position = models.TextField(default="")
    headline = models.TextField(default="")
    mail = models.TextField(default="")
    digest = models.BigIntegerField()
    first_seen_on = models.DateField()
    last_seen_on = models.DateField()

    class Meta:
        db_table = "card"
        constraints = [models.UniqueConstraint(fields=["identity", "digest"], name="card_once")]
        indexes = [models.Index(fields=["owner", "first_seen_on"], name="card_by_first_seen")]
