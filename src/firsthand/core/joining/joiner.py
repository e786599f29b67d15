"""Joins sightings into people: certain keys first, then every likely pair by its weight, the surest first.

What was joined is weighed again as one in a further round, for it knows more firms and addresses than each of its
parts; there a join must be surer, as more names and firms agree by chance.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from firsthand.core.identities import NO_RULINGS, Rulings
from firsthand.core.joining import weights
from firsthand.core.joining.blocks import candidate_pairs
from firsthand.core.joining.certain import CertainJoins
from firsthand.core.joining.commonness import Commonness
from firsthand.core.joining.evidence import Finding, weigh
from firsthand.core.joining.fits import Fits
from firsthand.core.joining.groups import RULED_APART, Groups
from firsthand.core.joining.sentences import explain
from firsthand.core.joining.units import (
    Unit,
    all_of,
    find_second_names,
    guess_names,
    merge_units,
    namesakes_of,
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
    rounds = _Rounds(units_of(ordered, certain), certain, rulings)
    del ordered, certain  # what was read of them is in the units; now comes what takes most room
    return rounds.run()


def units_of(ordered: Sequence[Sighting], certain: CertainJoins) -> list[Unit]:
    """Return the units that certain keys make of sightings.

    Where all have a profile address, nobody can be one with anybody else, and no more is read.
    """
    names, urls, shared = certain.names, certain.urls, certain.shared
    groups = certain.groups()
    if all(any(urls[place] for place in group) for group in groups):
        return [Unit(ordered[group[0]].id, [ordered[place].id for place in group]) for group in groups]
    return [
        read_unit(ordered[group[0]], names=names[group[0]], urls=urls[group[0]], shared=shared)
        if len(group) == 1
        else read_unit(
            *[ordered[place] for place in group],
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
        self.settled: list[list[int]] = []  # the sightings of groups that are compared with nobody any more
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
        for ids in self.settled:
            people.update(dict.fromkeys(ids, min(ids)))
        return Joined(people, tuple(self.joins), tuple(self._proposals(scored, people)))

    def _join(self, scored: Sequence[Scored], threshold: float) -> Groups:
        places = {place for pair in scored for place in (pair.a, pair.b)}
        groups = Groups(self.units, places, apart=self._places_apart())
        fits = Fits(self.units, [(pair.a, pair.b) for pair in scored if pair.probability >= weights.LIKELY])
        self.doubts.clear()
        for pair in scored:
            if pair.probability < threshold:
                break
            if groups.root(pair.a) == groups.root(pair.b):
                continue
            if doubt := groups.objection(pair.a, pair.b) or fits.objection(pair.a, pair.b):
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
                again.add((a, b) if a < b else (b, a))
        compared = {place for pair in again for place in pair}
        for root, members in groups.grown.items():
            parts = [self.units.pop(each) for each in members]
            if root in compared:
                self.units[root] = merge_units(parts)
            else:
                self.settled.append([each for unit in parts for each in unit.ids])
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
    profiles: dict[int, float] = {}
    weighed: list[tuple[Scored, int, float]] = []
    for pair in scored:
        odds = 2**pair.doublings
        has_first, has_second = bool(units[pair.a].urls), bool(units[pair.b].urls)
        alone = (
            -1 if has_first == has_second else pair.b if has_first else pair.a
        )  # the one without a profile
        if alone >= 0:
            profiles[alone] = profiles.get(alone, 0.0) + odds
        weighed.append((pair, alone, odds))
    found = []
    for (a, b, doublings, findings, _), alone, odds in weighed:
        rivals = max(profiles[alone] - odds, 0.0) if alone >= 0 else 0.0
        found.append(Scored(a, b, doublings, findings, odds / (1 + odds + rivals)))
    return sorted(found, key=lambda pair: (-pair.probability, -pair.doublings, pair.a, pair.b))


def read_further(units: Sequence[Unit]) -> Commonness:
    """Read what only shows once everybody has been seen: firms behind domains, names in addresses; and count all."""
    seen = Commonness()
    seen.count_names(place_at_firms(units))
    givens = {word for word, count in seen.given.items() if count > 1}
    namesakes = namesakes_of(
        guess_names(units, is_given=givens.__contains__, is_surname=seen.surnames.__contains__)
    )
    second = find_second_names(units, namesakes.values())
    seen.bearers = {words: len(bearers) for words, bearers in namesakes.items()}
    seen.count_rest(_with_one_name(units, second) if second else units)
    return seen


def _with_one_name(units: Iterable[Unit], second: Mapping[str, str]) -> Iterator[Unit]:
    """Place each unit at firms by the first of their names, and yield it."""
    for unit in units:
        if not second.keys().isdisjoint(unit.roots):
            unit.roots = frozenset([second.get(root, root) for root in unit.roots])
        yield unit
