"""The outbox on its pages: what is shown before Send, that one press is one mail, and what each state offers."""

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client
from tests.archives import archive_files, chat, connection, invitation, write_zip
from tests.conftest import NOW
from tests.sending import ANA, account_at, draft, person_with, press_send, state_of
from tests.sink import Sink, sinking
from tests.web.conftest import let_in

from firsthand.actions.imports import import_archive
from firsthand.actions.outbox import sending_accounts
from firsthand.actions.sending import send_due
from firsthand.clock import machine_time
from firsthand.core.outbox import State
from firsthand.place import path_of_place
from firsthand.store.models import Invitation, OutgoingMail, Owner


@pytest.fixture(scope="module")
def server() -> Iterator[Sink]:
    with sinking() as made:
        yield made


@pytest.fixture
def sink(server: Sink, alice: Owner, now, tmp_path: Path, monkeypatch) -> Sink:
    monkeypatch.setenv("FIRSTHAND_HOME", str(tmp_path / "data"))
    server.fault = ""
    server.accepted.clear()
    account_at(server, alice, now, monkeypatch)
    return server


@pytest.fixture
def ana(alice: Owner) -> int:
    return person_with(alice, ANA)


@pytest.fixture
def mail(alice: Owner, ana: int, sink: Sink, now) -> OutgoingMail:
    return draft(alice, ana, now)


def deliver() -> None:
    OutgoingMail.objects.filter(state="confirmed").update(due_at=machine_time())
    send_due("test", lambda: NOW)


def digest_in(text: str) -> str:
    return re.findall(r'name="digest" value="([0-9a-f]{64})"', text)[0]


def test_from_a_person_to_the_page_that_shows_everything_to_one_press(page: Client, sink: Sink, ana: int):
    link = f"/outbox/new/?person={ana}"
    assert f'href="{link}"' in page.get(f"/people/{ana}/").text
    form = page.get(link).text
    assert "Hi Ana," in form
    assert f'<option value="{ANA}"' in form
    said = {"person": ana, "to": ANA, "subject": "The figures", "body": "Hi Ana, <b>here</b>."}
    where = page.post("/outbox/new/", said).headers["Location"]
    text = page.get(where).text
    for shown in (
        "alice@arden.example",
        f"&lt;{ANA}&gt;",
        "The figures",
        "&lt;b&gt;here&lt;/b&gt;",
        "when you press Send",
    ):
        assert shown in text
    digest = digest_in(text)
    for _ in range(2):  # a double click
        assert page.post(f"{where}send/", {"digest": digest}).headers["Location"] == where
    assert "You can still take it back." in page.get(where).text
    assert "seconds" in page.get(f"{where}progress/").text
    deliver()
    assert page.get(f"{where}progress/").headers["HX-Refresh"] == "true"
    page.post(f"{where}send/", {"digest": digest})  # the back button
    deliver()
    assert len(sink.accepted) == 1
    assert "127.0.0.1 took your mail to Ana Silva" in page.get(where).text
    assert "handed over to 127.0.0.1" in page.get(f"/people/{ana}/").text
    assert "1 sent." in page.get("/outbox/").text


def test_press_without_what_was_shown_sends_nothing(page: Client, mail: OutgoingMail):
    for digest in ("", "0" * 64, "é"):
        answer = page.post(f"/outbox/{mail.pk}/send/", {"digest": digest})
        assert answer.status_code == 400
        assert "OUT-109" in answer.text
    assert page.get(f"/outbox/{mail.pk}/send/").status_code == 405
    assert state_of(mail) is State.DRAFT


def test_changed_in_another_window_is_shown_again(page: Client, mail: OutgoingMail):
    digest = digest_in(page.get(f"/outbox/{mail.pk}/").text)
    said = {"to": ANA, "subject": "Other", "body": "Other words"}
    assert page.post(f"/outbox/{mail.pk}/change/", said).status_code == 302
    answer = page.post(f"/outbox/{mail.pk}/send/", {"digest": digest})
    assert "OUT-109" in answer.text
    assert "Other words" in answer.text
    assert page.post(f"/outbox/{mail.pk}/send/", {"digest": digest_in(answer.text)}).status_code == 302
    assert state_of(mail) is State.CONFIRMED


def test_undo_and_discard(page: Client, mail: OutgoingMail, alice: Owner, now):
    press_send(alice, mail, now)
    page.post(f"/outbox/{mail.pk}/undo/")
    page.post(f"/outbox/{mail.pk}/undo/")
    assert state_of(mail) is State.DRAFT
    page.post(f"/outbox/{mail.pk}/discard/")
    assert "No mail is here yet." in page.get("/outbox/").text
    history = page.get("/history/").text
    assert "Draft of a mail to Ana Silva, thrown away." in history
    page.post("/invitations/undo/", {"act": f"outgoing:{mail.pk}", "from": "history"})
    assert "1 draft." in page.get("/outbox/").text


