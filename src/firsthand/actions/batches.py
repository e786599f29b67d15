"""Short transactions: no write keeps others waiting for long."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection, transaction

from firsthand.store.database import in_chunks

ROWS = 1000


def write_many(sql: str, values: Iterable[Sequence[Any]]) -> None:
    """Run one statement for many rows, at most 1,000 a transaction."""
    for chunk in in_chunks(values, ROWS):
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.executemany(sql, chunk)
