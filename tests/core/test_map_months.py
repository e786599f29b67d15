"""How ties stood at the end of a month: nothing that came later is known there."""

from datetime import date, timedelta

import pytest
from tests.core.test_ties import both

from firsthand.core.contact_days import day_number
from firsthand.core.map_months import (
    Stood,
    count_then,
    first_months,
    month_end,
    month_number,
    month_slug,
    month_start,
    months_between,
    months_of,
    read_month,
    seen_then,
)
from firsthand.core.strength import STANDARD, Standing, weigh_tie
from firsthand.core.ties import ContactDay, add_up
from firsthand.core.together import Gathering

START = date(2024, 1, 5)
DAYS = both(*(day_number(START + timedelta(days=9 * step)) for step in range(60)))
MONTHS = range(month_number(START), month_number(START) + 40)
LINES = dict.fromkeys(range(2020, 2030), STANDARD)


def test_months_are_numbers_with_an_end():
    assert [month_end(month_number(date(2024, month, 3))).day for month in (1, 2, 12)] == [31, 29, 31]
    assert month_start(month_number(date(2024, 12, 31))) == date(2024, 12, 1)
    assert month_slug(month_number(date(2024, 12, 31))) == "2024-12"
    assert read_month("2024-12") == month_number(date(2024, 12, 1))


@pytest.mark.parametrize(
    "text", ["", "2024", "2024-13", "2024-00", "24-1", "2024-1x", "２024-01", "0000-01", "2024-012"]
)
def test_what_is_no_month_is_none(text: str):
    assert read_month(text) is None


def test_the_month_that_runs_is_not_over():
    assert list(months_between(date(2026, 9, 30), date(2026, 11, 30)))[-1] == month_number(date(2026, 10, 1))
    assert not months_between(None, date(2026, 11, 30))
    assert not months_between(date(2026, 11, 2), date(2026, 11, 30))


@pytest.mark.parametrize("cut", [1, 7, 20, 59])
def test_no_later_day_changes_an_earlier_month(cut: int):
    until = DAYS[:cut]
    last = month_number(date.fromordinal(until[-1].day + date(1970, 1, 1).toordinal()))
    whole, known = months_of(DAYS, MONTHS, LINES), months_of(until, MONTHS, LINES)
    assert [whole[month] for month in MONTHS if month < last] == [
        known[month] for month in MONTHS if month < last
    ]


def test_a_month_is_weighed_as_that_day_was():
    for month, (value, standing) in months_of(DAYS, MONTHS, LINES).items():
        end = day_number(month_end(month))
        sums = add_up([each for each in DAYS if each.day <= end])
        then = weigh_tie(sums, sums, end)
        assert (value, standing) == (then.value, then.standing)


def test_nobody_is_there_before_the_first_sign():
    later = [each._replace(day=each.day + 100) for each in DAYS]
    assert min(months_of(later, MONTHS, LINES)) == month_number(START + timedelta(days=100))
    assert months_of([], MONTHS, LINES) == {}
    assert months_of([ContactDay(DAYS[0].day, aside=1)], MONTHS, LINES)[MONTHS[0]] == (0, Standing.NEVER_REAL)


def test_a_connection_counts_from_its_day():
    month = month_number(date(2024, 6, 1))
    stood = [Stood(1, 50, Standing.ACTIVE), Stood(2, 0, Standing.NEVER_REAL), Stood(9, 50, Standing.ACTIVE)]
    connected = {1: None, 2: date(2024, 7, 1), 3: date(2024, 6, 30), 4: date(2024, 7, 1), 5: None}
    seen = seen_then(stood, connected, month)
    assert {each.person for each in seen} == {1, 3}
    assert count_then(seen)["real"] == count_then(seen)["never real"] == 1
    assert {each.person for each in seen_then(stood, connected, month + 1)} == {1, 2, 3, 4}


def test_a_pair_is_there_from_the_first_time_it_appeared():
    days = [day_number(date(2024, 5, 3)), day_number(date(2023, 2, 1)), day_number(date(2022, 1, 1))]
    met = [Gathering(frozenset({11, 12}), 3, days[0]), Gathering(frozenset({11, 12, 13}), 4, days[1])]
    met.append(Gathering(frozenset({11, 99}), 3, days[2]))
    numbers = {11: 0, 12: 1, 13: 2}
    first = month_number(date(2023, 2, 1))
    assert first_months(met, numbers, [(0, 1), (1, 2)]) == {(0, 1): first, (1, 2): first}
