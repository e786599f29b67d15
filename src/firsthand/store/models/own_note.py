"""What the owner notes about people."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class OwnNote(models.Model):
    """A note of the owner's on somebody, or a later version of one, whose `first` is the note as it was written.

    The newest version counts; one without a text is the note's removal. It hangs on an identity, so that it outlives
    imports and goes with whoever that identity turns out to be. Undone, a version is kept and counts no more.
    """

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    first = models.ForeignKey("self", on_delete=models.CASCADE, null=True, related_name="+")
    text = models.TextField()
    noted_on = models.DateField()
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "own_note"
        indexes = [models.Index(fields=["owner"], name="own_note_of_owner")]
