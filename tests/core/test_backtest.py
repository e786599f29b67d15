"""Replaying the past under a policy: counts, bounds, and the outcomes of those it would have refused."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.backtest import Compared, Pitch, Replay, Request, count_known, replay
from firsthand.core.backtest_minutes import Minutes
from firsthand.core.backtest_words import cannot_show, tell_bounds, tell_replay, tell_time
from firsthand.core.invitations import Case, Match, Matched, Sender
from firsthand.core.knowledge import Knowing, Knowledge
from firsthand.core.notes.values import NoteKind, NoteReading
from firsthand.core.outcomes import Credit, Outcome, Part, kind_of
from firsthand.core.stops import STOPS, policy_named
from firsthand.core.verdicts import Verdict

START = date(2024, 1, 8)
CLOSED, TRUSTED, OPEN = (policy_named(name) for name in ("Closed circle", "Trusted network", "Open"))


def asked(
    person: int,
    knowledge: Knowledge = Knowledge.NONE,
    kind: NoteKind = NoteKind.BLANK,
    *,
    on: date = START,
    **more: bool,
) -> Request:
    """Return a request of somebody known so well, with such a note."""
    case = Case(
        person, Sender(f"P {person}"), datetime.combine(on, datetime.min.time(), UTC), "", NoteReading(kind, "en"),
        match=Matched(Match.SAME, person), knowing=Knowing(knowledge),
    )  # fmt: skip
    return Request(f"invitation:{person}", person, on, case, **more)


def outcome(number: int, *people: int, on: date = START + timedelta(days=60)) -> Outcome:
    """Return an interview thanks to these people."""
    return Outcome(
        number, kind_of("interview"), on, tuple(Credit(each, Part.SOURCE, f"P {each}") for each in people)
    )


def counts(found: Replay) -> tuple[int, ...]:
    return tuple(found.count(verdict) for verdict in Verdict)


def test_each_request_gets_the_answer_of_the_rules() -> None:
    requests = [
        asked(1, Knowledge.MET),
        asked(2),
        asked(3, kind=NoteKind.PERSONAL),
        asked(4, kind=NoteKind.PITCH),
    ]
    assert counts(replay(requests, TRUSTED)) == (1, 1, 1, 1)
    assert counts(replay(requests, CLOSED)) == (1, 0, 0, 3)
    assert replay(requests, TRUSTED).by_year == {2024: dict.fromkeys(Verdict, 1)}


def test_what_nobody_knows_is_bounded() -> None:
    requests = [
        asked(1, Knowledge.MET, is_theirs=False),
        asked(2, is_note_known=False),
        asked(3, Knowledge.WORKED, is_note_known=False),
    ]
    found = replay(requests, TRUSTED).verdicts
    assert {verdict: (each.value, each.low, each.high) for verdict, each in found.items()} == {
        Verdict.ACCEPT: (2, 0, 2), Verdict.TALK: (0, 0, 1), Verdict.ASK: (1, 0, 2), Verdict.DECLINE: (0, 0, 1),
    }  # fmt: skip


def test_an_outcome_is_lost_where_all_its_people_are_refused() -> None:
    requests = [asked(1), asked(2, Knowledge.MET), asked(3, kind=NoteKind.PERSONAL)]
    outcomes = [outcome(1, 1), outcome(2, 1, 2), outcome(3, 3), outcome(4, 9), outcome(5)]
    closed, trusted = (replay(requests, policy, outcomes) for policy in (CLOSED, TRUSTED))
    assert [each.id for each in closed.outcomes_lost] == [1, 3]
    assert (closed.kept.value, closed.lost.value) == (3, 2)
    assert (trusted.kept.value, trusted.kept.low, trusted.kept.high) == (4, 3, 5)
    assert (trusted.lost.value, trusted.lost.low, trusted.lost.high) == (1, 0, 2)


def test_an_outcome_before_anybody_asked_is_kept() -> None:
    before = outcome(1, 1, on=START)
    assert replay([asked(1)], CLOSED, [before]).kept.value == 1


def test_pitches_of_the_refused_are_spared() -> None:
    pitches = [Pitch("message:1", 1, START), Pitch("message:2", 2, START)]
    found = replay([asked(1), asked(2, Knowledge.MET)], CLOSED, (), pitches, minutes=Minutes(3, 25, 2))
    assert [each.record for each in found.pitches_avoided] == ["message:1"]
    assert (found.minutes_spent, found.minutes_saved) == (0, 2)
    assert replay([asked(1), asked(3, kind=NoteKind.PERSONAL)], TRUSTED).minutes_spent == 28


def test_asks_beyond_the_weeks_number_are_counted() -> None:
    days = [START] * 4 + [START + timedelta(days=6), START + timedelta(days=7)]
    requests = [asked(number, on=on) for number, on in enumerate(days)]
    assert replay(requests, replace(TRUSTED, asks_per_week=3)).asks_beyond == 2


def test_it_is_said_in_words() -> None:
    requests = [asked(1), asked(2, Knowledge.MET, is_theirs=False), asked(3, kind=NoteKind.PERSONAL)]
    closed, trusted = (
        replay(requests, policy, [outcome(1, 1), outcome(2, 2)]) for policy in (CLOSED, TRUSTED)
    )
    assert tell_replay(closed) == (
        "Closed circle would have let in 1 of 3, and 1 of your 2 outcomes came from people it would have refused."
    )
    assert tell_replay(trusted) == (
        "Trusted network would have let in 1 of 3, 1 more after a talk, and 0 to 1 of your 2 outcomes came from people"
        " it would have asked or refused."
    )
    assert tell_bounds(closed.verdicts[Verdict.ACCEPT]) == "1 (0 to 1)"
    assert "no pitch is known" in tell_time(closed)
    told = cannot_show(Compared((), count_known(requests, own=4, nameless=0), (outcome(1, 1),)))
    assert len(told) == 5
    assert any("Of 1 older connections" in each for each in told)


def test_pitches_and_time_in_all_are_said_with_their_bounds() -> None:
    requests = [asked(1), asked(2, is_theirs=False)]
    pitches = [Pitch(f"m{person}", person, START + timedelta(days=3)) for person in (1, 2)]
    assert tell_time(replay(requests, CLOSED, pitches=pitches)) == (
        "Its asks and talks would have taken 0 minutes (3 minutes an ask, 25 a talk), and it would have spared you"
        " 1 to 2 pitches, 2 minutes to 4 minutes of reading. In all it takes 4 minutes less than letting everybody in."
    )
    assert tell_time(replay(requests, TRUSTED)).endswith(
        "In all it takes 6 minutes more than letting everybody in."
    )


requests_made = st.lists(
    st.builds(
        asked,
        st.integers(1, 6),
        st.sampled_from(list(Knowledge)),
        st.sampled_from(list(NoteKind)),
        on=st.dates(START, START + timedelta(days=30)),
        is_theirs=st.booleans(),
        is_note_known=st.booleans(),
    ),
    max_size=8,
)


@given(requests_made, st.lists(st.lists(st.integers(1, 7), max_size=2), max_size=4))
def test_the_point_lies_within_its_bounds(requests: list[Request], people: list[list[int]]) -> None:
    outcomes = [outcome(number, *each) for number, each in enumerate(people)]
    for policy in STOPS:
        found = replay(requests, policy, outcomes)
        numbers = [*found.verdicts.values(), found.kept, found.lost, found.avoided]
        assert all(each.low <= each.value <= each.high for each in numbers)
        assert sum(counts(found)) == len(requests)
        assert found.kept.value + found.lost.value == len(outcomes)
        assert found.kept.low + found.lost.high == len(outcomes)


@given(requests_made)
def test_toward_quantity_nobody_more_is_refused(requests: list[Request]) -> None:
    declined = [replay(requests, policy).count(Verdict.DECLINE) for policy in STOPS]
    let_in = [replay(requests, policy).count(Verdict.ACCEPT) for policy in STOPS]
    assert declined == sorted(declined, reverse=True)
    assert let_in == sorted(let_in)


@pytest.mark.parametrize("policy", STOPS)
@given(requests_made, st.randoms())
def test_order_changes_nothing(policy, requests: list[Request], chance) -> None:
    mixed = list(requests)
    chance.shuffle(mixed)
    assert summary(replay(mixed, policy)) == summary(replay(requests, policy))


def summary(found: Replay) -> Iterable[object]:
    return found.verdicts, found.by_year, found.asks_beyond
