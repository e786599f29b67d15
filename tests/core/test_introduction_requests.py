"""How a request for an introduction goes, and what to do about it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.drafting.languages import TONGUES
from firsthand.core.drafting.requests import LetterKind, as_typed, draft_letter, letters_due
from firsthand.core.goodwill import Favour, FavourKind, Goodwill, goodwill_of
from firsthand.core.introduction_advice import Advice, Before, Side, Word, advise, tell_advice
from firsthand.core.introduction_requests import (
    NEXT,
    Request,
    RequestStage,
    favours_made,
    steps_after_request,
    tell_request,
    unproven,
)
from firsthand.core.introduction_steps import Asked, Introduction, Party, Stage, Taken
from firsthand.core.introductions import Somebody
from firsthand.core.knowledge import Evidence, Knowledge
from firsthand.core.today import Whom
from firsthand.core.today_introductions import request_step

TODAY = date(2026, 11, 21)
ANA, BOB, CARL = Party(1, "Ana Silva"), Party(2, "Bob Marsh"), Party(3, "Carl Fenn")
S = RequestStage
WHY, GAIN = "We plan a port together.", "Our figures"
GOT = Favour(FavourKind.HELP, False, TODAY, record="mail:9")


def asked(*stages: S, ago: int = 1, **more) -> Request:
    on = TODAY - timedelta(days=ago)
    steps = tuple(Taken(stage, on) for stage in (S.ASKED, *stages))
    return Request(
        **{"id": 7, "asker": ANA, "target": CARL, "steps": steps, "why": WHY, "gain": GAIN, **more}
    )


def side(
    who: Party, knowledge=Knowledge.MET, *, last: int | None = 30, goodwill: Goodwill | None = None
) -> Side:
    last_on = TODAY - timedelta(days=last) if last is not None else None
    known = Somebody(who.id, who.name, knowledge=knowledge, last_on=last_on)
    facts = (Evidence(knowledge.value, "You met.", (f"meeting:{who.id}",)),)
    return Side(known, facts, goodwill or goodwill_of(()))


def advice(request: Request | None = None, *, before: Before | None = None, **sides: Side) -> Advice:
    asker, target = sides.get("asker", side(ANA)), sides.get("target", side(CARL))
    return advise(request or asked(), asker, target, before or Before(), TODAY)


def codes(found: Advice) -> list[str]:
    return [each.code for each in found.reasons if each.word is found.word]


@pytest.mark.parametrize("stage", S)
def test_nobody_is_introduced_before_they_agreed(stage: S) -> None:
    before = {each for each in S if S.INTRODUCED in NEXT[each]}
    assert before == {S.TARGET_AGREED}
    assert {each for each in S if S.TARGET_AGREED in NEXT[each]} == {S.TARGET_ASKED}
    assert stage is S.SAID_NO or not asked(stage).is_open or S.SAID_NO in steps_after_request(stage)
    assert "20 November 2026" in tell_request(asked(stage), TODAY)


def test_two_warm_ties_and_a_reason_are_a_yes() -> None:
    found = advice()
    assert (found.word, codes(found)) == (Word.DO, ["target-known", "asker-known"])
    assert found.reasons[0].records == ("meeting:3",)
    assert tell_advice(found, asked()).startswith("Do it: ask Carl Fenn first")


def test_what_is_missing_comes_first() -> None:
    assert codes(advice(asked(why="", gain=""))) == ["no-why", "no-gain"]
    assert codes(advice(target=side(CARL, last=900))) == ["target-cold"]
    assert codes(advice(asker=side(ANA, Knowledge.SHARED))) == ["asker-unknown"]
    assert codes(advice(target=side(CARL, goodwill=goodwill_of([GOT])))) == ["target-goodwill"]
    assert advice(asker=side(ANA, goodwill=goodwill_of([GOT]))).word is Word.DO


@pytest.mark.parametrize("knowledge", [each for each in Knowledge if not each.is_known])
def test_nobody_is_called_cold_through_a_connection(knowledge: Knowledge) -> None:
    found = advice(target=side(CARL, knowledge))
    assert (found.word, codes(found)) == (Word.NO, ["target-unknown"])


def test_whom_one_was_introduced_to_is_no_stranger_but_comes_first() -> None:
    made = Introduction(4, BOB, CARL, (Taken(Stage.ASKED, TODAY), Taken(Stage.INTRODUCED, TODAY)))
    found = advice(target=side(CARL, Knowledge.NONE), before=Before(asked=Asked([made])))
    assert (found.word, codes(found)) == (Word.FIRST, ["target-introduced"])
    assert found.reasons[0].text.startswith("Bob Marsh introduced you to Carl Fenn on 21 November 2026")
    assert found.reasons[0].records == ("introduction:4",)
    assert codes(advice(target=side(CARL), before=Before(asked=Asked([made])))) == [
        "target-known",
        "asker-known",
    ]


def test_refusals_count_for_a_year() -> None:
    same = asked(S.TARGET_ASKED, S.TARGET_REFUSED, id=5)
    assert codes(advice(before=Before([same]))) == ["refused"]
    assert advice(before=Before([same])).reasons[0].records == ("introduction:5",)
    other = asked(S.TARGET_REFUSED, id=5, asker=BOB)
    assert (advice(before=Before([other])).word, codes(advice(before=Before([other])))) == (
        Word.FIRST,
        ["refused"],
    )
    assert advice(before=Before([asked(S.TARGET_REFUSED, id=5, ago=366)])).word is Word.DO


def test_nobody_is_asked_more_often_than_the_limit_whoever_asks() -> None:
    mine = Introduction(4, CARL, BOB, (Taken(Stage.ASKED, TODAY),))
    of_bob = asked(S.TARGET_ASKED, id=5, asker=BOB)
    assert codes(advice(before=Before([of_bob], Asked([mine], 2)))) == ["limit"]
    assert advice(before=Before([of_bob], Asked([mine], 3))).word is Word.DO
    assert (
        advice(before=Before([asked(S.TARGET_ASKED, id=5, asker=BOB, ago=91)], Asked([mine], 2))).word
        is Word.DO
    )


@given(st.sampled_from(Knowledge), st.none() | st.integers(0, 2000), st.text(max_size=3), st.integers(0, 4))
def test_knowing_both_better_never_makes_it_harder(knowledge, last, why, limit) -> None:
    order = list(Word)
    before = Before(asked=Asked(limit=limit))
    request = asked(why=why)
    some = advise(request, side(ANA, knowledge, last=last), side(CARL, knowledge, last=last), before, TODAY)
    best = advise(request, side(ANA), side(CARL), before, TODAY)
    assert order.index(best.word) >= order.index(some.word)


@pytest.mark.parametrize("code", TONGUES)
def test_letters_name_who_asks_and_never_a_reason_of_a_refusal(code: str) -> None:
    request = asked(S.TARGET_ASKED, S.TARGET_REFUSED)
    refused = Request(7, ANA, CARL, (*request.steps[:-1], Taken(S.TARGET_REFUSED, TODAY, "hates ports")))
    texts = {
        kind: draft_letter(kind, refused, owner_name="Sam Reyes", tongue=TONGUES[code], wordings={})
        for kind in LetterKind
    }
    for kind, letter in texts.items():
        assert letter
        assert "hates" not in letter.draft.body + letter.draft.subject
        assert letter.draft.subject
        assert letter.to == {LetterKind.QUESTION: 3, LetterKind.INTRODUCTION: 0}.get(kind, 1)
        assert all(each.because and each.text for each in letter.draft.rests_on)
    question = draft_letter(LetterKind.QUESTION, asked(), owner_name="Sam", tongue=TONGUES[code], wordings={})
    assert question
    assert "We plan a port together" in question.draft.body
    assert "“We plan" not in question.draft.body  # it may be the owner's own words
    assert "Ana Silva" in question.draft.body
    assert len(question.draft.rests_on) == 4


def test_only_what_is_due_is_drafted() -> None:
    assert letters_due(asked(why="")) == (LetterKind.WHY, LetterKind.QUESTION, LetterKind.NO)
    assert letters_due(asked()) == (LetterKind.QUESTION, LetterKind.NO)
    assert letters_due(asked(S.TARGET_AGREED)) == (LetterKind.INTRODUCTION,)
    assert letters_due(asked(S.SAID_NO)) == ()
    nameless = asked(target=Party(3, "www.x.example"))
    assert not draft_letter(LetterKind.NO, nameless, owner_name="Sam", tongue=TONGUES["en"], wordings={})


@pytest.mark.parametrize("code", TONGUES)
def test_an_introduction_says_who_both_are_and_why_and_names_them_in_full_once(code: str) -> None:
    both = (
        side(ANA),
        Side(Somebody(3, "Carl Fenn", "Novatech", "Engineer"), (), goodwill_of(()), 3, ("card:8",)),
    )
    letter = draft_letter(
        LetterKind.INTRODUCTION,
        asked(S.TARGET_AGREED, why="He wants to learn <b>night counting</b>"),
        owner_name="Sam Reyes",
        tongue=TONGUES[code],
        wordings={},
        sides=both,
    )
    assert letter
    body = letter.draft.body
    assert (body.count("Ana Silva"), body.count("Carl Fenn")) == (1, 1)
    assert "Engineer, Novatech." in body
    assert "He wants to learn <b>night counting</b>." in body
    assert "Our figures." in body
    assert body.index("Engineer") < body.index("night counting") < body.rindex("Ana")
    assert [each.records for each in letter.draft.rests_on if "Novatech" in each.text] == [("card:8",)]
    without = draft_letter(
        LetterKind.INTRODUCTION, asked(why="", gain=""), owner_name="Sam", tongue=TONGUES[code], wordings={}
    )
    assert without
    assert len(without.draft.rests_on) == 2


@given(st.text())
def test_what_was_typed_stands_on_one_line(text: str) -> None:
    found = as_typed(text)
    assert len(found.splitlines()) <= 1
    assert len(found) <= 500


def test_what_was_typed_stays_as_it_is_but_for_addresses() -> None:
    assert as_typed("See www.x.example please") == ""
    assert as_typed("Ports, at night.") == "Ports, at night"
    assert as_typed("<b>night\ncounting</b> [1|2] {first_name} “so”") == (
        "<b>night counting</b> [1|2] {first_name} “so”"
    )


def test_both_get_an_introduction_once() -> None:
    made = asked(S.TARGET_AGREED, S.INTRODUCED)
    (ana, to_ana), (carl, to_carl) = favours_made([made])
    assert (ana, carl) == (1, 3)
    assert (to_ana.whom, to_carl.whom, to_ana.is_given) == ("Carl Fenn", "Ana Silva", True)
    assert list(favours_made([asked()])) == []
    by_mail = Favour(FavourKind.INTRODUCTION, True, TODAY, "Carl Fenn", record="mail:1")
    assert unproven([to_ana], [by_mail]) == []
    assert unproven([to_ana], [Favour(FavourKind.INTRODUCTION, False, TODAY, "Carl Fenn")]) == [to_ana]


def test_today_tells_what_waits_for_the_owner_alone() -> None:
    def kind(request: Request) -> str:
        made = request_step(Whom(1, "Ana Silva"), request, TODAY)
        return made.kind.value if made else ""

    assert [kind(asked(ago=ago)) for ago in (1, 2, 90)] == ["", "request", "request"]
    assert kind(asked(S.WHY_ASKED, ago=30)) == ""
    assert [kind(asked(S.TARGET_ASKED, ago=ago)) for ago in (13, 14)] == ["", "request"]
    assert kind(asked(S.TARGET_AGREED)) == "introduce"
    assert kind(asked(S.TARGET_REFUSED)) == "request"
    assert kind(asked(S.INTRODUCED)) == kind(asked(S.SAID_NO, ago=9)) == ""
