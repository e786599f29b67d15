"""Cards of the owner's address books."""

from django.db import models

from firsthand.store.models.identity import Identity
from firsthand.store.models.owner import owned


class Contact(models.Model):
    """One card. `digest` stands for its UID and name; of several versions the one of the highest `merit` is kept."""

    owner = owned()
    digest = models.BigIntegerField()
    merit = models.TextField()
    name = models.TextField()
    company = models.TextField(default="")
    position = models.TextField(default="")
    place = models.TextField(default="")
    note = models.TextField(default="")
    categories = models.JSONField(default=list)
    changed_on = models.DateField(null=True)

    class Meta:
        db_table = "contact"
        constraints = [models.UniqueConstraint(fields=["owner", "digest"], name="contact_once")]


class ContactIdentity(models.Model):
    """An address, phone number or name that a card holds."""

    owner = owned()
    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, db_index=False, related_name="identities")
    identity = models.ForeignKey(Identity, on_delete=models.CASCADE, related_name="+")

    class Meta:
        db_table = "contact_identity"
        constraints = [models.UniqueConstraint(fields=["contact", "identity"], name="contact_identity_once")]
