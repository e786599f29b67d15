"""The best ways from one person to another over the ties of people in between.

A path has at most four ties, so at most three people stand between both ends; its quality is the product of its ties.
The search is exact. It goes up to two ties from either end and joins what meets in one person. Where that is much, a
first look at the strongest ties of everybody finds some paths; as rows hold the strongest ties first, only the
beginning of each that can still be as good is read then.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import prod
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from firsthand.core.tie_graph import TieGraph

MOST_PATHS = 5
MOST_TIES = 4
MUCH = 6_000  # ties to read, from where on a first look pays
GLANCE = 24  # ties of each person, and people, in a first look
START = 16  # ties of a row that are looked at before its length is doubled
SLACK = 1 - 1e-9  # products of the same ties differ by the order of multiplying
FEWEST_MARKS = 16  # bits
SMALL = 64  # paths that are put in order without looking for the best first
NOBODY = -1


@dataclass(frozen=True, slots=True)
class Path:
    """People from one end to the other, and how strong the tie between each two that follow is."""

    people: tuple[int, ...]
    ties: tuple[float, ...]

    @property
    def quality(self) -> float:
        """Return the product of the ties, from the first end on."""
        return prod(self.ties)

    @property
    def weakest(self) -> int:
        """Return the place of the weakest tie, the first of equal ones."""
        return min(range(len(self.ties)), key=lambda place: (self.ties[place], place))


def is_detour(path: Path, own: Mapping[int, float]) -> bool:
    """Tell whether the first end's own tie to somebody later on a path makes a shorter one that is no worse.

    `own` are the ties of the first end.
    """
    before = path.ties[0]
    for person, tie in zip(path.people[2:-1], path.ties[1:], strict=False):
        before *= tie
        if own.get(person, 0.0) >= before:
            return True
    return False


class _Halves(NamedTuple):
    """Halves of paths as columns: the person reached, who stands before (of halves of two ties), which of the ends' own
    ties it begins with, the strength of that and of the next (1 where there is none), and whether there are two.
    """

    far: Any
    near: Any
    row: Any
    outer: Any
    inner: Any
    is_two: Any


def find_paths(
    graph: TieGraph, source: int, targets: int | Iterable[int], *, most: int = MOST_PATHS
) -> list[Path]:
    """Return the best paths from one person to a target, or to any of several, best first.

    No path comes twice, no person twice in one, and none goes through one target to another. Of paths of equal
    quality the shorter comes first, then the one of lower numbers. A tie that stands in one row alone is gone from
    there only, or to there where it is the row of a target.
    """
    import numpy as np

    ends = {targets} if isinstance(targets, int) else set(targets)
    wanted = np.array(sorted(ends - {source}), np.int32)
    if not len(wanted) or most < 1:
        return []
    search = _Search(graph, source, wanted, most)
    if search.ours == len(search.near):
        return search.direct()
    lengths = search.sizes
    least = 0.0
    if int(lengths.sum()) > MUCH:
        seen = search.best(_glance(lengths, search.ours), 0.0)
        if len(seen) == most:
            least = seen[-1].quality * SLACK
            lengths = search.lengths(least)
    return search.best(lengths, least)


def _glance(lengths: Any, ours: int) -> Any:
    """Return how much of rows a first look takes; those of the strongest ties come first on either side."""
    import numpy as np

    looked = np.minimum(lengths, GLANCE)
    looked[GLANCE:ours] = 0
    looked[ours + GLANCE :] = 0
    return looked


class _Search:
    """What one search needs: the ties of both ends, and where the rows of those they are tied to begin."""

    def __init__(self, graph: TieGraph, source: int, targets: Any, most: int) -> None:
        import numpy as np

        self.graph, self.source, self.targets, self.most = graph, source, targets, most
        starts = graph.starts
        begins, sizes = starts[targets], starts[targets + 1] - starts[targets]
        self.owns, theirs = targets, np.arange(begins[0], begins[0] + sizes[0])
        if len(targets) > 1:
            theirs, row = _places(begins, sizes)
            self.owns = targets[row]
        self.ours = int(starts[source + 1] - starts[source])
        self.firsts = np.concatenate([np.arange(starts[source], starts[source + 1]), theirs])
        self.near = graph.heads[self.firsts]
        self.begins = starts[self.near]
        self.sizes = starts[self.near + 1] - self.begins

    def lengths(self, least: float) -> Any:
        """Return how much of each row is to be read: up to the first tie that is surely too weak."""
        import numpy as np

        weights = self.graph.weights
        value = weights[self.firsts].astype(np.float64)
        edges = np.empty(len(value))  # what both ties together must be worth
        edges[: self.ours] = least / value[self.ours :].max()
        edges[self.ours :] = least / value[: self.ours].max()
        best = weights[np.minimum(self.begins, len(weights) - 1)]  # of a row, where it has any
        lengths = np.where(value * best >= edges, np.minimum(self.sizes, START), 0)
        rows = np.flatnonzero((lengths > 0) & (lengths < self.sizes))
        while len(rows):
            last = weights[self.begins[rows] + lengths[rows] - 1]
            rows = rows[value[rows] * last >= edges[rows]]
            lengths[rows] = np.minimum(2 * lengths[rows], self.sizes[rows])
            rows = rows[lengths[rows] < self.sizes[rows]]
        return lengths

    def best(self, lengths: Any, least: float) -> list[Path]:
        """Return the best paths within so much of each row; those worth less than `least` may be left out."""
        import numpy as np

        found = self.direct()
        before = np.cumsum(lengths) - lengths
        places = np.repeat(self.begins - before, lengths)
        places += np.arange(len(places))
        far, ours, count = self.graph.heads[places], self.ours, len(self.near)
        second = int(before[ours]) if ours < count else len(far)
        left = np.concatenate([self.near[:ours], far[:second]])
        right = np.concatenate([self.near[ours:], far[second:]])
        bits = max(FEWEST_MARKS, (4 * min(len(left), len(right))).bit_length())
        met = _marked(right, left, bits)
        if len(met):
            also = _marked(left[met], right, FEWEST_MARKS)
            # Rows first, then what was read of them: the same count on both sides.
            met = met + (met >= ours) * (count - ours)
            also = also + ours + (also >= count - ours) * second
            halves = self.halves(np.concatenate([met, also]), before)
            found += self.paths(halves, len(met), least)
        found.sort(key=lambda path: (-path.quality, len(path.ties), path.people))
        return found[: self.most]

    def direct(self) -> list[Path]:
        """Return the best ties to the targets themselves."""
        import numpy as np

        tied = np.flatnonzero(self.among(self.near[: self.ours]))[: self.most]
        return [
            Path((self.source, int(self.near[place])), (float(self.graph.weights[self.firsts[place]]),))
            for place in tied.tolist()
        ]

    def among(self, people: Any) -> Any:
        """Tell which of these people are targets."""
        import numpy as np

        if len(self.targets) == 1:
            return people == self.targets[0]
        places = np.minimum(np.searchsorted(self.targets, people), len(self.targets) - 1)
        return self.targets[places] == people

    def halves(self, places: Any, before: Any) -> _Halves:
        """Return the halves at these places: of rows, then of what was read of them."""
        import numpy as np

        graph, count = self.graph, len(self.near)
        two = places - count
        is_two = two >= 0
        row = np.where(is_two, np.searchsorted(before, two, "right") - 1, places)
        near = self.near[row]
        ties = self.begins[row] + two - before[row]
        ties[~is_two] = 0
        far = np.where(is_two, graph.heads[ties], near)
        inner = np.where(is_two, graph.weights[ties], 1.0)
        outer = graph.weights[self.firsts[row]].astype(np.float64)
        return _Halves(far, np.where(is_two, near, NOBODY), row, outer, inner, is_two)

    def paths(self, halves: _Halves, ours: int, least: float) -> list[Path]:
        """Return the best paths of two ties or more that the first `ours` of halves and the others make."""
        far, near = halves.far, halves.near
        wrong = (far == self.source) | (near == self.source) | self.among(far) | self.among(near)
        far[wrong] = NOBODY
        far[:ours][wrong[:ours]] = NOBODY - 1
        left, right = _meet(halves, ours, least, 2 * self.most)
        if len(left) > SMALL:
            left, right = self.foremost(halves, left, right)
        return self.put_together(halves, left, right) if len(left) else []

    def put_together(self, halves: _Halves, left: Any, right: Any) -> list[Path]:
        """Return the best of the paths that these halves make, the left ones with the right ones beside them."""
        import numpy as np

        both, count = np.concatenate([left, right]), len(left)
        columns = [column[both].tolist() for column in halves]
        found = []
        for (far, near, _, first, second, is_two), (_, beyond, row, last, third, is_too) in zip(
            zip(*(each[:count] for each in columns), strict=True),
            zip(*(each[count:] for each in columns), strict=True),
            strict=True,
        ):
            if is_too and (near == beyond or not is_two):
                continue
            target = int(self.owns[row - self.ours if len(self.owns) > 1 else 0])
            people = (self.source, *((near,) if is_two else ()), far, *((beyond,) if is_too else ()), target)
            ties = (first, *((second,) if is_two else ()), *((third,) if is_too else ()), last)
            found.append((-prod(ties), len(ties), people, ties))
        return [Path(people, ties) for _, _, people, ties in sorted(found)[: self.most]]

    def foremost(self, halves: _Halves, left: Any, right: Any) -> tuple[Any, Any]:
        """Return those halves that make the first paths, so that only these are put together."""
        import numpy as np

        near, is_two = halves.near, halves.is_two
        fits = (is_two[left] >= is_two[right]) & ((near[left] != near[right]) | ~is_two[left])
        left, right = left[fits], right[fits]
        if len(left) <= self.most:
            return left, right
        value = halves.outer[left] * halves.inner[left] * halves.inner[right] * halves.outer[right]
        best = np.flatnonzero(value >= np.partition(value, -self.most)[-self.most])
        left, right, value = left[best], right[best], value[best]
        ends = self.owns[halves.row[right] - self.ours] if len(self.owns) > 1 else self.owns[[0] * len(right)]
        people = (
            np.where(is_two[left], near[left], halves.far[left]),
            np.where(is_two[left], halves.far[left], ends),
            np.where(is_two[right], near[right], ends),
            ends,
        )
        ties = is_two[left].astype(np.int8) + is_two[right]
        order = np.lexsort((*reversed(people), ties, -value))[: self.most]
        return left[order], right[order]


def _places(begins: Any, lengths: Any) -> tuple[Any, Any]:
    """Return the places of rows one after another, and of which row each is."""
    import numpy as np

    row = np.repeat(np.arange(len(lengths)), lengths)
    return np.arange(len(row)) + (begins - (np.cumsum(lengths) - lengths))[row], row


def _marked(marks: Any, people: Any, bits: int) -> Any:
    """Return the places of those people who may be among others; a few are that are not."""
    import numpy as np

    mask = np.int32((1 << bits) - 1)
    marked = np.zeros(1 << bits, bool)
    marked[marks & mask] = True
    return marked.take(people & mask).nonzero()[0]


def _meet(halves: _Halves, ours: int, least: float, width: int) -> tuple[Any, Any]:
    """Return the places of the halves that meet in one person, the first `ours` on the left, the others on the right.

    Of the right halves that end in one person the best `width` are enough, twice as many as paths are wanted. Some of
    them make no path here: one that leads back over whoever stands before the person on the left says that there is a
    path around this person, which is better; and what two ties on the right make with one on the left is found with
    two on the left. So that many right halves hold as many good ones as are wanted, or as many better paths elsewhere.
    """
    import numpy as np

    left, right = halves.far[:ours], halves.far[ours:]
    order = np.argsort(right)
    reached = right[order]
    begins = np.searchsorted(reached, left)
    lengths = np.searchsorted(reached, left, "right") - begins
    good = lengths.nonzero()[0]
    if len(good) and (least or int(lengths.max()) > width):
        value, rest = halves.outer * halves.inner, slice(ours, None)
        keys = (halves.row[rest], halves.near[rest], halves.is_two[rest], -value[rest], right)
        order = np.lexsort(keys)
        good = good[value[good] * value[ours + order[begins[good]]] >= least]
        lengths = np.minimum(lengths, width)
    places, row = _places(begins[good], lengths[good])
    return good[row], ours + order[places]


def best_qualities(graph: TieGraph, source: int, targets: Iterable[int]) -> list[float]:
    """Return how good the best path to each of these people is, 1 for the source, 0 where none leads there.

    A way with a detour through the same person is never better than one without it, so that all ways may be compared.
    The last tie is looked up in the row of the target: rows need not lead to people who only can be an end.
    """
    import numpy as np

    best = np.zeros(graph.people)
    best[source] = 1.0
    changed = np.array([source], np.int64)
    for _ in range(MOST_TIES - 1):
        begins = graph.starts[changed]
        places, row = _places(begins, graph.starts[changed + 1] - begins)
        before = best.copy()
        np.maximum.at(best, graph.heads[places], before[changed][row] * graph.weights[places])
        changed = np.flatnonzero(best > before)
    found = []
    for target in targets:
        own = slice(graph.starts[target], graph.starts[target + 1])
        further = best[graph.heads[own]] * graph.weights[own]
        found.append(float(max(best[target], further.max(initial=0.0))))
    return found
