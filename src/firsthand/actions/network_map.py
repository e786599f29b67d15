"""The map: drawn when somebody looks, and kept for the day until anything changes."""

import json
from datetime import datetime
from typing import Any

from firsthand.core.map_json import drawing, outline
from firsthand.core.network_map import NetworkMap, draw_map
from firsthand.store.database import Rows, django_rows
from firsthand.store.queries.network import gatherings_of, map_members
from firsthand.store.queries.pictures import kept_drawing, kept_outline, picture_held


def look_at_map(rows: Rows, owner_id: int, now: datetime) -> NetworkMap:
    """Draw the map from what is stored."""
    members, traits = map_members(rows, owner_id)
    gatherings, titles = gatherings_of(rows, owner_id, now)
    for person, its in titles.items():
        traits.setdefault(person, set()).update(its)
    return draw_map(members, gatherings, traits)


def map_outline(rows: Rows, owner_id: int, now: datetime) -> dict[str, Any]:
    """Return groups, people on their own, bridges and counts; nothing is written."""
    if picture_held(rows, owner_id, now.date()).is_kept:
        found: dict[str, Any] = json.loads(kept_outline(rows, owner_id))
        return found
    return outline(look_at_map(rows, owner_id, now))


def keep_picture(owner_id: int, now: datetime) -> None:
    """Draw the map unless the one that is kept still holds; it counts as of the rows that were there before."""
    from firsthand.store.models import Picture

    held = picture_held(django_rows, owner_id, now.date())
    if held.is_kept:
        return
    drawn = look_at_map(django_rows, owner_id, now)
    Picture.objects.update_or_create(
        owner_id=owner_id,
        defaults={
            "drawn_on": now.date(),
            "generation": held.generation,
            "outline": as_text(outline(drawn)),
            "drawing": as_text(drawing(drawn)),
        },
    )


def picture_outline(owner_id: int, now: datetime) -> dict[str, Any]:
    """Return the kept outline, drawn anew where it is old."""
    keep_picture(owner_id, now)
    found: dict[str, Any] = json.loads(kept_outline(django_rows, owner_id))
    return found


def picture_drawing(owner_id: int, now: datetime) -> str:
    """Return the kept drawing as JSON, drawn anew where it is old."""
    keep_picture(owner_id, now)
    return kept_drawing(django_rows, owner_id)


def as_text(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
