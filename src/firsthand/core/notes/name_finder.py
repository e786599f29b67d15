"""The names beside a claim: the event, organisation, place or person a sentence speaks of."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from firsthand.core.notes.parts import JOINS, Known, folded, lexicon, name_words
from firsthand.core.notes.words import Word, words_of

_LONGEST = 7  # words in a name
_BESIDE_NAME = 2  # words between a full name and what that person says
_HYPHENS = frozenset(["-", ".-"])
_CITIES_TWO = folded(
    "san santa santo sao são new los las den saint st bad el la le porto rio buenos tel hong"
)


# Before an organisation or person, not before an occasion.
_NOT_BEFORE_EVENTS = folded("for with via through für mit pour avec para con com per voor")

_INSIDE = frozenset(["im"])  # "im Aufzug" is where both stood, and no occasion

# Towns stand after "em" and "a"; after an article in one word with it stand firms, but for some.
_WITH_ARTICLE = folded("na no nas nos alla allo all nella nello nell presso")
_TOWNS_WITH_ARTICLE = folded(
    "porto rio funchal recife barreiro algarve alentejo minho brasil cairo aquila spezia"
)
# German writes every noun as a name; after these it is seldom one.
_TOPICAL = folded("zum zur vom von an der")
_CONTRACTED = folded("im am beim zum zur vom ins ans")
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


def unglued(words: Sequence[Word]) -> list[Word]:
    """Return the words with names told from the article glued to them: "l'IUT", "d'Orléans"."""
    return [
        _tail_of(word) if at and word.start == words[at - 1].start else word for at, word in enumerate(words)
    ]


def _tail_of(word: Word) -> Word:
    head, mark, tail = word.raw.partition("'")
    if not mark or not tail:
        return word
    return word._replace(
        raw=tail, start=word.start + len(head) + 1, is_capital=tail[:1].isupper(), is_first=False
    )


class NameFinder:
    """Finds names in one text; in a text without capitals any telling word may be one.

    `own` are the places where one of the owner's own names is said in full, with what it is;
    `owner_words` are the owner's own name, which no event or firm has.
    """

    def __init__(
        self,
        words: Sequence[Word],
        text: str,
        code: str,
        *,
        known: Known,
        own: Mapping[str, Sequence[tuple[int, int]]],
        owner_words: frozenset[str] = frozenset(),
    ) -> None:
        self.words, self.text, self.known, self.owner_words = words, text, known, owner_words
        self.own = {
            first: (Name(first, last, self._said(first, last)), part)
            for part, places in own.items()
            for first, last in places
        }
        self.owned = {at for name, _ in self.own.values() for at in range(name.first, name.last)}
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
        return self._with_own_event(found, begin, end) if wants_event else found

    def _with_own_event(self, found: Parts, begin: int, end: int) -> Parts:
        """Return the parts with an event of the owner's, whatever stands before its name."""
        if found.organisation or not self._is_common(found.event):
            return found
        events = (name for at, (name, part) in self.own.items() if begin <= at < end and part == "event")
        name = next(events, None)
        return found._replace(event=name.text) if name else found

    def _add(self, found: Parts, at: int, *, wants_event: bool) -> Parts:
        word = self.words[at].fold
        if at in self.owned or (word not in self.lexicon.at and word not in self.lexicon.within):
            return found
        if wants_event and word in _NOT_BEFORE_EVENTS:
            return found
        name = self._name_after(at + 1)
        if name is None:
            return found
        part = self._part_of(name, at, wants_event=wants_event)
        is_better = part == "event" and self._is_common(found.event) and not self._is_common(name.text)
        is_new = bool(part) and (is_better or not getattr(found, part))
        return found._replace(**{part: name.text}) if is_new else found

    def _is_common(self, event: str) -> bool:
        """Tell whether an event is only called what it is: "the stand", "a dinner"."""
        return all(word.fold in self.lexicon.events for word in words_of(event))

    def _part_of(self, name: Name, at: int, *, wants_event: bool) -> str:
        """Tell what a name is from its words, the owner's own names, and the preposition before it."""
        words = tuple(word.fold for word in self.words[name.first : name.last])
        is_town = len(words) == 1 and self.words[at].fold in self.lexicon.within - self.lexicon.at
        if name.first in self.own and self.own[name.first][0] == name:
            return self.own[name.first][1]
        is_own = not is_town and self.known.is_in(self.known.events, words)  # "in Porto" is no Porto Meetup
        if is_own or self.lexicon.events.intersection(words):
            return "event"
        if not is_town and self.known.is_in((*self.known.schools, *self.known.employers), words):
            return "organisation"
        if self.lexicon.schools.intersection(words):
            return "organisation"
        preposition = self.words[at].fold
        has_article = name.first > at + 1
        is_firm = not wants_event and preposition in _WITH_ARTICLE and words[0] not in _TOWNS_WITH_ARTICLE
        if preposition in self.lexicon.within and not (
            preposition in self.lexicon.at and (is_firm or self._is_long(words, has_article))
        ):
            return "place"
        if self._is_thing(name, preposition, has_article=has_article, wants_event=wants_event):
            return ""
        if wants_event and preposition in _FROM and len(words) == 1:
            return "place"
        return "event" if wants_event else "organisation"

    def _is_thing(self, name: Name, preposition: str, *, has_article: bool, wants_event: bool) -> bool:
        """Tell whether German grammar shows a thing and no name: "zur Übergabe", "im Vertrieb"."""
        if not self.lexicon.are_nouns_capital or name.last - name.first > 1:
            return False
        if wants_event:
            return preposition in _TOPICAL or preposition in _INSIDE
        return has_article or preposition in _CONTRACTED

    def _is_long(self, words: tuple[str, ...], has_article: bool) -> bool:
        """Tell a name like "el Web Summit" from a town, after a preposition that serves for both."""
        return (len(words) > 1 and words[0] not in _CITIES_TWO) or (has_article and len(words) > 1)

    def _name_after(self, at: int) -> Name | None:
        while (
            at < len(self.words)
            and at not in self.own
            and self.words[at].fold in self.lexicon.articles
            and not self._is_named(at)
        ):
            at += 1
        if at in self.own and self.words[at].sentence == self.words[at - 1].sentence:
            return self.own[at][0]
        if at >= len(self.words) or (at and self.words[at].sentence != self.words[at - 1].sentence):
            return None
        return None if self.words[at].fold in self.owner_words else self._event_noun(at) or self.run(at)

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
                return self._name(at, self._end_of_event(last + 1))
            stops = self.lexicon.common if self.is_sloppy else self.lexicon.empty
            if word.fold in self.lexicon.times or (word.fold in stops and not word.is_capital):
                return None
        return None

    def _end_of_event(self, at: int) -> int:
        """Return where the name goes on to after a noun: "Feira do Pão", "Jornadas de la Presa"."""
        last = at
        for here in range(at, min(at + _LONGEST, len(self.words))):
            word = self.words[here]
            if not self._continues(here) or not (
                word.is_capital or word.fold in JOINS | self.lexicon.articles
            ):
                break
            if word.is_capital:
                last = here + 1
        return last

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
        is_apart = word.after_comma and self.text[before.end : word.start] not in _HYPHENS
        if word.sentence != before.sentence or is_apart or word.fold in self.lexicon.times:
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
        return Name(first, last, self._said(first, last))

    def _said(self, first: int, last: int) -> str:
        return self.text[self.words[first].start : self.words[last - 1].end].removesuffix("'s")

    def is_occasion(self, event: str) -> bool:
        """Tell whether a name has a noun of an occasion in it, or is of an event of the owner's."""
        words = name_words(event)
        return self.known.is_in(self.known.events, words) or not self.lexicon.events.isdisjoint(words)

    def full_person_at(self, first: int, last: int, owner_words: frozenset[str]) -> str:
        """Return the full name that stands right before these words, or among them."""
        sentence = self.words[first].sentence
        begin = next(at for at in range(first, -1, -1) if at == 0 or self.words[at - 1].sentence != sentence)
        self.is_sloppy = False  # only what is written as a name
        full = [name for name in self._people(begin, last, owner_words) if name.last - name.first > 1]
        return next((name.text for name in full if first - name.last <= _BESIDE_NAME), "")

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
            is_somebody = self.words[at].fold not in owner_words and at not in self.owned
            if name and self._is_article(at) and name.last > at + 2:
                at += 1  # "O Abílio Seixas"
                continue
            if name and is_somebody and not self._is_place(at):
                yield self._name(at, min(name.last, last))
            at = name.last if name else at + 1

    def _is_article(self, at: int) -> bool:
        return len(self.words[at].fold) == 1 or self.words[at].fold in self.lexicon.articles

    def _is_place(self, at: int) -> bool:
        """Tell whether a name stands after "at", "from" or "in" and so is nobody's."""
        before = self.words[at - 1].fold if at else ""
        return before in _PLACE_LEADS and self.words[at - 1].sentence == self.words[at].sentence


_PLACE_LEADS = frozenset(
    ["at", "in", "from", "em", "en", "chez", "bei", "aus", "presso", "bij", "uit", "no", "na", "nel", "nella"]
)
