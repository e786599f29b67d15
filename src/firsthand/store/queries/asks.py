"""Whom the owner asked "have we met?", and what was written since."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from firsthand.core.knowledge import Person
from firsthand.core.replies import Line, part_at_ask, part_exchange
from firsthand.store.database import Rows, known_moment

# What follows an ask is no proof of knowing each other until the owner has let the sender in. Where the messages tell
# of it, it was then, however late it was marked; an ask that nobody marked counts unless the owner has let the sender
# in, talked with them, or took the mark back.
ASKS = """
    SELECT v.id, i.person_id, a.asked_at FROM invitation v JOIN identity i ON i.id = v.identity_id
    JOIN (
        SELECT COALESCE(s.twin_id, s.id) AS invitation_id,
            MIN(CASE WHEN s.asked_at < k.made_at THEN s.asked_at ELSE k.made_at END) AS asked_at
        FROM mark k JOIN invitation s ON s.id = k.invitation_id
        WHERE k.owner_id = %s AND k.kind = 'asked' AND k.undone_at IS NULL GROUP BY COALESCE(s.twin_id, s.id)
        UNION ALL
        SELECT f.id, f.asked_at FROM invitation f WHERE f.owner_id = %s AND f.asked_at IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM mark n WHERE n.invitation_id = f.id AND n.kind IN ('asked', 'accepted', 'held')
        )
    ) a ON a.invitation_id = v.id
    WHERE v.status <> 'accepted' AND NOT EXISTS (
        SELECT 1 FROM mark n WHERE n.invitation_id = v.id AND n.undone_at IS NULL AND n.kind IN ('accepted', 'held')
    )
"""
BETWEEN_BOTH = """
    SELECT m.thread_id, m.id, m.at, m.identity_id, m.text FROM message m JOIN thread t ON t.id = m.thread_id
    WHERE t.people <= 2 AND m.is_note = %s AND m.is_copy = %s AND m.thread_id IN (
        SELECT p.thread_id FROM participant p JOIN identity i ON i.id = p.identity_id WHERE i.person_id = %s
    )
    ORDER BY m.at, m.id
"""


def asks_by_invitation(rows: Rows, owner_id: int) -> dict[int, datetime]:
    """Return when the owner first asked, for each invitation that is not accepted."""
    return {invitation: known_moment(at) for invitation, _, at in rows(ASKS, (owner_id, owner_id))}


def asks_by_person(rows: Rows, owner_id: int) -> dict[int, datetime]:
    """Return when the owner first asked each person."""
    found: dict[int, datetime] = {}
    for _, person, made_at in rows(ASKS, (owner_id, owner_id)):
        at = known_moment(made_at)
        found[person] = min(found.get(person, at), at)
    return found


def lines_with(rows: Rows, person_id: int, own_identities: Sequence[int]) -> dict[int, list[Line]]:
    """Return the messages of each conversation that the owner and a person had alone."""
    found: dict[int, list[Line]] = defaultdict(list)
    for thread, row_id, at, identity, text in rows(BETWEEN_BOTH, (False, False, person_id)):
        found[thread].append(Line(f"message:{row_id}", known_moment(at), identity in own_identities, text))
    return found


def replies_of(
    rows: Rows, person_id: int, own_identities: Sequence[int], *, asked_at: datetime
) -> list[Line]:
    """Return what a person wrote to the owner alone since they were asked, oldest first."""
    threads = lines_with(rows, person_id, own_identities).values()
    since = [line for lines in threads for line in part_at_ask(lines, asked_at)[1] if not line.is_own]
    return sorted(since, key=lambda line: (line.at, line.record))


def set_ask_apart(rows: Rows, person: Person, own_identities: Sequence[int], *, asked_at: datetime) -> Person:
    """Return a person whose conversation since the ask is an exchange of its own."""
    from firsthand.core.notes.refusals import is_refusal

    lines = lines_with(rows, person.id, own_identities)
    by_record = {f"conversation:{thread}": said for thread, said in lines.items()}
    exchanges = (
        part
        for each in person.exchanges
        for part in (
            part_exchange(each, by_record[each.record], asked_at, is_refusal=is_refusal)
            if each.record in by_record and not each.after_ask
            else (each,)
        )
    )
    return replace(person, exchanges=tuple(exchanges))
