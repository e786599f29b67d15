"""What calendars tell: meetings, series with exceptions, times of any zone, who was there."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from tests.sources.calendars.building import TODAY, calendar, entry, read, read_one, starts
from tests.sources.examination import Examination

from firsthand.core.records import Answer, Attendee, Party
from firsthand.sources.calendars.reader import CalendarPieces, read_calendar

BERLIN = ZoneInfo("Europe/Berlin")


class TestCalendarIsASource(Examination):
    @pytest.fixture(autouse=True)
    def _sample(self, tmp_path):
        self.sample = tmp_path / "calendars"
        self.sample.mkdir()
        series = entry("RRULE:FREQ=WEEKLY;COUNT=3", uid="series")
        (self.sample / "work.ics").write_bytes(calendar(entry(), series, entry(start="", uid="broken")))
        (self.sample / "home.ics").write_bytes(calendar(entry(uid="other"), head=["X-WR-CALNAME:Home"]))

    @pytest.fixture
    def source(self, _sample):
        with self.open(self.sample) as opened:
            yield opened

    def open(self, path):
        return read_calendar(path, today=date(2026, 11, 21))


def test_meeting_is_read():
    event = read_one(
        "DTEND:20261005T110000Z", "LOCATION:Room 4", "SEQUENCE:2", "LAST-MODIFIED:20261001T080000Z",
        "ORGANIZER;CN=Tilda Okonjo:mailto:tilda@kelp.example",
        'ATTENDEE;CN="Pell, Gus";PARTSTAT=TENTATIVE:MAILTO:Gus@Kelp.example',
        title="Planning\\, part 2",
    ).event  # fmt: skip
    assert (event.uid, event.occurrence, event.sequence) == ("meet-1@kelp.example", "", 2)
    assert (event.title, event.place, event.calendar) == ("Planning, part 2", "Room 4", "work")
    assert event.starts_at == datetime(2026, 10, 5, 10, tzinfo=UTC)
    assert event.ends_at == datetime(2026, 10, 5, 11, tzinfo=UTC)
    assert event.changed_at == datetime(2026, 10, 1, 8, tzinfo=UTC)
    assert event.attendees == (
        Attendee(Party("Tilda Okonjo", "", "tilda@kelp.example"), Answer.ACCEPTED, is_organizer=True),
        Attendee(Party("Pell, Gus", "", "gus@kelp.example"), Answer.TENTATIVE),
    )
    assert event.people == 2


def test_several_calendars_in_one_file_keep_their_names():
    content = calendar(entry(), head=["X-WR-CALNAME:Work"]) + calendar(
        entry(uid="b"), head=["X-WR-CALNAME:Choir"]
    )
    assert [event.calendar for event in read(content).events] == ["Work", "Choir"]


# Times


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("20261005T100000Z", 10),
        (";TZID=Europe/Berlin:20261005T100000", 8),
        (";TZID=W. Europe Standard Time:20261005T100000", 8),
        (';TZID="Pacific Standard Time":20261005T000000', 7),
        (";TZID=/mozilla.org/20050126_1/Europe/Lisbon:20261005T100000", 9),
        (";TZID=europe/berlin:20261005T100000", 8),
        (";TZID=UTC:20261005T100000", 10),
        ("20261005T100000", 8),
    ],
)
def test_times_become_utc(start, expected):
    assert read_one(start=start, zone=BERLIN).event.starts_at == datetime(2026, 10, 5, expected, tzinfo=UTC)


def test_time_without_a_zone_is_told():
    reading = read_one(start="20261005T100000", zone=BERLIN)
    assert "Europe/Berlin was taken" in reading.notices["CAL-204"]


def test_own_zone_of_a_calendar_holds_for_times_without_one():
    reading = read_one(start="20261005T100000", head=["X-WR-TIMEZONE:Asia/Tokyo"], zone=BERLIN)
    assert reading.event.starts_at.hour == 1


def test_unknown_zone_is_guessed_and_told():
    reading = read_one(start=";TZID=Moonbase:20261005T100000", zone=BERLIN)
    assert reading.event.starts_at.hour == 8
    assert reading.notices == {"CAL-203": 'The time zone "Moonbase" is not known; Europe/Berlin was taken.'}


def test_zone_named_by_its_offset_is_guessed_from_it():
    reading = read_one(start=';TZID="(UTC+02:00) Somewhere":20261005T100000')
    assert (reading.event.starts_at.hour, "CAL-203" in reading.notices) == (8, True)


OWN_ZONE = """\
BEGIN:VTIMEZONE
TZID:Customized Time Zone
BEGIN:STANDARD
DTSTART:16011028T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010325T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
END:VTIMEZONE"""


@pytest.mark.parametrize(
    ("local", "utc"),
    [
        ("20260115T100000", "2026-01-15 09:00"),
        ("20260715T100000", "2026-07-15 08:00"),
        ("20260329T023000", "2026-03-29 01:30"),  # skipped by the clocks
        ("20261025T023000", "2026-10-25 00:30"),  # shown twice
        ("20300715T100000", "2030-07-15 08:00"),
    ],
)
def test_zone_defined_by_the_calendar_itself(local, utc):
    reading = read_one(start=f";TZID=Customized Time Zone:{local}", head=[OWN_ZONE])
    assert starts(reading) == [utc]
    assert not reading.notices


def test_series_keeps_its_hour_when_the_clocks_change():
    reading = read_one("RRULE:FREQ=WEEKLY;COUNT=3", start=";TZID=Europe/Berlin:20261019T090000")
    assert starts(reading) == ["2026-10-19 07:00", "2026-10-26 08:00", "2026-11-02 08:00"]


def test_whole_day_begins_at_midnight_of_its_date():
    event = read_one(start=";VALUE=DATE:20261005", zone=BERLIN).event
    assert event.is_all_day
    assert event.starts_at == datetime(2026, 10, 5, tzinfo=UTC)
    assert event.ends_at == datetime(2026, 10, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "minutes"),
    [("DURATION:PT1H30M", 90), ("DURATION:P1D", 1440), ("DURATION:-PT5M", 0), ("DURATION:soon", 0), ("X-NO:1", 0),
     ("DTEND:20261005T093000Z", 0), ("DTEND;TZID=Europe/Berlin:20261005T130000", 60), ("DTEND:soon", 0)],
)  # fmt: skip
def test_length_of_a_meeting(line, minutes):
    event = read_one(line).event
    assert (event.ends_at - event.starts_at).total_seconds() == minutes * 60


def test_end_before_the_start_is_told():
    assert read_one("DTEND:20261005T093000Z").notices == {
        "CAL-205": "1 entry ends before it starts; only its start was read."
    }


# Series


def test_series_without_its_exceptions():
    reading = read_one(
        "RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE:20261012T100000Z", "EXDATE;VALUE=DATE:20261019", "RDATE:20261007T100000Z"
    )  # fmt: skip
    assert starts(reading) == ["2026-10-05 10:00", "2026-10-07 10:00", "2026-10-26 10:00"]
    assert [event.occurrence for event in reading.events if event.is_cancelled] == [
        "20261012T100000Z",
        "20261019T100000Z",
    ]


def test_changed_date_of_a_series_wherever_it_stands():
    changed = entry(
        "RECURRENCE-ID;TZID=Europe/Berlin:20261012T120000", start="20261013T150000Z", title="Planning, moved"
    )
    for entries in (
        [changed, entry("RRULE:FREQ=WEEKLY;COUNT=3")],
        [entry("RRULE:FREQ=WEEKLY;COUNT=3"), changed],
    ):
        reading = read(calendar(*entries))
        assert starts(reading) == ["2026-10-05 10:00", "2026-10-13 15:00", "2026-10-19 10:00"]
        assert reading.events[1].title == "Planning, moved"
        assert reading.events[1].occurrence == "20261012T100000Z"


def test_change_for_this_and_all_later_dates():
    later = entry(
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20261012T100000Z",
        "DURATION:PT2H",
        start="20261012T140000Z",
        title="New",
    )
    once = entry("RECURRENCE-ID:20261019T100000Z", start="20261019T080000Z", title="Once")
    reading = read(calendar(entry("RRULE:FREQ=WEEKLY;COUNT=4"), later, once))
    assert starts(reading) == ["2026-10-05 10:00", "2026-10-12 14:00", "2026-10-19 08:00", "2026-10-26 14:00"]
    assert [event.title for event in reading.events] == ["Planning", "New", "Once", "New"]


def test_cancelled_date_of_a_series():
    off = entry("RECURRENCE-ID:20261012T100000Z", "STATUS:CANCELLED", start="20261012T100000Z")
    reading = read(calendar(entry("RRULE:FREQ=WEEKLY;COUNT=2"), off))
    assert [event.is_cancelled for event in reading.events] == [False, True]


def test_changed_date_without_its_series_is_read():
    event = read_one("RECURRENCE-ID:20261012T100000Z", start="20261013T100000Z").event
    assert (event.occurrence, event.starts_at.day) == ("20261012T100000Z", 13)


def test_series_of_whole_days():
    reading = read_one(
        "RRULE:FREQ=DAILY;UNTIL=20261007", "EXDATE;VALUE=DATE:20261006", start=";VALUE=DATE:20261005"
    )
    assert starts(reading) == ["2026-10-05 00:00", "2026-10-07 00:00"]
    assert [event.occurrence for event in reading.events] == ["20261005", "20261006", "20261007"]


@pytest.mark.parametrize("until", ["20261019T100000Z", "20261019", "20261019T120000Z"])
def test_end_of_a_series_in_any_form(until):
    reading = read_one(f"RRULE:FREQ=WEEKLY;UNTIL={until}", start=";TZID=Europe/Berlin:20261005T120000")
    assert len(starts(reading)) == 3


def test_endless_series_is_read_to_a_year_from_today():
    reading = read_one("RRULE:FREQ=MONTHLY", start="20250105T100000Z")
    assert starts(reading)[-1] == "2027-11-05 10:00"
    assert not reading.notices


def test_series_of_each_second_is_cut_and_told():
    reading = read_one("RRULE:FREQ=SECONDLY")
    assert len(reading.events) == 5_000
    assert reading.notices["CAL-206"].startswith("1 series has more dates than are read")


def test_hundred_thousand_listed_dates_are_cut_and_told():
    first = datetime(2010, 1, 1, tzinfo=UTC)
    listed = ",".join(f"{first + timedelta(hours=number):%Y%m%dT%H%M%SZ}" for number in range(100_000))
    reading = read_one(f"RDATE:{listed}", start="20100101T000000Z")
    assert (len(reading.events), list(reading.notices)) == (5_000, ["CAL-206"])


@pytest.mark.parametrize("rule", ["FREQ=WHENEVER", "FREQ=DAILY;INTERVAL=0", "FREQ=WEEKLY;INTERVAL=-1"])
def test_rule_that_cannot_be_read_leaves_the_first_date(rule):
    reading = read_one(f"RRULE:{rule}")
    assert (len(reading.events), list(reading.notices)) == (1, ["CAL-207"])


# Titles, marks and what did not take place


@pytest.mark.parametrize(
    "title",
    ["Canceled: Planning", "Cancelled: Planning", "Abgesagt: Planning", "Annulé : Planning", "Cancelado: Planning",
     "Cancelada: Planning", "Annullato: Planning", "Geannuleerd: Planning", "FW: Canceled: Planning", "Declined: Planning"],
)  # fmt: skip
def test_title_that_says_it_did_not_take_place(title):
    event = read_one(title=title).event
    assert (event.title, event.is_cancelled) == ("Planning", True)


@pytest.mark.parametrize("title", ["Busy", "Private Appointment", "Privater Termin", "Occupé"])
def test_hidden_title_is_none(title):
    assert read_one(title=title).event.title == ""


@pytest.mark.parametrize("line", ["STATUS:CANCELLED", "STATUS:cancelled"])
def test_cancelled_meeting(line):
    assert read_one(line).event.is_cancelled


def test_cancelling_file_gives_who_cancels_and_which_version():
    event = read_one(
        "SEQUENCE:3", "ORGANIZER:mailto:tilda@kelp.example", "DTSTAMP:20261001T000000Z", head=["METHOD:CANCEL"], start=""
    ).event  # fmt: skip
    assert (event.is_cancelled, event.sequence) == (True, 3)
    assert event.attendees[0] == Attendee(
        Party("", "", "tilda@kelp.example"), Answer.ACCEPTED, is_organizer=True
    )


def test_answer_to_an_invitation_is_no_meeting():
    reading = read_one(head=["METHOD:REPLY"])
    assert (reading.events, reading.skipped) == ([], [("CAL-501", "work.ics, entry 1")])


def test_invitation_file_is_read():
    assert not read_one(head=["METHOD:REQUEST"]).event.is_cancelled


def test_link_of_a_conference_is_no_place():
    event = read_one("LOCATION:Room 4\\; https://meet.example/j/1?pwd=secret").event
    assert event.place == "Room 4"


def test_tasks_are_left_out_and_counted():
    reading = read(calendar(entry(), ["BEGIN:VTODO", "UID:t", "SUMMARY:Milk", "END:VTODO"]))
    assert (len(reading.events), reading.notices["CAL-212"][:6]) == (1, "1 task")


# Several versions


def test_newest_version_of_an_entry_counts():
    content = calendar(entry("SEQUENCE:2", title="New"), entry("SEQUENCE:1", title="Old"))
    reading = read(content)
    assert (reading.event.title, reading.skipped) == ("New", [("CAL-502", "work.ics, entry 2")])


def test_same_entry_twice_is_read_once():
    reading = read(calendar(entry(), entry()))
    assert (len(reading.events), len(reading.skipped)) == (1, 1)


def test_different_meetings_of_one_identifier_all_count():
    reading = read(calendar(entry(title="One"), entry(title="Two", start="20261105T100000Z")))
    assert sorted(event.title for event in reading.events) == ["One", "Two"]
    assert len({event.uid for event in reading.events}) == 2
    assert list(reading.notices) == ["CAL-210"]


def test_entry_without_an_identifier_gets_one_of_its_content():
    first, again, other = (read_one(uid="", title=title).event.uid for title in ("One", "One", "Two"))
    assert first == again != other
    assert first.startswith("sha256:")


# Pieces


def test_pieces_of_a_calendar_give_what_the_whole_gives():
    series = entry("RRULE:FREQ=WEEKLY;COUNT=3", uid="series")
    parts = [entry(), entry(start="", uid="broken"), series, ["BEGIN:VTODO", "UID:task", "END:VTODO"]]
    pieces = CalendarPieces(where="work.ics", today=TODAY, calendar="work")
    items = [item for part in parts for item in pieces.items_of(calendar(part))]
    assert [*items, *pieces.notices()] == read(calendar(*parts)).items


def test_name_given_to_pieces_goes_before_the_one_inside():
    pieces = CalendarPieces(where="Work", today=TODAY, calendar="Work")
    [event] = pieces.items_of(calendar(entry(), head=["X-WR-CALNAME:Copied from elsewhere"]))
    assert event.calendar == "Work"


@pytest.mark.parametrize(
    ("line", "is_free"),
    [
        ("TRANSP:TRANSPARENT", True),
        ("TRANSP:OPAQUE", False),
        ("X-MICROSOFT-CDO-BUSYSTATUS:FREE", True),
        ("X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE", False),
        ("STATUS:TENTATIVE", False),
    ],
)
def test_what_takes_no_time_is_told_apart(line, is_free):
    assert read_one(line).event.is_free is is_free
    assert [each.is_free for each in read_one(line, "RRULE:FREQ=DAILY;COUNT=2").events] == [is_free] * 2
