"""Shared lists: the examination every source passes, and what strangers may write into one."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.examination import Examination

from firsthand.core.errors import UserError
from firsthand.core.parties import Party
from firsthand.core.records import Item, Notice, Problem, Skipped
from firsthand.core.shared_lists import ENDING, MOST_PEOPLE, write_list
from firsthand.core.shared_records import SharedHead, SharedPerson
from firsthand.sources.opening import SourceKind, kinds_at
from firsthand.sources.shared.reader import LARGEST, items_of, read_shared

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "shared" / f"ana{ENDING}"
TODAY = date(2026, 11, 21)
HEAD = json.loads(SAMPLE.read_text(encoding="utf-8"))


class TestSharedLists(Examination):
    """A list as a file."""

    sample = SAMPLE

    def open(self, path: Path):
        return read_shared(path, today=TODAY)


def items(**changed) -> list[Item]:
    return list(items_of(json.dumps(HEAD | changed).encode(), "x", TODAY))


def codes(found: list[Item]) -> list[str]:
    return [each.code for each in found if isinstance(each, Problem | Skipped | Notice)]


def test_each_person_is_one_item_and_a_bad_one_costs_itself() -> None:
    head, *people = items()
    assert isinstance(head, SharedHead)
    assert (head.shared_by.name, head.shared_with, head.expires_on) == (
        "Ana Silva",
        "Alice Arden",
        date(2027, 11, 1),
    )
    assert codes(people) == ["SHL-501", "SHL-306", "SHL-306"]
    assert [each for each in people if isinstance(each, SharedPerson)] == [
        SharedPerson(Party("Emil Brandt"), "Elsewhere"),
        SharedPerson(Party("Zelda Quint", "linkedin.com/in/zelda-quint"), "Harbour Ltd", "well"),
        SharedPerson(Party("Carl Fenn"), "Novatech"),
    ]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"firsthand_shared_list": 2}, "SHL-303"),
        ({"consent": ""}, "SHL-304"),
        ({"shared_by": ["Ana"]}, "SHL-304"),
        ({"list_id": None}, "SHL-304"),
        ({"made_at": "yesterday"}, "SHL-305"),
        ({"made_at": "2030-01-01T00:00:00Z"}, "SHL-305"),
        ({"expires_on": 7}, "SHL-305"),
    ],
)
def test_a_head_that_says_too_little_leaves_the_list_out(changed: dict, code: str) -> None:
    assert codes(items(**changed)) == [code]


def test_what_is_no_list_is_one_problem() -> None:
    for content, code in (
        (None, "SHL-301"),
        (b"{", "SHL-302"),
        (b"\xff\xfe", "SHL-302"),
        (b"[" * 100_000, "SHL-302"),
        (b"[]", "SHL-303"),
    ):
        assert codes(list(items_of(content, "x", TODAY))) == [code]


def test_limits_hold(tmp_path: Path) -> None:
    many = [{"name": f"Person {number} Long"} for number in range(MOST_PEOPLE + 2)]
    assert codes(items(people=many)) == ["SHL-307", "SHL-307"]
    [_, long] = items(people=[{"name": "A" * 5_000, "company": "\u202eevil\x00\n=cmd()" + "x" * 999}])
    assert isinstance(long, SharedPerson)
    assert len(long.party.name) == 200
    assert long.company.startswith("evil =cmd()")
    large = tmp_path / f"large{ENDING}"
    large.write_bytes(SAMPLE.read_bytes() + b" " * LARGEST)
    with read_shared(large, today=TODAY) as source:
        assert [codes(list(found)) for _, found in source.read()] == [["SHL-301"]]
    assert items(expires_on="2099-01-01")[0].expires_on == date(
        2028, 10, 31
    )  # no list holds longer than two years


def test_a_list_taken_back_has_nobody_and_an_old_one_says_so() -> None:
    assert len(items(is_revoked=True)) == 1
    assert codes(items(expires_on="2026-11-20"))[-1] == "SHL-202"


def test_what_is_written_is_read_back() -> None:
    [head, *people] = items()
    good = [each for each in people if isinstance(each, SharedPerson)]
    assert isinstance(head, SharedHead)
    written = "".join(write_list(head, good))
    again = list(items_of(written.encode(), "x", TODAY))
    assert again[1:] == good
    assert "@" not in written


def test_a_list_is_known_by_what_it_says(tmp_path: Path) -> None:
    assert kinds_at(SAMPLE) == (SourceKind.SHARED,)
    renamed = tmp_path / "people.json"
    renamed.write_bytes(SAMPLE.read_bytes())
    assert kinds_at(renamed) == (SourceKind.SHARED,)
    other = tmp_path / f"other{ENDING}"
    other.write_text("PK nothing")
    with pytest.raises(UserError), read_shared(tmp_path / "missing.shared.json", today=TODAY):
        pass


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(HEAD)), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(sorted(HEAD)), VALUES, max_size=4))
def test_anything_in_it_never_raises(changed: dict) -> None:
    assert items(**changed)


@given(st.binary(max_size=200), st.integers(0, 900))
def test_damage_never_raises(junk: bytes, at: int) -> None:
    content = SAMPLE.read_bytes()
    assert list(items_of(content[:at] + junk + content[at + len(junk) :], "x", TODAY))
