"""Policies of the owner's own."""

from django.db import models

from firsthand.store.models.owner import owned


class OwnPolicy(models.Model):
    """A policy as a file, or a later version of one, whose `first` is the file as it was kept first.

    The newest version counts; one without text is the policy's removal. Undone, a version is kept and counts no more.
    """

    owner = owned()
    first = models.ForeignKey("self", on_delete=models.CASCADE, null=True, related_name="+")
    name = models.TextField()
    text = models.TextField()
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "own_policy"
        indexes = [models.Index(fields=["owner"], name="own_policy_of_owner")]
