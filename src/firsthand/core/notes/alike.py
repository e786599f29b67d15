"""Mass text: finding the same or nearly the same words from other senders.

A text becomes a sketch: the smallest hashes of its pairs of neighbouring words, without the greeting,
names and numbers. Sketches are small, the same in every process, and can be kept. Short courtesy is no
crowd: below a number of words a text has no sketch at all.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from hashlib import blake2b
from itertools import chain, pairwise

from firsthand.core.notes.languages import CODES, phrases_of
from firsthand.core.notes.words import LOOKED_AT, fold

FEWEST_WORDS = 9  # below this the words themselves tell more than who else wrote them
_KEPT = 24  # hashes in a sketch
_FILED = 8  # of them, those a text is found by
_ALIKE = 0.5  # of the pairs of both
_CONTAINED = 0.75  # of the pairs of the shorter, when it is not much shorter
_TOO_COMMON = 400  # texts filed under one pair, beyond which it finds no more
_BITS_60 = (1 << 60) - 1
_LEFT, _RIGHT = 0x9E3779B97F4A7C15, 0x6A09E667F3BCC909  # odd and fixed for good: kept sketches depend on them

_REMEMBERED = 200_000  # words

Sketch = tuple[int, ...]
_Hash = tuple[int, ...]


@lru_cache(maxsize=2048)
def sketch(text: str) -> Sketch:
    """Return the sketch of a text, ascending 60-bit hashes; empty for a text too short to be compared."""
    hashes = _word_hashes(text)
    if len(hashes) < FEWEST_WORDS:
        return ()
    pairs = {(one[0] + other[1]) & _BITS_60 for one, other in pairwise(hashes)}
    return tuple(sorted(pairs)[:_KEPT])


def is_alike(one: Sketch, other: Sketch) -> bool:
    """Tell whether two sketches are of the same or nearly the same words.

    It is the part shared of both that counts, or of the shorter where the other only adds a sentence.
    Of full sketches only hashes up to the smaller of both ends are comparable.
    """
    return bool(one and other) and _are_near(one, other, len(frozenset(one).intersection(other)))


def _are_near(one: Sketch, other: Sketch, shared: int) -> bool:
    """Weigh what two sketches share; a hash in both lies below the end of both."""
    end = min(one[-1] if len(one) >= _KEPT else _BITS_60, other[-1] if len(other) >= _KEPT else _BITS_60)
    first = bisect_right(one, end) if one[-1] > end else len(one)
    second = bisect_right(other, end) if other[-1] > end else len(other)
    if shared >= _ALIKE * (first + second - shared):
        return True
    shorter, longer = (first, second) if first < second else (second, first)
    return shared >= _CONTAINED * shorter and shorter * 2 >= longer


class Crowd:
    """Every text received, by sender, ready to be asked who else wrote the same.

    Where it is known which texts will be asked `about`, only what could be like them is kept.
    """

    def __init__(self, texts: Iterable[tuple[str, str]], *, about: Iterable[str] | None = None) -> None:
        self._about = None if about is None else {sketch(text) for text in about}
        self._wanted = {pair for drawn in self._about or () for pair in drawn}
        self._wanted_first = {pair for drawn in self._about or () for pair in drawn[:_FILED]}
        self._numbers: dict[Sketch, int] = {}
        self._sketches: list[Sketch] = []
        self._senders: list[set[str]] = []
        self._filed: dict[int, list[int]] = defaultdict(list)  # by the first pairs of a sketch
        self._holding: dict[int, list[int]] = defaultdict(list)  # by every pair
        self._near: dict[Sketch, set[str]] = {}  # senders of texts like this one, once asked for
        for sender_key, text in texts:
            if drawn := sketch(text):
                self._add(sender_key, drawn)

    def _add(self, sender_key: str, drawn: Sketch) -> None:
        first: Iterable[int] = drawn[:_FILED]
        pairs: Iterable[int] = drawn
        if self._about is not None:
            if not (first := self._wanted_first.intersection(first)):
                return
            pairs = self._wanted.intersection(drawn)
        number = self._numbers.setdefault(drawn, len(self._senders))
        if number < len(self._senders):
            self._senders[number].add(sender_key)
            return
        self._senders.append({sender_key})
        self._sketches.append(drawn)
        for pair in first:
            self._filed[pair].append(number)
        for pair in pairs:
            self._holding[pair].append(number)

    def count_others(self, text: str, sender_key: str) -> int:
        """Return how many senders other than this one wrote the same or nearly the same words."""
        return len(self.senders_of(text) - {sender_key})

    def senders_of(self, text: str) -> set[str]:
        """Return who wrote the same or nearly the same words."""
        drawn = sketch(text)
        if drawn not in self._near:
            assert self._about is None or drawn in self._about, "what could be like this text was not kept"
            self._near[drawn] = set[str]().union(*(self._senders[number] for number in self._alike(drawn)))
        return self._near[drawn]

    def _alike(self, drawn: Sketch) -> Iterator[int]:
        """Yield the numbers of the sketches like this one, itself among them."""
        shared = Counter(chain.from_iterable(self._holding.get(pair, ()) for pair in drawn))
        least = _ALIKE * _CONTAINED * len(drawn)  # less in common than this is never enough
        likely = {number for number, pairs in shared.items() if pairs >= least}
        close = {each for pair in drawn[:_FILED] for each in self._filed.get(pair, ())[:_TOO_COMMON]}
        close.add(self._numbers.get(drawn, -1))
        for number in likely & close:
            if _are_near(drawn, self._sketches[number], shared[number]):
                yield number


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


@cache
def _greeting_words() -> frozenset[str]:
    """Return the words that open a note in any of the languages."""
    return frozenset(fold(word) for code in CODES for word in phrases_of(code).greetings.split())


def _word_hashes(text: str) -> list[_Hash]:
    """Return hashes of the words without greeting, capitalised words, and numbers.

    A capital may be a name, which mass text fills in, or begin a sentence: either can go.
    """
    words = _words(text[:LOOKED_AT])
    start = _end_of_greeting(words, text)
    return [value for value in map(_HASHES.__getitem__, words[start:]) if value]


def _words(text: str) -> list[str]:
    if text.isascii():
        return text.translate(_PLAIN).split()
    return _word().findall(text.replace("'", "").replace("’", ""))


_PLAIN = {code: None if chr(code) == "'" else " " for code in range(128) if not chr(code).isalnum()}


def _end_of_greeting(words: list[str], text: str) -> int:
    greetings = _greeting_words()
    start = 0
    while start < min(4, len(words)) and fold(words[start]) in greetings:
        start += 1
    if start < len(words) and (start or _is_called(text, words[0])):
        start += 1  # whom the greeting is for
    return start


def _is_called(text: str, word: str) -> bool:
    """Tell whether a text begins with a name: "Ana, ..."."""
    after = text.lstrip()[len(word) : len(word) + 1]
    return word[:1].isupper() and after in {",", "!"}


class _Hashes(dict[str, _Hash]):
    """The hash of each word, times what stands for the left and the right of a pair; () for one left out."""

    def __missing__(self, word: str) -> _Hash:
        if len(self) > _REMEMBERED:
            self.clear()
        value = _hash(word)
        self[word] = found = (value * _LEFT & _BITS_60, value * _RIGHT & _BITS_60) if value else ()
        return found


_HASHES = _Hashes()


def _hash(word: str) -> int:
    """Return a hash of a word, 0 for one that may be a name or a number."""
    if (word[:1].isupper() and len(word) > 1) or word.isdecimal():
        return 0
    return int.from_bytes(blake2b(fold(word).encode("utf-8", "replace"), digest_size=8).digest()) & _BITS_60
