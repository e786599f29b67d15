"""How the owner wants to see the list of people."""

from django.db import models

from firsthand.store.models.owner import owned


class SavedView(models.Model):
    """A view with a name, or a later version of one, whose `first` is the view as it was saved.

    The newest version counts; one without a name is the view's removal. A view without a name that is no version of
    another holds the columns of the plain list; the newest counts. Undone, a version is kept and counts no more.
    """

    owner = owned()
    first = models.ForeignKey("self", on_delete=models.CASCADE, null=True, related_name="+")
    name = models.TextField()
    asked = models.TextField(default="")  # filters and order, as an address has them
    columns = models.TextField(default="")  # words parted by spaces; none: the usual ones
    made_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "saved_view"
        indexes = [models.Index(fields=["owner"], name="saved_view_of_owner")]
