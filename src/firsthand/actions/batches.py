"""Short transactions: no write keeps others waiting for long."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection, transaction

from firsthand.store.database import django_rows, in_chunks

ROWS = 1000


def write_many(sql: str, values: Iterable[Sequence[Any]]) -> None:
    """Run one statement for many rows, at most 1,000 a transaction."""
    for chunk in in_chunks(values, ROWS):
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.executemany(sql, chunk)


def flag_only(table: str, column: str, owner_id: int, ids: set[int]) -> None:
    """Set a yes-or-no column on these rows of an owner and on no others; rows that have it right stay untouched."""
    flagged = {
        row[0]
        for row in django_rows(
            f"SELECT id FROM {table} WHERE owner_id = %s AND {column} = %s", (owner_id, True)
        )
    }
    change = f"UPDATE {table} SET {column} = %s WHERE id = %s"
    write_many(change, [(True, row_id) for row_id in sorted(ids - flagged)])
    write_many(change, [(False, row_id) for row_id in sorted(flagged - ids)])
