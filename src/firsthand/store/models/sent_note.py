"""What the owner wrote to somebody they invited."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class SentNote(models.Model):
    """An invitation that the owner says they sent, with its note, until an archive tells of it too.

    It hangs on an identity, as the logbook does; undone, it is kept and counts no more.
    """

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    note = models.TextField()
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "sent_note"
