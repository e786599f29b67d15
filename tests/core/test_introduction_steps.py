"""How an introduction goes, and when nobody is to be asked."""

from datetime import date, timedelta

import pytest

from firsthand.core.drafting.afterwards import draft_word
from firsthand.core.drafting.languages import TONGUES
from firsthand.core.introduction_steps import (
    NEXT,
    Asked,
    Introduction,
    Party,
    Stage,
    Taken,
    favours_got,
    steps_after,
    tell_stage,
)
from firsthand.core.today import Whom
from firsthand.core.today_introductions import word_step

TODAY = date(2026, 11, 21)
ANA, BOB, CARL = Party(1, "Ana Silva"), Party(2, "Bob Marsh"), Party(3, "Carl Fenn")


def going(*stages: Stage, ago: int = 1, introducer: Party = ANA, target: Party = CARL) -> Introduction:
    on = TODAY - timedelta(days=ago)
    return Introduction(7, introducer, target, tuple(Taken(stage, on) for stage in (Stage.ASKED, *stages)))


def test_both_consents_come_before_the_introduction() -> None:
    way = [Stage.ASKED]
    while NEXT[way[-1]]:
        way.append(NEXT[way[-1]][0])
    assert way == [
        Stage.ASKED, Stage.AGREED, Stage.TARGET_AGREED, Stage.INTRODUCED, Stage.THANKED, Stage.OUTCOME, Stage.TOLD,
    ]  # fmt: skip
    assert {stage for stage in Stage if Stage.REFUSED in NEXT[stage]} == {*way[:3], Stage.AGAIN}


def test_a_second_word_is_said_once_and_not_before_the_wait() -> None:
    def may(found: Introduction) -> bool:
        return Stage.AGAIN in steps_after(found, TODAY)

    assert [may(going(ago=ago)) for ago in (0, 9, 10, 21, 22)] == [False, False, True, True, False]
    assert not may(going(Stage.AGAIN, ago=12))
    assert going(Stage.AGAIN, ago=22).has_expired(TODAY)


@pytest.mark.parametrize("code", TONGUES)
def test_what_is_due_is_drafted_in_every_language(code: str) -> None:
    def due(found: Introduction) -> str:
        word = draft_word(found, owner_name="Sam Reyes", tongue=TONGUES[code], today=TODAY, wordings={})
        assert word is None or ("Carl Fenn" in word.draft.body and word.draft.subject and word.because)
        assert word is None or not word.step or word.step in steps_after(found, TODAY)
        return word.draft.wording.partition(".")[2] if word else ""

    assert [due(going(ago=ago)) for ago in (9, 10, 22)] == ["", "meet.again", ""]
    assert due(going(Stage.INTRODUCED)) == "meet.thanks"
    assert due(going(Stage.OUTCOME)) == "meet.outcome"
    assert [due(going(Stage.REFUSED, ago=ago)) for ago in (1, 61)] == ["meet.thanks_no", ""]
    assert due(going(Stage.AGREED)) == due(going(Stage.TOLD)) == ""


def test_today_tells_of_thanks_news_and_one_second_word() -> None:
    def kind(found: Introduction) -> str:
        made = word_step(Whom(1, "Ana Silva"), found, TODAY)
        return made.kind.value if made else ""

    assert [kind(going(ago=ago)) for ago in (9, 10, 22)] == ["", "remind", ""]
    assert kind(going(Stage.INTRODUCED)) == kind(going(Stage.OUTCOME)) == "thanks"
    assert (
        kind(going(Stage.INTRODUCED, ago=61)) == kind(going(Stage.TOLD)) == kind(going(Stage.REFUSED)) == ""
    )


def test_an_ask_without_an_answer_expires() -> None:
    assert "You asked Ana Silva (31 October 2026)." in tell_stage(going(ago=21), TODAY)
    expired = going(ago=22)
    assert expired.has_expired(TODAY)
    assert tell_stage(expired, TODAY).startswith("No answer from Ana Silva for")
    assert not going(Stage.AGREED, ago=22).has_expired(TODAY)


@pytest.mark.parametrize("stage", list(Stage)[1:])
def test_every_stage_is_told_with_its_day(stage: Stage) -> None:
    assert "20 November 2026" in tell_stage(going(stage), TODAY)


def why(*before: Introduction, limit: int = 2, introducer: Party = ANA, target: Party = CARL) -> str:
    found = Asked(before, limit).caution(introducer, target.id, TODAY)
    return f"{found.code} {found.introduction}: {found.text}" if found else ""


def test_what_speaks_against_asking_is_told_with_the_introduction_it_is_about() -> None:
    assert why() == ""
    assert why(going()) == "open 7: You have asked Ana Silva for this already, on 20 November 2026."
    assert why(going(Stage.TARGET_AGREED)).startswith("open 7")
    assert why(going(ago=30)) == ""  # expired: may be asked again
    assert why(going(Stage.INTRODUCED, Stage.THANKED, Stage.OUTCOME)) == (
        "made 7: Ana Silva has introduced you already, on 20 November 2026."
    )
    assert why(going(introducer=BOB), going(introducer=BOB, target=ANA)) == ""


def test_nobody_is_asked_more_often_than_the_limit_without_a_word() -> None:
    assert why(going(target=BOB), limit=1) == (
        "limit 0: You asked Ana Silva once in the last 90 days; you want to ask nobody more often than once."
    )
    assert "twice in the last 90 days" in why(going(target=BOB), going(target=BOB), target=Party(9, "Dora"))
    assert why(going(target=BOB, ago=91), limit=1) == ""
    assert why(limit=0) == "limit 0: You want to ask nobody for introductions, as you set it."
    assert why(going(target=BOB), limit=0).startswith(
        "limit 0: You asked Ana Silva once in the last 90 days. "
    )


def test_a_refusal_is_remembered_for_a_year() -> None:
    assert why(going(Stage.REFUSED)) == (
        "refused 7: Ana Silva was asked for this, and it was refused on 20 November 2026; ask somebody else."
    )
    assert why(going(Stage.REFUSED, ago=366)) == ""
    assert why(going(Stage.REFUSED), target=BOB) == ""


def test_an_introduction_that_was_made_is_found_by_whom_it_was_to() -> None:
    made = going(Stage.INTRODUCED, Stage.THANKED)
    found = Asked((going(target=BOB), made))
    assert (found.made_to(CARL.id), found.made_to(BOB.id)) == (made, None)
    assert found.without(7) == Asked()


def test_an_introduction_that_was_made_is_got_from_whoever_made_it() -> None:
    def made(*stages: Stage, is_noticed: bool = False) -> list[object]:
        steps = tuple(Taken(stage, date(2026, 5, 4), is_noticed=is_noticed) for stage in stages)
        found = favours_got([Introduction(7, Party(1, "Ana"), Party(2, "Carl"), steps)])
        return [(person, favour.is_given, favour.whom, favour.record) for person, favour in found]

    assert made(Stage.ASKED, Stage.AGREED) == []
    assert made(Stage.ASKED, Stage.INTRODUCED, Stage.THANKED) == [(1, False, "Carl", "introduction:7")]
    assert made(Stage.ASKED, Stage.INTRODUCED, is_noticed=True) == []  # a record tells of it already
