"""People: search, filter and list."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date
from typing import Any

from firsthand.core.filters import FIELDS, Connected, Filters, Kind, Sort, Source
from firsthand.core.knowledge import Knowledge
from firsthand.core.listing import IdentityRow, PersonRow
from firsthand.core.strength import Standing, Trend
from firsthand.core.tags import NONE, tag_key
from firsthand.store.database import Row, Rows, as_day, as_moment, in_chunks, places
from firsthand.store.queries.search import count_found, field_search, found_people, read_search

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
ANCHORS = """
    SELECT i.person_id, i.id FROM identity i JOIN person p ON p.id = i.person_id
    WHERE p.owner_id = %s AND p.is_owner = %s AND i.person_id IN ({ids})
    ORDER BY CASE WHEN i.kind IN ('url', 'mail') THEN 0 ELSE 1 END, i.id
"""
ALL = 1_000_000_000
UNDONE = {"logged": " AND x.undone_at IS NULL"}
KINDS = "knowledge, standing, trend, is_connected"
MANY = 100_000
Condition = tuple[str, list[Any]]


class People:
    """The people of an owner who are all that filters ask for, in the order they ask for."""

    def __init__(
        self, rows: Rows, owner_id: int, filters: Filters, today: date, *, is_forgiving: bool = True
    ) -> None:
        self.rows, self.owner_id, self.filters = rows, owner_id, filters
        self.search = (
            read_search(rows, owner_id, filters.query, is_forgiving=is_forgiving) if filters.query else None
        )
        self.conditions = [
            *measured(filters, today),
            *known_from(filters, owner_id),
            *tagged(filters, owner_id),
            *worded(rows, filters, owner_id),
        ]

    @property
    def is_near(self) -> bool:
        """Tell whether nobody has the words of the search as they were typed, only words like them."""
        return self.search is not None and self.search.is_near

    def listed(self, *, limit: int = 50, offset: int = 0) -> list[PersonRow]:
        """Return some of them."""
        if self.search and self.filters.sort is Sort.BEST:
            return [person_row(row) for row in self.best_matches(COLUMNS, limit, offset)]
        condition, values = self.condition(of_kind(self.filters))
        order = ORDERS[self.filters.sort]
        sql = f"SELECT {COLUMNS} FROM person WHERE {condition} ORDER BY {order} LIMIT %s OFFSET %s"
        return [person_row(row) for row in self.rows(sql, [*values, limit, offset])]

    def best_matches(self, columns: str, limit: int, offset: int, *, extra: str = "") -> list[Row]:
        """Return those whom a search finds, in the order of the index, which takes no sorting."""
        found: list[Row] = []
        for tier in self.search.tiers if self.search else ():
            if len(found) == limit:
                break
            matches, values = found_people(self.rows, self.owner_id, tier)
            condition, more = joined(
                [(LISTED, [self.owner_id, False]), *self.conditions, *of_kind(self.filters)]
            )
            source = f"({matches}) f CROSS JOIN person WHERE person.id = f.person_id AND {condition}{extra}"
            got = self.rows(
                f"SELECT {columns} FROM {source} ORDER BY f.slot LIMIT %s OFFSET %s",
                [*values, *more, limit - len(found), offset],
            )
            if offset and not got:
                [(passed,)] = self.rows(f"SELECT COUNT(*) FROM {source}", [*values, *more])
                offset -= passed
            else:
                offset = 0
            found += got
        return found

    def count(self, *, most: int = ALL) -> int:
        """Return how many there are, counting no further than `most`."""
        if self.search and not self.conditions and not of_kind(self.filters):
            return count_found(self.rows, self.owner_id, self.search.whole, most=most)
        condition, values = self.condition(of_kind(self.filters))
        sql = f"SELECT COUNT(*) FROM (SELECT 1 FROM person WHERE {condition} LIMIT %s) n"
        return int(self.rows(sql, [*values, most])[0][0])

    def are_few(self) -> bool:
        """Tell whether the owner has few enough people to count every kind of them while one types."""
        sql = "SELECT COUNT(*) FROM (SELECT 1 FROM person WHERE owner_id = %s LIMIT %s) n"
        return int(self.rows(sql, [self.owner_id, MANY])[0][0]) < MANY

    def kinds(self) -> list[Kind]:
        """Return how many there are of each kind; what filters say of kinds themselves is left to the caller."""
        condition, values = self.condition([])
        sql = f"SELECT {KINDS}, COUNT(*) FROM person WHERE {condition} GROUP BY {KINDS}"
        return [
            Kind(
                Knowledge(knowledge),
                Standing(standing),
                Trend(trend) if trend else None,
                bool(connected),
                number,
            )
            for knowledge, standing, trend, connected, number in self.rows(sql, values)
        ]

    def ids(self, *, extra: str = "") -> tuple[int, ...]:
        """Return them all by their ids; `extra` is one more condition."""
        if self.search and self.filters.sort is Sort.BEST:
            return tuple(row[0] for row in self.best_matches("id", ALL, 0, extra=extra))
        condition, values = self.condition(of_kind(self.filters))
        sql = f"SELECT id FROM person WHERE {condition}{extra} ORDER BY {ORDERS[self.filters.sort]}"
        return tuple(row[0] for row in self.rows(sql, values))

    def condition(self, more: list[Condition]) -> Condition:
        """Return the condition under which a person is one of them."""
        conditions: list[Condition] = [(LISTED, [self.owner_id, False]), *self.conditions, *more]
        if self.search:
            matches, values = found_people(self.rows, self.owner_id, self.search.whole)
            conditions.append((f"id IN (SELECT f.person_id FROM ({matches}) f)", values))
        elif self.filters.query:
            conditions.append(("1 = %s", [0]))  # signs alone are no words
        return joined(conditions)


def joined(conditions: list[Condition]) -> Condition:
    """Return the condition that all of these hold."""
    return (
        " AND ".join(f"({condition})" for condition, _ in conditions),
        [value for _, values in conditions for value in values],
    )


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


def known_from(filters: Filters, owner_id: int) -> list[Condition]:
    """Return the condition that any of the sources tells of a person."""
    tables = [table for source in filters.source for table in TRACES[source]]
    return [(" OR ".join(map(left_trace, tables)), [owner_id] * len(tables))] if tables else []


def worded(rows: Rows, filters: Filters, owner_id: int) -> list[Condition]:
    """Return the conditions that a person's company, place or school has these words or words that begin so."""
    found: list[Condition] = []
    for field in FIELDS:
        if text := getattr(filters, field):
            search = field_search(rows, field, text)
            matches, values = found_people(rows, owner_id, search) if search else ("", [])
            found.append(
                (f"id IN (SELECT f.person_id FROM ({matches}) f)", values) if search else ("1 = %s", [0])
            )
    return found


