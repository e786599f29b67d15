"""Accounts that are read again and again: a server of mail, a watched folder."""

from django.db import models

from firsthand.store.models.owner import owned


class Account(models.Model):
    """One account. Its password is not here: `entry` is the name under which the system's keyring has it.

    Whoever reads it claims it by a conditional update and renews the claim, as with jobs.
    """

    owner = owned()
    kind = models.TextField()  # imap, folder
    name = models.TextField()
    address = models.TextField()  # a host or a folder
    username = models.TextField(default="")
    entry = models.TextField(default="")
    settings = models.JSONField(default=dict)  # what its kind needs besides
    every_minutes = models.PositiveIntegerField()
    state = models.TextField(default="on")  # on, paused, stopped
    trouble = models.JSONField(null=True)  # why it stopped or failed: code, lead, rest
    troubled_at = models.DateTimeField(null=True)  # since when
    failures = models.PositiveSmallIntegerField(default=0)  # in a row
    may_be_empty = models.BooleanField(default=False)  # the owner said so after it had stopped and asked
    made_at = models.DateTimeField()
    last_success_at = models.DateTimeField(null=True)
    next_run_at = models.DateTimeField()
    claimed_by = models.TextField(default="")
    lease_until = models.DateTimeField(null=True)

    class Meta:
        db_table = "account"
        constraints = [models.UniqueConstraint(fields=["owner", "name"], name="account_once")]


class AccountPart(models.Model):
    """A folder of mail or a file of a watched folder: how far it was read, and how much it held when last seen."""

    owner = owned()
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="parts", db_index=False)
    name = models.TextField()
    cursor = models.JSONField(default=dict)
    entries = models.PositiveIntegerField(default=0)
    read_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "account_part"
        constraints = [models.UniqueConstraint(fields=["account", "name"], name="account_part_once")]
