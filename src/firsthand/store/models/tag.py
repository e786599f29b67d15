"""Words that the owner gives to people."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned
from firsthand.store.models.person import Person


class Tag(models.Model):
    """A tag, and how it is written: as it was when somebody was given it first."""

    owner = owned()
    folded = models.TextField()
    word = models.TextField()

    class Meta:
        db_table = "tag"
        constraints = [models.UniqueConstraint(fields=["owner", "folded"], name="tag_once")]


class Tagging(models.Model):
    """The owner's word that somebody has a tag, or has it no more; the newest of a tag counts.

    It hangs on an identity, so that it outlives imports and goes with whoever that identity turns out to be. Undone,
    it is kept and counts no more; `batch` is one act of the owner, undone as a whole.
    """

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    tag = models.ForeignKey(Tag, on_delete=models.CASCADE, db_index=False, related_name="+")
    is_given = models.BooleanField()
    batch = models.TextField()
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "tagging"
        indexes = [models.Index(fields=["owner", "batch"], name="tagging_of_owner")]


class PersonTag(models.Model):
    """A tag that a person has; derived."""

    owner = owned()
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+", db_constraint=False)
    tag = models.ForeignKey(
        Tag, on_delete=models.CASCADE, db_index=False, related_name="+", db_constraint=False
    )

    class Meta:
        db_table = "person_tag"
        constraints = [models.UniqueConstraint(fields=["tag", "person"], name="person_tag_once")]
        indexes = [models.Index(fields=["owner", "person"], name="person_tag_of_owner")]
