"""The rules that turn evidence into a verdict: nine of them, the first that fits speaks.

Once the owner has asked "have we met?", a reply speaks where the rules say ask or talk.
The rules are the same at every stop of the spectrum; a stop only answers some of them differently.
Job title, company and number of connections are no input to any rule.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from firsthand.core.asks import order_asks, room_for_asks
from firsthand.core.days import is_cold
from firsthand.core.exemptions import FIRST_RULE, LAST_RULE, Exemption
from firsthand.core.invitations import Case
from firsthand.core.knowledge import Knowledge
from firsthand.core.notes.values import CheckedClaim, ClaimKind, ClaimState, NoteKind
from firsthand.core.reasons import (
    explain,
    explain_lapsed,
    explain_limit,
    explain_proposed,
    explain_waiting,
)
from firsthand.core.replies import ReplyKind
from firsthand.core.stops import STOPS, TRUSTED_NETWORK, Answers, Policy, policy_named
from firsthand.core.verdicts import Decision, Reason, Verdict

__all__ = [
    "STOPS",
    "TRUSTED_NETWORK",
    "Answers",
    "Policy",
    "decide",
    "decide_all",
    "explain_decision",
    "find_rule",
    "policy_named",
]

# The rule that a reply calls for: like a note that names a known introducer, or a personal one.
_WELCOME = {ReplyKind.INTRODUCED: 5, ReplyKind.PERSONAL: 8}


def decide(case: Case, policy: Policy, today: date, *, with_reasons: bool = True) -> Decision:
    """Judge one invitation by itself, the weekly number of asks left aside.

    Reasons are words: who only counts and orders leaves them out, and asks for them by `explain_decision`.
    """
    rule = find_rule(case, policy, today)
    exempt = find_exemption(case, policy, rule=rule, today=today)
    verdict = exempt.verdict if exempt else policy.answer(rule, note=case.kind)
    follows = exempt.follows if exempt else policy.suggests_to_follow(rule, note=case.kind)
    reasons = explain(case, policy, rule=rule, exempt=exempt) if with_reasons else ()
    alone = Decision(verdict, rule, reasons, follows=follows and verdict is Verdict.DECLINE)
    if verdict not in (Verdict.TALK, Verdict.ASK):
        return alone
    if case.reply is None or rule == 2 or (case.talk_on and case.reply.on < case.talk_on):
        return _unanswered(case, alone, policy=policy, today=today)
    return _answered(case, alone, case.reply.kind, policy=policy, today=today)


def explain_decision(case: Case, decision: Decision, policy: Policy, today: date) -> Decision:
    """Return a decision that was made without reasons with all of them."""
    alone = decide(case, policy, today)
    return _lapsing(alone, explain_limit(policy)) if decision.may_lapse else alone


def _answered(case: Case, alone: Decision, told: ReplyKind, *, policy: Policy, today: date) -> Decision:
    """Judge what came back; `alone` is what the invitation deserves without it, a talk or an ask."""
    if told is ReplyKind.BRUSHED_OFF:
        return replace(alone, verdict=Verdict.DECLINE, rule=9)
    if told is ReplyKind.CONFIRMED:
        return replace(alone, verdict=Verdict.ACCEPT, rule=6)
    if told in _WELCOME:
        verdict = policy.answer(_WELCOME[told], note=case.kind)
        return replace(alone, verdict=_friendlier(verdict, alone.verdict), rule=_WELCOME[told])
    if told is ReplyKind.CONTRADICTED and case.is_answered:
        verdict = policy.answer(7, note=case.kind)
        return replace(alone, verdict=alone.verdict if verdict is Verdict.DECLINE else verdict, rule=7)
    return _unanswered(case, alone, policy=policy, today=today)


def _unanswered(case: Case, alone: Decision, *, policy: Policy, today: date) -> Decision:
    """Judge what the owner has begun: a talk is to be held, an ask waits and then lapses."""
    if case.talk_on and alone.rule != 2:
        return _lead(explain_proposed(case.talk_on), replace(alone, verdict=Verdict.TALK))
    if case.asked_on is None:
        return alone
    since = max(case.asked_on, case.reply.on) if case.reply else case.asked_on
    # Somebody known, asked only because their account may be in other hands, is not let lapse.
    if alone.rule != 2 and today - since >= timedelta(days=policy.ask_lapses_days):
        return _lead(explain_lapsed(case, policy), replace(alone, verdict=Verdict.DECLINE, rule=9))
    return _lead(explain_waiting(case), replace(alone, verdict=Verdict.ASK))


def _lead(reason: Reason | None, decision: Decision) -> Decision:
    return replace(decision, reasons=(reason, *decision.reasons)) if reason else decision


def _friendlier(one: Verdict, other: Verdict) -> Verdict:
    return min(one, other, key=lambda verdict: verdict.strictness)


def decide_all(
    cases: Sequence[Case],
    policy: Policy,
    today: date,
    asks_made_on: Sequence[date] = (),
    *,
    with_reasons: bool = True,
) -> dict[int, Decision]:
    """Judge all pending invitations; beyond the week's number of asks, rule 9 lets the rest lapse.

    `asks_made_on` are the days on which asks by rule 9 were sent, whatever became of them.
    """
    decisions = {case.invitation_id: decide(case, policy, today, with_reasons=with_reasons) for case in cases}
    unexplained = [case for case in cases if decisions[case.invitation_id].rule == 9]
    asked_on = [case.asked_on for case in unexplained if case.asked_on and not case.is_answered]
    room = room_for_asks(policy, today, asks_made_on=asks_made_on, asked_on=asked_on)
    proposed = [case for case in unexplained if not case.asked_on and _is_ask(decisions[case.invitation_id])]
    limit = explain_limit(policy)
    for case in order_asks(proposed)[room:]:
        decisions[case.invitation_id] = _lapsing(decisions[case.invitation_id], limit)
    return decisions


def _lapsing(alone: Decision, limit: Reason) -> Decision:
    """Return the decision on an invitation that is beyond the week's asks."""
    return Decision(Verdict.DECLINE, 9, (limit, *alone.reasons))


