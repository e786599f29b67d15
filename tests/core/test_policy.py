"""The rules one by one, as the default policy and the other stops answer them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.core.cases import BLOCKED, TODAY, case, claim, knowing

from firsthand.core.invitations import Match
from firsthand.core.knowledge import Evidence, Knowledge, Refusal
from firsthand.core.notes.values import ClaimKind, ClaimState, NoteKind
from firsthand.core.policy import STOPS, TRUSTED_NETWORK, decide
from firsthand.core.reasons import advise
from firsthand.core.verdicts import Decision, Verdict

CONFIRMED, CONTRADICTED, UNKNOWN = ClaimState.CONFIRMED, ClaimState.CONTRADICTED, ClaimState.UNKNOWN
COLD = date(2024, 10, 1)


def judge(kind: NoteKind = NoteKind.BLANK, **fields: object) -> Decision:
    return decide(case(kind, **fields), TRUSTED_NETWORK, TODAY)


def answer(kind: NoteKind = NoteKind.BLANK, **fields: object) -> tuple[int, str]:
    decision = judge(kind, **fields)
    return decision.rule, decision.verdict


def across(kind: NoteKind = NoteKind.BLANK, **fields: object) -> str:
    verdicts = [decide(case(kind, **fields), stop, TODAY).verdict for stop in STOPS]
    return " ".join(verdicts)


@pytest.mark.parametrize("kind", ["blocked", "erased", "declined"])
def test_the_owners_own_refusal_declines_even_the_known(kind: str) -> None:
    refusal = Refusal("refusal:1", kind, date(2024, 5, 3))
    decision = judge(NoteKind.PERSONAL, known=knowing(Knowledge.WORKED), refusals=(refusal,))
    assert (decision.rule, decision.verdict) == (1, Verdict.DECLINE)
    assert "Ana Silva on 3 May 2024" in decision.reasons[0].text
    assert decision.reasons[0].evidence == ("refusal:1",)


@pytest.mark.parametrize("grade", [Knowledge.WORKED, Knowledge.MET, Knowledge.SPOKEN])
def test_known_people_are_accepted_whatever_they_write(grade: Knowledge) -> None:
    for kind in set(NoteKind) - {NoteKind.SCAM}:
        assert answer(kind, known=knowing(grade)) == (2, "accept")


def test_scam_from_somebody_known_is_asked_through_another_channel() -> None:
    decision = judge(NoteKind.SCAM, known=knowing(Knowledge.MET))
    assert (decision.rule, decision.verdict) == (2, Verdict.ASK)
    assert "another channel" in decision.reasons[0].text


def test_knowledge_of_a_possible_match_does_not_count() -> None:
    assert answer(known=knowing(Knowledge.WORKED), grade=Match.POSSIBLE) == (9, "ask")


def test_introduced_by_a_warm_tie_is_accepted_and_by_a_cold_one_asked() -> None:
    assert answer(known=knowing(Knowledge.INTRODUCED)) == (3, "accept")
    assert answer(known=knowing(Knowledge.INTRODUCED, by_last_on=COLD)) == (9, "ask")
    assert answer(known=knowing(Knowledge.INTRODUCED, by_last_on=None)) == (9, "ask")


def test_introduction_reasons_say_how_the_introducer_is() -> None:
    warm = judge(known=knowing(Knowledge.INTRODUCED))
    cold = judge(known=knowing(Knowledge.INTRODUCED, by_last_on=COLD))
    assert "Maria Lopez was last in touch with you on 1 September 2026" in [
        reason.text for reason in warm.reasons
    ]
    assert "Maria Lopez has not been in touch since 1 October 2024" in [
        reason.text for reason in cold.reasons
    ]


@pytest.mark.parametrize("kind", [NoteKind.PITCH, NoteKind.SCAM])
def test_pitch_and_scam_decline_whatever_else_they_say(kind: NoteKind) -> None:
    claims = (claim(ClaimKind.MET, CONFIRMED), claim(ClaimKind.INTRODUCED, UNKNOWN, introducer=7))
    assert answer(kind, claims=claims) == (4, "decline")


def test_scam_is_not_accepted_for_an_introduction() -> None:
    assert answer(NoteKind.SCAM, known=knowing(Knowledge.INTRODUCED)) == (4, "decline")


def test_claimed_introduction_by_somebody_known_is_worth_a_talk() -> None:
    claims = (claim(ClaimKind.MET, UNKNOWN), claim(ClaimKind.INTRODUCED, UNKNOWN, introducer=7))
    decision = judge(NoteKind.TEMPLATE, claims=claims)
    assert (decision.rule, decision.verdict) == (5, Verdict.TALK)
    assert decision.reasons[0].text == "Says introduced: unknown"


def test_claimed_introduction_by_nobody_known_counts_as_a_personal_note() -> None:
    assert answer(NoteKind.PERSONAL, claims=(claim(ClaimKind.INTRODUCED, UNKNOWN),)) == (8, "talk")


@pytest.mark.parametrize("kind", [ClaimKind.MET, ClaimKind.WORKED])
def test_confirmed_meeting_or_work_is_worth_a_talk(kind: ClaimKind) -> None:
    claims = (claim(kind, CONFIRMED), claim(ClaimKind.STUDIED, CONTRADICTED))
    assert answer(NoteKind.TEMPLATE, claims=claims) == (6, "talk")


def test_a_confirmed_school_is_no_meeting() -> None:
    assert answer(NoteKind.TEMPLATE, claims=(claim(ClaimKind.STUDIED, CONFIRMED),)) == (9, "ask")


def test_contradicted_claim_is_asked_and_leads_the_reasons() -> None:
    claims = (claim(ClaimKind.SEEKS_ADVICE, UNKNOWN), claim(ClaimKind.MET, CONTRADICTED))
    decision = judge(NoteKind.PERSONAL, claims=claims)
    assert (decision.rule, decision.verdict) == (7, Verdict.ASK)
    assert decision.reasons[0].text == "Says met: contradicted"


def test_personal_note_is_worth_a_talk() -> None:
    assert answer(NoteKind.PERSONAL) == (8, "talk")


@pytest.mark.parametrize("kind", [NoteKind.BLANK, NoteKind.DEFAULT, NoteKind.TEMPLATE])
def test_a_note_that_says_nothing_is_asked(kind: NoteKind) -> None:
    assert answer(kind) == (9, "ask")
    assert judge(kind).reasons[0].text == "Nothing in your records shows that you know Ana Silva"


def test_possible_match_is_put_as_a_question() -> None:
    question = Evidence("possible", "Is this the Ana Silva you met in March?", ("person:4",))
    asked = case(grade=Match.POSSIBLE)
    asked = replace(asked, match=replace(asked.match, others=(question,)))
    assert question.text in [reason.text for reason in decide(asked, TRUSTED_NETWORK, TODAY).reasons]


def test_an_ask_waits_for_two_weeks_and_then_lapses() -> None:
    waiting = judge(asked_on=TODAY - timedelta(days=13))
    lapsed = judge(asked_on=TODAY - timedelta(days=14))
    assert (waiting.rule, waiting.verdict) == (9, Verdict.ASK)
    assert waiting.reasons[0].text == "You asked on 19 September 2026 and are waiting for an answer"
    assert (lapsed.rule, lapsed.verdict) == (9, Verdict.DECLINE)
    assert "no answer within 14 days" in lapsed.reasons[0].text


def test_an_asked_question_is_not_replaced_by_a_talk() -> None:
    assert answer(NoteKind.PERSONAL, asked_on=TODAY) == (8, "ask")


def test_known_people_asked_about_a_scam_never_lapse() -> None:
    asked_on = TODAY - timedelta(days=90)
    assert answer(NoteKind.SCAM, known=knowing(Knowledge.MET), asked_on=asked_on) == (2, "ask")


def test_every_stop_answers_as_its_row_says() -> None:
    met = (claim(ClaimKind.MET, CONFIRMED),)
    wrong = (claim(ClaimKind.MET, CONTRADICTED),)
    sent = (claim(ClaimKind.INTRODUCED, UNKNOWN, introducer=7),)
    assert across(refusals=(BLOCKED,)) == "decline decline decline decline decline"
    assert across(known=knowing(Knowledge.SPOKEN)) == "accept accept accept accept accept"
    assert across(NoteKind.SCAM, known=knowing(Knowledge.SPOKEN)) == "ask ask ask ask ask"
    assert across(known=knowing(Knowledge.INTRODUCED)) == "talk accept accept accept accept"
    assert across(NoteKind.SCAM) == "decline decline decline decline decline"
    assert across(NoteKind.PITCH) == "decline decline decline decline accept"
    assert across(NoteKind.PERSONAL, claims=sent) == "decline talk accept accept accept"
    assert across(NoteKind.PERSONAL, claims=met) == "decline talk accept accept accept"
    assert across(NoteKind.PERSONAL, claims=wrong) == "decline ask talk accept accept"
    assert across(NoteKind.PERSONAL) == "decline talk accept accept accept"
    assert across(NoteKind.BLANK) == "decline ask ask accept accept"
    assert across(NoteKind.DEFAULT) == "decline ask ask accept accept"


def test_open_never_treats_mass_text_better_than_balanced_does() -> None:
    assert across(NoteKind.TEMPLATE) == "decline ask ask ask accept"
    assert (
        across(NoteKind.TEMPLATE, claims=(claim(ClaimKind.MET, CONTRADICTED),))
        == "decline ask talk talk accept"
    )


def test_a_stop_that_answers_unlike_the_default_says_so() -> None:
    closed = decide(case(NoteKind.PERSONAL), STOPS[0], TODAY)
    assert closed.reasons[-1].text == "Closed circle lets in only people you know first-hand"
    assert "policy" not in [reason.code for reason in judge(NoteKind.PERSONAL).reasons]


def test_an_invitation_that_may_be_gone_says_so() -> None:
    assert "dismissed" in judge(is_uncertain=True).reasons[-1].text


def test_a_swindler_is_better_not_answered() -> None:
    assert "Do not answer" in advise(case(NoteKind.SCAM), Verdict.DECLINE)
    assert advise(case(NoteKind.SCAM), Verdict.ASK) == ""  # the name of somebody known
    assert advise(case(NoteKind.PITCH), Verdict.DECLINE) == ""
