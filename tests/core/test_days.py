"""Days as sentences say them, and when a tie is cold."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.days import is_cold, months_before, say_list, say_times, say_when
from firsthand.core.notes.values import Period

TODAY = date(2026, 10, 2)
DAYS = st.dates(date(1980, 1, 1), date(2100, 1, 1))


def test_exchange_of_24_months_ago_is_warm_and_a_day_more_is_cold() -> None:
    edge = date(2024, 10, 2)
    assert not is_cold(edge, TODAY)
    assert is_cold(edge - timedelta(days=1), TODAY)


def test_no_exchange_at_all_is_cold() -> None:
    assert is_cold(None, TODAY)


def test_months_are_counted_over_short_months() -> None:
    assert months_before(date(2024, 3, 31), 1) == date(2024, 2, 29)
    assert months_before(date(2026, 12, 31), 24) == date(2024, 12, 31)


@given(DAYS, st.integers(0, 400))
def test_months_before_is_never_later(day: date, months: int) -> None:
    earlier = months_before(day, months)
    assert earlier <= day
    assert (day.year * 12 + day.month) - (earlier.year * 12 + earlier.month) == months


@given(DAYS, DAYS, DAYS)
def test_a_later_exchange_is_never_colder(one: date, other: date, today: date) -> None:
    assert is_cold(min(one, other), today) or not is_cold(max(one, other), today)


@pytest.mark.parametrize(
    ("first_on", "last_on", "said"),
    [
        (date(2026, 5, 3), date(2026, 5, 3), "on 3 May 2026"),
        (date(2026, 5, 1), date(2026, 5, 31), "in May 2026"),
        (date(2026, 1, 1), date(2026, 12, 31), "in 2026"),
        (date(2018, 3, 1), date(2020, 2, 1), "between 2018 and 2020"),
    ],
)
def test_periods_are_said_as_loosely_as_they_are_known(first_on: date, last_on: date, said: str) -> None:
    assert say_when(Period(first_on, last_on)) == said


def test_counts_and_lists_read_as_words() -> None:
    assert [say_times(count) for count in (1, 2, 6)] == ["once", "twice", "6 times"]
    assert [say_list(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
