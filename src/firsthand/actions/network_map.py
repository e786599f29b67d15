"""The map: drawn by the worker once it has nothing else to do, and kept for the day until anything changes."""

import json
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from firsthand.core.goals import Reached, reach
from firsthand.core.map_json import drawing, lists, outline
from firsthand.core.network_map import NetworkMap, draw_map
from firsthand.store.database import Rows, django_rows
from firsthand.store.queries.goals import goals_of
from firsthand.store.queries.network import gatherings_of, map_members
from firsthand.store.queries.pictures import (
    EDITION,
    holds_picture,
    kept_drawing,
    kept_lists,
    kept_outline,
    undrawn_owners,
)
from firsthand.uncollected import uncollected


def look_at_map(
    rows: Rows, owner_id: int, now: datetime, *, without: Collection[int] = frozenset()
) -> NetworkMap:
    """Draw the map from what is stored, some people left out of it."""
    with uncollected():
        members, traits = map_members(rows, owner_id)
        members = [each for each in members if each.id not in without]
        gatherings, titles = gatherings_of(rows, owner_id, now)
        for person, its in titles.items():
            traits.setdefault(person, set()).update(its)
        return draw_map(members, gatherings, traits)


def map_outline(rows: Rows, owner_id: int, now: datetime) -> dict[str, Any]:
    """Return groups, people on their own, bridges and counts; nothing is written."""
    if holds_picture(rows, owner_id, now.date()):
        found: dict[str, Any] = json.loads(kept_outline(rows, owner_id))
        return found
    return outline(look_at_map(rows, owner_id, now))


def map_drawing(rows: Rows, owner_id: int, now: datetime) -> str:
    """Return where everybody stands, as JSON; nothing is written."""
    if holds_picture(rows, owner_id, now.date()):
        return kept_drawing(rows, owner_id)
    return as_text(drawing(look_at_map(rows, owner_id, now)))


def map_lists(rows: Rows, owner_id: int, now: datetime) -> dict[str, Any]:
    """Return who is behind the numbers of the map; nothing is written."""
    if holds_picture(rows, owner_id, now.date()):
        found: dict[str, Any] = json.loads(kept_lists(rows, owner_id))
        return found
    return lists(look_at_map(rows, owner_id, now))


def reach_goals(rows: Rows, owner_id: int, now: datetime, outline: Mapping[str, Any]) -> list[Reached]:
    """Return who is where each goal leads; nothing is written."""
    goals = goals_of(rows, owner_id)
    lists = map_lists(rows, owner_id, now) if goals else {}
    return [reach(goal, lists, outline["groups"], outline["alone"]) for goal in goals]


def draw_maps(now: datetime) -> bool:
    """Draw the map of one owner for whom none is kept that holds; return whether there was any."""
    from firsthand.store.models import Picture

    for owner_id, generation in undrawn_owners(django_rows, now.date()):
        drawn = look_at_map(django_rows, owner_id, now)
        # What changed since its generation was read has raised that, so that this one does not hold.
        Picture.objects.update_or_create(
            owner_id=owner_id,
            defaults={
                "drawn_on": now.date(),
                "generation": generation,
                "edition": EDITION,
                "outline": as_text(outline(drawn)),
                "drawing": as_text(drawing(drawn)),
                "lists": as_text(lists(drawn)),
            },
        )
        return True
    return False


def as_text(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
