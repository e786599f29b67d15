"""What the owner promised somebody."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class Promise(models.Model):
    """One promise. It hangs on an identity, as favours do; undone, it is kept and counts no more.

    It was kept when a word on the step it makes says that it is done (`Handled.promise`).
    """

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    what = models.TextField()
    due_on = models.DateField(null=True)
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "promise"
