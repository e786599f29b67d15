"""What page tests share: a small made-up archive, and browsers that come in by a launch link."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from django.db import transaction
from django.test import Client
from tests.conftest import NOW
from tests.web.made_up import write_archive

if TYPE_CHECKING:
    from firsthand.store.models import Owner

HOST = "127.0.0.1"  # on port 80, where test requests arrive


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A folder such as LinkedIn's zip holds."""
    return write_archive(tmp_path / "Complete_LinkedInDataExport_11-20-2026")


@pytest.fixture
def network(alice: "Owner", archive: Path, now) -> "Owner":
    """Alice's account with the archive imported."""
    from firsthand.actions.imports import import_archive

    import_archive(alice, archive, now)
    alice.refresh_from_db()
    return alice


@pytest.fixture(autouse=True)
def clock(monkeypatch, now) -> None:
    monkeypatch.setenv("FIRSTHAND_NOW", now.isoformat())


def visitor(**options) -> Client:
    """A browser on this machine that nobody let in."""
    return Client(headers={"host": HOST}, **options)


def let_in(owner: "Owner", **options) -> Client:
    """A browser that came in by a launch link."""
    from firsthand.actions.access import make_launch_token
    from firsthand.clock import machine_time

    browser = visitor(**options)
    browser.get(f"/open/{make_launch_token(owner, machine_time())}/")
    return browser


def leads_to(answer) -> str:
    """Where an answer leads, but for the act that the page says there once."""
    return re.sub(r"[?&]said=[^#]*", "", answer.headers["Location"])


@pytest.fixture
def nobody(db) -> Client:
    return visitor()


@pytest.fixture
def page(alice: "Owner") -> Client:
    return let_in(alice)


@pytest.fixture
def invitation(network: "Owner"):
    """Find an open invitation by its sender's name."""
    from firsthand.store.models import Invitation

    return lambda name: Invitation.objects.get(owner=network, name=name).pk


@pytest.fixture(scope="module")
def sample_network(django_db_setup: None, django_db_blocker) -> Iterator[int]:
    """The owner of the sample network, filled once for a module whose `db` is `shared_db`."""
    from firsthand.actions.demo import fill_with_sample, sample_owner

    with django_db_blocker.unblock(), transaction.atomic():
        owner = sample_owner(NOW)
        fill_with_sample(owner, NOW)
        yield owner.pk
        transaction.set_rollback(True)


@pytest.fixture
def shared_db(sample_network: int) -> Iterator[int]:
    """What a test changes in the sample network, or beside it, is taken back after it."""
    with transaction.atomic():
        yield sample_network
        transaction.set_rollback(True)
