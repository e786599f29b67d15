"""What the owner did with invitations and stands by; an ask found in the messages counts as a mark.

A mark on one of two rows that stand for the same invitation is one on the row that is shown.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from firsthand.core.talks import Talk
from firsthand.store.database import Rows, known_moment
from firsthand.zones import zone_named

MARKS = """
    SELECT n.id, COALESCE(v.twin_id, v.id), n.kind, n.made_at, n.batch, t.id, t.starts_at, t.ends_at, t.uid, t.zone
    FROM mark n JOIN invitation v ON v.id = n.invitation_id
    LEFT JOIN talk_time t ON t.mark_id = n.id AND n.kind = 'booked'
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
    """Something the owner did with an invitation, and still stands by; without an `id` the messages tell of it.

    `talk` is the time that was agreed on, of a mark that says so.
    """

    id: int
    invitation_id: int
    kind: str
    made_at: datetime
    batch: str = ""
    talk: Talk | None = None


def marks_by_invitation(rows: Rows, owner_id: int) -> dict[int, list[MarkRow]]:
    """Return the standing marks of each invitation, oldest first; an ask found in the messages counts as one."""
    found: dict[int, list[MarkRow]] = defaultdict(list)
    for invitation_id, at in rows(FOUND, (owner_id,)):
        found[invitation_id].append(MarkRow(0, invitation_id, "asked", known_moment(at)))
    for row_id, invitation_id, kind, made_at, batch, *talk in rows(MARKS, (owner_id,)):
        mark = MarkRow(row_id, invitation_id, kind, known_moment(made_at), batch, talk_of(talk))
        found[invitation_id].append(mark)
    for marks in found.values():
        marks.sort(key=lambda mark: (mark.made_at, mark.id))
    return found


def talk_of(row: Sequence[Any]) -> Talk | None:
    """Read a time of a talk, in the zone where the owner was, from its number, start, end, name and zone."""
    row_id, starts, ends, uid, name = row
    if row_id is None:
        return None
    zone = zone_named(name)
    return Talk(row_id, known_moment(starts).astimezone(zone), known_moment(ends).astimezone(zone), uid)
