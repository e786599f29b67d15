"""Where somebody stands between an invitation and a relationship, and that it follows from the facts alone."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.pipeline import Course, Fact, FactKind, Start, course_of
from firsthand.core.stages import Stage
from firsthand.core.stops import TRUSTED_NETWORK
from firsthand.core.talks import Talk

NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
START = Start(date(2026, 11, 1), "invitation:1")
MARKS = ("asked", "talk", "booked", "held", "accepted", "followed_up", "declined", "later")


def mark(kind: str, day: int, hour: int = 12) -> Fact:
    at = datetime(2026, 11, day, hour, tzinfo=UTC)
    return Fact(FactKind(kind), at.date(), at, f"mark:{day}{hour}", f"mark:act{day}", place=day * 100 + hour)


def told(kind: str, day: int) -> Fact:
    """Something of which only the day is known."""
    return Fact(FactKind(kind), date(2026, 11, 1) + timedelta(days=day - 1), record=f"{kind}:{day}")


def word(kind: str, day: int, hour: int = 12) -> Fact:
    at = datetime(2026, 11, day, hour, tzinfo=UTC)
    return Fact(FactKind(kind), at.date(), at, f"message:{day}{hour}")


def meeting(day: int, hour: int = 10, *, people: int = 2) -> Fact:
    at = datetime(2026, 11, 1, hour, tzinfo=UTC) + timedelta(days=day - 1)
    end = at + timedelta(minutes=30)
    return Fact(FactKind.MEETING, at.date(), at, f"meeting:{day}", title="Call", ends_at=end, people=people)


def booked(day: int, *, at: int, hour: int = 10) -> Fact:
    """The owner's mark of a day that the talk is at an hour of another."""
    starts_at = datetime(2026, 11, 1, hour, tzinfo=UTC) + timedelta(days=at - 1)
    return replace(mark("booked", day), talk=Talk(1, starts_at, starts_at + timedelta(minutes=20)))


def way(*facts: Fact, now: datetime = NOW, start: Start = START) -> Course:
    return course_of(start, facts, TRUSTED_NETWORK, now)


CONNECTED = told("connected", 20)


@pytest.mark.parametrize(
    ("facts", "stage", "since"),
    [
        ([], "received", 1),
        ([mark("later", 3)], "received", 1),
        ([mark("asked", 20)], "asked", 20),
        ([mark("asked", 20), told("answered", 22)], "answered", 22),
        ([mark("asked", 22), told("answered", 20)], "answered", 20),  # marked late
        ([told("answered", 22)], "received", 1),
        ([mark("asked", 2)], "lapsed", 16),
        ([mark("asked", 2), told("answered", 25)], "answered", 25),
        ([mark("asked", 2), mark("asked", 20)], "asked", 20),
        ([mark("talk", 5)], "talk", 5),
        ([mark("talk", 5), meeting(34)], "booked", 5),
        ([mark("talk", 5), mark("booked", 6)], "booked", 6),
        ([mark("talk", 5), meeting(9)], "held", 9),
        ([mark("talk", 5), meeting(4)], "talk", 5),
        ([mark("talk", 5), meeting(34, people=3)], "talk", 5),  # at work, with others
        ([mark("talk", 5), meeting(9, people=3)], "talk", 5),
        ([booked(6, at=9), meeting(8)], "booked", 6),  # before the talk
        ([booked(6, at=9), meeting(9, people=3)], "held", 9),  # at its time
        ([booked(6, at=9), meeting(10)], "held", 10),  # moved, in the calendar alone
        ([booked(6, at=9), told("meeting", 8)], "held", 8),  # written down
        ([mark("talk", 5, 15), meeting(5, 10)], "held", 5),  # proposed and held on one day
        ([meeting(9)], "received", 1),
        ([mark("talk", 5), mark("held", 9)], "held", 9),
        ([mark("accepted", 9)], "accepted", 9),
        ([CONNECTED], "accepted", 20),
        ([mark("declined", 9), CONNECTED], "accepted", 20),
        ([CONNECTED, mark("talk", 22)], "accepted", 20),
        ([CONNECTED, mark("declined", 22)], "declined", 22),
        ([mark("accepted", 9), mark("talk", 10)], "talk", 10),
        ([CONNECTED, word("wrote", 20)], "followed_up", 20),
        ([CONNECTED, word("wrote", 19)], "accepted", 20),
        ([mark("accepted", 9, 12), word("wrote", 9, 11)], "accepted", 9),
        ([mark("accepted", 9, 12), word("wrote", 9, 13)], "followed_up", 9),
        ([CONNECTED, word("heard", 21)], "accepted", 20),
        ([CONNECTED, mark("followed_up", 20)], "followed_up", 20),
        ([mark("accepted", 9), mark("followed_up", 9)], "followed_up", 9),  # at one moment
        ([CONNECTED, meeting(20)], "accepted", 20),  # the talk before accepting, as far as one can tell
        ([CONNECTED, meeting(22)], "followed_up", 22),
        ([CONNECTED, word("wrote", 21), word("heard", 22)], "followed_up", 21),
        ([CONNECTED, word("wrote", 21), word("heard", 22), word("wrote", 23)], "cultivated", 23),
        ([CONNECTED, word("wrote", 21), meeting(25)], "cultivated", 25),
        ([mark("asked", 5), told("gone", 12)], "lapsed", 12),
        ([mark("accepted", 5), told("gone", 12)], "accepted", 5),
    ],
)
def test_facts_move_to_a_stage(facts: list[Fact], stage: str, since: int) -> None:
    here = way(*facts).here
    assert (here.stage.value, here.since.day) == (stage, since)


