"""The policies an owner chose, one after another."""

from django.db import models

from firsthand.store.models.owner import owned


class Choice(models.Model):
    """A stop and a number of asks used from a moment on, with those before, so that it can be taken back."""

    owner = owned()
    policy = models.TextField()
    asks_per_week = models.PositiveSmallIntegerField()
    before_policy = models.TextField()
    before_asks = models.PositiveSmallIntegerField()
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "choice"
        indexes = [models.Index(fields=["owner", "made_at"], name="choice_in_time")]
