"""Letting go as pages: batches with reasons, cards to remember people by, the list, before and after."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from django.http import QueryDict

from firsthand.actions.prune_cards import Card
from firsthand.core.days import say_count, say_day, say_list
from firsthand.core.filters import address_of
from firsthand.core.prune_effect import Effect
from firsthand.core.prune_list import Listed
from firsthand.core.prune_sentences import DID, NO_COST, PLANNED, SUGGESTED, Candidate, Told
from firsthand.core.prune_words import PruneWord, Shown
from firsthand.core.pruning import DECIDES, Reason, Suggestion
from firsthand.store.queries.pruning import InvitedSeen
from firsthand.web.links import profile_url
from firsthand.web.pages.invitation import Fact
from firsthand.web.pages.paging import page_query
from firsthand.web.pages.people import work_of
from firsthand.web.pages.people_filters import asked_filters
from firsthand.web.words import day, number

TABS = {
    None: "All",
    Suggestion.ASK: "Do you remember?",
    Suggestion.MUTE: "Mute or unfollow first",
    Suggestion.REMOVE: "Remove",
}
LONGEST_NOTE = 240
MOST_NAMED = 5  # of what is lost


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """One reason with what it adds, as it is written."""

    adds: str
    text: str
    refs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CandidateLine:
    """One person of a batch."""

    id: int
    name: str
    work: str
    suggestion: str
    total: str
    speaks_for: tuple[ReasonLine, ...]
    speaks_against: tuple[ReasonLine, ...]
    cost: str
    profile: str


@dataclass(frozen=True, slots=True)
class Tab:
    """One suggestion to narrow the list to, with how many there are."""

    text: str
    people: str
    address: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class CardView:
    """One card: who it is, and the little there is to remember them by."""

    id: int
    name: str
    work: str
    facts: tuple[Fact, ...]
    note: str
    profile: str


@dataclass(frozen=True, slots=True)
class ListedLine:
    """One person on the list."""

    id: int
    name: str
    work: str
    to_do: str
    did: str
    on: str
    profiles: tuple[str, ...]
    told: str
    is_ticked: bool


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """One number before and after."""

    name: str
    before: str
    after: str
    lost: tuple[str, ...]
    rest: tuple[str, ...]  # of what is lost, those behind the first few
    is_changed: bool


def asked_suggestion(text: str) -> Suggestion | None:
    """Return which suggestion a list is narrowed to."""
    return next((each for each in TABS if each and each.value == text), None)


def asked_of_prune(asked: QueryDict) -> list[tuple[str, str]]:
    """Return an address that asks for the same list, and for nothing that is not ours; the batch left out."""
    wanted = asked_suggestion(asked.get("suggested", ""))
    return [*address_of(asked_filters(asked)), *([("suggested", wanted.value)] if wanted else [])]


def build_tabs(counts: Mapping[Suggestion, int], asked: QueryDict) -> tuple[Tab, ...]:
    """Return what the list can be narrowed to."""
    wanted, filters = asked_suggestion(asked.get("suggested", "")), address_of(asked_filters(asked))
    return tuple(
        Tab(
            text,
            number(counts.get(each, 0) if each else sum(counts.values())),
            page_query(1, [*filters, *([("suggested", each.value)] if each else [])]),
            each is wanted,
        )
        for each, text in TABS.items()
        if each in (None, wanted) or counts.get(each)
    )


def build_candidates(found: Iterable[Candidate]) -> tuple[CandidateLine, ...]:
    """Return the people of a batch."""
    return tuple(
        CandidateLine(
            each.row.id,
            each.row.name or "Somebody without a name",
            work_of(each.row.position, each.row.company),
            SUGGESTED[each.weighed.suggestion],
            f"{each.weighed.score:g}",
            reason_lines(each.speaks_for),
            reason_lines(each.speaks_against),
            "" if each.speaks_against else NO_COST,
            first_profile(each.profiles),
        )
        for each in found
    )


def reason_lines(found: Iterable[Told]) -> tuple[ReasonLine, ...]:
    """Return reasons as they are written."""
    return tuple(ReasonLine(say_adds(each.adds), each.text, each.records) for each in found)


def say_adds(adds: float) -> str:
    """Say what a reason adds; one that decides alone is no number among others."""
    return "keep" if adds == DECIDES else f"{adds:+g}".replace("-", "−")


def first_profile(profiles: Iterable[str]) -> str:
    """Return the address of the first profile that can be opened."""
    return next(filter(None, map(profile_url, profiles)), "")


def build_cards(found: Iterable[Card]) -> tuple[CardView, ...]:
    """Return the cards of a batch."""
    return tuple(card_view(each) for each in found)


def card_view(card: Card) -> CardView:
    """Return one card."""
    row, invited = card.candidate.row, card.invited
    note = invited.note if invited else ""
    return CardView(
        row.id,
        row.name or "Somebody without a name",
        work_of(row.position, row.company),
        tuple(facts_of(card)),
        note if len(note) <= LONGEST_NOTE else f"{note[:LONGEST_NOTE].rstrip()} …",
        first_profile(card.candidate.profiles),
    )


def facts_of(card: Card) -> Iterator[Fact]:
    """Yield what is known of somebody, that there was never a word left out: that goes for nearly all."""
    if card.place:
        yield Fact(f"Lives in {card.place}.", ())
    if card.invited:
        yield Fact(say_invited(card.invited), (card.invited.record,))
    if card.colleagues:
        yield Fact(f"Also there: {say_list(card.colleagues)}.", ())
    for told in (*card.candidate.speaks_for, *card.candidate.speaks_against):
        if told.reason not in (Reason.NEVER_SPOKEN, Reason.ONLY_THERE):
            yield Fact(told.text, told.records)


def say_invited(invited: InvitedSeen) -> str:
    """Say who invited whom."""
    who = "You invited them" if invited.by_owner else "They invited you"
    said = ", writing:" if invited.note else "."
    return f"{who} on {say_day(invited.on)}{said}"


def cards_line(total: int) -> str:
    """Say how many cards there are."""
    if not total:
        return "Nobody is left to remember."
    return f"Do you remember them? {cards_number(total)} without a word, ever or for long."


def cards_number(total: int) -> str:
    """Say how many are left to be answered for."""
    return say_count(total, "person", "people")


def build_listed(found: Iterable[Listed], *, is_open: bool) -> tuple[ListedLine, ...]:
    """Return who is on the list, what is left to do or what is done."""
    return tuple(listed_line(each) for each in found if each.is_open is is_open)


def listed_line(each: Listed) -> ListedLine:
    """Return one person on the list."""
    return ListedLine(
        each.row.id,
        each.row.name or "Somebody without a name",
        work_of(each.row.position, each.row.company),
        PLANNED[each.plan.word].removeprefix("to ").capitalize(),
        DID[each.plan.word].capitalize(),
        day(each.plan.done_on or each.plan.on),
        tuple(filter(None, map(profile_url, each.profiles))),
        each.told,
        each.shown is not Shown.OPEN,
    )


def to_remove(found: Iterable[Listed]) -> list[int]:
    """Return whom the list wants removed and who is still connected."""
    return [
        each.row.id for each in found if each.plan.word is PruneWord.REMOVE and each.shown is not Shown.GONE
    ]


def build_effect(effect: Effect) -> tuple[MeasureLine, ...]:
    """Return what is measured, without what is nothing before and after."""
    return tuple(
        MeasureLine(
            each.name[:1].upper() + each.name[1:],
            number(each.before),
            number(each.after),
            each.lost[:MOST_NAMED],
            each.lost[MOST_NAMED:],
            each.before != each.after,
        )
        for each in effect.measures
        if each.before or each.after
    )
