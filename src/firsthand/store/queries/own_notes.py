"""The owner's own notes on people, each as its newest version has it."""

from collections import defaultdict
from collections.abc import Collection

from firsthand.core.own_notes import OwnNote
from firsthand.store.database import Rows, in_chunks, known_day, places


def standing(where: str) -> str:
    """Return a query for person, note, day and text of the notes that stand, the newest first."""
    return f"""
        SELECT n.person_id, n.id, n.noted_on, n.text FROM (
            SELECT i.person_id, COALESCE(v.first_id, v.id) AS id, v.noted_on, v.text, ROW_NUMBER() OVER (
                PARTITION BY COALESCE(v.first_id, v.id) ORDER BY v.made_at DESC, v.id DESC) AS place
            FROM own_note v JOIN identity i ON i.id = v.identity_id WHERE v.undone_at IS NULL AND {where}
        ) n WHERE n.place = 1 AND n.text <> '' ORDER BY n.noted_on DESC, n.id DESC
    """


def notes_of(rows: Rows, owner_id: int, ids: Collection[int]) -> dict[int, tuple[OwnNote, ...]]:
    """Return the notes on those of these people of whom there are any, the newest first."""
    found: dict[int, list[OwnNote]] = defaultdict(list)
    for chunk in in_chunks(ids):
        sql = standing(f"+v.owner_id = %s AND i.person_id IN ({places(chunk)})")
        for person, row_id, on, text in rows(sql, [owner_id, *chunk]):
            found[person].append(OwnNote(row_id, known_day(on), text))
    return {person: tuple(notes) for person, notes in found.items()}
