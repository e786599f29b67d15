"""Owners and their settings; what is known of them is read in `owner`."""

from dataclasses import dataclass
from datetime import datetime

from firsthand.store.database import Row, Rows, as_moment


@dataclass(frozen=True, slots=True)
class OwnerRow:
    """The owner's settings."""

    id: int
    name: str
    policy: str
    asks_per_week: int
    is_stale: bool
    is_sample: bool
    reply_language: str
    reply_length: str
    reply_tone: str = "plain"


OWNER = """
    SELECT id, name, policy, asks_per_week, is_stale, is_sample, reply_language, reply_length, reply_tone FROM owner
"""


def first_owner(rows: Rows) -> OwnerRow | None:
    """Return the owner of this machine, or None before anything was kept."""
    found = rows(f"{OWNER} WHERE is_sample = %s ORDER BY id LIMIT 1", (False,))
    return owner_row(found[0]) if found else None


def owner_row(row: Row) -> OwnerRow:
    row_id, name, policy, asks_per_week, is_stale, is_sample, *usual = row
    return OwnerRow(row_id, name, policy, asks_per_week, bool(is_stale), bool(is_sample), *usual)


def feed_made_at(rows: Rows, owner_id: int) -> datetime | None:
    """Return when the address of the calendar was made; None where there is none."""
    [row] = rows("SELECT MAX(created_at) FROM feed_token WHERE owner_id = %s", (owner_id,))
    return as_moment(row[0])
