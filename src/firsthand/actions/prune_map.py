"""The map as pruning needs it: what was drawn and woven in the background, with the ways to the owner's goals."""

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from firsthand.actions.network_map import look_at_map
from firsthand.actions.tie_web import owners_web, web_at_once
from firsthand.core.coverage import Sort
from firsthand.core.goals import Goal, Reached, reach
from firsthand.core.map_json import lists, outline
from firsthand.core.packed_web import Web, proven_graph
from firsthand.core.paths import find_paths
from firsthand.core.prune_map import Held, held_by_map, interests_of
from firsthand.core.prune_sentences import Ways
from firsthand.core.tie_web import owns
from firsthand.store.database import Rows
from firsthand.store.queries.goals import goals_of
from firsthand.store.queries.owner import owner_facts
from firsthand.store.queries.pictures import EDITION, holds_picture, kept_lists, kept_outline
from firsthand.store.queries.tie_web import has_many, known_strengths

MOST_WAYS = 40  # to one goal that are looked at
MOST_TARGETS = 500  # people at one goal to whom ways are looked for, those with the strongest ties first
NOTHING_HELD = Held({}, {}, {}, {})
DRAWN = "SELECT 1 FROM picture WHERE owner_id = %s AND edition = %s"


@dataclass(frozen=True, slots=True)
class MapSeen:
    """What the map holds of persons; `ways` has each goal, how many ways lead there, and over whom how many."""

    is_drawn: bool
    held: Held = NOTHING_HELD
    appearing: Collection[int] = frozenset()  # who appears with people whom the owner knows
    ways: tuple[tuple[Goal, int, Counter[int]], ...] = ()
    over: Mapping[int, int] = field(default_factory=dict)  # how many ways to any goal lead over whom
    companies: Sequence[Sequence[Any]] = ()  # each with those who are there, the real ties first

    def ways_over(self, person: int) -> tuple[Ways, ...]:
        """Return how many ways to each goal lead over somebody."""
        return tuple(
            Ways(goal.text, over[person], total) for goal, total, over in self.ways if person in over
        )


def see_map(rows: Rows, owner_id: int, now: datetime, *, at_once: bool) -> MapSeen:
    """Return what the map holds. A page of many people takes the one that was drawn last, be it old."""
    kept = drawn_lists(rows, owner_id, now, at_once=at_once)
    if kept is None:
        return MapSeen(is_drawn=False)
    drawn, listed = kept
    goals = goals_of(rows, owner_id)
    reached = [reach(goal, listed, drawn["groups"], drawn["alone"]) for goal in goals]
    interests = interests_of(goals, owner_facts(rows, owner_id))
    web = (web_at_once if at_once else owners_web)(rows, owner_id, now)
    found = [each for each in reached if each.ids]
    ways = ways_to(found, web, owns(known_strengths(rows, owner_id))) if found else ()
    return MapSeen(
        True,
        held_by_map(drawn["groups"], listed, reached, interests),
        appearing_in(web),
        ways,
        sum((over for _, _, over in ways), Counter()),
        listed[Sort.COMPANY],
    )


def drawn_lists(
    rows: Rows, owner_id: int, now: datetime, *, at_once: bool
) -> tuple[Mapping[str, Any], Mapping[str, Any]] | None:
    """Return groups and lists of the map; None where it is still to be drawn and a page does not wait."""
    is_kept = holds_picture(rows, owner_id, now.date())
    if not is_kept and at_once and has_many(rows, owner_id):
        is_kept = bool(rows(DRAWN, (owner_id, EDITION)))
        if not is_kept:
            return None
    if is_kept:
        return json.loads(kept_outline(rows, owner_id)), json.loads(kept_lists(rows, owner_id))
    drawn = look_at_map(rows, owner_id, now)
    return outline(drawn), lists(drawn)


def appearing_in(web: Web) -> frozenset[int]:
    """Return whom records prove to know anybody else."""
    import numpy as np

    packed = web.packed
    proven = ~packed.inferred
    places = np.union1d(packed.ones[proven], packed.others[proven])
    return frozenset(packed.people[places].tolist())


def ways_to(
    reached: Sequence[Reached], web: Web, own: Mapping[int, float]
) -> tuple[tuple[Goal, int, Counter[int]], ...]:
    """Return for each goal the best proven ways to people there, and over whom how many of them lead."""
    graph, who = proven_graph(web, own)
    people = who.tolist()
    places = {person: place for place, person in enumerate(people)}
    found = []
    for each in reached:
        targets = [places[person] for person in each.ids[:MOST_TARGETS] if person in places]
        paths = find_paths(graph, 0, targets, most=MOST_WAYS) if targets else []
        over = Counter(people[place] for path in paths for place in path.people[1:])
        found.append((each.goal, len(paths), over))
    return tuple(found)
