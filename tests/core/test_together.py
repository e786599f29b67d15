"""Who appears together, and which groups that makes."""

from itertools import product
from math import isclose

from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.core.communities import find_communities, modularity
from firsthand.core.structural_holes import bridges, constraint, neighbours, openness_of
from firsthand.core.together import HALF_LIFE, Gathering, pairs_of, worth

DAY = 20_000
gatherings = st.lists(
    st.builds(
        Gathering,
        st.frozensets(st.integers(0, 8), max_size=5),
        st.integers(2, 15),
        st.integers(10_000, 21_000),
        st.integers(1, 4),
    ),
    max_size=12,
)
networks = st.dictionaries(
    st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda pair: pair[0] < pair[1]),
    st.integers(1, 9),
    min_size=1,
    max_size=12,
)


def gathering(*who: int, people: int = 0, day: int = DAY, times: int = 1) -> Gathering:
    return Gathering(frozenset(who), people or len(who) + 1, day, times)


def test_three_at_a_table_say_more_than_fifteen_on_a_mail():
    assert pairs_of([gathering(1, 2)]) == {(1, 2): worth(DAY) // 2}
    assert pairs_of([gathering(1, 2, people=15)]) == {(1, 2): worth(DAY) // 14}
    assert pairs_of([gathering(1), gathering()]) == {}


def test_a_year_halves_the_weight():
    then, now = worth(DAY), worth(DAY + int(HALF_LIFE))
    assert isclose(now / then, 2, rel_tol=1e-6)


@given(gatherings, st.randoms())
def test_order_of_reading_never_matters(found, random):
    again = list(found)
    random.shuffle(again)
    assert pairs_of(found) == pairs_of(again)


@given(gatherings)
def test_the_same_twice_counts_twice(found):
    twice = [each._replace(times=2 * each.times) for each in found]
    assert pairs_of([*found, *found]) == pairs_of(twice)


@given(gatherings, st.integers(1, 3))
def test_nobody_keeps_more_pairs_than_allowed(found, most):
    everything, kept = pairs_of(found), pairs_of(found, most=most)
    assert kept.items() <= everything.items()
    for one in range(9):
        assert sum(one in pair for pair in kept) <= most


def test_two_circles_with_one_link_are_two_groups():
    circle = [(a, b) for a in range(4) for b in range(a + 1, 4)]
    other = [(a + 4, b + 4) for a, b in circle]
    assert find_communities(9, dict.fromkeys([*circle, *other, (3, 4)], 1.0)) == [0] * 4 + [1] * 4 + [2]
    assert find_communities(0, {}) == []


def best_modularity(nodes: int, weights: dict[tuple[int, int], int]) -> float:
    """Return the best there is, by trying all ways to form groups."""
    return max(modularity(weights, home) for home in product(range(min(nodes, 4)), repeat=nodes))


@given(networks)
@settings(max_examples=25, deadline=None)
def test_groups_come_near_the_best_that_there_are(weights):
    home = find_communities(7, weights)
    found, best = modularity(weights, home), best_modularity(7, weights)
    assert found <= best + 1e-9
    assert found >= best - 0.12
    assert found >= modularity(weights, list(range(7))) - 1e-9


@given(networks)
def test_each_group_hangs_together(weights):
    home = find_communities(7, weights)
    near = neighbours(weights)
    for group in set(home):
        members = [each for each in range(7) if home[each] == group]
        reached, todo = {members[0]}, [members[0]]
        while todo:
            todo += [
                o
                for o in near.get(todo.pop(), {})
                if home[o] == group and o not in reached and not reached.add(o)
            ]
        assert reached == set(members)


@given(networks, st.integers(2, 1000))
def test_scale_of_weights_never_matters(weights, factor):
    assert find_communities(7, weights) == find_communities(
        7, {pair: factor * each for pair, each in weights.items()}
    )


def test_modularity_by_hand():
    # Two pairs apart: all weight within, each group has half of all ends: 1 - 2 * (1/2)^2.
    assert modularity({(0, 1): 1, (2, 3): 1}, [0, 0, 1, 1]) == 0.5
    assert modularity({(0, 1): 1, (2, 3): 1}, [0, 0, 0, 0]) == 0


def test_constraint_by_hand():
    apart = neighbours({(0, 1): 1, (0, 2): 1})
    assert constraint(apart, 0) == 0.5
    closed = neighbours({(0, 1): 1, (0, 2): 1, (1, 2): 1})
    assert constraint(closed, 0) == 9 / 8
    # One contact takes three quarters: (3/4)^2 + (1/4)^2.
    assert constraint(neighbours({(0, 1): 3, (0, 2): 1}), 0) == 10 / 16


def test_openness_by_hand():
    everybody = [(a, b) for a in range(4) for b in range(a + 1, 4)]
    assert openness_of(range(4), everybody).separate == 1
    alone = openness_of(range(4), [])
    assert (alone.contacts, alone.constraint, alone.separate) == (4, 0.25, 4)
    assert openness_of([], everybody).contacts == 0


def test_who_appears_with_two_of_another_group_is_a_bridge():
    circle = [(a, b) for a in range(5) for b in range(a + 1, 5)]
    other = [(a + 5, b + 5) for a, b in circle]
    home = [0] * 5 + [1] * 5
    one_link = dict.fromkeys([*circle, *other, (4, 5)], 1.0)
    assert bridges(one_link, home, [0, 1]) == set()
    two_links = {**one_link, (4, 6): 1.0}
    assert bridges(two_links, home, [0, 1]) == {4}
    assert bridges(two_links, home, [0]) == set()
