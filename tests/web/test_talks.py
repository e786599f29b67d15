"""Talks on the pages: hours, times to propose, what is booked, its file, and who may see them."""

import re
from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.archives import archive_files, invitation, write_zip
from tests.sources.calendars.building import read
from tests.web.conftest import leads_to, let_in

from firsthand.actions.imports import import_archive
from firsthand.actions.talk_hours import choose_hours
from firsthand.core.talk_hours import TalkHours
from firsthand.store.models import Identity, Invitation, Mark, Owner, TalkTime


@pytest.fixture
def owner(alice: Owner, tmp_path, now) -> Owner:
    """Alice, in Berlin, who was invited by three."""
    files = archive_files(
        invitations=[
            invitation(name, "2026-11-01T10:00") for name in ("Ana <b>Silva", "Tom Okafor", "Ida Moe")
        ]
    )
    import_archive(alice, write_zip(tmp_path, files), now)
    choose_hours(alice, TalkHours("Europe/Berlin"), now)
    alice.refresh_from_db()
    return alice


@pytest.fixture
def page(owner: Owner):
    return let_in(owner)


def way(name: str = "Ana") -> str:
    return f"/invitations/pipeline/{Invitation.objects.get(name__startswith=name).pk}/"


def slots(text: str) -> list[str]:
    return list(dict.fromkeys(re.findall(r'name="slot" value="([^"]+)"', text)))


def test_hours_are_kept_and_what_is_wrong_stays_in_its_field(page):
    text = page.get("/settings/hours/").text
    assert "You talk Monday to Friday, 09:00 to 17:00, 20 minutes each (Europe/Berlin)." in text
    form = {
        "day": ["mon", "wed"],
        "starts": "10:00",
        "ends": "12:00",
        "minutes": "15",
        "zone": "",
        "place": "I <call> you",
    }
    answer = page.post("/settings/hours/change/", form)
    assert leads_to(answer) == "/settings/hours/"
    text = page.get(answer.headers["Location"]).text
    assert "You talk Monday, Wednesday, 10:00 to 12:00, 15 minutes each" in text
    assert 'value="I &lt;call&gt; you"' in text
    answer = page.post("/settings/hours/change/", {**form, "starts": "13:00", "zone": "Nowhere"})
    assert answer.status_code == 400
    assert "These hours leave no time for a talk." in answer.text
    assert 'value="13:00"' in answer.text
    act = re.search(r'name="act" value="(hours:\d+)"', text)
    assert act
    page.post("/settings/hours/undo/", {"act": act[1]})
    assert "Monday to Friday, 09:00" in page.get("/settings/hours/").text
    assert "You talk Monday, Wednesday, 10:00 to 12:00" in page.get("/history/").text


def test_times_are_proposed_exchanged_and_kept(page):
    text = page.get(f"{way()}times/").text
    assert "Ana &lt;b&gt;Silva: 3 times to propose" in text
    assert "No calendar of yours is known" in text
    first, second, third = slots(text)
    assert first == "2026-11-23T09:00Z"
    text = page.get(f"{way()}times/", {"slot": [first, second, third], "picked": "1", "instead": second}).text
    assert len(slots(text)) == 3
    assert second not in slots(text)
    text = page.get(f"{way()}times/", {"slot": [first, third], "picked": "1", "without": third}).text
    assert slots(text) == [first]
    assert text.count("(Berlin, UTC+1)") == 1
    text = page.get(
        f"{way()}times/", {"slot": [first], "picked": "1", "day": "2026-11-28", "clock": "19:30"}
    ).text
    assert slots(text) == [first, "2026-11-28T18:30Z"]
    answer = page.post(f"{way()}times/propose/", {"slot": slots(text), "picked": "1"})
    assert leads_to(answer) == way()
    text = page.get(way()).text
    assert "Saturday, 28 November 2026, 19:30 to 19:50" in text
    assert text.count('aria-label="Book ') == 2
    assert "proposed" in text
    act = f"mark:{Mark.objects.get().batch}"
    page.post("/invitations/pipeline/undo/", {"act": act})
    assert "28 November" not in page.get(way()).text


