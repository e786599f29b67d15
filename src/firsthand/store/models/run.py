"""Imports: what was read, when, with what result."""

from django.db import models

from firsthand.store.models.owner import owned


class Run(models.Model):
    """One import of one archive with its ledger: read = added + updated + unchanged + skipped + rejected."""

    owner = owned()
    account = models.ForeignKey("store.Account", on_delete=models.SET_NULL, null=True, related_name="runs")
    source = models.TextField()
    name = models.TextField()
    state = models.TextField(default="running")  # running, done, cancelled, failed, incomplete
    started_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)
    beat_at = models.DateTimeField()
    exported_on = models.DateField(null=True)
    is_edited = models.BooleanField(default=False)
    read = models.PositiveIntegerField(default=0)
    added = models.PositiveIntegerField(default=0)
    updated = models.PositiveIntegerField(default=0)
    unchanged = models.PositiveIntegerField(default=0)
    skipped = models.PositiveIntegerField(default=0)
    rejected = models.PositiveIntegerField(default=0)
    work_total = models.PositiveBigIntegerField(default=0)
    work_done = models.PositiveBigIntegerField(default=0)
    step = models.TextField(default="")
    is_cancel_asked = models.BooleanField(default=False)
    error = models.JSONField(null=True)

    class Meta:
        db_table = "run"
        indexes = [models.Index(fields=["owner", "-started_at"], name="run_newest")]


class RunProblem(models.Model):
    """Something a run rejected, skipped or noticed; `count` rows of one kind, the first one named."""

    owner = owned()
    run = models.ForeignKey(Run, on_delete=models.CASCADE, related_name="problems")
    outcome = models.TextField()  # rejected, skipped, noticed
    code = models.TextField()
    place = models.TextField()
    what = models.TextField()
    count = models.PositiveIntegerField(default=1)

    class Meta:
        db_table = "run_problem"


class Edition(models.Model):
    """One export of one kind of file: says what a missing row means."""

    owner = owned()
    source = models.TextField()
    kind = models.TextField()  # connections, invitations, messages, …
    exported_on = models.DateField()
    is_edited = models.BooleanField(default=False)

    class Meta:
        db_table = "edition"
        constraints = [
            models.UniqueConstraint(fields=["owner", "source", "kind", "exported_on"], name="edition_once")
        ]


class FileRead(models.Model):
    """A file of an export that was read to its end, and what became of its rows.

    While the same bytes give the same rows, they need not be read again. Whoever takes facts away for any
    other reason than that a person is erased for good must drop these rows too.
    """

    owner = owned()
    source = models.TextField()
    kind = models.TextField()
    exported_on = models.DateField()
    digest = models.TextField()  # of the bytes, and of the way they were read
    read = models.PositiveIntegerField()
    kept = models.PositiveIntegerField()  # added, updated or unchanged then, all of them unchanged now
    skipped = models.PositiveIntegerField()
    rejected = models.PositiveIntegerField()
    entries = models.JSONField()  # what was listed: outcome, code, place, what, count

    class Meta:
        db_table = "file_read"
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "source", "kind", "exported_on", "digest"], name="file_read_once"
            )
        ]
