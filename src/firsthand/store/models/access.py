"""Ways in: the one-time links that open the pages, and the address of the calendar of today."""

from django.db import models

from firsthand.store.models.owner import owned


class LaunchToken(models.Model):
    """A link printed at start. Only its digest is kept; it opens the pages once."""

    owner = owned()
    digest = models.TextField(unique=True)
    created_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "launch_token"


class FeedToken(models.Model):
    """The secret of the address under which a calendar program reads today; only its digest is kept."""

    owner = owned()
    digest = models.TextField(unique=True)
    created_at = models.DateTimeField()

    class Meta:
        db_table = "feed_token"
