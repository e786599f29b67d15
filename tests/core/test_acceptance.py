"""How often invitations are accepted: counted fairly, and never said to be more certain than they are."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.acceptance import Sent, shares, tell_shares, wilson
from firsthand.core.notes.values import NoteKind

AS_OF = date(2026, 11, 20)
OLD, NEW = AS_OF - timedelta(days=21), AS_OF - timedelta(days=20)


def sent(kind: NoteKind, *accepted: bool, on: date = OLD) -> list[Sent]:
    return [Sent(on, kind, each) for each in accepted]


def test_what_went_out_lately_is_left_out_whatever_became_of_it() -> None:
    found = shares([*sent(NoteKind.BLANK, True, False), *sent(NoteKind.BLANK, True, False, on=NEW)], AS_OF)
    assert [(each.kind, each.sent, each.accepted) for each in found] == [(NoteKind.BLANK, 2, 1)]


def test_no_winner_is_named_before_the_bounds_part() -> None:
    few = shares(sent(NoteKind.PERSONAL, *[True] * 9) + sent(NoteKind.BLANK, *[False] * 30), AS_OF)
    assert tell_shares(few).startswith("Too little to tell yet")
    near = shares(
        sent(NoteKind.PERSONAL, *[True] * 12, *[False] * 8)
        + sent(NoteKind.BLANK, *[True] * 10, *[False] * 10),
        AS_OF,
    )
    assert tell_shares(near).endswith("that is too near to tell.")
    clear = shares(
        sent(NoteKind.PERSONAL, *[True] * 28, *[False] * 2)
        + sent(NoteKind.BLANK, *[True] * 10, *[False] * 30),
        AS_OF,
    )
    assert tell_shares(clear) == (
        "93 % with a note about the two of you were accepted, 25 % without a note: it helped."
    )


def test_bounds_are_those_of_wilson() -> None:
    low, high = wilson(36, 72)
    assert (round(low, 4), round(high, 4)) == (0.3875, 0.6125)
    assert wilson(0, 0) == (0.0, 1.0)


@given(st.integers(1, 500), st.data())
def test_bounds_hold_the_share_and_draw_near_with_more(number: int, data: st.DataObject) -> None:
    accepted = data.draw(st.integers(0, number))
    low, high = wilson(accepted, number)
    assert 0 <= low <= accepted / number + 1e-9
    assert accepted / number <= high + 1e-9 <= 1 + 1e-9
    wider = wilson(accepted, number)
    nearer = wilson(accepted * 4, number * 4)
    assert nearer[1] - nearer[0] <= wider[1] - wider[0] + 1e-9
