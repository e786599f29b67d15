"""Strength in numbers and words: thresholds, and what a tie never is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.test_ties import DAYS, TODAY, both

from firsthand.core.strength import (
    STANDARD,
    Calibration,
    Standing,
    Trend,
    standing_of,
    trend_of,
    weigh_tie,
)
from firsthand.core.tie_words import tell_standing, tell_tie, tell_trend
from firsthand.core.ties import ContactDay, Sums, add_up


@pytest.mark.parametrize(
    ("value", "silent_for", "gap", "likely", "standing"),
    [
        (60, 5, 7, 0.1, Standing.CLOSE),
        (59, 5, 7, 0.1, Standing.ACTIVE),
        (95, 30, 2, 0.9, Standing.CLOSE),  # a month is no silence
        (95, 31, 2, 0.1, Standing.FADING),
        (40, 70, 60, 0.6, Standing.FADING),
        (40, 70, 60, 0.4, Standing.ACTIVE),
        (20, 300, 365, 0.9, Standing.ACTIVE),  # not late yet
        (20, 181, 20, 0.1, Standing.DORMANT),
        (20, 180, 20, 0.1, Standing.FADING),
        (20, 731, 700, 0.1, Standing.DORMANT),
    ],
)
def test_standing_weighs_silence_beside_the_usual_gap(
    value: int, silent_for: int, gap: float, likely: float, standing: Standing
) -> None:
    assert standing_of(value, silent_for, gap, likely) is standing


@pytest.mark.parametrize(
    ("value", "before", "trend"),
    [(50, 45, Trend.RISING), (50, 46, Trend.STEADY), (45, 50, Trend.FALLING), (46, 50, Trend.STEADY)],
)
def test_trend_begins_at_five_points(value: int, before: int, trend: Trend) -> None:
    assert trend_of(value, before) is trend


@given(DAYS, st.integers(0, 1500))
def test_every_tie_has_a_standing_and_a_number_that_fit(days: list[ContactDay], later: int) -> None:
    sums = add_up(days)
    found = weigh_tie(sums, sums, TODAY + later)
    assert (found.value is None) == (found.standing is Standing.TOO_LITTLE)
    assert found.value is None or 0 <= found.value <= 100
    assert (found.trend is None) == (found.standing in (Standing.TOO_LITTLE, Standing.NEVER_REAL))
    assert found.standing is not Standing.CLOSE or (found.value is not None and found.value >= 60)
    assert tell_standing(found).endswith(".")
    told = tell_tie(days, found, TODAY + later)
    assert [abs(each.adds) for each in told] == sorted((abs(each.adds) for each in told), reverse=True)
    assert all(each.text.endswith(".") for each in told)


def test_nobody_is_real_without_both_sides() -> None:
    one_side = add_up(ContactDay(TODAY - day, received=3, received_share=3.0) for day in range(90, 0, -1))
    assert weigh_tie(one_side, Sums(), TODAY).standing is Standing.NEVER_REAL
    assert weigh_tie(Sums(), Sums(), TODAY).value == 0


def test_trend_tells_the_number_of_a_month_ago() -> None:
    days = both(*range(TODAY - 42, TODAY, 3))
    sums, earlier = add_up(days), add_up(day for day in days if day.day <= TODAY - 30)
    found = weigh_tie(sums, earlier, TODAY)
    assert found.before == weigh_tie(earlier, Sums(), TODAY - 30).value
    assert tell_trend(found) == f"Rising: a month ago it was {found.before}."


def test_calibration_moves_the_number_and_keeps_the_order() -> None:
    ties = [
        weigh_tie(add_up(both(*range(TODAY - 90, TODAY, every))), Sums(), TODAY) for every in (2, 5, 9, 20)
    ]
    chances = [STANDARD.chance(each.tie.real) for each in ties if each.tie]
    lower = [Calibration(shift=-4.0, slope=0.7).chance(each.tie.real) for each in ties if each.tie]
    assert chances == sorted(chances, reverse=True)
    assert lower == sorted(lower, reverse=True)
    assert all(low < high for low, high in zip(lower, chances, strict=True))


def test_reasons_name_the_facts() -> None:
    days = [
        *both(TODAY - 400, TODAY - 300),
        ContactDay(TODAY - 43, 2, 1, 2.0, 0.5),
        ContactDay(TODAY - 31, aside=3),
    ]
    texts = {each.term: each.text for each in tell_tie(days, weigh_tie(add_up(days), Sums(), TODAY), TODAY)}
    assert texts["rhythm"] == "In contact on 1 day in the last half year, 3 days in all."
    assert texts["two_way"] == "3 times from you and 2 times from them in the last year, meetings included."
    assert texts["silence"] == "4 weeks since the last sign of each other, usual is every 6 months."
    assert texts["aside"] == "Among many recipients 3 times in the last three months."
    assert texts["age"].startswith("First contact on ")
