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
        every = [list(filter(None, sets)) for sets in needs]
        self._all = (1 << len(every)) - 1
        places = range(max(map(len, every), default=0))
        self._met = [self._all for _ in places]  # for each place, the phrases that need nothing there
        filed: list[dict[str, int]] = [{} for _ in places]
        for number, sets in enumerate(every):
            for place, words in enumerate(sets):
                bit, met = 1 << number, filed[place]
                self._met[place] ^= bit
                for word in words:
                    met[word] = met.get(word, 0) | bit
        self._by_word: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for place, met in enumerate(filed):
            for word, phrases in met.items():
                self._by_word[word].append((place, phrases))

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
