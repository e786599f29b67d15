"""The notes that the owner kept of talks with somebody, each with what was promised then."""

from collections import defaultdict
from datetime import date

from firsthand.core.talk_notes import KeptNote, Vow, parts_of
from firsthand.store.database import Rows, as_day, in_chunks, known_day, places

KEPT = """
    SELECT l.id, l.day, l.kind, l.note FROM (
        SELECT id, identity_id, "on" AS day, kind, note, undone_at FROM logged
    ) l JOIN identity i ON i.id = l.identity_id
    WHERE i.owner_id = %s AND i.person_id = %s AND l.day >= %s AND l.undone_at IS NULL ORDER BY l.day, l.id
"""
PROMISED = """
    SELECT logged_id, what, due_on FROM promise
    WHERE logged_id IN ({ids}) AND owner_id = %s AND undone_at IS NULL ORDER BY id
"""


def notes_since(rows: Rows, owner_id: int, person_id: int, since: date) -> tuple[KeptNote, ...]:
    """Return the notes of talks with a person from a day on that stand, in their order."""
    found = rows(KEPT, (owner_id, person_id, since.isoformat()))
    vows: dict[int, list[Vow]] = defaultdict(list)
    for chunk in in_chunks([row[0] for row in found]):
        for logged, what, due_on in rows(PROMISED.replace("{ids}", places(chunk)), [*chunk, owner_id]):
            vows[logged].append(Vow(what, as_day(due_on)))
    return tuple(
        KeptNote(row_id, known_day(day), kind, tuple(parts_of(note) if note else ()), tuple(vows[row_id]))
        for row_id, day, kind, note in found
    )
