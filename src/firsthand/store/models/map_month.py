"""How ties stood at the end of each month."""

from django.db import models

from firsthand.store.models.owner import owned


class MapMonth(models.Model):
    """The ties at the end of one month; derived. `month` is 12 * year + month - 1, `stood` JSON: persons, strengths,
    places of standings. It holds as long as the sums of ties are those that `digest` stands for.
    """

    owner = owned()
    month = models.PositiveIntegerField()
    digest = models.BigIntegerField()
    stood = models.TextField()

    class Meta:
        db_table = "map_month"
        constraints = [models.UniqueConstraint(fields=["owner", "month"], name="map_month_once")]
