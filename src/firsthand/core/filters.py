"""Which people a list shows and in what order, in the words of pages, commands and addresses.

An address holds only these fixed words, numbers, and what the owner typed: never a text from an import.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from firsthand.core.knowledge import Knowledge
from firsthand.core.row_numbers import row_id
from firsthand.core.strength import Standing, Trend
from firsthand.core.tags import LONGEST as LONGEST_TAG
from firsthand.core.tags import NONE, tag_key

LONGEST_QUERY = 200
MOST_DAYS = 36_500
MOST_TAGS = 50
KNOWN_WORDS = {
    Knowledge.WORKED: "worked together",
    Knowledge.MET: "met",
    Knowledge.SPOKEN: "wrote to each other",
    Knowledge.INTRODUCED: "introduced",
    Knowledge.SHARED: "same place, same time",
    Knowledge.WROTE: "messages, no conversation",
    Knowledge.NONE: "not known",
}


class Source(StrEnum):
    """Where something is known of a person from."""

    LINKEDIN = "linkedin"
    MAIL = "mail"
    CALENDAR = "calendar"
    CONTACTS = "contacts"
    HAND = "hand"


class Sort(StrEnum):
    """Who comes first."""

    BEST = "best"
    STRENGTH = "strength"
    CONTACT = "contact"
    NAME = "name"


class Connected(StrEnum):
    """Whether on a platform, and whether anything came of it."""

    YES = "yes"
    NO = "no"
    UNSPOKEN = "unspoken"


CONNECTED_WORDS = {
    Connected.YES: "connected",
    Connected.NO: "not connected",
    Connected.UNSPOKEN: "connected but never spoken",
}
SOURCE_WORDS = {
    Source.LINKEDIN: "LinkedIn",
    Source.MAIL: "mail",
    Source.CALENDAR: "a calendar",
    Source.CONTACTS: "an address book",
    Source.HAND: "what you wrote down",
}
SORT_WORDS = {
    Sort.BEST: "the best known first",
    Sort.STRENGTH: "strongest first",
    Sort.CONTACT: "latest contact first",
    Sort.NAME: "by name",
}
# What is searched for by words in one field alone.
FIELDS = {"company": "company", "place": "place", "school": "school"}
SPANS = {365: "a year", 730: "two years"}
_CONTACT = re.compile(r"(within|silent)-([0-9]{1,5})")


@dataclass(frozen=True, slots=True)
class LastContact:
    """When the last contact was: within so many days, longer ago (`silent`), or never."""

    kind: str
    days: int = 0

    @classmethod
    def read(cls, word: str) -> "LastContact | None":
        """Read `within-90`, `silent-365` or `never`; None for anything else."""
        if word == "never":
            return cls(word)
        found = _CONTACT.fullmatch(word)
        days = int(found[2]) if found else 0
        return cls(found[1], days) if found and 0 < days <= MOST_DAYS else None

    @property
    def word(self) -> str:
        """Return the word of addresses and commands."""
        return f"{self.kind}-{self.days}" if self.days else self.kind

    @property
    def text(self) -> str:
        """Say it."""
        if self.kind == "never":
            return "never in contact"
        span = SPANS.get(self.days, f"{self.days:,} day{'' if self.days == 1 else 's'}")
        if self.kind == "within":
            return f"in contact in the last {span.removeprefix('a ')}"
        return f"no contact for {span}"

    def edge(self, today: date) -> date:
        """Return the day on which the span begins."""
        return today - timedelta(days=self.days)


@dataclass(frozen=True, slots=True)
class Filters:
    """What the owner asks of a list. Several values of one kind: any of them; several kinds: all of them."""

    query: str = ""
    knowledge: tuple[Knowledge, ...] = ()
    standing: tuple[Standing, ...] = ()
    trend: tuple[Trend, ...] = ()
    source: tuple[Source, ...] = ()
    company: str = ""
    place: str = ""
    school: str = ""
    tag: tuple[str, ...] = ()  # as typed; `none` is whoever has none
    strength_from: int | None = None
    strength_to: int | None = None
    contact: LastContact | None = None
    connected: Connected | None = None
    sort: Sort = Sort.BEST
    view: int = 0  # the saved view it began from, whose columns are shown

    @property
    def is_everybody(self) -> bool:
        """Tell whether nobody is left out."""
        return replace(self, sort=Sort.BEST, view=0) == EVERYBODY

    def allows(self, each: "Kind") -> bool:
        """Tell whether people of a kind are shown."""
        return (
            (not self.knowledge or each.knowledge in self.knowledge)
            and (not self.standing or each.standing in self.standing)
            and (not self.trend or each.trend in self.trend)
            and (self.connected is None or each.is_so_connected(self.connected))
        )


@dataclass(frozen=True, slots=True)
class Kind:
    """So many people who are alike in all that a filter has a word for."""

    knowledge: Knowledge
    standing: Standing
    trend: Trend | None
    is_connected: bool
    people: int

    def is_so_connected(self, wanted: Connected) -> bool:
        """Tell whether they are connected as a filter wants it."""
        if wanted is Connected.UNSPOKEN:
            return self.is_connected and not self.knowledge.is_known
        return self.is_connected is (wanted is Connected.YES)


EVERYBODY = Filters()


def narrowed(base: Filters, more: Filters) -> Filters:
    """Return filters with what others ask for in place of what these say of the same."""
    asked = {each.name: getattr(more, each.name) for each in fields(Filters)}
    return replace(
        base, **{name: value for name, value in asked.items() if value != getattr(EVERYBODY, name)}
    )


@dataclass(frozen=True, slots=True)
class Chosen:
    """One filter in words, and the list without it."""

    text: str
    without: Filters


Word = TypeVar("Word", bound=StrEnum)
SLUGS = {Standing.TOO_LITTLE: "too-little", Standing.NEVER_REAL: "never-real"}
BY_SLUG = {SLUGS.get(each, each.value): each for each in Standing}


def slug_of(word: StrEnum) -> str:
    """Return a word as addresses and commands write it."""
    return SLUGS.get(word, word.value) if isinstance(word, Standing) else word.value


def read_filters(asked: Mapping[str, Sequence[str]]) -> Filters:
    """Read filters from an address or a command; what is no word of ours is left out."""
    first = {name: values[0] for name, values in asked.items() if values}
    return Filters(
        query=typed(first.get("q", "")),
        knowledge=words_of(Knowledge, asked.get("knowledge", ())),
        standing=tuple(BY_SLUG[each] for each in BY_SLUG if each in asked.get("standing", ())),
        trend=words_of(Trend, asked.get("trend", ())),
        source=words_of(Source, asked.get("source", ())),
        tag=read_tags(asked.get("tag", ())),
        company=typed(first.get("company", "")),
        place=typed(first.get("place", "")),
        school=typed(first.get("school", "")),
        strength_from=percent(first.get("from", "")),
        strength_to=percent(first.get("to", "")),
        contact=LastContact.read(first.get("contact", "")),
        connected=next(iter(words_of(Connected, [first.get("connected", "")])), None),
        sort=next(iter(words_of(Sort, [first.get("sort", "")])), Sort.BEST),
        view=row_id(first.get("view", "")),
    )


def words_of(kind: type[Word], asked: Sequence[str]) -> tuple[Word, ...]:
    """Return the words of a kind that were asked for, in their own order."""
    return tuple(each for each in kind if each.value in asked)


def typed(text: str) -> str:
    """Return what was typed into a search."""
    return " ".join(text[:LONGEST_QUERY].split())


def read_tags(asked: Sequence[str]) -> tuple[str, ...]:
    """Return the tags that were asked for, each once."""
    words = (" ".join(word.split()) for word in asked[:MOST_TAGS])
    found = {tag_key(word): word for word in words if 0 < len(word) <= LONGEST_TAG and word.isprintable()}
    return tuple(NONE if key == NONE else word for key, word in found.items())


def percent(text: str) -> int | None:
    """Read a strength, 0 to 100; None for anything else."""
    return min(int(text), 100) if text.isascii() and text.isdecimal() and len(text) < 5 else None


def address_of(filters: Filters) -> list[tuple[str, str]]:
    """Return filters as the query of an address has them: nothing for what is as usual."""
    found = [("q", filters.query)]
    for name in ("knowledge", "standing", "trend", "source"):
        found += [(name, slug_of(each)) for each in getattr(filters, name)]
    found += [("tag", word) for word in filters.tag]
    found += [(name, getattr(filters, name)) for name in FIELDS]
    for name, edge in (("from", filters.strength_from), ("to", filters.strength_to)):
        found.append((name, "" if edge is None else str(edge)))
    found += [
        ("contact", filters.contact.word if filters.contact else ""),
        ("connected", filters.connected.value if filters.connected else ""),
        ("sort", "" if filters.sort is Sort.BEST else filters.sort.value),
        ("view", str(filters.view or "")),
    ]
    return [(name, value) for name, value in found if value]


def chosen_in(filters: Filters) -> Iterator[Chosen]:
    """Yield each filter but the search in words."""
    if filters.connected:
        yield Chosen(CONNECTED_WORDS[filters.connected], replace(filters, connected=None))
    if filters.knowledge:
        known = one_of([KNOWN_WORDS[each] for each in filters.knowledge])
        yield Chosen(known, replace(filters, knowledge=()))
    if filters.standing:
        yield Chosen(one_of([each.value for each in filters.standing]), replace(filters, standing=()))
    if filters.strength_from is not None or filters.strength_to is not None:
        yield Chosen(strength_text(filters), replace(filters, strength_from=None, strength_to=None))
    if filters.trend:
        yield Chosen(one_of([each.value for each in filters.trend]), replace(filters, trend=()))
    if filters.contact:
        yield Chosen(filters.contact.text, replace(filters, contact=None))
    if filters.source:
        sources = one_of([SOURCE_WORDS[each] for each in filters.source])
        yield Chosen(f"known from {sources}", replace(filters, source=()))
    yield from chosen_words(filters)
    if filters.tag:
        words = ["without a tag" if word == NONE else f"tagged “{word}”" for word in filters.tag]
        yield Chosen(one_of(words), replace(filters, tag=()))


def chosen_words(filters: Filters) -> Iterator[Chosen]:
    """Yield what is searched for in one field alone."""
    for name, text in FIELDS.items():
        left: dict[str, Any] = {name: ""}
        if word := getattr(filters, name):
            yield Chosen(f"{text} “{word}”", replace(filters, **left))


def strength_text(filters: Filters) -> str:
    """Say between which strengths."""
    low, high = filters.strength_from, filters.strength_to
    if low is not None and high is not None:
        return f"strength {low} to {high}"
    return f"strength from {low}" if high is None else f"strength up to {high}"


def one_of(words: Sequence[str]) -> str:
    """Join words with an or."""
    return " or ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def tell_list(total: str, filters: Filters, *, is_near: bool = False) -> str:
    """Answer in words whom a list holds; `total` is their number with its noun, such as `34 people`.

    `is_near`: none of them has the words of the search as they were typed.
    """
    parts = [part.text for part in chosen_in(filters)]
    found = "found for words like" if is_near else "found for"
    head = f"{total} {found} “{filters.query}”" if filters.query else total
    order = "" if filters.query and filters.sort is Sort.BEST else SORT_WORDS[filters.sort]
    said = ", ".join(filter(None, [*parts, order]))
    if not said:
        return f"{head}."
    return f"{head}: {said}." if parts or filters.query else f"{head}, {said}."


def tell_nobody(filters: Filters) -> str:
    """Say that nobody is all that was asked for."""
    head = f"Nobody found for “{filters.query}”" if filters.query else "Nobody"
    parts = ", ".join(part.text for part in chosen_in(filters))
    return f"{head}: {parts}." if parts else f"{head}."
