"""Phone numbers in one form, where the country is certain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.phones import plain_phone


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("+49 30 123456", "+4930123456"),
        ("+49 (0)30 / 123-456", "+4930123456"),
        ("0049 30 123456", "+4930123456"),
        ("00 49 (0) 30 123456", "+4930123456"),
        ("(+351) 912 345 678", "+351912345678"),
        ("tel:+1-555-010-9999;ext=5", "+15550109999"),
        ("030 123456", "030123456"),
        ("555-0199 x12", "5550199"),
        ("＋49 30 123456", "+4930123456"),
        ("+٤٩ ٣٠ ١٢٣٤٥٦", "+4930123456"),
        ("112", "112"),
        ("12", ""),
        ("none", ""),
        ("1" * 40, ""),
        ("+49", ""),
    ],
)
def test_number_in_one_form(text, expected):
    assert plain_phone(text) == expected


@given(st.text(alphabet="+0123456789 ()-/x;", max_size=30))
def test_form_of_a_form_is_itself(text):
    assert plain_phone(plain_phone(text)) == plain_phone(text)
