"""The owner's own employers, schools and events, however a note calls them.

Said in full they are found anywhere. A first word alone ("bei Harrow") means them where it stands as a
name by itself: "Leeds Data Meetup" is not Leeds City Council, "Transport & Logistiek" is no Hollandia
Transport. A town names the owner's school to somebody who speaks of studying, never an employer.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from firsthand.core.notes.languages import CODES
from firsthand.core.notes.name_finder import Parts
from firsthand.core.notes.parts import JOINS, Lexicon, folded, lexicon, name_words
from firsthand.core.notes.words import Word, fold, words_of
from firsthand.core.organisation_words import BODIES, GENERIC, LEGAL_FORMS, body_of

_TELLING = 4
_NEAR = 3  # words between a town and the word for its council
_FIRM_WORDS = GENERIC | folded(
    "gmbh group gruppe company limited engineering partner partners health retail technical ville banco bank banque "
    "holding services solutions consulting analytics transport logistics logistik logistiek data media digital"
)
# German contracts an article with its preposition; after it stands a thing, not a name.
_CONTRACTED = folded("im am beim zum zur vom ins ans")


class OwnName(NamedTuple):
    """One of the owner's own names with the words that say it: `first` up to but not including `last`."""

    name: str
    first: int
    last: int


def whole_names(
    words: Sequence[Word], names: Iterable[str], *, are_events: bool = False
) -> Iterator[OwnName]:
    """Yield where names are said in full, articles and legal forms left out; of one word only events."""
    said = [(at, word) for at, word in enumerate(words) if word.fold not in JOINS]
    folds = [word.fold for _, word in said]
    every = frozenset(folds)
    for name in names:
        wanted = _telling_words(name) if are_events else _core(name)
        if len(wanted) < 2 - are_events or not every.issuperset(wanted):
            continue
        for start in range(len(said) - len(wanted) + 1):
            inside = said[start : start + len(wanted)]
            if tuple(folds[start : start + len(wanted)]) == wanted and _is_one_name(inside):
                yield OwnName(name, inside[0][0], inside[-1][0] + 1)


def _is_one_name(inside: Sequence[tuple[int, Word]]) -> bool:
    first, last = inside[0][1], inside[-1][1]
    is_telling = len(inside) > 1 or (first.is_capital and len(first.fold) > _TELLING and _tells(first.fold))
    return is_telling and first.sentence == last.sentence


