"""What the owner said of steps: done, later, never."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned
from firsthand.store.models.promise import Promise


class Handled(models.Model):
    """The owner's word on one step; undone, it is kept and counts no more.

    It hangs on an identity, so that it stays with the person whatever is imported, joined or parted. Of a promise it
    names which.
    """

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    kind = models.TextField()  # of the step: reply, talk, …
    word = models.TextField()  # done, later, never
    until = models.DateField(null=True)  # of later
    promise = models.ForeignKey(Promise, on_delete=models.CASCADE, null=True, related_name="+")
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "handled"
        indexes = [models.Index(fields=["owner", "made_at"], name="handled_of_owner")]
