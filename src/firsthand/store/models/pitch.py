"""Messages that sell something."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.message import Message
from firsthand.store.models.owner import owned


class Pitch(models.Model):
    """What the note reader took a message of a connection for; derived. Only those that the owner left unanswered, or
    only said no to, are read; `edition` is that of the program that read it.
    """

    owner = owned()
    message = models.OneToOneField(
        Message, on_delete=models.CASCADE, primary_key=True, related_name="+", db_constraint=False
    )
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    is_pitch = models.BooleanField()
    edition = models.PositiveSmallIntegerField()

    class Meta:
        db_table = "pitch"
