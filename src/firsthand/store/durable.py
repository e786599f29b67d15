"""Commits that survive a power cut the moment they return.

With its log, SQLite may lose the newest commits when the power goes: nothing is damaged, and an import that lost its
last batch is simply run again. A mail cannot be sent again. So each step of the outbox is written with
`synchronous=FULL`, under which a commit is on the disk, and all before it, before the next act begins. PostgreSQL does
so by itself unless told otherwise.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction

FULL, NORMAL = 2, 1


@contextmanager
def durable() -> Iterator[None]:
    """Run a transaction of its own and return once it is on the disk; it may not stand inside another one."""
    is_sqlite = connection.vendor == "sqlite"
    is_nested = connection.in_atomic_block  # only tests wrap everything; atomic refuses whatever else does
    if is_sqlite and not is_nested:
        set_synchronous(FULL)
    try:
        with transaction.atomic(durable=True):
            if not is_sqlite:
                with connection.cursor() as cursor:
                    cursor.execute("SET LOCAL synchronous_commit = 'on'")
            yield
    finally:
        if is_sqlite and not connection.in_atomic_block:
            set_synchronous(NORMAL)


def set_synchronous(level: int) -> None:
    """Set how far SQLite waits for the disk, and check that it does."""
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA synchronous = {level}")
        cursor.execute("PRAGMA synchronous")
        found = cursor.fetchone()
    if found is None or found[0] != level:
        raise RuntimeError("SQLite does not wait for the disk as it was told to.")
