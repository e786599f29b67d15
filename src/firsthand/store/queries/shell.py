"""What waits for the owner, as the frame of every page shows it: one number a place."""

from dataclasses import dataclass
from datetime import datetime

from firsthand.store.database import Rows, stamp


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many invitations wait for an answer, and how far the running import is, if one runs."""

    invitations: int
    import_percent: int | None
    stopped: int = 0  # accounts that ask what to do
    unclear: int = 0  # mails of which nobody knows whether they were delivered


# The newest mark that stands says where an invitation is.
OPEN = """
    SELECT COUNT(*) FROM invitation v JOIN judgement j ON j.invitation_id = v.id
    WHERE v.owner_id = %s AND v.direction = 'in' AND v.status IN ('pending', 'uncertain') AND v.twin_id IS NULL
    AND COALESCE((SELECT k.kind FROM mark k WHERE k.invitation_id = v.id AND k.undone_at IS NULL
                  ORDER BY k.made_at DESC, k.id DESC LIMIT 1), '') NOT IN ('accepted', 'declined')
"""
RUNNING = """
    SELECT work_done, work_total FROM run WHERE owner_id = %s AND state IN ('waiting', 'running')
    ORDER BY started_at DESC LIMIT 1
"""


UNCLEAR = "SELECT COUNT(*) FROM outgoing_mail WHERE owner_id = %s AND state = 'unknown'"
STOPPED = "SELECT COUNT(*) FROM account WHERE owner_id = %s AND state = 'stopped'"


def what_waits(rows: Rows, owner_id: int) -> Waiting:
    """Count what waits."""
    invitations = int(rows(OPEN, (owner_id,))[0][0])
    running = rows(RUNNING, (owner_id,))
    stopped = int(rows(STOPPED, (owner_id,))[0][0])
    unclear = int(rows(UNCLEAR, (owner_id,))[0][0])
    return Waiting(invitations, percent(*running[0]) if running else None, stopped, unclear)


# Work that nobody took up, though no other work is being done; and work that was dropped in the middle.
SILENT = """
    SELECT 1 FROM job j WHERE j.state IN ('waiting', 'claimed') AND j.lease_until < %s AND NOT EXISTS (
        SELECT 1 FROM job c WHERE c.state = 'claimed' AND c.lease_until >= %s
    ) LIMIT 1
"""


def is_worker_silent(rows: Rows, at: datetime) -> bool:
    """Tell whether work was not taken up in time and none is being done; `at` is the machine's time."""
    return bool(rows(SILENT, (stamp(at), stamp(at))))


def percent(done: int, total: int) -> int:
    """Return how much of the whole is done, never 100 before the end."""
    return min(99, 100 * done // total) if total else 0
