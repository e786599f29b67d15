"""The log is copied into the file only while nobody else can write, and stays short all the same."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from firsthand.settings import sqlite_database
from firsthand.store.sqlite.base import LONG_LOG_BYTES, DatabaseWrapper, copy_log, log_size

MEGABYTE = 1024 * 1024
pytestmark = pytest.mark.usefixtures("db")  # only so that connections may be opened
WRITER = """
import sys
from tests.store.test_sqlite import opened, write
connection = opened(sys.argv[1])
for _ in range(60):
    write(connection, 200_000)
connection.close()
"""


def opened(path, *, patience=20):
    """A connection as the program makes them on versions with the fault."""
    settings = {**sqlite_database(Path(path)), "NAME": str(path), "TIME_ZONE": None, "CONN_MAX_AGE": 0}
    settings |= {"AUTOCOMMIT": True, "CONN_HEALTH_CHECKS": False}
    settings["OPTIONS"] = {**settings["OPTIONS"], "timeout": patience}
    connection = DatabaseWrapper(settings, "default")
    connection.cursor().execute("CREATE TABLE IF NOT EXISTS piece (text BLOB)")
    return connection


def write(connection, size):
    connection.set_autocommit(False, force_begin_transaction_with_broken_autocommit=True)
    connection.cursor().execute("INSERT INTO piece VALUES (zeroblob(%s))", (size,))
    connection.commit()
    connection.set_autocommit(True)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "x.sqlite3"


def test_log_stays_short(path):
    connection = opened(path)
    longest = 0
    for _ in range(40):
        write(connection, MEGABYTE)
        longest = max(longest, log_size(path))
    connection.close()
    assert LONG_LOG_BYTES < longest < LONG_LOG_BYTES + 3 * MEGABYTE
    assert path.stat().st_size > 40 * MEGABYTE


def test_log_is_left_alone_while_somebody_writes(path):
    connection = opened(path, patience=0.05)
    write(connection, MEGABYTE)
    before = path.stat().st_size
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        copy_log(connection.connection, path)
        assert path.stat().st_size == before
        other.execute("ROLLBACK")
        copy_log(connection.connection, path)
    assert path.stat().st_size > before
    connection.close()


def test_nobody_can_write_while_the_log_is_copied(path, monkeypatch):
    connection = opened(path)
    write(connection, MEGABYTE)
    refused = []

    def connect(file):
        with closing(sqlite3.connect(file, timeout=0)) as other:
            try:
                other.execute("INSERT INTO piece VALUES ('x')")
            except sqlite3.OperationalError as error:
                refused.append(str(error))
        return sqlite3.connect(file)

    monkeypatch.setattr("firsthand.store.sqlite.base.open_second", connect)
    copy_log(connection.connection, path)
    connection.close()
    assert refused == ["database is locked"]


def test_two_processes_write_and_the_file_stays_whole(path):
    opened(path).close()
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(path)]) for _ in range(2)]
    assert [each.wait(60) for each in writers] == [0, 0]
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert file.execute("SELECT COUNT(*) FROM piece").fetchone() == (120,)
