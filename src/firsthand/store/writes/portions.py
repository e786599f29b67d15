"""Short transactions for long imports: nobody waits for more than a thousand rows to be written.

Facts may be cut off between any two of them: whatever is missing comes with the next run of the same archive.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from itertools import islice
from typing import Any

from django.db import transaction

ROWS = 1000


class PortionCursor:
    """A cursor that begins a transaction with its first write and ends it before it holds more than `ROWS` rows."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor
        self._written = 0
        self._open: AbstractContextManager[Any] | None = None

    def execute(self, sql: str, params: Sequence[Any] = ()) -> None:
        """Run one statement; any but a SELECT counts as a row."""
        if not sql.lstrip().startswith("SELECT"):
            self._begin(1)
        self._cursor.execute(sql, params)

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Run one statement for many rows, in as many transactions as they take."""
        left = iter(rows)
        while chunk := list(islice(left, self._room())):
            self._begin(len(chunk))
            self._cursor.executemany(sql, chunk)

    def fetchone(self) -> Any:
        """Return the next row of the last SELECT."""
        return self._cursor.fetchone()

    def fetchall(self) -> list[Any]:
        """Return all rows of the last SELECT."""
        found: list[Any] = self._cursor.fetchall()
        return found

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Keep what is written within; on an error, what was not committed yet is taken back."""
        try:
            yield
        except BaseException as error:
            self._end(error)
            raise
        self._end()

    def _room(self) -> int:
        return ROWS - self._written if self._written < ROWS else ROWS

    def _begin(self, rows: int) -> None:
        if self._written + rows > ROWS:
            self._end()
        if self._open is None:
            self._open = transaction.atomic()
            self._open.__enter__()
        self._written += rows

    def _end(self, error: BaseException | None = None) -> None:
        ending, self._open, self._written = self._open, None, 0
        if ending is not None:
            ending.__exit__(type(error) if error else None, error, error.__traceback__ if error else None)