def test_nonsense_in_an_address_shows_the_best_times(page):
    for query in (
        "slot=soon",
        "slot=2026-11-23T09:00Z&instead=%3Cb%3E",
        "day=2026-13-01&clock=9",
        "not=x",
        "language=xx",
    ):
        answer = page.get(f"{way()}times/?{query}")
        assert answer.status_code in (200, 400)
        assert len(slots(answer.text)) == 3
    assert page.post(f"{way()}times/propose/", {}).status_code == 400
    assert page.post(f"{way()}times/propose/", {"slot": "2026-11-20T09:00Z"}).status_code == 400
    assert not Mark.objects.exists()


def test_letter_is_changed_and_says_when_it_names_other_times(page):
    text = page.get(f"{way()}times/").text
    times = slots(text)
    query = re.search(r'name="query" value="([^"]+)"', text)
    assert query
    kept = {"key": "propose-en", "text": "Dear Ana, any day.", "query": query[1].replace("&amp;", "&")}
    answer = page.post(f"{way()}times/draft/", kept)
    assert answer.headers["Location"].startswith(f"{way()}times/?slot=2026-11-23T09%3A00Z&slot=")
    text = page.get(answer.headers["Location"]).text
    assert ">Dear Ana, any day.</textarea>" in text
    assert "Your own text does not name every time that is chosen." in text
    assert slots(text) == times
    page.post(f"{way()}times/draft/", {**kept, "reset": "1"})
    assert "Dear Ana" not in page.get(f"{way()}times/").text
    german = page.get(f"{way()}times/?language=de").text
    assert "Montag, 23. November, 10:00–10:20 Uhr (Berlin, UTC+1)" in german


def test_letter_goes_to_the_outbox_where_an_address_is_known(page, owner, now):
    assert "Write as a mail" not in page.get(f"{way()}times/").text
    person = Invitation.objects.get(name__startswith="Ana").identity.person_id
    Identity.objects.create(
        owner=owner, kind="mail", value="ana@x.example", named_on=now.date(), person_id=person
    )
    text = page.get(f"{way()}times/").text
    assert "Write as a mail" in text
    assert 'name="subject" value="A time for our talk"' in text
    assert "The times are those chosen here." in text


def test_their_zone_is_said_on_the_page(page):
    assert "Their time zone is not known" in page.get(f"{way()}times/").text
    page.post(f"{way()}times/zone/", {"zone": "America/St_Johns"})
    text = page.get(f"{way()}times/").text
    assert "Their time zone: America/St_Johns, as you say." in text
    assert "for them (St Johns, UTC-3:30)" in text
    assert page.post(f"{way()}times/zone/", {"zone": "Atlantis"}).status_code == 400


def test_a_talk_is_booked_moved_and_called_off_with_its_files(page):
    answer = page.post(f"{way()}talk/book/", {"day": "2026-12-03", "clock": "10:00", "minutes": "20"})
    assert leads_to(answer) == f"{way()}#talk"
    text = page.get(way()).text
    assert "Thursday, 3 December 2026, 10:00 to 10:20 (Berlin, UTC+1)" in text
    assert "Talk at 10:00 on 3 December 2026." in text
    file = page.get(f"{way()}talk/talk.ics")
    assert file.headers["Content-Type"] == "text/calendar; charset=utf-8; method=PUBLISH"
    assert file.headers["Content-Disposition"] == 'attachment; filename="talk.ics"'
    event = read(file.content).event
    assert (event.title, event.starts_at) == ("Talk with Ana <b>Silva", datetime(2026, 12, 3, 9, tzinfo=UTC))
    assert b"DESCRIPTION:Who they are" in page.get(f"{way()}talk/talk.ics?agenda=1").content
    assert b"Who they are" not in page.get(f"{way()}talk/talk.ics?for=them&agenda=1").content
    page.post(f"{way()}talk/book/", {"day": "2026-12-04", "clock": "10:00", "minutes": "30"})
    moved = read(page.get(f"{way()}talk/talk.ics").content).event
    assert (moved.uid, moved.sequence, moved.starts_at.day) == (event.uid, 1, 4)
    page.post(f"{way()}talk/off/")
    text = page.get(way()).text
    assert "You called the talk off" in text
    assert "Cancellation to send (.ics)" in text
    off = read(page.get(f"{way()}talk/talk.ics?for=them").content).event
    assert (off.uid, off.sequence, off.is_cancelled) == (event.uid, 2, True)
    assert page.post(f"{way()}talk/off/").status_code == 302
    assert "talk called off" in page.get("/history/").text


