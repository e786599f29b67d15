"""Before and after: what is worked out of lists is what drawing anew gives, and what goes is named."""

from hypothesis import given
from hypothesis import strategies as st
from tests.core.test_network_map import EVERYBODY, GATHERINGS, TRAITS

from firsthand.core.map_json import lists, outline
from firsthand.core.network_map import draw_map
from firsthand.core.prune_effect import Network, effect_of, lists_without, outline_without_dead_wood
from firsthand.core.strength import Standing

DEAD = [each.id for each in EVERYBODY if each.standing is Standing.NEVER_REAL]
WHOLE = draw_map(EVERYBODY, GATHERINGS, TRAITS)


def drawn_without(gone: set[int]) -> Network:
    drawn = draw_map([each for each in EVERYBODY if each.id not in gone], GATHERINGS, TRAITS)
    return Network(outline(drawn), lists(drawn), {}, frozenset())


def who_is_where(found: dict) -> dict:
    """The lines of each list that have anybody, whatever their order."""
    return {
        name: sorted((line[0], line[1], line[2], sorted(line[3])) for line in lines if line[3])
        for name, lines in found.items()
        if name != "beside"
    }


@given(st.sets(st.sampled_from(DEAD)))
def test_without_dead_wood_the_groups_are_the_same_and_the_lists_as_drawn_anew(gone: set[int]) -> None:
    anew = drawn_without(gone)
    assert outline_without_dead_wood(outline(WHOLE), len(gone))["counts"] == anew.outline["counts"]
    assert outline(WHOLE)["groups"] == anew.outline["groups"]
    assert who_is_where(lists_without(lists(WHOLE), gone)) == who_is_where(anew.lists)


@given(st.sets(st.sampled_from([each.id for each in EVERYBODY])))
def test_lists_hold_for_anybody(gone: set[int]) -> None:
    assert who_is_where(lists_without(lists(WHOLE), gone)) == who_is_where(drawn_without(gone).lists)


def test_what_goes_is_named_and_told() -> None:
    before = Network(outline(WHOLE), lists(WHOLE), {"Kelp": [4, 5, 6, 7]}, frozenset(range(10)))
    gone = {4, 5, 6, 7}
    after = drawn_without(gone)
    left = Network(after.outline, after.lists, {"Kelp": []}, frozenset(range(4)))
    effect = effect_of(before, left, gone)
    by = {each.code: each for each in effect.measures}
    assert (by["groups"].before, by["groups"].after, by["groups"].lost) == (2, 1, ("Kelp",))
    assert (by["company"].after, by["company"].lost) == (1, ("Kelp",))
    assert (by["goal"].before, by["goal"].after) == (4, 0)
    assert (by["reach"].before, by["reach"].after) == (6, 4)
    assert effect.told == (
        "Without these 4 people your map has 1 group instead of 2 and 0 bridges."
        " You would know nobody any more of 1 company. Of others you reach 4 instead of 6 along proven ways."
    )
