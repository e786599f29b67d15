"""Who is tied to whom, packed so that millions of ties can be searched: rows of compressed sparse storage.

People are numbers from 0. The ties of person i are the places `starts[i]` up to `starts[i + 1]` of `heads` (with whom)
and `weights` (how likely the tie carries, above 0 and at most 1), the strongest first, of equal ones the lower number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Whole = NDArray[np.int64]
    Numbers = NDArray[np.int32]
    Weights = NDArray[np.float32]

BLOCK = 4_000_000  # places of one person or more that are put in order at a time, to bound memory


@dataclass(frozen=True, slots=True)
class TieGraph:
    """Ties without direction; each stands in the rows of both."""

    starts: Whole
    heads: Numbers
    weights: Weights

    @property
    def people(self) -> int:
        """Return how many people there are, with ties or not."""
        return len(self.starts) - 1

    @property
    def ties(self) -> int:
        """Return how many ties there are."""
        return len(self.heads) // 2


def build_graph(people: int, ones: Any, others: Any, weights: Any) -> TieGraph:
    """Pack ties given as three arrays or lists. Of several ties of a pair the strongest counts, a tie to oneself not.

    Raises ValueError for a number that is nobody's, or a weight that is not above 0 and at most 1.
    """
    import numpy as np

    one, other = np.asarray(ones, np.int32), np.asarray(others, np.int32)
    weight = np.asarray(weights, np.float32)
    if len(one) and (min(one.min(), other.min()) < 0 or max(one.max(), other.max()) >= people):
        raise ValueError("a tie to nobody")
    if len(weight) and not (weight.min() > 0 and weight.max() <= 1):
        raise ValueError("a weight is above 0 and at most 1")
    counts = np.bincount(one, minlength=people) + np.bincount(other, minlength=people)
    before = np.concatenate([[0], np.cumsum(counts)])
    blocks, start = [], 0
    while start < people:
        # As many people as their places fit into a block, but one at least.
        end = int(np.searchsorted(before, before[start] + BLOCK, "right")) - 1
        end = min(max(end, start + 1), people)
        blocks.append(_rows(start, end, one, other, weight))
        start = end
    sizes, heads, held = (
        np.concatenate([block[place] for block in blocks] or [np.empty(0, kind)])
        for place, kind in enumerate((np.int64, np.int32, np.float32))
    )
    return TieGraph(np.concatenate([[0], np.cumsum(sizes)]), heads, held)


def _rows(start: int, end: int, one: Numbers, other: Numbers, weight: Weights) -> tuple[Any, Any, Any]:
    """Return the rows of people from `start` up to `end`: how many ties each has, with whom, and how strong."""
    import numpy as np

    forth = np.flatnonzero((one >= start) & (one < end) & (one != other))
    back = np.flatnonzero((other >= start) & (other < end) & (one != other))
    tails = np.concatenate([one[forth], other[back]])
    heads = np.concatenate([other[forth], one[back]])
    held = np.concatenate([weight[forth], weight[back]])
    if not len(heads):
        return np.zeros(end - start, np.int64), heads, held
    rows = (tails - start).astype(np.uint64) << np.uint64(32)
    pairs = rows | heads.astype(np.uint64)
    order = np.argsort(pairs)
    pairs, rows = pairs[order], rows[order]
    firsts = np.flatnonzero(np.concatenate([[True], pairs[1:] != pairs[:-1]]))
    rows, heads, held = rows[firsts], heads[order][firsts], np.maximum.reduceat(held[order], firsts)
    # The bits of numbers above 0 are in the order of the numbers. What is equal stays in the order of `heads`.
    order = np.argsort(rows | np.uint64(0xFFFFFFFF) - held.view(np.uint32), kind="stable")
    sizes = np.bincount((rows >> np.uint64(32)).astype(np.int64), minlength=end - start)
    return sizes, heads[order], held[order]


def pack_ties(people: int, ties: Iterable[tuple[int, int, float]]) -> TieGraph:
    """Pack ties that are given one by one."""
    listed = list(ties)
    ones, others, weights = zip(*listed, strict=True) if listed else ((), (), ())
    return build_graph(people, ones, others, weights)
