"""What sellers show whatever they sell: how many they serve, and the one word to answer with."""

from functools import lru_cache

from firsthand.core.notes.languages import phrases_of
from firsthand.core.notes.parts import folded, lexicon
from firsthand.core.notes.text import Text
from firsthand.core.notes.words import Word

_YEARS = range(1900, 2101)
_FEWEST = 2
_SHORTEST_PASSWORD = 2
_NEAR = 4  # words after "reply with"


@lru_cache(maxsize=1024)
def counts_customers(text: Text) -> bool:
    """Tell whether a sentence counts some who are no time, sum or measure beside "we", "I helped"."""
    if not text.language:
        return False
    classes = phrases_of(text.language).classes
    serving, measures = folded(classes["we"] + " " + classes["helped"]), folded(classes["units"])
    several = folded(classes["several"])
    measures |= lexicon(text.language).times
    for at, word in enumerate(text.words[:-1]):
        after = text.words[at + 1]
        if after.sentence != word.sentence or after.after_comma or after.fold in measures:
            continue
        if not _is_several(word, several):
            continue
        if any(word.sentence == here.sentence and here.fold in serving for here in text.words):
            return True
    return False


def _is_several(word: Word, several: frozenset[str]) -> bool:
    number = word.fold.rstrip(".,").replace(".", "").replace(",", "")
    if number.isdecimal():
        return int(number) > _FEWEST and int(number) not in _YEARS
    return word.fold in several


def asks_for_password(text: Text) -> bool:
    """Tell whether the reader is to answer with one word in capitals, as in "reply INFO"."""
    return any(
        _is_shouted(text, word)
        for hit in text.of("reply_to")
        for word in text.words[hit.first : hit.last + _NEAR]
        if word.sentence == text.words[hit.first].sentence
    )


def _is_shouted(text: Text, word: Word) -> bool:
    said = text.text[word.start : word.end]
    return len(said) >= _SHORTEST_PASSWORD and said.isupper() and said.isalpha()
