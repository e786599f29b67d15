"""The filters of a list of people: the form, how many each choice would show, and what is chosen in words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict

from firsthand.core.filters import (
    CONNECTED_WORDS,
    FIELDS,
    KNOWN_WORDS,
    SOURCE_WORDS,
    Chosen,
    Connected,
    Filters,
    Kind,
    LastContact,
    Sort,
    Source,
    address_of,
    chosen_in,
    read_filters,
    slug_of,
)
from firsthand.core.tags import NONE, tag_key
from firsthand.store.queries.tags import TagRow
from firsthand.store.queries.whereabouts import Known
from firsthand.web.pages.tie import STANDING_WORDS, TREND_WORDS
from firsthand.web.words import count, number

CONTACTS = ("within-30", "within-90", "within-365", "silent-90", "silent-365", "silent-730", "never")
PLACE_TOLD = "from your address books and your own word"
SCHOOL_TOLD = "from your own word, and notes that say so where you were there"
TAGS = 12  # offered in the form; any other is found by the search
SORTS = {
    Sort.BEST: "Best known",
    Sort.STRENGTH: "Strongest",
    Sort.CONTACT: "Last contact",
    Sort.NAME: "Name",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a filter, and how many people it would show; no number where none was counted."""

    name: str
    value: str
    text: str
    is_chosen: bool
    people: str = ""
    key: str = ""

    @property
    def id(self) -> str:
        """Return what tells it from all others on the page."""
        return f"{self.name}-{self.key or self.value or 'any'}"


@dataclass(frozen=True, slots=True)
class Group:
    """The values of one filter; of those that exclude each other one is always chosen."""

    name: str
    kind: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class WordField:
    """A field of which words are typed; `known` says of how many people it is known, and from where."""

    name: str
    text: str
    value: str
    known: str


@dataclass(frozen=True, slots=True)
class FilterForm:
    """All that can be asked of the list, as it was asked."""

    groups: tuple[Group, ...]
    contacts: tuple[Choice, ...]
    sorts: tuple[Choice, ...]
    words: tuple[WordField, ...]
    strength_from: str
    strength_to: str
    chosen: int


@dataclass(frozen=True, slots=True)
class PartLine:
    """One filter in words, the address of the list without it, and how many people that holds."""

    text: str
    address: str
    people: int = 0


def asked_filters(asked: QueryDict) -> Filters:
    """Return what an address asks for."""
    return read_filters(dict(asked.lists()))


def asked_address(asked: QueryDict) -> list[tuple[str, str]]:
    """Return an address that asks for the same, and for nothing that is not ours."""
    page = asked.get("page", "")
    return [
        *address_of(asked_filters(asked)),
        *([("page", page)] if page.isdecimal() and len(page) < 9 else []),
    ]


def build_parts(filters: Filters) -> tuple[PartLine, ...]:
    """Return what is chosen, each with its way out."""
    return tuple(build_part(part) for part in chosen_in(filters))


def build_part(part: Chosen, *, people: int = 0) -> PartLine:
    return PartLine(part.text, f"?{urlencode(address_of(part.without))}", people)


def build_form(
    filters: Filters, kinds: Sequence[Kind] | None, tags: Sequence[TagRow], known: Known
) -> FilterForm:
    """Return the form, with the people each choice would show, where they were counted."""
    tagged = [Group("Tags", "checkbox", tuple(tag_choices(filters, tags)))] if tags or filters.tag else []
    return FilterForm(
        groups=(
            group("How you know them", "knowledge", KNOWN_WORDS, filters, kinds),
            group("Tie", "standing", STANDING_WORDS, filters, kinds),
            Group("Connected", "radio", tuple(connected_choices(filters, kinds))),
            group("Where it is going", "trend", TREND_WORDS, filters, kinds),
            Group("Known from", "checkbox", tuple(source_choices(filters))),
            *tagged,
        ),
        contacts=tuple(contact_choices(filters)),
        sorts=tuple(Choice("sort", each.value, text, filters.sort is each) for each, text in SORTS.items()),
        words=tuple(word_fields(filters, known)),
        strength_from="" if filters.strength_from is None else str(filters.strength_from),
        strength_to="" if filters.strength_to is None else str(filters.strength_to),
        chosen=sum(1 for _ in chosen_in(filters)),
    )


