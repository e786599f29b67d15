"""Answers that do not name the mail they answer: between the same two, of the same subject, and not long after it."""

from collections import defaultdict
from datetime import datetime, timedelta

from firsthand.actions.batches import rows_among, write_many
from firsthand.core.subjects import answered_subject, is_answer
from firsthand.store.database import Row, django_rows, known_moment
from firsthand.store.models import Owner
from firsthand.store.writes.mail_threads import move_threads, moves_for

WITHIN = timedelta(days=90)
MANY = 5_000  # conversations: so many are not worth telling from all
BETWEEN_TWO = """
    SELECT m.thread_id, m.at, m.subject, s.identity_id, r.identity_id FROM mail m
    JOIN cast_list c ON c.id = m.cast_id AND c.people = 2
    JOIN cast_member s ON s.cast_id = c.id AND s.is_sender
    JOIN cast_member r ON r.cast_id = c.id AND NOT r.is_sender
"""
# One that names no mail began a conversation, which may have gone into another one since.
ANSWERS = f"""{BETWEEN_TWO}
    JOIN thread t ON t.id = m.thread_id
    WHERE m.owner_id = %s AND m.kind = 'personal' AND (m.subject LIKE '%%:%%' OR m.subject LIKE '%%：%%') AND (
        t.root = m.digest OR EXISTS (SELECT 1 FROM thread o WHERE o.into_id = t.id AND o.root = m.digest)) {{only}}
"""
OF_PEOPLE = f"""{BETWEEN_TWO}
    JOIN exchange e ON e.thread_id = m.thread_id
    WHERE e.owner_id = %s AND m.kind = 'personal' {{only}}
"""
PEOPLE = "SELECT DISTINCT identity_id FROM exchange WHERE owner_id = %s {only}"
THREADS = "SELECT DISTINCT thread_id FROM exchange WHERE owner_id = %s {only}"
ROOTS = "SELECT id, root FROM thread WHERE owner_id = %s {only}"


def join_by_subject(owner: Owner, touched: set[int] | None) -> set[int]:
    """Move such answers into the conversations of what they answer; return those touched.

    All mails that may be meant are taken, so that it does not matter which came first.
    """
    found = answers_among(owner, touched)
    answers = [row for row in found if is_answer(row[2]) and answered_subject(row[2])]
    if not answers:
        return set()
    people = {identity for row in answers for identity in row[3:5]}
    asked: dict[Row, list[tuple[datetime, int]]] = defaultdict(list)
    told = rows_among(OF_PEOPLE, (owner.pk,), "e.identity_id", people)
    for thread, at, subject, sender, other in told:
        asked[sender, other, answered_subject(subject)].append((known_moment(at), thread))
    pairs = {
        (before, thread)
        for thread, at, subject, sender, other in answers
        for sent_at, before in asked.get((other, sender, answered_subject(subject)), ())
        if before != thread and timedelta() <= known_moment(at) - sent_at <= WITHIN
    }
    roots: dict[int, int] = dict(
        rows_among(ROOTS, (owner.pk,), "id", {thread for pair in pairs for thread in pair})
    )
    moves = moves_for([(roots[one], roots[other], one, other) for one, other in sorted(pairs)])
    move_threads(write_many, moves)
    return {new for new, _ in moves}


def answers_among(owner: Owner, touched: set[int] | None) -> list[Row]:
    """Return the mails that may be such answers: those of the people whose conversations these are, or all."""
    if touched is None or len(touched) > MANY:
        return django_rows(ANSWERS.replace("{only}", ""), (owner.pk,))
    people = {row[0] for row in rows_among(PEOPLE, (owner.pk,), "thread_id", touched)}
    threads = {row[0] for row in rows_among(THREADS, (owner.pk,), "identity_id", people)}
    return rows_among(ANSWERS, (owner.pk,), "m.thread_id", threads | touched)
