"""What there was between the owner and each person, added up."""

from django.db import models

from firsthand.store.models.owner import owned
from firsthand.store.models.person import Person


class Tie(models.Model):
    """The sums of a person's days of contact; derived. The first seven decay and are anchored: see `core.ties`.

    They hold no clock, so that strength on any day is told from them alone. `on` dates are of direct contact, but
    for `seen_on`, the last sign of any kind.
    """

    owner = owned()
    person = models.OneToOneField(Person, on_delete=models.CASCADE, related_name="+", db_constraint=False)
    rhythm = models.FloatField()
    sent = models.FloatField()
    received = models.FloatField()
    sent_share = models.FloatField()
    received_share = models.FloatField()
    months = models.FloatField()
    aside = models.FloatField()
    days = models.PositiveIntegerField()
    all_sent = models.PositiveIntegerField()
    all_received = models.PositiveIntegerField()
    first_on = models.DateField(null=True)
    last_on = models.DateField(null=True)
    seen_on = models.DateField(null=True)

    class Meta:
        db_table = "tie"
        indexes = [models.Index(fields=["owner", "last_on"], name="tie_by_last_contact")]
