"""A text of a draft as the check sees it: clauses of words, and which of its words say nothing by themselves."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from unicodedata import normalize

from firsthand.core.drafting.languages import TONGUES
from firsthand.core.drafting.manners import manners_of
from firsthand.core.drafting.tongue import CHOICE
from firsthand.core.drafting.wordings import FIELD
from firsthand.core.notes.parts import folded, lexicon
from firsthand.core.notes.timewords import calendar_of
from firsthand.core.notes.words import Word, clean, fold, questions, words_of

DIGITS = re.compile(r"\d+")
_ALSO_OTHERS = frozenset(("may", "sei"))  # words of time or number that mostly are another word
_SHORTEST_STEM = 4


@dataclass(frozen=True, slots=True)
class Clause:
    """Words of one sentence between two commas; `is_free` words, in the same order, say nothing by themselves."""

    words: tuple[Word, ...]
    frees: tuple[bool, ...]
    is_question: bool
    is_asked: bool  # a question, or something the writer doubts
    is_denied: bool

    @property
    def content(self) -> tuple[Word, ...]:
        """Return the words that say something."""
        return tuple(word for word, free in zip(self.words, self.frees, strict=True) if not free)

    @property
    def folds(self) -> frozenset[str]:
        """Return its words as they are compared."""
        return frozenset(word.fold for word in self.words)


@dataclass(frozen=True, slots=True)
class Small:
    """The words of a language that need no fact, and those that need one of their kind in the brief."""

    free: frozenset[str]
    warm: frozenset[str]
    wishing: frozenset[str]
    doubting: frozenset[str]
    denying: frozenset[str]
    promising: frozenset[str]
    intimate: frozenset[str]
    times: frozenset[str]
    numbers: frozenset[str]
    linking: tuple[str, ...]
    idioms: tuple[tuple[str, ...], ...]
    greetings: frozenset[str]


@cache
def small_words(code: str) -> Small:
    """Return the small words of one of the seven languages."""
    manners, words, calendar = manners_of(code), lexicon(code), calendar_of(code)
    times = {
        *calendar.months,
        *calendar.weekdays,
        *calendar.seasons,
        *calendar.units,
        *calendar.days,
    } | calendar.next
    numbers = {word for word, number in calendar.numbers.items() if number > 1}
    denying, promising, intimate = map(folded, (manners.denying, manners.promising, manners.intimate))
    guarded = denying | promising | intimate | times | numbers
    return Small(
        free=(words.common | folded(manners.plain) | folded(manners.warm)) - (guarded - _ALSO_OTHERS),
        warm=folded(manners.warm),
        wishing=folded(manners.wishing),
        doubting=folded(manners.doubting),
        denying=denying,
        promising=promising,
        intimate=intimate,
        times=frozenset(times),
        numbers=frozenset(numbers),
        linking=tuple(fold(each) for each in manners.linking.split()),
        idioms=tuple(
            tuple(word.fold for word in words_of(clean(line))) for line in manners.idioms.split("\n") if line
        ),
        greetings=words.greetings,
    )


@cache
def usual_words(code: str) -> frozenset[str]:
    """Return every word of our own texts in a language; another word in a draft came from a value."""
    texts = (FIELD.sub(" ", CHOICE.sub(r" \1 \2 ", text)) for text in TONGUES[code].texts.values())
    return frozenset(word.fold for text in texts for word in words_of(clean(text)))


def sentences_of(text: str, code: str) -> list[list[Clause]]:
    """Return the sentences of a text as clauses."""
    cleaned = clean(text)
    words = words_of(cleaned)
    asked = questions(words, cleaned)
    return [
        [
            clause_of(tuple(part), small_words(code), is_question=number in asked)
            for part in parts_of(list(sentence))
        ]
        for number, sentence in groupby(words, key=lambda word: word.sentence)
    ]


def clause_of(words: tuple[Word, ...], small: Small, *, is_question: bool) -> Clause:
    """Return words as a clause."""
    idle = set(idle_places(words, small.idioms))
    folds = {word.fold for at, word in enumerate(words) if at not in idle}
    return Clause(
        words,
        tuple(at in idle or word.fold in small.free for at, word in enumerate(words)),
        is_question=is_question,
        is_asked=is_question or not folds.isdisjoint(small.doubting),
        is_denied=not folds.isdisjoint(small.denying),
    )


def idle_places(words: tuple[Word, ...], idioms: Iterable[tuple[str, ...]]) -> Iterator[int]:
    """Yield the places of words that stand in an idiom."""
    folds = tuple(word.fold for word in words)
    for idiom in idioms:
        for at in range(len(folds) - len(idiom) + 1):
            if folds[at : at + len(idiom)] == idiom:
                yield from range(at, at + len(idiom))


def parts_of(sentence: list[Word]) -> Iterator[list[Word]]:
    """Yield the words of a sentence between its commas."""
    part: list[Word] = []
    for word in sentence:
        if word.after_comma and part:
            yield part
            part = []
        part.append(word)
    yield part


def is_akin(one: str, other: str) -> bool:
    """Tell whether two words are forms of one: "introduced" and "introduction", "work" and "working"."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORTEST_STEM or len(long) - len(short) > 4:
        return False
    stem = max(_SHORTEST_STEM, len(short) - 2)
    return one[:stem] == other[:stem] and len(long) - stem <= 5


def digits_of(text: str) -> list[str]:
    """Return the runs of digits of a text in their order, whatever script they are written in."""
    return [str(int(run)) for run in DIGITS.findall(normalize("NFKC", text))]


def digits_in(text: str) -> set[str]:
    """Return every number in digits that a text holds."""
    return set(digits_of(text))
