"""By what people are found."""

from django.db import models

from firsthand.store.models.owner import owned
from firsthand.store.models.person import Person


class SearchEntry(models.Model):
    """Where the index has a person; derived.

    `slot` is the owner's number, then how well a person is known and how strong the tie is, then the person's: in its
    order the index finds people best first, without sorting. `digest` stands for the words that were indexed. The
    words themselves lie in `person_search` on SQLite and in a column of this table on PostgreSQL: see `search_tables`.
    """

    person = models.OneToOneField(
        Person, on_delete=models.CASCADE, primary_key=True, related_name="+", db_constraint=False
    )
    owner = owned()
    slot = models.BigIntegerField(unique=True)
    digest = models.BigIntegerField()

    class Meta:
        db_table = "search_entry"


class SearchWord(models.Model):
    """A word that anybody is found by, to find what was meant where a typed word is in nobody's name."""

    word = models.TextField(unique=True)

    class Meta:
        db_table = "search_word"
