"""Telling a plain refusal from a conversation: "no thanks" is not knowing each other.

A refusal says no, or asks to be left alone, and for the rest thanks, explains and wishes well. A
counter-offer, a question, or news of one's own makes it a conversation, whatever it says no to.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from firsthand.core.notes.language import ranked_languages
from firsthand.core.notes.languages import CODES, phrases_of, refusing_in
from firsthand.core.notes.parts import folded, lexicon
from firsthand.core.notes.patterns import Book, Hit, Phrase, phrases_in
from firsthand.core.notes.sieve import Sieve
from firsthand.core.notes.words import Word, clean, questions, words_of, words_said

_LONGEST = 700  # characters; who writes more has more to say than no
_MOST_WORDS = 90
_SURE = 2.0  # evidence for a language, beyond which only it and those near it are read
_BESIDE = 0.6  # of the first language's evidence
_SHORT = 3  # letters; "mar" is a Tuesday and a sea
_SOFT_MOST = 16  # words of content before the languages are known, names and signature included
_SOFT_LONGEST = 40  # words of a text that says no in words a conversation may hold as well
_BESIDE_WEAK = 2  # words beside a mere "no" that are not courtesy
_BESIDE_NO = 8  # the same, names and words of other languages included
_NAME = 4  # first words, where a capital is whom it is to


def is_refusal(text: str) -> bool:
    """Tell whether all a text says is no; a no that goes on to talk is none."""
    if len(text) > _LONGEST or not _may_refuse(text, words_said(text)):
        return False
    cleaned = clean(text)
    words = words_of(cleaned)
    if not 0 < len(words) <= _MOST_WORDS:
        return False
    return any(_refuses(words, cleaned, code) for code in _codes(words, cleaned))


def _may_refuse(text: str, said: set[str]) -> bool:
    """Tell from the words alone whether more than a look is needed: hardly ever."""
    if _sieve("shut").lets_through(said):
        return True
    if "?" in text:
        return False
    if _sieve("no").lets_through(said):
        return True
    if len(said) <= _SOFT_LONGEST and _may_softly(said):
        return _anybodys_days().isdisjoint(said) and len(said - _anybodys_empty()) <= _SOFT_MOST
    return _sieve("no_first").lets_through(said) and len(said - _anybodys_courtesy()) <= _BESIDE_NO


def _codes(words: Sequence[Word], text: str) -> Iterable[str]:
    """Return the languages a text may be in: a short one speaks for none."""
    ranked = [pair for pair in ranked_languages(words, text) if pair[0] in CODES]
    if not ranked or ranked[0][1] < _SURE:
        return CODES
    return [code for code, score in ranked if score >= ranked[0][1] * _BESIDE]


def _may_softly(said: set[str]) -> bool:
    if _sieve("soft").lets_through(said):
        return True
    return _sieve("neg").lets_through(said) and _sieve("kind").lets_through(said)


@cache
def _sieve(*groups: str) -> Sieve:
    frequent = frozenset[str]().union(*(folded(phrases_of(code).common) for code in CODES))
    return Sieve((phrase for phrase in _phrases() if phrase.group in groups), frequent)


@cache
def _phrases() -> list[Phrase]:
    """Return the phrases of all languages."""
    spoken = [refusing_in(code) for code in CODES]
    return [phrase for speech in spoken for phrase in phrases_in(speech.groups, speech.classes)]


@cache
def _anybodys_courtesy() -> frozenset[str]:
    return frozenset[str]().union(*(_courtesy(code) for code in CODES))


@cache
def _anybodys_empty() -> frozenset[str]:
    return _anybodys_courtesy().union(*(lexicon(code).empty for code in CODES))


@cache
def _anybodys_days() -> frozenset[str]:
    """Return the days of any language that are no other word in another."""
    return frozenset(word for code in CODES for word in _days(code) if len(word) > _SHORT) - _anybodys_empty()


@dataclass(frozen=True, slots=True)
class _Said:
    """The phrases of one language in a text, those that say no apart from those that talk on."""

    shut: list[Hit]  # "stop writing"
    sure: list[Hit]  # that, and any other clear no
    soft: list[Hit]  # a conversation may hold them as well
    kind: list[Hit]  # a no of one's own, in a text that also thanks or wishes well
    weak: list[Hit]  # a mere "no"
    talks: list[Hit]
    asks: list[Hit]  # "how did you get my address"
    end: int  # where the signature begins


class _Room(NamedTuple):
    """How many words of content a text may hold beside its no, and still say nothing else."""

    beside: int  # in the sentences that say no: what is refused
    elsewhere: int
    names: int


_SURE_ROOM, _SOFT_ROOM, _KIND_ROOM = _Room(14, 4, 20), _Room(8, 2, 1), _Room(6, 1, 1)


@cache
def _book(code: str) -> Book:
    return Book(refusing_in(code).groups, refusing_in(code).classes)


@cache
def _courtesy(code: str) -> frozenset[str]:
    return folded(refusing_in(code).courtesy) | lexicon(code).greetings


@cache
def _days(code: str) -> frozenset[str]:
    """Return the words that fix a day: who says no for good needs none."""
    time = phrases_of(code).time
    return folded(" ".join((*time.weekdays, time.tomorrow, time.yesterday)))


def _refuses(words: Sequence[Word], text: str, code: str) -> bool:
    said = _said(words, code)
    if said.talks or _asks(words, text, said):
        return False
    empty = lexicon(code).empty | _courtesy(code)
    if said.sure and _fits(words, said, empty, room=_SURE_ROOM):
        return True
    if said.weak and _count_other(words, said, _courtesy(code)) <= _BESIDE_WEAK:
        return True
    is_short = len(words) <= _SOFT_LONGEST and _days(code).isdisjoint(word.fold for word in words)
    return is_short and (
        (bool(said.soft) and _fits(words, said, empty, room=_SOFT_ROOM))
        or (bool(said.kind) and _fits(words, said, empty, room=_KIND_ROOM))
    )


def _said(words: Sequence[Word], code: str) -> _Said:
    hits = _book(code).find(words)
    denied = [hit for hit in hits if hit.group == "not_no"]
    stands = [hit for hit in hits if not any(_overlap(hit, other) for other in denied)]
    sure = [hit for hit in stands if hit.group in {"no", "shut"}]
    weak = [hit for hit in stands if hit.group == "no_first" and _is_apart(words, hit, _courtesy(code))]
    soft = [hit for hit in stands if hit.group == "soft"]
    kind = [hit for hit in stands if hit.group == "neg"] if _is_kind(hits) else []
    asks = [hit for hit in hits if hit.group == "whence"]
    own = (*sure, *asks)
    talks = [hit for hit in hits if hit.group == "talks" and not any(_holds(other, hit) for other in own)]
    last = max((hit.last for hit in (*sure, *soft, *kind, *weak)), default=0)
    ends = [hit.last for hit in hits if hit.group == "signs_off" and hit.first >= last]
    shut = [hit for hit in sure if hit.group == "shut"]
    return _Said(shut, sure, soft, kind, weak, talks, asks, min(ends, default=len(words)))


def _is_kind(hits: Iterable[Hit]) -> bool:
    """Tell whether a text is courteous, and its words are not of everyday life."""
    groups = {hit.group for hit in hits}
    return "kind" in groups and "everyday" not in groups


def _overlap(one: Hit, other: Hit) -> bool:
    return one.first < other.last and other.first < one.last


def _holds(outer: Hit, inner: Hit) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last


def _is_apart(words: Sequence[Word], hit: Hit, courtesy: frozenset[str]) -> bool:
    """Tell whether nothing but a stop, greeting or thanks stands beside a mere "no"."""
    first, before = words[hit.first], words[hit.first - 1] if hit.first else None
    begins = before is None or first.is_first or first.after_comma or before.fold in courtesy
    after = words[hit.last] if hit.last < len(words) else None
    ends = after is None or after.is_first or after.after_comma or after.fold in courtesy
    return ends and (begins or (hit.first < _NAME and words[hit.first - 1].is_capital))


def _asks(words: Sequence[Word], text: str, said: _Said) -> bool:
    """Tell whether a sentence asks anything but to be left alone."""
    excused = {words[hit.first].sentence for hit in (*said.shut, *said.asks)}
    return not questions(words, text) <= excused


def _fits(words: Sequence[Word], said: _Said, empty: frozenset[str], *, room: _Room) -> bool:
    """Tell whether beside its no a text holds little: in the sentences of the no, elsewhere, and of names."""
    refusing = {words[hit.first].sentence for hit in (*said.sure, *said.soft, *said.kind)}
    content = _content(words, said, empty)
    elsewhere = sum(word.sentence not in refusing for word in content)
    names = sum(word.is_capital and not word.is_first for word in content)
    return elsewhere <= room.elsewhere and len(content) - elsewhere <= room.beside and names <= room.names


def _content(words: Sequence[Word], said: _Said, empty: frozenset[str]) -> list[Word]:
    """Return the words that belong to no refusal, are not empty, and do not call the reader by name."""
    spoken = {at for hit in said.sure for at in range(hit.first, hit.last)}
    return [
        word
        for at, word in enumerate(words[: said.end])
        if at not in spoken and word.fold not in empty and not _is_called(word, at)
    ]


def _is_called(word: Word, at: int) -> bool:
    return word.is_capital and at <= _NAME


def _count_other(words: Sequence[Word], said: _Said, courtesy: frozenset[str]) -> int:
    spoken = {at for hit in said.weak for at in range(hit.first, hit.last)}
    return sum(
        at not in spoken and word.fold not in courtesy and not _is_called(word, at)
        for at, word in enumerate(words[: said.end])
    )
