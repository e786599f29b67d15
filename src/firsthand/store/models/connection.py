"""First-degree ties on a platform."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class Connection(models.Model):
    """A tie and the exports it was seen in; missing in a newer one means gone, and is kept."""

    owner = owned()
    identity = models.ForeignKey(
        Identity, on_delete=models.CASCADE, db_index=False, related_name="connections"
    )
    connected_on = models.DateField()
    first_seen_on = models.DateField()
    last_seen_on = models.DateField()

    class Meta:
        db_table = "connection"
        constraints = [models.UniqueConstraint(fields=["identity", "connected_on"], name="connection_once")]


class BlankConnection(models.Model):
    """How many connections of a day had nothing left but their date, in one export."""

    owner = owned()
    connected_on = models.DateField()
    exported_on = models.DateField()
    count = models.PositiveIntegerField()

    class Meta:
        db_table = "blank_connection"
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "connected_on", "exported_on"], name="blank_connection_once"
            )
        ]
