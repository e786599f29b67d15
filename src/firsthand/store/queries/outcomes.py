"""Outcomes that stand, who is credited with each, and what the owner is after."""

from collections import defaultdict
from datetime import date

from firsthand.core.outcomes import BUILT_IN, Credit, Outcome, Part, Role, kind_of
from firsthand.store.database import Row, Rows, as_moment, known_day

ROLE = "SELECT role FROM outcome_role WHERE owner_id = %s AND undone_at IS NULL ORDER BY made_at DESC, id DESC LIMIT 1"
OUTCOMES = """
    SELECT o.id, o.what, o.day, o.note, o.event_id, o.introduction_id
    FROM (SELECT id, owner_id, what, "on" AS day, note, event_id, introduction_id, undone_at FROM outcome) o
    WHERE o.owner_id = %s AND o.undone_at IS NULL ORDER BY o.day DESC, o.id DESC
"""
CREDITS = """
    SELECT c.outcome_id, p.id, p.name, c.part FROM outcome_credit c
    JOIN identity i ON i.id = c.identity_id JOIN person p ON p.id = i.person_id
    WHERE c.owner_id = %s AND c.undone_at IS NULL ORDER BY c.made_at, c.id
"""
OWN_KINDS = """
    SELECT what FROM outcome WHERE owner_id = %s AND undone_at IS NULL GROUP BY what ORDER BY MIN(made_at), MIN(id)
"""


def role_of(rows: Rows, owner_id: int) -> Role | None:
    """Return what the owner is after, as far as they said."""
    found = rows(ROLE, (owner_id,))
    return Role(found[0][0]) if found else None


def own_kinds(rows: Rows, owner_id: int) -> tuple[str, ...]:
    """Return the owner's own kinds: words of outcomes that stand, the first used first."""
    return tuple(what for (what,) in rows(OWN_KINDS, (owner_id,)) if what not in BUILT_IN)


def outcomes_of(rows: Rows, owner_id: int, person_id: int | None = None) -> list[Outcome]:
    """Return all outcomes, or those one person is credited with; the newest first."""
    given: dict[int, dict[int, Credit | None]] = defaultdict(dict)
    for outcome_id, person, name, part in rows(CREDITS, (owner_id,)):
        given[outcome_id].pop(person, None)
        given[outcome_id][person] = Credit(person, Part(part), name) if part else None
    return [
        outcome_row(row, tuple(filter(None, given[row[0]].values())))
        for row in rows(OUTCOMES, (owner_id,))
        if person_id is None or given[row[0]].get(person_id)
    ]


def outcome_row(row: Row, credited: tuple[Credit, ...]) -> Outcome:
    row_id, what, on, note, event, introduction = row
    record = f"meeting:{event}" if event else f"introduction:{introduction}" if introduction else ""
    return Outcome(row_id, kind_of(what), known_day(on), credited, note, record)


def role_since(rows: Rows, owner_id: int) -> date | None:
    """Return when the owner first said what they are after."""
    [(at,)] = rows(
        "SELECT MIN(made_at) FROM outcome_role WHERE owner_id = %s AND undone_at IS NULL", (owner_id,)
    )
    moment = as_moment(at)
    return moment.date() if moment else None
