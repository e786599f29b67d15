"""Work for the background."""

from django.db import models

from firsthand.store.models.owner import owned


class Job(models.Model):
    """One piece of work. A worker claims it by a conditional update and renews its lease while it works."""

    owner = owned()
    kind = models.TextField()
    payload = models.JSONField(default=dict)
    state = models.TextField(default="waiting")  # waiting, claimed, done, failed, cancelled
    created_at = models.DateTimeField()
    claimed_by = models.TextField(default="")
    lease_until = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    finished_at = models.DateTimeField(null=True)
    error = models.JSONField(null=True)

    class Meta:
        db_table = "job"
        indexes = [models.Index(fields=["state", "id"], name="job_waiting")]

    @property
    def is_over(self) -> bool:
        """Tell whether nobody will do it any more."""
        return self.state not in ("waiting", "claimed")
