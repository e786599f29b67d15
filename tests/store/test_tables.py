"""A new store has the tables that all migrations together make."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

EARLY = """
from firsthand.cli.ready import django_command
django_command(['migrate', '-v0', 'sessions'])
django_command(['migrate', '-v0', 'store', '0019'])
"""
MADE = "from firsthand.cli.ready import start_django; start_django()"


def run(program, home):
    environment = {**os.environ, "FIRSTHAND_HOME": str(home), "FIRSTHAND_DATABASE_URL": ""}
    subprocess.run([sys.executable, "-c", program], env=environment, check=True, timeout=60)


def ask(home, sql):
    with closing(sqlite3.connect(home / "firsthand.sqlite3")) as connection:
        return connection.execute(sql).fetchall()


def parts(sql):
    """What an SQL definition lists between its outer brackets, in any order: columns that came later stand last."""
    head, _, rest = (sql or "").partition("(")
    found, depth = [""], 0
    for letter in rest.rpartition(")")[0]:
        depth += (letter == "(") - (letter == ")")
        if letter == "," and not depth:
            found.append("")
        else:
            found[-1] += letter
    return head, sorted(part.strip() for part in found)


def schema(home):
    found = ask(home, "SELECT type, name, tbl_name, sql FROM sqlite_master")
    return {(kind, name): (table, parts(sql)) for kind, name, table, sql in found}


@pytest.fixture(scope="module")
def migrated(tmp_path_factory):
    """A store of an earlier version, which the program took through all later migrations as it started."""
    home = tmp_path_factory.mktemp("migrated")
    run(EARLY, home)
    assert ("table", "notification") not in schema(home)
    run(MADE, home)
    return home


def test_new_store_is_as_all_migrations_leave_it(migrated, tmp_path):
    run(MADE, tmp_path)
    assert len(schema(migrated)) > 40
    assert ("table", "notification") in schema(migrated)
    assert schema(tmp_path) == schema(migrated)
    noted = "SELECT app, name FROM django_migrations ORDER BY app, name"
    assert ask(tmp_path, noted) == ask(migrated, noted)


def test_migrations_put_nothing_into_a_new_store(migrated):
    own = (
        "sqlite_",
        "person_search_",
        "word_search_",
    )  # what SQLite keeps of its own, also of an empty index
    tables = [name for kind, name in schema(migrated) if kind == "table" and not name.startswith(own)]
    filled = [name for name in tables if ask(migrated, f'SELECT 1 FROM "{name}" LIMIT 1')]
    assert filled == ["django_migrations"]
