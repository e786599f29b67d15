"""Results: what is counted against what, advice, and whether both are right on careers whose truth is known."""

import random
from datetime import date

import pytest
from bench.careers import ELEVEN, FEW, NET_FISHER, RECRUITER, SAME, SEEKER, Career, any_career, live

from firsthand.core.advice import Toward, advise, next_stop, tell_number
from firsthand.core.made import Beginning, Made, how_made
from firsthand.core.outcomes import BUILT_IN, Credit, Outcome, Part
from firsthand.core.result_bands import Band, band_of, by_strength, compared_bands
from firsthand.core.results import (
    Measure,
    TieMade,
    Window,
    by_period,
    evaluate,
    first_looked_at,
    policy_periods,
)

WINDOW = Window(date(2026, 1, 1), date(2026, 12, 31))
MAY = 12 * 2026 + 4


def tie(person: int, made: Made, since: date = date(2024, 1, 1), **more) -> TieMade:
    return TieMade(person, made, since, more.pop("talks", {}), more.pop("minutes", {}), **more)


def came(number: int, on: date, *people: int) -> Outcome:
    return Outcome(number, BUILT_IN["lead"], on, tuple(Credit(each, Part.SOURCE) for each in people))


@pytest.mark.parametrize(
    ("invited", "contact", "introduced", "made"),
    [
        (None, None, None, Made.STRANGER),
        (date(2026, 3, 1), date(2026, 2, 1), None, Made.KNOWN),
        (None, date(2026, 2, 1), None, Made.KNOWN),
        (date(2026, 3, 1), date(2026, 3, 1), None, Made.KNOWN),  # met, and invited the same evening
        (date(2026, 3, 1), date(2026, 3, 5), None, Made.TALKED),
        (date(2026, 3, 1), date(2026, 3, 10), None, Made.STRANGER),  # thanked for accepting
        (date(2026, 3, 1), date(2026, 4, 1), None, Made.STRANGER),
        (date(2026, 3, 1), None, date(2026, 2, 1), Made.INTRODUCED),
        (date(2026, 3, 1), date(2026, 2, 2), date(2026, 2, 1), Made.INTRODUCED),
        (date(2026, 3, 1), date(2026, 1, 2), date(2026, 2, 1), Made.KNOWN),
        (date(2026, 3, 1), None, date(2026, 5, 1), Made.STRANGER),
    ],
)
def test_a_tie_is_judged_by_what_was_known_before_it(invited, contact, introduced, made) -> None:
    assert how_made(Beginning(date(2026, 3, 10), invited, contact, introduced)) is made


def test_later_facts_change_nothing() -> None:
    for day in (date(2026, 3, 10), date(2027, 1, 1)):
        assert how_made(Beginning(date(2026, 3, 10), date(2026, 3, 1), day, day)) is Made.STRANGER


def test_outcomes_count_for_each_way_once_and_never_before_the_tie() -> None:
    ties = [
        tie(1, Made.KNOWN),
        tie(2, Made.STRANGER),
        tie(3, Made.STRANGER, date(2026, 7, 1)),
        tie(4, Made.KNOWN, date(2027, 1, 1)),
    ]
    outcomes = [
        came(1, date(2026, 2, 1), 1, 2),
        came(2, date(2026, 6, 30), 3),  # the day before the connection
        came(3, date(2026, 8, 1), 2, 3),
        came(4, date(2026, 8, 2)),
        came(5, date(2025, 8, 2), 1),
    ]
    found = evaluate(ties, outcomes, WINDOW)
    assert found.outcomes == (1, 2, 3, 4)
    assert found.apart == (2, 4)
    known, strangers = found.group(Made.KNOWN), found.group(Made.STRANGER)
    assert (known.outcomes, known.people) == ((1,), (1,))
    assert (strangers.outcomes, strangers.people) == ((1, 3), (2, 3))
    assert strangers.years == pytest.approx((365 + 184) / 365.25)
    assert known.rate(Measure.CONNECTIONS).value == pytest.approx(100 * 365.25 / 365)
    assert found.a_month.value == pytest.approx(4 / 12, rel=1e-3)


