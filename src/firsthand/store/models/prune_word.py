"""What the owner says of letting people go."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class PruneWord(models.Model):
    """The owner's word on one person: to keep, remembered or not, to mute, to remove, done (`core.prune_words`).

    It hangs on an identity, as tags do. Undone, it is kept and counts no more; `batch` is one act of the owner, undone
    as a whole.
    """

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    word = models.TextField()
    until = models.DateField(null=True)  # of keep and later
    batch = models.TextField()
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "prune_word"
        indexes = [models.Index(fields=["owner", "batch"], name="prune_word_of_owner")]
