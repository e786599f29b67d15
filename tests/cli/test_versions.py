"""A store that a newer version has used is left alone, and that is said."""

import sqlite3
from contextlib import closing

from tests.cli.conftest import Shell


def test_store_of_a_newer_version_is_left_alone(shell: Shell) -> None:
    shell.run("offers", "--can", "read a contract")
    store = shell.home / "firsthand.sqlite3"
    with closing(sqlite3.connect(store)) as connection:
        connection.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('store', '9999_later', '2027-01-01')"
        )
        connection.commit()
    before = store.read_bytes()
    for words in (("people",), ("offers", "--can", "write one")):
        assert "A newer version of Firsthand has used this network" in shell.run(*words, code=1).stderr
    assert store.read_bytes() == before
