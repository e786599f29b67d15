"""A brief taken apart: what it tells, how, and in whose company each name and number stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from firsthand.core.drafting.brief import Brief
from firsthand.core.drafting.said_words import (
    Clause,
    Small,
    digits_in,
    digits_of,
    is_akin,
    sentences_of,
    small_words,
    usual_words,
)
from firsthand.core.notes.timewords import calendar_of
from firsthand.core.notes.words import Word, clean, words_of

MOODS = ("plain", "asked", "denied", "doubted")  # how a clause says its words
Sentence = list[Clause]


@dataclass
class Told:
    """A brief taken apart, ready to be compared with any text."""

    brief: Brief

    @cached_property
    def code(self) -> str:
        return self.brief.language

    @cached_property
    def small(self) -> Small:
        return small_words(self.code)

    @cached_property
    def template(self) -> list[Sentence]:
        return sentences_of(self.brief.message, self.code)

    @cached_property
    def sentences(self) -> list[Sentence]:
        """Return what the brief says in the language of the text: the template, the owner's lists, English facts."""
        facts = [fact.text for fact in self.brief.facts] if self.code == "en" else []
        return self.template + [
            sentence for part in (*self.brief.lists, *facts) for sentence in sentences_of(part, self.code)
        ]

    @cached_property
    def moods(self) -> dict[str, set[str]]:
        """Return every word of content with how the brief says it."""
        found: dict[str, set[str]] = {}
        for clause in clauses_in(self.sentences):
            for word in clause.content:
                found.setdefault(word.fold, set()).add(mood_of(clause))
        for name in self.names:
            found.setdefault(name, set()).update(MOODS)
        return found

    @cached_property
    def names(self) -> frozenset[str]:
        """Return the words that came from values: names, titles, the owner's own words."""
        told = {word.fold for word in words_in(self.template)} - usual_words(self.code)
        facts = (word for fact in self.brief.facts for word in words_of(clean(fact.text)))
        told |= {word.fold for word in facts if word.is_capital and not word.is_first}
        usual = self.small.free | self.small.times
        return frozenset(each for each in told if each not in usual and not each.isdigit())

    @cached_property
    def orders(self) -> list[list[str]]:
        """Return the names of the template, and of each fact, in their order."""
        facts = [[word.fold for word in words_of(clean(fact.text))] for fact in self.brief.facts]
        whole = [[word.fold for word in words_in(self.template)], *facts]
        return [[word for word in words if word in self.names] for words in whole]

    @cached_property
    def countings(self) -> list[list[str]]:
        """Return the numbers and days of each sentence of the brief, facts in English among them, in their order."""
        told = [(self.code, self.template)]
        told += [(self.code, sentences_of(each, self.code)) for each in self.brief.lists]
        told += [("en", sentences_of(fact.text, "en")) for fact in self.brief.facts]
        return [counting(sentence, code) for code, sentences in told for sentence in sentences]

    @cached_property
    def digits(self) -> set[str]:
        parts = (self.brief.message, *self.brief.lists, *(fact.text for fact in self.brief.facts))
        return {digit for part in parts for digit in digits_in(part)}

    @cached_property
    def months(self) -> set[int]:
        """Return the months that the brief names, in the language of the text or in that of the facts."""
        own, english = calendar_of(self.code).months, calendar_of("en").months
        words = [word for fact in self.brief.facts for word in words_of(clean(fact.text)) if word.is_capital]
        found = {english[word.fold] for word in words if word.fold in english}
        return found | {own[word.fold] for word in words_in(self.template) if word.fold in own}

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(word.fold for word in words_in(self.sentences))

    @cached_property
    def guarded(self) -> frozenset[str]:
        """Return the words that need one of their kind in the brief, each of which has its own rule."""
        small = self.small
        return small.denying | small.promising | small.intimate | small.times | small.numbers

    @cached_property
    def promises(self) -> set[tuple[str, str]]:
        """Return what the brief promises: the word that promises with the word behind it."""
        return {
            (word.fold, after(word, clause))
            for clause in clauses_in(self.sentences)
            for word in clause.words
            if word.fold in self.small.promising
        }

    def read(self, text: str) -> list[Sentence]:
        """Return the sentences of a text between greeting and signature."""
        lines = [line.strip() for line in text.split("\n") if line.strip()]
        signed = [line.strip() for line in self.brief.signature.split("\n") if line.strip()]
        last = len(signed) if lines[len(lines) - len(signed) :] == signed else bool(signed)
        return sentences_of("\n".join(lines[bool(self.brief.greeting) : len(lines) - last]), self.code)

    def known(self, fold: str) -> list[str]:
        """Return the words of the brief that a word is a form of; of a name only the very same."""
        if fold in self.moods:
            return [fold]
        return [each for each in self.moods if each not in self.names and is_akin(fold, each)]

    def links(self, sentence: Sentence) -> bool:
        return any(self.is_link(word.fold) for word in words_in([sentence]))

    def is_link(self, fold: str) -> bool:
        return fold.startswith(self.small.linking)


def clauses_in(sentences: Iterable[Sentence]) -> Iterator[Clause]:
    return (clause for sentence in sentences for clause in sentence)


def words_in(sentences: Iterable[Sentence]) -> Iterator[Word]:
    return (word for clause in clauses_in(sentences) for word in clause.words)


def content_of(sentences: Iterable[Sentence]) -> Iterator[Word]:
    return (word for clause in clauses_in(sentences) for word in clause.content)


def counting(sentence: Sentence, code: str) -> list[str]:
    """Return the numbers in digits, months and days that a sentence names, in their order, in any language alike."""
    calendar = calendar_of(code)
    named = (("month", calendar.months), ("weekday", calendar.weekdays), ("day", calendar.days))
    found: list[str] = []
    for word in words_in([sentence]):
        is_name = word.fold not in small_words(code).free or (word.is_capital and not word.is_first)
        times = [f"{unit} {places[word.fold]}" for unit, places in named if is_name and word.fold in places]
        found += digits_of(word.raw) or times[:1]
    return found


def after(word: Word, clause: Clause) -> str:
    """Return the word behind another in its clause, "" behind the last."""
    at = clause.words.index(word)
    return clause.words[at + 1].fold if at + 1 < len(clause.words) else ""


def mood_of(clause: Clause) -> str:
    if clause.is_denied:
        return "doubted" if clause.is_asked else "denied"
    return "asked" if clause.is_asked else "plain"
