"""What the network would be without some people, by the very functions that draw the map and find introductions."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from firsthand.actions.network_map import look_at_map
from firsthand.actions.prune_map import drawn_lists
from firsthand.actions.tie_web import owners_web, web_at_once
from firsthand.core.goals import Goal, reach
from firsthand.core.map_json import lists, outline
from firsthand.core.packed_web import Web, proven_graph
from firsthand.core.paths import best_qualities
from firsthand.core.prune_effect import (
    REACH,
    Effect,
    Network,
    effect_of,
    lists_without,
    outline_without_dead_wood,
)
from firsthand.core.tie_web import owns
from firsthand.store.database import Rows
from firsthand.store.queries.goals import goals_of
from firsthand.store.queries.tie_web import known_strengths


def effect_without(
    rows: Rows, owner_id: int, people: Collection[int], now: datetime, *, at_once: bool = False
) -> Effect | None:
    """Return what the network would be without some people.

    Pages want it `at_once`, from a map that may be old; None while that is still to be drawn.
    """
    found = drawn_lists(rows, owner_id, now, at_once=at_once)
    if found is None:
        return None
    gone, goals = set(people), goals_of(rows, owner_id)
    web = (web_at_once if at_once else owners_web)(rows, owner_id, now)
    own = owns(known_strengths(rows, owner_id))
    without = map_without(rows, owner_id, now, found, gone)
    return effect_of(
        network(found, goals, reached_well(web, own)),
        network(without, goals, reached_well(web, own, without=gone)),
        gone,
    )


Drawn = tuple[Mapping[str, Any], Mapping[str, Any]]


def map_without(rows: Rows, owner_id: int, now: datetime, found: Drawn, gone: set[int]) -> Drawn:
    """Return groups and lists without some people: drawn anew where any of them has a tie, else what is left."""
    drawn, listed = found
    tied = {int(each["id"]) for group in drawn["groups"] for each in group["people"]}
    tied |= {int(each["id"]) for each in drawn["alone"]}
    if tied.isdisjoint(gone):
        return outline_without_dead_wood(drawn, len(gone)), lists_without(listed, gone)
    fresh = look_at_map(rows, owner_id, now, without=gone)
    return outline(fresh), lists(fresh)


def network(found: Drawn, goals: list[Goal], reached: frozenset[int]) -> Network:
    """Put together what is measured."""
    drawn, listed = found
    at_goals = {goal.text: reach(goal, listed, drawn["groups"], drawn["alone"]).ids for goal in goals}
    return Network(drawn, listed, at_goals, reached)


def reached_well(web: Web, own: Mapping[int, float], *, without: Collection[int] = ()) -> frozenset[int]:
    """Return whom a proven way leads to that carries well enough."""
    graph, who = proven_graph(web, own, without=without)
    people = who.tolist()
    qualities = best_qualities(graph, 0, range(1, len(people)))
    return frozenset(
        person for person, quality in zip(people[1:], qualities, strict=True) if quality >= REACH
    )
