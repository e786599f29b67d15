"""Replies as their owner changed them."""

from django.db import models

from firsthand.store.models.invitation import Invitation
from firsthand.store.models.owner import owned


class OwnDraft(models.Model):
    """The owner's own words for one reply, in place of what would be drafted; no import touches them."""

    owner = owned()
    invitation = models.ForeignKey(Invitation, on_delete=models.CASCADE, related_name="own_drafts")
    key = models.TextField()  # like accept-en: what the reply does and its language
    text = models.TextField()
    changed_at = models.DateTimeField()

    class Meta:
        db_table = "own_draft"
        constraints = [models.UniqueConstraint(fields=["invitation", "key"], name="own_draft_once")]
        indexes = [models.Index(fields=["owner"], name="own_draft_of_owner")]
