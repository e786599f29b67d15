"""People: search and list."""

from typing import Any

from firsthand.core.listing import IdentityRow, PersonRow
from firsthand.core.name_parts import fold_name
from firsthand.core.strength import Standing, Trend
from firsthand.store.database import Row, Rows, as_day, as_moment, in_chunks, places

COLUMNS = (
    "id, name, company, position, connected_on, is_connected, knowledge, received, sent, meetings,"
    " last_interaction_at, strength, standing, trend"
)
# Only persons about whom a source says more than "sent an invitation", or who sent one.
LISTED = "owner_id = %s AND is_owner = %s"
ORDER = "knowledge_rank, last_interaction_at DESC, name_key, id"


def people(
    rows: Rows, owner_id: int, *, query: str = "", limit: int = 50, offset: int = 0
) -> list[PersonRow]:
    """Return people whose name, company or position has every word of the query, best known first."""
    condition, values = matching(query)
    return [
        person_row(row)
        for row in rows(
            f"SELECT {COLUMNS} FROM person WHERE {LISTED}{condition} ORDER BY {ORDER} LIMIT %s OFFSET %s",
            [owner_id, False, *values, limit, offset],
        )
    ]


def count_people(rows: Rows, owner_id: int, *, query: str = "") -> int:
    """Return how many people a search finds."""
    condition, values = matching(query)
    found = rows(f"SELECT COUNT(*) FROM person WHERE {LISTED}{condition}", [owner_id, False, *values])
    return int(found[0][0])


def matching(query: str) -> tuple[str, list[Any]]:
    """Return the condition for a search: every word somewhere in name, company or position."""
    condition, values = "", []
    for word in query.split()[:8]:
        pattern = "%" + word.lower().replace("\\", "").replace("%", "").replace("_", "") + "%"
        folded = "%" + fold_name(word) + "%" if fold_name(word) else pattern
        condition += " AND (name_key LIKE %s OR LOWER(company) LIKE %s OR LOWER(position) LIKE %s)"
        values += [folded, pattern, pattern]
    return condition, values


def person_row(row: Row) -> PersonRow:
    (
        row_id,
        name,
        company,
        position,
        connected,
        is_connected,
        knowledge,
        received,
        sent,
        meetings,
        last,
        *tie,
    ) = row
    strength, standing, trend = tie
    return PersonRow(
        row_id, name, company, position, as_day(connected), bool(is_connected), knowledge, received, sent,
        meetings, as_moment(last), strength, Standing(standing), Trend(trend) if trend else None,
    )  # fmt: skip


def person_by_id(rows: Rows, owner_id: int, person_id: int) -> PersonRow | None:
    """Return one person, or None when there is none of this owner."""
    found = rows(f"SELECT {COLUMNS} FROM person WHERE {LISTED} AND id = %s", (owner_id, False, person_id))
    return person_row(found[0]) if found else None


def people_by_ids(rows: Rows, owner_id: int, ids: list[int]) -> list[PersonRow]:
    """Return these people of an owner, in any order."""
    sql = f"SELECT {COLUMNS} FROM person WHERE {LISTED} AND id IN ({places(ids)})"
    return [person_row(row) for row in rows(sql, [owner_id, False, *ids])]


def identities_of(rows: Rows, ids: list[int]) -> dict[int, list[IdentityRow]]:
    """Return under which addresses and names each person was seen."""
    found: dict[int, list[IdentityRow]] = {row_id: [] for row_id in ids}
    for chunk in in_chunks(ids):
        for person_id, kind, value, name in rows(
            f"SELECT person_id, kind, value, name FROM identity WHERE person_id IN ({places(chunk)})"
            " ORDER BY CASE kind WHEN 'url' THEN 0 WHEN 'mail' THEN 1 ELSE 2 END, value",
            chunk,
        ):
            found[person_id].append(IdentityRow(kind, value, name))
    return found
