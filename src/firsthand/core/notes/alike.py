"""Mass text: finding the same or nearly the same words from other senders.

A text becomes a sketch: the smallest hashes of its pairs of neighbouring words, without the greeting,
names and numbers. Sketches are small, the same in every process, and can be kept. Short courtesy is no
crowd: below a number of words a text has no sketch at all.
"""

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from hashlib import blake2b
from itertools import pairwise

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

Sketch = tuple[int, ...]


def sketch(text: str) -> Sketch:
    """Return the sketch of a text, ascending 60-bit hashes; empty for a text too short to be compared."""
    hashes = _word_hashes(text)
    if len(hashes) < FEWEST_WORDS:
        return ()
    pairs = {(one * _LEFT + other * _RIGHT) & _BITS_60 for one, other in pairwise(hashes)}
    return tuple(sorted(pairs)[:_KEPT])


def is_alike(one: Sketch, other: Sketch) -> bool:
    """Tell whether two sketches are of the same or nearly the same words.

    It is the part shared of both that counts, or of the shorter where the other only adds a sentence.
    Of full sketches only hashes up to the smaller of both ends are comparable.
    """
    if not one or not other:
        return False
    end = min(sketch[-1] if len(sketch) >= _KEPT else _BITS_60 for sketch in (one, other))
    first, second = ({value for value in sketch if value <= end} for sketch in (one, other))
    shared = len(first & second)
    shorter, longer = sorted((len(first), len(second)))
    if shared >= _ALIKE * (shorter + longer - shared):
        return True
    return shared >= _CONTAINED * shorter and shorter * 2 >= longer


class Crowd:
    """Every text received, by sender, ready to be asked who else wrote the same."""

    def __init__(self, texts: Iterable[tuple[str, str]]) -> None:
        self._senders: dict[Sketch, set[str]] = {}
        self._filed: dict[int, list[Sketch]] = {}
        self._near: dict[Sketch, set[str]] = {}  # senders of texts like this one, once asked for
        for sender_key, text in texts:
            if drawn := sketch(text):
                self._add(sender_key, drawn)

    def _add(self, sender_key: str, drawn: Sketch) -> None:
        if senders := self._senders.get(drawn):
            senders.add(sender_key)
            return
        self._senders[drawn] = {sender_key}
        for pair in drawn[:_FILED]:
            self._filed.setdefault(pair, []).append(drawn)

    def count_others(self, text: str, sender_key: str) -> int:
        """Return how many senders other than this one wrote the same or nearly the same words."""
        drawn = sketch(text)
        if drawn not in self._near:
            near = {found for pair in drawn[:_FILED] for found in self._filed.get(pair, ())[:_TOO_COMMON]}
            alike = [self._senders.get(found, set()) for found in near | {drawn} if is_alike(drawn, found)]
            self._near[drawn] = set[str]().union(*alike)
        return len(self._near[drawn] - {sender_key})


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+")


@cache
def _greeting_words() -> frozenset[str]:
    """Return the words that open a note in any of the languages."""
    return frozenset(fold(word) for code in CODES for word in phrases_of(code).greetings.split())


def _word_hashes(text: str) -> list[int]:
    """Return hashes of the words without greeting, capitalised words, and numbers.

    A capital may be a name, which mass text fills in, or begin a sentence: either can go.
    """
    words = _word().findall(text[:LOOKED_AT].replace("'", "").replace("’", ""))
    start = _end_of_greeting(words, text)
    return [value for word in words[start:] if (value := _hash(word))]


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


@lru_cache(maxsize=200_000)
def _hash(word: str) -> int:
    """Return a hash of a word, 0 for one that may be a name or a number."""
    if (word[:1].isupper() and len(word) > 1) or word.isdecimal():
        return 0
    return int.from_bytes(blake2b(fold(word).encode("utf-8", "replace"), digest_size=8).digest()) & _BITS_60
