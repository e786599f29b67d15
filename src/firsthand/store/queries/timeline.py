"""What happened with a person over time."""

from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import islice

from firsthand.core.evidence import MOST_AT_A_MEETING
from firsthand.core.logbook import WORDS
from firsthand.core.records import NotificationKind
from firsthand.store.database import Row, Rows, known_day, known_moment
from firsthand.store.queries.own_notes import standing


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing on a timeline.

    `kind` is message, mail, outgoing, meeting, note, invitation, connection, notification, recommendation,
    endorsement, card, logged or own_note.

    `is_contact` where one of both wrote to the other: what ends a silence between them.
    """

    at: datetime
    kind: str
    record: str
    is_outgoing: bool
    title: str
    text: str = ""
    is_day_only: bool = False
    is_contact: bool = False


FEW, MANY = 2, 5  # people
MESSAGES = """
    SELECT m.id, m.at, m.thread_id, w.is_owner, w.name, m.is_note, m.subject, m.text, t.people,
        wi.person_id
    FROM (SELECT DISTINCT p.thread_id FROM participant p JOIN identity i ON i.id = p.identity_id
        WHERE i.person_id = %s) x
    JOIN thread t ON t.id = x.thread_id JOIN message m ON m.thread_id = x.thread_id
    LEFT JOIN identity wi ON wi.id = m.identity_id LEFT JOIN person w ON w.id = wi.person_id
    WHERE m.owner_id = %s AND NOT m.is_copy
"""
# Mails between both: what the person wrote to the owner, and what the owner wrote to them. They lie in conversations
# with an exchange between both; the plus keeps SQLite from going through a million mails instead.
MAILS = """
    SELECT DISTINCT m.id, m.at, c.side, m.subject, c.people FROM (
        SELECT DISTINCT e.thread_id, e.identity_id FROM exchange e JOIN identity n ON n.id = e.identity_id
        WHERE n.person_id = %s
    ) t
    JOIN mail m ON m.thread_id = t.thread_id JOIN cast_list c ON c.id = m.cast_id
    JOIN cast_member x ON x.cast_id = c.id AND x.identity_id = t.identity_id AND x.is_sender = (c.side = 'in')
    WHERE m.kind = 'personal' AND c.side <> 'none' AND +m.owner_id = %s
"""
LOGGED = """
    SELECT l.id, l."on", l.kind, l.note FROM logged l JOIN identity i ON i.id = l.identity_id
    WHERE i.person_id = %s AND l.owner_id = %s AND l.undone_at IS NULL
"""
# One that the owner noted as a talk stands there once, with the note.
MEETINGS = """
    SELECT DISTINCT e.id, e.starts_at, e.title, e.people, e.is_cancelled, e.is_all_day FROM event e
    JOIN attendee a ON a.event_id = e.id JOIN identity i ON i.id = a.identity_id
    WHERE i.person_id = %s AND e.owner_id = %s AND NOT EXISTS (
        SELECT 1 FROM talk_time k JOIN logged l ON l.talk_id = k.id JOIN identity n ON n.id = l.identity_id
        WHERE n.person_id = i.person_id AND l.undone_at IS NULL AND k.owner_id = e.owner_id
            AND k.starts_at < e.ends_at AND k.ends_at > e.starts_at AND NOT e.is_cancelled
    ) AND NOT EXISTS (
        SELECT 1 FROM logged l JOIN identity n ON n.id = l.identity_id
        WHERE l.event_id = e.id AND n.person_id = i.person_id AND l.undone_at IS NULL AND NOT e.is_cancelled
    )
"""
# What was handed over from here, until the same mail is read from the folder of sent mail: then that one stands alone.
# What another wrote under its Message-ID does not take its place.
OUTGOING = """
    SELECT o.id, COALESCE(o.ended_at, o.confirmed_at), o.subject, o.server, o.state FROM outgoing_mail o
    JOIN identity i ON i.id = o.identity_id
    WHERE i.person_id = %s AND o.owner_id = %s AND o.state IN ('accepted', 'arrived')
        AND NOT EXISTS (SELECT 1 FROM mail m JOIN cast_list c ON c.id = m.cast_id
            WHERE m.owner_id = o.owner_id AND m.digest = o.digest AND c.side <> 'in')
