"""Finding phrases in words: the small pattern language of languages/phrases.py.

A phrase can only stand where each of its words is said, so that of thousands only the few that could stand
in a text are tried, and only where they may begin. Nothing repeats without a bound.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from firsthand.core.notes.sayable import Sayable
from firsthand.core.notes.words import Word, fold

_GAPS = {"..": 3, "...": 6}
_STEM = 3  # a stem is filed under its first letters
_ASKED = 2  # sets of words asked for before a phrase is tried, beside what it begins with
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}


class Step(NamedTuple):
    """One place in a phrase: the words that fit, how few and how many of them."""

    words: frozenset[str]
    stems: tuple[str, ...]
    fits_any: bool
    needs_capital: bool
    fewest: int
    most: int


class Phrase(NamedTuple):
    """A phrase ready to be looked for, with the group it speaks for."""

    group: str
    steps: tuple[Step, ...]
    needs: tuple[frozenset[str], ...]  # of each of these sets a word must be said


class Hit(NamedTuple):
    """Where a phrase stands: words `first` up to but not including `last`."""

    group: str
    first: int
    last: int


class Book:
    """The phrases of one language, filed by their words."""

    def __init__(self, groups: Mapping[str, str], classes: Mapping[str, str]) -> None:
        phrases = list(phrases_in(groups, classes))
        steps = {id(step): step for phrase in phrases for step in phrase.steps}.values()
        self.vocabulary = set[str]().union(*(step.words for step in steps))
        self._stems = {_filed(stem) for step in steps for stem in step.stems}
        filed = {id(step): step.words.union(map(_filed, step.stems)) for step in steps}
        self._starts = [(_start(phrase, filed), phrase) for phrase in phrases]
        self._sayable = Sayable([start, *_rarest(phrase, filed)] for start, phrase in self._starts)

    def find(self, words: Sequence[Word]) -> list[Hit]:
        """Return every phrase that stands in the words, by place."""
        places = self._places(words)
        hits = [
            hit
            for number in self._sayable.numbers(places.keys())
            for hit in _standing(*self._starts[number], words, places)
        ]
        return sorted(hits, key=lambda hit: hit.first)

    def _places(self, words: Sequence[Word]) -> dict[str, list[int]]:
        """Return where each word stands, and each beginning of a word that some phrase looks for."""
        places: dict[str, list[int]] = {}
        for at, word in enumerate(words):
            places.setdefault(word.fold, []).append(at)
        for said in list(places):
            if (stem := _filed(said)) in self._stems:
                places[stem] = places.get(stem, []) + places[said]
        return places


def _standing(
    start: frozenset[str], phrase: Phrase, words: Sequence[Word], places: Mapping[str, Sequence[int]]
) -> Iterator[Hit]:
    """Yield where a phrase stands in the words."""
    for first in start & places.keys():
        for at in places[first]:
            last = _match(phrase.steps, words, at, words[at].sentence)
            if last > at:
                yield Hit(phrase.group, at, last)


def _start(phrase: Phrase, filed: Mapping[int, frozenset[str]]) -> frozenset[str]:
    """Return what a phrase may begin with: whole words, and stems as they are filed."""
    needed = next((at for at, step in enumerate(phrase.steps) if step.fewest), len(phrase.steps))
    first = [filed[id(step)] for step in phrase.steps[: needed + 1]]
    return first[0] if len(first) == 1 else frozenset().union(*first)


def _rarest(phrase: Phrase, filed: Mapping[int, frozenset[str]]) -> list[frozenset[str]]:
    """Return the smallest sets of words and stems of which one must be said further on."""
    sure = [
        filed[id(step)]
        for step in phrase.steps[1:]
        if step.fewest and not step.fits_any and all(len(stem) >= _STEM for stem in step.stems)
    ]
    return sorted(sure, key=len)[:_ASKED]


def _filed(word: str) -> str:
    """Return the beginning of a word, marked as one."""
    return f"{word[:_STEM]}*"


class _Alternatives(NamedTuple):
    words: frozenset[str]
    stems: tuple[str, ...]

    @classmethod
    def of(cls, options: Iterable[str]) -> "_Alternatives":
        words, stems = set[str](), list[str]()
        for option in options:
            for spelling in spellings(option.rstrip("*")):
                stems.append(spelling) if option.endswith("*") else words.add(spelling)
        return cls(frozenset(words), tuple(stems))


def phrases_in(groups: Mapping[str, str], classes: Mapping[str, str]) -> Iterator[Phrase]:
    """Yield the phrases of groups, ready to be looked for."""
    parts = {name: _Alternatives.of(words.split()) for name, words in classes.items()}
    steps: dict[str, Step] = {}
    for group, lines in groups.items():
        for line in lines.splitlines():
            if texts := line.split():
                steps |= {text: _step(text, parts) for text in texts if text not in steps}
                yield _phrase(group, tuple([steps[text] for text in texts]))


@lru_cache(maxsize=20_000)
def spellings(word: str) -> frozenset[str]:
    """Return how a word may be folded: "möchte" is also written "moechte"."""
    if word.isascii():
        return frozenset((fold(word),))
    spread = "".join(_UMLAUTS.get(char, char) for char in unicodedata.normalize("NFC", word.lower()))
    return frozenset((fold(word), fold(spread)))


def _phrase(group: str, steps: tuple[Step, ...]) -> Phrase:
    needs = [step.words for step in steps if step.fewest and step.words and not step.stems]
    return Phrase(group, steps, tuple(needs))


def _step(text: str, classes: Mapping[str, _Alternatives]) -> Step:
    fewest = 0 if text.endswith("?") else 1
    text = text.removesuffix("?")
    if text in _GAPS:
        return Step(frozenset(), (), True, False, 0, _GAPS[text])
    if text in {"_", "^"}:
        return Step(frozenset(), (), True, text == "^", fewest, 1)
    if text == "#":
        return Step(frozenset(), tuple("0123456789"), False, False, fewest, 1)
    options = text.split("|")
    if text.isascii() and "*" not in text and "%" not in text:
        return Step(frozenset(map(str.lower, options)), (), False, False, fewest, 1)
    known = [classes[option[1:]] for option in options if option.startswith("%")]
    own = _Alternatives.of(option for option in options if not option.startswith("%"))
    words = own.words.union(*(part.words for part in known))
    stems = own.stems + tuple(stem for part in known for stem in part.stems)
    return Step(words, stems, False, False, fewest, 1)


def _match(steps: Sequence[Step], words: Sequence[Word], at: int, sentence: int) -> int:
    """Return the end of a match that begins at word `at`, or -1; nothing leaves the sentence."""
    for number, step in enumerate(steps):
        if step.most > 1 or not step.fewest:
            return _match_few(steps[number:], words, at, sentence)
        if at >= len(words) or words[at].sentence != sentence or not _fits(step, words[at]):
            return -1
        at += 1
    return at


def _match_few(steps: Sequence[Step], words: Sequence[Word], at: int, sentence: int) -> int:
    """Match a step that may take none or several words: as few as the rest of the phrase allows."""
    step, rest = steps[0], steps[1:]
    for here in range(at, at + step.most + 1):
        if here - at >= step.fewest and (end := _match(rest, words, here, sentence)) >= 0:
            return end
        if here >= len(words) or words[here].sentence != sentence or not _fits(step, words[here]):
            return -1
    return -1


def _fits(step: Step, word: Word) -> bool:
    if step.fits_any:
        return word.is_capital or not step.needs_capital
    return word.fold in step.words or (bool(step.stems) and word.fold.startswith(step.stems))
