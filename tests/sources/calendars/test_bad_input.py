"""Calendars that are broken, cut, or made to do harm: an entry costs itself only, and nothing runs for long."""

import io
import time
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sources.calendars.building import TODAY, calendar, entry, read, read_one

from firsthand.core.errors import UserError
from firsthand.core.records import Event, Notice, Problem, Skipped
from firsthand.sources.calendars.reader import read_calendar


def titles(content):
    return [event.title for event in read(content).events]


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\r\r\n"])
def test_any_line_end_is_read(end):
    assert titles(calendar(entry(title="One"), entry(uid="b", title="Two"), end=end)) == ["One", "Two"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
def test_other_encodings_are_read(encoding):
    assert titles(calendar(entry(title="Größe")).decode().encode(encoding)) == ["Größe"]


def test_letter_cut_by_a_fold_is_whole_again():
    content = calendar(entry(title="Grüße")).replace("ü".encode(), b"\xc3\r\n \xbc")
    reading = read(content)
    assert (reading.event.title, reading.notices) == ("Grüße", {})


def test_old_encoding_is_read_and_told():
    reading = read(calendar(entry(title="Grüße")).decode().encode("cp1252"))
    assert (reading.event.title, list(reading.notices)) == ("Grüße", ["CAL-202"])


def test_entry_without_a_start_costs_itself_only():
    reading = read(calendar(entry(start="", uid="a"), entry(uid="b", title="Two")))
    assert reading.problems == [("CAL-301", "work.ics, entry 1")]
    assert reading.event.title == "Two"


@pytest.mark.parametrize(
    "start", ["someday", "20261305T100000Z", "00010101T000000Z", "99991231T235959Z", "20260230"]
)
def test_start_that_makes_no_sense_is_rejected(start):
    assert read_one(start=start).problems == [("CAL-302", "work.ics, entry 1")]


def test_cut_file_loses_the_entry_it_ends_in():
    content = calendar(entry(title="One"), entry(uid="b", title="Two"))
    reading = read(content[: content.index(b"Two") + 3])
    assert ([event.title for event in reading.events], reading.problems) == (
        ["One"],
        [("CAL-303", "work.ics, entry 2")],
    )


def test_entry_without_an_end_does_not_swallow_the_next():
    content = calendar(entry(title="One"), entry(uid="b", title="Two")).replace(b"END:VEVENT\r\n", b"", 1)
    assert titles(content) == ["One", "Two"]


def test_alarm_inside_an_entry_is_not_the_entry():
    alarm = [
        "BEGIN:VALARM",
        "UID:alarm",
        "SUMMARY:Wake up",
        "DTSTART:x",
        "ATTENDEE:mailto:a@kelp.example",
        "END:VALARM",
    ]
    event = read(calendar(["BEGIN:VEVENT", *alarm, *entry(title="Real")[1:]])).event
    assert (event.uid, event.title, event.attendees) == ("meet-1@kelp.example", "Real", ())


def test_attachments_are_never_opened(monkeypatch):
    monkeypatch.setattr("socket.socket", None)
    monkeypatch.setattr("builtins.open", None)
    reading = read_one("ATTACH:file:///etc/hosts", "ATTACH:http://169.254.169.254/", "URL:http://10.0.0.1/")
    assert len(reading.events) == 1


@pytest.mark.parametrize(
    "line",
    [
        "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "RRULE:FREQ=MINUTELY;BYHOUR=3;BYDAY=MO",
        "RRULE:FREQ=YEARLY;BYDAY=" + ",".join(["MO"] * 390),
        "RRULE:FREQ=DAILY;BYHOUR="
        + ",".join(map(str, range(24)))
        + ";BYMINUTE="
        + ",".join(map(str, range(60))),
        "EXRULE:FREQ=SECONDLY",
        "EXRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "DESCRIPTION:" + "<" * 100_000 + "@",
        "DESCRIPTION:" + "a@" * 100_000,
        "DESCRIPTION:" + "a." * 100_000 + "@x",
        "ATTENDEE;CN=" + '"' * 50_001 + ":mailto:a@kelp.example",
        "SUMMARY:" + "Ana / " * 100_000,
        "LOCATION:" + "http" * 100_000,
    ],
)
def test_hostile_line_is_read_fast(line):
    began = time.process_time()
    reading = read_one(line, start="19010101T100000Z")
    assert len(reading.events) >= 1
    assert time.process_time() - began < 3


def test_many_endless_series_are_read_in_bounds(monkeypatch):
    monkeypatch.setattr("firsthand.sources.calendars.series.MOST_IN_A_FILE", 12_000)
    endless = [entry("RRULE:FREQ=SECONDLY", uid=str(number)) for number in range(5)]
    reading = read(calendar(*endless))
    assert len(reading.events) == 5_000 + 5_000 + 2_000 + 1 + 1
    assert reading.notices["CAL-206"].startswith("5 series")


def test_line_of_ten_megabytes_is_read():
    assert len(read_one("X-LONG:" + "x" * 10_000_000, "COMMENT:" + "y" * 1_000_000).events) == 1


def test_title_holds_no_line_breaks_or_invisible_characters():
    assert read_one(title="One\\nEND:VEVENT\\n\u202eTwo\u200b").event.title == "One END:VEVENT Two"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.ics", b"", "CAL-103"),
        ("a.ics", b"<!doctype html><html>", "CAL-102"),
        ("a.pdf", b"%PDF-1.7", "CAL-102"),
        ("a.txt", b"hello", "CAL-102"),
        ("a.zip", b"PK\x03\x04 cut", "CAL-104"),
        ("a.vcf", b"BEGIN:VCARD\nEND:VCARD\n", "CAL-102"),
    ],
)
def test_what_is_no_calendar_is_refused_in_words(tmp_path, name, content, code):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UserError) as raised, read_calendar(path, today=TODAY):
        pass
    assert raised.value.code == code
    assert raised.value.where == name


