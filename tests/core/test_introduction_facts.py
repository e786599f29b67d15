"""What records tell of introductions: facts only, in any order, and the owner's words before them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.introduction_facts import Seen, Sign, notice, notice_request
from firsthand.core.introduction_requests import Request, RequestStage, tell_request
from firsthand.core.introduction_steps import NEXT, WAITING, Introduction, Party, Stage, Taken, tell_stage

START = datetime(2026, 11, 1, 9, tzinfo=UTC)
ANA, CARL = Party(1, "Ana Silva"), Party(3, "Carl Fenn")
TODAY = START.date() + timedelta(days=30)


def at(day: int) -> datetime:
    return START + timedelta(days=day)


def asked(*stages: tuple[Stage, int], **more) -> Introduction:
    steps = tuple(Taken(stage, at(day).date(), at=at(day)) for stage, day in ((Stage.ASKED, 0), *stages))
    return Introduction(7, ANA, CARL, steps, **more)


def saw(sign: Sign, day: float) -> Seen:
    return Seen(sign, START + timedelta(days=day), f"mail:{sign}-{day}")


def requested(*stages: tuple[RequestStage, int], **more) -> Request:
    all_stages = ((RequestStage.ASKED, 0), *stages)
    steps = tuple(Taken(stage, at(day).date(), at=at(day)) for stage, day in all_stages)
    return Request(7, ANA, CARL, steps, **more)


def way(found: Introduction) -> list[str]:
    return [step.stage.value for step in found.steps]


SENT, HEARD, NO = saw(Sign.WROTE, 0.1), saw(Sign.HEARD, 2), saw(Sign.SAID_NO, 3)
TOGETHER, THANKS, MET = saw(Sign.TOGETHER, 5), saw(Sign.WROTE, 6), saw(Sign.MET, 8)


def test_mail_moves_an_introduction_step_by_step() -> None:
    sent = notice(asked(), [SENT])
    assert (way(sent), sent.steps[0].record, sent.steps[0].is_noticed) == (["asked"], SENT.record, False)
    heard = notice(asked(), [SENT, HEARD])
    assert heard.answer
    assert heard.answer.record == HEARD.record
    assert tell_stage(heard, TODAY) == "Ana Silva answered (3 November 2026). What did they say?"
    assert not heard.has_expired(TODAY)
    assert way(notice(asked(), [SENT, NO])) == ["asked", "refused"]
    made = notice(asked(), [SENT, HEARD, TOGETHER])
    assert (way(made), made.answer) == (["asked", "introduced"], None)
    assert "(6 November 2026, as your records show)" in tell_stage(made, TODAY)
    done = notice(asked(), [SENT, HEARD, TOGETHER, THANKS, MET])
    assert way(done) == ["asked", "introduced", "thanked"]
    assert "You and Carl Fenn have been in touch since (9 November 2026)" in tell_stage(done, TODAY)


def test_what_was_before_the_ask_moves_nothing() -> None:
    before = [saw(sign, -2) for sign in Sign]
    assert notice(asked(), before) == asked()
    assert (
        notice(asked(), [saw(Sign.HEARD, 0.05), saw(Sign.WROTE, 0.1)]).answer is None
    )  # heard before the ask was sent


def test_own_words_go_before_records() -> None:
    refused = asked((Stage.REFUSED, 4))
    assert notice(refused, [SENT, HEARD, TOGETHER]) == refused
    agreed = notice(asked((Stage.AGREED, 2)), [SENT, NO])
    assert (way(agreed), agreed.answer) == (["asked", "agreed"], None)
    own = notice(
        asked((Stage.AGREED, 2), (Stage.TARGET_AGREED, 3), (Stage.INTRODUCED, 7)), [TOGETHER, THANKS]
    )
    assert way(own)[-1] == "thanked"
    assert not own.steps[3].is_noticed
    thanked = notice(asked((Stage.THANKED, 7)), [TOGETHER, THANKS])
    assert [(step.stage.value, step.is_noticed) for step in thanked.steps[1:]] == [
        ("introduced", True),
        ("thanked", False),
    ]


def test_what_is_not_so_is_not_noticed_again_from_what_is_older() -> None:
    seen = [SENT, NO]
    denied = asked(denied={"refused": at(4), "answered": at(4)})
    assert way(notice(denied, seen)) == ["asked"]
    assert notice(denied, seen).answer is None
    assert way(notice(denied, [*seen, saw(Sign.SAID_NO, 6)])) == ["asked", "refused"]
    not_made = asked(denied={"introduced": at(5.5)})
    assert way(notice(not_made, [TOGETHER])) == ["asked"]


def test_an_answer_before_a_second_word_is_no_answer_to_it() -> None:
    again = asked((Stage.AGAIN, 12))
    assert notice(again, [SENT, HEARD]).answer is None
    assert notice(again, [SENT, saw(Sign.HEARD, 13)]).answer


SEEN = st.lists(st.builds(saw, st.sampled_from(Sign), st.integers(-3, 20)), max_size=8)


@given(SEEN, st.randoms())
def test_any_order_of_records_gives_the_same(seen, random) -> None:
    mixed = [*seen, *seen[:2]]
    random.shuffle(mixed)
    for before in (asked(), asked((Stage.AGREED, 3)), asked((Stage.AGAIN, 11))):
        found = notice(before, seen)
        assert notice(before, mixed) == found
        said = {step.stage: step.note for step in before.steps}
        assert {step.stage for step in found.steps if not step.is_noticed} == set(said)
        assert all(step.record for step in found.steps if step.is_noticed)
        assert found.stage is before.stage or found.stage in (Stage.REFUSED, Stage.INTRODUCED, Stage.THANKED)
        assert not found.answer or found.stage in WAITING
        assert NEXT[found.stage] is not None
    for request in (requested(), requested((RequestStage.TARGET_ASKED, 2))):
        assert notice_request(request, mixed) == notice_request(request, seen)


def test_requests_are_moved_by_an_answer_and_by_the_introduction() -> None:
    waiting = requested((RequestStage.TARGET_ASKED, 1))
    heard = notice_request(waiting, [HEARD])
    assert heard.answer
    assert tell_request(heard, TODAY).startswith("Carl Fenn answered (3 November 2026).")
    assert notice_request(requested(), [HEARD]) == requested()
    assert notice_request(waiting, [NO]).stage is RequestStage.TARGET_REFUSED
    assert notice_request(waiting, [NO, TOGETHER]).stage is RequestStage.INTRODUCED
    over = requested((RequestStage.SAID_NO, 2))
    assert notice_request(over, [TOGETHER]) == over
    denied = replace(waiting, denied={"introduced": at(6), "answered": at(6), "target-refused": at(6)})
    assert notice_request(denied, [NO, TOGETHER]) == denied
