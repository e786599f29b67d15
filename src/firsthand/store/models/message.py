"""Conversations and what was written in them."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class Thread(models.Model):
    """A conversation. `people` counts its persons with the owner; derived after each import."""

    owner = owned()
    key = models.TextField()
    title = models.TextField(default="")
    people = models.PositiveIntegerField(default=0)
    only_refused = models.BooleanField(default=False)
    # Of a conversation by mail: the digest of the mail that it started with, and where its mails went once
    # that mail turned out to be an answer itself.
    root = models.BigIntegerField(null=True)
    into = models.ForeignKey("self", on_delete=models.CASCADE, null=True, db_index=False, related_name="+")

    class Meta:
        db_table = "thread"
        constraints = [models.UniqueConstraint(fields=["owner", "key"], name="thread_once")]
        # What went into a conversation goes on with it, without looking at all others.
        indexes = [
            models.Index(fields=["into"], condition=models.Q(into__isnull=False), name="thread_gone_into")
        ]


class Participant(models.Model):
    """An identity in a conversation, with what it wrote there (notes of invitations left out)."""

    owner = owned()
    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, db_index=False, related_name="participants")
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="participations")
    sent = models.PositiveIntegerField(default=0)
    first_at = models.DateTimeField(null=True)
    last_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "participant"
        constraints = [models.UniqueConstraint(fields=["thread", "identity"], name="participant_once")]


class Message(models.Model):
    """One message. `digest` tells it from the others of its thread; `is_note` and `is_copy` are derived.

    Its references have no constraint in the database: the writer makes thread and identity in the same
    transaction, and looking both up again cost a third of an import.
    """

    owner = owned()
    thread = models.ForeignKey(
        Thread, on_delete=models.CASCADE, db_index=False, db_constraint=False, related_name="messages"
    )
    identity = models.ForeignKey(
        Identity, on_delete=models.CASCADE, null=True, db_index=False, db_constraint=False, related_name="+"
    )
    at = models.DateTimeField()
    kind = models.TextField()  # chat, inmail
    is_note = models.BooleanField(default=False)  # an invitation's note that came back at its acceptance
    is_copy = models.BooleanField(default=False)  # an old archive's copy of a message that newer ones hold
    subject = models.TextField(default="")
    text = models.TextField(default="")
    digest = models.BigIntegerField()
    seen_on = models.DateField()
    is_minute_precise = models.BooleanField(default=False)

    class Meta:
        db_table = "message"
        constraints = [models.UniqueConstraint(fields=["thread", "digest"], name="message_once")]
        # Who opened a conversation is told from the index alone, without reading its messages.
        indexes = [models.Index(fields=["thread", "at", "identity"], name="message_in_time")]
