"""Groups of units that grow by joins, and refuse one that would bring two different people together."""

from collections.abc import Iterable, Mapping
from datetime import timedelta

from firsthand.core.disjoint_sets import DisjointSets
from firsthand.core.joining.name_agreement import Level, compare_given
from firsthand.core.joining.spelling import Spelling
from firsthand.core.joining.units import Unit

OTHER_ADDRESS = "they have two profile addresses on one platform"
OTHER_GIVEN = "their given names differ"
OTHER_GENERATION = "they are told apart by a number, or as junior and senior"
ONE_MEETING = "both were asked to one meeting, each at an address of their own"
TWO_FIT = "another person fits as well"
RULED_APART = "you said that they are two people"
TWO_FIRMS = "they were at two firms at the same time"
_SAME_TIME = timedelta(days=183)


class Groups(DisjointSets):
    """Disjoint sets of the places of units, with the members of those that have `grown`."""

    def __init__(
        self, units: Mapping[int, Unit], places: Iterable[int], *, apart: Iterable[tuple[int, int]] = ()
    ) -> None:
        super().__init__(places)
        self.grown: dict[int, list[int]] = {}
        self._units = units
        self._apart: dict[int, set[int]] = {}
        for a, b in apart:
            self._apart.setdefault(a, set()).add(b)
            self._apart.setdefault(b, set()).add(a)

    def members(self, place: int) -> list[int]:
        """Return all places of a group."""
        root = self.root(place)
        return self.grown.get(root) or [root]

    def join(self, a: int, b: int) -> tuple[int, int]:
        """Make one group of two."""
        low, high = super().join(a, b)
        if low != high:
            self.grown.setdefault(low, [low]).extend(self.grown.pop(high, [high]))
        return low, high

    def objection(self, a: int, b: int) -> str:
        """Return why two groups cannot be one person, or an empty text."""
        first, second = self.members(a), self.members(b)
        for one in first:
            apart = self._apart.get(one, ()) if self._apart else ()
            for other in second:
                if other in apart:
                    return RULED_APART
                if found := contradiction(self._units[one], self._units[other]):
                    return found
        return ""


def contradiction(a: Unit, b: Unit) -> str:
    """Return what two units have that one person cannot have, or an empty text."""
    if a.urls and b.urls and any(url != b.urls.get(platform, url) for platform, url in a.urls.items()):
        return OTHER_ADDRESS
    if a.names and b.names:
        if a.names[0].words != b.names[0].words and not any(
            _agree(one, other) for one in a.names for other in b.names
        ):
            return OTHER_GIVEN
        if len({name.generation for name in (*a.names, *b.names)} - {""}) > 1:
            return OTHER_GENERATION
    if not a.meetings.isdisjoint(b.meetings):
        return ONE_MEETING
    if a.firm_on and b.firm_on and abs(a.firm_on - b.firm_on) <= _SAME_TIME:
        return TWO_FIRMS if a.roots and b.roots and a.roots.isdisjoint(b.roots) else ""
    return ""


def _agree(a: Spelling, b: Spelling) -> bool:
    """Tell whether the given names agree, or either is the other's whole name turned round."""
    if a.words == b.words or compare_given(a.words[0], b.words[0]) is not Level.DIFFERENT:
        return True
    return not {word for word in a.words if len(word) > 1}.isdisjoint(b.words) and (
        a.words[0] in b.words or b.words[0] in a.words
    )
