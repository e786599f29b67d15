"""Whose network this is."""

from django.db import models


class Owner(models.Model):
    """The person whose network it is; one by default, more when a team shares a server."""

    name = models.TextField(default="")
    created_at = models.DateTimeField()
    policy = models.TextField(default="Trusted network")
    is_sample = models.BooleanField(default=False)  # the made-up network that one can look at
    asks_per_week = models.PositiveSmallIntegerField(default=10)
    asks_of_one = models.PositiveSmallIntegerField(db_default=2)  # for an introduction, in 90 days
    mails_per_day = models.PositiveSmallIntegerField(db_default=50)  # at most so many are sent
    reply_language = models.TextField(default="en")  # where a sender writes in none of ours
    reply_length = models.TextField(default="normal")  # normal, short
    reply_tone = models.TextField(db_default="plain")  # plain, formal, warm
    note_length = models.PositiveSmallIntegerField(
        db_default=200
    )  # characters the platform allows with an invitation
    invites_per_week = models.PositiveSmallIntegerField(db_default=20)  # own ones, in any seven days
    # Raised before the first row of a run, lowered when all that is derived from rows is right again.
    is_stale = models.BooleanField(default=False)
    # The day that people's summaries were made for, and whether facts after it were left out of them.
    summarised_on = models.DateField(null=True)
    is_dated = models.BooleanField(db_default=False)
    is_indexed = models.BooleanField(db_default=False)  # everybody can be found by a search
    # Grows whenever summaries were worked out, so that what was drawn from them is known to be old.
    generation = models.BigIntegerField(db_default=0)
    pitched = models.BigIntegerField(
        db_default=-1
    )  # the generation of which all messages were read for pitches

    class Meta:
        db_table = "owner"


def owned() -> "models.ForeignKey[Owner, Owner]":
    """Return the column that every table has; no index of its own, it leads the ones that matter.

    Without a constraint in the database, which would look the owner up for each of a million rows.
    """
    return models.ForeignKey(
        Owner, on_delete=models.CASCADE, db_index=False, db_constraint=False, related_name="+"
    )
