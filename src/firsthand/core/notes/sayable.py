"""Which of many phrases could stand in a text, told from its words alone.

A phrase needs several sets of words; of each set a word must be said. The phrases are the bits of whole
numbers, so that all of them are asked at once: for the first set, the second, and so on, a number holds
the phrases that a word satisfies.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet

Needs = Sequence[frozenset[str]]


class Sayable:
    """The needs of phrases, each known by its number; an empty set is no need."""

    def __init__(self, needs: Iterable[Needs]) -> None:
        self._met: list[int] = []  # for each place, the phrases that need nothing there
        by_word: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
        every = [list(filter(None, sets)) for sets in needs]
        for number, sets in enumerate(every):
            for place, words in enumerate(sets):
                for word in words:
                    by_word[word][place] |= 1 << number
        for place in range(max(map(len, every), default=0)):
            self._met.append(sum(1 << number for number, sets in enumerate(every) if len(sets) <= place))
        self._all = (1 << len(every)) - 1
        self._by_word = {word: tuple(places.items()) for word, places in by_word.items()}

    def numbers(self, said: AbstractSet[str]) -> Iterator[int]:
        """Yield the numbers of the phrases that could be said with these words, in order."""
        left = self._possible(said)
        while left:
            lowest = left & -left
            yield lowest.bit_length() - 1
            left ^= lowest

    def _possible(self, said: AbstractSet[str]) -> int:
        met = list(self._met)
        for word in self._by_word.keys() & said:
            for place, phrases in self._by_word[word]:
                met[place] |= phrases
        left = self._all
        for phrases in met:
            left &= phrases
        return left