def test_time_is_counted_within_the_window() -> None:
    ties = [
        tie(
            1,
            Made.TALKED,
            date(2026, 5, 2),
            talks={MAY: 3, MAY - 12: 9},
            minutes={MAY: 58.0, MAY - 12: 900.0},
        )
    ]
    group = evaluate(ties, [], WINDOW).group(Made.TALKED)
    assert (group.conversations, group.hours) == (3, 1.0)  # two minutes for accepting


def test_policies_are_told_apart_by_their_days() -> None:
    places = {"Open": 70, "Trusted network": 30}
    choices = [
        (date(2025, 3, 1), "Open"),
        (date(2026, 6, 1), "Trusted network"),
        (date(2026, 9, 1), "Open"),
        (date(2026, 9, 1), "Trusted network"),
    ]
    periods = policy_periods(choices, places, WINDOW)
    assert [(each.policy, each.first_on, each.last_on) for each in periods] == [
        ("Open", date(2026, 1, 1), date(2026, 5, 31)),
        ("Trusted network", date(2026, 6, 1), date(2026, 12, 31)),
    ]
    first, second = by_period(periods, [came(1, date(2026, 5, 31)), came(2, date(2026, 6, 1))], WINDOW)
    assert (first.outcomes, second.outcomes) == ((1,), (2,))
    assert first.rate.exposure == pytest.approx(151 / 365.25 * 12)


def test_before_the_first_choice_no_policy_is_known() -> None:
    [only] = policy_periods([(date(2026, 5, 1), "Open")], {"Open": 70}, WINDOW)
    assert (only.first_on, only.last_on, only.place) == (date(2026, 5, 1), WINDOW.last_on, 70)
    assert policy_periods([], {"Open": 70}, WINDOW) == ()


def test_the_first_day_is_that_of_the_first_word() -> None:
    today = date(2026, 11, 21)
    assert first_looked_at([], None, today) == date(2026, 11, 1)
    assert first_looked_at([came(1, date(2026, 5, 9))], date(2026, 6, 1), today) == date(2026, 5, 1)


def test_the_band_is_that_of_the_month_before() -> None:
    strengths = {month: {1: 5, 2: 25, 3: 80} for month in range(MAY - 5, MAY + 8)}
    strengths[MAY - 1] = {1: 25, 2: 25, 3: 80}
    since = {1: date(2020, 1, 1), 2: date(2020, 1, 1), 3: date(2026, 5, 9), 4: date(2020, 1, 1)}
    outcomes = [
        came(1, date(2026, 5, 3), 1, 3),
        came(2, date(2026, 6, 3), 1, 3),
        came(3, date(2026, 6, 3), 4, 9),
    ]
    bands = by_strength(strengths, since, outcomes, WINDOW)
    assert {each.band: each.outcomes for each in bands} == {
        Band.NONE: (3,), Band.WEAK: (2,), Band.MIDDLE: (1,), Band.STRONG: (2,),
    }  # fmt: skip
    assert {each.band: each.months for each in bands} == {
        Band.NONE: 12, Band.WEAK: 11, Band.MIDDLE: 13, Band.STRONG: 7,
    }  # fmt: skip


def test_moderately_weak_ties_are_found_where_they_bring_most() -> None:
    """The job seeker whose weak ties brought the interviews: the inverted U, found on one's own past."""
    draw, right = random.Random(3), 0
    people = {n: 25 if n < 60 else 60 if n < 90 else 2 for n in range(300)}
    strengths, since = dict.fromkeys(range(MAY - 6, MAY + 9), people), dict.fromkeys(people, date(2020, 1, 1))
    rates = {Band.MIDDLE: 0.25, Band.STRONG: 0.02, Band.WEAK: 0.01}
    for _ in range(60):
        outcomes = [
            came(person, date(2026, draw.randint(1, 12), 5), person)
            for person, strength in people.items()
            if draw.random() < rates[band_of(strength)]
        ]
        found = compared_bands(by_strength(strengths, since, outcomes, WINDOW))
        assert found is not None
        right += found.best == Band.MIDDLE and found.is_sure
    assert right >= 54


