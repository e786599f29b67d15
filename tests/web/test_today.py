"""Today: the page, the owner's words on it, its number in the frame, and the calendar to subscribe to."""

import re
from datetime import date

import pytest
import vobject
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from tests.archives import archive_files, chat, write_zip
from tests.archives import connection as link
from tests.web.conftest import leads_to, let_in, visitor

from firsthand.actions.handling import handle_step
from firsthand.actions.imports import import_archive
from firsthand.core.today import Word
from firsthand.store.models import FeedToken, Handled, Owner

NAMES = ("Tom Okafor", "Priya Raman", "Ida Moe")


def words(name: str, asks: str = "Can you send me the plan?") -> list[tuple[str, ...]]:
    return chat(
        f"2-{name}==",
        name,
        ("them", "2026-09-01 09:00:00", "Shall we look at the harbour plan?"),
        ("me", "2026-09-01 10:00:00", "Yes, I will bring the draft."),
        ("them", "2026-11-12 09:00:00", asks),
    )


@pytest.fixture
def due(alice: Owner, tmp_path, now) -> Owner:
    """Alice, to whom three people wrote last."""
    links = [link(name, "05 Mar 2024") for name in NAMES]
    said = [row for name in NAMES for row in words(name)]
    import_archive(alice, write_zip(tmp_path, archive_files(connections=links, messages=said)), now)
    alice.refresh_from_db()
    return alice


@pytest.fixture
def page(due: Owner) -> Client:
    return let_in(due)


def ids(text: str) -> list[str]:
    return re.findall(r'<li class="step" id="([^"]+)"', text)


def number(text: str) -> str:
    found = re.search(r'id="count-t"[^>]*>([^<]*)<', text)
    assert found
    return found[1]


def test_first_line_says_how_many_and_which_first(page):
    text = page.get("/today/").text
    assert "<h1" in text
    assert "3 things today, the first is to reply to Ida Moe." in text
    assert "Asked you something on 12 November 2026; no answer from you in 9 days." in text
    assert "/evidence/message:" in text


def test_the_pipeline_is_one_press_away(page):
    assert f'href="{reverse("pipeline-list")}">the pipeline</a>' in page.get("/today/").text


def test_number_in_the_frame_is_that_of_the_page(page):
    assert number(page.get("/today/").text) == number(page.get("/people/").text) == "3"
    page.post("/today/step/", {"step": ids(page.get("/today/").text)[0], "word": "done"})
    assert number(page.get("/today/").text) == number(page.get("/people/").text) == "2"


@pytest.mark.parametrize(
    ("word", "said"), [("done", "done"), ("never", "never"), ("7", "later, on 28 Nov 2026")]
)
def test_word_takes_a_step_off_and_undo_brings_it_back(page, word, said):
    first = ids(page.get("/today/").text)[0]
    answer = page.post("/today/step/", {"step": first, "word": word})
    assert (answer.status_code, leads_to(answer)) == (302, "/today/")
    text = page.get(answer.headers["Location"]).text
    assert first not in ids(text)
    assert f"Reply to Ida Moe: {said}." in text
    page.post("/today/undo/", {"act": f"handled:{Handled.objects.get().pk}"})
    assert first in ids(page.get("/today/").text)


def test_only_the_part_is_answered_to_a_swap(page):
    first = ids(page.get("/today/").text)[0]
    answer = page.post(
        "/today/step/", {"step": first, "word": "done"}, headers={"hx-request": "true", "hx-target": "today"}
    )
    assert "<html" not in answer.text
    assert 'hx-swap-oob="true">2<' in answer.text
    assert 'data-say="Reply to Ida Moe: done."' in answer.text
    undone = page.post(
        "/today/undo/",
        {"act": f"handled:{Handled.objects.get().pk}"},
        headers={"hx-request": "true", "hx-target": "today"},
    )
    assert "Taken back: Reply to Ida Moe: done." in undone.text


def test_what_was_done_stands_below_for_a_week(page, monkeypatch):
    first, second, _ = ids(page.get("/today/").text)
    page.post("/today/step/", {"step": first, "word": "done"})
    page.post("/today/step/", {"step": second, "word": "1"})
    below = page.get("/today/").text.partition("Done this week")[2].partition("</section>")[0]
    assert "Reply to Ida Moe: done." in below
    assert "later" not in below
    monkeypatch.setenv("FIRSTHAND_NOW", "2026-11-29T12:00:00Z")
    assert "Done this week" not in page.get("/today/").text


def test_words_stand_in_the_history_with_their_way_back(page):
    page.post("/today/step/", {"step": ids(page.get("/today/").text)[0], "word": "30"})
    text = page.get("/history/").text
    assert "Reply to Ida Moe: later, on 21 Dec 2026." in text
    page.post("/invitations/undo/", {"act": f"handled:{Handled.objects.get().pk}", "from": "history"})
    assert len(ids(page.get("/today/").text)) == 3


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"step": "reply-1"},
        {"word": "done"},
        {"step": "x", "word": "0"},
        {"step": "reply-1", "word": "9999"},
    ],
)
def test_nonsense_is_told_and_changes_nothing(page, sent):
    assert page.post("/today/step/", sent).status_code == 400
    assert not Handled.objects.exists()


