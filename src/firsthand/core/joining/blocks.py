"""Which units are worth comparing: those that share a key that few have.

Keys are made so that each way to write one name leaves at least one of them equal: the surname as it sounds with every
name a short form can stand for; the consonants of one part beside the whole of the other, for a slip of a finger. A
name that is not whole (an initial, a first name alone) meets only whole ones: by its initial, or at its firm. A key
that more units have than its cap is left out, so that no unit is compared with all others.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product

from firsthand.core.joining.spelling import hear
from firsthand.core.joining.units import Unit

_CAPS = {"name": 24, "bones": 24, "given": 24, "handle": 12, "key": 12}
_PART_CAPS = {"initial": 20, "firm": 24}

Key = tuple[str, ...]
Pair = tuple[int, int]
Blocks = dict[Key, list[int]]
Named = tuple[int, tuple[str, ...], frozenset[str]]  # the place of a unit, a whole name of it, its firms


def candidate_pairs(units: Sequence[Unit]) -> list[Pair]:
    """Return pairs of places in the sequence, each once, with the smaller one first.

    Two with a profile are two people, so that only keys of those without one are looked at.
    """
    loose, profiled = _Side(), _Side()
    for place, unit in enumerate(units):
        (profiled if unit.urls else loose).add(place, unit)
    pairs: set[Pair] = set()
    _add_pairs_of_wholes(loose, profiled, pairs)
    pairs.update([(a, b) if a < b else (b, a) for a, b in _pairs_of_parts(loose, profiled) if a != b])
    return sorted(pairs)


class _Side:
    """Units with a profile, or those without: their whole names, and keys of all else."""

    def __init__(self) -> None:
        self.names: list[Named] = []
        self.parts: Blocks = {}  # by initials and firms, under which names that are not whole meet others
        self.others: list[tuple[int, Key]] = []

    def add(self, place: int, unit: Unit) -> None:
        """Read the names and keys of a unit; places come in their order."""
        for words, _, is_full in unit.all_names:
            if is_full:
                self.names.append((place, words, unit.roots))
            else:
                _put(self.parts, place, _part_keys(words, unit.roots, is_full=False))
        if unit.handles:
            self.others += [(place, ("handle", handle)) for handle in unit.handles]
        if unit.shared:
            self.others += [(place, ("key", key)) for key in unit.shared]

    def all_keys(self) -> Iterator[tuple[int, Key]]:
        """Yield the keys under which units meet those they may be one with; one may come twice."""
        for place, words, _ in self.names:
            for key in _name_keys(words):
                yield place, key
        yield from self.others


def _add_pairs_of_wholes(loose: _Side, profiled: _Side, pairs: set[Pair]) -> None:
    """Add pairs that share a key: most keys are those of one unit, which needs no list."""
    first: dict[Key, int] = {}
    blocks: Blocks = {}
    for place, key in loose.all_keys():
        before = first.setdefault(key, place)
        if before != place:
            held = blocks.setdefault(key, [before])
            if held[-1] != place:
                held.append(place)
    others: Blocks = {}
    for place, key in profiled.all_keys():
        if key in first:
            _put(others, place, (key,))
    for key, places in blocks.items():
        if len(places) + len(others.get(key, ())) <= _CAPS[key[0]]:
            pairs.update(combinations(places, 2))
    for key, more in others.items():
        places = blocks.get(key) or [first[key]]
        if len(places) + len(more) <= _CAPS[key[0]]:
            pairs.update([(a, b) if a < b else (b, a) for a in places for b in more])


def _pairs_of_parts(loose: _Side, profiled: _Side) -> Iterator[Pair]:
    """Yield pairs that share a key, of whose names one or both are not whole."""
    keys = frozenset((*loose.parts, *profiled.parts))
    wholes, other_wholes = _blocks_of_wholes(loose.names, keys), _blocks_of_wholes(profiled.names, keys)
    for key in keys:
        some, other_some, whole, other_whole = (
            blocks.get(key, ()) for blocks in (loose.parts, profiled.parts, wholes, other_wholes)
        )
        if len(some) + len(other_some) + len(whole) + len(other_whole) <= _PART_CAPS[key[0]]:
            yield from combinations(some, 2)
            yield from product(some, (*whole, *other_some, *other_whole))
            yield from product(whole, other_some)


def _blocks_of_wholes(names: Iterable[Named], keys: frozenset[Key]) -> Blocks:
    """Return the places of the units whose whole names meet those that are not, under the `keys` of these."""
    firms = {key[2] for key in keys if key[0] == "firm"}
    words = {key[1] for key in keys if key[0] == "initial"}
    found: Blocks = {}
    for place, name, roots in names:
        if not firms.isdisjoint(roots) or name[0] in words or name[-1] in words:
            _put(found, place, [key for key in _part_keys(name, roots, is_full=True) if key in keys])
    return found


def _put(blocks: Blocks, place: int, keys: Iterable[Key]) -> None:
    for key in keys:
        held = blocks.setdefault(key, [])
        if not held or held[-1] != place:
            held.append(place)


def _name_keys(words: Sequence[str]) -> list[Key]:
    surname = words[-1]
    given_sound, given_bones, roots = hear(words[0])
    surname_sound, surname_bones, _ = hear(surname)
    found: list[Key] = [
        ("given", given_bones, surname),
        ("name", surname_sound, given_sound),  # turned round
    ]
    for root in roots:
        found += ("bones", root, surname_bones), ("name", root, surname_sound)
        if len(words) > 2:
            found += [("name", root, hear(word).sound) for word in words[1:-1] if len(word) > 1]
    return found


def _part_keys(words: Sequence[str], firms: Iterable[str], *, is_full: bool) -> Iterator[Key]:
    given, surname = words[0], words[-1]
    for firm in firms:
        yield "firm", given[0], firm
    if len(words) > 1:
        if len(given) == 1 or is_full:
            yield "initial", surname, given[0]
        if len(surname) == 1 or is_full:
            yield "initial", given, surname[0]
