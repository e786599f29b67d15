"""Which lines belong to an ask, and which of several replies counts."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from tests.core.cases import reply

from firsthand.core.knowledge import Exchange
from firsthand.core.replies import Line, Reply, ReplyKind, part_at_ask, part_exchange, telling_reply

ASKED_AT = datetime(2026, 11, 5, 12, tzinfo=UTC)
LINES = st.lists(
    st.builds(
        lambda number, hours, is_own: Line(
            f"message:{number}", ASKED_AT + timedelta(hours=hours), is_own, ""
        ),
        st.integers(1, 99),
        st.integers(-100, 100),
        st.booleans(),
    ),
    unique_by=lambda line: line.record,
)
KINDS = st.lists(st.sampled_from(ReplyKind), min_size=1, max_size=6)


def line(hours: int, *, is_own: bool = False) -> Line:
    return Line(f"message:{hours}", ASKED_AT + timedelta(hours=hours), is_own, "")


def counting(*kinds: ReplyKind) -> Reply | None:
    return telling_reply([reply(kind) for kind in kinds])


def test_ask_sent_before_it_was_marked_belongs_to_the_ask() -> None:
    earlier, ask, answer = line(-40), line(-3, is_own=True), line(-1)
    assert part_at_ask([earlier, ask, answer], ASKED_AT) == ([earlier], [ask, answer])


def test_each_part_knows_when_it_ended() -> None:
    days = ASKED_AT.date() - timedelta(days=9), ASKED_AT.date() + timedelta(days=9)
    whole = Exchange("conversation:1", 2, 2, 1, *days, last_at=ASKED_AT + timedelta(days=9))
    lines = [line(-40), line(-3, is_own=True), line(5)]
    parts = part_exchange(whole, lines, ASKED_AT, is_refusal=lambda _: False)
    assert [each.last_at for each in parts] == [lines[0].at, lines[2].at]
    assert [each.last_on for each in parts] == [lines[0].at.date(), lines[2].at.date()]


def test_own_words_of_days_before_are_no_ask() -> None:
    before = [line(-40, is_own=True), line(-30)]
    assert part_at_ask([*before, line(5)], ASKED_AT) == (before, [line(5)])


@given(LINES)
def test_parting_loses_nothing_and_keeps_the_order(lines: list[Line]) -> None:
    before, after = part_at_ask(lines, ASKED_AT)
    assert [*before, *after] == sorted(lines, key=lambda line: (line.at, line.record))
    assert all(line.at >= ASKED_AT - timedelta(days=1) for line in after)
    assert all(line.at < ASKED_AT for line in before)


@given(KINDS)
def test_a_pitch_counts_whenever_it_came(kinds: list[ReplyKind]) -> None:
    assert counting(*kinds, ReplyKind.PITCH, *kinds).kind is ReplyKind.PITCH


@given(KINDS)
def test_a_brush_off_at_the_end_takes_back_what_was_said(kinds: list[ReplyKind]) -> None:
    assert counting(*kinds, ReplyKind.BRUSHED_OFF).kind in (ReplyKind.BRUSHED_OFF, ReplyKind.PITCH)


def test_an_explanation_after_an_oops_counts() -> None:
    assert counting(ReplyKind.BRUSHED_OFF, ReplyKind.CONFIRMED).kind is ReplyKind.CONFIRMED


def test_small_talk_takes_nothing_back() -> None:
    assert counting(ReplyKind.CONFIRMED, ReplyKind.UNCLEAR).kind is ReplyKind.CONFIRMED
    assert counting() is None
