"""How ties stood at the end of a month, as it is kept, and what it is worked out from."""

import json
from datetime import date
from hashlib import blake2b

from firsthand.core.map_months import Stood
from firsthand.core.strength import Standing
from firsthand.store.database import Rows, as_day
from firsthand.store.queries.network import DRAWN
from firsthand.store.queries.ties import COLUMNS

EDITION = 1  # grows when months are worked out otherwise
SUMS = f"SELECT person_id, {', '.join(COLUMNS)} FROM tie WHERE owner_id = %s ORDER BY person_id"
FIRST = """
    SELECT MIN(d.day) FROM (
        SELECT MIN(first_on) AS day FROM tie WHERE owner_id = %s
        UNION ALL SELECT MIN(p.connected_on) FROM person p WHERE p.owner_id = %s AND NOT p.is_owner
    ) d
"""
STANDINGS = tuple(Standing)


def months_digest(rows: Rows, owner_id: int) -> int:
    """Return what stands for all ties as they are known: their sums hold no clock, and change with every fact."""
    made = blake2b(f"{EDITION}".encode(), digest_size=8)
    for row in rows(SUMS, (owner_id,)):
        made.update(repr([str(each) for each in row]).encode())
    return int.from_bytes(made.digest(), signed=True)


def first_known(rows: Rows, owner_id: int) -> date | None:
    """Return the day of the first contact or connection of all."""
    return as_day(rows(FIRST, (owner_id, owner_id))[0][0])


def first_contacts(rows: Rows, owner_id: int) -> dict[int, date | None]:
    """Return everybody with any sign of contact, and the first day of a direct one."""
    found = rows("SELECT person_id, first_on FROM tie WHERE owner_id = %s ORDER BY person_id", (owner_id,))
    return {person: as_day(day) for person, day in found}


def connected_since(rows: Rows, owner_id: int) -> dict[int, date | None]:
    """Return everybody on the map, and since when one is or was connected with them."""
    found = rows(f"SELECT p.id, p.connected_on FROM person p WHERE {DRAWN}", (owner_id,))
    return {row_id: as_day(day) for row_id, day in found}


def kept_month(rows: Rows, owner_id: int, month: int, digest: int) -> list[Stood] | None:
    """Return the ties as they stood, if they are kept and still hold."""
    found = rows(
        "SELECT stood FROM map_month WHERE owner_id = %s AND month = %s AND digest = %s",
        (owner_id, month, digest),
    )
    if not found:
        return None
    return [
        Stood(person, value, STANDINGS[at])
        for person, value, at in zip(*json.loads(found[0][0]), strict=True)
    ]


def owners_without_months(rows: Rows) -> list[int]:
    """Return owners of whom all is summarised."""
    return [row[0] for row in rows("SELECT id FROM owner WHERE NOT is_stale ORDER BY id")]


def month_text(stood: list[Stood]) -> str:
    """Return the ties of a month as they are kept."""
    columns = (
        [each.person for each in stood],
        [each.strength for each in stood],
        [STANDINGS.index(each.standing) for each in stood],
    )
    return json.dumps(columns, separators=(",", ":"))
