"""Accounts: how each is, when it was read and will be, and which of its files could not be read."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from firsthand.store.database import Row, Rows, as_json, as_moment, known_moment

COLUMNS = (
    "a.id, a.kind, a.name, a.address, a.username, a.settings, a.every_minutes, a.state, a.trouble, a.troubled_at,"
    " a.last_success_at, a.next_run_at, a.lease_until,"
    " (SELECT MAX(r.id) FROM run r WHERE r.account_id = a.id)"
)


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account; `run_id` is its newest run that read anything."""

    id: int
    kind: str
    name: str
    address: str
    username: str
    settings: dict[str, Any]
    every_minutes: int
    state: str
    trouble: dict[str, str] | None
    troubled_at: datetime | None
    last_success_at: datetime | None
    next_run_at: datetime
    lease_until: datetime | None
    run_id: int | None

    def is_busy(self, at: datetime) -> bool:
        """Tell whether it is being read; `at` is the machine's time."""
        return self.lease_until is not None and self.lease_until > at


@dataclass(frozen=True, slots=True)
class PartTrouble:
    """A file of a watched folder that could not be read, and why."""

    account_id: int
    name: str
    trouble: dict[str, str]


def account_rows(rows: Rows, owner_id: int) -> list[AccountRow]:
    """Return the accounts of an owner by name."""
    found = rows(
        f"SELECT {COLUMNS} FROM account a WHERE a.owner_id = %s ORDER BY LOWER(a.name), a.id", (owner_id,)
    )
    return [account_row(row) for row in found]


def account_row(row: Row) -> AccountRow:
    values = list(row)
    values[5], values[8] = as_json(row[5]), as_json(row[8])
    values[9], values[10], values[12] = as_moment(row[9]), as_moment(row[10]), as_moment(row[12])
    values[11] = known_moment(row[11])
    return AccountRow(*values)


def part_troubles(rows: Rows, owner_id: int, *, limit: int = 200) -> list[PartTrouble]:
    """Return the files that lie in watched folders and could not be read."""
    found = rows(
        "SELECT account_id, name, cursor FROM account_part WHERE owner_id = %s AND entries > 0"
        " AND CAST(cursor AS TEXT) LIKE %s ORDER BY name LIMIT %s",
        (owner_id, '%"trouble"%', limit),
    )
    told = ((account_id, name, as_json(cursor).get("trouble")) for account_id, name, cursor in found)
    return [PartTrouble(account_id, name, trouble) for account_id, name, trouble in told if trouble]
