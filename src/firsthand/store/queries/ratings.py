"""What the owner said of ties, beside what was counted."""

from collections.abc import Sequence

from firsthand.store.database import Row, Rows, known_moment

STANDING_ONES = """
    SELECT i.person_id, COALESCE(p.name, i.name), r.value, r.counted, r.made_at, r.id
    FROM rating r JOIN identity i ON i.id = r.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE r.owner_id = %s AND r.undone_at IS NULL ORDER BY r.made_at, r.id
"""
# Who can be rated usefully: who has a number that is not the owner's own word.
COUNTED = """
    SELECT p.id FROM person p WHERE p.owner_id = %s AND NOT p.is_owner AND p.strength > 0 AND NOT EXISTS (
        SELECT 1 FROM rating r JOIN identity i ON i.id = r.identity_id WHERE i.person_id = p.id AND r.undone_at IS NULL
    ) ORDER BY p.strength DESC, p.name_key, p.id
"""


def ratings(rows: Rows, owner_id: int) -> list[Row]:
    """Return person, name, rating, what was counted then, and when, of ties as they are rated now."""
    newest = {row[0] or -row[5]: row for row in rows(STANDING_ONES, (owner_id,))}
    return [
        (person, name, said, counted, known_moment(at))
        for person, name, said, counted, at, _ in newest.values()
    ]


def pairs_of(rated: Sequence[Row]) -> list[tuple[int, int]]:
    """Return what was said and counted, of those that had a number."""
    return [(said, counted) for _, _, said, counted, _ in rated if counted is not None]


def unrated(rows: Rows, owner_id: int) -> list[int]:
    """Return persons with a counted tie, strongest first."""
    return [row[0] for row in rows(COUNTED, (owner_id,))]
