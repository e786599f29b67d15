"""Lines of the logbook: what happened, with whom, on which day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.errors import UserError
from firsthand.core.logbook import Entry, read_entry

TODAY = date(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        (
            "coffee with Ana Silva yesterday, she is hiring",
            Entry("coffee", "Ana Silva", date(2026, 11, 20), "she is hiring"),
        ),
        ("I met Ana Silva on 3 May 2026", Entry("meeting", "Ana Silva", date(2026, 5, 3))),
        ("called Zoë O'Neil", Entry("call", "Zoë O'Neil", TODAY)),
        ("Had a lunch with Tom Reuter on Tuesday.", Entry("meal", "Tom Reuter", date(2026, 11, 17))),
        (
            "video call with Leo Brandt 2026-10-01, pallets",
            Entry("call", "Leo Brandt", date(2026, 10, 1), "pallets"),
        ),
        ("spoke to Maria Lopez two days ago", Entry("meeting", "Maria Lopez", date(2026, 11, 19))),
    ],
)
def test_a_line_says_what_with_whom_and_when(line: str, entry: Entry) -> None:
    assert read_entry(line, TODAY) == entry


@pytest.mark.parametrize(
    ("line", "entry"),
    [
        (
            "Coffee yesterday, she is hiring a designer",
            Entry("coffee", "", date(2026, 11, 20), "she is hiring a designer"),
        ),
        ("call", Entry("call", "", TODAY)),
    ],
)
def test_on_somebodys_page_the_name_goes_without_saying(line: str, entry: Entry) -> None:
    assert read_entry(line, TODAY, is_named=False) == entry


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("", "LOG-101"),
        ("Ana Silva", "LOG-101"),
        ("coffee yesterday", "LOG-101"),
        ("met Ana Silva tomorrow", "LOG-102"),
        ("met Ana Silva 2026-13-41", "LOG-103"),
        ("met Ana Silva in 2024", "LOG-103"),
        ("met Ana Silva yesterday and on 3 May", "LOG-103"),
    ],
)
def test_what_cannot_be_kept_says_why(line: str, code: str) -> None:
    with pytest.raises(UserError) as caught:
        read_entry(line, TODAY)
    assert caught.value.code == code


@given(st.text(max_size=80))
def test_any_line_is_read_or_refused(line: str) -> None:
    try:
        on = read_entry(line, TODAY).on
    except UserError:
        return
    assert on <= TODAY
