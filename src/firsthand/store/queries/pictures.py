"""The map as it was drawn last."""

from dataclasses import dataclass
from datetime import date

from firsthand.store.database import Rows, known_day

GENERATION = "SELECT generation, is_stale FROM owner WHERE id = %s"
KEPT = "SELECT drawn_on, generation FROM picture WHERE owner_id = %s"


@dataclass(frozen=True, slots=True)
class Held:
    """Which picture would be right now, and whether the one that is kept is; `is_kept` is true of any kept one while
    rows are being brought in, when none can be right.
    """

    generation: int
    is_kept: bool
    is_stale: bool


def picture_held(rows: Rows, owner_id: int, today: date) -> Held:
    """Return whether the kept picture can be shown."""
    [(generation, is_stale)] = rows(GENERATION, (owner_id,))
    kept = rows(KEPT, (owner_id,))
    is_right = bool(kept) and (bool(is_stale) or (known_day(kept[0][0]), kept[0][1]) == (today, generation))
    return Held(generation, is_right, bool(is_stale))


def kept_outline(rows: Rows, owner_id: int) -> str:
    """Return the kept groups and counts, as JSON."""
    return str(rows("SELECT outline FROM picture WHERE owner_id = %s", (owner_id,))[0][0])


def kept_drawing(rows: Rows, owner_id: int) -> str:
    """Return the kept places of everybody, as JSON."""
    return str(rows("SELECT drawing FROM picture WHERE owner_id = %s", (owner_id,))[0][0])
