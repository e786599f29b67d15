"""Whom to ask first, and how many in a week."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.core.cases import SENT_AT, TODAY, case, claim, knowing

from firsthand.core.asks import next_places, order_asks, room_for_asks, say_outside, say_places
from firsthand.core.invitations import Case, Match
from firsthand.core.knowledge import Knowledge
from firsthand.core.notes.values import ClaimKind, ClaimState, NoteKind
from firsthand.core.policy import TRUSTED_NETWORK, decide_all
from firsthand.core.verdicts import Verdict

WEEK_AGO = TODAY - timedelta(days=7)


def blanks(count: int) -> list[Case]:
    return [case(invitation_id=n, sent_at=SENT_AT - timedelta(days=n)) for n in range(1, count + 1)]


def asked(cases: list[Case], asks_made_on: list[date] | None = None) -> list[int]:
    decisions = decide_all(cases, TRUSTED_NETWORK, TODAY, asks_made_on or [])
    return sorted(key for key, decision in decisions.items() if decision.verdict is Verdict.ASK)


def test_best_evidence_is_asked_first_and_uncertain_ones_last() -> None:
    queue = [
        case(invitation_id=1, is_uncertain=True, known=knowing(Knowledge.SHARED)),
        case(invitation_id=2, sent_at=SENT_AT - timedelta(days=3)),
        case(invitation_id=3),
        case(invitation_id=4, grade=Match.POSSIBLE),
        case(invitation_id=5, known=knowing(Knowledge.WROTE)),
        case(invitation_id=6, known=knowing(Knowledge.SHARED)),
        case(invitation_id=7, known=knowing(Knowledge.INTRODUCED, by_last_on=None)),
    ]
    assert [each.invitation_id for each in order_asks(queue)] == [7, 6, 5, 4, 3, 2, 1]


def test_ten_newest_strangers_are_asked_and_the_rest_may_lapse() -> None:
    assert asked(blanks(12)) == list(range(1, 11))


def test_asks_of_the_last_seven_days_take_their_room() -> None:
    assert asked(blanks(12), [TODAY] * 4 + [TODAY - timedelta(days=6)] * 3) == [1, 2, 3]
    assert asked(blanks(12), [WEEK_AGO] * 10) == list(range(1, 11))


def test_an_ask_still_waiting_takes_room_and_keeps_its_place() -> None:
    waiting = replace(case(invitation_id=99), asked_on=TODAY)
    assert asked([*blanks(12), waiting]) == [*range(1, 10), 99]


def test_an_ask_told_by_log_and_invitation_counts_once() -> None:
    assert room_for_asks(TRUSTED_NETWORK, TODAY, asks_made_on=[TODAY, WEEK_AGO], asked_on=[TODAY]) == 9


def test_more_asks_than_allowed_leave_no_room() -> None:
    assert room_for_asks(TRUSTED_NETWORK, TODAY, asks_made_on=[TODAY] * 12, asked_on=[]) == 0


def test_asks_about_contradictions_and_scams_are_outside_the_number() -> None:
    wrong = (claim(ClaimKind.MET, ClaimState.CONTRADICTED),)
    outside = [case(NoteKind.PERSONAL, invitation_id=n, claims=wrong) for n in range(20, 35)]
    scam = case(NoteKind.SCAM, invitation_id=50, known=knowing(Knowledge.MET))
    assert asked([*blanks(12), *outside, scam]) == [*range(1, 11), *range(20, 35), 50]


def test_places_free_up_when_the_oldest_ask_is_a_week_old() -> None:
    sent = [TODAY - timedelta(days=6)] * 3 + [TODAY] * 2 + [WEEK_AGO]
    assert next_places(TRUSTED_NETWORK, TODAY, asks_made_on=sent) == (3, TODAY + timedelta(days=1))


def test_no_place_frees_up_while_more_were_asked_than_allowed() -> None:
    sent = [TODAY - timedelta(days=6)] * 2 + [TODAY - timedelta(days=2)] * 11
    assert next_places(TRUSTED_NETWORK, TODAY, asks_made_on=sent) == (10, TODAY + timedelta(days=5))


def test_nothing_frees_up_where_nobody_was_asked() -> None:
    assert next_places(TRUSTED_NETWORK, TODAY, asks_made_on=[WEEK_AGO]) is None


@given(st.lists(st.integers(0, 9), max_size=15), st.integers(0, 12))
def test_places_are_what_that_day_has_more_than_today(ago: list[int], number: int) -> None:
    policy = replace(TRUSTED_NETWORK, asks_per_week=number)
    sent = [TODAY - timedelta(days=days) for days in ago]
    today, free = (
        room_for_asks(policy, TODAY, asks_made_on=sent, asked_on=[]),
        next_places(policy, TODAY, asks_made_on=sent),
    )
    if free:
        then = room_for_asks(policy, free.on, asks_made_on=sent, asked_on=[])
        before = room_for_asks(policy, free.on - timedelta(days=1), asks_made_on=sent, asked_on=[])
        assert (then - today, before) == (free.more, today)
    else:
        assert number == today


def test_why_others_may_lapse_is_said_in_words() -> None:
    told = say_places(TRUSTED_NETWORK, next_places(TRUSTED_NETWORK, TODAY, asks_made_on=[TODAY]))
    assert told.startswith("You ask at most 10 people in any 7 days")
    assert told.endswith("You can ask 1 more on 9 October 2026.")
    assert "nobody" in say_places(replace(TRUSTED_NETWORK, asks_per_week=0), None)


def test_asks_outside_the_limit_are_told() -> None:
    told = say_outside(TRUSTED_NETWORK, 3, 10)
    assert told.startswith("10 of these count toward your 10 a week. 3 do not:")
    assert say_outside(TRUSTED_NETWORK, 0, 10) == ""
    assert say_outside(replace(TRUSTED_NETWORK, asks_per_week=0), 2, 0) == ""