def test_steps_of_others_are_not_seen_and_not_handled(due, page, stranger):
    other, first = let_in(stranger), ids(page.get("/today/").text)[0]
    assert ids(other.get("/today/").text) == []
    assert other.post("/today/step/", {"step": first, "word": "done"}).status_code == 400
    handled = handle_step(due, first, Word.DONE, due.created_at)
    other.post("/today/undo/", {"act": f"handled:{handled.pk}"})
    handled.refresh_from_db()
    assert handled.undone_at is None


def test_empty_pages_teach_one_next_step(alice, page):
    fresh = let_in(Owner.objects.create(created_at=alice.created_at))
    assert "Import your archive" in fresh.get("/today/").text
    for each in ids(page.get("/today/").text):
        page.post("/today/step/", {"step": each, "word": "done"})
    text = page.get("/today/").text
    assert "Nothing to do today." in text
    assert "Connect your mail or calendar" in text
    assert number(text) == ""


def test_first_page_is_invitations_as_long_as_some_wait(network):
    assert let_in(network).get("/").headers["Location"] == "/invitations/"


def test_first_page_without_invitations(due):
    assert let_in(due).get("/").headers["Location"] == "/today/"


def test_names_and_texts_are_escaped(alice, tmp_path, now):
    name = "Ana <b>Silva</b>"
    said = words(name, "<script>alert(1)</script> Can you?")
    import_archive(alice, write_zip(tmp_path, archive_files(messages=said)), now)
    text = let_in(alice).get("/today/").text
    assert "<b>Silva" not in text
    assert "<script>alert" not in text


def test_more_people_ask_no_more_queries(alice, tmp_path, now):
    page = let_in(alice)

    def queries(names: list[str], day: str) -> int:
        said = [row for name in names for row in words(name)]
        import_archive(alice, write_zip(tmp_path, archive_files(messages=said), on=day), now)
        page.get("/today/")
        with CaptureQueriesContext(connection) as found:
            page.get("/today/")
        return len(found)

    few = queries([f"Person{letter} Raman" for letter in "abcdefgh"], "11-19-2026")
    many = queries([f"Person{letter} Raman" for letter in "abcdefghijklmnopqrstuvwxyz"], "11-20-2026")
    assert many <= few + 26  # a text a message


def address_of(page: Client) -> str:
    text = page.post("/settings/calendar/").text
    found = re.search(r'value="http://127\.0\.0\.1(/today/feed/[^"]+\.ics)"', text)
    assert found
    return found[1]


def test_calendar_is_read_with_its_address_alone(page):
    address = address_of(page)
    answer = visitor().get(address)
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    events = vobject.readOne(answer.text).contents["vevent"]
    assert [each.summary.value for each in events] == [f"Reply to {name}" for name in sorted(NAMES)]
    assert {each.dtstart.value for each in events} == {date(2026, 11, 21)}
    assert len({each.uid.value for each in events}) == 3
    assert "plan" not in answer.text  # what they wrote


def test_calendar_follows_words_on_steps(page):
    address = address_of(page)
    page.post("/today/step/", {"step": ids(page.get("/today/").text)[0], "word": "done"})
    assert visitor().get(address).text.count("BEGIN:VEVENT") == 2


def test_calendar_cannot_be_written_to(page):
    address = address_of(page)
    for method in ("post", "put", "delete", "patch"):
        assert getattr(visitor(), method)(address).status_code == 405
    assert visitor().head(address).status_code == 200


def test_address_is_kept_as_a_digest_and_shown_once(page):
    secret = address_of(page).removeprefix("/today/feed/").removesuffix(".ics")
    assert secret not in page.get("/settings/").text
    assert "There is an address, made on" in page.get("/settings/").text
    assert secret not in FeedToken.objects.get().digest


def test_address_that_was_taken_back_or_replaced_is_worth_nothing(page):
    first = address_of(page)
    second = address_of(page)
    assert visitor().get(first).status_code == 404
    assert visitor().get(second).status_code == 200
    page.post("/settings/calendar/revoke/")
    assert visitor().get(second).status_code == 404
    assert "Take it back" not in page.get("/settings/").text


@pytest.mark.parametrize("token", ["x", "", "a" * 500])
def test_unknown_addresses_tell_nothing(db, page, token):
    answer = visitor().get(f"/today/feed/{token}.ics")
    assert answer.status_code in (403, 404)
    assert "VCALENDAR" not in answer.text


def test_calendar_answers_to_this_machine_alone(page):
    address = address_of(page)
    assert visitor().get(address, headers={"host": "evil.test"}).status_code == 403


def test_calendar_of_another_is_not_that_of_the_owner(page, stranger):
    address = address_of(let_in(stranger))
    assert "BEGIN:VEVENT" not in visitor().get(address).text


def test_next_step_stands_on_the_page_of_its_person(due: Owner) -> None:
    page = let_in(due)
    steps = re.findall(r'href="(/people/\d+/)" data-step[^>]*>([^<]+)</a>', page.get("/today/").text)
    assert len(steps) == len(NAMES)
    for address, title in steps:
        text = page.get(address).text
        assert f"<strong>{title}.</strong>" in text
        assert text.count("<strong>Reply to") == 1
