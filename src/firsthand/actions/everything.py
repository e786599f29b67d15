"""Everything the store holds of one person, as JSON: table by table, each row with all its columns.

Lists of others on a shared mail, meeting or conversation are theirs, and are not handed out: only the row itself.
"""

import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from django.db import connection
from django.db.models import Model

from firsthand.core.errors import no_such_person
from firsthand.core.search_words import FIELDS
from firsthand.store.database import django_rows
from firsthand.store.models import Owner
from firsthand.store.queries.people import person_by_id
from firsthand.store.queries.traces import identities_of_person, rows_of_person, traces_of

FORM = 1  # grows when a field changes its meaning or goes
WORDS = {
    "sqlite": f"SELECT {', '.join(FIELDS)} FROM person_search WHERE rowid = %s",
    "postgresql": "SELECT CAST(words AS text) FROM search_entry WHERE slot = %s",
}


def everything_about(owner: Owner, person_id: int, now: datetime) -> Iterator[str]:
    """Yield the pieces of one JSON object. Raises UserError PEO-101 where there is no such person."""
    person = person_by_id(django_rows, owner.pk, person_id)
    if person is None:
        raise no_such_person(str(person_id))
    traces = traces_of(
        django_rows, owner.pk, identities_of_person(django_rows, owner.pk, person_id), (person_id,)
    )
    head = {"form": FORM, "made_at": plain(now), "person": {"id": str(person.id), "name": person.name}}
    return pieces(head, rows_of_person(traces))


def pieces(head: dict[str, Any], found: dict[type[Model], Any]) -> Iterator[str]:
    """Yield the head and every table, also those without rows; of a large one a few hundred rows at a time."""
    yield f'{dumped(head)[:-1]}, "tables": {{'
    named = sorted(found.items(), key=lambda each: table_of(each[0]))
    for number, (model, rows) in enumerate(named):
        yield f"{',' if number else ''}\n{dumped(table_of(model))}: ["
        for place, row in enumerate(rows.order_by("pk").iterator(chunk_size=500)):
            yield f"{',' if place else ''}\n  {dumped(columns_of(row))}"
        yield "]"
    yield "}}\n"


def table_of(model: type[Model]) -> str:
    return model._meta.db_table  # noqa: SLF001 - Django documents it


def columns_of(row: Model) -> dict[str, Any]:
    """Return all columns of a row but whose network it is in; of the index, the words as well."""
    fields = row._meta.concrete_fields  # noqa: SLF001 - Django documents it
    found = {field.attname: plain(getattr(row, field.attname)) for field in fields if field.name != "owner"}
    if table_of(type(row)) == "search_entry":
        found["words"] = [
            word for words in django_rows(WORDS[connection.vendor], (found["slot"],)) for word in words
        ]
    return found


def plain(value: Any) -> Any:
    """Return a value as JSON has it: times in UTC with a Z."""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat() if isinstance(value, date) else value


def dumped(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