def find_rule(case: Case, policy: Policy, today: date) -> int:
    """Return the number of the first rule that fits."""
    note, claims = case.kind, case.claims
    if case.refusals:
        return 1
    if case.knowledge.is_known or case.held_on:
        return 2
    # A scam is never accepted for an introduction: even somebody known would only be asked.
    if note is not NoteKind.SCAM and _has_warm_introduction(case, policy, today):
        return 3
    if note in (NoteKind.PITCH, NoteKind.SCAM):
        return 4
    if any(claim.introducer_person and claim.state is ClaimState.UNKNOWN for claim in claims):
        return 5
    if any(map(_is_confirmed_contact, claims)):
        return 6
    if any(claim.state is ClaimState.CONTRADICTED for claim in claims):
        return 7
    return 8 if note is NoteKind.PERSONAL else 9


def find_exemption(case: Case, policy: Policy, *, rule: int, today: date) -> Exemption | None:
    """Return the exception that speaks in place of a rule."""
    if not FIRST_RULE <= rule <= LAST_RULE or case.kind is NoteKind.SCAM:
        return None
    return next((each for each in policy.exceptions if each.fits(case, today)), None)


def _has_warm_introduction(case: Case, policy: Policy, today: date) -> bool:
    introduced = case.knowing.introduced_by
    if case.knowledge is not Knowledge.INTRODUCED or introduced is None:
        return False
    return not is_cold(introduced.by_last_on, today, months=policy.cold_months)


def _is_confirmed_contact(claim: CheckedClaim) -> bool:
    is_contact = claim.claim.kind in (ClaimKind.MET, ClaimKind.WORKED)
    return is_contact and claim.state is ClaimState.CONFIRMED


def _is_ask(decision: Decision) -> bool:
    return decision.verdict is Verdict.ASK
