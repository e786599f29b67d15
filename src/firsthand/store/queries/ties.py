"""What the owner and persons wrote to each other per day, and the sums kept of it."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from firsthand.core.contact_days import Written, day_number, day_of_number
from firsthand.core.strength import Strength
from firsthand.core.ties import Sums
from firsthand.store.database import Row, Rows, as_day, places

# Each row: person, day, people with the owner, and how many messages the owner, the person and others wrote.
MESSAGES = """
    SELECT i.person_id, SUBSTR(CAST(m.at AS TEXT), 1, 10) AS day, t.people,
        SUM(CASE WHEN m.identity_id IN ({own}) THEN 1 ELSE 0 END),
        SUM(CASE WHEN m.identity_id = p.identity_id THEN 1 ELSE 0 END), COUNT(*)
    FROM participant p JOIN identity i ON i.id = p.identity_id JOIN thread t ON t.id = p.thread_id
    JOIN message m ON m.thread_id = p.thread_id
    WHERE i.person_id IN ({ids}) AND NOT m.is_note AND NOT m.is_copy AND m.identity_id IS NOT NULL
    GROUP BY i.person_id, day, t.people
"""
# Only conversations in which either wrote to the other, alone or among many: those have an exchange.
MAILS = """
    SELECT i.person_id, SUBSTR(CAST(m.at AS TEXT), 1, 10) AS day, c.people,
        SUM(CASE WHEN c.side = 'out' THEN 1 ELSE 0 END),
        SUM(CASE WHEN c.side = 'in' AND x.is_sender THEN 1 ELSE 0 END), COUNT(*)
    FROM (
        SELECT DISTINCT e.thread_id, e.identity_id FROM exchange e JOIN identity n ON n.id = e.identity_id
        WHERE n.person_id IN ({ids})
    ) t
    JOIN identity i ON i.id = t.identity_id JOIN mail m ON m.thread_id = t.thread_id
    JOIN cast_list c ON c.id = m.cast_id JOIN cast_member x ON x.cast_id = c.id AND x.identity_id = t.identity_id
    WHERE m.kind = 'personal' AND c.side <> 'none' AND x.is_sender <= (c.side = 'in')
    GROUP BY i.person_id, day, c.people
"""
COLUMNS = (*Sums._fields[:-3], "first_on", "last_on", "seen_on")


def written_days(rows: Rows, ids: Sequence[int], own_identities: Sequence[int]) -> dict[int, list[Written]]:
    """Return what each person and the owner wrote to each other, by day and number of people."""
    found: dict[int, list[Written]] = defaultdict(list)
    own = own_identities or [0]
    messages = MESSAGES.replace("{own}", places(own)).replace("{ids}", places(ids))
    for row in (*rows(messages, [*own, *ids]), *rows(MAILS.replace("{ids}", places(ids)), ids)):
        person_id, day, people, sent, received, every = row
        others = every - sent - received
        found[person_id].append(Written(day_of(day), people, int(sent), int(received), int(others)))
    return found


@lru_cache(maxsize=1 << 15)
def day_of(text: str) -> int:
    return day_number(date.fromisoformat(text))


def ratings_of(rows: Rows, owner_id: int, ids: Sequence[int]) -> dict[int, int]:
    """Return how strong the owner says these ties are, of those rated; the newest word counts."""
    found = rows(
        "SELECT i.person_id, r.value FROM rating r JOIN identity i ON i.id = r.identity_id"
        f" WHERE r.owner_id = %s AND r.undone_at IS NULL AND i.person_id IN ({places(ids)})"
        " ORDER BY r.made_at, r.id",
        [owner_id, *ids],
    )
    return dict(found)


def kept_sums(rows: Rows, ids: Sequence[int]) -> dict[int, Sums]:
    """Return the sums kept of these persons."""
    found = rows(f"SELECT person_id, {', '.join(COLUMNS)} FROM tie WHERE person_id IN ({places(ids)})", ids)
    return {row[0]: sums_of(row[1:]) for row in found}


def sums_of(row: Row) -> Sums:
    """Read sums from their columns."""
    first, last, seen = row[-3:]
    return Sums._make((*row[:-3], number_of(first), number_of(last), number_of(seen)))


@lru_cache(maxsize=1 << 15)
def number_of(day: Any) -> int | None:
    on = as_day(day)
    return None if on is None else day_number(on)


def columns_of(sums: Sums) -> Row:
    """Return sums as they are kept."""
    *counted, first, last, seen = sums
    return (*counted, *(None if each is None else day_of_number(each) for each in (first, last, seen)))


def strength_columns(strength: Strength) -> tuple[int | None, str, str]:
    """Return a tie as a person's summary has it: number, standing, trend."""
    return (strength.value, strength.standing.value, strength.trend.value if strength.trend else "")
