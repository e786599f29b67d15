"""Laws that hold for every invitation, whatever its evidence and its note."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.cases import CASES, KNOWINGS, LAST_DAYS, QUEUES, TODAY, knowing, reply

from firsthand.core.invitations import Case, Match
from firsthand.core.knowledge import Knowledge
from firsthand.core.notes.values import NoteKind
from firsthand.core.policy import STOPS, Policy, decide, decide_all, explain_decision, find_rule
from firsthand.core.replies import ReplyKind
from firsthand.core.verdicts import LIMIT, Verdict

_WORST = (NoteKind.PITCH, NoteKind.SCAM)
STOP = st.sampled_from(STOPS)
QUEUE_STOPS = [replace(stop, asks_per_week=2) for stop in STOPS]
QUEUE_STOP = st.sampled_from(QUEUE_STOPS)


def strictness(case: Case, policy: Policy) -> int:
    return decide(case, policy, TODAY).verdict.strictness


@given(CASES)
def test_toward_quantity_no_verdict_is_stricter(case: Case) -> None:
    for stricter, looser in pairwise(STOPS):
        assert strictness(case, looser) <= strictness(case, stricter)


@settings(max_examples=50)
@given(QUEUES)
def test_toward_quantity_no_verdict_of_a_queue_is_stricter(cases: list[Case]) -> None:
    answers = [decide_all(cases, stop, TODAY) for stop in QUEUE_STOPS]
    for stricter, looser in pairwise(answers):
        assert all(looser[key].verdict.strictness <= stricter[key].verdict.strictness for key in stricter)


@given(CASES, STOP, st.sampled_from(Knowledge), LAST_DAYS)
def test_knowing_better_is_never_judged_stricter(
    case: Case, policy: Policy, grade: Knowledge, day: object
) -> None:
    better = replace(case, knowing=knowing(grade, by_last_on=day))
    if grade.rank < case.knowing.knowledge.rank:
        assert strictness(better, policy) <= strictness(case, policy)


@given(CASES, STOP, st.sampled_from([Match.SAME, Match.LIKELY]))
def test_a_surer_match_is_never_judged_stricter(case: Case, policy: Policy, grade: Match) -> None:
    possible = replace(case, match=replace(case.match, grade=Match.POSSIBLE))
    surer = replace(case, match=replace(case.match, grade=grade))
    assert strictness(surer, policy) <= strictness(possible, policy)


@settings(max_examples=50)
@given(QUEUES, QUEUE_STOP, KNOWINGS, st.data())
def test_knowing_one_of_a_queue_better_is_never_stricter_to_them(
    cases: list[Case], policy: Policy, better: object, data: st.DataObject
) -> None:
    if not cases:
        return
    at = data.draw(st.integers(0, len(cases) - 1))
    one = cases[at]
    if better.knowledge.rank < one.knowledge.rank:
        surer = replace(one, knowing=better, match=replace(one.match, grade=Match.SAME))
        before, after = (
            decide_all(queue, policy, TODAY)[one.invitation_id]
            for queue in (cases, [*cases[:at], surer, *cases[at + 1 :]])
        )
        assert after.verdict.strictness <= before.verdict.strictness


@given(CASES, STOP, st.text(max_size=20), st.text(max_size=20))
def test_title_and_company_change_nothing(case: Case, policy: Policy, headline: str, company: str) -> None:
    other = replace(case, sender=replace(case.sender, headline=headline, company=company))
    assert decide(other, policy, TODAY) == decide(case, policy, TODAY)


@given(CASES, st.sampled_from([stop for stop in STOPS if stop.place <= 30]))
def test_a_namesake_is_never_accepted(case: Case, policy: Policy) -> None:
    for grade in (Match.POSSIBLE, Match.NONE):
        namesake = replace(case, match=replace(case.match, grade=grade), reply=None, held_on=None)
        assert decide(namesake, policy, TODAY).verdict is not Verdict.ACCEPT


@given(CASES, STOP)
def test_a_confirmed_answer_is_never_judged_stricter_than_none(case: Case, policy: Policy) -> None:
    asked = replace(case, asked_on=TODAY)
    told = replace(asked, reply=reply(ReplyKind.CONFIRMED))
    assert strictness(told, policy) <= strictness(replace(asked, reply=None), policy)


@given(CASES, STOP)
def test_a_brush_off_is_never_judged_friendlier_than_silence(case: Case, policy: Policy) -> None:
    asked = replace(case, asked_on=TODAY)
    told = replace(asked, reply=reply(ReplyKind.BRUSHED_OFF))
    assert strictness(told, policy) >= strictness(replace(asked, reply=None), policy)


@given(CASES, st.sampled_from([stop for stop in STOPS if stop.place <= 70]), st.sampled_from(_WORST))
def test_an_answer_that_sells_lets_nobody_in(case: Case, policy: Policy, note: NoteKind) -> None:
    told = replace(case, asked_on=TODAY, reply=reply(ReplyKind.PITCH, note=note))
    if find_rule(told, policy, TODAY) > 3:
        assert decide(told, policy, TODAY).verdict is Verdict.DECLINE


@given(CASES, STOP)
def test_a_talk_that_was_held_is_never_judged_stricter(case: Case, policy: Policy) -> None:
    assert strictness(replace(case, held_on=TODAY), policy) <= strictness(replace(case, held_on=None), policy)


@given(CASES, STOP)
def test_an_answer_is_always_named_as_evidence(case: Case, policy: Policy) -> None:
    if case.reply and not case.refusals:
        records = [record for reason in decide(case, policy, TODAY).reasons for record in reason.evidence]
        assert case.reply.record in records


@given(CASES, STOP)
def test_every_decision_has_reasons_in_words(case: Case, policy: Policy) -> None:
    decision = decide(case, policy, TODAY)
    assert 1 <= decision.rule <= 9
    assert decision.reasons
    assert all(" " in reason.text and reason.code != reason.text for reason in decision.reasons)


@settings(max_examples=50)
@given(QUEUES, QUEUE_STOP, st.integers(0, 10), st.lists(st.integers(0, 9), max_size=12))
def test_asks_of_a_week_never_pass_the_owners_number(
    cases: list[Case], policy: Policy, number: int, ago: list[int]
) -> None:
    sent = [TODAY - timedelta(days=days) for days in ago]
    decisions = decide_all(cases, replace(policy, asks_per_week=number), TODAY, sent)
    proposed = [
        case for case in cases if case.asked_on is None and _is_rule_9_ask(decisions[case.invitation_id])
    ]
    this_week = sum(days < 7 for days in ago)
    assert len(proposed) <= max(number - this_week, 0)


def _is_rule_9_ask(decision: object) -> bool:
    return decision.rule == 9 and decision.verdict is Verdict.ASK


@settings(max_examples=50)
@given(QUEUES, QUEUE_STOP, st.randoms(use_true_random=False))
def test_order_of_a_queue_changes_nothing(cases: list[Case], policy: Policy, chance: object) -> None:
    shuffled = list(cases)
    chance.shuffle(shuffled)
    assert decide_all(shuffled, policy, TODAY) == decide_all(cases, policy, TODAY)


@settings(max_examples=50)
@given(QUEUES, QUEUE_STOP)
def test_the_limit_only_ever_turns_rule_9_asks_into_declines(cases: list[Case], policy: Policy) -> None:
    together = decide_all(cases, policy, TODAY)
    for case in cases:
        alone, among = decide(case, policy, TODAY), together[case.invitation_id]
        if among != alone:
            assert (alone.rule, alone.verdict, among.verdict) == (9, Verdict.ASK, Verdict.DECLINE)
            assert among.reasons[0].code == LIMIT


@pytest.mark.parametrize("policy", STOPS, ids=lambda stop: stop.name)
def test_an_empty_queue_is_no_trouble(policy: Policy) -> None:
    assert decide_all([], policy, TODAY) == {}


@given(QUEUES, QUEUE_STOP)
def test_reasons_left_out_are_the_same_when_asked_for(cases: list[Case], policy: Policy) -> None:
    bare = decide_all(cases, policy, TODAY, with_reasons=False)
    told = {
        case.invitation_id: explain_decision(case, bare[case.invitation_id], policy, TODAY) for case in cases
    }
    assert told == decide_all(cases, policy, TODAY)
