"""Who an initial can stand for: of "J. Novak" nobody can tell whether it is Jan or Jana, where both are known."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from firsthand.core.joining.groups import ONE_MEETING, TWO_FIRMS, TWO_FIT, contradiction
from firsthand.core.joining.units import Unit

_OPEN = frozenset({"", TWO_FIRMS, ONE_MEETING})  # what does not prove that two units are two people


class Fits:
    """The units with a full name that each unit known by an initial may well be; `likely` are pairs of places."""

    def __init__(self, units: Mapping[int, Unit], likely: Iterable[tuple[int, int]]) -> None:
        self._units = units
        self._fits: dict[int, list[int]] = defaultdict(list)
        for pair in likely:
            for one, other in (pair, pair[::-1]):
                if units[one].has_initial_only and units[other].has_full_name:
                    self._fits[one].append(other)

    def objection(self, a: int, b: int) -> str:
        """Return why two units are not joined without asking, or an empty text."""
        is_open = self._has_rival(a, b) or self._has_rival(b, a)
        return TWO_FIT if is_open else ""

    def _has_rival(self, one: int, other: int) -> bool:
        fits = self._fits.get(one, ())
        return len(fits) > 1 and any(
            contradiction(self._units[other], self._units[each]) not in _OPEN
            for each in fits
            if each != other
        )
