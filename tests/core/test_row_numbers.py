"""Numbers of rows as they are typed."""

import pytest

from firsthand.core.row_numbers import row_id, row_ids


@pytest.mark.parametrize(
    ("text", "number"), [("7", 7), ("007", 7), ("9" * 18, 10**18 - 1), ("٣", 3), ("0", 0)]
)
def test_a_number_is_read(text: str, number: int) -> None:
    assert row_id(text) == number


@pytest.mark.parametrize("text", ["", "x", "-1", "+1", "1.0", " 1", "²", "1_000", "1" + "0" * 18])
def test_anything_else_is_no_row(text: str) -> None:
    assert row_id(text) == 0


def test_what_is_no_number_is_left_out() -> None:
    assert row_ids(["3", "x", "1", "", "3"]) == (3, 1, 3)
