"""A word to somebody one knows: what each step calls for, and what is left to the owner."""

from dataclasses import replace
from datetime import date

import pytest
from tests.core.drafting.test_replies import LANGUAGES, TODAY

from firsthand.core.drafting import Draft
from firsthand.core.drafting.tone import Length, Tone
from firsthand.core.drafting.touch import SUBJECTS, Known, calls_for_word, draft_touch
from firsthand.core.goodwill import Favour, FavourKind
from firsthand.core.offers import Offer, OfferKind, Said
from firsthand.core.promises import Promise
from firsthand.core.today import NAMELESS, Step, StepKind, Whom

ON = date(2026, 9, 20)
PUMPS = Offer(1, OfferKind.OFFER, "counting pumps", ON)


def step(kind: StepKind, record: str = "message:6", name: str = "Ana Silva", **more) -> Step:
    return Step(kind, Whom(9, name), ON, "Why it is so.", (record,) if record else (), 0.5, 0.5, **more)


def drafted(one: Step, *lists: Offer, **more) -> Draft:
    manner = {key: more.pop(key) for key in ("tone", "length", "in_language") if key in more}
    made = draft_touch(Known(one, TODAY, **more), lists, owner_name="Sam Reyes", wordings={}, **manner)
    assert made
    return made


def test_an_answer_is_left_to_the_owner() -> None:
    asked = Said("Can you tell me how to count pumps?", "message:6", ON)
    made = drafted(step(StepKind.REPLY), said=(asked,))
    assert made.body == (
        "Hi Ana,\n\nThank you for your question. I am sorry that you had to wait for an answer.\n\n"
        "If it is easier to talk, tell me when a short call would suit you.\n\nSam"
    )
    assert made.subject == "Your message"
    assert made.rests_on[0].records == ("message:6",)
    fits = drafted(step(StepKind.REPLY), PUMPS, said=(asked,))
    assert "You mention “count pumps”. That is something I can help with: counting pumps." in fits.body
    assert fits.rests_on[1].records == ("message:6", "offer:1")
    assert "Thank you for your mail." in drafted(step(StepKind.REPLY, "mail:3")).body


def test_only_what_they_lately_needed_is_taken_up_and_thanks_take_up_nothing() -> None:
    need = Said("We need somebody who counts pumps.", "message:7", ON)
    fits = "You mention “counts pumps”."
    assert fits in drafted(step(StepKind.FADING), PUMPS, said=(need,), last_on=ON).body
    for idle in (
        replace(need, on=date(2026, 1, 24)),
        replace(need, text="Good luck with the pumps. How are you?"),
        replace(need, text='One of them has "who counts pumps?" as a status message.'),
    ):
        assert "pumps" not in drafted(step(StepKind.FADING), PUMPS, said=(idle,), last_on=ON).body
    done = Favour(FavourKind.HELP, False, ON, record="favour:2")
    thanks = drafted(step(StepKind.THANKS, "favour:2"), PUMPS, said=(need,), favours=(done,))
    assert "You mention" not in thanks.body
    assert "this is what I can help with: counting pumps." in thanks.body


def test_a_promise_is_named_and_says_when_it_is_late() -> None:
    due = Promise(7, 9, "send the notes", ON, date(2026, 10, 8))
    made = drafted(step(StepKind.PROMISE, "", promise=7), promises=(due,))
    assert "I have not forgotten what I promised you: send the notes. Here it is." in made.body
    assert made.rests_on[0].records == ("promise:7",)
    late = Promise(7, 9, "send the notes", ON, date(2026, 10, 1))
    assert "I am late with" in drafted(step(StepKind.PROMISE, "", promise=7), promises=(late,)).body
    long = Promise(7, 9, "word " * 30, ON, date(2026, 10, 8))
    assert "promised you. Here" in drafted(step(StepKind.PROMISE, "", promise=7), promises=(long,)).body


def test_thanks_are_for_what_was_done() -> None:
    done = Favour(FavourKind.INTRODUCTION, False, ON, whom="Carl Fenn", record="mail:3")
    other = Favour(FavourKind.HELP, False, TODAY, record="favour:2")
    made = drafted(step(StepKind.THANKS, "mail:3"), favours=(other, done))
    assert "Thank you for putting me in touch with Carl Fenn." in made.body
    assert made.rests_on[0].because == "20 September 2026: They introduced you to Carl Fenn."
    assert (
        "Thank you for your help." in drafted(step(StepKind.THANKS, "favour:2"), favours=(other, done)).body
    )


def test_congratulations_name_the_company_of_the_newer_list() -> None:
    assert (
        "new position at Harbour Works."
        in drafted(step(StepKind.JOB, "card:2"), company="Harbour Works").body
    )
    assert "new position. I" in drafted(step(StepKind.JOB, "card:2"), company="www.evil.example").body


def test_being_in_touch_again_rests_on_the_last_contact() -> None:
    kept = Promise(8, 9, "send the notes", date(2026, 8, 1), None, date(2026, 8, 4))
    made = drafted(
        step(StepKind.FADING, ""), last_on=ON, has_met=True, last_record="meeting:5", promises=(kept,)
    )
    assert "We last met in September." in made.body
    assert "I hope that what I promised you in August was of use." in made.body
    assert [each.records for each in made.rests_on] == [("meeting:5",), ("promise:8",)]
    assert "We were last in touch in September." in drafted(step(StepKind.DUE), last_on=ON).body
    assert "been meaning to write" in drafted(step(StepKind.DUE, "")).body


def test_a_talk_gets_a_second_word_until_it_has_its_day() -> None:
    assert "I suggested that we talk" in drafted(step(StepKind.TALK, "invitation:4")).body
    assert not calls_for_word(step(StepKind.TALK, "meeting:4"))
    assert not calls_for_word(step(StepKind.ASKED, "invitation:4"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", SUBJECTS)
def test_a_short_one_is_one_text_and_every_paragraph_begins_as_it_should(
    language: str, kind: StepKind
) -> None:
    one = step(kind, "invitation:4" if kind is StepKind.TALK else "message:6")
    short = drafted(one, PUMPS, in_language=language, length=Length.SHORT).body.split("\n\n")
    assert len(short) == 3
    for paragraph in drafted(one, PUMPS, in_language=language, tone=Tone.WARM).body.split("\n\n")[2:]:
        assert paragraph[0].isupper() or paragraph[0] == "¿"


def test_somebody_without_a_name_is_greeted_without_one() -> None:
    assert drafted(step(StepKind.FADING, name=NAMELESS), last_on=ON).body.startswith("Hello,\n")
    assert drafted(step(StepKind.FADING, name="ana@silva.example"), last_on=ON).body.startswith("Hello,\n")
