"""Disjoint sets of numbers, each under its smallest one: what belongs together because its parts do.

After Galler and Fischer, "An improved equivalence algorithm" (1964), with paths halved on the way.
"""

from collections.abc import Iterable


class DisjointSets:
    """Sets that only grow by joining."""

    def __init__(self, ids: Iterable[int]) -> None:
        """Begin with each by itself."""
        self._parents = {each: each for each in ids}

    def __contains__(self, each: int) -> bool:
        """Tell whether a number is in any of the sets."""
        return each in self._parents

    def root(self, each: int) -> int:
        """Return the smallest number of a set."""
        parents = self._parents
        while parents[each] != each:
            parents[each] = parents[parents[each]]
            each = parents[each]
        return each

    def join(self, a: int, b: int) -> tuple[int, int]:
        """Make one set of two; return their smallest numbers, the one that stands for both first."""
        low, high = sorted((self.root(a), self.root(b)))
        self._parents[high] = low
        return low, high

    def sets(self) -> list[list[int]]:
        """Return the numbers of each set in their order, and the sets by their smallest."""
        found: dict[int, list[int]] = {}
        for each, parent in sorted(self._parents.items()):
            if parent == each:
                found[each] = [each]
            else:
                found[self.root(each)].append(each)
        return list(found.values())
