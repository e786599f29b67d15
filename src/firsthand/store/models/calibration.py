"""What the owner's past says of the number that a tie has."""

from django.db import models

from firsthand.store.models.owner import owned


class Calibration(models.Model):
    """The two lines that turn scores into chances, and how they did on the past; derived, one row an owner.

    Looked at was the past of those people whose number (see `actions.calibrating`) is at most `people`. `backtest`
    holds `core.calibration.BackTest`, or nothing where there is too little past.
    """

    owner = owned()
    shift = models.FloatField()
    slope = models.FloatField()
    fading_shift = models.FloatField()
    fading_slope = models.FloatField()
    ties = models.PositiveIntegerField()
    backtest = models.JSONField(null=True)
    people = models.BigIntegerField()
    made_on = models.DateField()

    class Meta:
        db_table = "calibration"
        constraints = [models.UniqueConstraint(fields=["owner"], name="calibration_of_owner")]
