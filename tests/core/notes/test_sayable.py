from hypothesis import given
from hypothesis import strategies as st

from firsthand.core.notes.sayable import Sayable

WORDS = st.frozensets(st.sampled_from("abcdef"), max_size=3)


def test_a_phrase_needs_a_word_of_each_set() -> None:
    sayable = Sayable([[frozenset("ab"), frozenset("c")], [frozenset("b")]])
    assert list(sayable.numbers({"a", "c"})) == [0]
    assert list(sayable.numbers({"b", "c"})) == [0, 1]
    assert not list(sayable.numbers({"a"}))


def test_a_phrase_without_needs_can_always_be_said() -> None:
    assert list(Sayable([[], [frozenset()]]).numbers(set())) == [0, 1]


@given(st.lists(st.lists(WORDS, max_size=4), max_size=8), st.sets(st.sampled_from("abcdef")))
def test_it_asks_all_phrases_as_one_would_be_asked(
    phrases: list[list[frozenset[str]]], said: set[str]
) -> None:
    wanted = [
        number for number, needs in enumerate(phrases) if all(not words or words & said for words in needs)
    ]
    assert list(Sayable(phrases).numbers(said)) == wanted
