"""An owner who writes to Ana: what tests of the outbox begin with."""

from datetime import date, datetime
from typing import Any

import pytest
from tests.sink import PASSWORD, Sink

from firsthand.actions.confirming import confirm, digest_of
from firsthand.actions.outbox import Writing, write_mail
from firsthand.clock import machine_time
from firsthand.core.outbox import State
from firsthand.store.models import Account, Identity, OutgoingMail, Owner, Person

ANA = "ana.silva@novatech.example"
WORDS = Writing(ANA, "The figures", "Hi Ana,\n\nhere they are.\n.\n\nAlice")


def person_with(owner: Owner, mail: str, name: str = "Ana Silva") -> int:
    """Make a person whose mail address is known."""
    person = Person.objects.create(owner=owner, name=name, name_key=name.lower())
    Identity.objects.create(
        owner=owner, kind="mail", value=mail, name=name, named_on=date(2026, 1, 1), person=person
    )
    return person.pk


def account_at(
    sink: Sink, owner: Owner, now: datetime, monkeypatch: pytest.MonkeyPatch, **said: Any
) -> Account:
    """Have an account that sends through a sink; the environment has its password."""
    monkeypatch.setenv("FIRSTHAND_SECRET_SENDING", PASSWORD)
    settings = {"port": sink.port, "security": "plain", "is_token": False, "sender": "alice@arden.example"}
    return Account.objects.create(
        owner=owner, kind="smtp", name="Sending", address="127.0.0.1", username="alice@arden.example",
        settings=settings | said, every_minutes=60, made_at=now, next_run_at=now,
    )  # fmt: skip


def draft(owner: Owner, person_id: int, now: datetime, writing: Writing = WORDS) -> OutgoingMail:
    return write_mail(owner, person_id, writing, now)


def press_send(owner: Owner, mail: OutgoingMail, now: datetime) -> OutgoingMail:
    """Send as the page does, and let the ten seconds be over."""
    mail.refresh_from_db()
    confirm(owner, mail.pk, digest_of(mail), now)
    OutgoingMail.objects.filter(pk=mail.pk, state="confirmed").update(due_at=machine_time())
    mail.refresh_from_db()
    return mail


def state_of(mail: OutgoingMail) -> State:
    mail.refresh_from_db()
    return State(mail.state)