"""
INVITATIONS = """
    SELECT v.id, v.sent_at, v.direction, v.note, v.accepted_on, v.sent_within_days FROM invitation v
    JOIN identity i ON i.id = v.identity_id WHERE i.person_id = %s AND v.owner_id = %s AND v.twin_id IS NULL
"""
CONNECTIONS = """
    SELECT c.id, c.connected_on, c.last_seen_on FROM connection c JOIN identity i ON i.id = c.identity_id
    WHERE i.person_id = %s AND c.owner_id = %s
"""
# What LinkedIn told by mail and no archive holds.
NOTIFICATIONS = """
    SELECT n.id, n.at, n.kind, n.text FROM notification n JOIN identity i ON i.id = n.identity_id
    WHERE i.person_id = %s AND n.owner_id = %s AND n.is_counted
"""
RECOMMENDATIONS = """
    SELECT r.id, r.written_on, r.direction, r.text, r.title, r.company FROM recommendation r
    JOIN identity i ON i.id = r.identity_id WHERE i.person_id = %s AND r.owner_id = %s
"""
ENDORSEMENTS = """
    SELECT e.id, e.at, e.direction, e.skill FROM endorsement e JOIN identity i ON i.id = e.identity_id
    WHERE i.person_id = %s AND e.owner_id = %s
"""
CARDS = """
    SELECT c.id, c.first_seen_on, c.company, c.position FROM card c JOIN identity i ON i.id = c.identity_id
    WHERE i.person_id = %s AND c.owner_id = %s AND (c.company <> '' OR c.position <> '') ORDER BY c.first_seen_on
"""
OWN_NOTES = standing("i.person_id = %s AND +v.owner_id = %s")


def timeline_of(
    rows: Rows, owner_id: int, person_id: int, *, limit: int = 500, skip: int = 0
) -> list[Happening]:
    """Return what happened with a person, newest first: at most `limit` things after the first `skip`."""
    newest_messages = f"{MESSAGES} ORDER BY m.at DESC, m.id DESC LIMIT %s"
    parts = [
        [
            message_happening(row, person_id)
            for row in rows(newest_messages, (person_id, owner_id, skip + limit))
        ],
        *([*map(make, rows(sql, (person_id, owner_id)))] for sql, make in OTHERS),
    ]
    ordered = merge(*(sorted(part, key=newest, reverse=True) for part in parts), key=newest, reverse=True)
    return list(islice(ordered, skip, skip + limit))


def count_happenings(rows: Rows, owner_id: int, person_id: int) -> int:
    """Return how much has happened with a person."""
    queries = (MESSAGES, *(sql for sql, _ in OTHERS))
    return sum(
        int(rows(f"SELECT COUNT(*) FROM ({sql}) AS found", (person_id, owner_id))[0][0]) for sql in queries
    )


def newer_than(rows: Rows, owner_id: int, person_id: int, record: str) -> int:
    """Return how many things on a person's timeline are newer than a record; 0 when it is not there."""
    whole = timeline_of(rows, owner_id, person_id, limit=count_happenings(rows, owner_id, person_id))
    return next((place for place, each in enumerate(whole) if each.record == record), 0)


def newest(happening: Happening) -> tuple[datetime, str]:
    return (happening.at, happening.record)


def message_happening(row: Row, person_id: int) -> Happening:
    row_id, at, _thread, is_own, name, is_note, subject, text, people, author = row
    who = "You" if is_own else (name or "Somebody")
    title = f"{who} wrote" if people <= 2 else f"{who} wrote in a group of {people}"
    return Happening(
        known_moment(at), "note" if is_note else "message", f"message:{row_id}", bool(is_own),
        "Note of the invitation" if is_note else title, f"{subject}: {text}" if subject else text,
        is_contact=not is_note and (bool(is_own) or author == person_id),
    )  # fmt: skip


def mail_happening(row: Row) -> Happening:
    row_id, at, side, subject, people = row
    wrote = "You sent a mail" if side == "out" else "Sent you a mail"
    title = wrote if people <= 2 else f"{wrote}, {people} people on it"
    return Happening(
        known_moment(at), "mail", f"mail:{row_id}", side == "out", title, subject, is_contact=people <= MANY
    )


def outgoing_happening(row: Row) -> Happening:
    """A mail that a server took, or that arrived by the owner's word; not yet read from the folder of sent mail."""
    row_id, at, subject, server, state = row
    how = f"handed over to {server}" if state == "accepted" else "it arrived, you say"
    return Happening(
        known_moment(at), "outgoing", f"outgoing:{row_id}", True, f"You wrote a mail, {how}", subject, is_contact=True
    )  # fmt: skip


