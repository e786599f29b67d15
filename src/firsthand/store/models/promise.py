"""What the owner promised somebody."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.logged import Logged
from firsthand.store.models.owner import owned


class Promise(models.Model):
    """One promise. It hangs on an identity, as favours do; undone, it is kept and counts no more.

    It was kept when a word on the step it makes says that it is done (`Handled.promise`).
    """

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    what = models.TextField()
    due_on = models.DateField(null=True)
    logged = models.ForeignKey(
        Logged, on_delete=models.SET_NULL, null=True, related_name="+"
    )  # the note of a talk it was made in, with which it is taken back
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "promise"
