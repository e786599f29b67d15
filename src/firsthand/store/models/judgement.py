"""What was found out about each pending invitation, ready for any policy."""

from django.db import models

from firsthand.store.models.invitation import Invitation
from firsthand.store.models.owner import owned


class Judgement(models.Model):
    """The case of one pending invitation as JSON; a verdict is made from it when a page is read."""

    owner = owned()
    invitation = models.OneToOneField(Invitation, on_delete=models.CASCADE, related_name="judgement")
    case = models.JSONField()

    class Meta:
        db_table = "judgement"
        indexes = [models.Index(fields=["owner"], name="judgement_of_owner")]
