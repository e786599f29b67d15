"""The names beside a claim: the event, organisation, place or person a sentence speaks of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from firsthand.core.knowledge import Owner
from firsthand.core.notes.languages import phrases_of
from firsthand.core.notes.words import Word, fold, words_of

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
_LONGEST = 7  # words in a name
_CITIES_TWO = frozenset(
    [
        "san",
        "santa",
        "santo",
        "sao",
        "são",
        "new",
        "los",
        "las",
        "den",
        "saint",
        "st",
        "bad",
        "el",
        "la",
        "le",
        "porto",
        "den",
        "rio",
        "buenos",
        "tel",
        "hong",
    ]
)


@lru_cache(maxsize=512)
def folded(words: str) -> frozenset[str]:
    """Return the folded words of a space-separated string, elisions apart."""
    return frozenset(part for word in words.split() for part in fold(word).replace("'", " ").split())


# Before an organisation or person, not before an occasion.
_NOT_BEFORE_EVENTS = folded("for with via through für mit pour avec para con com per voor")

_FROM = folded("from von aus de da van uit")


class Name(NamedTuple):
    """A name in the words: `first` up to but not including `last`, and the text as written."""

    first: int
    last: int
    text: str


class Parts(NamedTuple):
    """What a sentence names."""

    event: str = ""
    organisation: str = ""
    place: str = ""


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


class NameFinder:
    """Finds names in one text; in a text without capitals any telling word may be one."""

    def __init__(self, words: Sequence[Word], text: str, code: str, known: Known) -> None:
        self.words, self.text, self.known = words, text, known
        self.lexicon = lexicon(code or "en")
        self.is_lower = not any(word.is_capital and at and word.fold != "i" for at, word in enumerate(words))
        self.is_sloppy = self.is_lower

    def parts(self, first: int, last: int, *, wants_event: bool, trusts_lower: bool) -> Parts:
        """Return what the sentence around words `first` to `last` names, the words after it first.

        In a note without capitals any telling word may be a name, but only of where both were.
        """
        self.is_sloppy = self.is_lower and trusts_lower
        sentence = self.words[first].sentence
        begin = next(at for at in range(first, -1, -1) if at == 0 or self.words[at - 1].sentence != sentence)
        end = next(
            (at for at in range(last, len(self.words)) if self.words[at].sentence != sentence),
            len(self.words),
        )
        found = Parts()
        for at in (*range(first, end), *range(begin, first)):
            found = self._add(found, at, wants_event=wants_event)
        return found

    def _add(self, found: Parts, at: int, *, wants_event: bool) -> Parts:
        word = self.words[at].fold
        if word not in self.lexicon.at and word not in self.lexicon.within:
            return found
        if wants_event and word in _NOT_BEFORE_EVENTS:
            return found
        name = self._name_after(at + 1)
        if name is None:
            return found
        part = self._part_of(name, at, wants_event=wants_event)
        is_better = part == "event" and self._is_common(found.event) and not self._is_common(name.text)
        return found._replace(**{part: name.text}) if is_better or not getattr(found, part) else found

    def _is_common(self, event: str) -> bool:
        """Tell whether an event is only called what it is: "the stand", "a dinner"."""
        return all(word.fold in self.lexicon.events for word in words_of(event))

    def _part_of(self, name: Name, at: int, *, wants_event: bool) -> str:
        """Tell what a name is from its words, the owner's own names, and the preposition before it."""
        words = tuple(word.fold for word in self.words[name.first : name.last])
        if self.known.is_in(self.known.events, words) or self.lexicon.events.intersection(words):
            return "event"
        if self.known.is_in((*self.known.schools, *self.known.employers), words):
            return "organisation"
        if self.lexicon.schools.intersection(words):
            return "organisation"
        preposition = self.words[at].fold
        has_article = name.first > at + 1
        if preposition in self.lexicon.within and not (
            preposition in self.lexicon.at and self._is_long(words, has_article)
        ):
            return "place"
        if wants_event and preposition in _FROM and len(words) == 1:
            return "place"
        return "event" if wants_event else "organisation"

    def _is_long(self, words: tuple[str, ...], has_article: bool) -> bool:
        """Tell a name like "el Web Summit" from a town, after a preposition that serves for both."""
        return (len(words) > 1 and words[0] not in _CITIES_TWO) or (has_article and len(words) > 1)

    def _name_after(self, at: int) -> Name | None:
        while (
            at < len(self.words) and self.words[at].fold in self.lexicon.articles and not self._is_named(at)
        ):
            at += 1
        if at >= len(self.words) or (at and self.words[at].sentence != self.words[at - 1].sentence):
            return None
        return self._event_noun(at) or self.run(at)

    def _is_named(self, at: int) -> bool:
        after = at + 1 < len(self.words) and self.words[at + 1].is_capital
        return self.words[at].is_capital and not self.words[at].is_first and after

    def _event_noun(self, at: int) -> Name | None:
        """Find "the poster session" or "Braga offsite": up to four words that end with an occasion."""
        for last in range(at, min(at + 5, len(self.words))):
            word = self.words[last]
            if word.sentence != self.words[at].sentence or (last > at and word.after_comma):
                return None
            if word.fold in self.lexicon.events:
                while (
                    last + 1 < len(self.words)
                    and self._continues(last + 1)
                    and self.words[last + 1].is_capital
                ):
                    last += 1  # noqa: PLW2901
                return self._name(at, last + 1)
            stops = self.lexicon.common if self.is_sloppy else self.lexicon.empty
            if word.fold in self.lexicon.times or (word.fold in stops and not word.is_capital):
                return None
        return None

    def run(self, at: int) -> Name | None:
        """Return the name that begins at a word, if one does."""
        if not self._begins(at):
            return None
        last = at + 1
        while last < len(self.words) and last - at < _LONGEST and self._continues(last):
            joins = self.words[last].fold in JOINS and not self.words[last].is_capital
            if joins and not (
                last + 1 < len(self.words) and self._begins(last + 1) and self._continues(last + 1)
            ):
                break
            last += 1
        return None if last == at + 1 and len(self.words[at].fold) == 1 else self._name(at, last)

    def _begins(self, at: int) -> bool:
        word = self.words[at]
        if word.fold in self.lexicon.times or word.fold.startswith("<") or word.fold[:1].isdigit():
            return False
        if self.is_sloppy:
            return word.fold not in self.lexicon.empty and word.fold not in JOINS
        if not word.is_capital or word.fold in self.lexicon.greetings or word.fold == "i":
            return False
        return word.fold not in self.lexicon.empty or not (word.is_first or self.lexicon.are_nouns_capital)

    def _continues(self, at: int) -> bool:
        word, before = self.words[at], self.words[at - 1]
        if word.sentence != before.sentence or word.after_comma or word.fold in self.lexicon.times:
            return False
        if word.fold in JOINS:
            return True
        if word.fold.startswith("<") or word.fold[:1].isdigit():
            return False
        if self.is_sloppy:
            return word.fold not in self.lexicon.empty or word.fold in self.lexicon.events
        return word.is_capital or word.fold in self.lexicon.events

    def _name(self, first: int, last: int) -> Name:
        while last - 1 > first and self.words[last - 1].fold in JOINS:
            last -= 1
        text = self.text[self.words[first].start : self.words[last - 1].end]
        return Name(first, last, text.removesuffix("'s"))

    def person_before(self, first: int, owner_words: frozenset[str]) -> str:
        """Return the name of who stands before the words that say "suggested I write"."""
        sentence = self.words[first].sentence
        begin = next(at for at in range(first, -1, -1) if at == 0 or self.words[at - 1].sentence != sentence)
        names = list(self._people(begin, first, owner_words))
        full = [name for name in names if name.last - name.first > 1]
        return (full or names or [Name(0, 0, "")])[0].text

    def person_after(self, last: int, owner_words: frozenset[str], *, within: int = 10) -> str:
        """Return the name of who stands after the words that say "introduced by"."""
        sentence = self.words[last - 1].sentence
        end = next(
            (at for at in range(last, len(self.words)) if self.words[at].sentence != sentence),
            len(self.words),
        )
        return next((name.text for name in self._people(last, min(end, last + within), owner_words)), "")

    def _people(self, first: int, last: int, owner_words: frozenset[str]) -> Iterator[Name]:
        at = first
        while at < last:
            name = self.run(at)
            if name and self.words[at].fold not in owner_words and not self._is_place(at):
                yield self._name(at, min(name.last, last))
            at = name.last if name else at + 1

    def _is_place(self, at: int) -> bool:
        """Tell whether a name stands after "at", "from" or "in" and so is nobody's."""
        before = self.words[at - 1].fold if at else ""
        return before in _PLACE_LEADS and self.words[at - 1].sentence == self.words[at].sentence


_PLACE_LEADS = frozenset(
    ["at", "in", "from", "em", "en", "chez", "bei", "aus", "presso", "bij", "uit", "no", "na", "nel", "nella"]
)
