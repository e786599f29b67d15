"""Whether the database library is sound: one fault of SQLite that its owner should know of.

From 3.7.0 to 3.51.2 a writer that starts the write-ahead log anew in the very moment in which the log is
copied into the file can leave pages out of it (https://sqlite.org/wal.html, "WAL-reset bug"). It is rare, and
`store.sqlite` keeps it from happening; a newer library ends it.
"""

import sqlite3
from dataclasses import dataclass

Version = tuple[int, int, int]

FIRST_WITH_FAULT: Version = (3, 7, 0)
FIRST_WITHOUT: Version = (3, 51, 3)
MENDED: tuple[Version, ...] = ((3, 44, 6), (3, 50, 7))  # older lines that got the repair too


@dataclass(frozen=True, slots=True)
class Health:
    """What the database is, whether something is the matter with it, and what to do next."""

    name: str
    line: str
    next_step: str = ""

    @property
    def is_sound(self) -> bool:
        """Tell whether there is nothing to do."""
        return not self.next_step


def can_lose_pages(version: Version = sqlite3.sqlite_version_info) -> bool:
    """Tell whether this version of SQLite has the fault in its write-ahead log."""
    if any(version[:2] == mended[:2] and version >= mended for mended in MENDED):
        return False
    return FIRST_WITH_FAULT <= version < FIRST_WITHOUT


def database_health(vendor: str, version: Version = sqlite3.sqlite_version_info) -> Health:
    """Say how the database is; `vendor` is Django's word for it."""
    if vendor != "sqlite":
        return Health("PostgreSQL", "Your data are kept by a PostgreSQL server.")
    name = f"SQLite {'.'.join(map(str, version))}"
    if not can_lose_pages(version):
        return Health(name, f"{name} keeps your data. Nothing is the matter with it.")
    return Health(
        name,
        f"{name} keeps your data. This version has a rare fault that can damage a file while two programs write "
        "to it. Firsthand works around it, so your data are safe here; let no other program write to the file.",
        "When it suits you, update Python to one that brings SQLite 3.51.3 or later.",
    )
