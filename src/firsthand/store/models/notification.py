"""What the platform told by mail that somebody did."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class Notification(models.Model):
    """A connection or a message that a mail of the platform told of.

    `is_counted` is derived: false where an archive, or an earlier mail, tells of the same. Where the mail showed a name
    alone (`is_by_name`), the identity is derived too, and empty while nobody or several can be meant.
    """

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, null=True, related_name="+")
    kind = models.TextField()  # accepted, messaged
    at = models.DateTimeField()
    told_on = models.DateField()
    name = models.TextField()
    name_key = models.TextField()
    text = models.TextField(default="")
    is_by_name = models.BooleanField()
    is_counted = models.BooleanField(default=False)
    digest = models.BigIntegerField()

    class Meta:
        db_table = "notification"
        constraints = [models.UniqueConstraint(fields=["owner", "digest"], name="notification_once")]
