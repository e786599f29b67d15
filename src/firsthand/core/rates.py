"""How often something happens, how sure that is, and whether one rate is higher than another.

Counts are Poisson, the rate is unknown: with Jeffreys' prior (a gamma distribution of shape 1/2 and no weight) it is
gamma distributed with shape count + 1/2 and rate exposure (Jeffreys 1946; for its coverage Brown, Cai and DasGupta,
Statistica Sinica 13, 2003, whose interval begins at 0 where nothing was counted).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, sqrt

from firsthand.core.gamma import beta_below, gamma_quantile

PRIOR = 0.5  # outcomes that the prior weighs
LEVEL = 0.9  # of the intervals that are shown
SURE = 0.975  # from which one rate is called higher than another
LEAST = 3  # outcomes, below which nothing is called surely higher: the prior would speak
MOST_AWAITED = 500  # outcomes; where it takes more, one side is too small to be compared
LEAST_RATIO, MOST_RATIO = 2.0, 4.0  # of two rates that are to be told apart
_BOTH_SIDES, _POWER = 1.96, 0.84  # quantiles of the normal distribution: 5 % both sides, 80 % power


@dataclass(frozen=True, slots=True)
class Rate:
    """So many outcomes in so much exposure: connections and years, conversations, hours, months."""

    count: int
    exposure: float

    @property
    def value(self) -> float | None:
        """Return the plain rate; None without exposure."""
        return self.count / self.exposure if self.exposure > 0 else None

    @property
    def mean(self) -> float:
        """Return the mean of what is believed of the rate; 0 without exposure."""
        return (self.count + PRIOR) / self.exposure if self.exposure > 0 else 0.0

    def interval(self, level: float = LEVEL) -> tuple[float, float] | None:
        """Return between which values the rate lies with this probability; None without exposure."""
        if self.exposure <= 0:
            return None
        low, high = _bounds(self.count, level)
        return low / self.exposure, high / self.exposure


@lru_cache(maxsize=4096)
def _bounds(count: int, level: float) -> tuple[float, float]:
    tail = (1 - level) / 2
    low = gamma_quantile(count + PRIOR, tail) if count else 0.0
    return low, gamma_quantile(count + PRIOR, 1 - tail)


def chance_higher(one: Rate, other: Rate) -> float:
    """Return how likely the first rate is the higher one; a half where either has no exposure.

    Of two gamma variables with shapes a, b and rates u, v the first is greater with the probability
    1 - I_x(a, b) at x = u / (u + v): uX / (uX + vY) is beta distributed.
    """
    if one.exposure <= 0 or other.exposure <= 0:
        return 0.5
    share = one.exposure / (one.exposure + other.exposure)
    return 1 - beta_below(one.count + PRIOR, other.count + PRIOR, share)


def is_surely_higher(one: Rate, other: Rate) -> bool:
    """Tell whether the first rate is surely the higher one."""
    return one.count >= LEAST and chance_higher(one, other) >= SURE


def more_needed(one: Rate, other: Rate) -> int:
    """Return about how many more outcomes of both together will tell which rate is higher; 0 where no number in reach.

    Given both counts together, the first is binomial (Przyborowski and Wilenski 1940). So many are needed that a ratio
    as believed now, but at least double and at most fourfold, is told from equal rates with 80 % power at 5 %.
    """
    if one.exposure <= 0 or other.exposure <= 0:
        return 0
    ratio = one.mean / other.mean
    ratio = min(max(ratio, 1 / ratio, LEAST_RATIO), MOST_RATIO) ** (1 if ratio >= 1 else -1)
    equal = one.exposure / (one.exposure + other.exposure)
    differing = ratio * one.exposure / (ratio * one.exposure + other.exposure)
    root = _BOTH_SIDES * sqrt(equal * (1 - equal)) + _POWER * sqrt(differing * (1 - differing))
    wanted = (root / (differing - equal)) ** 2
    more = max(ceil(wanted - one.count - other.count), 1)
    return more if more <= MOST_AWAITED else 0


@dataclass(frozen=True, slots=True)
class Finding:
    """What a comparison of named rates tells: the highest, the one it is held against, and how sure that is.

    Unsure, `more` says about how many more outcomes will tell; 0 where no number would.
    """

    best: str
    other: str
    chance: float
    is_sure: bool
    more: int


def compare(rates: Sequence[tuple[str, Rate]]) -> Finding | None:
    """Say which rate is the highest, if one surely is; None where there are no two to compare.

    The best is the one with the highest plain rate; it is sure where that has at least `LEAST` outcomes and is higher
    than each other one with `SURE`. Told is the rival that comes nearest.
    """
    known = [(name, rate) for name, rate in rates if rate.exposure > 0]
    if len(known) < 2 or not any(rate.count for _, rate in known):
        return None
    best = max(known, key=lambda each: each[1].count / each[1].exposure)
    rivals = [each for each in known if each is not best]
    nearest = min(rivals, key=lambda each: chance_higher(best[1], each[1]))
    chance = chance_higher(best[1], nearest[1])
    is_sure = is_surely_higher(best[1], nearest[1])
    return Finding(best[0], nearest[0], chance, is_sure, 0 if is_sure else more_needed(best[1], nearest[1]))
