"""Who knows whom among others, as far as the owner's records show it, each tie with what proves it.

A tie has a weight above 0 and below 1, meant as the chance that one knows the other well enough to introduce somebody.
No source tells such chances, so the constants are chosen, not measured; what they give stands beside each. Proofs of
different kinds are taken for independent: of chances p and q together 1 - (1 - p)(1 - q) is made.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import combinations
from math import exp
from typing import NamedTuple

from firsthand.core.ties import ANCHOR
from firsthand.core.together import HALF_LIFE, MOST_PAIRS, UNIT, Gathering, Pair, capped

MOST_PROOFS = 3  # of one tie that are kept, the best
MOST_CHANCE = 0.95  # nobody is certain to know anybody
SIDE_BY_SIDE = 0.9  # the most that appearing together says, however often
# Once at a table of three counts 1/2 when it is new. So 1 - e^(-0.7 * 1/2) = 0.30 of that: 0.27; four times 0.68; on a
# mail to fifteen 0.04. Each is worth half after a year, as on the map.
PER_TIME = 0.7
ONCE = 0.03  # the least that having appeared together says, however long ago
INTRODUCED = 0.6  # who put the owner and somebody together knew both then
SAID = 0.8  # the owner says so
AT_WORK = 0.15  # the most that working for one firm at one time says
MOST_AT_WORK = 25  # people of one firm in the owner's network; in more the chance for one pair says nothing


class Proof(NamedTuple):
    """What proves a tie between two others. `kind` is mail, conversation, meeting, introduction, work, said or listed.

    `people` counts everybody with the owner; of work, who of the firm is seen; of an introduction it is 1 where the one
    with the smaller number introduced the other to the owner, else 2, and of a list, where that one shared it.
    """

    kind: str
    record: str
    people: int
    day: int  # from 1970-01-01


class OthersTie(NamedTuple):
    """A tie between two others, the smaller number first. It is inferred where only a shared firm speaks for it."""

    one: int
    other: int
    weight: float
    is_inferred: bool
    proofs: tuple[Proof, ...]


class MadeKnown(NamedTuple):
    """Somebody put the owner together with another person."""

    by: int
    whom: int
    record: str
    day: int


class Job(NamedTuple):
    """A person seen at a firm between two days; `firm` is its folded name."""

    person: int
    firm: str
    record: str
    first_day: int
    last_day: int


def weave(
    known: Collection[int],
    gatherings: Iterable[Gathering],
    introductions: Iterable[MadeKnown],
    jobs: Iterable[Job],
    today: int,
) -> list[OthersTie]:
    """Return the ties of those whom the owner knows with each other and with anybody else, in order."""
    chances: dict[Pair, list[float]] = defaultdict(list)
    proofs: dict[Pair, list[Proof]] = defaultdict(list)
    for pair, (chance, found) in side_by_side(known, gatherings, today).items():
        chances[pair].append(chance)
        proofs[pair] += found
    for by, whom, record, day in introductions:
        if by != whom and (by in known or whom in known):
            pair = (min(by, whom), max(by, whom))
            if all(each.kind != "introduction" for each in proofs[pair]):
                chances[pair].append(INTRODUCED)
            proofs[pair].insert(0, Proof("introduction", record, 1 if by < whom else 2, day))
    firm = at_work(known, jobs)
    ties = []
    for pair in sorted({*chances, *firm}):
        seen, (chance, found) = chances.get(pair, []), firm.get(pair, (0.0, []))
        weight = together(*seen, chance)
        ties.append(OthersTie(*pair, weight, not seen, tuple([*proofs.get(pair, ()), *found][:MOST_PROOFS])))
    return ties


def together(*chances: float) -> float:
    """Return the chance that at least one of several holds."""
    none = 1.0
    for chance in chances:
        none *= 1 - chance
    return min(MOST_CHANCE, 1 - none)


def side_by_side(
    known: Collection[int], gatherings: Iterable[Gathering], today: int
) -> dict[Pair, tuple[float, list[Proof]]]:
    """Return how likely people know each other who appeared together, with where they did."""
    weights: dict[frozenset[int], int] = defaultdict(int)
    best: dict[frozenset[int], list[tuple[int, Gathering]]] = defaultdict(list)
    for each in gatherings:
        weight = each.weight
        weights[each.who] += weight
        keep_best(best[each.who], (weight, each))
    pairs: dict[Pair, int] = defaultdict(int)
    circles: dict[Pair, list[frozenset[int]]] = defaultdict(list)
    for who, weight in weights.items():
        inside = {one for one in who if one in known}
        for pair in combinations(sorted(who), 2) if inside else ():
            if pair[0] in inside or pair[1] in inside:
                pairs[pair] += weight
                circles[pair].append(who)
    kept = capped(pairs, MOST_PAIRS)
    now = 2.0 ** (-(today - ANCHOR) / HALF_LIFE) / UNIT
    found = {}
    for pair, weight in kept.items():
        seen: list[tuple[int, Gathering]] = []
        for who in circles[pair]:
            for weighed in best[who]:
                keep_best(seen, weighed)
        proofs = [
            Proof(each.record.partition(":")[0], each.record, each.people, each.day) for _, each in seen
        ]
        found[pair] = max(ONCE, SIDE_BY_SIDE * (1 - exp(-PER_TIME * weight * now))), proofs
    return found


def rank_of_gathering(weighed: tuple[int, Gathering]) -> tuple[int, int, str]:
    weight, gathering = weighed
    return weight, gathering.day, gathering.record


def keep_best(kept: list[tuple[int, Gathering]], new: tuple[int, Gathering]) -> None:
    """Put one into a short list, the best first, and drop whatever is too much."""
    if len(kept) == MOST_PROOFS and rank_of_gathering(kept[-1]) >= rank_of_gathering(new):
        return
    kept.append(new)
    kept.sort(key=rank_of_gathering, reverse=True)
    del kept[MOST_PROOFS:]


def at_work(known: Collection[int], jobs: Iterable[Job]) -> dict[Pair, tuple[float, list[Proof]]]:
    """Return how likely people know each other who were at one firm at one time.

    Two of them may be a firm of two or a firm of thousands: at most 0.15. The more are seen there the larger it is, and
    each knows some, not all: 1/10 among ten. Beyond 25 it says nothing.
    """
    firms: dict[str, list[Job]] = defaultdict(list)
    for job in jobs:
        firms[job.firm].append(job)
    found = {}
    for same in firms.values():
        people = len({job.person for job in same})
        if not 1 < people <= MOST_AT_WORK:
            continue
        chance = min(AT_WORK, 1 / people)
        for one, other in combinations(sorted(same), 2):
            first, last = max(one.first_day, other.first_day), min(one.last_day, other.last_day)
            if one.person == other.person or first > last:
                continue
            if one.person in known or other.person in known:
                proofs = [Proof("work", each.record, people, last) for each in (one, other)]
                found[one.person, other.person] = chance, proofs
    return found


def owns(strengths: Mapping[int, int | None]) -> dict[int, float]:
    """Return how likely each person whom the owner knows does the owner a favour: the strength of the tie in hundred.

    Whoever is known first-hand counts at least 0.05, however cold the tie. Where there is too little to say, because
    there were fewer than three days of contact, it is 0.15: about what a tie of a single talk comes to.
    """
    return {
        person: 0.15 if value is None else min(0.99, max(0.05, value / 100))
        for person, value in strengths.items()
    }
