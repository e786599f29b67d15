"""The owner's word that two others know each other."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class SaidTie(models.Model):
    """One word on two people. It hangs on an identity of each, as favours do; undone, it is kept and counts no more."""

    owner = owned()
    one = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    how = models.TextField(default="")
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "said_tie"
