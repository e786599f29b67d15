"""No transaction of an import writes more than a thousand rows, and an error takes back what was not committed."""

import pytest
from django.db import IntegrityError, connection

from firsthand.store.writes import portions
from firsthand.store.writes.portions import PortionCursor

pytestmark = [pytest.mark.database, pytest.mark.django_db(transaction=True)]

INSERT = "INSERT INTO launch_token (owner_id, digest, created_at) VALUES (%s, %s, '2026-11-21 12:00:00')"


@pytest.fixture
def sizes(monkeypatch):
    """Rows written by each transaction, in the order they ended."""
    ended = []
    end = PortionCursor._end

    def note(self, error=None):
        if self._open is not None:
            ended.append(self._written)
        end(self, error)

    monkeypatch.setattr(PortionCursor, "_end", note)
    monkeypatch.setattr(portions, "ROWS", 10)
    return ended


def stored() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT COUNT(*) FROM launch_token")
        return cursor.fetchone()[0]


def test_many_rows_are_split(sizes):
    with connection.cursor() as cursor:
        short = PortionCursor(cursor)
        with short.batch():
            short.executemany(INSERT, [(1, f"a{n}") for n in range(7)])
            short.executemany(INSERT, [(1, f"b{n}") for n in range(25)])
            short.execute(INSERT, (1, "c"))
    assert stored() == 33
    assert sizes == [10, 10, 10, 3]


def test_reading_begins_no_transaction(sizes):
    with connection.cursor() as cursor:
        short = PortionCursor(cursor)
        with short.batch():
            short.execute("SELECT COUNT(*) FROM launch_token")
            assert short.fetchall() == [(0,)]
            assert not connection.in_atomic_block
    assert sizes == []


def test_error_takes_back_what_was_not_committed(sizes):
    with connection.cursor() as cursor:
        short = PortionCursor(cursor)
        with pytest.raises(IntegrityError), short.batch():
            short.executemany(INSERT, [(1, f"a{n}") for n in (*range(14), 13)])
    assert stored() == 10
    assert not connection.in_atomic_block
