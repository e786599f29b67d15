"""Results: what is counted against what, advice, and whether both are right on careers whose truth is known."""

import random
from datetime import date

import pytest
from bench.careers import (
    ELEVEN,
    EVEN,
    FEW,
    NET_FISHER,
    RECRUITER,
    SAME,
    SEEKER,
    Career,
    any_career,
    live,
    looks,
)

from firsthand.core.advice import Toward, advise, next_stop, tell_number
from firsthand.core.made import Beginning, Made, how_made
from firsthand.core.outcomes import BUILT_IN, Credit, Outcome, Part
from firsthand.core.rates import Rate, compare, more_needed
from firsthand.core.result_bands import Band, band_of, by_strength, compared_bands
from firsthand.core.result_words import say_advice, say_apart, say_finding, say_results, say_several
from firsthand.core.results import (
    Measure,
    Results,
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


def test_pitches_and_asks_are_counted_within_the_window() -> None:
    days = (date(2025, 12, 31), date(2026, 1, 1), date(2026, 12, 31))
    ties = [
        tie(1, Made.STRANGER, pitches=days, asked_on=date(2025, 12, 31)),
        tie(2, Made.STRANGER, asked_on=days[1]),
    ]
    group = evaluate(ties, [], WINDOW).group(Made.STRANGER)
    assert (group.pitches, group.asked) == (2, 1)


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
    people = {n: 25 if n < 120 else 60 if n < 180 else 2 for n in range(600)}
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


def test_looking_every_month_finds_no_winner_where_nothing_differs() -> None:
    draw, wrong = random.Random(5), 0
    for _ in range(60):
        ties, outcomes = live(EVEN, draw)
        found = [evaluate(ties, outcomes, window) for window in looks(EVEN)]
        assert len(found) == 37
        wrong += any(advise(each, 50).toward or sure(each) for each in found)
    assert wrong <= 3


def sure(results: Results) -> bool:
    return any(found.is_sure for measure in Measure if (found := results.compared(measure)))


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
    assert len(right) > 25
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


def test_nothing_came_only_where_no_outcome_of_any_kind_did() -> None:
    ties = [tie(person, Made.STRANGER) for person in range(400)]
    results = evaluate(ties, [], Window(date(2025, 1, 1), date(2026, 12, 31)))
    told = advise(results, 70)
    assert told.toward == "quality"
    assert say_results(results, BUILT_IN["lead"], told, date(2026, 12, 31)) == (
        "Since January 2025: 0 leads from 400 connections. That speaks for knowing first."
    )
    assert advise(results, 70, others=11).is_silent


def test_what_is_still_needed_is_that_of_the_measure_that_tells_first() -> None:
    """By connections a handful known brings too little to compare; by hours it is soon told, and how soon is said."""
    ties = [tie(1, Made.KNOWN, minutes={MAY: 600.0})]
    ties += [tie(person, Made.STRANGER, minutes={MAY: 10.0}) for person in range(2, 102)]
    outcomes = [came(number, date(2026, 5, number), 2) for number in range(1, 5)]
    advice = advise(evaluate(ties, outcomes, WINDOW), 50)
    by_hours = more_needed(
        *(evaluate(ties, outcomes, WINDOW).side(Measure.HOURS, is_quality=each) for each in (True, False))
    )
    assert advice.more == by_hours > 0
    assert advice.months == pytest.approx(advice.more * 12 / 4, abs=1)
    assert f"at your pace in about {round(advice.months / 12)} years" in say_advice(advice)


def test_rates_are_called_the_highest_and_never_the_most() -> None:
    words = {"weak": "weak", "middle": "moderately weak"}
    told = say_finding(compare([("weak", Rate(6, 60)), ("middle", Rate(3, 10))]), words)
    assert told.startswith("“moderately weak” has the highest rate so far.")
    told = say_finding(compare([("weak", Rate(6, 60)), ("middle", Rate(0, 0.1))]), words)
    assert told.startswith("Which of them has the highest rate cannot be told")


def test_rows_that_do_not_add_up_say_why() -> None:
    assert say_several([(1, 2), (3,)]) == say_apart([(1, 2), (3,)], (1, 2, 3)) == ""
    assert say_several([(1, 2), (2, 3)]) == (
        "1 outcome is counted in more than one row, being credited to several people, so the rows add up to 4."
    )
    assert say_apart([(1,)], (1, 2)) == "1 more came through nobody you were connected with by then."


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
