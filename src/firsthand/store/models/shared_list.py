"""Lists that others shared: who knows whom by their own word."""

from django.db import models

from firsthand.store.models.owner import owned


class SharedList(models.Model):
    """A list somebody shared with the owner; of its versions the latest is kept. Whoever shared it may be nobody here.

    `key` is equal for all versions. People count that have the `digest` of the list: others are of a version that was
    not read to its end. Removed, it counts no more; forgotten, nothing of it is left but that it does not come back.
    """

    owner = owned()
    key = models.TextField()
    name = models.TextField()  # of whoever shared it
    name_key = models.TextField()
    url = models.TextField(default="")
    shared_with = models.TextField()
    made_at = models.DateTimeField()
    expires_on = models.DateField()
    is_revoked = models.BooleanField(default=False)
    digest = models.TextField(default="")
    added_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True)
    is_forgotten = models.BooleanField(default=False)

    class Meta:
        db_table = "shared_list"
        constraints = [models.UniqueConstraint(fields=["owner", "key"], name="shared_list_once")]


class SharedTie(models.Model):
    """Somebody on such a list. They are in no list of the owner, and found among those who are by profile or name."""

    owner = owned()
    shared_list = models.ForeignKey(SharedList, on_delete=models.CASCADE, related_name="ties")
    name = models.TextField()
    name_key = models.TextField()
    url = models.TextField(default="")
    company = models.TextField(default="")
    how_well = models.TextField(default="")
    digest = models.TextField()

    class Meta:
        db_table = "shared_tie"
        indexes = [models.Index(fields=["shared_list", "digest"], name="shared_tie_of_list")]
