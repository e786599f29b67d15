"""Whom the owner asked "have we met?" in a message, whether or not they marked it."""

from collections import defaultdict
from datetime import datetime

from firsthand.actions.batches import write_many
from firsthand.core.notes.refusals import is_refusal
from firsthand.core.notes.wondering import is_ask
from firsthand.store.database import as_moment, django_rows
from firsthand.store.models import Owner

FEW = 3  # an owner who wrote more often than this did not only ask

FOUND = """
    SELECT id, asked_at FROM invitation WHERE owner_id = %s AND asked_at IS NOT NULL
"""
# What the owner wrote since the invitation came, to its sender alone.
OWN_WORDS = """
    SELECT v.id, p.thread_id, m.at, m.text FROM invitation v
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
    lines: dict[int, list[tuple[datetime, str]]] = defaultdict(list)
    for row, _, at, text in django_rows(OWN_WORDS, (owner.pk, True, False, False)):
        moment = as_moment(at)
        assert moment is not None
        lines[row].append((moment, text))
    found = {}
    for row, said in lines.items():
        asked = [at for at, text in said if is_ask(text)]
        if asked and len(said) <= FEW and all(is_ask(text) or is_refusal(text) for _, text in said):
            found[row] = asked[0]
    return found