def tagged(filters: Filters, owner_id: int) -> list[Condition]:
    """Return the condition that a person has any of the tags, or none where that is asked for."""
    if not filters.tag:
        return []
    keys = [tag_key(word) for word in filters.tag if word != NONE]
    has = "id IN (SELECT x.person_id FROM person_tag x JOIN tag t ON t.id = x.tag_id WHERE t.owner_id = %s"
    has_any = f"{has} AND t.folded IN ({places(keys)}))" if keys else ""
    has_none = "id NOT IN (SELECT x.person_id FROM person_tag x WHERE x.owner_id = %s)"
    either = [has_any, has_none if NONE in filters.tag else ""]
    values = [*([owner_id, *keys] if keys else []), *([owner_id] if either[1] else [])]
    return [(" OR ".join(filter(None, either)), values)]


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
    if not ids:
        return []
    sql = f"SELECT {COLUMNS} FROM person WHERE {LISTED} AND id IN ({places(ids)})"
    return [person_row(row) for row in rows(sql, [owner_id, False, *ids])]


def anchors_of(rows: Rows, owner_id: int, ids: Collection[int]) -> dict[int, int]:
    """Return the identity on which the owner's words about each of these people hang: an address before a name.

    Of several the oldest. Whoever is no longer there is left out.
    """
    found: dict[int, int] = {}
    for chunk in in_chunks(sorted(set(ids))):
        for person, identity in rows(ANCHORS.replace("{ids}", places(chunk)), [owner_id, False, *chunk]):
            found.setdefault(person, identity)
    return found


# A number that stands on cards of several people is filed under one of them, and is a number of each.
SHARED_NUMBERS = """
    SELECT o.person_id, n.value, MIN(c.name) FROM identity o JOIN contact_identity x ON x.identity_id = o.id
    JOIN contact c ON c.id = x.contact_id JOIN contact_identity y ON y.contact_id = c.id
    JOIN identity n ON n.id = y.identity_id
    WHERE o.person_id IN ({ids}) AND o.kind <> 'phone' AND n.kind = 'phone' AND n.person_id <> o.person_id
    GROUP BY o.person_id, n.value ORDER BY n.value
"""


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
    for person_id, numbers in shared_numbers(rows, ids).items():
        found[person_id] += numbers
    return found


def shared_numbers(rows: Rows, ids: list[int]) -> dict[int, list[IdentityRow]]:
    """Return the numbers on each person's cards that are filed under somebody else, who has them on a card as well."""
    found: dict[int, list[IdentityRow]] = defaultdict(list)
    for chunk in in_chunks(ids):
        for person_id, value, name in rows(SHARED_NUMBERS.replace("{ids}", places(chunk)), chunk):
            found[person_id].append(IdentityRow("phone", value, name))
    return found
