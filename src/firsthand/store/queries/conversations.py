"""Conversations and the messages in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from firsthand.store.database import Row, Rows, known_moment


@dataclass(frozen=True, slots=True)
class ThreadRow:
    """A conversation: how much was said in it, from when to when, and by whom besides the owner."""

    id: int
    title: str
    messages: int
    first_at: datetime | None
    last_at: datetime | None
    others: tuple[str, ...]
    is_mail: bool = False


@dataclass(frozen=True, slots=True)
class MessageRow:
    """One message of a conversation with who wrote it; `person_id` is 0 for a hidden account."""

    id: int
    at: datetime
    person_id: int
    name: str
    is_own: bool
    is_note: bool
    subject: str
    text: str


HIDDEN = "LinkedIn Member"
# A conversation by mail holds mails in place of messages: who wrote, when and about what; no text is kept.
MAILS = """
    FROM mail m JOIN cast_list c ON c.id = m.cast_id
    JOIN cast_member s ON s.cast_id = c.id AND s.is_sender JOIN identity i ON i.id = s.identity_id
    LEFT JOIN person w ON w.id = i.person_id
    WHERE m.thread_id = %s AND m.owner_id = %s AND m.kind = 'personal'
"""
MAIL_WRITERS = f"""
    SELECT w.name, w.is_owner, COUNT(*), MIN(m.at), MAX(m.at) {MAILS}
    GROUP BY w.id, w.name, w.is_owner ORDER BY MIN(m.at), w.id
"""
MAIL_LINES = f"""
    SELECT m.id, m.at, w.id, w.name, w.is_owner, m.is_refusal, m.subject, '' {MAILS}
    ORDER BY m.at DESC, m.id DESC LIMIT %s OFFSET %s
"""
MAIL_PLACE = """
    SELECT m.thread_id, COUNT(n.id) FROM mail m
    LEFT JOIN mail n ON n.thread_id = m.thread_id AND n.owner_id = m.owner_id AND n.kind = 'personal'
        AND (n.at > m.at OR (n.at = m.at AND n.id > m.id))
    WHERE m.id = %s AND m.owner_id = %s GROUP BY m.thread_id
"""
WRITERS = """
    SELECT w.name, w.is_owner, COUNT(*), MIN(m.at), MAX(m.at) FROM message m
    LEFT JOIN identity i ON i.id = m.identity_id LEFT JOIN person w ON w.id = i.person_id
    WHERE m.thread_id = %s AND m.owner_id = %s AND NOT m.is_copy
    GROUP BY w.id, w.name, w.is_owner ORDER BY MIN(m.at), w.id
"""
MESSAGES = """
    SELECT m.id, m.at, w.id, w.name, w.is_owner, m.is_note, m.subject, m.text FROM message m
    LEFT JOIN identity i ON i.id = m.identity_id LEFT JOIN person w ON w.id = i.person_id
    WHERE m.thread_id = %s AND m.owner_id = %s AND NOT m.is_copy
    ORDER BY m.at DESC, m.id DESC LIMIT %s OFFSET %s
"""
PLACE = """
    SELECT m.thread_id, COUNT(n.id) FROM message m
    LEFT JOIN message n ON n.thread_id = m.thread_id AND n.owner_id = m.owner_id AND NOT n.is_copy
        AND (n.at > m.at OR (n.at = m.at AND n.id > m.id))
    WHERE m.id = %s AND m.owner_id = %s GROUP BY m.thread_id
"""


def conversation(rows: Rows, owner_id: int, thread_id: int) -> ThreadRow | None:
    """Return one conversation, by message or by mail."""
    found = rows(
        "SELECT COALESCE(into_id, id), title, root FROM thread WHERE id = %s AND owner_id = %s",
        (thread_id, owner_id),
    )
    if not found:
        return None
    row_id, title, root = found[0]
    is_mail = root is not None
    writers = rows(MAIL_WRITERS if is_mail else WRITERS, (row_id, owner_id))
    return thread_row(row_id, title, writers, is_mail=is_mail)


def thread_row(row_id: int, title: str, writers: Sequence[Row], *, is_mail: bool) -> ThreadRow:
    """Put a conversation together from its own row and one of each who wrote in it."""
    return ThreadRow(
        id=row_id,
        title=title,
        messages=sum(int(each[2]) for each in writers),
        first_at=min((known_moment(each[3]) for each in writers), default=None),
        last_at=max((known_moment(each[4]) for each in writers), default=None),
        others=tuple(dict.fromkeys(each[0] or HIDDEN for each in writers if not each[1])),
        is_mail=is_mail,
    )


def messages_of(
    rows: Rows, owner_id: int, thread: ThreadRow, *, limit: int, skip: int = 0
) -> list[MessageRow]:
    """Return messages of a conversation, oldest first: the `limit` before the newest `skip`."""
    sql = MAIL_LINES if thread.is_mail else MESSAGES
    return [message_row(row) for row in reversed(rows(sql, (thread.id, owner_id, limit, skip)))]


def message_row(row: Row) -> MessageRow:
    row_id, at, person_id, name, is_own, is_note, subject, text = row
    return MessageRow(
        row_id,
        known_moment(at),
        person_id or 0,
        name or HIDDEN,
        bool(is_own),
        bool(is_note),
        subject,
        text,
    )


def place_of_mail(rows: Rows, owner_id: int, mail_id: int) -> tuple[int, int] | None:
    """Return in which conversation a mail stands, and how many newer ones that has."""
    found = rows(MAIL_PLACE, (mail_id, owner_id))
    return (int(found[0][0]), int(found[0][1])) if found and found[0][0] else None


def place_of_message(rows: Rows, owner_id: int, message_id: int) -> tuple[int, int] | None:
    """Return in which conversation a message stands, and how many newer ones that has."""
    found = rows(PLACE, (message_id, owner_id))
    return (int(found[0][0]), int(found[0][1])) if found else None
