"""People in words: the list, and the header of one person."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urlencode

from firsthand.core.cadence import WORDS
from firsthand.core.filters import KNOWN_WORDS, Filters, address_of
from firsthand.core.knowledge import Card, Knowing
from firsthand.core.listing import IdentityRow, PersonRow
from firsthand.store.queries.joining import Part
from firsthand.store.queries.tags import TagRow
from firsthand.web.links import profile_url
from firsthand.web.pages.invitation import Fact
from firsthand.web.words import ago, day

ROWS = 50
SHOWN = ("url", "mail", "phone")
Joins = Mapping[tuple[int, int], tuple[tuple[str, float], ...]]
IDENTITY_WORDS = {
    "url": "profile", "mail": "mail", "phone": "phone", "member": "member", "name": "name", "dated": "name",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CardLine:
    """What an archive said a person does, and when."""

    text: str
    seen: str


@dataclass(frozen=True, slots=True)
class IdentityLine:
    """An address or name a person was seen under."""

    kind: str
    value: str
    id: int = 0


@dataclass(frozen=True, slots=True)
class JoinLine:
    """Why two of them were taken for one person without asking."""

    text: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PersonPage:
    """One person, the timeline left out."""

    id: int
    name: str
    work: str
    known: str
    facts: tuple[str, ...]
    profile: str
    evidence: tuple[Fact, ...]
    cards: tuple[CardLine, ...]
    identities: tuple[IdentityLine, ...]
    shared_numbers: tuple[str, ...]  # which stand on somebody else's card as well, and are filed there
    joins: tuple[JoinLine, ...]


@dataclass(frozen=True, slots=True)
class ExportLine:
    """One way to have the people of a list in another program."""

    name: str
    use: str
    query: str


EXPORTS = (
    ("Address cards", "vCard, for any address book", {"format": "vcard"}),
    ("Table", "CSV, for a spreadsheet", {"format": "csv"}),
    (
        "Table with semicolons",
        "CSV, for Excel that writes 1,5",
        {"format": "csv", "separator": "semicolon"},
    ),
    ("For programs", "JSON, with every address and count", {"format": "json"}),
)


def build_exports(filters: Filters) -> tuple[ExportLine, ...]:
    """Return the ways to export those whom a list holds."""
    asked = address_of(filters)
    return tuple(ExportLine(name, use, urlencode([*wish.items(), *asked])) for name, use, wish in EXPORTS)


@dataclass(frozen=True, slots=True)
class SeveralForm:
    """What can be done for several people at once: the list they stand in, the owner's tags, intervals, formats."""

    asked: str
    tags: tuple[str, ...]
    intervals: tuple[tuple[str, int], ...]
    formats: tuple[tuple[str, str], ...]


def build_several(filters: Filters, page: int, tags: Sequence[TagRow]) -> SeveralForm:
    """Return the form; it holds the address of the list, so that one comes back to it."""
    asked = [*address_of(filters), *([("page", page)] if page > 1 else [])]
    return SeveralForm(
        asked=urlencode(asked),
        tags=tuple(each.word for each in tags),
        intervals=tuple(WORDS.items()),
        formats=tuple((name, wish["format"]) for name, _, wish in EXPORTS if "separator" not in wish),
    )


def work_of(position: str, company: str) -> str:
    """Return what somebody does and where, as far as it is known."""
    return ", ".join(part for part in (position, company) if part)


def with_ago(at: datetime | date | None, today: date) -> str:
    """Write a day with how long ago it was."""
    return f"{day(at)} · {ago(at, today)}" if at else ""


def build_person(
    person: PersonRow,
    knowing: Knowing,
    today: date,
    *,
    cards: tuple[Card, ...],
    parts: Sequence[Part],
    joins: Joins,
    shared: Sequence[IdentityRow] = (),
) -> PersonPage:
    """Say who somebody is and how the owner knows them."""
    profiles = [profile_url(each.value) for each in parts if each.kind == "url"]
    return PersonPage(
        id=person.id,
        name=person.name,
        work=work_of(person.position, person.company),
        known=KNOWN_WORDS[knowing.knowledge].capitalize(),
        facts=tuple(fact for fact in header_facts(person, today) if fact),
        profile=next(filter(None, profiles), ""),
        evidence=tuple(Fact(each.text, each.records) for each in knowing.evidence),
        cards=tuple(card_line(card) for card in cards if card.company or card.title),
        identities=tuple(IdentityLine(word_for(each), each.value, each.id) for each in shown_parts(parts)),
        shared_numbers=tuple(each.value for each in shared),
        joins=join_lines(parts, joins),
    )


def shown_parts(parts: Sequence[Part]) -> list[Part]:
    """Return what somebody was seen as: addresses, and names only where there is nothing else to part them by."""
    addresses = [each for each in parts if each.kind in SHOWN]
    return addresses if len(addresses) > 1 else list(parts)


def word_for(part: Part) -> str:
    return IDENTITY_WORDS.get(part.kind, part.kind)


def join_lines(parts: Sequence[Part], joins: Joins) -> tuple[JoinLine, ...]:
    """Say why parts of a person were joined, of those that are still on the page."""
    named = {each.id: f"{word_for(each)} {each.value}" for each in parts}
    return tuple(
        JoinLine(f"{named[one]} and {named[other]}", tuple(text for text, weight in reasons if weight > 0))
        for (one, other), reasons in joins.items()
        if one in named and other in named
    )


def header_facts(person: PersonRow, today: date) -> tuple[str, ...]:
    """Return the facts beside the name: since when connected, when last in contact."""
    connected = "connected since" if person.is_connected else "was connected, since"
    return (
        f"{connected} {day(person.connected_on)}" if person.connected_on else "not connected",
        f"last contact {with_ago(person.last_interaction_at, today)}" if person.last_interaction_at else "",
    )


def card_line(card: Card) -> CardLine:
    """Say what a card said and between which archives it said so."""
    first, last = day(card.seen_first_on), day(card.seen_last_on)
    return CardLine(
        work_of(card.title, card.company), f"as of {last}" if first == last else f"{first} to {last}"
    )
