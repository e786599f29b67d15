"""Who appears together: on one mail, in one meeting, in one conversation.

A pair weighs the sum, over all that both were part of, of 1 / (people - 1), so that three at a table say more than
fifteen on a mail; each is worth half after a year. Weights are whole numbers counted from one fixed day, as in
`core.ties`: they hold no clock, and come out the same whatever order things were read in. The owner is in none.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from firsthand.core.ties import ANCHOR

HALF_LIFE = 365.0  # days
MOST_ON_MAIL, MOST_AT_MEETING, MOST_IN_CONVERSATION = 15, 12, 10  # people, the owner included
MOST_PAIRS = 50  # of one person; the weightiest are kept
UNIT = 360_360  # divides by every number of people that counts, less one

Pair = tuple[int, int]
Pairs = dict[Pair, int]


class Gathering(NamedTuple):
    """People who appeared together: who they were without the owner, how many with the owner, when, how often.

    `record` proves it, the last of several.
    """

    who: frozenset[int]
    people: int
    day: int  # from 1970-01-01
    times: int = 1
    record: str = ""

    @property
    def weight(self) -> int:
        """Return what it adds to each pair."""
        return self.times * (worth(self.day) // max(self.people - 1, len(self.who), 1))


def pairs_of(
    gatherings: Iterable[Gathering], numbers: Mapping[int, int] | None = None, *, most: int = MOST_PAIRS
) -> Pairs:
    """Return the weight of each pair, the smaller number first; each person keeps its weightiest pairs.

    `numbers` says what those who count are called in pairs; whom it does not hold is left out.
    """
    same: dict[frozenset[int], int] = defaultdict(int)
    for each in gatherings:
        same[each.who] += each.weight
    weights: Pairs = defaultdict(int)
    for who, weight in same.items():
        counted = who if numbers is None else [numbers[each] for each in who if each in numbers]
        for pair in combinations(sorted(counted), 2):
            weights[pair] += weight
    return capped(weights, most)


@lru_cache(maxsize=4096)
def worth(day: int) -> int:
    """Return what being alone with somebody on a day weighs."""
    return int(UNIT * 2.0 ** ((day - ANCHOR) / HALF_LIFE))


def capped(weights: Mapping[Pair, int], most: int) -> Pairs:
    """Return the pairs that are among the weightiest of both persons; of equal ones those of the first numbers."""
    counted: dict[int, int] = defaultdict(int)
    for a, b in weights:
        counted[a] += 1
        counted[b] += 1
    crowded = {each for each, number in counted.items() if number > most}
    if not crowded:
        return dict(sorted(weights.items()))
    taken: dict[int, int] = defaultdict(int)
    kept: Pairs = {}
    for pair, weight in sorted(weights.items(), key=lambda each: (-each[1], each[0])):
        full = [each for each in pair if taken[each] >= most]
        for each in pair:
            taken[each] += 1
        if not full:
            kept[pair] = weight
    return dict(sorted(kept.items()))