def test_unclear_one_says_what_to_look_for_and_offers_two_words(
    page: Client, mail: OutgoingMail, sink: Sink, now
):
    sink.fault = "lost after dot"
    press_send(mail.owner, mail, now)
    deliver()
    text = page.get(f"/outbox/{mail.pk}/").text
    assert "may have been delivered" in text
    assert mail.message_id.strip("<>") in text
    assert "1 unclear" in page.get("/outbox/").text
    again = page.post(f"/outbox/{mail.pk}/lost/").headers["Location"]
    assert again != f"/outbox/{mail.pk}/"
    assert "when you press Send" in page.get(again).text
    assert "did not arrive, you say" in page.get("/history/").text
    assert page.post(f"/outbox/{mail.pk}/arrived/").status_code == 400


def test_arrived_stands_on_the_timeline(page: Client, mail: OutgoingMail, sink: Sink, ana: int, now):
    sink.fault = "kept after dot"
    press_send(mail.owner, mail, now)
    deliver()
    assert "You wrote a mail" not in page.get(f"/people/{ana}/").text
    page.post(f"/outbox/{mail.pk}/arrived/")
    assert "it arrived, you say" in page.get(f"/people/{ana}/").text


def test_refused_one_says_why_and_is_written_again(page: Client, mail: OutgoingMail, sink: Sink, now):
    sink.fault = "550 at RCPT"
    press_send(mail.owner, mail, now)
    deliver()
    text = page.get(f"/outbox/{mail.pk}/").text
    assert "There is no mailbox of this address. The server answered 550 5.1.1." in text
    assert "nobody" not in text  # the server's own words
    first = page.post(f"/outbox/{mail.pk}/again/").headers["Location"]
    assert page.post(f"/outbox/{mail.pk}/again/").headers["Location"] == first
    assert f'href="{first}"' in page.get(f"/outbox/{mail.pk}/").text


def test_what_is_wrong_with_a_mail_is_said_above_the_form(page: Client, ana: int, sink: Sink):
    said = {"person": ana, "to": ANA, "subject": "S", "body": " "}
    answer = page.post("/outbox/new/", said)
    assert (answer.status_code, "OUT-103" in answer.text) == (400, True)
    answer = page.post("/outbox/new/", said | {"to": "eve@evil.example", "body": "kept words"})
    assert "OUT-106" in answer.text
    assert "kept words" in answer.text


def test_person_without_an_address_and_nobody(page: Client, alice: Owner, ana: int, now):
    from firsthand.store.models import Identity

    Identity.objects.update(kind="name", value="ana silva")
    assert "No mail address of Ana Silva is known." in page.get(f"/outbox/new/?person={ana}").text
    assert f"/outbox/new/?person={ana}" not in page.get(f"/people/{ana}/").text
    for person in ("", "999999", "x", "9" * 40):
        assert page.get(f"/outbox/new/?person={person}").status_code == 404
        assert page.post("/outbox/new/", {"person": person, "body": "x"}).status_code == 404


def test_without_an_account_one_can_write_and_copy(page: Client, mail: OutgoingMail, alice: Owner):
    sending_accounts(alice).delete()
    text = page.get(f"/outbox/{mail.pk}/").text
    assert "OUT-110" in text
    assert 'name="digest"' not in text
    assert f'href="mailto:{ANA.replace("@", "%40")}"' in text
    assert "No account that sends is connected." in page.get("/outbox/").text


def test_copied_folder_is_asked_about_in_the_outbox(page: Client, mail: OutgoingMail, alice: Owner, now):
    press_send(alice, mail, now)
    path_of_place().write_text("{}")
    assert "Send from here from now on" in page.get("/outbox/").text
    page.post("/outbox/here/")
    assert "Send from here from now on" not in page.get("/outbox/").text


def test_number_of_a_day_is_chosen_in_settings(page: Client, alice: Owner, mail: OutgoingMail, now):
    assert 'value="50"' in page.get("/settings/").text
    assert page.post("/settings/mails/", {"mails": "501"}).status_code == 400
    assert page.post("/settings/mails/", {"mails": "0"}).headers["Location"] == "/settings/?saved=mails#mails"
    assert "OUT-112" in page.get(f"/outbox/{mail.pk}/").text


def test_mail_of_somebody_else_is_not_found(mail: OutgoingMail, stranger: Owner):
    other = let_in(stranger)
    assert other.get(f"/outbox/{mail.pk}/").status_code == 404
    for verb in ("undo", "discard", "arrived", "lost", "again", "keep", "send"):
        assert other.post(f"/outbox/{mail.pk}/{verb}/").status_code == 404, verb
    assert state_of(mail) is State.DRAFT


