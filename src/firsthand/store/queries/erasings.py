"""Erasings: how many there are and when, and the marks by which erased people are known again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from firsthand.core.erasing import Act
from firsthand.core.knowledge import Refusal
from firsthand.store.database import Rows, known_moment

ACTS = "SELECT id, token, erased_at, proof FROM erasing WHERE owner_id = %s ORDER BY id"
MARKS = "SELECT mark, erasing_id FROM tombstone WHERE owner_id = %s"
LISTED = """
    SELECT e.id, e.erased_at, (SELECT COUNT(*) FROM invitation v JOIN identity i ON i.id = v.identity_id
        WHERE i.owner_id = e.owner_id AND i.kind = 'erased' AND i.value = e.token)
    FROM erasing e WHERE e.owner_id = %s ORDER BY e.erased_at DESC, e.id DESC
"""
REFUSED = """
    SELECT i.id, e.id, e.erased_at FROM identity i JOIN erasing e ON e.owner_id = i.owner_id AND e.token = i.value
    WHERE e.owner_id = %s AND i.kind = 'erased'
"""


@dataclass(frozen=True, slots=True)
class ErasingRow:
    """One erasing, and how many invitations came from that person since then."""

    id: int
    erased_at: datetime
    invitations: int


def erasings_of(rows: Rows, owner_id: int) -> list[ErasingRow]:
    """Return erasings, newest first; nothing says who it was."""
    return [ErasingRow(row[0], known_moment(row[1]), row[2]) for row in rows(LISTED, (owner_id,))]


def acts_with_proofs(rows: Rows, owner_id: int) -> dict[int, tuple[Act, str]]:
    """Return every erasing with the proof that its key was the right one."""
    found = rows(ACTS, (owner_id,))
    return {number: (Act(number, token, known_moment(at)), proof) for number, token, at, proof in found}


def marks_of(rows: Rows, owner_id: int) -> dict[str, int]:
    """Return all marks, each with its erasing."""
    return dict(rows(MARKS, (owner_id,)))


def newest_erasing(rows: Rows, owner_id: int) -> int:
    """Return the number of the newest erasing, 0 where there is none."""
    return int(rows("SELECT COALESCE(MAX(id), 0) FROM erasing WHERE owner_id = %s", (owner_id,))[0][0])


def refusals_of_erased(rows: Rows, owner_id: int) -> Mapping[int, Refusal]:
    """Return, by the identity of a sender who was erased before they invited, that the owner erased them."""
    return {
        identity: Refusal(f"erasing:{number}", "erased", known_moment(at).date())
        for identity, number, at in rows(REFUSED, (owner_id,))
    }
