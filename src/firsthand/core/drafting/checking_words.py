"""What a text says, word by word: nothing that is not in its brief, and nothing turned round."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from firsthand.core.drafting.brief import Brief
from firsthand.core.drafting.said_words import Clause, Small, digits_in, digits_of, is_akin
from firsthand.core.drafting.told import (
    Sentence,
    Told,
    after,
    clauses_in,
    content_of,
    counting,
    mood_of,
    words_in,
)
from firsthand.core.notes.timewords import calendar_of
from firsthand.core.notes.words import Word

LETS_IN = frozenset(("accept", "followup"))  # drafts that may welcome somebody
MAY_BE = {  # of how a text says a word: how the brief may have said it
    "plain": {"plain"},
    "asked": {"plain", "asked"},
    "denied": {"denied", "doubted"},
    "doubted": {"denied", "doubted", "asked"},
}
AS_WHAT = {"plain": "tells as a fact", "asked": "asks", "denied": "denies", "doubted": "doubts"}
NOT_THERE = "which neither your text nor a fact holds."
COVERED = 1 / 3  # of what the template says


def word_doubts(text: str, brief: Brief) -> Iterator[str]:
    """Yield what a text says beyond its brief, and what it leaves out or turns round."""
    told = Told(brief)
    said, rules = told.read(text), _Rules(told)
    yield from rules.word_by_word(said)
    yield from rules.turned_round(said)
    yield from rules.mixed_up(said)
    yield from rules.left_out(said)
    yield from rules.said_again(said)


@dataclass(frozen=True, slots=True)
class _Rules:
    told: Told

    def word_by_word(self, said: Iterable[Sentence]) -> Iterator[str]:
        for clause in clauses_in(said):
            for word, is_free in zip(clause.words, clause.frees, strict=True):
                if doubt := self._doubt(word, clause, is_free=is_free):
                    yield doubt

    def _doubt(self, word: Word, clause: Clause, *, is_free: bool) -> str:
        shown = f"“{word.raw}”"
        if word.fold.startswith("<"):
            return "" if word.raw in self.told.brief.message else f"It holds {shown}, {NOT_THERE}"
        if digits := digits_in(word.raw):
            return "" if digits <= self.told.digits else f"It holds the number {shown}, {NOT_THERE}"
        if is_free and not _is_month(word):
            return self._coldly(word, clause)
        if doubt := self._guarded(word, clause):
            return doubt
        is_known = word.fold in self.told.guarded or self.told.known(word.fold)
        names = "names" if word.is_capital and not word.is_first else "says"
        return "" if is_known else f"It {names} {shown}, {NOT_THERE}"

    def _guarded(self, word: Word, clause: Clause) -> str:
        """Refuse a word that needs one of its kind in the brief."""
        shown, small, told = f"“{word.raw}”", self.told.small, self.told.words
        if word.fold in small.denying and small.denying.isdisjoint(told):
            return f"It says no where your text does not: {shown}."
        if word.fold in small.promising and (word.fold, after(word, clause)) not in self.told.promises:
            return f"It promises something: {shown}."
        if word.fold in small.intimate and small.intimate.isdisjoint(told):
            return f"It calls them by {shown}, which your own text does not."
        if word.fold in small.times | small.numbers and word.fold not in told:
            is_told = calendar_of(self.told.code).months.get(word.fold, 0) in self.told.months
            return "" if is_told else f"It tells a time or a number, {shown}, {NOT_THERE}"
        return ""

    def _coldly(self, word: Word, clause: Clause) -> str:
        """Refuse a welcome where nobody is let in, unless it is only wished or stands in the brief."""
        kind, small = self.told.brief.kind, self.told.small
        if kind in LETS_IN or word.fold not in small.warm or word.fold in self.told.words:
            return ""
        is_wished = clause.is_asked or not clause.folds.isdisjoint(small.wishing)
        if kind != "decline" and is_wished:
            return ""
        return f"It welcomes them, “{word.raw}”, which your answer does not."

    def turned_round(self, said: Iterable[Sentence]) -> Iterator[str]:
        """Yield what is told as a fact and was only asked, or denied, and the other way round."""
        for clause in clauses_in(said):
            mood = mood_of(clause)
            for word in clause.content:
                known = self.told.known(word.fold)
                if known and not any(MAY_BE[mood] & self.told.moods[each] for each in known):
                    yield f"It {AS_WHAT[mood]} what your text does not: “{word.raw}”."
        if sum(map(self._denies, said)) < sum(map(self._denies, self.told.template)):
            yield "It no longer says no to what your own text says no to."

    def _denies(self, sentence: Sentence) -> int:
        """Count the clauses that deny something; "if not" alone denies nothing."""
        idle = self.told.small.denying | self.told.small.doubting
        return sum(clause.is_denied and len(clause.folds - idle) > 1 for clause in sentence)

    def mixed_up(self, said: Iterable[Sentence]) -> Iterator[str]:
        """Yield names, numbers and connections that stand in other company than in the brief."""
        for sentence in said:
            words = [word.fold for word in words_in([sentence])]
            names = [word for word in dict.fromkeys(words) if word in self.told.names]
            if names and not any(_is_within(names, order) for order in self.told.orders):
                yield f"It puts names together in another way than your text: {', '.join(names)}."
            counted = counting(sentence, self.told.code)
            if counted and not any(_is_within(counted, order) for order in self.told.countings):
                yield "It puts numbers, months or days together in another way than your text."
            yield from self._numbers(sentence)
            yield from self._connections(sentence)

    def _numbers(self, sentence: Sentence) -> Iterator[str]:
        told = dict[str, set[str]]()
        for each in self.told.sentences:
            for number, beside in _beside_numbers(each, self.told.small):
                told.setdefault(number, set()).update(beside)
        for number, beside in _beside_numbers(sentence, self.told.small):
            if told.get(number) and not any(is_akin(one, other) for one in beside for other in told[number]):
                yield f"It counts something else with {number} than your text."

    def _connections(self, sentence: Sentence) -> Iterator[str]:
        if self.told.brief.kind in LETS_IN or not self.told.links(sentence):
            return
        content = self._beside_links(sentence)
        for others in map(self._beside_links, filter(self.told.links, self.told.sentences)):
            shared = [each for each in content if any(is_akin(each, other) for other in others)]
            if len(shared) >= min(2, len(others)):
                return
        yield "It connects with them, which your answer does not."

    def _beside_links(self, sentence: Sentence) -> set[str]:
        return {word.fold for word in content_of([sentence]) if not self.told.is_link(word.fold)}

    def left_out(self, said: list[Sentence]) -> Iterator[str]:
        """Yield that a text no longer asks what it is to ask, or leaves most of it out."""
        if any(map(_asks, self.told.template)) and not any(map(_asks, said)):
            yield "It does not ask what your own text asks."
        wanted = {word.fold for clause in clauses_in(self.told.template) for word in clause.content}
        words = {word.fold for word in words_in(said)}
        kept = [each for each in wanted if any(is_akin(each, word) for word in words)]
        if self.told.brief.kind not in LETS_IN and len(kept) < len(wanted) * COVERED:
            yield "It leaves out most of what your own text says."

    def said_again(self, said: list[Sentence]) -> Iterator[str]:
        """Yield what a text says more often than the brief: a second time it is mostly something else."""
        told, texts = Counter(self._counted(self.told.sentences)), Counter(self._counted(said))
        for each in told:
            if self._count(each, texts) > self._count(each, told):
                yield f"It says “{each}” more often than your text."

    def _count(self, fold: str, counted: Counter[str]) -> int:
        if fold in self.told.names:
            return counted[fold]
        return sum(count for each, count in counted.items() if is_akin(fold, each))

    def _counted(self, sentences: Iterable[Sentence]) -> Iterator[str]:
        for word in content_of(sentences):
            yield from digits_of(word.raw) or [word.fold]


def _is_month(word: Word) -> bool:
    """Tell the month of May from the word for what one can."""
    return word.fold == "may" and word.is_capital and not word.is_first


def _asks(sentence: Sentence) -> bool:
    return any(clause.is_question for clause in sentence)


def _is_within(names: list[str], order: list[str]) -> bool:
    """Tell whether names come in this order, others between them or not."""
    rest = iter(order)
    return all(name in rest for name in names)


def _beside_numbers(sentence: Sentence, small: Small) -> Iterator[tuple[str, set[str]]]:
    """Yield every number with the words of content next to it."""
    words = [
        (word, free) for clause in sentence for word, free in zip(clause.words, clause.frees, strict=True)
    ]
    said = [word.fold for word, free in words if not free]
    for at, fold in enumerate(said):
        for number in digits_in(fold) or ({fold} if fold in small.numbers else ()):
            beside = said[max(at - 1, 0) : at + 3]
            yield number, {each for each in beside if not digits_in(each) and each != fold}