def shown(kinds: Sequence[Kind] | None, filters: Filters, name: str, word: StrEnum) -> str:
    """Return how many people the list would show with this word alone in its filter."""
    alone: dict[str, Any] = {name: word if name == "connected" else (word,)}
    wanted = replace(filters, **alone)
    return "" if kinds is None else number(shown_of(kinds, wanted))


def shown_of(kinds: Iterable[Kind], filters: Filters) -> int:
    """Return how many people of these kinds the filters show."""
    return sum(each.people for each in kinds if filters.allows(each))


def group(
    legend: str,
    name: str,
    texts: Mapping[Any, str],
    filters: Filters,
    kinds: Sequence[Kind] | None,
) -> Group:
    """Return the values of a filter on kinds of people."""
    choices = (
        Choice(
            name,
            slug_of(word),
            texts[word][:1].upper() + texts[word][1:],
            word in getattr(filters, name),
            shown(kinds, filters, name, word),
        )
        for word in texts
    )
    return Group(legend, "checkbox", tuple(choices))


def connected_choices(filters: Filters, kinds: Sequence[Kind] | None) -> Iterable[Choice]:
    """Yield whether they are connected: anyone, and each word of ours."""
    anyone = "" if kinds is None else number(shown_of(kinds, replace(filters, connected=None)))
    yield Choice("connected", "", "Anyone", filters.connected is None, anyone)
    for word in Connected:
        text, people = CONNECTED_WORDS[word].capitalize(), shown(kinds, filters, "connected", word)
        yield Choice("connected", word.value, text, filters.connected is word, people)


def source_choices(filters: Filters) -> Iterable[Choice]:
    for word in Source:
        text = SOURCE_WORDS[word]
        yield Choice("source", word.value, text[:1].upper() + text[1:], word in filters.source)


def word_fields(filters: Filters, known: Known) -> Iterable[WordField]:
    """Yield the fields of which words are typed."""
    told = {"place": say_known(known.places, PLACE_TOLD), "school": say_known(known.schools, SCHOOL_TOLD)}
    for name in FIELDS:
        yield WordField(name, name.capitalize(), getattr(filters, name), told.get(name, ""))


def say_known(people: int, whence: str) -> str:
    """Say of how many people something is known."""
    if not people:
        return f"Known of nobody yet. It comes {whence}."
    return f"Known of {count(people, 'person', 'people')}, {whence}."


def tag_choices(filters: Filters, tags: Sequence[TagRow]) -> Iterable[Choice]:
    """Yield the tags most in use, those that were asked for, and nobody's."""
    asked = {tag_key(word): word for word in filters.tag if word != NONE}
    named = {each.key: each.word for each in tags if each.key in asked}
    most = {each.key: each.word for each in tags[:TAGS]}
    shown = {**most, **asked, **named}
    for place, key in enumerate(sorted(shown)):
        yield Choice("tag", shown[key], shown[key], key in asked, key=str(place))
    yield Choice("tag", NONE, "Without a tag", NONE in filters.tag)


def contact_choices(filters: Filters) -> Iterable[Choice]:
    """Yield the usual spans, and the one that was asked for where it is another."""
    asked = filters.contact.word if filters.contact else ""
    yield Choice("contact", "", "At any time or never", not asked)
    for word in (*CONTACTS, *([asked] if asked and asked not in CONTACTS else [])):
        contact = LastContact.read(word)
        if contact:
            yield Choice("contact", word, contact.text.capitalize(), word == asked)
