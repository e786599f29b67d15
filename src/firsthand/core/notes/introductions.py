"""Telling a message that puts two people together from one that only names them.

The people it may put together are known by name. In the words of a message each of their names, with
its title and article, becomes one word, `<name>`, for which phrases can ask.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from firsthand.core.notes.languages import CODES, introducing_in, phrases_of
from firsthand.core.notes.parts import folded
from firsthand.core.notes.patterns import Book, Hit, phrases_in
from firsthand.core.notes.sieve import Sieve
from firsthand.core.notes.words import Word, clean, questions, words_of, words_said

_NAME = "<name>"
_NEAR = 12  # words after "let me introduce" in which the name stands
_BOTH = 2
_BEFORE_NAMES = folded(
    "mr mrs ms dr prof herr herrn frau mme madame monsieur m sr sra srta señor señora doña don dott dottssa dottoressa "
    "dottor signor signora sig heer mevrouw meneer mevr dhr der die den dem la le o a à ao il lo el al"
)
_PARTICLES = folded("de da do dos das di del della van von der den la le el ter ten zu zur y e")
_LINKS = folded(
    "meet is this das ist der hier voici te ti presento presenta este esta es questa questo ecco dit dat je c est et"
)
_ALSO = folded("and und et y e en plus")
_EVERYBODY = folded("all everybody everyone alle tous toutes todos todas tutti tutte allemaal iedereen")
_THEY = folded("she he they her his sie er ihr elle il elles ela ele ella él lei lui essa ze zij hij haar")

_OF = folded(
    "de d di del della da do du von vom van of for from für pour para per voor with mit avec con com met chez by par"
)


class _Tagged(NamedTuple):
    """The words of a message with names as one word each, and whose each name is."""

    words: list[Word]
    people: dict[int, int]  # where a name stands: which person


def introduces(text: str, names: Iterable[str]) -> bool:
    """Tell whether a message to these people puts them together.

    It says so of both ("you two should talk"), presents one of them by name, or speaks to each of the
    other ("Owen, Lars runs the docks. Lars, Owen has two.").
    """
    return bool(_meeting(text, tuple((name,) for name in names), _joined_names).is_said)


def puts_together(
    text: str, one: Iterable[str], other: Iterable[str], rest: Iterable[Iterable[str]] = ()
) -> bool:
    """Tell whether a message puts two of its readers together, each with their names; the rest read it too.

    Where they are its only readers, it need name neither. Of more, it must name both: others stand in copy.
    """
    people = [tuple(one), tuple(other), *rest]
    if len(people) == _BOTH:
        return introduces(text, [*people[0], *people[1]])
    return who_meets(text, people) >= {0, 1}


def who_meets(text: str, people: Iterable[Iterable[str]]) -> frozenset[int]:
    """Return which of several people, each with their names, a message puts together by name.

    These are numbers of theirs: two or more, or none.
    """
    named = tuple(map(tuple, people))
    meeting = _meeting(text, named, _own_names)
    whose = _own_names(named)
    numbers = {
        number
        for number, names in enumerate(named)
        if not meeting.people.isdisjoint(whose.get(word) for name in names for word in _words_in(name))
    }
    if meeting.is_of_all:
        numbers = set(range(len(named)))
    return frozenset(numbers) if len(numbers) >= _BOTH else frozenset()


class _Meeting(NamedTuple):
    """Whether a message puts people together, which of them it names, and whether it means all who read it."""

    is_said: bool = False
    people: frozenset[int] = frozenset()
    is_of_all: bool = False


_People = tuple[tuple[str, ...], ...]  # several people, each with their names


@lru_cache(maxsize=20_000)  # the same few first words are asked about for one person after the other
def _meeting(text: str, named: _People, naming: Callable[[_People], dict[str, int]]) -> _Meeting:
    people = naming(named)
    said = words_said(text)
    called = {people[word] for word in people.keys() & said}
    if len(called) < _BOTH and not _sieve().lets_through(said | {_NAME} if called else said):
        return _Meeting()
    cleaned = clean(text)
    tagged = _tag(words_of(cleaned), people)
    return _says_so(tagged, questions(tagged.words, cleaned), _crossed(tagged))


@lru_cache(maxsize=10_000)
def _joined_names(named: _People) -> dict[str, int]:
    """Return whose name each word is; names that share a word are one person's."""
    people: dict[str, int] = {}
    for number, names in enumerate(named):
        words = frozenset[str]().union(*map(_words_in, names))
        if same := {people[word] for word in words & people.keys()}:
            people = {word: number if whose in same else whose for word, whose in people.items()}
        people.update(dict.fromkeys(words, number))
    return people


