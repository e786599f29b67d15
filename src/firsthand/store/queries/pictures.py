"""The map as it was drawn last, and how to tell whether what was made of the summaries still holds."""

from datetime import date

from firsthand.store.database import Rows

EDITION = 5  # grows when the map is drawn otherwise
# While rows come in any picture holds, for none can be right before they are all there.
HELD = """
    SELECT 1 FROM owner o JOIN {table} p ON p.owner_id = o.id
    WHERE o.id = %s AND p.edition = %s AND (o.is_stale OR (p.drawn_on = %s AND p.generation = o.generation))
"""
# Only of whom all is summarised for the day it is.
UNDRAWN = """
    SELECT o.id, o.generation FROM owner o LEFT JOIN {table} p ON p.owner_id = o.id
    WHERE NOT o.is_stale AND o.summarised_on = %s
        AND (p.id IS NULL OR p.edition <> %s OR p.drawn_on <> %s OR p.generation <> o.generation)
    ORDER BY o.id
"""


def holds_picture(
    rows: Rows, owner_id: int, today: date, *, table: str = "picture", edition: int = EDITION
) -> bool:
    """Tell whether the kept picture, or what another table keeps in the same way, can be shown."""
    return bool(rows(HELD.replace("{table}", table), (owner_id, edition, today.isoformat())))


def undrawn_owners(
    rows: Rows, today: date, *, table: str = "picture", edition: int = EDITION
) -> list[tuple[int, int]]:
    """Return owners without a picture that holds, with the generation that one drawn now would be of."""
    day = today.isoformat()
    found = rows(UNDRAWN.replace("{table}", table), (day, edition, day))
    return [(owner_id, generation) for owner_id, generation in found]


def kept_outline(rows: Rows, owner_id: int) -> str:
    """Return the kept groups and counts, as JSON."""
    return str(rows("SELECT outline FROM picture WHERE owner_id = %s", (owner_id,))[0][0])


def kept_drawing(rows: Rows, owner_id: int) -> str:
    """Return the kept places of everybody, as JSON."""
    return str(rows("SELECT drawing FROM picture WHERE owner_id = %s", (owner_id,))[0][0])


def kept_lists(rows: Rows, owner_id: int) -> str:
    """Return who is behind the numbers of the kept map, as JSON."""
    return str(rows("SELECT lists FROM picture WHERE owner_id = %s", (owner_id,))[0][0])
