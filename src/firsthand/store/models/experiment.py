"""Policies that the owner tries, and what they decided when they looked."""

from django.db import models

from firsthand.store.models.owner import owned


class Experiment(models.Model):
    """A policy tried from a day on; undone, it is kept and counts no more."""

    owner = owned()
    policy = models.TextField()
    starts_on = models.DateField()
    expects = models.TextField(default="")
    review_on = models.DateField()
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "experiment"


class ExperimentReview(models.Model):
    """What the owner saw and decided; the newest that stands counts."""

    owner = owned()
    experiment = models.ForeignKey(Experiment, on_delete=models.CASCADE, related_name="reviews")
    result = models.TextField(default="")
    word = models.TextField()  # keep, adjust
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "experiment_review"
