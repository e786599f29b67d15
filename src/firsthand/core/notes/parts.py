"""The words a language needs for finding names, and the names the owner's own history has."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from firsthand.core.knowledge import Owner
from firsthand.core.notes.languages import phrases_of
from firsthand.core.notes.words import fold, words_of

JOINS = frozenset(
    [
        "of",
        "de",
        "la",
        "do",
        "da",
        "das",
        "dos",
        "del",
        "della",
        "di",
        "van",
        "der",
        "den",
        "von",
        "für",
        "fur",
        "for",
        "the",
        "y",
        "e",
        "et",
        "du",
        "des",
        "und",
        "and",
        "op",
        "het",
    ]
)


@lru_cache(maxsize=512)
def folded(words: str) -> frozenset[str]:
    """Return the folded words of a space-separated string, elisions apart."""
    return frozenset(part for word in words.split() for part in fold(word).replace("'", " ").split())


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The sets of words a language needs for finding names."""

    common: frozenset[str]
    empty: frozenset[str]  # never a name by itself: common words, and those of mass notes
    articles: frozenset[str]
    at: frozenset[str]
    within: frozenset[str]
    events: frozenset[str]
    schools: frozenset[str]
    times: frozenset[str]
    greetings: frozenset[str]
    are_nouns_capital: bool


@cache
def lexicon(code: str) -> Lexicon:
    """Return the word sets of one language."""
    phrases = phrases_of(code)
    time = phrases.time
    times = " ".join(
        (*time.months, *time.weekdays, *time.seasons, time.day, time.week, time.month, time.year, time.last)
    )
    times = f"{times} {time.this} {time.next} {time.yesterday} {time.today} {time.tomorrow} {time.ago} {time.since}"
    greetings = folded(f"{phrases.greetings} {phrases.farewells}")
    return Lexicon(
        common=folded(phrases.common),
        empty=folded(phrases.common) | folded(phrases.plain) | greetings,
        articles=folded(phrases.articles),
        at=folded(phrases.at),
        within=folded(phrases.within),
        events=folded(phrases.events),
        schools=folded(phrases.schools),
        times=folded(times),
        greetings=greetings,
        are_nouns_capital=code == "de",
    )


@dataclass(frozen=True, slots=True)
class Known:
    """The owner's own names as folded words, by what they are."""

    employers: tuple[tuple[str, ...], ...]
    schools: tuple[tuple[str, ...], ...]
    events: tuple[tuple[str, ...], ...]

    def is_in(self, names: tuple[tuple[str, ...], ...], found: tuple[str, ...]) -> bool:
        """Tell whether a found name is one of these, whole or its first words."""
        return any(found == name[: len(found)] or name == found[: len(name)] for name in names)


@lru_cache(maxsize=8)
def known_names(owner: Owner) -> Known:
    """Return what a note may name of the owner's own history."""
    return Known(
        employers=_all_words(item.company for item in owner.employments),
        schools=_all_words(item.school for item in owner.schoolings),
        events=_all_words(item.name for item in owner.events),
    )


def _all_words(names: Iterator[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(filter(None, (name_words(name) for name in names)))


@lru_cache(maxsize=4096)
def name_words(name: str) -> tuple[str, ...]:
    """Return the folded words of a name or headline."""
    return tuple(word.fold for word in words_of(name))
