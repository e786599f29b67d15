"""How often something happens, how sure that is, and whether one rate is higher than another.

Counts are Poisson, the rate is unknown: with Jeffreys' prior (a gamma distribution of shape 1/2 and no weight) it is
gamma distributed with shape count + 1/2 and rate exposure (Jeffreys 1946; for its coverage Brown, Cai and DasGupta,
Statistica Sinica 13, 2003, whose interval begins at 0 where nothing was counted).

Somebody who looks every month looks until they see something. So one rate is called higher only with evidence that
holds however often one looks: a bet against equal rates that has won twenty times its stake, which by Ville's
inequality (1939) happens in at most one life of twenty in which the rates are equal (Howard, Ramdas, McAuliffe and
Sekhon, Annals of Statistics 49, 2021; Johari, Koomen, Pekelis and Walsh, Operations Research 70, 2022).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp, lgamma, log, sqrt

from firsthand.core.gamma import beta_below, gamma_quantile

PRIOR = 0.5  # outcomes that the prior weighs
LEVEL = 0.9  # of the intervals that are shown
SURE = 0.975  # from which one rate is called higher than another
STRONG = 20.0  # evidence, from which the same: 1 in so many lives would err
LEAST = 3  # outcomes, below which nothing is called surely higher: the prior would speak
MOST_AWAITED = 500  # outcomes; where it takes more, one side is too small to be compared
LEAST_RATIO, MOST_RATIO = 2.0, 4.0  # of two rates that are to be told apart
_POWER = 0.84  # quantile of the normal distribution: 80 %


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


def evidence(one: Rate, other: Rate) -> float:
    """Return how many times likelier both counts are if the rates differ than if they are equal; 1 tells nothing.

    Given both counts together the first is binomial (Przyborowski and Wilenski 1940), where the rates are equal with
    its share of the exposure. Where they differ, any share is possible: the mixture with Jeffreys' beta distribution of
    shapes 1/2 and 1/2. Their ratio, this Bayes factor, is the capital of a bet against equal rates.
    """
    if one.exposure <= 0 or other.exposure <= 0:
        return 1.0
    return exp(
        min(_log_evidence(one.count, other.count, one.exposure / (one.exposure + other.exposure)), 700)
    )


def _log_evidence(one: float, other: float, share: float) -> float:
    mixed = _log_beta(one + PRIOR, other + PRIOR) - _log_beta(PRIOR, PRIOR)
    return mixed - one * log(share) - other * log(1 - share) if 0 < share < 1 else 0.0


def _log_beta(one: float, other: float) -> float:
    return lgamma(one) + lgamma(other) - lgamma(one + other)


def is_surely_higher(one: Rate, other: Rate) -> bool:
    """Tell whether the first rate is surely the higher one, however often one looked before."""
    return one.count >= LEAST and chance_higher(one, other) >= SURE and evidence(one, other) >= STRONG


def more_needed(one: Rate, other: Rate) -> int:
    """Return about how many more outcomes of both together will tell which rate is higher; 0 where no number in reach.

    The side that brought more so far is taken to be the better one, by a ratio as believed now, but at least double and
    at most fourfold: so many are needed that in four of five lives of such a ratio the evidence is strong.
    """
    if one.exposure <= 0 or other.exposure <= 0:
        return 0
    if one.count / one.exposure < other.count / other.exposure:
        one, other = other, one
    ratio = min(max(one.mean / other.mean, LEAST_RATIO), MOST_RATIO)
    share = one.exposure / (one.exposure + other.exposure)
    truly = ratio * one.exposure / (ratio * one.exposure + other.exposure)
    there = one.count + other.count
    return next((more for more in range(1, MOST_AWAITED + 1) if _tells(there + more, share, truly)), 0)


def _tells(outcomes: int, share: float, truly: float) -> bool:
    """Tell whether so many outcomes are strong evidence in four of five lives, where so much truly comes of one side.

    In the fifth life it has less than `_POWER` deviations below what is expected of it.
    """
    least = outcomes * truly - _POWER * sqrt(outcomes * truly * (1 - truly))
    return least > outcomes * share and _log_evidence(least, outcomes - least, share) >= log(STRONG)


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

    The best is that of those with an outcome of which most is believed; it is sure where it is surely higher than each
    other one. Told is the rival that comes nearest.
    """
    known = [(name, rate) for name, rate in rates if rate.exposure > 0]
    if len(known) < 2 or not any(rate.count for _, rate in known):
        return None
    best = max((each for each in known if each[1].count), key=lambda each: each[1].mean)
    rivals = [each for each in known if each is not best]
    nearest = min(rivals, key=lambda each: chance_higher(best[1], each[1]))
    chance = chance_higher(best[1], nearest[1])
    is_sure = all(is_surely_higher(best[1], rate) for _, rate in rivals)
    return Finding(best[0], nearest[0], chance, is_sure, 0 if is_sure else more_needed(best[1], nearest[1]))
