"""Requests to connect, and what the owner did with them."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class Invitation(models.Model):
    """A request to connect, in either direction, as one source gives it.

    `status` is derived after each import: pending, uncertain, accepted, gone, open, expired;
    `twin` names the row that stands for the same invitation where two sources saw it; `asked_at` is when the
    owner asked the sender "have we met?" in a message, as far as the messages tell.
    """

    owner = owned()
    source = models.TextField()
    direction = models.TextField()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="invitations")
    name = models.TextField()
    headline = models.TextField(default="")
    note = models.TextField(default="")
    sent_at = models.DateTimeField()
    sent_raw = models.TextField(default="")
    sent_within_days = models.PositiveSmallIntegerField(default=0)
    is_ambiguous_hour = models.BooleanField(default=False)
    mutual_count = models.PositiveIntegerField(null=True)
    mutual_names = models.JSONField(default=list)
    digest = models.BigIntegerField()
    first_seen_on = models.DateField()
    last_seen_on = models.DateField()
    status = models.TextField(default="")
    accepted_on = models.DateField(null=True)
    asked_at = models.DateTimeField(null=True)
    is_unverified = models.BooleanField(default=False)
    twin = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, db_index=False, related_name="+")

    class Meta:
        db_table = "invitation"
        constraints = [models.UniqueConstraint(fields=["owner", "digest"], name="invitation_once")]
        indexes = [
            models.Index(fields=["owner", "direction", "status"], name="invitation_by_status"),
            # Who was accepted lately is looked at whenever a page is shown.
            models.Index(
                fields=["owner", "accepted_on"],
                condition=models.Q(accepted_on__isnull=False),
                name="invitation_accepted_on",
            ),
        ]


class Mark(models.Model):
    """What the owner says they did with an invitation; the newest one that stands is its stage."""

    owner = owned()
    invitation = models.ForeignKey(Invitation, on_delete=models.CASCADE, related_name="marks")
    kind = models.TextField()  # accepted, talk, booked, called_off, held, asked, declined, later, followed_up
    batch = models.TextField()  # one act of the owner, undone as a whole
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "mark"
