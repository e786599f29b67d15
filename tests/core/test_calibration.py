"""The number held against the past: lines found again, nothing claimed from too little, changes noticed."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.test_ties import both

from firsthand.core.calibration import APART, CUTS, Calibrated, Past, back_test, calibrate, fit, past_of
from firsthand.core.strength import HORIZON, STANDARD
from firsthand.core.ties import ContactDay, logistic

TODAY = 20_500
LINE = (STANDARD.shift, STANDARD.slope)


def pasts(shift: float, slope: float, *, count: int, seed: int = 1) -> list[Past]:
    """Ties whose outcomes follow a line."""
    chance = Random(seed)
    scores = [chance.uniform(-1, 6) for _ in range(count)]
    return [
        Past(100 * (number % 12), score, chance.random() < logistic(shift + slope * score))
        for number, score in enumerate(scores)
    ]


@pytest.mark.parametrize("line", [(-2.4, 1.0), (-3.5, 1.2), (-1.0, 0.6)])
def test_fit_finds_the_line_that_outcomes_follow(line: tuple[float, float]) -> None:
    assert fit(pasts(*line, count=8000), LINE) == pytest.approx(line, abs=0.2)


def test_fit_stays_near_the_standard_with_little_to_go_by() -> None:
    shift, slope = fit(pasts(0.0, 0.3, count=6), LINE)
    assert abs(shift - LINE[0]) < 1.2
    assert abs(slope - LINE[1]) < 0.5


@given(st.lists(st.tuples(st.floats(-3, 9), st.booleans()), max_size=60))
def test_fit_never_runs_away(found: list[tuple[float, bool]]) -> None:
    shift, slope = fit([Past(0, *each) for each in found], LINE)
    assert -5.0 <= shift <= 1.5
    assert 0.3 <= slope <= 2.0


def test_back_test_says_how_far_chances_came_true() -> None:
    found = back_test(pasts(-2.4, 1.0, count=6000))
    assert found is not None
    assert found.is_trusted
    assert found.off < 0.05
    assert sum(each.ties for each in found.bins) == 2000
    assert all(abs(each.said - each.seen) < 0.1 for each in found.bins)


def test_back_test_notices_that_all_became_different() -> None:
    lively = pasts(-0.5, 1.0, count=4000)
    silent = [Past(past.at, past.score, past.happened and past.at < 800) for past in lively]
    found = back_test(silent)
    assert found is None or not found.is_trusted


@settings(max_examples=30)
@given(st.integers(0, 10_000))
def test_back_test_learns_nothing_of_what_it_judges(seed: int) -> None:
    honest = pasts(-2.4, 1.0, count=1200, seed=seed)
    first = 800  # the newest third of twelve moments
    turned = [Past(p.at, p.score, not p.happened if p.at >= first else p.happened) for p in honest]
    one, other = back_test(honest), back_test(turned)
    assert (one is None) == (other is None)
    if one and other:
        assert [each.said for each in one.bins] == [each.said for each in other.bins]


def test_outcomes_of_one_moment_are_those_after_it() -> None:
    days = both(TODAY - 300, TODAY - 200, TODAY - 100)
    assert [past.happened for past in past_of(days, [TODAY - 300, TODAY - 200 - HORIZON, TODAY - 100])] == [
        False, True, False,
    ]  # fmt: skip


def rhythmic(every: int, offset: int, *, until: int = 0) -> list[ContactDay]:
    return both(*range(TODAY - 1000 + offset, TODAY - until, every))


def test_people_of_many_rhythms_can_be_calibrated() -> None:
    people = [rhythmic(every, offset) for every in (7, 30, 95, 130, 200) for offset in range(12)]
    found = calibrate(people, TODAY)
    assert found.is_own
    assert found.ties == len(people)


@pytest.mark.parametrize("people", [[], [rhythmic(7, 0)], [rhythmic(7, each) for each in range(30)]])
def test_too_little_past_keeps_the_standard_and_says_so(people: list[list[ContactDay]]) -> None:
    found = calibrate(people, TODAY)
    assert found == Calibrated(ties=len(people))
    assert not found.is_own


def test_order_of_people_changes_nothing() -> None:
    people = [rhythmic(every, offset) for every in (7, 40, 130) for offset in range(15)]
    assert calibrate(people, TODAY).calibration == calibrate(people[::-1], TODAY).calibration
    assert CUTS * APART > HORIZON
