"""Conversations: which messages are notes, who wrote how much, how many people take part."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import timedelta

from django.db import connection, transaction

from firsthand.actions.batches import flag_only, rows_among
from firsthand.core.notes.refusals import is_refusal
from firsthand.core.replies import FEW_LINES
from firsthand.store.database import django_rows, in_chunks, known_moment, places
from firsthand.store.models import Message, Owner

NOTE_LENGTH = 300
A_DAY = timedelta(days=1)
THREADS = 400

# The note of an invitation comes back in the conversation at its acceptance, word for word.
SAME_WORDS = """
    SELECT DISTINCT m.id FROM invitation v JOIN identity vi ON vi.id = v.identity_id
    JOIN identity oi ON oi.person_id = vi.person_id JOIN participant p ON p.identity_id = oi.id
    JOIN message m ON m.thread_id = p.thread_id
    WHERE v.owner_id = %s AND v.note <> '' AND m.text = v.note {only}
"""
# Older than the log: the first message of a conversation, on the day of the acceptance, short enough.
ON_THE_DAY = """
    SELECT m.id FROM connection c JOIN identity ci ON ci.id = c.identity_id
    JOIN identity oi ON oi.person_id = ci.person_id JOIN participant p ON p.identity_id = oi.id
    JOIN message m ON m.thread_id = p.thread_id
    WHERE c.owner_id = %s AND m.at >= {day} AND m.at < {next_day} AND LENGTH(m.text) <= %s
    AND NOT EXISTS (SELECT 1 FROM message e WHERE e.thread_id = m.thread_id AND e.at < m.at)
    AND (SELECT COUNT(*) FROM participant n WHERE n.thread_id = m.thread_id) <= 2
    AND NOT EXISTS (
        SELECT 1 FROM invitation v JOIN identity vi ON vi.id = v.identity_id WHERE vi.person_id = ci.person_id
    ) {only}
"""
# The format of 2018 knows neither conversation nor second; newer archives hold the same messages with both.
SAME_MESSAGE = """
    SELECT o.id, o.thread_id, o.at, n.thread_id, n.at FROM message o
    JOIN message n ON n.owner_id = o.owner_id AND n.text = o.text AND NOT n.is_minute_precise
    WHERE o.owner_id = %s AND o.is_minute_precise
"""
PARTNERS = """
    SELECT p.thread_id, i.person_id FROM participant p JOIN identity i ON i.id = p.identity_id
    JOIN person e ON e.id = i.person_id WHERE p.owner_id = %s AND NOT e.is_owner AND p.thread_id IN ({ids})
"""
SUMS = """
    UPDATE participant SET sent = s.sent, first_at = s.first_at, last_at = s.last_at
    FROM (
        SELECT thread_id, identity_id, SUM(CASE WHEN is_note OR is_copy THEN 0 ELSE 1 END) AS sent,
            MIN(CASE WHEN is_note OR is_copy THEN NULL ELSE at END) AS first_at,
            MAX(CASE WHEN is_note OR is_copy THEN NULL ELSE at END) AS last_at
        FROM message WHERE {these} AND identity_id IS NOT NULL GROUP BY thread_id, identity_id
    ) AS s
    WHERE participant.thread_id = s.thread_id AND participant.identity_id = s.identity_id
    AND (participant.sent <> s.sent OR participant.last_at IS NULL OR participant.last_at <> s.last_at
        OR s.last_at IS NULL OR participant.first_at <> s.first_at)
"""
PEOPLE = """
    UPDATE thread SET people = s.people
    FROM (
        SELECT p.thread_id, 1 + COUNT(DISTINCT CASE WHEN e.is_owner THEN NULL ELSE i.person_id END) AS people
        FROM participant p JOIN identity i ON i.id = p.identity_id LEFT JOIN person e ON e.id = i.person_id
        WHERE {these} GROUP BY p.thread_id
    ) AS s
    WHERE thread.id = s.thread_id AND thread.people <> s.people
