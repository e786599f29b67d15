"""Wrong builds of sending on purpose: each would bring a mail twice, or lose it, and the harness must see what."""

import smtplib
from datetime import datetime

import pytest
from django.db import transaction
from tests.faults.test_cut_off_sending import Cut, cut, server  # noqa: F401 - fixtures

from firsthand.actions import outbox, sending
from firsthand.core.outbox import Event, State
from firsthand.sources.mail import smtp
from firsthand.store.models import OutgoingMail

pytestmark = [pytest.mark.fault, pytest.mark.usefixtures("transactional_db")]
Patch = pytest.MonkeyPatch
right_step = outbox.step


def test_accepted_is_written_before_the_server_answers(cut: Cut, monkeypatch: Patch) -> None:  # noqa: F811
    """N3."""

    def end(client: smtplib.SMTP) -> smtp.Outcome:
        assert client.sock
        client.sock.sendall(b".\r\n")
        return smtp.Outcome("accepted", 250)

    monkeypatch.setattr(smtp, "_end", end)
    assert "false" in cut("lost after dot").wrong


def claim_in_passing(mail: OutgoingMail, event: Event, **columns: object) -> bool:
    if event is not Event.CLAIM:
        return right_step(mail, event, **columns)
    with transaction.atomic():
        return bool(outbox.moved(mail, event, **columns))


def test_claim_is_not_on_the_disk_before_the_dialogue(cut: Cut, monkeypatch: Patch) -> None:  # noqa: F811
    """N4. The note beside the store is the second line: nothing is sent twice all the same."""
    monkeypatch.setattr(sending, "step", claim_in_passing)
    assert set(cut("").wrong) == {"unclaimed"}


def test_neither_claim_nor_note_is_on_the_disk(cut: Cut, monkeypatch: Patch) -> None:  # noqa: F811
    def note(_message_id: str, _at: datetime) -> bool:
        return True

    monkeypatch.setattr(sending, "step", claim_in_passing)
    monkeypatch.setattr(sending, "note", note)
    assert set(cut("kept after dot").wrong) == {"unclaimed", "forgotten"}


def test_unclear_one_is_sent_again_by_itself(cut: Cut, monkeypatch: Patch) -> None:  # noqa: F811
    def again() -> None:
        OutgoingMail.objects.filter(state=State.CLAIMED.value).update(state=State.CONFIRMED.value)

    monkeypatch.setattr(sending, "recover", again)
    monkeypatch.setattr(sending, "note", lambda *_: True)
    assert {"twice", "by_itself"} <= set(cut("").wrong)


def test_start_puts_nothing_in_order(cut: Cut, monkeypatch: Patch) -> None:  # noqa: F811
    monkeypatch.setattr(sending, "recover", lambda: None)
    assert set(cut("lost after dot").wrong) == {"stuck"}
