"""Recommendations and endorsements, in either direction."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class Recommendation(models.Model):
    """A written recommendation."""

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="recommendations")
    direction = models.TextField()
    name = models.TextField()
    company = models.TextField(default="")
    title = models.TextField(default="")
    text = models.TextField(default="")
    written_on = models.DateField()
    is_visible = models.BooleanField()
    digest = models.BigIntegerField()
    first_seen_on = models.DateField()
    last_seen_on = models.DateField()

    class Meta:
        db_table = "recommendation"
        constraints = [models.UniqueConstraint(fields=["owner", "digest"], name="recommendation_once")]


class Endorsement(models.Model):
    """A click on a skill."""

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="endorsements")
    direction = models.TextField()
    name = models.TextField()
    skill = models.TextField()
    at = models.DateTimeField()
    status = models.TextField(default="")
    digest = models.BigIntegerField()
    first_seen_on = models.DateField()
    last_seen_on = models.DateField()

    class Meta:
        db_table = "endorsement"
        constraints = [models.UniqueConstraint(fields=["owner", "digest"], name="endorsement_once")]
