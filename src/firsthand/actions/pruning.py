"""Whom one might let go: all connections weighed at once, and what is said of some of them."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from firsthand.actions.prune_map import MapSeen, see_map
from firsthand.core.days import months_before
from firsthand.core.filters import Connected, Filters, narrowed
from firsthand.core.goodwill import NOTHING, Goodwill
from firsthand.core.listing import PersonRow
from firsthand.core.members import ALIVE
from firsthand.core.prune_sentences import Candidate, Detail, tell_cost, tell_terms
from firsthand.core.prune_words import NOTHING_SAID, Said
from firsthand.core.pruning import RECENT_MONTHS, Facts, Suggestion, Weighed, candidate, weigh
from firsthand.core.today_steps import say_work
from firsthand.store.database import Rows, in_chunks
from firsthand.store.queries.cadences import cadences
from firsthand.store.queries.goodwill import goodwill_among
from firsthand.store.queries.introduction_steps import introductions_asked
from firsthand.store.queries.joining import asked_pairs
from firsthand.store.queries.outcomes import outcomes_of
from firsthand.store.queries.owner import newest_editions, owner_facts
from firsthand.store.queries.people import People, people_by_ids
from firsthand.store.queries.pitches import PitchSeen, pitches_of
from firsthand.store.queries.promises import promises_of
from firsthand.store.queries.pruning import (
    ConnectionRow,
    MoveSeen,
    connections,
    moves_seen,
    noted_people,
    profiles_of,
    sides_of,
    with_two_profiles,
    words_said,
)
from firsthand.uncollected import uncollected

BATCH = 20  # people


@dataclass(frozen=True, slots=True)
class Known:
    """All that connections are weighed by, besides their own columns, by the ids of persons."""

    said: Mapping[int, Said]
    pitches: Mapping[int, tuple[PitchSeen, ...]]
    goodwill: Mapping[int, Goodwill]
    outcomes: Mapping[int, int]
    noted: Collection[int]
    promised: Collection[int]
    moves: Mapping[int, MoveSeen]
    twins: Mapping[int, int]  # 0 for a second profile of the same person
    map: MapSeen


@dataclass(frozen=True, slots=True)
class Found:
    """All candidates, whoever is best let go first, and how many there are of each suggestion."""

    connections: int
    ranked: tuple[tuple[Facts, Weighed], ...]
    known: Known
    counts: Mapping[Suggestion, int]

    @property
    def is_drawn(self) -> bool:
        """Tell whether the map is there; until it is, nobody is suggested."""
        return self.known.map.is_drawn

    def of(self, suggestion: Suggestion | None) -> tuple[tuple[Facts, Weighed], ...]:
        """Return those of whom this is suggested, or all."""
        return tuple(each for each in self.ranked if suggestion in (None, each[1].suggestion))


def look_at_pruning(
    rows: Rows, owner_id: int, now: datetime, filters: Filters, *, at_once: bool = False
) -> Found:
    """Weigh all connections that filters leave; pages want the map `at_once`, be it old. Nothing is written."""
    today = now.date()
    with uncollected():
        known = what_is_known(rows, owner_id, now, at_once=at_once)
        everybody = [
            each
            for each in connections(rows, owner_id)
            if each.connected_on is None or each.connected_on <= today
        ]
        wanted = among(rows, owner_id, filters, today)
        weighed = (
            (facts, candidate(facts, today))
            for row in (everybody if known.map.is_drawn else ())
            if wanted is None or row.id in wanted
            for facts in (facts_of(row, known),)
        )
        ranked = sorted(((facts, each) for facts, each in weighed if each), key=rank_of)
        counts = Counter(each.suggestion for _, each in ranked)
    return Found(len(everybody), tuple(ranked), known, counts)


def rank_of(each: tuple[Facts, Weighed]) -> tuple[float, date, int]:
    """Return what puts candidates in order: the heaviest sum, then the longest connected."""
    facts, weighed = each
    return -weighed.score, facts.connected_on or date.max, facts.id


def among(rows: Rows, owner_id: int, filters: Filters, today: date) -> set[int] | None:
    """Return whom filters leave; None for everybody."""
    if filters.is_everybody:
        return None
    wanted = narrowed(filters, Filters(connected=Connected.YES)) if filters.connected is None else filters
    return set(People(rows, owner_id, wanted, today).ids())


def what_is_known(rows: Rows, owner_id: int, now: datetime, *, at_once: bool) -> Known:
    """Gather what connections are weighed by."""
    today = now.date()
    open_steps = {
        person
        for each in introductions_asked(rows, owner_id)
        if each.steps[-1].on > months_before(today, RECENT_MONTHS)
        for person in (each.introducer.id, each.target.id)
    }
    promised = {each.person for each in promises_of(rows, owner_id) if each.kept_on is None}
    return Known(
        words_said(rows, owner_id),
        pitches_of(rows, owner_id),
        goodwill_among(rows, owner_id, owner_facts(rows, owner_id).names),
        Counter(credit.person for each in outcomes_of(rows, owner_id) for credit in each.credits),
        noted_people(rows, owner_id),
        promised | cadences(rows, owner_id).keys() | open_steps,
        moves_seen(rows, owner_id, months_before(today, RECENT_MONTHS)),
        twins_of(rows, owner_id),
        see_map(rows, owner_id, now, at_once=at_once),
    )


def twins_of(rows: Rows, owner_id: int) -> dict[int, int]:
    """Return which other connection may be the same person, 0 for a second profile of one person."""
    newest = newest_editions(rows, owner_id).get("connections")
    found = dict.fromkeys(with_two_profiles(rows, owner_id, newest), 0)
    pairs = asked_pairs(rows, owner_id)
    ids = sorted({person for pair in pairs for person in (pair.one, pair.other)})
    connected = {
        each.id
        for chunk in in_chunks(ids)
        for each in people_by_ids(rows, owner_id, chunk)
        if each.is_connected
    }
    for pair in pairs:
        if {pair.one, pair.other} <= connected:
            found |= {pair.one: pair.other, pair.other: pair.one}
    return found


def facts_of(row: ConnectionRow, known: Known) -> Facts:
    """Put together what one connection is weighed by."""
    person, held = row.id, known.map.held
    is_weak = row.standing not in ALIVE and (bool(row.sent and row.received) or person in known.map.appearing)
    return Facts(
        person,
        row.knowledge,
        row.standing,
        row.connected_on,
        row.last_on,
        row.received,
        row.sent,
        pitches=len(known.pitches.get(person, ())),
        favours=(given := known.goodwill.get(person, NOTHING)).given + given.got,
        outcomes=known.outcomes.get(person, 0),
        bridged=held.bridged(person),
        paths=known.map.over.get(person, 0),
        at_goal=held.goal(person),
        in_field=is_weak and person in held.fields,
        has_moved=person in known.moves,
        is_only_there=person in held.only_at,
        is_promised=person in known.promised,
        is_noted=person in known.noted,
        is_twice=person in known.twins,
        said=known.said.get(person, NOTHING_SAID),
    )


def tell_candidates(
    rows: Rows, owner_id: int, known: Known, shown: Sequence[tuple[Facts, Weighed]], today: date
) -> list[Candidate]:
    """Say of some people why and why not."""
    ids = [facts.id for facts, _ in shown]
    twins = {known.twins.get(each, 0) for each in ids} - {0}
    people = {each.id: each for each in people_by_ids(rows, owner_id, [*ids, *sorted(twins)])}
    profiles, sides, found = profiles_of(rows, ids), sides_of(rows, ids), []
    for facts, weighed in shown:
        if facts.id in people:
            detail = detail_of(people, facts.id, known, *sides.get(facts.id, (False, False)))
            speaks_for = tell_terms(weighed.speaks_for, facts, detail, today)
            speaks_against = tell_terms(weighed.speaks_against, facts, detail, today)
            cost = tell_cost(weighed, facts, detail, today)
            found.append(
                Candidate(
                    people[facts.id],
                    facts,
                    weighed,
                    speaks_for,
                    speaks_against,
                    cost,
                    profiles.get(facts.id, ()),
                )
            )
    return found


def detail_of(
    people: Mapping[int, PersonRow], person: int, known: Known, has_refused: bool, were_many: bool
) -> Detail:
    """Return what the sentences about one person name."""
    held, move, twin = known.map.held, known.moves.get(person), people.get(known.twins.get(person, 0))
    return Detail(
        people[person].company,
        known.pitches.get(person, ()),
        held.bridging.get(person, ()),
        known.map.ways_over(person),
        held.at_goals.get(person, ()),
        held.fields.get(person, ()),
        (say_work(move.work), say_work(move.before), move.on, move.record) if move else None,
        twin.name if twin else "",
        known.goodwill.get(person, NOTHING).favours,
        has_refused,
        were_many,
    )


def weigh_one(rows: Rows, owner_id: int, person: int, now: datetime) -> Candidate | None:
    """Weigh one person, whether they are suggested or not; None where there is none, or no connection."""
    if not known_connection(rows, owner_id, person):
        return None
    known = what_is_known(rows, owner_id, now, at_once=True)
    [row] = connections(rows, owner_id, [person])
    facts = facts_of(row, known)
    [told] = tell_candidates(rows, owner_id, known, [(facts, weigh(facts, now.date()))], now.date())
    return told


def known_connection(rows: Rows, owner_id: int, person: int) -> bool:
    """Tell whether somebody is connected now."""
    return any(each.is_connected for each in people_by_ids(rows, owner_id, [person]))
