"""Asking for an introduction: the question and the text to forward, from evidence alone."""

from dataclasses import replace
from datetime import date

import pytest

from firsthand.core.drafting.introductions import MOST_WORDS, Asking, draft_asking
from firsthand.core.drafting.languages import TONGUES
from firsthand.core.introductions import Somebody, Step, Way
from firsthand.core.knowledge import Employment, Evidence, Owner

TODAY = date(2026, 11, 21)
ANA, BOB, CARL = Somebody(1, "Ana Silva"), Somebody(2, "Bob Marsh"), Somebody(3, "Carl Fenn")
MET = Evidence("meeting", "Both were at …", ("meeting:1",), date(2026, 9, 3), "Porto Data Day")
ON_MAIL = Evidence("mail", "Both were on a mail", ("mail:1",), date(2026, 9, 3))
OWNER = Owner(
    "Sam Reyes",
    employments=(
        Employment("position:1", "Northwind", "Engineer", date(2020, 1, 1)),
        Employment("position:2", "Before", "Cook", date(2010, 1, 1), date(2019, 1, 1)),
    ),
)


def way(*people: Somebody, evidence: tuple[Evidence, ...] = (ON_MAIL,)) -> Way:
    steps = tuple(Step(each, 0.5, evidence if each is people[-1] else ()) for each in people)
    return Way(steps, 0.25, 0)


def asking(to: Way, owner: Owner = OWNER, **more: str) -> Asking:
    found = draft_asking(to, owner=owner, today=TODAY, **more)
    assert found
    return found


def test_question_goes_to_the_introducer_and_the_text_to_whom_one_wants_to_meet() -> None:
    found = asking(way(ANA, CARL))
    assert found.ask.subject == "Would you introduce me to Carl Fenn?"
    assert found.ask.body.startswith(
        "Hi Ana,\n\nI would like to get to know Carl Fenn. If you know each other"
    )
    assert found.blurb.body.startswith("Hi Carl,\n\nAna Silva and I know each other, and I asked")
    assert "I am Sam Reyes (Engineer, Northwind)" in found.blurb.body
    assert found.ask.body.endswith("\n\nSam")


def test_meeting_is_named_only_where_the_calendar_proves_it() -> None:
    assert "at Porto Data Day in September" in asking(way(ANA, CARL, evidence=(ON_MAIL, MET))).ask.body
    link = replace(MET, brief="see https://x.example")
    assert "https" not in asking(way(ANA, CARL, evidence=(link,))).ask.body


def test_over_two_people_the_first_asks_the_second() -> None:
    found = asking(way(ANA, BOB, CARL, evidence=(MET,)))
    assert "Would you ask Bob Marsh whether" in found.ask.body
    assert found.blurb.body.startswith("Hi Carl,\n\nBob Marsh and I know each other")


def test_work_that_is_not_known_is_not_told() -> None:
    assert "I am Sam Reyes and would like" in asking(way(ANA, CARL), Owner("Sam Reyes")).blurb.body
    assert draft_asking(way(Somebody(1, "www.x.example"), CARL), owner=OWNER, today=TODAY) is None


@pytest.mark.parametrize("code", TONGUES)
def test_text_to_forward_has_at_most_120_words_in_every_language(code: str) -> None:
    long = Somebody(9, "Maximiliane von und zu Hohenlohe Schillingsfürst Langenburg")
    for found in (asking(way(ANA, CARL), in_language=code), asking(way(long, long), in_language=code)):
        assert found.ask.language == code
        assert len(found.blurb.body.split()) <= MOST_WORDS


def test_own_texts_are_used_in_the_owners_language() -> None:
    own = {"fr.meet.ask": "Bonjour, {person} ?"}
    found = draft_asking(way(ANA, CARL), owner=OWNER, today=TODAY, language="fr", wordings=own)
    assert found
    assert found.ask.body == "Bonjour Ana,\n\nBonjour, Carl Fenn ?\n\nSam"
