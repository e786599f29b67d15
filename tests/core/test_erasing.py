"""Erased people as marks: known again by addresses, looked for in texts, and telling nothing by themselves."""

from datetime import UTC, datetime

import pytest

from firsthand.core.erasing import Act, Tombstones, is_between_two, mark_of
from firsthand.core.records import Party

KEY = b"a key of this test"
ACT = Act(7, "token", datetime(2026, 11, 21, tzinfo=UTC))


@pytest.fixture
def erased() -> Tombstones:
    made = Tombstones(KEY, {}, {7: ACT})
    for kind, value in (
        ("url", "linkedin.com/in/ana-silva"), ("mail", "ana@silva.example"), ("called", "ana silva"),
        ("called", "ana luisa d'avila-silva"), ("in", "thread:1\x1fana silva"),
    ):  # fmt: skip
        made.add(kind, value, ACT)
    return made


def test_mark_is_of_the_key_and_the_thing() -> None:
    """HMAC-SHA256 with the test vector 2 of RFC 4231 in its shape: only the key's holder can make it."""
    marks = {mark_of(key, kind, "x") for key in (KEY, b"other") for kind in ("url", "mail")}
    assert len(marks) == 4
    assert all(len(mark) == 32 for mark in marks)
    assert mark_of(KEY, "url", "x") == mark_of(KEY, "url", "x")


def test_known_by_an_address_and_never_by_a_name(erased: Tombstones) -> None:
    assert erased.of(Party("Anybody", "linkedin.com/in/ana-silva")) == ACT
    assert erased.of(Party("Anybody", "", "ana@silva.example")) == ACT
    assert erased.of(Party("Ana Silva")) is None
    assert erased.of(Party("Ana Silva", "linkedin.com/in/ana-silva-2")) is None


def test_a_name_alone_is_theirs_in_one_place(erased: Tombstones) -> None:
    assert erased.of_one(Party("Ana Silva"), "thread:1") == ACT
    assert erased.of_one(Party("Ana Silva"), "thread:2") is None
    assert erased.of_one(Party("Ana Silva", "linkedin.com/in/ana-silva-2"), "thread:1") is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I met Ana Silva.", "I met somebody erased."),
        ("Ana Silva's plan, and ANA SILVA’s", "somebody erased's plan, and somebody erased’s"),
        ("Dr Ána Sílva said so", "Dr somebody erased said so"),
        ("Ana Silva, Tom Okafor", "somebody erased, Tom Okafor"),
        ("with Ana  Silva\nand Ana\nSilva", "with somebody erased\nand Ana\nSilva"),
        ("Ana Luísa d'Ávila-Silva wrote", "somebody erased wrote"),
        ("Ana Silvano and Joana Silva stay", "Ana Silvano and Joana Silva stay"),
        ("Ana and Silva stay; so does ana silva", "Ana and Silva stay; so does ana silva"),
        ("to Ana@Silva.example or x@silva.example", "to somebody erased or x@silva.example"),
        ("see https://www.linkedin.com/in/Ana-Silva/?x=1 now", "see somebody erased?x=1 now"),
        ("see linkedin.com/in/ana-silva-2", "see linkedin.com/in/ana-silva-2"),
        ("", ""),
    ],
)
def test_texts_without_them(erased: Tombstones, text: str, wanted: str) -> None:
    assert erased.cleaned(text) == wanted
    assert erased.cleaned(wanted) == wanted


@pytest.mark.parametrize(
    ("people", "named", "gone", "is_two"),
    [(2, 0, 1, True), (3, 0, 1, False), (3, 0, 2, True), (0, 1, 1, True), (1, 2, 1, False), (0, 0, 0, True)],
)
def test_a_meeting_with_them_alone(people: int, named: int, gone: int, is_two: bool) -> None:
    assert is_between_two(people, named, gone) is is_two
