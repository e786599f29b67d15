"""What the owner wants to reach."""

from firsthand.core.goals import Goal, GoalKind
from firsthand.store.database import Rows


def goals_of(rows: Rows, owner_id: int) -> list[Goal]:
    """Return the goals that stand, in the order they were named."""
    found = rows(
        "SELECT id, kind, text FROM goal WHERE owner_id = %s AND undone_at IS NULL ORDER BY made_at, id",
        (owner_id,),
    )
    return [Goal(row_id, GoalKind(kind), text) for row_id, kind, text in found]
