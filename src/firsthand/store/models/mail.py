"""Mail: its headers, who wrote to whom, and the exchanges that follow from them."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.message import Thread
from firsthand.store.models.owner import owned


class Cast(models.Model):
    """One sender with one set of recipients, shared by all mails between the same people.

    `people` counts everybody with the sender, also those whom the list was too long to keep. `side` is
    derived: "out" where the owner wrote, "in" where the owner is among the recipients, "none" where neither
    (a blind copy, an address not known as the owner's), and empty while nobody looked.
    """

    owner = owned()
    digest = models.BigIntegerField()
    people = models.PositiveIntegerField()
    side = models.TextField(default="")

    class Meta:
        db_table = "cast_list"  # CAST is a word of SQL
        constraints = [models.UniqueConstraint(fields=["owner", "digest"], name="cast_once")]


class CastMember(models.Model):
    """An identity on a cast, as the sender or as a recipient."""

    owner = owned()
    cast = models.ForeignKey(Cast, on_delete=models.CASCADE, db_index=False, related_name="members")
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+", db_constraint=False)
    is_sender = models.BooleanField()

    class Meta:
        db_table = "cast_member"
        constraints = [models.UniqueConstraint(fields=["cast", "identity"], name="cast_member_once")]


class Signature(models.Model):
    """Where somebody works, as the foot of their mails says; when they said so is told by those mails.

    Nothing showed that one that is not `is_certain` names a company; whether it counts all the same is derived.
    """

    owner = owned()
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, db_index=False, related_name="+")
    company = models.TextField()
    title = models.TextField(default="")
    digest = models.BigIntegerField()
    is_certain = models.BooleanField(db_default=True)
    is_counted = models.BooleanField(db_default=True)

    class Meta:
        db_table = "signature"
        constraints = [models.UniqueConstraint(fields=["identity", "digest"], name="signature_once")]


class Mail(models.Model):
    """One mail without its body.

    `digest` stands for its Message-ID, which others may bear as well; `stamp` for its sender and its time, 0 where
    it was stored before that was asked. Of several copies the one of the highest `merit` is kept, so that mailboxes
    may come in any order. `introduced` are the ids of the identities that an introduction names, between spaces; where
    it is empty, all are meant. Of mail that is not personal only kind and time are kept.
    """

    owner = owned()
    thread = models.ForeignKey(
        Thread, on_delete=models.CASCADE, null=True, related_name="mails", db_constraint=False
    )
    cast = models.ForeignKey(
        Cast, on_delete=models.CASCADE, null=True, db_index=False, related_name="+", db_constraint=False
    )
    at = models.DateTimeField()
    kind = models.TextField()  # personal, list, bulk, automated, bounce, calendar
    subject = models.TextField(default="")
    digest = models.BigIntegerField()
    stamp = models.BigIntegerField(db_default=0)
    merit = models.BigIntegerField()
    is_introduction = models.BooleanField(default=False)
    is_refusal = models.BooleanField(default=False)
    introduced = models.TextField(db_default="")
    signature = models.ForeignKey(
        Signature, on_delete=models.SET_NULL, null=True, db_index=False, related_name="+", db_constraint=False
    )

    class Meta:
        db_table = "mail"
        indexes = [
            models.Index(fields=["owner"], condition=models.Q(is_introduction=True), name="mail_introducing"),
            models.Index(
                fields=["signature"], condition=models.Q(signature__isnull=False), name="mail_signed"
            ),
        ]
        constraints = [models.UniqueConstraint(fields=["owner", "digest", "stamp"], name="mail_once")]


class Exchange(models.Model):
    """What an identity and the owner wrote to each other in one conversation by mail; derived.

    Mails among more than five people are kept apart (`is_crowd`). `received` counts what the identity wrote,
    `sent` what the owner wrote to it.
    """

    owner = owned()
    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, db_index=False, related_name="+")
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")
    is_crowd = models.BooleanField()
    people = models.PositiveIntegerField()
    received = models.PositiveIntegerField()
    sent = models.PositiveIntegerField()
    only_refused = models.BooleanField()
    first_at = models.DateTimeField()
    last_at = models.DateTimeField()

    class Meta:
        db_table = "exchange"
        constraints = [
            models.UniqueConstraint(fields=["thread", "identity", "is_crowd"], name="exchange_once")
        ]