@lru_cache(maxsize=10_000)
def _own_names(named: _People) -> dict[str, int]:
    """Return whose name each word is; a word that several share is nobody's, unless it is all that one is called."""
    words = [frozenset[str]().union(*map(_words_in, names)) for names in named]
    people: dict[str, int] = {}
    for number, own in enumerate(words):
        others = [each for each in words if not (each <= own or own <= each)]
        same = next(
            (first for first, each in enumerate(words[:number]) if each <= own or own <= each), number
        )
        people.update(dict.fromkeys(own.difference(*others), same))
    return people


@lru_cache(maxsize=10_000)
def _words_in(name: str) -> frozenset[str]:
    return frozenset(word.fold for word in words_of(name) if len(word.fold) > 1) - _PARTICLES


@cache
def _phrases() -> tuple[dict[str, str], ...]:
    return tuple(dict(introducing_in(code).groups) for code in CODES)


@cache
def _sieve() -> Sieve:
    together = [
        phrase
        for groups in _phrases()
        for phrase in phrases_in(groups, {})
        if phrase.group not in {"describes", "hints", "not_together"}
    ]
    return Sieve(together, _everyday() | {_NAME})


@cache
def _greetings() -> frozenset[str]:
    """Return the words that may stand before a name one calls, or between it and the one presented."""
    return _LINKS | folded(" ".join(phrases_of(code).greetings for code in CODES))


@cache
def _everyday() -> frozenset[str]:
    return folded(" ".join(phrases_of(code).common for code in CODES))


@cache
def _book() -> Book:
    """Return the phrases of all languages: what says it in one is no other's everyday word."""
    return Book(
        {group: "\n".join(groups.get(group, "") for groups in _phrases()) for group in _phrases()[0]}, {}
    )


def _tag(words: Sequence[Word], people: dict[str, int]) -> _Tagged:
    is_lower = not any(word.is_capital and word.fold in people for word in words)
    tagged, whose = list[Word](), dict[int, int]()
    last = ""  # the word before, when that was a name
    for word in words:
        is_name = word.is_capital or (is_lower and word.fold not in _everyday())
        person = people.get(word.fold) if is_name else None
        if person is None or word.raw.endswith("'s"):
            tagged.append(word)
            last = ""
        elif last and last != word.fold and _is_same(tagged, whose, person, word):
            last = word.fold
        else:
            begin = _without_title(tagged, word)
            whose[len(tagged)] = person
            tagged.append(begin._replace(fold=_NAME))
            last = word.fold
    return _Tagged(tagged, whose)


def _without_title(tagged: list[Word], name: Word) -> Word:
    """Drop titles and articles before a name, which then stands where they stood."""
    begin = name
    while tagged and tagged[-1].fold in _BEFORE_NAMES and tagged[-1].sentence == name.sentence:
        before = tagged.pop()
        begin = begin._replace(after_comma=before.after_comma, is_first=before.is_first)
    return begin


def _is_same(tagged: Sequence[Word], whose: dict[int, int], person: int, word: Word) -> bool:
    """Tell whether a word goes on with the name before it: "Behrens" after "Lars"."""
    before = tagged[-1]
    return whose[len(tagged) - 1] == person and word.sentence == before.sentence and not word.after_comma


def _crossed(tagged: _Tagged) -> set[int]:
    """Return those of whom one is told of the other, and the other way round, there by name or as "she"."""
    told: dict[tuple[int, int], int] = {}
    crossed: set[int] = set()
    places = sorted(tagged.people)
    for at, after in pairwise(places):
        pair = (tagged.people[at], tagged.people[after])
        if pair[0] != pair[1] and _stands_beside(tagged, at, after):
            if told.get(pair[::-1], at) < at:
                crossed.update(pair)
            told.setdefault(pair, after)
    for pair, after in told.items():
        if any(tagged.people[at] == pair[1] and at > after and _is_told_of_them(tagged, at) for at in places):
            crossed.update(pair)
    return crossed