class OwnNames:
    """Finds the owner's employers or schools in the words of one note."""

    def __init__(self, words: Sequence[Word], names: Iterable[str], code: str, *, are_schools: bool) -> None:
        self.words, self.names, self.are_schools = words, tuple(names), are_schools
        self.lexicon: Lexicon = lexicon(code or "en")
        self.is_lower = not any(word.is_capital and at and word.fold != "i" for at, word in enumerate(words))
        self._said = frozenset(word.fold for word in words)
        self._found: list[OwnName] | None = None

    @property
    def found(self) -> list[OwnName]:
        """Return every place where one of the names is said, the fullest first."""
        if self._found is None:
            whole = list(whole_names(self.words, self.names))
            self._found = whole + [own for name in self.names for own in self._short(name)]
        return self._found

    def near(self, sentence: int) -> OwnName | None:
        """Return the name said in a sentence, or in one beside it."""
        apart = sorted(self.found, key=lambda own: abs(self.words[own.first].sentence - sentence))
        close = [own for own in apart if abs(self.words[own.first].sentence - sentence) <= 1]
        return close[0] if close else None

    def _short(self, name: str) -> Iterator[OwnName]:
        telling = _first_telling(name)
        if self._said.isdisjoint(telling):
            return
        for at, word in enumerate(self.words):
            if word.fold in telling and self._means(at, _core(name), is_first=word.fold == telling[0]):
                yield OwnName(name, at, at + 1)

    def _means(self, at: int, wanted: Sequence[str], *, is_first: bool) -> bool:
        """Tell whether a word of a name stands for the whole of it."""
        word = self.words[at]
        if not (word.is_capital or self.is_lower) or self._is_joined(at):
            return False
        if self.are_schools:
            return self._stands_alone(at, wanted)
        body = next((each for each in wanted if each in BODIES), "")
        if body:
            return is_first and self._has_body(at, body)
        if not is_first and not self._is_after(at, self.lexicon.at - self.lexicon.within):
            return False
        return self._stands_alone(at, wanted) and not self._is_thing(at)

    def _stands_alone(self, at: int, wanted: Sequence[str]) -> bool:
        """Tell whether the words written as one name with this one all belong to the owner's name."""
        if self.are_schools and self.lexicon.are_nouns_capital and self._is_after(at, self.lexicon.within):
            return True
        mine = {*wanted, *GENERIC, *LEGAL_FORMS, *(_school_nouns() if self.are_schools else ())}
        run = [word.fold for word in self._run(at)]
        return all(word in mine or len(word) == 1 for word in run)

    def _run(self, at: int) -> list[Word]:
        """Return the capitalised words around a word that are written without a comma between."""
        run = [self.words[at]]
        for step in (1, -1):
            here = at + step
            while 0 <= here < len(self.words) and self._goes_on(here, here - step, step):
                run.append(self.words[here])
                here += step
        return run

    def _goes_on(self, here: int, there: int, step: int) -> bool:
        word, later = self.words[here], self.words[max(here, there)]
        if word.sentence != self.words[there].sentence or later.after_comma or word.is_first:
            return False
        is_empty = word.fold in self.lexicon.empty or word.fold in self.lexicon.times
        return word.is_capital and not (is_empty and step < 0) and not word.fold[:1].isdigit()

    def _is_joined(self, at: int) -> bool:
        """Tell whether a hyphen makes the word part of another: "Weserbogen-Lauf"."""
        after = at + 1 < len(self.words) and self.words[at + 1]
        return bool(after and after.after_comma and after.start == self.words[at].end + 1)

    def _is_after(self, at: int, prepositions: frozenset[str]) -> bool:
        before = at - 1
        while before >= 0 and self.words[before].fold in self.lexicon.articles:
            before -= 1
        is_same = before >= 0 and self.words[before].sentence == self.words[at].sentence
        return is_same and self.words[before].fold in prepositions

    def _is_thing(self, at: int) -> bool:
        """Tell whether German grammar shows a thing: "in der Zimmerei", "im Klinikum"."""
        before = self.words[at - 1].fold if at else ""
        return self.lexicon.are_nouns_capital and (before in self.lexicon.articles or before in _CONTRACTED)

    def _has_body(self, at: int, body: str) -> bool:
        """Tell whether the town stands beside a word for its council or hospital."""
        near = self.words[max(0, at - _NEAR) : at + _NEAR + 1]
        return any(body_of(word.fold) == body_of(body) for word in near)


def own_place(parts: Parts, own: OwnName | None) -> Parts:
    """Return the parts with the employer or school of the owner's that the words mean.

    "At the uni in Bonn" means the University of Bonn to somebody who studied there.
    """
    if own is None or (parts.organisation and not names_school(parts.organisation)):
        return parts
    is_same = fold(parts.place) in name_words(own.name)
    return parts._replace(organisation=own.name, place="" if is_same else parts.place)


def names_school(name: str) -> bool:
    """Tell whether a name has a word for a school in it."""
    return any(word.fold in _school_nouns() - JOINS for word in words_of(name))


@lru_cache(maxsize=1024)
def _core(name: str) -> tuple[str, ...]:
    """Return the words of a firm's name that somebody would say: no articles, years, legal forms."""
    words = list(_telling_words(name))
    while len(words) > 1 and words[-1] in LEGAL_FORMS:
        words.pop()
    return tuple(words)


@lru_cache(maxsize=8192)  # a calendar holds thousands of names, and each note is held against all
def _telling_words(name: str) -> tuple[str, ...]:
    return tuple(word for word in name_words(name) if word not in JOINS and not word.isdecimal())


@lru_cache(maxsize=1024)
def _first_telling(name: str) -> tuple[str, ...]:
    """Return the words that alone may stand for a name."""
    return tuple(word for word in _core(name) if _tells(word))[:2]


def _tells(word: str) -> bool:
    """Tell whether a word of a name says which one it is: not "University", "of", "GmbH"."""
    is_plain = word in _school_nouns() or word in _FIRM_WORDS or word in BODIES
    return len(word) >= _TELLING and not is_plain


@cache
def _school_nouns() -> frozenset[str]:
    """Return what schools are called in any of the languages, and the small words of their names."""
    return JOINS.union(*(lexicon(code).schools for code in CODES))
