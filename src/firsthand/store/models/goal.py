"""What the owner wants to reach."""

from django.db import models

from firsthand.store.models.owner import owned


class Goal(models.Model):
    """A company, role or place in the owner's words. Taken back, it is kept and counts no more."""

    owner = owned()
    kind = models.TextField()  # company, role, place
    text = models.TextField()
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "goal"
        indexes = [models.Index(fields=["owner"], name="goal_of_owner")]
