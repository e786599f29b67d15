"""What the owner gave somebody or got from them, as the owner wrote it down."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class Favour(models.Model):
    """One favour. It hangs on an identity, as the logbook does; undone, it is kept and counts no more."""

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    is_given = models.BooleanField()
    kind = models.TextField()  # introduction, referral, recommendation, help, request
    on = models.DateField()
    note = models.TextField(default="")
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "favour"
