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
        ("met Ana Silva on 5/6", "LOG-103"),
        ("met Ana Silva on 99.99.2026", "LOG-103"),
        ("met Ana Silva on day 5", "LOG-103"),
        ("met Ana Silva on holiday", "LOG-103"),
        ("met Ana Silva some weeks ago", "LOG-103"),
        ("met Ana Silva yesterday and on 3.5.2026", "LOG-103"),
    ],
)
def test_what_cannot_be_kept_says_why(line: str, code: str) -> None:
    with pytest.raises(UserError) as caught:
        read_entry(line, TODAY)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("line", "names", "on", "note"),
    [
        ("lunch with Ana Silva and Tom Berg yesterday", ["Ana Silva", "Tom Berg"], 20, ""),
        ("coffee with Ana Silva, Tom Berg yesterday, cranes", ["Ana Silva", "Tom Berg"], 20, "cranes"),
        (
            "met Ana Silva, Tom Berg and Leo Brandt on Thursday",
            ["Ana Silva", "Tom Berg", "Leo Brandt"],
            19,
            "",
        ),
        ("met Ana & Tom", ["Ana", "Tom"], 21, ""),
        ("coffee with Ana Silva, Tom Berg", ["Ana Silva", "Tom Berg"], 21, ""),
        ("coffee with Ana Silva, Porto", ["Ana Silva"], 21, "Porto"),
        (
            "coffee with Ana Silva yesterday, Tom Berg sends his best",
            ["Ana Silva"],
            20,
            "Tom Berg sends his best",
        ),
        ("lunch with Ana Silva and her team yesterday", ["Ana Silva"], 20, "with her team"),
        ("met Tom Berg at the Harbour Cafe on Friday", ["Tom Berg"], 20, "at the Harbour Cafe"),
        ("met Berg and Sons yesterday", ["Berg and Sons"], 20, ""),
    ],
)
def test_a_line_names_each_who_was_there(line: str, names: list[str], on: int, note: str) -> None:
    entry = read_entry(line, TODAY, knows=frozenset(["Ana Silva", "Tom Berg", "Berg and Sons"]).__contains__)
    assert ([entry.name, *entry.others], entry.on.day, entry.note) == (names, on, note)


def test_what_may_be_a_person_or_a_note_is_asked_about() -> None:
    with pytest.raises(UserError, match="may be somebody or a note"):
        read_entry("coffee with Ana Silva, Zora Novak", TODAY)


@pytest.mark.parametrize(
    ("said", "on"),
    [
        ("on 15/6/2026", date(2026, 6, 15)),
        ("on 6/15/2026", date(2026, 6, 15)),
        ("on 5.6.2026", date(2026, 6, 5)),
        ("on 6/6/26", date(2026, 6, 6)),
        ("on 25/12", date(2025, 12, 25)),
        ("2026/11/03", date(2026, 11, 3)),
        ("on 2026-11-20T23:00", date(2026, 11, 20)),
        ("at 15:00 yesterday", date(2026, 11, 20)),
        ("yesterday morning", date(2026, 11, 20)),
        ("this morning", TODAY),
    ],
)
def test_a_day_is_read_however_it_is_written(said: str, on: date) -> None:
    assert read_entry(f"met Tom Berg {said}", TODAY) == Entry("meeting", "Tom Berg", on)


def test_a_day_that_may_be_two_is_asked_about() -> None:
    with pytest.raises(UserError) as caught:
        read_entry("met Tom Berg on 5/6/2026", TODAY)
    assert (caught.value.code, caught.value.what) == (
        "LOG-103",
        "“5/6/2026” may be 6 May 2026 or 5 June 2026.",
    )
    assert "2026-05-06" in caught.value.next_step


@given(st.text(max_size=80))
def test_any_line_is_read_or_refused(line: str) -> None:
    try:
        on = read_entry(line, TODAY).on
    except UserError:
        return
    assert on <= TODAY