def test_what_cannot_be_booked_is_told_and_typed_anew(page):
    page.post(f"{way('Tom')}talk/book/", {"slot": "2026-12-03T09:00Z"})
    answer = page.post(f"{way()}talk/book/", {"slot": "2026-12-03T09:10Z"})
    assert answer.status_code == 400
    assert "this time is given to Tom Okafor" in answer.text
    answer = page.post(f"{way()}talk/book/", {"day": "2027-03-28", "clock": "02:30"})
    assert "the clocks go forward over it" in answer.text
    assert page.post(f"{way()}talk/book/", {"day": "soon", "clock": "<b>"}).status_code == 400
    empty = page.post(f"{way()}talk/book/", {"day": "", "clock": ""})
    assert empty.status_code == 400
    assert "The day and time are missing." in empty.text
    half = page.get(f"{way()}times/", {"day": "2026-12-03", "clock": ""})
    assert "The time is missing." in half.text
    assert TalkTime.objects.count() == 1


def test_today_leads_to_the_talk_and_its_note(page, monkeypatch):
    page.post(f"{way()}talk/book/", {"slot": "2026-11-22T09:00Z"})
    text = page.get("/today/").text
    assert "Tomorrow at 10:00, 20 minutes" in text
    assert f'href="{way()}#talk"' in text
    monkeypatch.setenv("FIRSTHAND_NOW", "2026-11-22T12:00:00Z")
    text = page.get("/today/").text
    assert "How was the talk today at 10:00?" in text
    assert f'href="{way()}#noted"' in text
    text = page.get(way()).text
    assert "<details open>" in text
    assert 'value="2026-11-22"' in text


def test_a_stranger_sees_no_talk_and_books_none(owner, stranger):
    other = let_in(stranger)
    for path in ("times/", "talk/talk.ics"):
        assert other.get(f"{way()}{path}").status_code == 404
    for path in ("times/propose/", "times/draft/", "times/zone/", "talk/book/", "talk/off/"):
        answer = other.post(f"{way()}{path}", {"slot": "2026-12-03T09:00Z", "key": "propose-en", "text": "x"})
        assert answer.status_code in (302, 400, 404)
    assert not Mark.objects.exists()
    assert other.get("/settings/hours/").status_code == 200


def test_who_was_not_booked_has_no_file(page):
    assert page.get(f"{way()}talk/talk.ics").status_code == 404
    assert page.get("/invitations/pipeline/999999/talk/talk.ics").status_code == 404


def test_more_proposals_take_no_more_queries(page, owner):
    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            page.get(f"{way()}times/")
        return len(seen)

    page.post(f"{way('Tom')}times/propose/", {"slot": ["2026-12-03T09:00Z"]})
    before = queries()
    page.post(f"{way('Ida')}times/propose/", {"slot": ["2026-12-03T12:00Z", "2026-12-04T09:00Z"]})
    assert queries() <= before


def test_more_times_take_no_more_queries(page):
    def queries(*slots: str) -> int:
        with CaptureQueriesContext(connection) as seen:
            page.get(f"{way()}times/", {"slot": list(slots)})
        return len(seen)

    page.get(f"{way()}times/")  # the first of a session asks for more
    one = queries("2026-12-03T09:00Z")
    assert queries("2026-12-03T09:00Z", "2026-12-03T12:00Z", "2026-12-04T09:00Z") == one


def test_the_length_of_a_booked_talk_is_offered_when_it_is_moved(page):
    page.post(f"{way()}talk/book/", {"day": "2026-12-03", "clock": "10:00", "minutes": "22"})
    assert '<option value="22" selected>22 minutes</option>' in page.get(way()).text


def test_leaving_out_every_time_is_not_said_to_be_a_full_calendar(page):
    found = slots(page.get(f"{way()}times/").text)
    text = page.get(f"{way()}times/", {"picked": "1", "not": found}).text
    assert "No time is chosen" in text
    assert "Add a time" in text
    assert "is free in the next three weeks" not in text
