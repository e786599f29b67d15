"""Telling quickly that a text holds none of many phrases, from its words alone.

Most messages say nothing a reader looks for. A phrase can only stand where each of its words is said;
it is filed under the rarest of them, so that an ordinary message costs few look-ups.
"""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from firsthand.core.notes.patterns import Phrase

_Others = tuple[frozenset[str], ...]  # of each of these sets a word must be said as well


class Sieve:
    """Phrases as sets of words, of each of which one must be said."""

    def __init__(self, phrases: Iterable[Phrase], frequent: AbstractSet[str]) -> None:
        """File the phrases, each of which holds a step of whole words; `frequent` words are poor keys."""
        self._by_word: dict[str, set[_Others]] = {}
        for phrase in phrases:
            self._file(phrase, frequent)
        self._words = frozenset(self._by_word)

    def _file(self, phrase: Phrase, frequent: AbstractSet[str]) -> None:
        key = min(phrase.needs, key=lambda words: (len(words & frequent), len(words)))
        others = tuple(words for words in phrase.needs if words is not key)
        for word in key:
            self._by_word.setdefault(word, set()).add(others)

    def lets_through(self, said: AbstractSet[str]) -> bool:
        """Tell whether some phrase could stand in a text of these words."""
        return any(_are_said(self._by_word[word], said) for word in self._words & said)


def _are_said(phrases: AbstractSet[_Others], said: AbstractSet[str]) -> bool:
    """Tell whether of some phrase all other words are said."""
    for others in phrases:
        for words in others:
            if words.isdisjoint(said):
                break
        else:
            return True
    return False
