import pytest
from tests.core.notes.said_texts import all_said

from firsthand.core.notes.languages import CODES, refusing_in
from firsthand.core.notes.patterns import Book, phrases_in
from firsthand.core.notes.sieve import Sieve
from firsthand.core.notes.words import clean, words_of, words_said

GROUPS = {"no": "no thanks\nnot .. for me|us", "shut": "stop writing"}


def _sieve() -> Sieve:
    return Sieve(phrases_in(GROUPS, {}), frozenset({"no", "not", "for"}))


@pytest.mark.parametrize(
    ("words", "passes"),
    [("oh no thanks", True), ("thanks a lot", False), ("this is not for us", True), ("", False)],
)
def test_a_phrase_needs_each_of_its_words(words: str, passes: bool) -> None:
    assert _sieve().lets_through(set(words.split())) is passes


@pytest.mark.parametrize("code", CODES)
def test_what_a_book_finds_passes_the_sieve(code: str) -> None:
    speech = refusing_in(code)
    says_no = {"no": speech.groups["no"], "shut": speech.groups["shut"]}
    book, sieve = Book(says_no, speech.classes), Sieve(phrases_in(says_no, speech.classes), frozenset())
    for said in all_said("refusals", code):
        if book.find(words_of(clean(said.text))):
            assert sieve.lets_through(words_said(said.text)), said.text


def test_a_quick_look_misses_no_word() -> None:
    for said in (*all_said("refusals"), *all_said("introductions")):
        read = {word.fold for word in words_of(clean(said.text)) if word.fold.isalpha()}
        assert read <= words_said(said.text), said.text