def _stands_beside(tagged: _Tagged, at: int, after: int) -> bool:
    return all(word.fold in _greetings() for word in tagged.words[at + 1 : after])


def _is_told_of_them(tagged: _Tagged, at: int) -> bool:
    """Tell whether somebody is called and then told of a third person: "Lars, she runs the docks"."""
    words = tagged.words
    behind = next((word for word in words[at + 1 : at + 3] if word.fold not in _LINKS), None)
    return _is_called(tagged, at) and bool(behind and behind.after_comma and behind.fold in _THEY)


def _says_so(tagged: _Tagged, asking: set[int], crossed: set[int]) -> _Meeting:
    words = tagged.words
    hits = _book().find(words)
    denied = {words[hit.first].sentence for hit in hits if hit.group == "not_together"}
    stands = [hit for hit in hits if words[hit.first].sentence not in denied]
    said = [hit for hit in stands if hit.group == "politely" or words[hit.first].sentence not in asking]
    plain = [hit for hit in said if _is_said(hit, tagged)]
    people = crossed.union(*(here for hit in plain if len(here := _named_beside(hit, tagged)) >= _BOTH))
    if not people:  # else whoever is described or looped in may be a third
        before = (_named_before(hit, tagged) for hit in plain)
        people = set[int]().union(*before) if plain else _hinted(said, tagged)
    places = {words[hit.first].sentence for hit in plain}
    is_of_all = any(word.fold in _EVERYBODY for word in words if word.sentence in places)
    return _Meeting(bool(plain or people), frozenset(people), is_of_all)


def _named_beside(hit: Hit, tagged: _Tagged) -> set[int]:
    """Return whom the sentence names that says so."""
    sentence = tagged.words[hit.first].sentence
    return {person for at, person in tagged.people.items() if tagged.words[at].sentence == sentence}


def _named_before(hit: Hit, tagged: _Tagged) -> set[int]:
    """Return whom the sentence names that says so, and whom the words before it call."""
    called = {person for at, person in tagged.people.items() if at < hit.first and _is_called(tagged, at)}
    return called | _named_beside(hit, tagged)


def _is_said(hit: Hit, tagged: _Tagged) -> bool:
    if hit.group == "together":
        return True
    if hit.group == "meets":
        word = tagged.words[hit.first]
        return word.is_first or word.after_comma or hit.first - 1 in tagged.people
    named = any(at in tagged.people for at in range(hit.first, hit.last + _NEAR))
    return hit.group in {"presents", "politely"} and named


def _hinted(hits: Sequence[Hit], tagged: _Tagged) -> set[int]:
    """Return to whom a message speaks and hints at why, or whom it speaks to and whom it describes."""
    called = {tagged.people[at] for at in tagged.people if _is_called(tagged, at)}
    described = {tagged.people[hit.first] for hit in hits if _describes(hit, tagged)}
    if len(called) >= _BOTH and any(hit.group == "hints" for hit in hits):
        return called
    pairs = [{one, other} for one in called for other in described if one != other]
    return set[int]().union(*pairs)


def _describes(hit: Hit, tagged: _Tagged) -> bool:
    if hit.group != "describes" or any(at in tagged.people for at in range(hit.first + 1, hit.last)):
        return False
    return not hit.first or tagged.words[hit.first - 1].fold not in _OF


def _is_called(tagged: _Tagged, at: int) -> bool:
    """Tell whether a name stands as one calls somebody: "Owen, ..." or "Dear Owen and Lars: ..."."""
    words = tagged.words
    here, before = words[at], words[at - 1] if at else None
    if not (here.is_first or here.after_comma or (before and before.fold in _greetings() | _ALSO)):
        return False
    if at + 1 == len(words) or words[at + 1].is_first or words[at + 1].after_comma:
        return True
    return words[at + 1].fold in _ALSO and at + 2 in tagged.people and _is_called(tagged, at + 2)
