"""Which units are worth comparing: those that share a key that few have.

Keys are made so that each way to write one name leaves at least one of them equal: the surname as it sounds with every
name a short form can stand for; the consonants of one part beside the whole of the other, for a slip of a finger. A
name that is not whole (an initial, a first name alone) meets only whole ones: by its initial, or at its firm. A key
that more units have than its cap is left out, so that no unit is compared with all others.
"""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from itertools import chain, combinations, product

from firsthand.core.joining.spelling import Spelling, hear
from firsthand.core.joining.units import Unit

_CAPS = {"name": 24, "bones": 24, "given": 24, "handle": 12, "key": 12}
_PART_CAPS = {"initial": 20, "firm": 24}

Key = tuple[str, ...]
Pair = tuple[int, int]
Placed = tuple[int, Unit]
Blocks = dict[Key, list[int]]


def candidate_pairs(units: Sequence[Unit]) -> list[Pair]:
    """Return pairs of places in the sequence, each once, with the smaller one first.

    Two with a profile are two people, so that only keys of those without one are looked at.
    """
    loose = [(place, unit) for place, unit in enumerate(units) if not unit.urls]
    profiled = [(place, unit) for place, unit in enumerate(units) if unit.urls]
    pairs = chain(_pairs_of_any(loose, profiled), _pairs_of_parts(loose, profiled))
    return sorted({(a, b) if a < b else (b, a) for a, b in pairs if a != b})


def _pairs_of_any(loose: Iterable[Placed], profiled: Iterable[Placed]) -> Iterator[Pair]:
    """Yield pairs that share a key, the one with a profile last."""
    blocks = _blocks(loose, _keys)
    others = _blocks(profiled, _keys, among=blocks)
    for key, places in blocks.items():
        if key in others:
            more = others[key]
            if len(places) + len(more) <= _CAPS[key[0]]:
                yield from combinations(places, 2)
                yield from product(places, more)
        elif 1 < len(places) <= _CAPS[key[0]]:
            yield from combinations(places, 2)


def _pairs_of_parts(loose: Iterable[Placed], profiled: Iterable[Placed]) -> Iterator[Pair]:
    """Yield pairs that share a key, of whose names one or both are not whole."""
    parts, other_parts = _blocks(loose, _keys_of_parts), _blocks(profiled, _keys_of_parts)
    keys = parts.keys() | other_parts.keys()
    firms, words = (
        {key[place] for key in keys if key[0] == kind} for kind, place in (("firm", 2), ("initial", 1))
    )

    wholes, other_wholes = (
        _blocks(
            [
                (place, unit)
                for place, unit in units
                if not firms.isdisjoint(unit.roots)
                or not words.isdisjoint([word for name in unit.all_names for word in name.words])
            ],
            _keys_of_wholes,
            among=keys,
        )
        for units in (loose, profiled)
    )
    for key in keys:
        some, other_some, whole, other_whole = (
            blocks.get(key, []) for blocks in (parts, other_parts, wholes, other_wholes)
        )
        if len(some) + len(other_some) + len(whole) + len(other_whole) <= _PART_CAPS[key[0]]:
            yield from combinations(some, 2)
            yield from product(some, whole + other_some + other_whole)
            yield from product(whole, other_some)


def _blocks(
    units: Iterable[Placed], keys_of: Callable[[Unit], Iterable[Key]], *, among: Container[Key] | None = None
) -> Blocks:
    """Return the places of the units that have each key; `among` are the only keys that matter."""
    found: Blocks = defaultdict(list)
    for place, unit in units:
        for key in keys_of(unit):
            if among is None or key in among:
                found[key].append(place)
    return found


def _keys(unit: Unit) -> set[Key]:
    """Return the keys under which a unit meets those it may be one with."""
    found = {key for name in unit.all_names if name.is_full for key in _name_keys(name)}
    if unit.handles or unit.shared:
        found.update([("handle", handle) for handle in unit.handles], [("key", key) for key in unit.shared])
    return found


def _name_keys(name: Spelling) -> list[Key]:
    given, *further = name.words
    given_sound, given_bones, roots = hear(given)
    surname_sound, surname_bones, _ = hear(further[-1])
    found: list[Key] = [
        ("given", given_bones, further[-1]),
        ("name", surname_sound, given_sound),  # turned round
    ]
    for root in roots:
        found += [("bones", root, surname_bones), ("name", root, surname_sound)]
        found += [("name", root, hear(word).sound) for word in further[:-1] if len(word) > 1]
    return found


def _keys_of_parts(unit: Unit) -> set[Key]:
    """Return the initials and firms under which names of a unit that are not whole meet others."""
    return {key for name in unit.all_names if not name.is_full for key in _part_keys(name, unit.roots)}


def _keys_of_wholes(unit: Unit) -> set[Key]:
    """Return the initials and firms under which whole names of a unit meet those that are not."""
    return {key for name in unit.all_names if name.is_full for key in _part_keys(name, unit.roots)}


def _part_keys(name: Spelling, firms: Iterable[str]) -> Iterator[Key]:
    given, surname = name.words[0], name.words[-1]
    for firm in firms:
        yield "firm", given[0], firm
    if len(name.words) > 1:
        if len(given) == 1 or name.is_full:
            yield "initial", surname, given[0]
        if len(surname) == 1 or name.is_full:
            yield "initial", given, surname[0]
