"""Texts of replies as their owner wants them."""

from django.db import models

from firsthand.store.models.owner import owned


class Wording(models.Model):
    """A text of replies that the owner changed; an empty one is as it was."""

    owner = owned()
    key = models.TextField()  # like en.accept.introduced
    text = models.TextField(default="")
    before = models.TextField(null=True)  # what the last change can be taken back to  # noqa: DJ001
    changed_at = models.DateTimeField()

    class Meta:
        db_table = "wording"
        constraints = [models.UniqueConstraint(fields=["owner", "key"], name="wording_once")]
