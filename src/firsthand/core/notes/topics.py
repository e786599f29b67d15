"""What the words of a note speak of: trade, home, a question, a post; and who speaks to whom."""

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from firsthand.core.notes.languages import topics_in

_SHORTEST, _LONGEST = 4, 12  # letters in a stem


class _Topic(NamedTuple):
    words: frozenset[str]
    stems: frozenset[str]


@cache
def _topics(code: str) -> dict[str, _Topic]:
    said = {name: frozenset(words.split()) for name, words in topics_in(code).items()}
    return {
        name: _Topic(
            frozenset(word for word in words if not word.endswith("*")),
            frozenset(word[:-1] for word in words if word.endswith("*")),
        )
        for name, words in said.items()
    }


@lru_cache(maxsize=50_000)
def topics_of(code: str, word: str) -> tuple[str, ...]:
    """Return what one folded word of a language speaks of, nothing for most."""
    beginnings = {word[:end] for end in range(_SHORTEST, min(len(word), _LONGEST) + 1)}
    return tuple(
        name
        for name, topic in _topics(code).items()
        if word in topic.words or not topic.stems.isdisjoint(beginnings)
    )


def count_topics(code: str, words: Iterable[str]) -> dict[str, int]:
    """Return how many of the words speak of each topic."""
    counts = dict.fromkeys(_topics(code), 0)
    for word in words:
        for name in topics_of(code, word):
            counts[name] += 1
    return counts
