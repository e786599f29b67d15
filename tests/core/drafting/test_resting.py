"""What each sentence of a draft rests on: nothing is left out, nothing said of them is without its record."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.drafting.test_replies import BY_MARIA, LANGUAGES, OWNER, TODAY, case, claim, decide, draft

from firsthand.core.drafting import draft_reply
from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.replies import choose_tongue
from firsthand.core.drafting.resting import Ground, Grounds, rest_on, resting_json
from firsthand.core.knowledge import Evidence, Knowing, Knowledge
from firsthand.core.notes.values import ClaimKind, ClaimState, NoteKind, NoteReading
from firsthand.core.verdicts import Verdict

MET = Evidence(
    "met", "You met on 4 March 2026: “Quarterly review”, 6 people", ("meeting:5",), date(2026, 3, 4)
)
WROTE = Evidence("spoken", "You wrote to each other 3 times", ("conversation:8",), date(2026, 1, 2))
THERE = Evidence("introduced", "Maria Lopez put you together", ("message:4",), BY_MARIA.on)
INVITED = ("invitation:1",)


def parts(one, verdict: Verdict = Verdict.ACCEPT, **more: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(each.text, each.because, each.records) for each in draft(one, verdict, **more).rests_on]


def test_a_month_rests_on_the_last_contact_and_thanks_on_the_invitation() -> None:
    one = case(Knowledge.MET, knowing=Knowing(Knowledge.MET, (MET, WROTE), MET.on))
    thanks, month, offer = parts(one)
    assert thanks == ("Thank you for the invitation.", "They invited you on 2 October 2026.", INVITED)
    assert month[0].startswith("We know each other and were last in touch in March")
    assert month[1:] == (f"{MET.text}.", ("meeting:5",))
    assert offer[2] == INVITED


def test_what_is_said_without_a_field_rests_on_its_reason() -> None:
    worked = Evidence("worked", "You worked together at Northwind", ("position:3",))
    [whole] = parts(case(Knowledge.WORKED, knowing=Knowing(Knowledge.WORKED, (worked,))))
    assert whole[1:] == ("You worked together at Northwind.", ("position:3",))


def test_an_introducer_rests_on_the_words_that_put_both_together() -> None:
    knowing = Knowing(Knowledge.INTRODUCED, (THERE,), introduced_by=BY_MARIA)
    texts = parts(case(Knowledge.INTRODUCED, knowing=knowing))
    assert [records for text, _, records in texts if "Maria" in text] == [("message:4",)]


def test_a_claim_rests_on_its_check_and_on_the_note() -> None:
    checked = claim(ClaimKind.MET, ClaimState.CONFIRMED, event="that data thing", record="event:7")
    texts = parts(case(claims=(checked,)), Verdict.TALK)
    assert [each[1:] for each in texts if "Porto Data Day" in each[0]] == [
        ("because.", ("event:7", *INVITED))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("verdict", list(Verdict))
@pytest.mark.parametrize("length", ["normal", "short"])
def test_sentences_make_the_whole_text(language: str, verdict: Verdict, length: str) -> None:
    knowing = Knowing(Knowledge.MET, (MET,), MET.on)
    one = case(Knowledge.MET, language=language, knowing=knowing)
    made = draft(one, verdict, length=length)
    assert " ".join(each.text for each in made.rests_on) == " ".join(made.body.split("\n\n")[1].split())
    assert all(each.because and each.records for each in made.rests_on)


def test_the_question_to_an_introducer_rests_on_the_claim() -> None:
    named = claim(ClaimKind.INTRODUCED, person="Maria", introducer="Maria Lopez")
    [also] = draft(case(claims=(named,)), Verdict.TALK, 5).also
    assert also.rests_on[0].records == INVITED


def test_an_own_text_is_told_by_its_own_sentences() -> None:
    own = {"en.accept.met": "Good to see you here. March, was it? It was {month}."}
    one = case(Knowledge.MET, knowing=Knowing(Knowledge.MET, (MET,), MET.on))
    made = draft_reply(one, decide(Verdict.ACCEPT), owner=OWNER, today=TODAY, wordings=own)
    assert [each.text for each in made.rests_on] == ["Good to see you here. March, was it?", "It was March."]
    assert made.rests_on[1].records == ("meeting:5",)


def test_a_pitch_rests_on_why_it_reads_like_one() -> None:
    note = case(kind=NoteKind.PITCH)
    note = replace(note, reading=NoteReading(NoteKind.PITCH, "en", because="It offers leads for money"))
    [whole] = parts(note, Verdict.DECLINE)
    assert whole[1:] == ("It offers leads for money.", INVITED)


def test_neighbours_on_the_same_ground_are_one_and_records_are_named_once() -> None:
    letter = Letter(choose_tongue("en"), "", {"introducer": "Maria", "month": "March"}, {})
    both = Ground("Maria wrote.", ("message:4",))
    grounds = Grounds(Ground("You asked."), fields={"introducer": both, "month": both})
    found = rest_on(letter, "accept.introduced", grounds)
    assert [each.records for each in found] == [(), ("message:4",), ()]
    assert resting_json(found)[1]["evidence"] == ["message:4"]
