"""Paths against looking at every path there is."""

from collections.abc import Iterator
from itertools import pairwise, product
from math import prod

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from firsthand.core.paths import Path, best_qualities, find_paths, is_detour
from firsthand.core.tie_graph import TieGraph, build_graph, pack_ties

Ties = dict[tuple[int, int], float]
EVEN = [1 / 16, 0.25, 0.5, 0.75, 1.0]  # products of these are exact, so that many paths are of one quality


def every_path(ties: Ties, source: int, targets: set[int], people: int) -> list[Path]:
    """Return all paths of at most four ties, best first, looked for by trying everything."""
    both = {**ties, **{(b, a): weight for (a, b), weight in ties.items()}}
    near = {one: [b for a, b in both if a == one] for one in range(people)}

    def further(path: tuple[int, ...]) -> Iterator[tuple[int, ...]]:
        for each in near[path[-1]]:
            if each in targets and each != source:
                yield (*path, each)
            elif each not in path and len(path) < 4:
                yield from further((*path, each))

    found = [
        Path(path, tuple(float(np.float32(both[pair])) for pair in pairwise(path)))
        for path in further((source,))
    ]
    return sorted(found, key=lambda path: (-prod(path.ties), len(path.ties), path.people))


@st.composite
def networks(draw, weights) -> tuple[int, Ties]:
    people = draw(st.integers(2, 9))
    pairs = [(a, b) for a, b in product(range(people), repeat=2) if a < b]
    chosen = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=len(pairs)))
    return people, {pair: draw(weights) for pair in chosen}


def packed(people: int, ties: Ties) -> TieGraph:
    return pack_ties(people, ((a, b, weight) for (a, b), weight in ties.items()))


@settings(max_examples=150, deadline=None)
@given(networks(st.sampled_from(EVEN)), st.integers(1, 7), st.sets(st.integers(0, 8), min_size=1))
def test_paths_are_the_best_of_all_in_order_whatever_is_equal(network, most, targets) -> None:
    people, ties = network
    wanted = {each % people for each in targets}
    found = find_paths(packed(people, ties), 0, wanted, most=most)
    assert found == every_path(ties, 0, wanted - {0}, people)[:most]


@settings(max_examples=150, deadline=None)
@given(networks(st.sampled_from(EVEN)), st.integers(1, 7), st.sets(st.integers(0, 8), min_size=1))
def test_paths_are_the_same_after_a_first_look(network, most, targets) -> None:
    """Small rows are read as a whole; here a first look bounds what is read of them."""
    people, ties = network
    wanted = {each % people for each in targets}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("firsthand.core.paths.MUCH", -1)
        patch.setattr("firsthand.core.paths.GLANCE", 2)
        patch.setattr("firsthand.core.paths.START", 1)
        found = find_paths(packed(people, ties), 0, wanted, most=most)
    assert found == every_path(ties, 0, wanted - {0}, people)[:most]


def test_rows_that_end_in_nothing_are_no_way() -> None:
    """People at the end of the arrays whom the owner knows and who know nobody."""
    starts = np.array([0, 4, 5, 6, 6, 6])
    heads, weights = np.array([1, 2, 3, 4, 2, 1], np.int32), np.float32([0.9, 0.8, 0.7, 0.6, 0.5, 0.5])
    graph = TieGraph(starts, heads, weights)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("firsthand.core.paths.MUCH", -1)
        assert [path.people for path in find_paths(graph, 0, 2, most=1)] == [(0, 2)]
        assert [path.people for path in find_paths(graph, 0, {3, 4}, most=2)] == [(0, 3), (0, 4)]


@settings(max_examples=100, deadline=None)
@given(networks(st.floats(1 / 128, 1.0, width=32)), st.integers(1, 8))
def test_best_path_to_one_person_and_how_good_it_is(network, target) -> None:
    people, ties = network
    graph, target = packed(people, ties), target % people
    wanted = every_path(ties, 0, {target}, people)
    found = find_paths(graph, 0, target)
    assert [path.people for path in found] == [path.people for path in wanted[:5]]
    best = wanted[0].quality if wanted else 1.0 if target == 0 else 0.0
    assert best_qualities(graph, 0, [target]) == [pytest.approx(best)]


