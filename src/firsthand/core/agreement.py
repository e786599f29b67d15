"""How far the counted numbers agree with what the owner says of the same ties."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

FEWEST = 5  # ratings, below which nothing is said
HALF = 50  # from which a tie is called strong
ASKED = 20  # ties that are offered for rating

# What the owner can say without a number in mind.
WORDS = {"not at all": 0, "loosely": 25, "fairly": 50, "well": 75, "closely": 100}


@dataclass(frozen=True, slots=True)
class Agreement:
    """How what was said and what was counted compare.

    `order` is the share of pairs that both put in the same order, those equal in either left out; `off` the mean
    distance in points, `strong` the share that both call strong, or both weak.
    """

    ratings: int
    order: float
    off: float
    strong: float


def agreement_of(said_counted: Sequence[tuple[int, int]]) -> Agreement | None:
    """Compare what was said with what was counted then; None for too few."""
    if len(said_counted) < FEWEST:
        return None
    differences = [(one[0] - other[0]) * (one[1] - other[1]) for one, other in combinations(said_counted, 2)]
    decided = [each for each in differences if each]
    number = len(said_counted)
    return Agreement(
        number,
        order=sum(each > 0 for each in decided) / len(decided) if decided else 0.0,
        off=sum(abs(said - counted) for said, counted in said_counted) / number,
        strong=sum((said >= HALF) == (counted >= HALF) for said, counted in said_counted) / number,
    )


def spread(ids: Sequence[int], number: int = ASKED) -> list[int]:
    """Choose so many of a list in order, evenly from its first to its last."""
    if len(ids) <= number:
        return list(ids)
    return [ids[round(place * (len(ids) - 1) / (number - 1))] for place in range(number)]
