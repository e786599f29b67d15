"""Laws of letting go: silence only ever speaks for it, what a tie may give only ever against, and warmth decides."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.days import months_before
from firsthand.core.knowledge import Knowledge
from firsthand.core.prune_words import Plan, PruneWord, Said
from firsthand.core.pruning import (
    FRESH_MONTHS,
    REST_DAYS,
    WORTH_A_LOOK,
    Facts,
    Reason,
    Suggestion,
    candidate,
    weigh,
)
from firsthand.core.strength import Standing

TODAY = date(2026, 11, 21)
DAYS = st.integers(0, 6_000).map(lambda days: TODAY - timedelta(days=days))
SMALL = st.integers(0, 6)
SAID = st.builds(
    Said,
    is_kept=st.booleans(),
    later_until=st.none() | DAYS,
    remembers=st.none() | st.booleans(),
    plan=st.none()
    | st.builds(Plan, st.sampled_from([PruneWord.MUTE, PruneWord.REMOVE]), DAYS, st.none() | DAYS),
    quieted_on=st.none() | DAYS,
)
FACTS = st.builds(
    Facts,
    st.just(1),
    st.sampled_from(Knowledge),
    st.sampled_from(Standing),
    connected_on=DAYS,
    last_on=DAYS,
    received=SMALL,
    sent=SMALL,
    pitches=SMALL,
    favours=SMALL,
    outcomes=SMALL,
    bridged=st.integers(0, 2),
    paths=SMALL,
    at_goal=st.integers(0, 200),
    in_field=st.booleans(),
    has_moved=st.booleans(),
    is_only_there=st.booleans(),
    is_promised=st.booleans(),
    is_noted=st.booleans(),
    is_twice=st.booleans(),
    said=SAID,
)
OLD = TODAY - timedelta(days=2_000)
STRANGER = Facts(1, Knowledge.NONE, Standing.NEVER_REAL, OLD)


def is_suggested(facts: Facts) -> bool:
    return weigh(facts, TODAY).suggestion is not Suggestion.KEEP


def assert_no_more_suggested(facts: Facts, before: Facts) -> None:
    """Whatever was added speaks against letting go."""
    assert weigh(facts, TODAY).score <= weigh(before, TODAY).score
    assert not (is_suggested(facts) and not is_suggested(before))


@given(FACTS, st.integers(0, 3_000), st.integers(0, 3_000))
def test_more_silence_never_makes_somebody_less_of_a_candidate(
    facts: Facts, contact: int, since: int
) -> None:
    assert facts.last_on
    assert facts.connected_on
    quieter = facts._replace(
        last_on=facts.last_on - timedelta(days=contact),
        connected_on=facts.connected_on - timedelta(days=since),
    )
    assert weigh(quieter, TODAY).score >= weigh(facts, TODAY).score
    assert is_suggested(quieter) or not is_suggested(facts)


@given(FACTS)
def test_what_a_tie_may_give_never_speaks_for_letting_go(facts: Facts) -> None:
    assert_no_more_suggested(facts._replace(favours=facts.favours + 1), facts)
    assert_no_more_suggested(facts._replace(outcomes=facts.outcomes + 1), facts)
    assert_no_more_suggested(facts._replace(bridged=min(2, facts.bridged + 1)), facts)
    assert_no_more_suggested(facts._replace(paths=facts.paths + 1), facts)
    if not facts.at_goal:
        assert_no_more_suggested(facts._replace(at_goal=300), facts)
    assert_no_more_suggested(facts._replace(at_goal=1), facts)
    for name in ("in_field", "has_moved", "is_only_there", "is_promised", "is_noted"):
        assert_no_more_suggested(facts._replace(**{name: True}), facts._replace(**{name: False}))


@given(FACTS)
def test_nobody_known_and_warm_is_ever_suggested(facts: Facts) -> None:
    known = facts._replace(knowledge=Knowledge.SPOKEN)
    for standing in (Standing.CLOSE, Standing.ACTIVE, Standing.FADING):
        assert not is_suggested(known._replace(standing=standing))
    met = facts._replace(knowledge=Knowledge.MET, last_on=TODAY - timedelta(days=300))
    assert not is_suggested(met)


@given(FACTS, st.integers(0, 170))
def test_no_fresh_connection_is_ever_suggested(facts: Facts, days: int) -> None:
    assert not is_suggested(facts._replace(connected_on=TODAY - timedelta(days=days)))


@given(FACTS)
def test_pitches_never_speak_against_letting_go(facts: Facts) -> None:
    assert weigh(facts._replace(pitches=facts.pitches + 1), TODAY).score >= weigh(facts, TODAY).score


@given(FACTS)
def test_the_score_is_the_sum_of_what_is_told(facts: Facts) -> None:
    weighed = weigh(facts, TODAY)
    assert weighed.score == pytest.approx(
        sum(term.adds for term in (*weighed.speaks_for, *weighed.speaks_against))
    )
    decided = any(term.decides for term in weighed.terms)
    assert (weighed.suggestion is Suggestion.KEEP) == (decided or weighed.score < WORTH_A_LOOK)


@given(FACTS)
def test_nobody_is_to_be_removed_who_was_not_quiet_for_a_while(facts: Facts) -> None:
    if weigh(facts, TODAY).suggestion is Suggestion.REMOVE:
        assert facts.said.quieted_on
        assert (TODAY - facts.said.quieted_on).days >= REST_DAYS


@given(FACTS)
def test_a_candidate_is_whoever_is_not_kept(facts: Facts) -> None:
    weighed = weigh(facts, TODAY)
    assert candidate(facts, TODAY) == (None if weighed.suggestion is Suggestion.KEEP else weighed)


def test_steps_come_in_their_order() -> None:
    assert weigh(STRANGER, TODAY).suggestion is Suggestion.ASK
    assert weigh(STRANGER._replace(received=3, pitches=3), TODAY).suggestion is Suggestion.MUTE
    forgotten = STRANGER._replace(said=Said(remembers=False))
    assert weigh(forgotten, TODAY).suggestion is Suggestion.MUTE
    remembered = STRANGER._replace(said=Said(remembers=True))
    assert weigh(remembered, TODAY).suggestion is Suggestion.KEEP
    for days, suggestion in ((REST_DAYS - 1, Suggestion.KEEP), (REST_DAYS, Suggestion.REMOVE)):
        muted_on = TODAY - timedelta(days=days)
        said = Said(plan=Plan(PruneWord.MUTE, muted_on, muted_on), quieted_on=muted_on)
        assert weigh(STRANGER._replace(said=said), TODAY).suggestion is suggestion


def test_a_day_decides_when_a_connection_is_fresh_no_more() -> None:
    edge = months_before(TODAY, FRESH_MONTHS)
    assert is_suggested(STRANGER._replace(connected_on=edge))
    assert not is_suggested(STRANGER._replace(connected_on=edge + timedelta(days=1)))


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"sent": 2, "last_on": TODAY - timedelta(days=30)}, Reason.REACHED_OUT),
        ({"received": 2, "pitches": 1, "last_on": TODAY - timedelta(days=30)}, Reason.WAITS),
        ({"bridged": 2}, Reason.ONLY_BRIDGE),
        ({"paths": 1}, Reason.ON_PATH),
        ({"is_promised": True}, Reason.YOUR_WORD),
        ({"said": Said(is_kept=True)}, Reason.KEPT),
        ({"said": Said(later_until=TODAY + timedelta(days=1))}, Reason.LATER),
        ({"said": Said(plan=Plan(PruneWord.REMOVE, TODAY))}, Reason.LISTED),
    ],
)
def test_some_reasons_decide_alone(more: dict[str, object], reason: Reason) -> None:
    weighed = weigh(STRANGER._replace(**more), TODAY)
    assert [term.reason for term in weighed.terms if term.decides] == [reason]
    assert weighed.suggestion is Suggestion.KEEP
