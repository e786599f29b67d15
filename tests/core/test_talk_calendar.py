"""Files of booked talks: read by our own reader and by somebody else's, and never more than what they are to say."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import vobject
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.calendars.building import read

from firsthand.core.talk_calendar import Guest, Meeting, write_talk
from firsthand.core.talks import Talk

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
KATHMANDU = ZoneInfo("Asia/Kathmandu")
TALK = Talk(
    1,
    datetime(2026, 12, 3, 10, 0, tzinfo=KATHMANDU),
    datetime(2026, 12, 3, 10, 20, tzinfo=KATHMANDU),
    "talk-1a2b@firsthand",
)
OWN = Meeting(
    TALK, 0, "Talk with Ana Silva", place="I call you; +49 30 1", about="Who: a, b\nWhy: c", is_reminded=True
)
SENT = Meeting(
    TALK,
    1,
    "Mara Lind <> Ana Silva",
    organizer=Guest("Mara Lind", "mara@lind.example"),
    guest=Guest('Ana "A" Silva', "ana@silva.example"),
)


def lines(meeting: Meeting) -> list[str]:
    return write_talk(meeting, NOW).replace("\r\n ", "").split("\r\n")


def event(meeting: Meeting):
    return vobject.readOne(write_talk(meeting, NOW), validate=True).vevent


def test_own_file_is_published_with_a_reminder() -> None:
    found = event(OWN)
    assert "METHOD:PUBLISH" in lines(OWN)
    assert (found.uid.value, found.sequence.value) == ("talk-1a2b@firsthand", "0")
    assert found.dtstart.value == datetime(2026, 12, 3, 4, 15, tzinfo=UTC)
    assert found.dtend.value == datetime(2026, 12, 3, 4, 35, tzinfo=UTC)
    assert found.location.value == "I call you; +49 30 1"
    assert found.description.value == "Who: a, b\nWhy: c"
    assert found.valarm.trigger.value.total_seconds() == -15 * 60


def test_file_to_send_asks_the_other() -> None:
    found = event(SENT)
    assert "METHOD:REQUEST" in lines(SENT)
    assert found.organizer.value == "mailto:mara@lind.example"
    assert [each.value for each in found.attendee_list] == [
        "mailto:mara@lind.example",
        "mailto:ana@silva.example",
    ]
    assert found.attendee_list[1].params["CN"] == ["Ana 'A' Silva"]
    assert not hasattr(found, "valarm")


def test_cancellation_is_the_same_meeting_called_off() -> None:
    off = replace(SENT, is_off=True, sequence=2)
    assert {"METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2", "UID:talk-1a2b@firsthand"} <= set(lines(off))
    assert not [line for line in lines(replace(OWN, is_off=True)) if "VALARM" in line]


def test_our_own_reader_knows_the_talk_and_whom_it_is_with() -> None:
    mine = read(write_talk(OWN, NOW).encode()).event
    assert (mine.uid, mine.title, mine.starts_at) == (TALK.uid, "Talk with Ana Silva", TALK.starts_at)
    assert [each.name for each in mine.named] == ["Ana Silva"]
    theirs = read(write_talk(SENT, NOW).encode()).event
    assert [each.party.mail for each in theirs.attendees] == ["mara@lind.example", "ana@silva.example"]
    assert read(write_talk(replace(SENT, is_off=True), NOW).encode()).event.is_cancelled


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=120)


@given(texts, texts, texts)
def test_no_text_breaks_a_line_or_adds_one(title: str, place: str, name: str) -> None:
    meeting = replace(SENT, title=title, place=place, organizer=Guest(name, "mara@lind.example"))
    text = write_talk(meeting, NOW)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert not any("\n" in line or "\r" in line for line in text.split("\r\n"))
    names = [line.partition(":")[0].partition(";")[0] for line in lines(meeting)]
    assert [each for each in names if each in ("UID", "ATTENDEE", "ORGANIZER", "END", "SUMMARY")] == [
        "UID", "SUMMARY", "ORGANIZER", "ATTENDEE", "ATTENDEE", "END", "END",
    ]  # fmt: skip
    assert event(meeting).uid.value == TALK.uid
