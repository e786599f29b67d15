"""How an introduction goes, and when nobody is to be asked."""

from datetime import date, timedelta

import pytest

from firsthand.core.introduction_steps import (
    NEXT,
    Introduction,
    Party,
    Stage,
    Taken,
    steps_after,
    tell_stage,
    why_not_ask,
)

TODAY = date(2026, 11, 21)
ANA, BOB, CARL = Party(1, "Ana Silva"), Party(2, "Bob Marsh"), Party(3, "Carl Fenn")


def going(*stages: Stage, ago: int = 1, introducer: Party = ANA, target: Party = CARL) -> Introduction:
    on = TODAY - timedelta(days=ago)
    return Introduction(7, introducer, target, tuple(Taken(stage, on) for stage in (Stage.ASKED, *stages)))


def test_both_consents_come_before_the_introduction() -> None:
    way = [Stage.ASKED]
    while steps_after(way[-1]):
        way.append(steps_after(way[-1])[0])
    assert way == [
        Stage.ASKED, Stage.AGREED, Stage.TARGET_AGREED, Stage.INTRODUCED, Stage.THANKED, Stage.OUTCOME,
    ]  # fmt: skip
    assert [stage for stage in Stage if Stage.REFUSED in NEXT[stage]] == way[:3]


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
    return why_not_ask(introducer, target, before, limit=limit, today=TODAY)


def test_nobody_is_asked_twice_for_one_or_more_often_than_the_limit() -> None:
    assert why() == ""
    assert why(going()) == "You have asked Ana Silva for this already."
    assert why(going(ago=30)) == ""  # expired: may be asked again
    assert why(going(Stage.THANKED, Stage.OUTCOME), going(target=BOB), target=Party(9, "Dora")) != ""
    assert why(going(target=BOB), limit=1).startswith("You ask nobody more often than once in 90 days")
    assert why(going(target=BOB, ago=91), limit=1) == ""
    assert why(limit=0).startswith("You ask nobody more often than never")
    assert why(going(introducer=BOB), going(introducer=BOB, target=ANA)) == ""


def test_a_refusal_is_remembered_for_a_year() -> None:
    assert why(going(Stage.REFUSED)).startswith("This was refused on 20 November 2026")
    assert why(going(Stage.REFUSED, ago=366)) == ""
    assert why(going(Stage.REFUSED), target=BOB) == ""