"""


def settle_conversations(owner: Owner, threads: set[int] | None = None) -> None:
    """Bring notes, sums and sizes up to date, of all conversations or of these."""
    settle_notes(owner, threads)
    settle_copies(owner)
    for these, values in parts_of(owner, threads):
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(SUMS.replace("{these}", f"thread_id {these}"), values)
            cursor.execute(PEOPLE.replace("{these}", f"p.thread_id {these}"), values)
    settle_refusals(owner, threads)


def parts_of(owner: Owner, threads: set[int] | None) -> Iterator[tuple[str, list[int]]]:
    """Yield conditions under which a few hundred conversations fall, with their values."""
    if threads is not None:
        for chunk in in_chunks(sorted(threads), THREADS):
            yield f"IN ({places(chunk)})", chunk
        return
    [(first, last)] = django_rows("SELECT MIN(id), MAX(id) FROM thread WHERE owner_id = %s", (owner.pk,))
    for start in range(first, last + 1, THREADS) if first is not None else ():
        yield "BETWEEN %s AND %s", [start, start + THREADS - 1]


def settle_notes(owner: Owner, threads: set[int] | None) -> None:
    """Mark the messages that are invitation notes, and only those."""
    among = ("m.thread_id", threads)
    notes = {row[0] for row in rows_among(SAME_WORDS, (owner.pk,), *among)}
    notes |= {row[0] for row in rows_among(on_the_day(), (owner.pk, NOTE_LENGTH), *among)}
    flag_only("message", "is_note", owner.pk, notes, among=("thread_id", threads))


def settle_copies(owner: Owner) -> None:
    """Mark old copies: the same words to the same person within a day, once from an old archive."""
    if not Message.objects.filter(owner=owner, is_minute_precise=True).exists():
        return
    pairs = [
        (row_id, old, new)
        for row_id, old, old_at, new, new_at in django_rows(SAME_MESSAGE, (owner.pk,))
        if abs(known_moment(old_at) - known_moment(new_at)) <= A_DAY
    ]
    partners = partners_of(owner, {thread for _, *threads in pairs for thread in threads})
    copies = {row_id for row_id, old, new in pairs if partners[old] & partners[new]}
    flag_only("message", "is_copy", owner.pk, copies, among=("thread_id", None))


def partners_of(owner: Owner, threads: set[int]) -> dict[int, set[int]]:
    """Return who besides the owner takes part in each conversation."""
    found: dict[int, set[int]] = defaultdict(set)
    for chunk in in_chunks(sorted(threads)):
        for thread, person in django_rows(PARTNERS.replace("{ids}", places(chunk)), [owner.pk, *chunk]):
            found[thread].add(person)
    return found


def on_the_day() -> str:
    """Write the comparison with a day as the database at hand has it."""
    if connection.vendor == "postgresql":
        day, next_day = "c.connected_on::timestamptz", "c.connected_on::timestamptz + INTERVAL '1 day'"
    else:
        day, next_day = "c.connected_on", "DATE(c.connected_on, '+1 day')"
    return ON_THE_DAY.replace("{day}", day).replace("{next_day}", next_day)


def settle_refusals(owner: Owner, threads: set[int] | None) -> None:
    """Mark conversations in which all that the owner wrote was a no."""
    words: dict[int, list[str]] = defaultdict(list)
    for thread_id, text in few_own_words(owner, threads):
        words[thread_id].append(text)
    refused = {thread_id for thread_id, texts in words.items() if all(map(is_refusal, texts))}
    flag_only("thread", "only_refused", owner.pk, refused, among=("id", threads))


def few_own_words(owner: Owner, threads: set[int] | None) -> Iterable[tuple[int, str]]:
    """Return what the owner wrote in conversations where they wrote little and the others wrote too."""
    rows = rows_among(
        "SELECT m.thread_id, m.text FROM participant p JOIN identity i ON i.id = p.identity_id"
        " JOIN person e ON e.id = i.person_id"
        " JOIN message m ON m.thread_id = p.thread_id AND m.identity_id = p.identity_id"
        " WHERE p.owner_id = %s AND e.is_owner = %s AND p.sent BETWEEN 1 AND %s AND m.is_note = %s {only}",
        (owner.pk, True, FEW_LINES, False),
        "p.thread_id",
        threads,
    )
    return ((thread_id, text) for thread_id, text in rows)
