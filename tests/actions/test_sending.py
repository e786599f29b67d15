"""Sending: what each fault of a server leads to, and that nothing is ever sent twice."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.conftest import NOW
from tests.dovecot import make_certificate
from tests.sending import ANA, WORDS, account_at, draft, person_with, press_send, state_of
from tests.sink import AFTER_DOT, BEFORE_DOT, Sink, context_of, sinking

from firsthand.actions.confirming import confirm, digest_of, take_back
from firsthand.actions.outbox import change_mail, discard_mail
from firsthand.actions.outbox_words import say_arrived, say_lost, undo_said, write_again
from firsthand.actions.sending import recover, send_due
from firsthand.clock import machine_time
from firsthand.core.errors import UserError
from firsthand.core.outbox import State
from firsthand.handed_over import NAME, note, noted, path_of_note
from firsthand.jobs.sender import Sender
from firsthand.place import may_send_here, path_of_place, send_from_here
from firsthand.store.models import Account, OutgoingMail, Owner

REFUSED = {"450 at MAIL", "553 at MAIL", "450 at RCPT", "550 at RCPT", "421 at RCPT", "554 at DATA",
           "451 after dot", "554 after dot"}  # fmt: skip
KEPT = {"kept after dot", "late cut, kept", "nonsense after dot, kept", "late 250", ""}


@pytest.fixture(scope="module")
def server() -> Iterator[Sink]:
    with sinking() as made:
        yield made


@pytest.fixture
def sink(server: Sink) -> Sink:
    server.fault, server.dialogues = "", 0
    server.accepted.clear()
    server.given.clear()
    return server


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FIRSTHAND_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def account(sink: Sink, alice: Owner, now: datetime, monkeypatch: pytest.MonkeyPatch) -> Account:
    return account_at(sink, alice, now, monkeypatch)


@pytest.fixture
def mail(alice: Owner, account: Account, now: datetime) -> OutgoingMail:
    return draft(alice, person_with(alice, ANA), now)


def clock() -> datetime:
    return NOW


def test_mail_goes_out_once_as_it_was_shown(mail, sink, alice, now):
    press_send(alice, mail, now)
    assert send_due("test", clock)
    assert not send_due("test", clock)
    assert state_of(mail) is State.ACCEPTED
    [(message_id, recipient, content)] = sink.accepted
    assert (message_id, recipient) == (mail.message_id, ANA)
    assert content == bytes(mail.wire)
    assert b"\r\n.\r\n" in content  # the lone dot of the text arrived as it was
    names = [line.partition(b":")[0] for line in content.partition(b"\r\n\r\n")[0].split(b"\r\n")]
    assert names == [b"From", b"To", b"Subject", b"Date", b"Message-ID", b"Content-Type",
                     b"Content-Transfer-Encoding", b"MIME-Version"]  # fmt: skip
    assert sink.given[0] == "EHLO [127.0.0.1]"
    assert sink.given.count("DATA") == 1


@pytest.mark.parametrize("fault", [*BEFORE_DOT, *AFTER_DOT])
def test_every_fault_has_its_state_and_no_second_try(fault, mail, sink, alice, now):
    sink.fault = fault
    press_send(alice, mail, now)
    before = mail.message_id
    assert send_due("test", clock)
    state = state_of(mail)
    taken = sink.taken(before)
    if fault in REFUSED:
        assert (state, taken, mail.trouble["code"]) == (State.REFUSED, 0, "OUT-202")
    elif fault == "late 250":
        assert (state, taken) == (State.ACCEPTED, 1)
    elif (
        fault == "cut inside DATA"
    ):  # whether the cut is seen before the dot is written depends on the network
        assert (state in (State.DRAFT, State.UNKNOWN), taken) == (True, 0)
    elif fault in BEFORE_DOT:
        assert (state, taken) == (State.DRAFT, 0)
        assert mail.message_id != before
        assert "Nothing was sent." in mail.trouble["rest"]
    else:
        assert (state, taken) == (State.UNKNOWN, int(fault in KEPT))
        assert mail.message_id == before
    sink.fault, dialogues = "", sink.dialogues
    recover()
    assert not send_due("test", clock)
    assert sink.dialogues == dialogues
    assert state_of(mail) is state


def test_second_press_shows_the_first_result(mail, sink, alice, now):
    digest = digest_of(mail)
    press_send(alice, mail, now)
    assert confirm(alice, mail.pk, digest, now).pk == mail.pk
    send_due("test", clock)
    assert confirm(alice, mail.pk, digest, now).state == "accepted"
    assert not send_due("test", clock)
    assert len(sink.accepted) == 1


def test_what_changed_since_it_was_shown_is_not_sent(mail, alice, now):
    shown = digest_of(mail)
    change_mail(alice, mail, replace(WORDS, body="Hi Ana, other words."))
    with pytest.raises(UserError, match="OUT-109"):
        confirm(alice, mail.pk, shown, now)
    assert state_of(mail) is State.DRAFT


def test_taken_back_within_ten_seconds_and_an_old_page_cannot_send_it(mail, sink, alice, now):
    shown = digest_of(mail)
    confirm(alice, mail.pk, shown, now)
    assert not send_due("test", clock)
    mail.refresh_from_db()
    assert timedelta(seconds=8) < mail.due_at - machine_time() <= timedelta(seconds=10)
    take_back(mail)
    with pytest.raises(UserError, match="OUT-109"):
        confirm(alice, mail.pk, shown, now)
    OutgoingMail.objects.update(due_at=machine_time())
    assert not send_due("test", clock)
    assert not sink.accepted


def test_too_late_to_take_back(mail, alice, now):
    press_send(alice, mail, now)
    send_due("test", clock)
    with pytest.raises(UserError, match="OUT-108"):
        take_back(mail)
    with pytest.raises(UserError, match="OUT-108"):
        discard_mail(mail, now)
    with pytest.raises(UserError, match="OUT-108"):
        change_mail(alice, mail, WORDS)
    assert state_of(mail) is State.ACCEPTED


def test_start_asks_again_for_what_was_confirmed_and_calls_unclear_what_was_claimed(mail, sink, alice, now):
    other = draft(alice, mail.identity.person_id, now)
    press_send(alice, mail, now)
    press_send(alice, other, now)
    OutgoingMail.objects.filter(pk=other.pk).update(state="claimed", claimed_by="gone")
    shown = digest_of(mail)
    recover()
    assert (state_of(mail), mail.trouble["code"]) == (State.DRAFT, "OUT-201")
    assert (state_of(other), other.trouble["code"]) == (State.UNKNOWN, "OUT-203")
    with pytest.raises(UserError, match="OUT-109"):
        confirm(alice, mail.pk, shown, now)
    assert not send_due("test", clock)
    assert not sink.accepted


def test_claim_of_ones_own_that_nobody_works_on_is_unclear(mail, alice, now):
    press_send(alice, mail, now)
    OutgoingMail.objects.filter(pk=mail.pk).update(state="claimed", claimed_by="test")
    assert not send_due("other", clock)
    assert state_of(mail) is State.CLAIMED
    assert not send_due("test", clock)
    assert state_of(mail) is State.UNKNOWN


@pytest.mark.parametrize("state", ["draft", "confirmed"])
def test_older_copy_of_the_store_does_not_send_what_was_handed_over(state, mail, sink, alice, now):
    if state == "confirmed":
        press_send(alice, mail, now)
    before = OutgoingMail.objects.filter(pk=mail.pk).values()[0]
    press_send(alice, mail, now)
    send_due("test", clock)
    OutgoingMail.objects.filter(pk=mail.pk).update(**before)  # as a backup has it
    recover()
    assert (state_of(mail), mail.trouble["code"]) == (State.UNKNOWN, "OUT-204")
    assert not send_due("test", clock)
    assert sink.taken(mail.message_id) == 1


def test_note_beside_the_store_is_asked_before_anything_is_handed_over(mail, sink, alice, now):
    press_send(alice, mail, now)
    note(mail.message_id, now)
    send_due("test", clock)
    assert (state_of(mail), mail.trouble["code"]) == (State.UNKNOWN, "OUT-204")
    assert not sink.accepted


def test_nothing_is_handed_over_that_cannot_be_noted(mail, sink, alice, now, folder):
    press_send(alice, mail, now)
    (folder / NAME).mkdir()
    send_due("test", clock)
    assert (state_of(mail), mail.trouble["code"]) == (State.DRAFT, "OUT-114")
    assert "DATA" not in sink.given


def test_line_of_the_note_that_was_cut_off_does_not_swallow_the_next(folder, now):
    assert note("<1@x>", now)
    path_of_note().write_bytes(path_of_note().read_bytes() + b'{"message_id": "<2')
    assert note("<3@x>", now)
    assert not note("<3@x>", now)
    assert set(noted()) == {"<1@x>", "<3@x>"}
    assert path_of_note().stat().st_mode & 0o777 == 0o600


def test_copied_folder_asks_which_one_may_send(mail, sink, alice, now, folder):
    press_send(alice, mail, now)
    send_due("test", clock)
    path_of_place().write_text('{"place": "elsewhere"}')
    other = draft(alice, mail.identity.person_id, now)
    with pytest.raises(UserError, match="OUT-111"):
        press_send(alice, other, now)
    send_from_here()
    press_send(alice, other, now)
    path_of_place().unlink()
    send_due("test", clock)
    assert (state_of(other), other.trouble["code"]) == (State.DRAFT, "OUT-111")
    assert len(sink.accepted) == 1
    assert not may_send_here(has_sent_before=True)
    assert may_send_here(has_sent_before=False)


def test_no_more_than_the_number_of_a_day(mail, alice, now):
    alice.mails_per_day = 1
    alice.save()
    other = draft(alice, mail.identity.person_id, now)
    press_send(alice, mail, now)
    with pytest.raises(UserError, match="OUT-112"):
        press_send(alice, other, now)
    take_back(mail)
    press_send(alice, other, now)
    send_due("test", clock)
    with pytest.raises(UserError, match="OUT-112"):
        press_send(alice, mail, now + timedelta(hours=23))
    assert press_send(alice, mail, now + timedelta(hours=25)).state == "confirmed"


def test_without_an_account_or_from_the_sample_nothing_is_sent(mail, account, alice, now):
    press_send(alice, mail, now)
    account.delete()
    send_due("test", clock)
    assert (state_of(mail), mail.trouble["code"]) == (State.DRAFT, "OUT-110")
    with pytest.raises(UserError, match="OUT-110"):
        press_send(alice, mail, now)
    alice.is_sample = True
    alice.save()
    with pytest.raises(UserError, match="OUT-113"):
        press_send(alice, mail, now)


def test_paused_account_sends_nothing(mail, account, alice, now):
    Account.objects.update(state="paused")
    with pytest.raises(UserError, match="OUT-115"):
        press_send(alice, mail, now)


def test_unclear_one_that_did_not_arrive_becomes_a_draft_under_another_name(mail, sink, alice, now):
    sink.fault = "lost after dot"
    press_send(alice, mail, now)
    send_due("test", clock)
    state_of(mail)
    made = say_lost(mail, now)
    assert say_lost(mail, now).pk == made.pk
    assert (state_of(mail), state_of(made)) == (State.LOST, State.DRAFT)
    assert made.message_id != mail.message_id
    assert (made.body, made.recipient) == (mail.body, mail.recipient)
    assert undo_said(alice, mail.pk, now)
    assert (state_of(mail), state_of(made)) == (State.UNKNOWN, State.DISCARDED)
    assert not undo_said(alice, mail.pk, now)
    sink.fault = ""
    again = say_lost(mail, now)
    press_send(alice, again, now)
    send_due("test", clock)
    assert not undo_said(alice, mail.pk, now)
    assert (state_of(mail), state_of(again)) == (State.LOST, State.ACCEPTED)


def test_owner_may_say_that_it_arrived_and_take_that_back(mail, sink, alice, now):
    sink.fault = "kept after dot"
    with pytest.raises(UserError, match="OUT-108"):
        say_arrived(mail, now)
    press_send(alice, mail, now)
    send_due("test", clock)
    say_arrived(mail, now)
    say_arrived(mail, now)
    assert state_of(mail) is State.ARRIVED
    assert undo_said(alice, mail.pk, now)
    assert state_of(mail) is State.UNKNOWN


def test_refused_one_is_written_again_once(mail, sink, alice, now):
    sink.fault = "450 at RCPT"
    with pytest.raises(UserError, match="OUT-108"):
        write_again(mail, now)
    press_send(alice, mail, now)
    send_due("test", clock)
    state_of(mail)
    assert "just now" not in mail.trouble["lead"]
    assert "mailbox" in mail.trouble["lead"]
    assert write_again(mail, now).pk == write_again(mail, now).pk


def test_draft_that_was_thrown_away_comes_back_from_the_history(mail, alice, now):
    shown = digest_of(mail)
    discard_mail(mail, now)
    discard_mail(mail, now)
    assert undo_said(alice, mail.pk, now)
    assert state_of(mail) is State.DRAFT
    with pytest.raises(UserError, match="OUT-109"):
        confirm(alice, mail.pk, shown, now)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"subject": "One\nBcc: eve@evil.example"}, "OUT-101"),
        ({"subject": "x" * 251}, "OUT-102"),
        ({"body": " \n"}, "OUT-103"),
        ({"body": "x" * 20_001}, "OUT-103"),
        ({"body": "bell \x07"}, "OUT-104"),
        ({"to": "eve@evil.example"}, "OUT-106"),
        ({"to": f"{ANA}\r\nRCPT TO:<eve@evil.example>"}, "OUT-106"),
        ({"to": f"{ANA}, eve@evil.example"}, "OUT-106"),
    ],
)
def test_nothing_gets_into_a_header_or_to_somebody_else(changed, code, alice, now):
    person = person_with(alice, ANA)
    with pytest.raises(UserError, match=code):
        draft(alice, person, now, replace(WORDS, **changed))
    assert not OutgoingMail.objects.exists()


@pytest.mark.parametrize(
    "address", ["ana@silva", "a\tb@silva.example", "ana <ana@x.example>@y.example", "ana@[10.0.0.1]"]
)
def test_address_that_is_none_is_refused(address, alice, now):
    person = person_with(alice, address)
    with pytest.raises(UserError, match="OUT-105"):
        draft(alice, person, now, replace(WORDS, to=address))


def test_owner_cannot_touch_what_is_a_strangers(mail, stranger, now):
    with pytest.raises(UserError, match="OUT-109"):
        confirm(stranger, mail.pk, digest_of(mail), now)
    assert not undo_said(stranger, mail.pk, now)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("certificate")
    make_certificate(folder, "cert", "localhost")
    return folder


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_encrypted_with_a_certificate_that_is_trusted(security, certificate, alice, now, monkeypatch):
    with sinking(**{security: context_of(certificate)}) as sink:
        account_at(sink, alice, now, monkeypatch, security=security)
        mail = draft(alice, person_with(alice, ANA), now)
        press_send(alice, mail, now)
        send_due("test", clock)
        assert (state_of(mail), mail.trouble["code"]) == (State.DRAFT, "ACC-203")
        assert "AUTH" not in sink.given
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate / "cert.pem"))
        press_send(alice, mail, now)
        send_due("test", clock)
        assert state_of(mail) is State.ACCEPTED


@pytest.mark.parametrize("fault", ["454 at STARTTLS", "cut at STARTTLS"])
def test_encryption_that_is_offered_and_fails_sends_nothing(fault, certificate, alice, now, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate / "cert.pem"))
    with sinking(starttls=context_of(certificate)) as sink:
        sink.fault = fault
        account_at(sink, alice, now, monkeypatch, security="starttls")
        mail = draft(alice, person_with(alice, ANA), now)
        press_send(alice, mail, now)
        send_due("test", clock)
        assert state_of(mail) is State.DRAFT
        assert mail.trouble["code"] in ("ACC-207", "ACC-204", "ACC-205")
        assert "AUTH" not in sink.given


def test_server_without_encryption_gets_no_password(sink, alice, now, monkeypatch):
    account_at(sink, alice, now, monkeypatch, security="starttls")
    mail = draft(alice, person_with(alice, ANA), now)
    press_send(alice, mail, now)
    send_due("test", clock)
    assert (state_of(mail), mail.trouble["code"]) == (State.DRAFT, "ACC-207")
    assert "AUTH" not in sink.given


@pytest.mark.parametrize("is_noted", [True, False])
def test_defect_is_unclear_once_the_mail_was_noted(is_noted, mail, alice, now, monkeypatch):
    def broken(*_args, before_data, **_more):
        if is_noted:
            before_data()
        raise RuntimeError("secret words")

    monkeypatch.setattr("firsthand.actions.sending.hand_over", broken)
    press_send(alice, mail, now)
    with pytest.raises(RuntimeError):
        send_due("test", clock)
    wanted = (State.UNKNOWN, "OUT-203") if is_noted else (State.DRAFT, "OUT-500")
    assert (state_of(mail), mail.trouble["code"]) == wanted


def test_sender_goes_on_after_a_defect_and_logs_no_words(mail, alice, now, monkeypatch, caplog):
    monkeypatch.setattr("firsthand.actions.sending.hand_over", lambda *_args, **_more: 1 / 0)
    press_send(alice, mail, now)
    sender = Sender(clock)
    assert not sender.send_once()
    assert state_of(mail) is State.DRAFT
    assert "figures" not in caplog.text
