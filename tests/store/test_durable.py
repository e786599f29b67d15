"""Commits that are on the disk when they return."""

from typing import Any

import pytest
from django.db import connection, transaction

from firsthand.actions.outbox import step
from firsthand.core.outbox import Event
from firsthand.store.durable import FULL, NORMAL, durable, set_synchronous
from firsthand.store.models import OutgoingMail, Owner

pytestmark = pytest.mark.usefixtures("transactional_db")


def waits() -> Any:
    """Return how far the database waits for the disk at this moment."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous" if connection.vendor == "sqlite" else "SHOW synchronous_commit")
        return cursor.fetchone()[0]


def test_commit_waits_for_the_disk_and_others_do_not(now, monkeypatch):
    seen = []
    leave = transaction.Atomic.__exit__

    def commit(self, *reason):
        seen.append(waits())
        leave(self, *reason)

    monkeypatch.setattr(transaction.Atomic, "__exit__", commit)
    before = waits()
    assert before in (NORMAL, "off")  # the server of our tests waits as little as it may
    with durable():
        Owner.objects.create(created_at=now)
    assert seen[-1] in (FULL, "on")
    assert waits() == before
    with pytest.raises(ValueError, match="cut"), durable():
        raise ValueError("cut")
    assert waits() == before


def test_every_step_of_the_outbox_does(now, monkeypatch):
    seen = []
    leave = transaction.Atomic.__exit__
    monkeypatch.setattr(
        transaction.Atomic, "__exit__", lambda self, *reason: (seen.append(waits()), leave(self, *reason))[1]
    )
    for event in (Event.CLAIM, Event.ACCEPT, Event.DISCARD):
        step(OutgoingMail(pk=1), event)
    assert len(seen) >= 3
    assert set(seen) <= {FULL, "on"}


def test_it_may_not_stand_inside_another_transaction(now):
    with pytest.raises(RuntimeError), transaction.atomic(), durable():
        Owner.objects.create(created_at=now)
    assert not Owner.objects.exists()


def test_sqlite_that_does_not_do_as_told_stops_the_act(now):
    if connection.vendor != "sqlite":
        return
    with transaction.atomic(), pytest.raises(Exception, match=r"synchronous|Safety level|disk"):
        set_synchronous(FULL)
