"""A content signature: what the store says, without surrogate ids, runs and clock values.

Two stores with the same signature answer every question alike, and go on alike whatever comes next: what decides
between versions (merits, days a name was given) belongs to it.
"""

import hashlib
import json
from dataclasses import fields, is_dataclass
from typing import Any

from firsthand.store.casefile import parsed
from firsthand.store.database import django_rows
from firsthand.store.queries.ties import COLUMNS

IDENTITY = "i.kind || ':' || i.value"
# A person goes by the first of their identities, a conversation by mail by the first of its mails.
PERSON = "SELECT MIN(i.kind || ':' || i.value) FROM identity i WHERE i.person_id = p.id"
MAILS = "SELECT MIN(o.digest) FROM mail o WHERE o.thread_id = t.id"
TIE = ", ".join(f"t.{name}" for name in COLUMNS)
SEEN = "first_seen_on, last_seen_on"
QUERIES = {
    "owner": "SELECT name, is_stale FROM owner WHERE id = %s",
    "identity": f"SELECT {IDENTITY}, i.name, i.name_key, i.named_on, i.is_owner, ({PERSON}) FROM identity i"
    " LEFT JOIN person p ON p.id = i.person_id WHERE i.owner_id = %s",
    "person": f"SELECT ({PERSON}), p.name, p.name_key, p.is_owner, p.company, p.position, p.connected_on,"
    " p.is_connected, p.knowledge, p.knowledge_rank, p.received, p.sent, p.meetings, p.last_interaction_at,"
    " p.strength, p.standing, p.trend"
    " FROM person p WHERE p.owner_id = %s",
    "tie": f"SELECT ({PERSON}), {TIE} FROM tie t JOIN person p ON p.id = t.person_id WHERE t.owner_id = %s",
    "calibration": "SELECT shift, slope, fading_shift, fading_slope, ties, backtest FROM calibration WHERE owner_id = %s",
    "card": f"SELECT {IDENTITY}, c.source, c.name, c.company, c.position, c.headline, c.mail, c.first_seen_on,"
    " c.last_seen_on FROM card c JOIN identity i ON i.id = c.identity_id WHERE c.owner_id = %s",
    "connection": f"SELECT {IDENTITY}, c.connected_on, c.first_seen_on, c.last_seen_on FROM connection c"
    " JOIN identity i ON i.id = c.identity_id WHERE c.owner_id = %s",
    "blank": "SELECT connected_on, exported_on, count FROM blank_connection WHERE owner_id = %s",
    "invitation": f"SELECT v.digest, v.source, v.direction, {IDENTITY}, v.name, v.headline, v.note, v.sent_at,"
    " v.sent_raw, v.sent_within_days, v.is_ambiguous_hour, v.mutual_count, v.mutual_names, v.first_seen_on,"
    " v.last_seen_on, v.status, v.accepted_on, v.asked_at, v.is_unverified, w.digest FROM invitation v"
    " JOIN identity i ON i.id = v.identity_id LEFT JOIN invitation w ON w.id = v.twin_id WHERE v.owner_id = %s",
    "judgement": 'SELECT v.digest, j."case" FROM judgement j JOIN invitation v ON v.id = j.invitation_id'
    " WHERE j.owner_id = %s",
    "thread": "SELECT key, title, people, only_refused FROM thread WHERE owner_id = %s AND root IS NULL",
    "participant": f"SELECT t.key, {IDENTITY}, p.sent, p.first_at, p.last_at FROM participant p"
    " JOIN thread t ON t.id = p.thread_id JOIN identity i ON i.id = p.identity_id WHERE p.owner_id = %s",
    "message": f"SELECT t.key, {IDENTITY}, m.at, m.kind, m.is_note, m.is_copy, m.subject, m.text,"
    " m.is_minute_precise FROM message m JOIN thread t ON t.id = m.thread_id"
    " LEFT JOIN identity i ON i.id = m.identity_id WHERE m.owner_id = %s",
    "notification": f"SELECT n.kind, {IDENTITY}, n.at, n.told_on, n.name, n.text, n.is_by_name, n.is_counted"
    " FROM notification n LEFT JOIN identity i ON i.id = n.identity_id WHERE n.owner_id = %s",
    "mail": f"SELECT m.digest, ({MAILS}), c.digest, m.at, m.kind, m.subject, m.merit, m.is_introduction,"
    " m.is_refusal, s.company, s.title FROM mail m LEFT JOIN thread t ON t.id = m.thread_id"
    " LEFT JOIN cast_list c ON c.id = m.cast_id LEFT JOIN signature s ON s.id = m.signature_id"
    " WHERE m.owner_id = %s",
    # Of a mail whose fuller copy came later, the people of the other copy stay behind; they say nothing.
    "cast": f"SELECT c.digest, c.people, c.side, {IDENTITY}, x.is_sender FROM cast_list c"
    " LEFT JOIN cast_member x ON x.cast_id = c.id LEFT JOIN identity i ON i.id = x.identity_id"
    " WHERE c.owner_id = %s AND EXISTS (SELECT 1 FROM mail m WHERE m.cast_id = c.id)",
    "exchange": f"SELECT ({MAILS}), {IDENTITY}, e.is_crowd, e.people, e.received, e.sent, e.only_refused,"
    " e.first_at, e.last_at FROM exchange e JOIN thread t ON t.id = e.thread_id"
    " JOIN identity i ON i.id = e.identity_id WHERE e.owner_id = %s",
    "event": "SELECT digest, merit, title, place, calendar, organizer, starts_at, ends_at, people, is_all_day,"
    " is_cancelled, is_free FROM event WHERE owner_id = %s",
    "attendee": f"SELECT e.digest, {IDENTITY}, a.answer, a.is_organizer, a.is_named FROM attendee a"
    " JOIN event e ON e.id = a.event_id JOIN identity i ON i.id = a.identity_id WHERE a.owner_id = %s",
    "contact": "SELECT digest, merit, name, company, position, place, note, categories, changed_on FROM contact"
    " WHERE owner_id = %s",
    "contact_identity": f"SELECT c.digest, {IDENTITY} FROM contact_identity x JOIN contact c ON c.id = x.contact_id"
    " JOIN identity i ON i.id = x.identity_id WHERE x.owner_id = %s",
    "logged": f'SELECT {IDENTITY}, l.kind, l."on", l.note, l.undone_at IS NULL FROM logged l'
    " JOIN identity i ON i.id = l.identity_id WHERE l.owner_id = %s",
    "own_position": f"SELECT company, title, place, started_on, finished_on, {SEEN} FROM own_position"
    " WHERE owner_id = %s",
    "own_school": f"SELECT school, degree, started_on, finished_on, {SEEN} FROM own_school WHERE owner_id = %s",
    "own_address": f"SELECT mail, is_confirmed, is_primary, {SEEN} FROM own_address WHERE owner_id = %s",
    "own_profile": f"SELECT name, headline, industry, place, maiden_name, {SEEN} FROM own_profile"
    " WHERE owner_id = %s",
    "own_event": f"SELECT name, starts_at, ends_at, is_going, {SEEN} FROM own_event WHERE owner_id = %s",
    "recommendation": f"SELECT r.direction, {IDENTITY}, r.name, r.company, r.title, r.text, r.written_on, r.is_visible,"
    " r.first_seen_on, r.last_seen_on FROM recommendation r JOIN identity i ON i.id = r.identity_id"
    " WHERE r.owner_id = %s",
    "endorsement": f"SELECT e.direction, {IDENTITY}, e.name, e.skill, e.at, e.status, e.first_seen_on, e.last_seen_on"
    " FROM endorsement e JOIN identity i ON i.id = e.identity_id WHERE e.owner_id = %s",
    "edition": "SELECT source, kind, exported_on, is_edited FROM edition WHERE owner_id = %s",
}
# What a case holds of them: ids, and keys of records made of ids.
IDS = frozenset({"id", "person_id", "introducer_person", "by_person", "record", "records"})


