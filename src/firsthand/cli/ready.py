"""Getting ready: open the store for reading without Django, or with it for everything else."""

import gc
import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from firsthand.clock import read_clock
from firsthand.core.errors import UserError, no_such_person
from firsthand.core.row_numbers import row_id
from firsthand.home import DATABASE_VARIABLE, database_path, ensure_home, has_database
from firsthand.store.database import Rows, as_day, file_rows

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

MIGRATIONS = Path(__file__).resolve().parent.parent / "store" / "migrations"


@contextmanager
def reading() -> Iterator[Rows | None]:
    """Open the store for reading; None when nothing was ever kept. Raises UserError HOM-101."""
    collect_seldom()
    if os.environ.get(DATABASE_VARIABLE, ""):
        start_django()
        from firsthand.store.database import django_rows

        begin_day()
        yield django_rows
        return
    if not has_database():
        yield None
        return
    path = database_path()
    if not is_current(path):
        start_django()
    try:
        if is_of_another_day(path):
            start_django()
            begin_day()
        with file_rows(path) as rows:
            yield rows
    except sqlite3.OperationalError:
        raise  # the file is whole, and cannot be read just now
    except sqlite3.DatabaseError as error:
        raise damaged(path) from error


def collect_seldom() -> None:
    """Look for garbage seldom: we make many small values, hardly any in circles, and looking took a fifth."""
    gc.set_threshold(50_000, 20, 100)


def is_current(path: Path) -> bool:
    """Tell whether the tables are those of this version."""
    newest = max(file.stem for file in MIGRATIONS.glob("[0-9]*.py"))
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            found = connection.execute(
                "SELECT MAX(name) FROM django_migrations WHERE app = 'store'"
            ).fetchone()
    except sqlite3.OperationalError:
        return False
    except sqlite3.DatabaseError as error:
        raise damaged(path) from error
    return bool(found[0] == newest)


def is_of_another_day(path: Path) -> bool:
    """Tell whether what is said of people was worked out for another day than it is, or they cannot be found yet."""
    sql = "SELECT summarised_on, is_indexed FROM owner WHERE is_sample = %s AND NOT is_stale"
    with file_rows(path) as rows:
        found = rows(sql, (False,))
    return any(as_day(on) != read_clock().date() or not is_indexed for on, is_indexed in found)


def begin_day() -> None:
    """Bring what depends on the day up to it."""
    from firsthand.actions.day_summaries import bring_to_day
    from firsthand.store.models import Owner

    for owner in Owner.objects.filter(is_sample=False):
        bring_to_day(owner, read_clock())


def damaged(path: Path) -> UserError:
    """Say that the file of the store cannot be read."""
    return UserError(
        "STO-101",
        "The file that holds your network is damaged and was left as it is.",
        where=path.name,
        next_step="Restore your last backup of the data folder, or start anew in another one with --home FOLDER.",
    )


def start_django() -> None:
    """Set Django up and bring the tables to this version."""
    collect_seldom()
    ensure_home()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "firsthand.settings")
    import django

    django.setup()
    uses_file = not os.environ.get(DATABASE_VARIABLE, "")
    if uses_file and database_path().exists() and is_current(database_path()):
        return
    migrate()
    if uses_file:
        database_path().chmod(0o600)


def migrate() -> None:
    """Make or update the tables. Raises UserError STO-102 where that fails, STO-104 for those of a newer version."""
    from django.db import DatabaseError, connection

    from firsthand.store.tables import make_tables

    try:
        if connection.vendor != "sqlite" or not make_tables(connection):
            refuse_newer(connection)
            update_tables()
    except (DatabaseError, sqlite3.DatabaseError) as error:
        raise UserError(
            "STO-102",
            "The store could not be opened or brought up to date.",
            where="database",
            next_step="Check that the database is running and that you may write to it, then try again.",
        ) from error


def refuse_newer(connection: "BaseDatabaseWrapper") -> None:
    """Raise UserError STO-104 where the tables have been through migrations that this version does not know."""
    from django.db.migrations.loader import MigrationLoader

    loader = MigrationLoader(connection)
    # A migration that stands for older ones is recorded beside them.
    known = loader.disk_migrations.keys() | {
        old for each in loader.disk_migrations.values() for old in each.replaces
    }
    if any(each[0] == "store" and each not in known for each in loader.applied_migrations):
        raise UserError(
            "STO-104",
            "A newer version of Firsthand has used this network, and this one cannot read it safely.",
            where="database",
            next_step="Use that version, or another folder: --home FOLDER.",
        )


def update_tables() -> None:
    """Take the tables through the migrations that they have not seen."""
    from django.core.management import call_command

    call_command("migrate", verbosity=0, interactive=False, skip_checks=True)


def django_command(arguments: Sequence[str]) -> None:
    """Hand over to Django's own command line."""
    ensure_home()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "firsthand.settings")
    from django.core.management import execute_from_command_line

    execute_from_command_line(["firsthand django", *arguments])


def person_number(text: str) -> int:
    """Return a person's id as a number. Raises UserError PEO-101 for what is none."""
    if not (number := row_id(text)):
        raise no_such_person(text)
    return number
