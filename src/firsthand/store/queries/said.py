"""What somebody wrote to the owner alone, and what the owner noted of talks with them."""

from collections.abc import Iterator

from firsthand.core.offers import Said
from firsthand.core.talk_notes import parts_of
from firsthand.store.database import Rows, known_day
from firsthand.store.queries.asks import lines_with
from firsthand.store.queries.today import OWN

LATELY = 30  # messages of theirs that are looked at, the newest
NOTED = """
    SELECT l.id, l.note, l.day FROM (SELECT id, identity_id, note, "on" AS day, undone_at FROM logged) l
    JOIN identity i ON i.id = l.identity_id
    WHERE i.person_id = %s AND l.undone_at IS NULL AND l.note <> '' ORDER BY l.day, l.id
"""


def said_to(rows: Rows, owner_id: int, person_id: int) -> Iterator[Said]:
    """Yield the newest messages of a person to the owner alone, then what the owner noted of talks with them."""
    own = [row[0] for row in rows(OWN, (owner_id,))]
    lines = [
        line for thread in lines_with(rows, person_id, own).values() for line in thread if not line.is_own
    ]
    for line in sorted(lines, key=lambda each: (each.at, each.record))[-LATELY:]:
        yield Said(line.text, line.record, line.at.date())
    for row_id, note, day in rows(NOTED, (person_id,)):
        for about, text in parts_of(note):
            yield Said(text, f"logged:{row_id}", known_day(day), about)