def advised(career: Career, lives: int, place: int = 50) -> list[str]:
    draw = random.Random(career.name)
    return [advise(evaluate(*live(career, draw), career.window), place).toward for _ in range(lives)]


@pytest.mark.parametrize(
    ("career", "toward"),
    [(NET_FISHER, "quality"), (ELEVEN, "quantity"), (SEEKER, "quality"), (RECRUITER, "quantity")],
    ids=lambda each: each.name if isinstance(each, Career) else "",
)
def test_advice_is_right_where_the_case_is_clear(career: Career, toward: str) -> None:
    lives = 1 if career is NET_FISHER else 40
    found = advised(career, lives)
    assert found.count(toward) >= 0.9 * lives
    assert set(found) <= {toward, ""}


@pytest.mark.parametrize("career", [SAME, FEW], ids=lambda each: each.name)
def test_advice_is_silent_where_nothing_differs(career: Career) -> None:
    assert advised(career, 120).count("") >= 0.9 * 120


def test_advice_on_any_career_is_right_where_it_is_given() -> None:
    draw = random.Random(8)
    told = [
        (career, advise(evaluate(*live(career, draw), career.window), 50))
        for career in any_careers(draw, 150)
    ]
    right = [
        (each.toward == "quality") == (career.rates[Made.KNOWN] > career.rates[Made.STRANGER])
        for career, each in told
        if each.toward
    ]
    assert len(right) > 40
    assert sum(right) >= 0.95 * len(right)


def any_careers(draw: random.Random, number: int) -> list[Career]:
    return [any_career(draw) for _ in range(number)]


def test_intervals_cover_the_truth_as_often_as_they_say() -> None:
    draw, covered, total = random.Random(11), 0, 0
    for _ in range(150):
        found = evaluate(*live(SEEKER, draw), SEEKER.window)
        for group in found.groups:
            bounds = group.rate(Measure.CONNECTIONS).interval()
            assert bounds is not None
            covered += bounds[0] <= SEEKER.rates[group.made] <= bounds[1]
            total += 1
    assert 0.86 <= covered / total <= 0.94


def test_advice_moves_one_stop_and_ends_at_the_end() -> None:
    assert next_stop(50, Toward.QUALITY) == "Trusted network"
    assert next_stop(50, Toward.QUANTITY) == "Open"
    assert next_stop(42, Toward.QUANTITY) == "Balanced"  # from a policy of one's own
    assert next_stop(10, Toward.QUALITY) == ""
    assert next_stop(90, Toward.QUANTITY) == ""


def test_sides_that_win_by_different_measures_leave_it_to_the_owner() -> None:
    career = Career(
        "both", {Made.KNOWN: 50, Made.STRANGER: 1000}, {Made.KNOWN: 40.0, Made.STRANGER: 4.0},
        {Made.KNOWN: 300.0, Made.STRANGER: 0.2},
    )  # fmt: skip
    advice = advise(evaluate(*live(career, random.Random(5)), career.window), 50)
    assert advice.is_silent
    assert len(advice.why) == 3


def test_before_anything_was_kept_nothing_is_advised() -> None:
    assert advise(evaluate([], [], WINDOW), 70).is_silent
    assert advise(evaluate([tie(1, Made.KNOWN)], [], WINDOW), 70).is_silent
    silent = advise(evaluate([tie(1, Made.KNOWN)], [came(1, date(2026, 5, 1), 1)], WINDOW), 70)
    assert silent.is_silent
    assert "too little to compare" in silent.why[0]


@pytest.mark.parametrize(
    ("value", "said"), [(99.7, "100"), (99.4, "99"), (1234.5, "1,234"), (0.0412, "0.041")]
)
def test_numbers_are_told_in_two_figures_and_never_with_a_power(value: float, said: str) -> None:
    assert tell_number(value) == said
