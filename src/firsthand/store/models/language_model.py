"""The language model that may reword drafts, and every question it was asked."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class LanguageModel(models.Model):
    """The one model an owner switched on. Its key is not here: `entry` names it in the keyring, if it has one."""

    owner = owned()
    address = models.TextField()  # where its chat is asked
    name = models.TextField()  # what it is called there
    entry = models.TextField(default="")
    made_at = models.DateTimeField()

    class Meta:
        db_table = "language_model"
        constraints = [models.UniqueConstraint(fields=["owner"], name="language_model_once")]


class Rewording(models.Model):
    """One question to a model about one draft, and what came of it; the newest of a draft counts."""

    owner = owned()
    identity = models.ForeignKey(
        Identity, on_delete=models.CASCADE, related_name="rewordings"
    )  # whom the draft is about
    about = models.TextField()  # what the draft belongs to, like invitation:12
    key = models.TextField()  # which of its drafts, like accept-en
    model = models.TextField()
    host = models.TextField()
    sent = models.JSONField()  # what was sent: the instruction, and the data by name
    facts = models.JSONField(default=list)  # pairs of a sentence and its records
    text = models.TextField(default="")  # empty where it was refused or none came
    doubts = models.JSONField(default=list)  # why
    before = models.TextField(default="")  # the owner's own words that stood there
    is_put_aside = models.BooleanField(default=False)  # the owner went back to the template
    made_at = models.DateTimeField()

    class Meta:
        db_table = "rewording"
        indexes = [models.Index(fields=["owner", "about"], name="rewording_about")]
