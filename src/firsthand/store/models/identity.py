"""Under which names and addresses people were seen."""

from django.db import models

from firsthand.store.models.owner import owned
from firsthand.store.models.person import Person


class Identity(models.Model):
    """One address or name of a person as a source gives it; facts hang on identities, never on persons.

    `kind` is url (canonical profile URL), member (opaque id), mail, phone, name (folded full name without
    any address), dated (name and connection date, from archives without addresses), sender (the name
    on an invitation without an address, which may be anybody of that name) or erased (what stands for somebody
    whom the owner erased, on invitations since then; it has no person).
    """

    owner = owned()
    kind = models.TextField()
    value = models.TextField()
    name = models.TextField(default="")
    name_key = models.TextField(default="")
    named_on = models.DateField()  # the export that gave the name; the newest one wins
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="identities")
    is_owner = models.BooleanField(
        default=False
    )  # an archive says so: it is the owner's side of an invitation

    class Meta:
        db_table = "identity"
        indexes = [
            models.Index(fields=["owner"], condition=models.Q(is_owner=True), name="identity_of_owner")
        ]
        constraints = [models.UniqueConstraint(fields=["owner", "kind", "value"], name="identity_once")]
