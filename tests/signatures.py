"""A content signature: what the store says, without surrogate ids, runs and clock values.

Two stores with the same signature answer every question alike.
"""

import hashlib
import json
from typing import Any

from firsthand.store.database import django_rows

QUERIES = {
    "identity": "SELECT i.kind, i.value, i.name, i.is_owner, p.name FROM identity i"
    " LEFT JOIN person p ON p.id = i.person_id WHERE i.owner_id = %s",
    "person": "SELECT name, name_key, is_owner, company, position, connected_on, is_connected, knowledge, received,"
    " sent, last_interaction_at FROM person WHERE owner_id = %s",
    "company": "SELECT a.value, b.value FROM identity a JOIN identity b ON a.person_id = b.person_id"
    " WHERE a.owner_id = %s AND a.value < b.value",
    "card": "SELECT i.value, c.name, c.company, c.position, c.mail, c.first_seen_on, c.last_seen_on FROM card c"
    " JOIN identity i ON i.id = c.identity_id WHERE c.owner_id = %s",
    "connection": "SELECT i.value, c.connected_on, c.first_seen_on, c.last_seen_on FROM connection c"
    " JOIN identity i ON i.id = c.identity_id WHERE c.owner_id = %s",
    "blank": "SELECT connected_on, exported_on, count FROM blank_connection WHERE owner_id = %s",
    "invitation": "SELECT v.source, v.direction, i.value, v.name, v.note, v.sent_at, v.first_seen_on, v.last_seen_on,"
    " v.status, v.accepted_on, CASE WHEN v.twin_id IS NULL THEN 0 ELSE 1 END FROM invitation v"
    " JOIN identity i ON i.id = v.identity_id WHERE v.owner_id = %s",
    "thread": "SELECT key, title, people, only_refused FROM thread WHERE owner_id = %s",
    "participant": "SELECT t.key, i.value, p.sent, p.first_at, p.last_at FROM participant p"
    " JOIN thread t ON t.id = p.thread_id JOIN identity i ON i.id = p.identity_id WHERE p.owner_id = %s",
    "message": "SELECT t.key, i.value, m.at, m.kind, m.is_note, m.subject, m.text FROM message m"
    " JOIN thread t ON t.id = m.thread_id LEFT JOIN identity i ON i.id = m.identity_id WHERE m.owner_id = %s",
    "own_position": "SELECT company, title, started_on, finished_on, first_seen_on, last_seen_on FROM own_position"
    " WHERE owner_id = %s",
    "own_profile": "SELECT name, headline, first_seen_on, last_seen_on FROM own_profile WHERE owner_id = %s",
    "own_event": "SELECT name, starts_at, is_going, last_seen_on FROM own_event WHERE owner_id = %s",
    "recommendation": "SELECT direction, name, company, text, written_on FROM recommendation WHERE owner_id = %s",
    "endorsement": "SELECT direction, name, skill, at, status FROM endorsement WHERE owner_id = %s",
    "edition": "SELECT source, kind, exported_on FROM edition WHERE owner_id = %s",
}


def content_of(owner_id: int) -> dict[str, list[str]]:
    """Every content table as sorted lines, to see what differs."""
    return {
        name: sorted(json.dumps([plain(value) for value in row]) for row in django_rows(sql, (owner_id,)))
        for name, sql in QUERIES.items()
    }


def plain(value: Any) -> Any:
    return value if value is None or isinstance(value, int | str) else str(value)


def signature_of(owner_id: int) -> str:
    return hashlib.sha256(json.dumps(content_of(owner_id)).encode()).hexdigest()
