"""Messages, their conversations and who takes part in them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from firsthand.core.records import Message
from firsthand.store.database import in_chunks, known_day, places
from firsthand.store.writes.identities import IdentityBook, Key, identity_key
from firsthand.store.writes.tally import Tally, digest_of

INSERT_THREAD = (
    "INSERT INTO thread (owner_id, key, title, people, only_refused) VALUES (%s, %s, %s, 0, %s)"
    " ON CONFLICT (owner_id, key) DO NOTHING"
)
INSERT_PARTICIPANT = (
    "INSERT INTO participant (owner_id, thread_id, identity_id, sent) VALUES (%s, %s, %s, 0)"
    " ON CONFLICT (thread_id, identity_id) DO NOTHING"
)
INSERT_MESSAGE = (
    "INSERT INTO message (owner_id, thread_id, identity_id, at, kind, subject, text, digest, seen_on,"
    " is_minute_precise, is_note) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
    " ON CONFLICT (thread_id, digest) DO NOTHING"
)
RESEND = "UPDATE message SET identity_id = %s, seen_on = %s WHERE thread_id = %s AND digest = %s"


@dataclass(slots=True)
class MessageBook:
    """What a run remembers between batches of messages: recent threads, and repeats in the current one."""

    book: IdentityBook
    threads: dict[str, int] = field(default_factory=dict)
    members: set[tuple[int, int]] = field(default_factory=set)
    repeats: Counter[tuple[str, int]] = field(default_factory=Counter)
    thread: str = ""

    def number_of(self, row: Message, text_digest: int) -> int:
        """Count true repeats (same words in the same second) within a conversation."""
        if row.thread != self.thread:
            self.thread = row.thread
            self.repeats.clear()
        key = (str(row.at), text_digest)
        self.repeats[key] += 1
        return self.repeats[key]


def write_messages(memory: MessageBook, rows: Sequence[Message]) -> Tally:
    """Write a batch; a known message whose sender a newer export names otherwise counts as updated."""
    book = memory.book
    senders = [identity_key(row.sender) for row in rows]
    others = [[identity_key(party) for party in row.others] for row in rows]
    book.learn(named_parties(rows, senders, others))
    fresh_threads = learn_threads(memory, rows)
    write_participants(memory, rows, senders, others)
    wanted: dict[tuple[int, int], tuple[Message, int | None]] = {}
    for row, sender in zip(rows, senders, strict=True):
        words = digest_of(row.subject, row.text)
        digest = digest_of(row.at, words, memory.number_of(row, words))
        wanted[memory.threads[row.thread], digest] = (row, book.id_of(sender))
    old_threads = {thread for thread, _ in wanted} - fresh_threads
    stored = stored_messages(book.cursor, old_threads, wanted)
    day = book.seen_on.isoformat()
    fresh = [(key, row, sender) for key, (row, sender) in wanted.items() if key not in stored]
    book.cursor.executemany(
        INSERT_MESSAGE,
        [
            (book.owner_id, thread, sender, str(row.at)[:19], row.kind.value, row.subject, row.text, digest, day,
             row.is_minute_precise, False)
            for (thread, digest), row, sender in fresh
        ],
    )  # fmt: skip
    updated = rename_senders(book, wanted, stored)
    return Tally(added=len(fresh), updated=updated, unchanged=len(rows) - len(fresh) - updated)


def named_parties(
    rows: Sequence[Message], senders: list[Key | None], others: list[list[Key | None]]
) -> Iterable[tuple[Key | None, str]]:
    """Yield every party of a batch with its name; recipients named only by address have none."""
    for row, sender, keys in zip(rows, senders, others, strict=True):
        yield from ((key, party.name) for key, party in zip(keys, row.others, strict=True))
        yield sender, row.sender.name


def learn_threads(memory: MessageBook, rows: Sequence[Message]) -> set[int]:
    """Give every conversation of the batch an id; return the ids that are new in the store."""
    titles = {row.thread: row.title for row in rows}
    missing = [key for key in titles if key not in memory.threads]
    if not missing:
        return set()
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
    return set(made.values())


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
    memory: MessageBook, rows: Sequence[Message], senders: list[Key | None], others: list[list[Key | None]]
) -> None:
    """Note who takes part in which conversation."""
    pairs = {
        (memory.threads[row.thread], memory.book.known[key].id)
        for row, sender, keys in zip(rows, senders, others, strict=True)
        for key in (sender, *keys)
        if key is not None
    } - memory.members
    memory.book.cursor.executemany(
        INSERT_PARTICIPANT, [(memory.book.owner_id, *pair) for pair in sorted(pairs)]
    )
    memory.members |= pairs


def stored_messages(
    cursor: Any, threads: set[int], wanted: dict[tuple[int, int], tuple[Message, int | None]]
) -> dict[tuple[int, int], tuple[int | None, date]]:
    """Return sender and export day of those messages that are stored."""
    pairs = [key for key in wanted if key[0] in threads]
    found: dict[tuple[int, int], tuple[int | None, date]] = {}
    for chunk in in_chunks(pairs):
        cursor.execute(
            "SELECT m.thread_id, m.digest, m.identity_id, m.seen_on"
            f" FROM (VALUES {','.join(['(%s, %s)'] * len(chunk))}) AS v"
            " JOIN message m ON m.thread_id = v.column1 AND m.digest = v.column2",
            [value for pair in chunk for value in pair],
        )
        for thread, digest, sender, seen_on in cursor.fetchall():
            found[thread, digest] = (sender, known_day(seen_on))
    return found


def rename_senders(
    book: IdentityBook,
    wanted: dict[tuple[int, int], tuple[Message, int | None]],
    stored: dict[tuple[int, int], tuple[int | None, date]],
) -> int:
    """Let the newest export that names a sender win; a hidden sender never replaces a named one."""
    changed = 0
    for key, (old_sender, seen_on) in stored.items():
        if key not in wanted:
            continue
        sender = wanted[key][1]
        if sender is None or sender == old_sender:
            continue
        if old_sender is None or book.seen_on > seen_on:
            book.cursor.execute(RESEND, (sender, book.seen_on.isoformat(), *key))
            changed += 1
    return changed
