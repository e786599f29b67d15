"""Repetition within bounds; the dates expected here were worked out with an independent implementation as well."""

# ruff: noqa: DTZ001 - rules know local times only
from datetime import datetime, timedelta
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.sources.base import Refused
from firsthand.sources.calendars.rules import dates, read_rule

START = datetime(2026, 1, 5, 9, 30)  # a Monday
FAR = datetime(2030, 1, 1)


def days(rule, start=START, last=FAR, count=5):
    return [f"{moment:%y%m%d}" for moment in islice(dates(read_rule(rule), start, last), count)]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=DAILY;INTERVAL=10", "260105 260115 260125 260204 260214"),
        ("FREQ=DAILY;COUNT=2", "260105 260106"),
        ("FREQ=WEEKLY;BYDAY=WE,MO", "260105 260107 260112 260114 260119"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU;WKST=SU", "260105 260118 260201 260215 260301"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU", "260105 260111 260125 260208 260222"),
        ("FREQ=MONTHLY;BYDAY=1MO", "260105 260202 260302 260406 260504"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "260105 260130 260227 260327 260424"),
        ("FREQ=MONTHLY;BYMONTHDAY=31", "260105 260131 260331 260531 260731"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "260105 260131 260228 260331 260430"),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "260105 260213 260313 261113 270813"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "260105 260130 260227 260331 260430"),
        ("FREQ=YEARLY", "260105 270105 280105 290105"),
        ("FREQ=YEARLY;BYMONTH=3,9;BYDAY=2TU", "260105 260310 260908 270309 270914"),
        ("FREQ=YEARLY;BYDAY=20MO", "260105 260518 270517 280515 290514"),
        ("FREQ=YEARLY;BYYEARDAY=1,-1", "260105 261231 270101 271231 280101"),
        ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "260105 260511 270517 280515 290514"),
        ("FREQ=YEARLY;BYWEEKNO=53;BYDAY=SU", "260105 270103"),
        ("FREQ=HOURLY;INTERVAL=30", "260105 260106 260107 260109 260110"),
    ],
)
def test_dates_of_a_rule(rule, expected):
    assert days(rule) == expected.split()


def test_times_of_day_are_expanded():
    found = islice(dates(read_rule("FREQ=DAILY;BYHOUR=9,14;BYMINUTE=0,30"), START, FAR), 4)
    assert [f"{moment:%d %H:%M}" for moment in found] == ["05 09:30", "05 14:00", "05 14:30", "06 09:00"]


def test_leap_day_comes_every_four_years():
    assert days("FREQ=YEARLY", datetime(2024, 2, 29), datetime(2036, 1, 1)) == ["240229", "280229", "320229"]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=WEEKLY;BYMONTH=4;BYMONTHDAY=31",
    ],
)
def test_rule_that_never_matches_is_given_up(rule):
    with pytest.raises(Refused) as raised:
        days(rule, last=datetime(2200, 1, 1))
    assert raised.value.code == "CAL-207"


def test_rare_day_is_waited_for():
    leap_mondays = days("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO", last=datetime(2090, 1, 1), count=3)
    assert leap_mondays == ["260105", "440229", "720229"]


def test_rule_finer_than_a_day_is_given_up():
    with pytest.raises(Refused) as raised:
        list(dates(read_rule("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30"), START, FAR))
    assert raised.value.code == "CAL-206"


@pytest.mark.parametrize(
    "rule", ["", "FREQ=SOMETIMES", "FREQ=DAILY;COUNT=x", "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;BYHOUR=24", "FREQ=MONTHLY;BYMONTHDAY=0",
             "FREQ=YEARLY;RSCALE=CHINESE", "FREQ=DAILY;BYDAY=9999999MO"],
)  # fmt: skip
def test_rule_that_makes_no_sense_is_refused(rule):
    with pytest.raises(Refused):
        read_rule(rule)


@given(
    st.sampled_from(["YEARLY", "MONTHLY", "WEEKLY", "DAILY"]),
    st.integers(1, 7),
    st.lists(st.integers(1, 12), max_size=3),
    st.lists(st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]), max_size=3),
    st.integers(0, 1400),
)
def test_dates_come_in_order_from_the_start_on(frequency, interval, months, week_days, shift):
    rule = f"FREQ={frequency};INTERVAL={interval};COUNT=9"
    rule += f";BYMONTH={','.join(map(str, months))}" if months else ""
    rule += f";BYDAY={','.join(week_days)}" if week_days else ""
    start = START + timedelta(days=shift)
    found = list(dates(read_rule(rule), start, FAR))
    assert found == sorted(set(found))
    assert found[0] == start
    assert len(found) <= 9
    assert all(not months or moment.month in months for moment in found[1:])


@given(st.text(alphabet="FREQ=;DAILYBYMONTH,-0123456789XSECOND", max_size=60))
def test_any_text_is_read_or_refused(text):
    try:
        rule = read_rule(text)
    except Refused:
        return
    assert rule.interval > 0
