from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.notes import words
from firsthand.core.notes.words import clean, words_of

PARTS = [
    "Hi",
    "you",
    "'",
    "’s",
    " ",
    ".",
    ",",
    "—",
    " - ",
    "\n",
    "é",
    "www.",
    "x.io",
    "@",
    "5",
    "$",
    "3k",
    "://",
    "½",
    "+1",
    "%",
]


@given(st.lists(st.sampled_from(PARTS), max_size=12).map("".join))
def test_a_plain_text_is_read_by_less_and_no_differently(text: str) -> None:
    cleaned = clean(text)
    read = words_of(cleaned)
    if not words._unplain().search(cleaned):
        spans = [(match.lastgroup, match.span()) for match in words._token().finditer(cleaned)]
        assert spans == [(match.lastgroup, match.span()) for match in words._plain_token().finditer(cleaned)]
    assert [word.start for word in read] == sorted(word.start for word in read)


def test_addresses_and_sums_are_one_word_each() -> None:
    said = [
        word.fold for word in words_of("See www.example.com or HTTPS://x/y, a@b.co costs $5k, +49 30 1234567")
    ]
    assert said == ["see", "<link>", "or", "<link>", "<mail>", "costs", "<money>", "<phone>"]
