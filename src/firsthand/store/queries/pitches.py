"""Messages that connections wrote after connecting, and that the owner left unanswered or only said no to."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, datetime
from typing import NamedTuple

from firsthand.store.database import Rows, in_chunks, known_moment, places

EDITION = 1  # grows when messages are read otherwise
# A message told twice over, by an old archive, is none; nor is the note of an invitation.
UNANSWERED = """
    FROM message m JOIN identity i ON i.id = m.identity_id JOIN person p ON p.id = i.person_id
    JOIN thread t ON t.id = m.thread_id {pitch}
    WHERE m.owner_id = %s AND p.is_connected AND NOT p.is_owner AND t.people <= 2 AND NOT m.is_note AND NOT m.is_copy
        AND SUBSTR(CAST(m.at AS TEXT), 1, 10) >= CAST(p.connected_on AS TEXT)
        AND (t.only_refused OR NOT EXISTS (
            SELECT 1 FROM message a JOIN identity o ON o.id = a.identity_id JOIN person w ON w.id = o.person_id
            WHERE a.thread_id = m.thread_id AND a.at >= m.at AND w.is_owner AND NOT a.is_copy))
"""
UNREAD = f"""
    SELECT m.id, i.id, p.name, m.at, m.text
    {UNANSWERED.replace("{pitch}", "LEFT JOIN pitch x ON x.message_id = m.id AND x.edition = %s")}
        AND x.message_id IS NULL AND m.text <> '' ORDER BY m.id LIMIT %s
"""
COUNT_UNREAD = f"SELECT COUNT(*) FROM ({UNREAD}) AS unread"
PITCHES = f"""
    SELECT i.person_id, m.id, m.at {UNANSWERED.replace("{pitch}", "JOIN pitch x ON x.message_id = m.id")}
        AND x.is_pitch {{only}} ORDER BY m.at, m.id
"""
MOST_COUNTED = 100_000


class UnreadMessage(NamedTuple):
    """A message that was not read yet, with whose it is."""

    id: int
    identity: int
    name: str
    at: datetime
    text: str


class PitchSeen(NamedTuple):
    """A message that sells something."""

    record: str
    on: date


def unread_messages(rows: Rows, owner_id: int, *, limit: int) -> list[UnreadMessage]:
    """Return some of the messages that are still to be read."""
    found = rows(UNREAD, (EDITION, owner_id, limit))
    return [
        UnreadMessage(row_id, identity, name, known_moment(at), text)
        for row_id, identity, name, at, text in found
    ]


def count_unread(rows: Rows, owner_id: int) -> int:
    """Return how many there are."""
    return int(rows(COUNT_UNREAD, (EDITION, owner_id, MOST_COUNTED))[0][0])


def pitches_of(
    rows: Rows, owner_id: int, ids: Collection[int] | None = None
) -> dict[int, tuple[PitchSeen, ...]]:
    """Return the pitches of everybody who sent any, or of these, the oldest first."""
    found: dict[int, list[PitchSeen]] = defaultdict(list)
    for chunk in [None] if ids is None else in_chunks(sorted(ids)):
        only = "" if chunk is None else f"AND i.person_id IN ({places(chunk)})"
        for person, row_id, at in rows(PITCHES.replace("{only}", only), [owner_id, *(chunk or ())]):
            found[person].append(PitchSeen(f"message:{row_id}", known_moment(at).date()))
    return {person: tuple(seen) for person, seen in found.items()}