def content_of(owner_id: int) -> dict[str, list[str]]:
    """Every content table as sorted lines, to see what differs."""
    return {name: sorted(map(line_of, rows_of(name, owner_id))) for name in QUERIES}


def rows_of(name: str, owner_id: int) -> list[tuple[Any, ...]]:
    rows = django_rows(QUERIES[name], (owner_id,))
    if name != "judgement":
        return rows
    texts = ((digest, case if isinstance(case, str) else json.dumps(case)) for digest, case in rows)
    return [(digest, bare(parsed(text))) for digest, text in texts]


def bare(value: Any) -> Any:
    """Return a value of a case without ids."""
    if is_dataclass(value):
        names = [field.name for field in fields(value) if field.name not in IDS]
        return [[name, bare(getattr(value, name))] for name in names]
    if isinstance(value, tuple):
        return [bare(each) for each in value]
    return value


def line_of(row: tuple[Any, ...]) -> str:
    return json.dumps([plain(value) for value in row], default=str)


def plain(value: Any) -> Any:
    return value if value is None or isinstance(value, int | str | list) else str(value)


def signature_of(owner_id: int) -> str:
    return hashlib.sha256(json.dumps(content_of(owner_id)).encode()).hexdigest()


def differences(one: dict[str, list[str]], other: dict[str, list[str]]) -> dict[str, list[str]]:
    """The lines that only one of two contents has, by table: what to show when they should be equal."""
    found = {
        name: [
            *(f"- {line}" for line in one[name] if line not in other[name]),
            *(f"+ {line}" for line in other[name] if line not in one[name]),
        ]
        for name in one
        if one[name] != other[name]
    }
    return {name: lines or ["the same lines, another number of times"] for name, lines in found.items()}
