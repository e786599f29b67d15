"""A month on one page: what counts for it, who is behind each number, and what is suggested."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.goodwill import Favour, FavourKind
from firsthand.core.made import Made
from firsthand.core.map_months import Stood, month_number
from firsthand.core.monthly import Listed, Matters, Month, MonthFacts, Next, month_of, suggest
from firsthand.core.monthly_words import stands
from firsthand.core.outcomes import Credit, Outcome, Part, kind_of
from firsthand.core.results import TieMade
from firsthand.core.strength import Standing

MAY = month_number(date(2026, 5, 1))
TODAY = date(2026, 6, 20)


def tie(person: int, since: date, made: Made = Made.STRANGER, **more: object) -> TieMade:
    given = {"talks": {}, "minutes": {}, **more}
    return TieMade(person, made, since, **given)  # type: ignore[arg-type]


def got(
    person: int, on: date, *, is_given: bool = False, kind: FavourKind = FavourKind.HELP
) -> tuple[int, Favour]:
    return person, Favour(kind, is_given, on)


def may(**facts: object) -> Month:
    return month_of(MonthFacts(**facts), MAY, TODAY)  # type: ignore[arg-type]


def test_connections_of_the_month_are_told_by_how_they_were_made() -> None:
    ties = [
        tie(1, date(2026, 4, 30)),
        tie(2, date(2026, 5, 31)),
        tie(3, date(2026, 5, 1), Made.KNOWN),
        tie(4, date(2026, 6, 1)),
    ]
    month = may(ties=ties)
    assert month.people(Listed.CONNECTED) == (3, 2)
    assert (month.people(Listed.KNOWN), month.people(Listed.STRANGERS)) == ((3,), (2,))
    assert month.connections == 3


def test_conversations_and_hours_are_those_of_the_month() -> None:
    ties = [
        tie(1, date(2024, 1, 1), talks={MAY: 2, MAY + 1: 5}, minutes={MAY: 30.0}),
        tie(2, date(2026, 5, 2), talks={MAY: 3}, minutes={MAY: 28.0, MAY - 1: 9.0}),
    ]
    month = may(ties=ties)
    assert (month.conversations, month.hours, month.people(Listed.SPOKEN)) == (5, 1.0, (2, 1))


def test_ties_that_went_quiet_and_woke_are_held_against_the_month_before() -> None:
    before = [Stood(1, 80, Standing.CLOSE), Stood(2, 40, Standing.ACTIVE), Stood(3, 60, Standing.ACTIVE)]
    after = [Stood(1, 70, Standing.ACTIVE), Stood(2, 8, Standing.FADING), Stood(4, 50, Standing.ACTIVE)]
    month = may(before=before, after=after)
    assert (month.people(Listed.QUIET), month.people(Listed.WOKEN)) == ((3, 2), (4,))
    assert (month.alive_before, month.alive, month.real) == (3, 2, 3)
    assert month.alive_connected == 0
    with_tie = may(before=before, after=after, ties=[tie(1, date(2026, 1, 1)), tie(4, date(2026, 6, 1))])
    assert with_tie.alive_connected == 1
    assert stands(with_tie, (None, None), ())[-1].text == (
        "1 connection, 1 of them alive; with people you are not connected with, 2 ties alive, 1 fewer than the month"
        " before."
    )


def test_the_months_before_are_counted_beside_it_as_far_as_they_have_come() -> None:
    ties = [tie(1, date(2026, 4, 2), talks={MAY: 2, MAY - 1: 3}), tie(2, date(2026, 5, 31))]
    month = month_of(MonthFacts(ties=ties), MAY, date(2026, 5, 30))
    assert [each.number for each in month.lately] == list(range(MAY - 11, MAY + 1))
    assert [(each.conversations, each.connected) for each in month.lately[-2:]] == [(3, 1), (2, 0)]


def test_whose_turn_it_is_counts_all_favours_up_to_the_months_end() -> None:
    favours = [
        got(1, date(2026, 5, 3)),
        got(2, date(2026, 5, 4)),
        got(2, date(2024, 5, 4), is_given=True),
        got(3, date(2026, 5, 5)),
        got(3, date(2026, 6, 5), is_given=True),
        got(4, date(2026, 5, 5), kind=FavourKind.ENDORSEMENT),
        got(5, date(2026, 4, 5)),
    ]
    month = may(favours=favours)
    assert (month.people(Listed.GOT), month.people(Listed.THANKLESS)) == ((1, 2, 3), (1, 3))


def test_outcomes_and_sales_messages_are_those_of_the_month() -> None:
    outcomes = [
        Outcome(number, kind_of("interview"), on, (Credit(1, Part.SOURCE, "Ana"),))
        for number, on in ((2, date(2026, 5, 31)), (1, date(2026, 5, 1)), (3, date(2026, 6, 1)))
    ]
    month = may(
        outcomes=outcomes, pitches=[(7, date(2026, 5, 9)), (7, date(2026, 5, 8)), (8, date(2026, 4, 1))]
    )
    assert [each.id for each in month.outcomes] == [1, 2]
    assert (month.pitches, month.people(Listed.PITCHED)) == (2, (7,))


@given(st.integers(0, 40), st.integers(0, 40))
def test_a_month_that_is_not_over_counts_until_today(day: int, today: int) -> None:
    first = date(2026, 5, 1)
    on, now = (date.fromordinal(first.toordinal() + days) for days in (day, today))
    month = month_of(MonthFacts(ties=[tie(1, on)]), MAY, now)
    assert bool(month.people(Listed.CONNECTED)) == (on <= now and on.month == 5)


def test_what_was_agreed_with_oneself_is_suggested_first_and_three_at_most() -> None:
    busy = may(
        before=[Stood(1, 80, Standing.CLOSE)],
        favours=[got(2, date(2026, 5, 3))],
        pitches=[(7, date(2026, 5, 9))],
    )
    everything = Matters(("Open",), 2, "Balanced", "Strangers brought more.")
    assert [each.what for each in suggest(busy, everything)] == [Next.EXPERIMENT, Next.FOLLOW_UP, Next.QUIET]
    assert [each.what for each in suggest(busy, Matters())] == [Next.QUIET, Next.TURN, Next.PITCHES]
    assert [each.what for each in suggest(may(), Matters(keeps_outcomes=False))] == [Next.OUTCOMES]
    assert suggest(may(), Matters()) == ()
    assert may().is_empty