def meeting_happening(row: Row) -> Happening:
    row_id, at, title, people, is_cancelled, is_all_day = row
    what = f"Meeting of {people}" if people > FEW else "Meeting"
    if is_cancelled:
        what = "Meeting that was cancelled"
    is_contact = not is_cancelled and people <= MOST_AT_A_MEETING
    return Happening(
        known_moment(at), "meeting", f"meeting:{row_id}", False, what, title, bool(is_all_day), is_contact
    )


def logged_happening(row: Row) -> Happening:
    row_id, on, kind, note = row
    return Happening(
        start_of(on),
        "logged",
        f"logged:{row_id}",
        False,
        WORDS[kind],
        note,
        is_day_only=True,
        is_contact=True,
    )


def invitation_happening(row: Row) -> Happening:
    row_id, sent_at, direction, note, accepted_on, within = row
    title = "You sent an invitation" if direction == "out" else "Invitation received"
    if accepted_on:
        title += ", accepted"
    return Happening(
        known_moment(sent_at),
        "invitation",
        f"invitation:{row_id}",
        direction == "out",
        title,
        note,
        bool(within),
    )


def connection_happening(row: Row) -> Happening:
    row_id, connected_on, _ = row
    return Happening(
        start_of(connected_on), "connection", f"connection:{row_id}", False, "Connected", is_day_only=True
    )


def notification_happening(row: Row) -> Happening:
    row_id, at, kind, text = row
    is_message = kind == NotificationKind.MESSAGED
    what = "wrote to you" if is_message else "connected, your invitation was accepted"
    return Happening(
        known_moment(at),
        "notification",
        f"notification:{row_id}",
        False,
        f"LinkedIn told you by mail: {what}",
        text,
        is_contact=is_message,
    )


def recommendation_happening(row: Row) -> Happening:
    row_id, written_on, direction, text, _title, _company = row
    title = "You wrote a recommendation" if direction == "out" else "Recommended you"
    return Happening(
        start_of(written_on),
        "recommendation",
        f"recommendation:{row_id}",
        direction == "out",
        title,
        text,
        is_day_only=True,
        is_contact=True,
    )


def endorsement_happening(row: Row) -> Happening:
    row_id, at, direction, skill = row
    title = f"You endorsed them for {skill}" if direction == "out" else f"Endorsed you for {skill}"
    return Happening(known_moment(at), "endorsement", f"endorsement:{row_id}", direction == "out", title)


def card_happening(row: Row) -> Happening:
    row_id, first_seen_on, company, position = row
    work = " at ".join(part for part in (position, company) if part)
    return Happening(
        start_of(first_seen_on), "card", f"card:{row_id}", False, f"Listed as {work}", is_day_only=True
    )


def own_note_happening(row: Row) -> Happening:
    _, row_id, noted_on, text = row
    return Happening(
        start_of(noted_on), "own_note", f"own_note:{row_id}", True, "Your note", text, is_day_only=True
    )


OTHERS = (
    (LOGGED, logged_happening),
    (MAILS, mail_happening),
    (OUTGOING, outgoing_happening),
    (MEETINGS, meeting_happening),
    (INVITATIONS, invitation_happening),
    (CONNECTIONS, connection_happening),
    (NOTIFICATIONS, notification_happening),
    (RECOMMENDATIONS, recommendation_happening),
    (ENDORSEMENTS, endorsement_happening),
    (CARDS, card_happening),
    (OWN_NOTES, own_note_happening),
)


def start_of(day: object) -> datetime:
    return known_moment(f"{known_day(day).isoformat()} 00:00:00")


ON_PERSONS = (
    "card", "connection", "recommendation", "endorsement", "invitation", "logged", "notification",
)  # fmt: skip


def person_of_record(rows: Rows, owner_id: int, kind: str, row_id: int) -> int | None:
    """Return whose page shows a record; None for an unknown one."""
    if kind not in ON_PERSONS:
        return None
    found = rows(
        f"SELECT i.person_id FROM {kind} r JOIN identity i ON i.id = r.identity_id"
        " WHERE r.id = %s AND r.owner_id = %s",
        (row_id, owner_id),
    )
    return int(found[0][0]) if found and found[0][0] else None
