"""One way to run a query on any of our databases, with or without Django.

Queries are plain SQL with `%s` for values and no other percent sign; they run unchanged on SQLite and
PostgreSQL. Commands that only read open the SQLite file directly, which saves them half a second of start-up.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Protocol, TypeVar

Row = tuple[Any, ...]
T = TypeVar("T")


class Rows(Protocol):
    """Something that answers a query with all its rows."""

    def __call__(self, sql: str, params: Sequence[Any] = (), /) -> list[Row]:
        """Run one query."""
        ...


@contextmanager
def file_rows(path: Path) -> Iterator[Rows]:
    """Open a SQLite file for reading only; nothing can be written through it."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=20)) as connection:

        def rows(sql: str, params: Sequence[Any] = (), /) -> list[Row]:
            return connection.execute(sql.replace("%s", "?"), params).fetchall()

        yield rows


def django_rows(sql: str, params: Sequence[Any] = (), /) -> list[Row]:
    """Run one query on Django's connection."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        found: list[Row] = cursor.fetchall()
        return found


def as_day(value: Any) -> date | None:
    """Read a date column, which a bare SQLite connection gives as text."""
    if value is None or isinstance(value, date):
        return value
    return date.fromisoformat(value[:10])


def as_moment(value: Any) -> datetime | None:
    """Read a time column as an aware time in UTC."""
    if value is None:
        return None
    moment = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def known_day(value: Any) -> date:
    """Read a date column that is never empty."""
    day = as_day(value)
    assert day is not None
    return day


def known_moment(value: Any) -> datetime:
    """Read a time column that is never empty."""
    moment = as_moment(value)
    assert moment is not None
    return moment


def as_json(value: Any) -> Any:
    """Read a JSON column, which raw cursors give as text."""
    return json.loads(value) if isinstance(value, str) else value


def stamp(moment: datetime) -> str:
    """Write an aware time as both databases keep it: UTC to the second, without a zone."""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")


def places(values: Sequence[Any]) -> str:
    """Return as many placeholders as there are values, for an IN list."""
    return ",".join(["%s"] * len(values))


def in_chunks(values: Iterable[T], size: int = 500) -> Iterator[list[T]]:
    """Yield lists of at most `size`, so that no query has more values than any database takes."""
    chunk: list[T] = []
    for value in values:
        chunk.append(value)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def is_sqlite(rows: Rows) -> bool:
    """Tell whether queries are answered by SQLite, where its tongue differs from that of PostgreSQL."""
    if rows is not django_rows:
        return True
    from django.db import connection

    return connection.vendor == "sqlite"
