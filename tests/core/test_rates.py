"""Rates of outcomes: known values, laws, and simulations with known truth."""

import random
from math import comb, exp, fsum, lgamma, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.gamma import beta_below, gamma_below, gamma_quantile
from firsthand.core.rates import LEVEL, Rate, chance_higher, compare, evidence, is_surely_higher, more_needed

counts = st.integers(0, 300)
exposures = st.floats(0.01, 10_000)


@pytest.mark.parametrize(
    ("shape", "at", "expected"),
    [
        (1.0, 1.0, 1 - exp(-1)),  # exponential
        (2.0, 3.0, 1 - 4 * exp(-3)),  # Erlang: 1 - e^-x (1 + x)
        (3.0, 0.5, 1 - exp(-0.5) * 1.625),
        (0.5, 0.5, 0.6826894921),  # the square of a normal variable: within one deviation
        (0.5, 1.9207294103, 0.95),  # and within 1.96
        (200.0, 200.0, 1 - fsum(exp(k * log(200) - 200 - lgamma(k + 1)) for k in range(200))),  # Poisson
    ],
)
def test_gamma_has_its_known_values(shape: float, at: float, expected: float) -> None:
    assert gamma_below(shape, at) == pytest.approx(expected, abs=1e-9)
    assert gamma_quantile(shape, expected) == pytest.approx(at, rel=1e-7)


@pytest.mark.parametrize(
    ("one", "other", "at", "expected"),
    [
        (1.0, 1.0, 0.3, 0.3),  # uniform
        (2.0, 1.0, 0.3, 0.09),
        (1.0, 3.0, 0.25, 1 - 0.75**3),
        (0.5, 0.5, 0.5, 0.5),  # the arcsine law
        (0.5, 0.5, 0.25, 1 / 3),
        (5.0, 3.0, 0.6, 0.419904),
    ],
)
def test_beta_has_its_known_values(one: float, other: float, at: float, expected: float) -> None:
    assert beta_below(one, other, at) == pytest.approx(expected, abs=1e-12)


@given(counts, exposures)
def test_an_interval_holds_its_mean_and_its_level(count: int, exposure: float) -> None:
    rate = Rate(count, exposure)
    found = rate.interval()
    assert found is not None
    low, high = found
    assert 0 <= low < high
    assert low <= count / exposure <= high
    assert (low == 0) == (count == 0)
    below = gamma_below(count + 0.5, high * exposure) - (
        gamma_below(count + 0.5, low * exposure) if count else 0.05
    )
    assert below == pytest.approx(LEVEL, abs=1e-6)


@given(counts, exposures, counts, exposures)
def test_either_rate_is_higher(one: int, first: float, other: int, second: float) -> None:
    a, b = Rate(one, first), Rate(other, second)
    assert chance_higher(a, b) + chance_higher(b, a) == pytest.approx(1, abs=1e-9)
    assert chance_higher(Rate(one + 1, first), b) >= chance_higher(a, b) - 1e-9
    assert 0 <= more_needed(a, b) <= 500


def test_the_chance_of_being_higher_is_that_of_draws() -> None:
    draw = random.Random(6)
    for a, b in ((Rate(4, 10), Rate(2, 9)), (Rate(0, 3), Rate(1, 50)), (Rate(30, 100), Rate(22, 100))):
        wins = sum(
            draw.gammavariate(a.count + 0.5, 1 / a.exposure)
            > draw.gammavariate(b.count + 0.5, 1 / b.exposure)
            for _ in range(20_000)
        )
        assert chance_higher(a, b) == pytest.approx(wins / 20_000, abs=0.012)


def test_nothing_is_said_without_exposure() -> None:
    assert Rate(0, 0).interval() is None
    assert Rate(3, 0).value is None
    assert chance_higher(Rate(3, 0), Rate(1, 1)) == 0.5
    assert compare([("known", Rate(3, 1)), ("stranger", Rate(0, 0))]) is None


def test_a_winner_is_named_only_when_it_is_sure() -> None:
    sure = compare([("known", Rate(18, 10)), ("introduced", Rate(2, 10)), ("stranger", Rate(1, 100))])
    assert sure is not None
    assert (sure.best, sure.other, sure.is_sure, sure.more) == ("known", "introduced", True, 0)
    unsure = compare([("known", Rate(3, 10)), ("stranger", Rate(2, 10))])
    assert unsure is not None
    assert (unsure.best, unsure.is_sure) == ("known", False)
    assert 100 <= unsure.more <= 200  # doubling in equal shares wants some 150 outcomes


@given(counts, exposures, counts, exposures)
def test_evidence_is_the_same_from_either_side(one: int, first: float, other: int, second: float) -> None:
    a, b = Rate(one, first), Rate(other, second)
    assert evidence(a, b) == pytest.approx(evidence(b, a), rel=1e-6)


@pytest.mark.parametrize("share", [0.5, 0.1])
def test_evidence_against_equal_rates_is_worth_its_stake(share: float) -> None:
    """Whatever the number of outcomes, evidence is expected to be 1 where the rates are equal: a fair bet."""
    for number in (1, 5, 40):
        expected = fsum(
            comb(number, k)
            * share**k
            * (1 - share) ** (number - k)
            * evidence(Rate(k, share), Rate(number - k, 1 - share))
            for k in range(number + 1)
        )
        assert expected == pytest.approx(1, rel=1e-9)


def test_equal_rates_are_told_apart_in_few_lives_however_often_one_looks() -> None:
    draw, wrong = random.Random(4), 0
    for _ in range(300):
        one = other = 0
        ever = False
        for month in range(1, 37):
            one += sum(draw.random() < 0.1 for _ in range(10))
            other += sum(draw.random() < 0.1 for _ in range(20))
            a, b = Rate(one, 10 * month), Rate(other, 20 * month)
            ever = ever or is_surely_higher(a, b) or is_surely_higher(b, a)
        wrong += ever
    assert wrong <= 0.05 * 300


def test_the_better_side_so_far_sets_what_is_still_needed() -> None:
    """No outcome in little is no reason to think that it brings most: the prior does not speak against what came."""
    empty, other = Rate(0, 1.0), Rate(8, 6.0)
    assert more_needed(empty, other) == more_needed(other, empty)
    assert more_needed(Rate(0, 4.0), Rate(8, 4.0)) < more_needed(Rate(3, 4.0), Rate(5, 4.0))


def test_what_has_no_outcome_is_not_called_the_highest() -> None:
    found = compare([("talked", Rate(0, 0.1)), ("known", Rate(3, 4)), ("stranger", Rate(6, 10))])
    assert found is not None
    assert (found.best, found.other) == ("known", "talked")
    assert found.chance < 0.5


def test_no_number_is_named_that_nobody_reaches() -> None:
    assert more_needed(Rate(50, 1000), Rate(0, 0.01)) == 0
    assert more_needed(Rate(5, 10), Rate(0, 0)) == 0


def test_so_many_more_outcomes_do_tell() -> None:
    """With the number of outcomes that the rule asks for, the ratio believed is told in about 80 of 100 worlds."""
    draw = random.Random(1)
    wanted = more_needed(Rate(3, 10), Rate(1, 10)) + 4
    told = 0
    for _ in range(400):
        first = sum(draw.random() < 0.7 for _ in range(wanted))
        told += is_surely_higher(Rate(first, 10), Rate(wanted - first, 10))
    assert 0.7 < told / 400 < 0.9
