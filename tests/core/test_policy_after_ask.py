"""After "have we met?": what each kind of reply does to the verdict, and what happens without one."""

from datetime import date, timedelta

import pytest
from tests.core.cases import TODAY, case, claim, knowing, reply

from firsthand.core.knowledge import Knowledge
from firsthand.core.notes.values import ClaimKind, ClaimState, NoteKind
from firsthand.core.policy import STOPS, TRUSTED_NETWORK, decide
from firsthand.core.replies import Reply, ReplyKind
from firsthand.core.verdicts import Decision, Verdict

ASKED_ON = TODAY - timedelta(days=5)
LONG_AGO = TODAY - timedelta(days=14)


def after(told: Reply | None, kind: NoteKind = NoteKind.BLANK, **fields: object) -> Decision:
    return decide(case(kind, **{"asked_on": ASKED_ON, "reply": told, **fields}), TRUSTED_NETWORK, TODAY)


@pytest.mark.parametrize(
    ("kind", "rule", "verdict"),
    [
        (ReplyKind.CONFIRMED, 6, "accept"),
        (ReplyKind.PERSONAL, 8, "talk"),
        (ReplyKind.INTRODUCED, 5, "talk"),
        (ReplyKind.CONTRADICTED, 7, "ask"),
        (ReplyKind.PITCH, 4, "decline"),
        (ReplyKind.BRUSHED_OFF, 9, "decline"),
        (ReplyKind.UNCLEAR, 9, "ask"),
    ],
)
def test_each_kind_of_reply_has_its_answer(kind: ReplyKind, rule: int, verdict: str) -> None:
    decision = after(reply(kind))
    assert (decision.rule, decision.verdict) == (rule, verdict)
    assert (decision.reasons[0].code, decision.reasons[0].evidence) == ("answered", ("message:5",))


def test_reason_says_who_answered_when_and_what() -> None:
    first = after(reply(ReplyKind.CONFIRMED, on=date(2026, 9, 30))).reasons[0]
    assert first.text == "Ana Silva answered on 30 September 2026 somehow"


def test_claims_of_the_reply_stand_among_the_reasons() -> None:
    told = reply(ReplyKind.CONFIRMED, claims=(claim(ClaimKind.MET, ClaimState.CONFIRMED),))
    assert after(told).reasons[1].code == "claim_confirmed"


def test_without_a_reply_the_owner_waits_and_then_lets_it_lapse() -> None:
    assert after(None).verdict is Verdict.ASK
    lapsed = after(None, asked_on=LONG_AGO)
    assert (lapsed.verdict, lapsed.rule, lapsed.reasons[0].code) == (Verdict.DECLINE, 9, "lapsed")


def test_a_reply_that_tells_nothing_gives_fourteen_days_more() -> None:
    assert after(reply(ReplyKind.UNCLEAR), asked_on=LONG_AGO).verdict is Verdict.ASK
    stale = after(reply(ReplyKind.UNCLEAR, on=LONG_AGO), asked_on=LONG_AGO)
    assert stale.verdict is Verdict.DECLINE
    assert "were not told how you know each other" in stale.reasons[0].text


@pytest.mark.parametrize("kind", [ReplyKind.CONFIRMED, ReplyKind.PERSONAL, ReplyKind.CONTRADICTED])
def test_an_answer_does_not_lapse(kind: ReplyKind) -> None:
    answer = after(reply(kind, on=LONG_AGO), asked_on=LONG_AGO)
    assert answer.verdict is not Verdict.DECLINE


def test_asking_again_after_a_contradiction_waits_again() -> None:
    old = reply(ReplyKind.CONTRADICTED, on=LONG_AGO)
    assert after(old, asked_on=ASKED_ON).reasons[0].code == "asked"
    assert after(old, asked_on=LONG_AGO + timedelta(days=1)).verdict is Verdict.ASK


def test_a_scam_in_answer_turns_even_somebody_known_into_a_question() -> None:
    told = reply(ReplyKind.PITCH, note=NoteKind.SCAM)
    decision = after(told, known=knowing(Knowledge.MET))
    assert (decision.rule, decision.verdict) == (2, Verdict.ASK)
    assert "The answer reads like a scam" in " ".join(reason.text for reason in decision.reasons)


def test_a_note_that_sold_is_declined_whatever_is_answered() -> None:
    assert after(reply(ReplyKind.CONFIRMED), NoteKind.PITCH).verdict is Verdict.DECLINE


def test_a_proposed_talk_no_longer_waits_for_an_answer() -> None:
    decision = after(None, asked_on=None, talk_on=LONG_AGO)
    assert (decision.verdict, decision.reasons[0].code) == (Verdict.TALK, "proposed")


def test_after_a_talk_that_was_held_everybody_is_accepted() -> None:
    held = case(held_on=TODAY)
    assert {decide(held, stop, TODAY).verdict for stop in STOPS} == {Verdict.ACCEPT}
    assert decide(held, TRUSTED_NETWORK, TODAY).reasons[0].code == "held"
