"""SQLite for versions with the fault that `store.health` names: the log is copied by whoever may write.

SQLite copies its write-ahead log into the file after any commit, on any connection, while others go on writing.
In that moment the fault can strike. Here no connection does so by itself. After a commit that left the log long, the
connection takes the right to write, which only one in all processes can hold, and lets a second connection
copy the log. No commit can fall into that time. The last connection that closes copies what is left, alone by then.
"""

import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from django.db.backends.sqlite3 import base

LONG_LOG_BYTES = (
    16 * 1024 * 1024
)  # four times what SQLite itself waits for: pages that change often are copied less


class DatabaseWrapper(base.DatabaseWrapper):
    """Django's connection to SQLite, without copying the log by itself."""

    def get_new_connection(self, conn_params: dict[str, object]) -> sqlite3.Connection:
        """Connect; the log then stays as it is until `copy_log`."""
        made: sqlite3.Connection = super().get_new_connection(conn_params)
        made.execute("PRAGMA wal_autocheckpoint=0")
        made.execute("PRAGMA mmap_size=0")
        made.execute("PRAGMA journal_size_limit=0")  # a log begun anew gives its room back
        return made

    def _commit(self) -> None:
        super()._commit()  # type: ignore[misc]  # the stubs leave it out
        if self.connection is not None and log_size(self.path) > LONG_LOG_BYTES:
            copy_log(self.connection, self.path)

    @property
    def path(self) -> Path:
        """The file of the database."""
        return Path(str(self.settings_dict["NAME"]))


def log_size(path: Path) -> int:
    """Return how long the log is; 0 when there is none."""
    with suppress(OSError):
        return path.with_name(f"{path.name}-wal").stat().st_size
    return 0


def open_second(path: Path) -> sqlite3.Connection:
    """Open a connection that only copies."""
    return sqlite3.connect(path)


def copy_log(connection: sqlite3.Connection, path: Path) -> None:
    """Copy the log into the file while no other connection can write; later when one does."""
    with suppress(sqlite3.OperationalError):  # somebody writes for long: the next commit tries again
        connection.execute("BEGIN IMMEDIATE")
        try:
            with closing(open_second(path)) as second:
                second.execute("PRAGMA wal_checkpoint(PASSIVE)")
        finally:
            connection.execute("ROLLBACK")
