"""What the owner promised, and what of it was kept."""

from firsthand.core.promises import Promise
from firsthand.store.database import Rows, as_day, as_moment, known_moment

PROMISES = """
    SELECT p.id, i.person_id, p.what, p.made_at, p.due_on, (
        SELECT MIN(h.made_at) FROM handled h WHERE h.promise_id = p.id AND h.word = 'done' AND h.undone_at IS NULL
    )
    FROM promise p JOIN identity i ON i.id = p.identity_id
    WHERE p.owner_id = %s AND p.undone_at IS NULL AND i.person_id IS NOT NULL {only} ORDER BY p.made_at, p.id
"""


def promises_of(rows: Rows, owner_id: int, person_id: int | None = None) -> list[Promise]:
    """Return what was promised to anybody, or to one person, in the order it was promised."""
    only = "" if person_id is None else "AND i.person_id = %s"
    given = (owner_id,) if person_id is None else (owner_id, person_id)
    return [
        Promise(
            row_id,
            person,
            what,
            known_moment(made_at).date(),
            as_day(due_on),
            (kept := as_moment(kept_at)) and kept.date(),
        )
        for row_id, person, what, made_at, due_on, kept_at in rows(PROMISES.replace("{only}", only), given)
    ]
