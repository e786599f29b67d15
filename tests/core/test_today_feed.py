"""The calendar of today, read by somebody else's parser."""

from datetime import UTC, date, datetime

import vobject
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.today import Step, StepKind, Whom
from firsthand.core.today_feed import write_feed

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def step(name="Ana Silva", text="Because, as it is; so \\ there.", *, identity=3, on=date(2026, 11, 16)):
    return Step(StepKind.REPLY, Whom(1, name), on, text, ("message:1",), 0.5, 0.5, identity)


def events(text):
    return vobject.readOne(text).contents.get("vevent", [])


def test_every_step_is_an_event_of_the_day():
    [event] = events(write_feed([step()], NOW))
    assert event.summary.value == "Reply to Ana Silva"
    assert event.description.value == "Because, as it is; so \\ there."
    assert (event.dtstart.value, event.dtend.value) == (date(2026, 11, 21), date(2026, 11, 22))
    assert event.dtstamp.value == NOW


def test_uid_stays_as_long_as_the_reason_and_tells_nothing():
    [today] = events(write_feed([step()], NOW))
    [later] = events(write_feed([step(text="Another day.")], NOW.replace(day=23)))
    [other] = events(write_feed([step(on=date(2026, 11, 18))], NOW))
    assert today.uid.value == later.uid.value == "reply-3-20261116@firsthand"
    assert other.uid.value != today.uid.value


def test_empty_day_is_a_whole_calendar():
    assert events(write_feed([], NOW)) == []


letters = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


@given(letters, letters)
def test_no_text_breaks_a_line_or_adds_one(name, text):
    feed = write_feed([step(name, text)], NOW)
    lines = feed.split("\r\n")
    assert lines.pop() == ""
    assert all(len(line.encode()) <= 75 for line in lines)
    assert not any("\n" in line or "\r" in line for line in lines)
    unfolded = feed.replace("\r\n ", "").split("\r\n")
    assert [line.partition(":")[0].partition(";")[0] for line in unfolded[8:-2]] == [
        "BEGIN", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "TRANSP", "END",
    ]  # fmt: skip
    [event] = events(feed)
    assert event.summary.value.startswith("Reply to")
