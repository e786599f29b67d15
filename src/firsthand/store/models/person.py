"""Human beings."""

from django.db import models

from firsthand.store.models.owner import owned


class Person(models.Model):
    """A human being, made of identities. All but the id is a summary, written after each import.

    Strength, standing and trend are those of the owner's `summarised_on`: they change from day to day.
    """

    owner = owned()
    name = models.TextField()
    name_key = models.TextField()
    is_owner = models.BooleanField(default=False)
    origin = models.BigIntegerField(null=True)  # the identity it was made for
    company = models.TextField(default="")
    position = models.TextField(default="")
    connected_on = models.DateField(null=True)
    is_connected = models.BooleanField(default=False)
    knowledge = models.TextField(default="none")
    knowledge_rank = models.PositiveSmallIntegerField(default=6)
    received = models.PositiveIntegerField(default=0)
    sent = models.PositiveIntegerField(default=0)
    meetings = models.PositiveIntegerField(default=0)
    last_interaction_at = models.DateTimeField(null=True)
    strength = models.PositiveSmallIntegerField(null=True, db_default=0)
    standing = models.TextField(db_default="never real")
    trend = models.TextField(db_default="")

    class Meta:
        db_table = "person"
        indexes = [
            models.Index(fields=["owner"], condition=models.Q(is_owner=True), name="person_who_owns"),
            models.Index(fields=["origin"], name="person_by_origin"),
            models.Index(fields=["owner", "name_key"], name="person_by_name"),
            models.Index(fields=["owner", "knowledge_rank", "name_key"], name="person_by_knowledge"),
            models.Index(fields=["owner", "strength"], name="person_by_strength"),
            models.Index(fields=["owner", "standing", "strength"], name="person_by_standing"),
        ]
