"""Which units are worth comparing: those that share a key that few have.

Keys are made so that each way to write one name leaves at least one of them equal: the surname as it sounds with every
name a short form can stand for; the consonants of one part beside the whole of the other, for a slip of a finger. A
name that is not whole (an initial, a first name alone) meets only whole ones: by its initial, or at its firm. A key
that more units have than its cap is left out, so that no unit is compared with all others.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, product

from firsthand.core.joining.spelling import Spelling, bones, roots, sound
from firsthand.core.joining.units import Unit

_CAPS = {"name": 24, "bones": 24, "given": 24, "handle": 12, "key": 12}
_PART_CAPS = {"initial": 20, "firm": 24}

Key = tuple[str, ...]
Blocks = dict[Key, list[int]]


def candidate_pairs(units: Sequence[Unit]) -> list[tuple[int, int]]:
    """Return pairs of places in the sequence, each once, with the smaller one first."""
    blocks: Blocks = defaultdict(list)
    parts: Blocks = defaultdict(list)
    for place, unit in enumerate(units):
        for key in {*_keys(unit)}:
            blocks[key].append(place)
        for key in _keys_by_part(unit, whole=False):
            parts[key].append(place)
    wholes: Blocks = {key: [] for key in parts}
    for place, unit in enumerate(units):
        for key in _keys_by_part(unit, whole=True):
            if key in wholes:
                wholes[key].append(place)
    found = set(_pairs_within(blocks))
    found.update(_pairs_across(wholes, parts))
    has_profile = [bool(unit.urls) for unit in units]
    return sorted(pair for pair in found if not (has_profile[pair[0]] and has_profile[pair[1]]))


def _pairs_within(blocks: Blocks) -> Iterator[tuple[int, int]]:
    for key, places in blocks.items():
        if 1 < len(places) <= _CAPS[key[0]]:
            yield from combinations(places, 2)


def _pairs_across(wholes: Blocks, parts: Blocks) -> Iterator[tuple[int, int]]:
    for key, places in parts.items():
        others = wholes[key]
        if len(places) + len(others) <= _PART_CAPS[key[0]]:
            yield from combinations(places, 2)
            for a, b in product(places, others):
                if a != b:
                    yield (a, b) if a < b else (b, a)


def _keys(unit: Unit) -> Iterator[Key]:
    """Yield the keys under which a unit meets those it may be one with."""
    for name in unit.all_names:
        if name.is_full:
            yield from _name_keys(name)
    for handle in unit.handles:
        yield "handle", handle
    for key in unit.shared:
        yield "key", key


def _name_keys(name: Spelling) -> Iterator[Key]:
    words = name.words
    given, surname = words[0], words[-1]
    yield "given", bones(given), surname
    for root in roots(given):
        for word in words[1:]:
            if len(word) > 1:
                yield "name", root, sound(word)
        yield "bones", root, bones(surname)
    yield "name", sound(surname), sound(given)  # turned round


def _keys_by_part(unit: Unit, *, whole: bool) -> set[Key]:
    """Return the initials and firms of a unit under which its whole names, or those that are not, meet the others."""
    return {key for name in unit.all_names if name.is_full is whole for key in _part_keys(name, unit.roots)}


def _part_keys(name: Spelling, firms: Iterable[str]) -> Iterator[Key]:
    given, surname = name.words[0], name.words[-1]
    for firm in firms:
        yield "firm", given[0], firm
    if len(name.words) > 1:
        if len(given) == 1 or name.is_full:
            yield "initial", surname, given[0]
        if len(surname) == 1 or name.is_full:
            yield "initial", given, surname[0]