def test_every_position_says_why_and_how_to_take_it_back() -> None:
    steps = way(
        mark("asked", 2), told("answered", 4), mark("talk", 5), meeting(9), CONNECTED, word("wrote", 23)
    ).steps
    assert [(each.stage.value, each.record, each.act) for each in steps] == [
        ("received", "invitation:1", ""),
        ("asked", "mark:212", "mark:act2"),
        ("answered", "answered:4", ""),
        ("talk", "mark:512", "mark:act5"),
        ("held", "meeting:9", ""),
        ("accepted", "connected:20", ""),
        ("followed_up", "message:2312", ""),
    ]
    assert steps[-1].cause == "You wrote to them on 23 November 2026, 3 days after accepting."


def test_what_comes_next_has_its_day_from_the_policy() -> None:
    assert way(mark("asked", 20)).due_on == date(2026, 12, 4)
    accepted = way(mark("accepted", 20))
    assert (accepted.due_on, accepted.late_by(NOW.date())) == (date(2026, 11, 22), 8)
    assert way(mark("talk", 5), meeting(34)).due_on == date(2026, 12, 4)
    assert course_of(
        START, [mark("accepted", 20)], replace(TRUSTED_NETWORK, follow_up_days=9), NOW
    ).due_on == date(2026, 11, 29)


def test_a_known_sender_is_waited_for() -> None:
    assert way(mark("asked", 2), start=replace(START, may_lapse=False)).stage is Stage.ASKED


def test_a_meeting_that_is_under_way_is_still_booked() -> None:
    now = datetime(2026, 11, 9, 10, 15, tzinfo=UTC)
    assert way(mark("talk", 5), meeting(9), now=now).stage is Stage.BOOKED


@pytest.mark.parametrize("other", [meeting(33), meeting(36), meeting(36, people=3)])
def test_what_the_owner_booked_stays_the_talk(other: Fact) -> None:
    course = way(mark("talk", 20), booked(29, at=34, hour=15), other)
    assert [each.stage for each in course.steps] == [Stage.RECEIVED, Stage.TALK, Stage.BOOKED]
    assert (course.to_do, course.due_on) == ("Talk at 15:00", date(2026, 12, 4))


def test_a_meeting_with_others_on_the_day_of_accepting_is_no_talk() -> None:
    steps = way(mark("talk", 5), mark("accepted", 9, 12), meeting(9, people=3)).steps
    assert [each.stage for each in steps] == [Stage.RECEIVED, Stage.TALK, Stage.ACCEPTED]


def test_what_was_put_off_says_so_until_something_comes() -> None:
    assert way(mark("asked", 20), mark("later", 21)).later_on == date(2026, 11, 21)
    assert way(mark("later", 21), mark("asked", 22)).later_on is None


def test_the_board_lets_go_after_the_days_of_the_policy() -> None:
    accepted, today = way(mark("accepted", 20)), date(2026, 11, 20)
    assert accepted.is_shown(TRUSTED_NETWORK, today + timedelta(days=89))
    assert not accepted.is_shown(TRUSTED_NETWORK, today + timedelta(days=90))
    assert not way(mark("declined", 20)).is_shown(TRUSTED_NETWORK, today + timedelta(days=30))
    assert way(mark("talk", 2)).is_shown(TRUSTED_NETWORK, date(2029, 1, 1))


FACTS = st.one_of(
    st.builds(mark, st.sampled_from(MARKS), st.integers(1, 30), st.integers(0, 23)),
    st.builds(told, st.sampled_from(("answered", "connected", "gone")), st.integers(1, 45)),
    st.builds(word, st.sampled_from(("wrote", "heard")), st.integers(1, 30), st.integers(0, 23)),
    st.builds(meeting, st.integers(1, 45), st.integers(0, 23)),
)


@given(st.lists(FACTS, max_size=9), st.randoms())
def test_every_order_of_the_facts_gives_one_way(facts: list[Fact], random) -> None:
    other = [*facts, *facts[:2]]
    random.shuffle(other)
    assert way(*other) == way(*facts)


@given(st.lists(FACTS, max_size=9), st.integers(1, 30))
def test_no_fact_from_after_now_moves_anybody(facts: list[Fact], day: int) -> None:
    now = datetime(2026, 11, day, 12, tzinfo=UTC)
    known = [each for each in facts if each.is_known(now)]
    here, before = way(*facts, now=now), way(*known, now=now)
    if here.stage is not Stage.BOOKED:
        assert here.steps == before.steps
    else:
        assert before.stage in (Stage.ASKED, Stage.ANSWERED, Stage.TALK, Stage.BOOKED, Stage.LAPSED)


@given(st.lists(FACTS, max_size=9), FACTS)
def test_what_the_owner_marked_is_never_lost_to_an_import(facts: list[Fact], more: Fact) -> None:
    """A record takes a mark's place only by moving on along the way, or because an invitation is gone."""
    own = [each for each in facts if each.act]
    before, after = way(*own), way(*own, *([] if more.act else [more]))
    order = list(Stage)
    if after.stage is not Stage.LAPSED and before.stage not in (Stage.DECLINED, Stage.LAPSED):
        assert order.index(after.stage) >= order.index(before.stage)


@pytest.mark.parametrize(
    ("talk", "stages"),
    [
        (meeting(9, 10), "talk held accepted"),
        (told("meeting", 9), "talk held accepted"),  # a call that was written down
        (meeting(9, 14), "talk accepted followed_up"),
        (meeting(8, 14), "talk held accepted"),
    ],
)
def test_talk_on_the_day_of_accepting_led_to_it(talk: Fact, stages: str) -> None:
    steps = way(mark("talk", 5), mark("accepted", 9, 12), talk).steps
    assert [step.stage for step in steps] == [Stage(word) for word in f"received {stages}".split()]
