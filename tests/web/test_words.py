"""Numbers and dates read the way people say them."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.web.words import ago, count, day, duration, moment, size

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (date(2026, 11, 21), "today"),
        (date(2026, 11, 20), "yesterday"),
        (date(2026, 11, 9), "12 days ago"),
        (date(2026, 11, 1), "2 weeks ago"),
        (date(2026, 3, 4), "9 months ago"),
        (date(2023, 11, 1), "3 years ago"),
        (date(2026, 11, 24), "in 3 days"),
    ],
)
def test_days_ago_in_words(on, said):
    assert ago(on, TODAY) == said


@given(st.dates(max_value=TODAY))
def test_every_past_day_can_be_said(on):
    assert ago(on, TODAY).endswith(("ago", "today", "yesterday"))


def test_dates_and_moments():
    at = datetime(2026, 3, 4, 16, 5, tzinfo=UTC)
    assert (day(at), moment(at), day(None)) == ("4 Mar 2026", "4 Mar 2026, 16:05", "")


def test_words_fit_their_number():
    assert (count(1, "person", "people"), count(2000, "person", "people")) == ("1 person", "2,000 people")


def test_waiting_times_and_sizes():
    assert [duration(9.2), duration(75), duration(7300)] == ["9 s", "1 min 15 s", "2 h 1 min"]
    assert [size(999), size(3_400_000), size(245_000_000)] == ["999 bytes", "3.4 MB", "245 MB"]
