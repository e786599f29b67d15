"""The note after a talk: one line that can be taken apart again."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.errors import UserError
from firsthand.core.talk_notes import TalkNote, line_of, parts_of

TODAY = date(2026, 12, 3)


def test_line_says_what_they_need_and_offer() -> None:
    note = TalkNote(
        TODAY, needs=" a controller;\n two days ", offers="a look at the depot", more="met her at Porto"
    )
    line = line_of(note, TODAY)
    assert line == "needs a controller, two days; offers a look at the depot; met her at Porto"
    assert parts_of(line) == [
        ("needs", "a controller, two days"),
        ("offers", "a look at the depot"),
        ("", "met her at Porto"),
    ]


def test_everything_may_be_empty() -> None:
    assert line_of(TalkNote(TODAY), TODAY) == ""
    assert parts_of("she is hiring, needs help") == [("", "she is hiring, needs help")]


@given(st.text(max_size=60), st.text(max_size=60))
def test_parts_never_mix(needs: str, offers: str) -> None:
    found = dict(parts_of(line_of(TalkNote(TODAY, needs=needs, offers=offers), TODAY)))
    assert set(found) <= {"needs", "offers", ""}
    assert len(found) <= 2


@pytest.mark.parametrize(
    ("note", "code"),
    [
        (TalkNote(date(2026, 12, 4)), "LOG-102"),
        (TalkNote(TODAY, kind="duel"), "LOG-107"),
        (TalkNote(TODAY, needs="x" * 300, offers="y" * 300), "LOG-108"),
    ],
)
def test_what_is_no_note(note: TalkNote, code: str) -> None:
    with pytest.raises(UserError, match=code):
        line_of(note, TODAY)


def test_the_day_that_is_wrong_is_named() -> None:
    with pytest.raises(UserError, match="The day of the talk, 4 December 2026, has not come yet"):
        line_of(TalkNote(date(2026, 12, 4)), TODAY)
