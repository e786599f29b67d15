"""Short transactions: no write keeps others waiting for long."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from django.db import connection

from firsthand.store.database import Row, django_rows, in_chunks, places
from firsthand.store.writes.portions import PortionCursor


def write_many(sql: str, values: Iterable[Sequence[Any]]) -> None:
    """Run one statement for many rows, at most 1,000 a transaction."""
    with connection.cursor() as cursor:
        portions = PortionCursor(cursor)
        with portions.batch():
            portions.executemany(sql, values)


def count_tables() -> None:
    """Let PostgreSQL look how its tables are filled: right after many rows came, it knows nothing of them."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(
                "ANALYZE identity, person, participant, thread, message, invitation, connection, card, notification"
            )


def rows_among(
    sql: str, params: Sequence[Any], column: str, ids: Collection[int] | Collection[str] | None
) -> list[Row]:
    """Run a query, its "{only}" being nothing, or a condition that the column is among the ids.

    The condition has the last values; a query that groups must group by the column.
    """
    if ids is None:
        return django_rows(sql.replace("{only}", ""), params)
    return [
        row
        for chunk in in_chunks(sorted(ids))
        for row in django_rows(sql.replace("{only}", f"AND {column} IN ({places(chunk)})"), [*params, *chunk])
    ]


def flag_only(
    table: str, column: str, owner_id: int, ids: set[int], *, among: tuple[str, set[int] | None]
) -> None:
    """Set a yes-or-no column on these rows of an owner and on no others; rows that have it right stay untouched.

    `among` is a column and the values of it that are looked at, None for all.
    """
    flagged = {
        row[0]
        for row in rows_among(
            f"SELECT id FROM {table} WHERE owner_id = %s AND {column} = %s {{only}}",
            (owner_id, True),
            *among,
        )
    }
    change = f"UPDATE {table} SET {column} = %s WHERE id = %s"
    write_many(change, [(True, row_id) for row_id in sorted(ids - flagged)])
    write_many(change, [(False, row_id) for row_id in sorted(flagged - ids)])
