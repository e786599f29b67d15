"""Overwrites what deleted rows left behind in the file of the database, its log and its indexes."""

from django.db import OperationalError, connection

PATIENCE_MS = 2_000
INDEXES = ("person_search", "word_search")


def wipe_file() -> bool:
    """Write the file anew without anything that was deleted; False where somebody else uses it just now.

    SQLite leaves deleted rows in pages until something else needs the room, in its log, and in the segments of its
    index of words. On PostgreSQL that is its server's work (autovacuum), and its administrator's.
    """
    if connection.vendor != "sqlite":
        return True
    if connection.in_atomic_block:
        return False
    with connection.cursor() as cursor:
        [(patience,)] = cursor.execute("PRAGMA busy_timeout").fetchall()
        cursor.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")
        try:
            for index in INDEXES:
                cursor.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
            cursor.execute("VACUUM")
            [(is_busy, *_)] = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        except OperationalError:
            return False
        finally:
            cursor.execute(f"PRAGMA busy_timeout = {patience}")
    return not is_busy
