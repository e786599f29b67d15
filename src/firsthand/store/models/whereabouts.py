"""Where people live and studied."""

from django.db import models

from firsthand.store.models.invitation import Invitation
from firsthand.store.models.owner import owned
from firsthand.store.models.person import Person


class Whereabouts(models.Model):
    """The place and the school that are shown of a person, each with who tells of it: own, card, note; derived.

    There is a row only where either is known.
    """

    person = models.OneToOneField(
        Person, on_delete=models.CASCADE, primary_key=True, related_name="+", db_constraint=False
    )
    owner = owned()
    place = models.TextField()
    place_from = models.TextField()
    school = models.TextField()
    school_from = models.TextField()

    class Meta:
        db_table = "whereabouts"
        indexes = [models.Index(fields=["owner"], name="whereabouts_of_owner")]


class SchoolTold(models.Model):
    """A school that the note of an open invitation names as common, at which the owner was indeed; derived."""

    owner = owned()
    invitation = models.OneToOneField(Invitation, on_delete=models.CASCADE, related_name="+")
    school = models.TextField()

    class Meta:
        db_table = "school_told"
        indexes = [models.Index(fields=["owner"], name="school_told_of_owner")]
