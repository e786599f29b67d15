"""Mails to send: the outbox."""

from django.db import models

from firsthand.store.models.account import Account
from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class OutgoingMail(models.Model):
    """One mail to one person, from its first word to what became of it.

    `state` is a word of `core.outbox`. `message_id` is new with each version of a draft and fixed from *confirmed* on;
    `digest` stands for it as it does for mails that are read. `wire` holds the very bytes. Whoever hands it over claims
    it by a conditional update; `due_at` and `claimed_at` are the machine's time.
    """

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")  # whom it is to
    account = models.ForeignKey(Account, on_delete=models.SET_NULL, null=True, related_name="+")  # that sends
    sender_name = models.TextField(default="")
    sender = models.TextField(default="")
    recipient_name = models.TextField(default="")
    recipient = models.TextField()
    subject = models.TextField(default="")
    body = models.TextField()
    message_id = models.TextField()
    digest = models.BigIntegerField()
    state = models.TextField(default="draft")
    wire = models.BinaryField(null=True)
    trouble = models.JSONField(null=True)  # why it was not sent, or was refused: code, lead, rest
    server = models.TextField(default="")  # who took it, or refused it
    again_of = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True)
    due_at = models.DateTimeField(null=True)
    claimed_by = models.TextField(default="")
    claimed_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    kept_at = models.DateTimeField(null=True)  # in the folder of drafts on the server `kept_in`
    kept_in = models.TextField(default="")
    said = models.TextField(
        default=""
    )  # the owner's last word that can be taken back: discarded, arrived, lost
    said_at = models.DateTimeField(null=True)
    unsaid_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "outgoing_mail"
        indexes = [
            models.Index(
                fields=["due_at"],
                condition=models.Q(state__in=["confirmed", "claimed"]),
                name="outgoing_mail_moving",
            ),
            models.Index(fields=["owner", "state"], name="outgoing_mail_listed"),
        ]
        constraints = [models.UniqueConstraint(fields=["message_id"], name="outgoing_mail_once")]
