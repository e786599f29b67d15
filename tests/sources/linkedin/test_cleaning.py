"""What cannot be seen is gone; what can be seen stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.sources.linkedin.cleaning import clean, has_markup


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  two  blanks ", "two blanks"),
        ("one\u2028line\nand\ttabs", "one line and tabs"),
        ("pad\u200b\u034f\u00adding\ufeff", "padding"),
        ("A\u202eevil\u202c", "Aevil"),
        ("nul\0 bell\a", "nul bell"),
        ("fish &amp; chips&nbsp;now", "fish & chips now"),
        ("you&rsquo;re", "you’re"),
        ("AT&T &copy=1", "AT&T &copy=1"),
        ("&#0; &#xD800;", "&#0; &#xD800;"),
        ("&#8203;hidden", "hidden"),
        ("Ørjan\u200d Vik", "Ørjan Vik"),
        ("👩\u200d💻 می\u200cخواهم", "👩\u200d💻 می\u200cخواهم"),
        ("=HYPERLINK(1)", "=HYPERLINK(1)"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("Ann\u3164Bell", "AnnBell"),
    ],
)
def test_cleaned_text(text, expected):
    assert clean(text) == expected


@given(st.text())
def test_cleaning_leaves_one_line_without_padding(text):
    cleaned = clean(text)
    assert "  " not in cleaned
    assert cleaned == cleaned.strip()
    assert not set("\0\u200b\u202e\ufeff\n") & set(cleaned)


@given(
    st.text(st.characters(categories=["L", "Nd"], exclude_characters="\u115f\u1160\u3164\uffa0"), max_size=50)
)
def test_letters_and_digits_are_never_lost(text):
    assert clean(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>Buy</p>", True),
        ("line<br/>line", True),
        ('<a href="x">x', True),
        ("1 < 2 and 3 > 2", False),
        ("use the <a> tag", False),
        ("I <3 boats", False),
    ],
)
def test_markup_is_told_from_plain_text(text, expected):
    assert has_markup(text) is expected
