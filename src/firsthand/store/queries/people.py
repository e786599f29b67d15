"""People: search, filter and list."""

from datetime import date
from typing import Any

from firsthand.core.filters import Connected, Filters, Kind, Sort, Source
from firsthand.core.knowledge import Knowledge
from firsthand.core.listing import IdentityRow, PersonRow
from firsthand.core.search_words import Term, read_query
from firsthand.core.strength import Standing, Trend
from firsthand.store.database import Row, Rows, as_day, as_moment, in_chunks, places

COLUMNS = (
    "id, name, company, position, connected_on, is_connected, knowledge, received, sent, meetings,"
    " last_interaction_at, strength, standing, trend"
)
# Only persons about whom a source says more than "sent an invitation", or who sent one.
LISTED = "owner_id = %s AND is_owner = %s"
LATEST = "CASE WHEN last_interaction_at IS NULL THEN 1 ELSE 0 END, last_interaction_at DESC"
ORDERS = {
    Sort.BEST: f"knowledge_rank, {LATEST}, name_key, id",
    Sort.STRENGTH: f"COALESCE(strength, 0) DESC, knowledge_rank, {LATEST}, name_key, id",
    Sort.CONTACT: f"{LATEST}, knowledge_rank, name_key, id",
    Sort.NAME: "name_key, id",
}
# In which tables a source leaves its traces.
TRACES = {
    Source.LINKEDIN: (
        "connection",
        "participant",
        "invitation",
        "recommendation",
        "endorsement",
        "notification",
    ),
    Source.MAIL: ("exchange", "cast_member"),
    Source.CALENDAR: ("attendee",),
    Source.CONTACTS: ("contact_identity",),
    Source.HAND: ("logged",),
}
UNDONE = {"logged": " AND x.undone_at IS NULL"}
Condition = tuple[str, list[Any]]


def people(
    rows: Rows, owner_id: int, filters: Filters, *, today: date, limit: int = 50, offset: int = 0
) -> list[PersonRow]:
    """Return the people who are all that the filters ask for, in the order they ask for."""
    condition, values = matching(owner_id, filters, today)
    sql = f"SELECT {COLUMNS} FROM person WHERE {condition} ORDER BY {ORDERS[filters.sort]} LIMIT %s OFFSET %s"
    return [person_row(row) for row in rows(sql, [*values, limit, offset])]


def count_people(rows: Rows, owner_id: int, filters: Filters, *, today: date) -> int:
    """Return how many people there are of that sort."""
    condition, values = matching(owner_id, filters, today)
    return int(rows(f"SELECT COUNT(*) FROM person WHERE {condition}", values)[0][0])


KINDS = "knowledge, standing, trend, is_connected"


def kinds_of_people(rows: Rows, owner_id: int, filters: Filters, *, today: date) -> list[Kind]:
    """Return how many people there are of each kind; what filters say of kinds themselves is left to the caller."""
    condition, values = matching(owner_id, filters, today, of_any_kind=True)
    return [
        Kind(
            Knowledge(knowledge), Standing(standing), Trend(trend) if trend else None, bool(connected), number
        )
        for knowledge, standing, trend, connected, number in rows(
            f"SELECT {KINDS}, COUNT(*) FROM person WHERE {condition} GROUP BY {KINDS}", values
        )
    ]


def matching(owner_id: int, filters: Filters, today: date, *, of_any_kind: bool = False) -> Condition:
    """Return the condition under which a person is all that the filters ask for."""
    conditions = [
        (LISTED, [owner_id, False]),
        *(found_by(term) for term in read_query(filters.query)),
        *([("1 = %s", [0])] if filters.query and not read_query(filters.query) else []),
        *measured(filters, today),
        *([] if of_any_kind else of_kind(filters)),
    ]
    if filters.source:
        known = [table for source in filters.source for table in TRACES[source]]
        conditions.append((" OR ".join(map(left_trace, known)), [owner_id] * len(known)))
    return (
        " AND ".join(f"({condition})" for condition, _ in conditions),
        [value for _, values in conditions for value in values],
    )


def found_by(term: Term) -> Condition:
    """Return the condition that a word stands in a field, or in any."""
    pattern = f"%{term.word}%"
    columns = {"name": "name_key", "company": "LOWER(company)", "position": "LOWER(position)"}
    wanted = [term.field] if term.field in columns else list(columns)
    return " OR ".join(f"{columns[each]} LIKE %s" for each in wanted), [pattern] * len(wanted)


def measured(filters: Filters, today: date) -> list[Condition]:
    """Return the conditions on what is a number or a day."""
    found: list[Condition] = []
    if filters.strength_from is not None:
        found.append(("strength >= %s", [filters.strength_from]))
    if filters.strength_to is not None:
        found.append(("strength <= %s", [filters.strength_to]))
    if filters.contact:
        edge = f"{filters.contact.edge(today).isoformat()} 00:00:00"
        found.append(
            {
                "within": ("last_interaction_at >= %s", [edge]),
                "silent": ("last_interaction_at < %s", [edge]),
                "never": ("last_interaction_at IS NULL", []),
            }[filters.contact.kind]
        )
    return found


def of_kind(filters: Filters) -> list[Condition]:
    """Return the conditions on what people are."""
    found = [
        among("knowledge", [each.value for each in filters.knowledge]),
        among("standing", [each.value for each in filters.standing]),
        among("trend", [each.value for each in filters.trend]),
        among("is_connected", [filters.connected is not Connected.NO] if filters.connected else []),
    ]
    if filters.connected is Connected.UNSPOKEN:
        found.append(among("knowledge", [each.value for each in Knowledge if not each.is_known]))
    return [each for each in found if each[1]]


def among(column: str, values: list[Any]) -> Condition:
    return f"{column} IN ({places(values)})", values


def left_trace(table: str) -> str:
    """Return the condition that a table tells of a person."""
    return (
        f"id IN (SELECT i.person_id FROM {table} x JOIN identity i ON i.id = x.identity_id"
        f" WHERE x.owner_id = %s{UNDONE.get(table, '')})"
    )


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
