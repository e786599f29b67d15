"""Times for a talk: free, within both sides' hours, right when clocks change, never taken twice."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.errors import UserError
from firsthand.core.free_time import (
    APART,
    MOST,
    PAUSE,
    Diary,
    Span,
    at_minute,
    choose_times,
    first_day,
    free_times,
    is_their_day,
    minutes_since,
    whole_days,
)
from firsthand.core.talk_hours import TalkHours, check_hours, read_clock_time, read_days, say_hours

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)  # a Saturday
BERLIN, LISBON = ZoneInfo("Europe/Berlin"), ZoneInfo("Europe/Lisbon")
PLACES = (
    "Europe/Berlin",
    "America/St_Johns",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Chatham",
    "Pacific/Kiritimati",
    "America/Los_Angeles",
    "Africa/Casablanca",
    "UTC",
)
zones = st.sampled_from(PLACES).map(ZoneInfo)
moments = st.datetimes(datetime(2026, 1, 1), datetime(2028, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


@st.composite
def hours(draw):
    starts = draw(st.integers(0, 22 * 4)) * 15
    ends = draw(st.integers(starts + 30, 24 * 60))
    days = draw(st.sets(st.integers(0, 6), min_size=1))
    return TalkHours("", tuple(sorted(days)), starts, ends, draw(st.integers(15, 30)))


@st.composite
def diaries(draw):
    now = draw(moments)
    lengths = st.tuples(st.integers(0, 26 * 24 * 60), st.integers(1, 600))
    busy = tuple(
        Span(now + timedelta(minutes=start), now + timedelta(minutes=start + length))
        for start, length in draw(st.lists(lengths, max_size=25))
    )
    return Diary(draw(hours()), draw(zones), busy, draw(st.none() | zones)), now


@given(diaries())
def test_every_time_is_free_and_within_the_hours_of_both(given_):
    diary, now = given_
    for span in free_times(diary, now):
        starts, ends = (each.astimezone(diary.zone) for each in (span.starts_at, span.ends_at))
        assert not any(span.touches(each.within(PAUSE)) for each in diary.busy)
        assert starts.weekday() in diary.hours.days
        assert starts.date() >= first_day(now, diary.zone)
        assert minutes_since(starts.date(), starts) >= diary.hours.starts
        assert minutes_since(starts.date(), ends) <= diary.hours.ends
        assert span.ends_at - span.starts_at == timedelta(minutes=diary.hours.minutes)
        assert starts.minute in {diary.hours.starts % 60, (diary.hours.starts + 30) % 60}
        if diary.their_zone:
            there = span.starts_at.astimezone(diary.their_zone)
            assert 8 <= there.hour < 20
            assert there.weekday() in diary.hours.days


@given(diaries())
def test_what_is_chosen_is_free_apart_and_always_the_same(given_):
    diary, now = given_
    free = free_times(diary, now)
    chosen = choose_times(free, diary.zone)
    assert chosen == choose_times(list(reversed(free)), diary.zone)
    assert set(chosen) <= set(free)
    assert len(chosen) <= MOST
    assert bool(chosen) == bool(free)
    days = {each.starts_at.astimezone(diary.zone).date() for each in free}
    assert len({each.starts_at.astimezone(diary.zone).date() for each in chosen}) >= min(MOST, len(days)) - 1
    assert not any(one.touches(other.within(APART)) for one in chosen for other in chosen if other is not one)


@given(diaries())
def test_what_was_offered_to_somebody_else_is_not_offered_again(given_):
    diary, now = given_
    offered = choose_times(free_times(diary, now), diary.zone)
    later = Diary(diary.hours, diary.zone, (*diary.busy, *offered), diary.their_zone)
    again = choose_times(free_times(later, now), diary.zone)
    assert not any(one.touches(other) for one in offered for other in again)


def test_three_days_one_of_them_in_the_afternoon():
    found = choose_times(free_times(Diary(TalkHours(), BERLIN), NOW), BERLIN)
    assert [f"{each.starts_at.astimezone(BERLIN):%a %d %H:%M}" for each in found] == [
        "Mon 23 10:00",
        "Tue 24 15:00",
        "Wed 25 11:00",
    ]


def test_what_is_kept_stays_and_the_rest_lies_on_other_days():
    free = free_times(Diary(TalkHours(), BERLIN), NOW)
    kept = free[3]
    found = choose_times([each for each in free if each != kept], BERLIN, kept=[kept])
    assert kept in found
    assert len({each.starts_at.astimezone(BERLIN).date() for each in found}) == MOST


def test_one_free_day_gives_times_some_hours_apart():
    hours = TalkHours(days=(0,))
    monday = [each for each in free_times(Diary(hours, BERLIN), NOW) if each.starts_at.day == 23]
    found = choose_times(monday, BERLIN)
    assert [f"{each.starts_at.astimezone(BERLIN):%H:%M}" for each in found] == ["10:00", "12:30", "15:00"]


def test_whole_days_are_those_of_the_owner():
    day = whole_days(date(2026, 11, 23), date(2026, 11, 24), ZoneInfo("Asia/Kathmandu"))
    assert day.starts_at == datetime(2026, 11, 22, 18, 15, tzinfo=UTC)
    assert day.ends_at - day.starts_at == timedelta(days=1)


def test_clocks_that_change_leave_hours_as_they_are_on_the_wall():
    before_change = datetime(2026, 3, 25, 12, 0, tzinfo=UTC)  # Berlin changes on Sunday 29 March
    found = free_times(Diary(TalkHours(), BERLIN), before_change)
    first = {each.starts_at.hour for each in found if each.starts_at.date() == date(2026, 3, 27)}
    later = {each.starts_at.hour for each in found if each.starts_at.date() == date(2026, 3, 30)}
    assert (min(first), min(later)) == (8, 7)
    assert at_minute(date(2026, 3, 29), 2 * 60 + 30, BERLIN) is None
    assert at_minute(date(2026, 10, 25), 2 * 60 + 30, BERLIN) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_nights_of_the_other_are_left_out():
    auckland = ZoneInfo("Pacific/Auckland")
    assert free_times(Diary(TalkHours(), LISBON, their_zone=auckland), NOW) == []
    wide = Diary(TalkHours(starts=7 * 60, ends=22 * 60), LISBON, their_zone=auckland)
    found = free_times(wide, NOW)
    assert found
    assert all(is_their_day(each, wide) for each in found)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (TalkHours(days=()), "TLK-101"),
        (TalkHours(starts=600, ends=600), "TLK-102"),
        (TalkHours(starts=600, ends=615, minutes=20), "TLK-102"),
        (TalkHours(ends=1441), "TLK-102"),
        (TalkHours(minutes=45), "TLK-103"),
        (TalkHours(zone="Europe/Nowhere"), "TLK-104"),
        (TalkHours(place="x" * 201), "TLK-105"),
    ],
)
def test_hours_that_cannot_be(wrong, code):
    with pytest.raises(UserError, match=code):
        check_hours(wrong, zones=PLACES)


def test_hours_are_read_and_said():
    assert read_clock_time("9:30") == 570
    assert read_clock_time("24:00") == 1440
    for wrong in ("9", "25:00", "09:60", "24:01", "x"):
        with pytest.raises(UserError, match="TLK-102"):
            read_clock_time(wrong)
    assert read_days(["Tue", "monday"]) == (0, 1)
    with pytest.raises(UserError, match="TLK-101"):
        read_days(["moon"])
    assert say_hours(TalkHours()) == "Monday to Friday, 09:00 to 17:00, 20 minutes each"
    assert say_hours(TalkHours(days=(0, 3))).startswith("Monday, Thursday, ")
