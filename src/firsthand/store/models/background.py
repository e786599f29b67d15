"""What the archive says about its own member."""

from django.db import models

from firsthand.store.models.owner import owned


class OwnFact(models.Model):
    """A fact and the exports it was seen in; the newest version of a fact is the current one."""

    owner = owned()
    digest = models.BigIntegerField()
    first_seen_on = models.DateField()
    last_seen_on = models.DateField()

    class Meta:
        abstract = True


class OwnProfile(OwnFact):
    """Name and headline."""

    name = models.TextField()
    headline = models.TextField(default="")
    industry = models.TextField(default="")
    place = models.TextField(default="")
    maiden_name = models.TextField(default="")

    class Meta:
        db_table = "own_profile"
        constraints = [models.UniqueConstraint(fields=["owner", "digest"], name="own_profile_once")]


class OwnPosition(OwnFact):
    """A job."""

    company = models.TextField()
    title = models.TextField(default="")
    place = models.TextField(default="")
    started_on = models.DateField(null=True)
    finished_on = models.DateField(null=True)

    class Meta:
        db_table = "own_position"
        constraints = [models.UniqueConstraint(fields=["owner", "digest"], name="own_position_once")]


class OwnSchool(OwnFact):
    """A school."""

    school = models.TextField()
    degree = models.TextField(default="")
    started_on = models.DateField(null=True)
    finished_on = models.DateField(null=True)

    class Meta:
        db_table = "own_school"
        constraints = [models.UniqueConstraint(fields=["owner", "digest"], name="own_school_once")]


class OwnAddress(OwnFact):
    """A mail address of the owner's account."""

    mail = models.TextField()
    is_confirmed = models.BooleanField()
    is_primary = models.BooleanField()

    class Meta:
        db_table = "own_address"
        constraints = [models.UniqueConstraint(fields=["owner", "digest"], name="own_address_once")]


class OwnEvent(OwnFact):
    """An event of the platform's calendar."""

    name = models.TextField()
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    is_going = models.BooleanField()

    class Meta:
        db_table = "own_event"
        constraints = [models.UniqueConstraint(fields=["owner", "digest"], name="own_event_once")]