def test_list_of_many_takes_as_few_queries_as_one_of_few(page: Client, alice: Owner, ana: int, now):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def queries() -> int:
        with CaptureQueriesContext(connection) as found:
            page.get("/outbox/")
        return len(found)

    draft(alice, ana, now)
    few = queries()
    for _ in range(5):
        draft(alice, ana, now)
    assert queries() == few


def test_only_the_page_can_send():
    """No command, job or other view calls what confirms a mail."""
    source = Path(__file__).parents[2] / "src" / "firsthand"
    users = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*.py")
        if re.search(r"\bconfirm\(|import [^\n]*\bconfirm\b", path.read_text())
    }
    assert users == {"actions/confirming.py", "web/views/outbox.py"}


def test_one_that_still_waits_says_why(page: Client, mail: OutgoingMail, alice: Owner, now):
    press_send(alice, mail, now)
    OutgoingMail.objects.update(due_at=machine_time() - timedelta(minutes=1))
    assert "busy or has stopped" in page.get(f"/outbox/{mail.pk}/progress/").text


def test_question_to_who_is_said_to_have_introduced_somebody_can_be_a_mail(alice: Owner, tmp_path: Path, now):
    files = archive_files(
        connections=[connection("Maria Lopez", "05 Mar 2024", mail="maria@lopez.example")],
        messages=chat(
            "2-m==", "Maria Lopez", ("them", "2026-02-01 09:00:00", "Shall we?"), ("me", "2026-02-01 10:00:00", "Yes."),
        ),
        invitations=[invitation("Rosa Hall", "2026-11-08T10:00", "Maria Lopez said that we should talk.")],
    )  # fmt: skip
    import_archive(alice, write_zip(tmp_path, files), now)
    page = let_in(alice)
    invited = Invitation.objects.get(owner=alice)
    text = page.get(f"/invitations/{invited.pk}/").text
    [maria] = re.findall(r'form="also-1-form" formaction="/outbox/begin/" name="person" value="(\d+)"', text)
    assert 'href="mailto:maria%40lopez.example"' in text
    subject = re.findall(r'name="subject" value="([^"]*)"', text)[-1]
    form = page.post(
        "/outbox/begin/", {"person": maria, "subject": subject, "text": "Hi Maria"}, follow=True
    ).text
    assert "Did you send Rosa Hall to me?" in form
    assert '<option value="maria@lopez.example"' in form


def test_a_mail_begins_with_a_draft_as_it_stands_in_its_field(page, ana):
    said = {"person": ana, "subject": "Porto", "text": "Hi Ana,\r\n\r\nas <b>changed</b>"}
    answer = page.post("/outbox/begin/", said)
    kept = OutgoingMail.objects.get()
    assert (answer.status_code, answer["Location"]) == (302, f"/outbox/{kept.pk}/change/")
    text = page.get(answer["Location"]).text
    assert "Hi Ana,\n\nas &lt;b&gt;changed&lt;/b&gt;" in text
    assert 'value="Porto"' in text
    assert f'action="/outbox/{kept.pk}/change/"' in text


def test_pressed_again_it_opens_the_draft_that_is_there(page, ana):
    said = {"person": ana, "subject": "Porto", "text": "Hi Ana"}
    first, again = (page.post("/outbox/begin/", said)["Location"] for _ in range(2))
    assert first == again
    other = page.post("/outbox/begin/", said | {"text": "Hello Ana"}, follow=True).text
    assert OutgoingMail.objects.count() == 2
    assert "Another draft to Ana Silva is in your outbox" in other
    assert f'href="{first.removesuffix("change/")}"' in other


def test_a_reply_by_mail_has_a_plain_subject_in_its_language(page, ana):
    for key, subject in (("accept-de", "Ihre Nachricht"), ("accept-xx", ""), ("x", "")):
        page.post("/outbox/begin/", {"person": ana, "key": key, "text": f"Hi {key}"})
        assert OutgoingMail.objects.latest("pk").subject == subject


def test_what_cannot_be_a_draft_is_said_above_the_form(page, ana):
    answer = page.post("/outbox/begin/", {"person": ana, "subject": "Porto", "text": " "})
    assert answer.status_code == 400
    assert "There is no text yet." in answer.text
    assert 'value="Porto"' in answer.text
    assert not OutgoingMail.objects.exists()


def test_a_mail_begins_only_to_a_person_of_ones_own(page, stranger):
    other = person_with(stranger, ANA)
    assert page.post("/outbox/begin/", {"person": other, "text": "Hi"}).status_code == 404
    assert page.post("/outbox/begin/", {"person": "x", "text": "Hi"}).status_code == 404
