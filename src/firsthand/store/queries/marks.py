"""What the owner did with invitations and stands by; an ask found in the messages counts as a mark.

A mark on one of two rows that stand for the same invitation is one on the row that is shown.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from firsthand.store.database import Rows, known_moment

MARKS = """
    SELECT n.id, COALESCE(v.twin_id, v.id), n.kind, n.made_at, n.batch
    FROM mark n JOIN invitation v ON v.id = n.invitation_id
    WHERE n.owner_id = %s AND n.undone_at IS NULL ORDER BY n.made_at, n.id
"""
# Asks that only the messages tell of.
FOUND = """
    SELECT v.id, v.asked_at FROM invitation v WHERE v.owner_id = %s AND v.asked_at IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM mark n WHERE n.invitation_id = v.id AND n.kind IN ('asked', 'accepted', 'held')
    )
"""


@dataclass(frozen=True, slots=True)
class MarkRow:
    """Something the owner did with an invitation, and still stands by; without an `id` the messages tell of it."""

    id: int
    invitation_id: int
    kind: str
    made_at: datetime
    batch: str = ""


def marks_by_invitation(rows: Rows, owner_id: int) -> dict[int, list[MarkRow]]:
    """Return the standing marks of each invitation, oldest first; an ask found in the messages counts as one."""
    found: dict[int, list[MarkRow]] = defaultdict(list)
    for invitation_id, at in rows(FOUND, (owner_id,)):
        found[invitation_id].append(MarkRow(0, invitation_id, "asked", known_moment(at)))
    for row_id, invitation_id, kind, made_at, batch in rows(MARKS, (owner_id,)):
        found[invitation_id].append(MarkRow(row_id, invitation_id, kind, known_moment(made_at), batch))
    for marks in found.values():
        marks.sort(key=lambda mark: (mark.made_at, mark.id))
    return found
