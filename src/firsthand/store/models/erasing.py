"""Whom the owner erased: when, and marks by which they are known again."""

from django.db import models

from firsthand.store.models.owner import owned


class Erasing(models.Model):
    """One erasing. Nothing here says who it was: `token` is random, and stands for them on later invitations.

    `proof` is a mark of nothing but the key, by which a lost key is noticed. While `cleaned_at` is empty, what the
    deleted rows left in the file is still to be overwritten.
    """

    owner = owned()
    token = models.TextField()
    proof = models.TextField()
    erased_at = models.DateTimeField()
    cleaned_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "erasing"
        indexes = [models.Index(fields=["owner"], name="erasing_of_owner")]


class Tombstone(models.Model):
    """A keyed hash of one thing by which somebody erased is known: see `core.erasing`."""

    owner = owned()
    erasing = models.ForeignKey(Erasing, on_delete=models.CASCADE, related_name="tombstones")
    mark = models.TextField()

    class Meta:
        db_table = "tombstone"
        constraints = [models.UniqueConstraint(fields=["owner", "mark"], name="tombstone_once")]
