"""What is known of the owner: who they are, where they worked and studied, what they attended."""

from datetime import date
from typing import Any

from firsthand.core import knowledge
from firsthand.core.editions import Editions
from firsthand.store.database import Row, Rows, as_day, known_moment
from firsthand.store.queries.meetings import own_events
from firsthand.store.queries.owners import OwnerRow, first_owner, owner_row

__all__ = ["OwnerRow", "editions_of", "first_owner", "newest_editions", "owner_facts", "owner_row"]


def owner_facts(rows: Rows, owner_id: int) -> knowledge.Owner:
    """Return all that is known of the owner, as claims are checked against it."""
    profile = newest(rows, "own_profile", "name, headline, maiden_name", owner_id)
    identities = rows(
        "SELECT i.kind, i.value, i.name, i.id FROM person p JOIN identity i ON i.person_id = p.id"
        " WHERE p.owner_id = %s AND p.is_owner ORDER BY i.id",
        (owner_id,),
    )
    mails = rows("SELECT DISTINCT mail FROM own_address WHERE owner_id = %s ORDER BY mail", (owner_id,))
    said = rows("SELECT name FROM owner WHERE id = %s", (owner_id,))
    seen = (*(row[0] for row in profile), *(row[2] for row in identities), *(row[0] for row in said))
    name = next(filter(None, seen), "")
    return knowledge.Owner(
        name=name,
        names=tuple(dict.fromkeys([name, *(row[2] for row in identities if row[2])])) if name else (),
        urls=tuple(row[1] for row in identities if row[0] == "url"),
        mails=tuple(row[0] for row in mails),
        headline=profile[0][1] if profile else "",
        employments=tuple(employment(row) for row in newest(rows, "own_position", POSITION, owner_id)),
        schoolings=tuple(schooling(row) for row in newest(rows, "own_school", SCHOOL, owner_id)),
        events=(*owner_events(rows, owner_id), *own_events(rows, owner_id, [row[3] for row in identities])),
    )


POSITION = "id, company, title, started_on, finished_on"
SCHOOL = "id, school, started_on, finished_on"


def newest(rows: Rows, table: str, columns: str, owner_id: int) -> list[Row]:
    """Return the facts of a table as the newest export has them."""
    return rows(
        f"SELECT {columns} FROM {table} WHERE owner_id = %s"
        f" AND last_seen_on = (SELECT MAX(last_seen_on) FROM {table} WHERE owner_id = %s) ORDER BY digest",
        (owner_id, owner_id),
    )


def employment(row: Row) -> knowledge.Employment:
    row_id, company, title, started, finished = row
    return knowledge.Employment(f"position:{row_id}", company, title, as_day(started), as_day(finished))


def schooling(row: Row) -> knowledge.Schooling:
    row_id, school, started, finished = row
    return knowledge.Schooling(f"school:{row_id}", school, as_day(started), as_day(finished))


def owner_events(rows: Rows, owner_id: int) -> tuple[knowledge.Attendance, ...]:
    """Return each event once, with the answer the newest export gives for it."""
    found: dict[tuple[str, Any], knowledge.Attendance] = {}
    for row_id, name, starts, ends, is_going in rows(
        "SELECT id, name, starts_at, ends_at, is_going FROM own_event WHERE owner_id = %s"
        " ORDER BY last_seen_on, digest",
        (owner_id,),
    ):
        found[name, starts] = knowledge.Attendance(
            f"event:{row_id}", name, known_moment(starts), known_moment(ends), is_going=bool(is_going)
        )
    return tuple(found.values())


def newest_editions(rows: Rows, owner_id: int) -> dict[str, date]:
    """Return the newest export day of each kind of file."""
    found = rows("SELECT kind, MAX(exported_on) FROM edition WHERE owner_id = %s GROUP BY kind", (owner_id,))
    return {kind: day for kind, value in found if (day := as_day(value))}


def editions_of(rows: Rows, owner_id: int) -> Editions:
    """Return how new the lists are that tell what became of invitations, and the messages."""
    newest = newest_editions(rows, owner_id)
    return Editions(newest.get("invitations"), newest.get("connections"), newest.get("messages"))
