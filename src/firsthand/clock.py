"""The clock that every answer is read by: the real one, or a fixed one so that answers can be repeated."""

import os
from datetime import UTC, datetime

from firsthand.core.errors import UserError

VARIABLE = "FIRSTHAND_NOW"


def read_clock() -> datetime:
    """Return the time in UTC: the fixed one of FIRSTHAND_NOW if set, else the machine's."""
    fixed = os.environ.get(VARIABLE, "")
    return parse_time(fixed) if fixed else datetime.now(UTC)


def machine_time() -> datetime:
    """Return the machine's time in UTC, whatever is fixed: by it links expire and claims on work run out."""
    return datetime.now(UTC)


def parse_time(text: str) -> datetime:
    """Read an ISO 8601 time or date; without a zone it is UTC. Raises UserError CLI-101."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise UserError(
            "CLI-101",
            f"'{text[:60]}' is not a time.",
            where="--now",
            next_step="Write it like 2026-10-02 or 2026-10-02T16:05:00Z.",
        ) from error
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
