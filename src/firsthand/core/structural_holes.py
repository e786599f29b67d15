"""Bridges and closed circles, after Burt, "Structural Holes" (1992).

The constraint of somebody is the sum over all others of (p_ij + sum over q of p_iq * p_qj) squared, where p_ij is the
share of i's ties that goes to j. It is high where all one's contacts know each other, and low where one stands between
people who do not: with n contacts of equal weight who do not know each other it is 1/n.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import fsum

from firsthand.core.together import Pair

Near = Mapping[int, Mapping[int, float]]

LEAST_OUTSIDE = 2  # people of another group with whom a bridge appears
LEAST_SHARE = 0.2  # of what a bridge appears, that is with people of other groups


@dataclass(frozen=True, slots=True)
class Openness:
    """How open the owner's network is. `separate` (Burt's effective size) says for how many contacts that knew
    nobody of each other it stands; constraint and it are 0 where there is nobody. `shares` has everybody once.
    """

    contacts: int
    constraint: float
    separate: float
    shares: tuple["Share", ...] = ()


@dataclass(frozen=True, slots=True)
class Share:
    """What one contact makes of the whole: with whom of the others it appears, and what it adds to the constraint.

    Of n contacts, one beside m others stands for 1 - m/n separate ones.
    """

    contact: int
    beside: tuple[int, ...]
    adds: float


def neighbours(pairs: Mapping[Pair, float]) -> dict[int, dict[int, float]]:
    """Return with whom each one appears, and how much."""
    near: dict[int, dict[int, float]] = {}
    for (a, b), weight in pairs.items():
        near.setdefault(a, {})[b] = weight
        near.setdefault(b, {})[a] = weight
    return near


def constraint(near: Near, one: int) -> float:
    """Return Burt's constraint of one node among its neighbours."""
    return sum(constraints(near, one).values())


def constraints(near: Near, one: int) -> dict[int, float]:
    """Return what each neighbour adds to the constraint of one node.

    With contacts 1 and 2 who know each other, all weights equal: p is 1/2 everywhere, each adds
    (1/2 + 1/2 * 1/2)^2 = 9/16, together 9/8. Where they do not know each other: (1/2)^2 + (1/2)^2 = 1/2.
    """
    own = near.get(one, {})
    whole = sum(own.values())
    reach = {other: weight / whole for other, weight in own.items()}
    for between, weight in own.items():
        theirs = near[between]
        share = weight / whole / sum(theirs.values())
        for other, further in theirs.items():
            if other in own:
                reach[other] += share * further
    return {other: each * each for other, each in reach.items()}


def openness_of(contacts: Iterable[int], pairs: Iterable[Pair]) -> Openness:
    """Return constraint and effective size of the owner, every tie of equal weight.

    The owner is tied to each contact, contacts to those with whom they appear. Of n contacts with t pairs among
    them, n - 2t/n are separate: four who all know each other (six pairs) stand for 4 - 12/4 = 1.
    """
    known = set(contacts)
    if not known:
        return Openness(0, 0.0, 0.0)
    inside = [pair for pair in pairs if known.issuperset(pair)]
    owner = -1
    near: dict[int, dict[int, float]] = {each: {owner: 1.0} for each in known}
    near[owner] = dict.fromkeys(known, 1.0)
    for a, b in inside:
        near[a][b] = near[b][a] = 1.0
    adds = constraints(near, owner)
    shares = (Share(each, tuple(sorted(near[each].keys() - {owner})), adds[each]) for each in sorted(known))
    return Openness(len(known), sum(adds.values()), len(known) - 2 * len(inside) / len(known), tuple(shares))


def bridges(pairs: Mapping[Pair, float], home: Sequence[int], groups: Iterable[int]) -> set[int]:
    """Return who stands between groups.

    A bridge appears with at least two people of a group other than its own, both groups being among `groups`; a fifth
    or more of its weight lies outside its own; and it is less constrained than those of its own group with whom it
    appears are on average.
    """
    near, counted = neighbours(pairs), set(groups)
    known = cache(lambda one: constraint(near, one))
    found = set()
    for one in near:
        if home[one] not in counted:
            continue
        outside = Counter(home[other] for other in near[one] if home[other] in counted)
        own = outside.pop(home[one], 0)
        if not own or max(outside.values(), default=0) < LEAST_OUTSIDE:
            continue
        beside = [other for other in near[one] if home[other] == home[one]]
        within = fsum(near[one][other] for other in beside)
        if within > (1 - LEAST_SHARE) * fsum(near[one].values()):
            continue
        if known(one) < fsum(map(known, beside)) / own:
            found.add(one)
    return found
