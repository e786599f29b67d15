"""Steps from facts: the sentence, the window, the weight."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.contact_days import day_number
from firsthand.core.knowledge import Knowledge
from firsthand.core.strength import Standing
from firsthand.core.ties import ContactDay, add_up
from firsthand.core.today import FOLLOW_UP_UNTIL, StepKind, Whom, value_of_fading
from firsthand.core.today_steps import (
    answered_step,
    asked_step,
    asks_something,
    fading_step,
    follow_up_step,
    invitation_step,
    is_closing,
    job_step,
    reply_step,
    talk_step,
    tell_invitations,
    thank_for_introduction,
)

TODAY = date(2026, 11, 21)
ANA = Whom(1, "Ana Silva", Knowledge.MET, 50)
WORDS = {"accept": "to accept", "ask": "to ask"}


def ago(days):
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(("days", "is_due"), [(0, False), (1, False), (2, True), (30, True), (31, False)])
def test_reply_is_due_from_two_days_to_a_month(days, is_due):
    assert bool(reply_step(ANA, ago(days), "message:7", TODAY)) is is_due


def test_question_weighs_more_than_a_message():
    asked, told = (reply_step(ANA, ago(5), "message:7", TODAY, asks=asks) for asks in (True, False))
    assert asked.text == "Asked you something on 16 November 2026; no answer from you in 5 days."
    assert told.text == "Wrote to you on 16 November 2026; no answer from you in 5 days."
    assert asked.weight > told.weight


@pytest.mark.parametrize("text", ["Shall we meet?", "Kommst du? Ana", "これは何ですか？", "هل نلتقي؟"])
def test_questions_are_seen(text):
    assert asks_something(text)


@pytest.mark.parametrize("text", ["I will come.", "Here it is: https://example.org/?q=1", ""])
def test_question_marks_in_addresses_ask_nothing(text):
    assert not asks_something(text)


@pytest.mark.parametrize(
    "text", ["Thanks!", "Perfect, thank you Nora", "Merci beaucoup", "OK, bis dann, danke"]
)
def test_thanks_close_a_conversation(text):
    assert is_closing(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Thanks, can you send it?",
        "I sent you the draft",
        "Thanks for the plan, I have read it and wrote down what I think of it.",
    ],
)
def test_what_says_more_does_not(text):
    assert not is_closing(text)


def test_new_position_says_both():
    step = job_step(ANA, ago(3), "card:2", TODAY, work=("Northwind", "Head"), before=("Kelp", "Analyst"))
    assert step.text == "Now Head at Northwind, says your list of 18 November 2026; before: Analyst at Kelp."
    assert step.evidence == ("card:2",)


@pytest.mark.parametrize(
    ("work", "before"),
    [
        (("Northwind", "Head of Data"), ("NORTHWIND ", "Head of data")),
        (("", ""), ("Kelp", "Analyst")),
        (("Kelp", "Analyst"), ("", "")),
    ],
)
def test_other_letters_or_an_empty_position_are_no_new_job(work, before):
    assert job_step(ANA, ago(3), "card:2", TODAY, work=work, before=before) is None


def test_news_is_news_for_two_months():
    assert thank_for_introduction(ANA, ago(60), "mail:1", ["Leo Fenn"], TODAY)
    assert not thank_for_introduction(ANA, ago(61), "mail:1", ["Leo Fenn"], TODAY)
    both = thank_for_introduction(ANA, ago(2), "mail:1", ["Leo Fenn", "Ida Moe"], TODAY)
    assert (
        both.text
        == "Introduced you to Leo Fenn and Ida Moe on 19 November 2026; no word from you to them since."
    )


def test_talk_rests_on_the_last_word_about_it():
    bare, later = (talk_step(ANA, 9, ago(10), last, TODAY) for last in (ago(12), ago(4)))
    assert (bare.on, later.on) == (ago(10), ago(4))
    assert later.text.endswith("none is noted; last word between you on 17 November 2026.")
    assert later.invitation == 9


def test_ask_waits_as_long_as_the_policy():
    assert asked_step(ANA, 9, ago(13), TODAY, wait=14) is None
    assert asked_step(ANA, 9, ago(14), TODAY, wait=14).text == (
        "You asked “have we met?” on 7 November 2026; nothing came in 14 days, you wait 14."
    )


def weekly(last, count=30):
    """Return the sums of somebody who wrote and was written to every week until a day."""
    until = day_number(last)
    return add_up(ContactDay(until - 7 * back, 1, 1, 1.0, 1.0) for back in reversed(range(count)))


def test_fading_tie_says_since_when_and_what_is_usual():
    step = fading_step(ANA, weekly(ago(50)), Standing.FADING, TODAY)
    assert step.text.startswith("No contact for 50 days, since 2 October 2026; 7 days are usual between you")
    assert step.on == ago(50)


def test_fading_matters_by_what_the_tie_was_and_by_the_silence():
    met, spoken = (
        fading_step(Whom(1, "Ana Silva", known), weekly(ago(50)), Standing.FADING, TODAY)
        for known in (Knowledge.MET, Knowledge.SPOKEN)
    )
    assert met.value > spoken.value
    longer, shorter = (fading_step(ANA, weekly(ago(days)), Standing.FADING, TODAY) for days in (55, 35))
    assert longer.urgency > shorter.urgency


def test_strangers_few_days_and_old_silences_fade_no_more():
    stranger = Whom(1, "Ana Silva", Knowledge.WROTE, 80)
    assert fading_step(stranger, weekly(ago(50)), Standing.FADING, TODAY) is None
    assert fading_step(ANA, weekly(ago(50), count=2), Standing.FADING, TODAY) is None
    assert fading_step(ANA, weekly(ago(200)), Standing.FADING, TODAY) is None
    assert fading_step(ANA, weekly(ago(5)), Standing.ACTIVE, TODAY) is None


def test_invitations_are_one_line():
    step = invitation_step(ANA, 4, ago(8), TODAY, group="accept")
    told = tell_invitations(step, {"accept": 1, "ask": 2}, WORDS, "You met twice", ("meeting:1",))
    assert (
        told.text
        == "3 invitations wait (1 to accept, 2 to ask), this one since 13 November 2026: you met twice."
    )
    assert told.evidence == ("invitation:4", "meeting:1")
    alone = tell_invitations(step, {"accept": 1}, WORDS, "", ())
    assert alone.text == "It waits (to accept) since 13 November 2026."
    assert told.kind is StepKind.INVITATIONS


@given(
    st.sampled_from([each for each in Knowledge if each.is_known]),
    st.integers(30, 100),
    st.integers(0, FOLLOW_UP_UNTIL),
    st.integers(1, 60),
    st.integers(0, 30),
)
def test_who_waits_comes_before_a_tie_as_strong_that_fades(knowledge, strength, late, within, waits):
    whom = Whom(1, "Ana Silva", knowledge, strength)
    fading = value_of_fading(whom, strength)  # its urgency is at most 1
    due = follow_up_step(whom, 7, ago(late + within), ago(late), TODAY)
    answered = answered_step(whom, 7, ago(waits), "message:7", TODAY)
    assert due
    assert due.weight > fading
    assert answered
    assert answered.weight > fading


def test_follow_up_is_told_until_two_weeks_after_its_day_however_late_the_policy_wants_it():
    assert follow_up_step(ANA, 7, ago(40), ago(FOLLOW_UP_UNTIL), TODAY)
    assert follow_up_step(ANA, 7, ago(40), ago(FOLLOW_UP_UNTIL + 1), TODAY) is None
    early, due = (follow_up_step(ANA, 7, ago(1), ago(days), TODAY) for days in (-2, 0))
    assert early.weight < due.weight


def test_answer_that_the_policy_declines_comes_after_one_it_accepts():
    older = answered_step(ANA, 7, ago(12), "message:7", TODAY, is_no=True)
    newer = answered_step(ANA, 8, ago(11), "message:8", TODAY)
    assert newer.weight > older.weight
