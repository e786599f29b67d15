"""Ways in: the one-time links that open the pages."""

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
