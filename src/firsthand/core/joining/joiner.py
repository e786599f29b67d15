"""Joins sightings into people: certain keys first, then every likely pair by its weight, the surest first.

What was joined is weighed again as one in a further round, for it knows more firms and addresses than each of its
parts; there a join must be surer, as more names and firms agree by chance.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from firsthand.core.identities import NO_RULINGS, Rulings
from firsthand.core.joining import weights
from firsthand.core.joining.blocks import candidate_pairs
from firsthand.core.joining.certain import CertainJoins
from firsthand.core.joining.commonness import Commonness
from firsthand.core.joining.evidence import Finding, weigh
from firsthand.core.joining.groups import RULED_APART, Groups
from firsthand.core.joining.sentences import explain
from firsthand.core.joining.units import (
    Unit,
    all_of,
    find_second_names,
    guess_names,
    list_ids,
    merge_units,
    place_at_firms,
    read_unit,
)
from firsthand.core.joining.values import Join, Joined, Proposal, Sighting

_ROUNDS = 4
_FLOOR = -4.0  # doublings below which a pair is not weighed again


class Scored(NamedTuple):
    """A pair of units by their places, with the doublings of the odds and what made them."""

    a: int
    b: int
    doublings: float
    findings: list[Finding]
    probability: float = 0.0


def join_people(sightings: Iterable[Sighting], *, rulings: Rulings = NO_RULINGS) -> Joined:
    """Join sightings into people; their order changes nothing."""
    ordered = sorted(sightings, key=lambda each: each.id)
    certain = CertainJoins(ordered, rulings)
    return _Rounds(units_of(ordered, certain), certain, rulings).run()


def units_of(ordered: Sequence[Sighting], certain: CertainJoins) -> list[Unit]:
    """Return the units that certain keys make of sightings.

    Where all have a profile address, nobody can be one with anybody else, and no more is read.
    """
    names, urls, shared = certain.names, certain.urls, certain.shared
    groups = certain.groups()
    if all(any(urls[place] for place in group) for group in groups):
        return [Unit(ordered[group[0]].id, [ordered[place].id for place in group]) for group in groups]
    return [
        read_unit(
            [ordered[place] for place in group],
            names=all_of([names[place] for place in group]),
            urls=all_of([urls[place] for place in group]),
            shared=shared,
        )
        for group in groups
    ]


class _Rounds:
    """Rounds of weighing and joining, until nothing more can be joined."""

    def __init__(self, units: Sequence[Unit], certain: CertainJoins, rulings: Rulings) -> None:
        self.units = dict(
            enumerate(units)
        )  # by place; the unit of a group stands at the smallest of its members
        self.joins, self.refused = list(certain.joins), list(certain.refused)
        self.apart = rulings.apart
        self.doubts: dict[tuple[int, int], str] = {}
        self.seen = read_further(units)

    def run(self) -> Joined:
        """Return the people once a round joins nobody."""
        pairs = candidate_pairs(list(self.units.values()))
        scored = _against_rivals(self.units, score_pairs(self.units, self.seen, pairs))
        for threshold in (weights.CERTAIN, *[weights.CERTAIN_AGAIN] * _ROUNDS):
            groups = self._join(scored, threshold)
            if not groups.grown:
                break
            scored = self._weigh_again(groups, scored)
        people = {each: unit.id for unit in self.units.values() for each in unit.ids}
        return Joined(people, tuple(self.joins), tuple(self._proposals(scored, people)))

    def _join(self, scored: Sequence[Scored], threshold: float) -> Groups:
        groups = Groups(self.units, apart=self._places_apart())
        self.doubts.clear()
        for pair in scored:
            if pair.probability < threshold:
                break
            if groups.root(pair.a) == groups.root(pair.b):
                continue
            if doubt := groups.objection(pair.a, pair.b):
                self.doubts[self.units[pair.a].id, self.units[pair.b].id] = doubt
                continue
            groups.join(pair.a, pair.b)
            reasons = explain(pair.findings)
            self.joins.append(Join(self.units[pair.a].id, self.units[pair.b].id, pair.probability, reasons))
        return groups

    def _places_apart(self) -> list[tuple[int, int]]:
        """Return the places of units that the owner said are two people."""
        if not self.apart:
            return []
        places = {each: place for place, unit in self.units.items() for each in unit.ids}
        return [(places[a], places[b]) for a, b in self.apart if a in places and b in places]

    def _weigh_again(self, groups: Groups, scored: Sequence[Scored]) -> list[Scored]:
        """Make units of the groups, and weigh the pairs in which one of them is."""
        kept: list[Scored] = []
        again: set[tuple[int, int]] = set()
        for pair in scored:
            a, b = groups.root(pair.a), groups.root(pair.b)
            if a not in groups.grown and b not in groups.grown:
                kept.append(pair)
            elif a != b:
                again.add((min(a, b), max(a, b)))
        compared = {place for pair in again for place in pair}
        for root, members in groups.grown.items():
            parts = [self.units.pop(each) for each in members]
            self.units[root] = merge_units(parts) if root in compared else list_ids(parts)
        kept += score_pairs(self.units, self.seen, sorted(again))
        return _against_rivals(self.units, kept)

    def _proposals(self, scored: Sequence[Scored], people: dict[int, int]) -> Iterator[Proposal]:
        for each in self.refused:
            if people[each.a] != people[each.b] and each.doubt != RULED_APART:
                yield each
        for pair in scored:
            a, b = self.units[pair.a].id, self.units[pair.b].id
            if pair.probability < weights.LIKELY:
                break
            doubt = self.doubts.get((a, b), "")
            if doubt != RULED_APART:
                yield Proposal(a, b, pair.probability, explain(pair.findings), doubt)


def score_pairs(
    units: Mapping[int, Unit], seen: Commonness, pairs: Iterable[tuple[int, int]]
) -> list[Scored]:
    """Return the pairs that may be one person, with what the fixed weights make of them."""
    found = []
    for a, b in pairs:
        doublings, findings = weigh(units[a], units[b], seen)
        if doublings > _FLOOR:
            found.append(Scored(a, b, doublings, findings))
    return found


def _against_rivals(units: Mapping[int, Unit], scored: Sequence[Scored]) -> list[Scored]:
    """Give each pair its probability, the surest first: who fits two different profiles can be but one of them."""
    profiles: dict[int, float] = defaultdict(float)
    for pair in scored:
        if alone := _without_profile(units, pair.a, pair.b):
            profiles[alone] += 2**pair.doublings
    found = []
    for a, b, doublings, findings, _ in scored:
        odds = 2**doublings
        rivals = max(profiles.get(_without_profile(units, a, b), 0.0) - odds, 0.0)
        found.append(Scored(a, b, doublings, findings, odds / (1 + odds + rivals)))
    return sorted(found, key=lambda pair: (-pair.probability, -pair.doublings, pair.a, pair.b))


def _without_profile(units: Mapping[int, Unit], a: int, b: int) -> int:
    """Return the place of the one without a profile address where the other has one, counted from 1; else 0."""
    has_first, has_second = bool(units[a].urls), bool(units[b].urls)
    return 0 if has_first == has_second else (b if has_first else a) + 1


def read_further(units: Sequence[Unit]) -> Commonness:
    """Read what only shows once everybody has been seen: firms behind domains, names in addresses; and count all."""
    place_at_firms(units)
    seen = Commonness()
    seen.count_names(units)
    givens = {word for word, count in seen.given.items() if count > 1}
    for unit in units:
        if unit.urls or unit.mails:
            guess_names(unit, is_given=givens.__contains__, is_surname=seen.surnames.__contains__)
    second = find_second_names(units)
    for unit in units:
        if not second.keys().isdisjoint(unit.roots):
            unit.roots = frozenset([second.get(root, root) for root in unit.roots])
    seen.count_rest(units)
    return seen
