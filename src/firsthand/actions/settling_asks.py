"""Whom the owner asked "have we met?" in a message, whether or not they marked it."""

from collections import defaultdict
from datetime import datetime

from firsthand.actions.batches import write_many
from firsthand.core.notes.wondering import asked_at
from firsthand.store.database import as_moment, django_rows, known_moment
from firsthand.store.models import Owner

FOUND = """
    SELECT id, asked_at FROM invitation WHERE owner_id = %s AND asked_at IS NOT NULL
"""
# What the owner wrote since the invitation came, to its sender alone.
OWN_WORDS = """
    SELECT v.id, m.at, m.text FROM invitation v
    JOIN identity vi ON vi.id = v.identity_id JOIN identity oi ON oi.person_id = vi.person_id
    JOIN participant p ON p.identity_id = oi.id JOIN thread t ON t.id = p.thread_id
    JOIN message m ON m.thread_id = t.id AND m.at >= v.sent_at
    JOIN identity mi ON mi.id = m.identity_id JOIN person e ON e.id = mi.person_id
    WHERE v.owner_id = %s AND v.direction = 'in' AND v.status <> 'accepted' AND v.twin_id IS NULL
    AND t.people <= 2 AND e.is_owner = %s AND m.is_note = %s AND m.is_copy = %s ORDER BY m.at, m.id
"""


def settle_asks(owner: Owner) -> None:
    """Keep when the owner asked each sender, of those to whom they wrote nothing but that question and a no."""
    before = {row: as_moment(at) for row, at in django_rows(FOUND, (owner.pk,))}
    now = find_asks(owner)
    changed = [(now.get(row), row) for row in before.keys() | now.keys() if before.get(row) != now.get(row)]
    write_many("UPDATE invitation SET asked_at = %s WHERE id = %s", changed)


def find_asks(owner: Owner) -> dict[int, datetime]:
    """Return when the owner asked, by invitation."""
    said: dict[int, list[tuple[datetime, str]]] = defaultdict(list)
    for row, at, text in django_rows(OWN_WORDS, (owner.pk, True, False, False)):
        said[row].append((known_moment(at), text))
    return {row: at for row, lines in said.items() if (at := asked_at(lines))}
