from firsthand.core.notes.languages import CODES, phrases_of
from firsthand.core.notes.patterns import Book, Hit
from firsthand.core.notes.words import words_of


def find(phrase: str, text: str) -> list[Hit]:
    return Book({"group": phrase}, {"fruit": "apple pear"}).find(words_of(text))


def test_alternatives_stems_and_classes_match() -> None:
    assert find("like|love eat* %fruit", "I love eating apple") == [Hit("group", 1, 4)]


def test_missing_words_may_be_missing() -> None:
    assert find("very? good", "good") == [Hit("group", 0, 1)]
    assert find("a very? good", "a very good") == [Hit("group", 0, 3)]


def test_gaps_are_short_and_stay_in_the_sentence() -> None:
    assert find("we .. met", "we have once really met")
    assert not find("we .. met", "we have once upon a time met")
    assert not find("we .. met", "so did we. You met him")


def test_umlauts_may_be_spelt_out() -> None:
    assert find("möchte", "ich moechte")
    assert find("möchte", "ich mochte")


def test_every_language_has_the_same_groups() -> None:
    groups = {code: set(phrases_of(code).groups) for code in CODES}
    assert all(groups[code] == groups["en"] for code in CODES)


def test_every_phrase_compiles() -> None:
    for code in CODES:
        phrases = phrases_of(code)
        assert Book(phrases.groups, phrases.classes).vocabulary


def test_a_stem_begins_a_phrase_or_stands_within() -> None:
    assert find("reconnect* with", "Reconnecting with you")
    assert find("we meet*", "we meeting")
    assert not find("we meet*", "we merge")


def test_missing_words_may_begin_a_phrase() -> None:
    assert find("very? good* day", "a good day") == [Hit("group", 1, 3)]
    assert find("very? good* day", "very goodly day") == [Hit("group", 0, 3), Hit("group", 1, 3)]
