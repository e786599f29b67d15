"""What a tag may be, and which are one."""

import pytest

from firsthand.core.errors import UserError
from firsthand.core.filters import Filters, address_of, chosen_in, read_filters
from firsthand.core.tags import read_tag, tag_key


def test_a_tag_is_a_word_or_a_few() -> None:
    assert read_tag("  old   friends ") == "old friends"
    assert tag_key("Straße") == tag_key("STRASSE")


@pytest.mark.parametrize(
    ("text", "code"), [(" ", "TAG-101"), ("a,b", "TAG-101"), ("a\x1bb", "TAG-101"), ("x" * 41, "TAG-102"), ("None", "TAG-103")]
)  # fmt: skip
def test_what_is_no_tag_is_refused(text: str, code: str) -> None:
    with pytest.raises(UserError, match=code):
        read_tag(text)


def test_tags_in_an_address() -> None:
    filters = read_filters({"tag": ["Board", "board", "NONE", "x" * 41, "a\nb", "\x1b"]})
    assert filters.tag == ("board", "none", "a b")
    assert address_of(filters) == [("tag", "board"), ("tag", "none"), ("tag", "a b")]
    [chosen] = chosen_in(filters)
    assert chosen.text == "tagged “board”, without a tag or tagged “a b”"
    assert chosen.without == Filters()