@pytest.mark.parametrize("seed", range(6))
def test_large_rows_give_the_same_as_looking_at_everything(seed) -> None:
    """Hubs with more ties than a first look takes, and weights that force a second one."""
    chance = np.random.default_rng(seed)
    people = 700
    hubs = chance.integers(0, 3, 900)
    ones = np.concatenate([hubs, chance.integers(0, people, 700)])
    others = chance.integers(0, people, 1600)
    weights = np.float32(chance.random(1600) ** (1 + seed % 3) * 0.98 + 0.01)
    ties: Ties = {}
    for a, b, weight in zip(ones.tolist(), others.tolist(), weights.tolist(), strict=True):
        pair = (min(a, b), max(a, b))
        if a != b:
            ties[pair] = max(ties.get(pair, 0), weight)
    graph = build_graph(people, ones, others, weights)
    for source, target in ((0, 1), (0, people - 1), (people - 2, people - 1)):
        wanted = four_at_most(ties, source, target)
        found = find_paths(graph, source, target)
        assert [path.quality for path in found] == pytest.approx([quality for quality, _ in wanted])
        assert [path.people for path in found] == [path for _, path in wanted]


def four_at_most(ties: Ties, source: int, target: int) -> list[tuple[float, tuple[int, ...]]]:
    """Return the best five by trying all, without going where the target cannot be reached any more."""
    near: dict[int, dict[int, float]] = {}
    for (a, b), weight in ties.items():
        near.setdefault(a, {})[b] = weight
        near.setdefault(b, {})[a] = weight
    last = near.get(target, {})
    found = []
    for a, first in near.get(source, {}).items():
        if a == target:
            found.append((first, (source, target)))
            continue
        if a in last:
            found.append((first * last[a], (source, a, target)))
        for b, second in near[a].items():
            if b in (source, target):
                continue
            if b in last:
                found.append((first * second * last[b], (source, a, b, target)))
            others = near[b].keys() & last.keys() - {source, a, target}
            found += [(first * second * near[b][c] * last[c], (source, a, b, c, target)) for c in others]
    return sorted(found, key=lambda each: (-each[0], len(each[1]), each[1]))[:5]


def test_path_names_its_weakest_tie_the_first_of_equal_ones() -> None:
    path = Path((4, 7, 2, 9), (0.5, 0.25, 0.25))
    assert (path.weakest, path.quality) == (1, 0.03125)


def test_a_path_over_somebody_whom_one_can_ask_oneself_is_a_detour() -> None:
    path = Path((0, 1, 2, 3), (0.8, 0.5, 0.9))
    assert is_detour(path, {1: 0.8, 2: 0.4})
    assert is_detour(path, {1: 0.8, 2: 0.7})
    assert not is_detour(path, {1: 0.8, 2: 0.05})  # a tie so cold is worse than the way around
    assert not is_detour(path, {1: 0.8, 3: 1.0})
    assert not is_detour(Path((0, 1, 3), (0.8, 0.9)), {1: 0.8})
    assert is_detour(Path((0, 1, 2, 4, 3), (0.8, 0.5, 0.5, 0.9)), {1: 0.8, 2: 0.1, 4: 0.2})


def test_no_path_goes_further_than_three_people_or_to_oneself() -> None:
    chain = pack_ties(6, [(each, each + 1, 0.9) for each in range(5)])
    assert find_paths(chain, 0, 5) == []
    assert [path.people for path in find_paths(chain, 0, 4)] == [(0, 1, 2, 3, 4)]
    assert find_paths(chain, 0, 0) == []
    assert find_paths(pack_ties(3, []), 0, 2) == []


def test_path_to_several_ends_at_the_first_it_reaches() -> None:
    graph = pack_ties(4, [(0, 1, 0.9), (1, 2, 0.9), (2, 3, 0.9)])
    assert [path.people for path in find_paths(graph, 0, {2, 3})] == [(0, 1, 2)]


@example([(0, 1, 0.5), (1, 0, 0.75), (2, 2, 0.5), (0, 2, 0.75)])
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.sampled_from(EVEN))))
def test_rows_hold_every_tie_on_both_sides_strongest_first(listed) -> None:
    strongest: Ties = {}
    for a, b, weight in listed:
        if a != b:
            strongest[a, b] = strongest[b, a] = max(weight, strongest.get((a, b), 0))
    graph = pack_ties(5, listed)
    for one in range(5):
        row = slice(graph.starts[one], graph.starts[one + 1])
        held = list(zip(graph.heads[row].tolist(), graph.weights[row].tolist(), strict=True))
        wanted = [(b, weight) for (a, b), weight in strongest.items() if a == one]
        assert held == sorted(wanted, key=lambda each: (-each[1], each[0]))


@pytest.mark.parametrize("tie", [(0, 9, 0.5), (-1, 0, 0.5), (0, 1, 0.0), (0, 1, 1.5), (0, 1, float("nan"))])
def test_what_is_no_tie_is_refused(tie) -> None:
    with pytest.raises(ValueError, match="a "):
        pack_ties(3, [tie])
