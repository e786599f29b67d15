"""The tie score: its sums, its laws, and how it behaves on stories."""

from math import log1p

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.ties import (
    FADING,
    PERSONAL,
    REAL,
    RHYTHM,
    TWO_WAY,
    ContactDay,
    Sums,
    add_up,
    logistic,
    measures_of,
    score_real,
    score_tie,
)

TODAY = 20_500
SMALL = st.integers(0, 6)
DAYS = st.lists(
    st.builds(
        lambda day, sent, received, aside, nearby: ContactDay(
            day, sent, received, sent / 2, received / 3, aside, nearby
        ),
        st.integers(TODAY - 4000, TODAY),
        SMALL,
        SMALL,
        SMALL,
        SMALL,
    ),
    unique_by=lambda each: each.day,
    max_size=40,
).map(sorted)


def both(*days: int, count: int = 1) -> list[ContactDay]:
    return [ContactDay(day, count, count, float(count), float(count)) for day in sorted(days)]


def real(days: list[ContactDay], on: int = TODAY) -> float:
    tie = score_tie(add_up(days), on)
    assert tie
    return tie.real


def fading(days: list[ContactDay], on: int = TODAY) -> float:
    tie = score_tie(add_up(days), on)
    assert tie
    return tie.fading


@given(DAYS, st.integers(0, 40))
def test_days_may_be_added_in_two_steps(days: list[ContactDay], cut: int) -> None:
    assert add_up(days[cut:], add_up(days[:cut])) == add_up(days)


@given(DAYS, st.integers(TODAY, TODAY + 3000))
def test_anchored_sums_are_what_the_definition_says(days: list[ContactDay], on: int) -> None:
    measures = measures_of(add_up(days), on)
    direct = [each for each in days if each.sent or each.received]
    assert bool(measures) == bool(direct)
    if not direct:
        return

    def halved(day: int, half_life: float) -> float:
        return float(0.5 ** ((on - day) / half_life))

    rhythm = sum(halved(each.day, RHYTHM) for each in direct)
    sent = sum(each.sent * halved(each.day, TWO_WAY) for each in direct)
    received = sum(each.received * halved(each.day, TWO_WAY) for each in direct)
    few = min(
        sum(each.sent_share * halved(each.day, PERSONAL) for each in direct),
        sum(each.received_share * halved(each.day, PERSONAL) for each in direct),
    )
    assert measures["rhythm"] == pytest.approx(rhythm, rel=1e-12)
    assert measures["two_way"] == pytest.approx((sent * received) ** 0.5, rel=1e-12)
    assert measures["personal"] == pytest.approx(few, rel=1e-12)
    assert measures["silence"] == on - days[-1].day
    assert measures["unspoken"] == on - direct[-1].day
    assert measures["age"] == on - direct[0].day


@given(DAYS)
def test_each_score_is_the_sum_of_its_terms(days: list[ContactDay]) -> None:
    tie = score_tie(add_up(days), TODAY)
    if tie is None:
        return
    for score, terms, weights in (
        (tie.real, tie.terms, REAL),
        (tie.fading, tie.fading_terms, FADING),
    ):
        assert weights is FADING or score_real(add_up(days), TODAY) == pytest.approx(score, abs=1e-9)
        assert score == pytest.approx(sum(term.adds for term in terms), abs=1e-9)
        wanted = [weights[term.name] * log1p(term.measured) for term in terms]
        assert [term.adds for term in terms] == pytest.approx(wanted, abs=1e-9)


@given(DAYS.filter(bool), SMALL, SMALL)
def test_a_new_day_of_contact_never_weakens_a_tie(days: list[ContactDay], sent: int, received: int) -> None:
    day = ContactDay(TODAY + 1, sent + 1, received, sent + 1.0, float(received))
    before = score_tie(add_up(days), TODAY + 1)
    after = score_tie(add_up([*days, day]), TODAY + 1)
    assert after
    if before:
        assert after.real >= before.real
        assert after.fading <= before.fading


def test_nobody_has_a_score_without_direct_contact() -> None:
    assert score_tie(Sums(), TODAY) is None
    assert score_tie(add_up([ContactDay(TODAY - 3, aside=4, nearby=9)]), TODAY) is None


def test_a_busy_month_fades_while_nothing_follows() -> None:
    month = both(*range(TODAY - 30, TODAY), count=2)
    scores = [(real(month, TODAY + later), fading(month, TODAY + later)) for later in (0, 60, 180, 365, 900)]
    assert scores == sorted(scores, key=lambda each: -each[0])
    assert [each[1] for each in scores] == sorted(each[1] for each in scores)
    assert scores[0][0] - scores[-1][0] > 4


def test_one_side_only_is_weaker_than_half_as_much_from_both() -> None:
    days = range(TODAY - 200, TODAY, 10)
    one_side = [ContactDay(day, received=2, received_share=2.0) for day in days]
    assert real(one_side) < real(both(*days)) - 1


def test_a_friend_of_each_year_outlives_a_busy_week_long_ago() -> None:
    yearly = both(*(TODAY - 300 - 365 * year for year in range(8)))
    week = both(*range(TODAY - 2000, TODAY - 1992))
    assert real(yearly) > real(week)
    assert fading(yearly) < fading(week)


def test_a_mail_to_many_counts_less_than_one_to_few() -> None:
    days = range(TODAY - 100, TODAY, 9)
    few = [ContactDay(day, 1, 1, 1.0, 1.0) for day in days]
    many = [ContactDay(day, 1, 1, 0.1, 0.1) for day in days]
    assert real(few) > real(many) + 0.3


def test_being_seen_side_by_side_shortens_the_silence() -> None:
    spoken = both(TODAY - 200, TODAY - 190)
    assert real([*spoken, ContactDay(TODAY - 5, nearby=3)]) > real(spoken)


@pytest.mark.parametrize("odds", [-1e4, -3.0, 0.0, 3.0, 1e4])
def test_a_probability_never_overflows(odds: float) -> None:
    assert logistic(odds) + logistic(-odds) == pytest.approx(1.0)
