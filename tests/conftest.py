"""What all tests share: a data folder of their own, a cast of owners, and a fixed clock."""

import gc
import os
import secrets
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

# A busy machine fails no property.
hypothesis.settings.register_profile("firsthand", deadline=None)
hypothesis.settings.load_profile("firsthand")

# Set before Django reads its settings, so that no test ever touches a person's data folder.
_FOLDER = tempfile.mkdtemp(prefix="firsthand-test-")
os.environ["FIRSTHAND_HOME"] = _FOLDER
os.environ["FIRSTHAND_TEST_SQLITE"] = str(Path(_FOLDER) / "test.sqlite3")
os.environ.pop("FIRSTHAND_NOW", None)
os.environ["DJANGO_SETTINGS_MODULE"] = "firsthand.settings"

# Many tests start the program: it finds its modules compiled, as an installed one does, whatever the machine says.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

if TYPE_CHECKING:
    from pytest_django import DjangoDbBlocker
    from tests.dovecot import Dovecot, Postbox
    from tests.sources.dav.radicale import Person, Radicale

    from firsthand.store.models import Owner

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def pytest_unconfigure() -> None:
    """Leave no data folder behind."""
    shutil.rmtree(_FOLDER, ignore_errors=True)


def pytest_configure() -> None:
    from django.conf import settings

    assert settings.DATABASES


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what touches the database, so that it can be run again on PostgreSQL."""
    for item in items:
        if {"db", "transactional_db"} & set(getattr(item, "fixturenames", ())):
            item.add_marker("database")


def pytest_collection_finish() -> None:
    """Look for garbage seldom, as the program does, and never among the thousands of tests that stay to the end."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


@pytest.fixture(scope="session")
def django_db_use_migrations() -> bool:
    """A new store on SQLite is made at once, here as in the program; tests/store/test_tables.py compares."""
    return bool(os.environ.get("FIRSTHAND_DATABASE_URL"))


@pytest.fixture(scope="session")
def django_db_setup(
    django_db_setup: None,
    django_db_blocker: "DjangoDbBlocker",
    django_db_use_migrations: bool,
) -> None:
    """Make also what no model says."""
    if not django_db_use_migrations:
        from django.db import connection

        from firsthand.core.search_words import FIELDS
        from firsthand.store.search_tables import make_search_tables

        with django_db_blocker.unblock():
            make_search_tables(connection, FIELDS)


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def alice(db: None, now: datetime) -> "Owner":
    from firsthand.store.models import Owner

    return Owner.objects.create(created_at=now)


@pytest.fixture
def stranger(db: None, now: datetime) -> "Owner":
    from firsthand.store.models import Owner

    return Owner.objects.create(created_at=now, name="Stranger")


@pytest.fixture(scope="session")
def mail_server() -> "Iterator[Dovecot]":
    """A mail server, shared by the tests of a process."""
    from tests.dovecot import dovecot

    with dovecot() as server:
        yield server


@pytest.fixture
def postbox(mail_server: "Dovecot", monkeypatch: pytest.MonkeyPatch) -> "Postbox":
    """Mail of somebody new, on a server whose certificate is trusted."""
    from tests.dovecot import Postbox

    monkeypatch.setenv("SSL_CERT_FILE", str(mail_server.certificate))
    return Postbox(mail_server, f"user{secrets.token_hex(4)}")


@pytest.fixture(scope="session")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> "Iterator[Radicale]":
    """A server of calendars and address books, shared by the tests of a process."""
    from tests.sources.dav.radicale import Radicale
    from tools.test import free_port

    server = Radicale(tmp_path_factory.mktemp("radicale"), free_port())
    process = server.start()
    yield server
    process.terminate()
    process.wait(timeout=20)


@pytest.fixture
def person(radicale: "Radicale") -> "Person":
    """Somebody new with an account there."""
    return radicale.add_person(f"person{secrets.token_hex(4)}")


@pytest.fixture
def keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A keyring of our own, in a file; without it there is none."""
    import keyring
    from tests.keyrings import VARIABLE, FileKeyring

    path = tmp_path / "keyring.json"
    monkeypatch.setenv(VARIABLE, str(path))
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    yield path
    keyring.set_keyring(before)
