"""Finding phrases in words: the small pattern language of languages/phrases.py.

Each phrase is filed under the words it may begin with, so that a text is read once and only the few
phrases that can begin at a word are tried there. Nothing repeats without a bound.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from firsthand.core.notes.words import Word, fold

_GAPS = {"..": 3, "...": 6}
_STEM = 3  # a stem is filed under its first letters
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
    needs: frozenset[str]  # one of these words must be in the text; empty where that cannot be said


class Hit(NamedTuple):
    """Where a phrase stands: words `first` up to but not including `last`."""

    group: str
    first: int
    last: int


class Book:
    """The phrases of one language, filed by their first word."""

    def __init__(self, groups: Mapping[str, str], classes: Mapping[str, str]) -> None:
        self._by_word: dict[str, list[Phrase]] = {}
        self._by_stem: dict[str, list[Phrase]] = {}
        self.vocabulary: set[str] = set()
        for phrase in phrases_in(groups, classes):
            self._file(phrase)

    def find(self, words: Sequence[Word]) -> list[Hit]:
        """Return every phrase that stands in the words, by place."""
        said = {word.fold for word in words}
        return [hit for at in range(len(words)) for hit in self._starting(words, at, said)]

    def _starting(self, words: Sequence[Word], at: int, said: set[str]) -> Iterable[Hit]:
        first = words[at].fold
        for phrase in (*self._by_word.get(first, ()), *self._by_stem.get(first[:_STEM], ())):
            if phrase.needs and phrase.needs.isdisjoint(said):
                continue
            last = _match(phrase.steps, words, at, words[at].sentence)
            if last > at:
                yield Hit(phrase.group, at, last)

    def _file(self, phrase: Phrase) -> None:
        for step in phrase.steps:
            for word in step.words:
                self._by_word.setdefault(word, []).append(phrase)
            for stem in step.stems:
                self._by_stem.setdefault(stem[:_STEM], []).append(phrase)
            if step.fewest:
                break
        self.vocabulary.update(*(step.words for step in phrase.steps))


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
    for group, lines in groups.items():
        for line in lines.splitlines():
            if line.strip():
                yield _phrase(group, tuple(_step(word, parts) for word in line.split()))


def spellings(word: str) -> set[str]:
    """Return how a word may be folded: "möchte" is also written "moechte"."""
    spread = "".join(_UMLAUTS.get(char, char) for char in unicodedata.normalize("NFC", word.lower()))
    return {fold(word), fold(spread)}


def _phrase(group: str, steps: tuple[Step, ...]) -> Phrase:
    sure = [step.words for step in steps[1:] if step.fewest and step.words and not step.stems]
    return Phrase(group, steps, min(sure, key=len, default=frozenset()))


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
