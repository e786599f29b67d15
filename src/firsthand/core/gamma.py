"""The incomplete gamma and beta functions, and the quantiles of a gamma distribution.

Series and continued fractions of the NIST Digital Library of Mathematical Functions: 8.7.1 and 8.9.2 (gamma), 8.17.22
(beta); the fractions are evaluated by Lentz's method as Thompson and Barnett (1986) mend it.
"""

from collections.abc import Iterator
from math import exp, lgamma, log, log1p

CLOSE_ENOUGH = 1e-13
MOST_TERMS = 10_000
TINY = 1e-300


def gamma_below(shape: float, at: float) -> float:
    """Return how likely a gamma variable of this shape and rate 1 lies below a value: P(shape, at)."""
    if at <= 0:
        return 0.0
    front = exp(shape * log(at) - at - lgamma(shape))
    if at < shape + 1:
        term = total = 1 / shape
        for step in range(1, MOST_TERMS):
            term *= at / (shape + step)
            total += term
            if term < total * CLOSE_ENOUGH:
                break
        return min(front * total, 1.0)
    return max(1 - front / _fraction(at + 1 - shape, _gamma_parts(shape, at)), 0.0)


def _gamma_parts(shape: float, at: float) -> Iterator[tuple[float, float]]:
    for step in range(1, MOST_TERMS):
        yield -step * (step - shape), at + 1 - shape + 2 * step


def beta_below(one: float, other: float, at: float) -> float:
    """Return how likely a beta variable of these shapes lies below a value: I_at(one, other)."""
    if at <= 0 or at >= 1:
        return float(at >= 1)
    if at > (one + 1) / (one + other + 2):
        return 1 - beta_below(other, one, 1 - at)
    front = exp(
        lgamma(one + other) - lgamma(one) - lgamma(other) + one * log(at) + other * log1p(-at) - log(one)
    )
    return min(front / _fraction(1.0, _beta_parts(one, other, at)), 1.0)


def _beta_parts(one: float, other: float, at: float) -> Iterator[tuple[float, float]]:
    for step in range(MOST_TERMS):
        grown = one + 2 * step
        yield -(one + step) * (one + other + step) * at / (grown * (grown + 1)), 1.0
        yield (step + 1) * (other - step - 1) * at / ((grown + 1) * (grown + 2)), 1.0


def _fraction(first: float, parts: Iterator[tuple[float, float]]) -> float:
    """Return first + a1/(b1 + a2/(b2 + ...))."""
    value = above = first or TINY
    below = 0.0
    for upper, lower in parts:
        below = 1 / (lower + upper * below or TINY)
        above = lower + upper / above or TINY
        value *= above * below
        if abs(above * below - 1) < CLOSE_ENOUGH:
            break
    return value


def gamma_quantile(shape: float, share: float) -> float:
    """Return below which value a gamma variable of this shape and rate 1 lies with this probability, by bisection."""
    low, high = 0.0, shape + 1
    while gamma_below(shape, high) < share:
        high *= 2
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if gamma_below(shape, middle) < share else (low, middle)
        if high - low <= 1e-12 * high:
            break
    return (low + high) / 2