def test_missing_file_is_told(tmp_path):
    with pytest.raises(UserError) as raised, read_calendar(tmp_path / "no.ics", today=TODAY):
        pass
    assert raised.value.code == "CAL-101"


def test_folder_keeps_what_is_a_calendar_and_tells_the_rest(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "work.ics").write_bytes(calendar(entry()))
    (tmp_path / "work.ics").write_bytes(calendar(entry(uid="b")))
    (tmp_path / "page.ics").write_bytes(b"<html>")
    with read_calendar(tmp_path, today=TODAY) as opened:
        assert [notice.where for notice in opened.notices] == ["page.ics"]
        assert [len(list(items)) for _, items in opened.read()] == [1, 1]


def test_folder_without_calendars_is_refused(tmp_path):
    with pytest.raises(UserError) as raised, read_calendar(tmp_path, today=TODAY):
        pass
    assert raised.value.code == "CAL-103"


def zipped(files, **options):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", **options) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return held.getvalue()


def test_zip_of_a_takeout_is_read(tmp_path):
    path = tmp_path / "takeout.zip"
    files = {
        "Takeout/Calendar/Work.ics": calendar(entry()),
        "Takeout/Mail/All.mbox": b"From x",
        "Takeout/Calendar/b/Work.ics": calendar(entry()),
    }
    path.write_bytes(zipped(files, compression=zipfile.ZIP_DEFLATED))
    with read_calendar(path, today=TODAY) as opened:
        assert [seen.name for seen in opened.seen] == ["Work.ics", "Work.ics"]
        assert sum(isinstance(item, Event) for _, items in opened.read() for item in items) == 2


def test_damaged_zip_member_gives_what_can_be_had(tmp_path):
    path = tmp_path / "takeout.zip"
    content = zipped({"Work.ics": calendar(*(entry(uid=str(number)) for number in range(300)))})
    path.write_bytes(content.replace(b"UID:299", b"UID:2x9"))
    with read_calendar(path, today=TODAY) as opened:
        items = [item for _, items in opened.read() for item in items]
    assert sum(isinstance(item, Event) for item in items) >= 299
    assert "CAL-211" in {item.code for item in items if isinstance(item, Notice)}


@given(st.binary(max_size=400))
def test_any_bytes_are_read_without_an_error(content):
    reading = read(b"BEGIN:VCALENDAR\n" + content + b"\nEND:VCALENDAR\n")
    assert all(isinstance(item, Event | Problem | Skipped | Notice) for item in reading.items)


LINES = st.sampled_from([
    "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VALARM", "END:VALARM", "BEGIN:VTIMEZONE", "END:VTIMEZONE",
    "BEGIN:STANDARD", "END:STANDARD", "TZID:X", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "UID:1", "UID:2", "DTSTART:20261005T100000Z",
    "DTSTART;TZID=X:20260329T020000", "DTSTART;VALUE=DATE:20261005", "RRULE:FREQ=DAILY;COUNT=3", "RRULE:FREQ=YEARLY;UNTIL=99991231T000000Z",
    "RECURRENCE-ID:20261006T100000Z", "RECURRENCE-ID;RANGE=THISANDFUTURE:20261005", "EXDATE:20261006T100000Z,", "RDATE;VALUE=PERIOD:20261009T100000Z/PT2H",
    "RDATE:20261009T100000Z/x", "DURATION:PT9999999H", "DTEND:19000101", 'ATTENDEE;CN="A:mailto:a@kelp.example', "ORGANIZER:mailto:b@kelp.example",
    "SUMMARY:Coffee with Ana", "DESCRIPTION:a@kelp.example", "SEQUENCE:-1", "SEQUENCE:99999999999999", "METHOD:CANCEL", "STATUS:CANCELLED", ":", ";", " x",
    "SUMMARY;ENCODING=QUOTED-PRINTABLE:=C3", "EXRULE:FREQ=DAILY;COUNT=2",
])  # fmt: skip


@settings(max_examples=150)
@given(st.lists(LINES, max_size=40))
def test_any_lines_in_any_order_are_read_without_an_error(lines):
    began = time.process_time()
    for item in read("\n".join(lines).encode()).items:
        if isinstance(item, Event):
            assert item.starts_at <= item.ends_at
            assert item.uid
    assert time.process_time() - began < 5


@given(
    st.lists(st.sampled_from(["One", "Two", "Ångström"]), max_size=4),
    st.lists(st.sampled_from(["Three"]), max_size=2),
)
def test_two_calendars_in_one_file_give_the_events_of_both(first, second):
    made = [
        calendar(*(entry(uid=f"{part}{number}", title=title) for number, title in enumerate(names)))
        for part, names in enumerate((first, second))
    ]
    assert titles(made[0] + made[1]) == titles(made[0]) + titles(made[1])
