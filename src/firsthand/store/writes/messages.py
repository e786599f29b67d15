"""Messages, their conversations and who takes part in them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter
from typing import Any

from firsthand.core.records import Message, MessageKind, Party
from firsthand.store.database import in_chunks, known_day, places
from firsthand.store.writes.identities import IdentityBook, identity_key
from firsthand.store.writes.seen import fuller
from firsthand.store.writes.tally import Tally, digest_of_text

INSERT_THREAD = (
    "INSERT INTO thread (owner_id, key, title, people, only_refused) VALUES (%s, %s, %s, 0, %s)"
    " ON CONFLICT (owner_id, key) DO NOTHING"
)
INSERT_PARTICIPANT = (
    "INSERT INTO participant (owner_id, thread_id, identity_id, sent) VALUES (%s, %s, %s, 0)"
    " ON CONFLICT (thread_id, identity_id) DO NOTHING"
)
# What is equal in all rows of a batch stands in the statement: binding it a million times takes its time.
INSERT_MESSAGE = (
    "INSERT INTO message (owner_id, thread_id, identity_id, at, kind, subject, text, digest, seen_on,"
    " is_minute_precise, is_note, is_copy)"
    " VALUES ({owner:d}, %s, %s, %s, %s, %s, %s, %s, '{day}', %s = 1, FALSE, FALSE)"
    " ON CONFLICT (thread_id, digest) DO NOTHING"
)
RESEND = "UPDATE message SET identity_id = %s, seen_on = %s WHERE thread_id = %s AND digest = %s"


KINDS = {kind: kind.value for kind in MessageKind}
cast_of = itemgetter(0, 2, 3)
Cast = tuple[str, Party, tuple[Party, ...]]  # a conversation, who wrote, to whom
Place = tuple[int, int]  # a conversation and the digest of a message in it


@dataclass(slots=True)
class MessageBook:
    """What a run remembers between batches of messages: recent threads, and repeats in the current one."""

    book: IdentityBook
    threads: dict[str, int] = field(default_factory=dict)
    members: set[tuple[int, int]] = field(default_factory=set)
    digests: set[int] = field(default_factory=set)
    thread: str = ""

    def digest_of(self, thread: str, said: str) -> int:
        """Tell a message from the others of its conversation; true repeats of a second are numbered."""
        if thread != self.thread:
            self.thread = thread
            self.digests.clear()
        number, digest = 1, digest_of_text(f"{said}\x1f1")
        while digest in self.digests:
            number += 1
            digest = digest_of_text(f"{said}\x1f{number}")
        self.digests.add(digest)
        return digest


def write_messages(memory: MessageBook, rows: Sequence[Message]) -> Tally:
    """Write a batch; a known message whose sender a newer export names otherwise counts as updated."""
    book = memory.book
    casts = {(row.thread, id(row.sender), id(row.others)): cast_of(row) for row in rows}.values()
    ids = learn_parties(book, casts)
    fresh_threads = learn_threads(memory, rows)
    book.touched.threads |= write_participants(memory, casts, ids, fresh_threads=fresh_threads)
    wanted: dict[Place, tuple[Any, ...]] = {}
    for key, _, sender, _, at, subject, text, kind, is_minute_precise, before in rows:
        digest = memory.digest_of(key, said_in(before) if before else f"{at}\x1f{subject}\x1f{text}")
        thread = memory.threads[key]
        wanted[thread, digest] = (
            thread, ids[sender], at, KINDS[kind], subject, text, digest, int(is_minute_precise),
        )  # fmt: skip
    old = [place for place in wanted if place[0] not in fresh_threads]
    stored = stored_messages(book.cursor, old) if old else {}
    fresh = [values for place, values in wanted.items() if place not in stored] if stored else wanted.values()
    book.touched.threads.update(values[0] for values in fresh)
    book.cursor.executemany(INSERT_MESSAGE.format(owner=book.owner_id, day=book.seen_on), fresh)
    updated = rename_senders(book, wanted, stored)
    return Tally(added=len(fresh), updated=updated, unchanged=len(rows) - len(fresh) - updated)


def said_in(row: Message) -> str:
    """Return what tells a message from the others of its conversation."""
    return f"{row.stamp}\x1f{row.subject}\x1f{row.text}"


def learn_parties(book: IdentityBook, casts: Iterable[Cast]) -> dict[Party, int | None]:
    """Give every party of a batch an identity; a sender's name counts before a recipient's."""
    senders = {sender for _, sender, _ in casts}
    parties = {party for _, _, others in casts for party in others} - senders
    keys = {party: identity_key(party) for party in (*sorted(parties), *sorted(senders))}
    book.learn((key, party.name) for party, key in keys.items())
    return {party: book.id_of(key) for party, key in keys.items()}


def learn_threads(memory: MessageBook, rows: Sequence[Message]) -> set[int]:
    """Give every conversation of the batch an id; return the ids that are new in the store."""
    titles = titles_of(rows)
    missing = [key for key in titles if key not in memory.threads]
    if len(memory.threads) > 50_000:
        kept = {key: memory.threads[key] for key in titles if key in memory.threads}
        memory.threads.clear()
        memory.threads.update(kept)
        memory.members.clear()
    known = find_threads(memory, missing)
    fresh = [key for key in missing if key not in known]
    memory.book.cursor.executemany(
        INSERT_THREAD, [(memory.book.owner_id, key, titles[key], False) for key in fresh]
    )
    memory.threads.update(known)
    memory.threads.update(made := find_threads(memory, fresh))
    name_threads(memory, {key: title for key, title in titles.items() if title and key not in made})
    return set(made.values())


def titles_of(rows: Sequence[Message]) -> dict[str, str]:
    """Return the fullest title that these messages give to each conversation, so that their order says nothing."""
    titles: dict[str, str] = {}
    for row in rows:
        known = titles.setdefault(row.thread, row.title)
        if row.title != known:
            titles[row.thread] = fuller(row.title, known)
    return titles


def name_threads(memory: MessageBook, titles: dict[str, str]) -> None:
    """Give conversations that were known these titles, where they are fuller than those they had."""
    had: dict[int, str] = {}
    for chunk in in_chunks(memory.threads[key] for key in titles):
        memory.book.cursor.execute(f"SELECT id, title FROM thread WHERE id IN ({places(chunk)})", chunk)
        had.update(memory.book.cursor.fetchall())
    wanted = ((title, memory.threads[key]) for key, title in titles.items())
    changed = [
        (title, row_id)
        for title, row_id in wanted
        if title != had[row_id] and title == fuller(title, had[row_id])
    ]
    memory.book.cursor.executemany("UPDATE thread SET title = %s WHERE id = %s", changed)


def find_threads(memory: MessageBook, keys: list[str]) -> dict[str, int]:
    """Return the ids of those conversations that are stored."""
    found: dict[str, int] = {}
    for chunk in in_chunks(keys):
        memory.book.cursor.execute(
            f"SELECT key, id FROM thread WHERE owner_id = %s AND key IN ({places(chunk)})",
            [memory.book.owner_id, *chunk],
        )
        found.update(memory.book.cursor.fetchall())
    return found


def write_participants(
    memory: MessageBook, casts: Iterable[Cast], ids: dict[Party, int | None], *, fresh_threads: set[int]
) -> set[int]:
    """Note who takes part in which conversation; return the conversations that somebody is new in."""
    pairs = {
        (memory.threads[thread], identity_id)
        for thread, sender, others in casts
        for party in (sender, *others)
        if (identity_id := ids[party]) is not None
    } - memory.members
    memory.members |= pairs
    fresh = pairs - stored_participants(memory.book.cursor, {thread for thread, _ in pairs} - fresh_threads)
    memory.book.cursor.executemany(
        INSERT_PARTICIPANT, [(memory.book.owner_id, *pair) for pair in sorted(fresh)]
    )
    return {thread for thread, _ in fresh}


def stored_participants(cursor: Any, threads: Iterable[int]) -> set[tuple[int, int]]:
    """Return who is known to take part in these conversations."""
    found: set[tuple[int, int]] = set()
    for chunk in in_chunks(sorted(threads)):
        cursor.execute(
            f"SELECT thread_id, identity_id FROM participant WHERE thread_id IN ({places(chunk)})", chunk
        )
        found.update(cursor.fetchall())
    return found


def stored_messages(cursor: Any, places: list[Place]) -> dict[Place, tuple[int | None, date]]:
    """Return sender and export day of those messages that are stored."""
    found: dict[Place, tuple[int | None, date]] = {}
    for chunk in in_chunks(places):
        cursor.execute(
            "SELECT m.thread_id, m.digest, m.identity_id, m.seen_on"
            f" FROM (VALUES {','.join(['(%s, %s)'] * len(chunk))}) AS v"
            " JOIN message m ON m.thread_id = v.column1 AND m.digest = v.column2",
            [value for place in chunk for value in place],
        )
        for thread, digest, sender, seen_on in cursor.fetchall():
            found[thread, digest] = (sender, known_day(seen_on))
    return found


def rename_senders(
    book: IdentityBook, wanted: dict[Place, tuple[Any, ...]], stored: dict[Place, tuple[int | None, date]]
) -> int:
    """Let the newest export that names a sender win; a hidden sender never replaces a named one."""
    changed = 0
    for place, (old_sender, seen_on) in stored.items():
        sender = wanted[place][1]
        if sender is None or sender == old_sender:
            continue
        if old_sender is None or book.seen_on > seen_on:
            book.cursor.execute(RESEND, (sender, book.seen_on.isoformat(), *place))
            book.touched.threads.add(place[0])
            changed += 1
    return changed
