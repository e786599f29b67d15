"""Messages that connections wrote after connecting, and that the owner left unanswered or only said no to."""

from collections import defaultdict
from datetime import date, datetime
from typing import NamedTuple

from firsthand.store.database import Rows, known_moment

EDITION = 1  # grows when messages are read otherwise
# A message told twice over, by an old archive, is none; nor is the note of an invitation.
UNANSWERED = """
    m.owner_id = %s AND p.is_connected AND NOT p.is_owner AND t.people <= 2 AND NOT m.is_note AND NOT m.is_copy
    AND SUBSTR(CAST(m.at AS TEXT), 1, 10) >= CAST(p.connected_on AS TEXT)
    AND (t.only_refused OR NOT EXISTS (
        SELECT 1 FROM message a JOIN identity o ON o.id = a.identity_id JOIN person w ON w.id = o.person_id
        WHERE a.thread_id = m.thread_id AND a.at >= m.at AND w.is_owner AND NOT a.is_copy))
"""
UNREAD = f"""
    SELECT m.id, i.id, p.name, m.at, m.text
    FROM message m JOIN identity i ON i.id = m.identity_id JOIN person p ON p.id = i.person_id
    JOIN thread t ON t.id = m.thread_id
    WHERE {UNANSWERED} AND m.text <> '' AND m.id NOT IN (SELECT x.message_id FROM pitch x WHERE x.edition = %s)
    ORDER BY m.id LIMIT %s
"""
COUNT_UNREAD = f"SELECT COUNT(*) FROM ({UNREAD}) AS unread"
MOST_COUNTED = 100_000
# Crossed, or SQLite looks at every message and not at the few that sell.
PITCHES = f"""
    SELECT i.person_id, m.id, m.at, t.only_refused
    FROM pitch x CROSS JOIN message m CROSS JOIN identity i CROSS JOIN person p CROSS JOIN thread t
    WHERE x.owner_id = %s AND x.is_pitch AND m.id = x.message_id AND i.id = m.identity_id AND p.id = i.person_id
        AND t.id = m.thread_id AND {UNANSWERED} ORDER BY m.at, m.id
"""
READ = "SELECT generation, pitched FROM owner WHERE id = %s"


class UnreadMessage(NamedTuple):
    """A message that was not read yet, with whose it is."""

    id: int
    identity: int
    name: str
    at: datetime
    text: str


class PitchSeen(NamedTuple):
    """A message that sells something, left unanswered unless `is_refused`: the owner said no."""

    record: str
    on: date
    is_refused: bool = False


def unread_messages(rows: Rows, owner_id: int, *, limit: int) -> list[UnreadMessage]:
    """Return some of the messages that are still to be read."""
    return [
        UnreadMessage(row_id, identity, name, known_moment(at), text)
        for row_id, identity, name, at, text in rows(UNREAD, (owner_id, EDITION, limit))
    ]


def are_read(rows: Rows, owner_id: int) -> bool:
    """Tell whether all messages were read, as of the last time that anything changed."""
    return any(generation == read for generation, read in rows(READ, (owner_id,)))


def count_unread(rows: Rows, owner_id: int) -> int:
    """Return how many there are: none without a look at them where all were read and nothing changed since."""
    if are_read(rows, owner_id):
        return 0
    return int(rows(COUNT_UNREAD, (owner_id, EDITION, MOST_COUNTED))[0][0])


def pitches_of(rows: Rows, owner_id: int) -> dict[int, tuple[PitchSeen, ...]]:
    """Return the pitches of everybody who sent any, the oldest first."""
    found: dict[int, list[PitchSeen]] = defaultdict(list)
    for person, row_id, at, is_refused in rows(PITCHES, (owner_id, owner_id)):
        found[person].append(PitchSeen(f"message:{row_id}", known_moment(at).date(), bool(is_refused)))
    return {person: tuple(seen) for person, seen in found.items()}
