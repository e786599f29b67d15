"""Mails, who wrote them to whom, and the conversations they belong to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from firsthand.core.records import Mail, MailKind, Party
from firsthand.store.database import in_chunks, places
from firsthand.store.writes.identities import IdentityBook, identity_key
from firsthand.store.writes.mail_copies import (
    Key,
    answered_by,
    best_copies,
    find_stored,
    root_of,
    stored_copies,
)
from firsthand.store.writes.mail_threads import join_copies, learn_threads
from firsthand.store.writes.tally import Tally, digest_of

CASTS_REMEMBERED = 100_000
INSERT_CAST = (
    "INSERT INTO cast_list (owner_id, digest, people, side) VALUES (%s, %s, %s, '')"
    " ON CONFLICT (owner_id, digest) DO NOTHING"
)
INSERT_MEMBER = (
    "INSERT INTO cast_member (owner_id, cast_id, identity_id, is_sender) VALUES (%s, %s, %s, %s)"
    " ON CONFLICT (cast_id, identity_id) DO NOTHING"
)
INSERT_MAIL = (
    "INSERT INTO mail (owner_id, digest, stamp, thread_id, cast_id, at, kind, subject, merit, is_introduction,"
    " is_refusal, introduced, signature_id) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
    " ON CONFLICT (owner_id, digest, stamp) DO NOTHING"
)
UPDATE_MAIL = (
    "UPDATE mail SET stamp = %s, thread_id = %s, cast_id = %s, at = %s, kind = %s, subject = %s, merit = %s,"
    " is_introduction = %s, is_refusal = %s, introduced = %s, signature_id = %s"
    " WHERE owner_id = %s AND digest = %s AND stamp = %s"
)

INSERT_SIGNATURE = (
    "INSERT INTO signature (owner_id, identity_id, company, title, digest, is_certain, is_counted)"
    " VALUES (%s, %s, %s, %s, %s, %s, %s)"
    " ON CONFLICT (identity_id, digest) DO NOTHING"
)

Cast = tuple[Party, tuple[Party, ...], int]  # who wrote, to whom, and how many people there were in all


@dataclass(slots=True)
class MailBook:
    """What a run remembers between batches of mails, and which conversations it touched."""

    book: IdentityBook
    casts: dict[int, int] = field(default_factory=dict)
    threads: dict[int, int] = field(default_factory=dict)
    touched: set[int] = field(default_factory=set)
    touched_casts: set[int] = field(default_factory=set)


def write_mails(memory: MailBook, rows: Sequence[Mail]) -> Tally:
    """Write a batch; of two copies of one mail the fuller one is kept, which counts as updated."""
    book = memory.book
    wanted = best_copies(rows)
    found = find_stored(book, (digest for digest, _ in wanted))
    stored = stored_copies(book, wanted, found) if found else {}
    changed = {key: row for key, row in wanted.items() if key not in stored or row[0] > stored[key].merit}
    personal = {key: row for key, (_, row) in changed.items() if row.kind is MailKind.PERSONAL}
    learn_people(book, rows)
    casts = learn_casts(memory, personal)
    joined = join_copies(book, memory.threads, answered_by(rows, wanted, found))
    roots = {key: root_of(row) for key, row in personal.items()}
    threads = learn_threads(book, memory.threads, set(roots.values()))
    signatures = learn_signatures(book, personal)
    memory.touched |= {*joined.values(), *threads.values()}
    memory.touched_casts.update(casts.values())
    memory.touched_casts.update(cast for key in changed if key in stored and (cast := stored[key].cast))
    said = {
        key: (
            threads[roots[key]] if key in roots else None,
            casts.get(key),
            *columns_of(row, merit, is_kept=key in roots),
            introduced_ids(book, row) if key in roots else "",
            signatures.get(key),
        )
        for key, (merit, row) in changed.items()
    }
    fresh = [(book.owner_id, *key, *values) for key, values in said.items() if key not in stored]
    better = [
        (key[1], *values, book.owner_id, key[0], stored[key].stamp)
        for key, values in said.items()
        if key in stored
    ]
    book.cursor.executemany(INSERT_MAIL, fresh)
    book.cursor.executemany(UPDATE_MAIL, better)
    updated = len(better) + len(joined.keys() - {digest for digest, _ in changed})
    return Tally(added=len(fresh), updated=updated, unchanged=len(rows) - len(fresh) - updated)


def learn_people(book: IdentityBook, rows: Iterable[Mail]) -> None:
    """Learn whom all copies name, also those that are not kept: which came first must not decide who is known of."""
    casts = {cast_of(row) for row in rows if row.kind is MailKind.PERSONAL}
    book.learn_names(party for sender, others, _ in casts for party in (sender, *others))


def columns_of(row: Mail, merit: int, *, is_kept: bool) -> tuple[Any, ...]:
    """Return what is kept of a mail; of one that is not personal, only kind and time."""
    subject = row.subject if is_kept else ""
    flags = (row.is_introduction, row.is_refusal) if is_kept else (False, False)
    return (str(row.at)[:19], row.kind.value, subject, merit, *flags)


def introduced_ids(book: IdentityBook, row: Mail) -> str:
    """Return the identities that an introduction names, between spaces; "" where all are meant."""
    ids = [book.id_of(identity_key(each)) for each in row.others if each.mail in row.introduced]
    return f" {' '.join(map(str, ids))} " if row.introduced else ""


def cast_of(row: Mail) -> Cast:
    return (row.sender, row.others, row.people)


def cast_digest(cast: Cast) -> int:
    """Tell casts apart by addresses, whatever names and order a mail gives them."""
    sender, others, people = cast
    return digest_of(
        identity_key(sender), sorted({key for each in others if (key := identity_key(each))}), people
    )


def learn_casts(memory: MailBook, mails: Mapping[Key, Mail]) -> dict[Key, int]:
    """Return the id of the cast of each mail of a batch, by the mail's key; its people are known.

    A cast that is stored may lack people, where an import was cut off between the two.
    """
    mails_of: dict[Cast, list[Key]] = {}
    for key, row in mails.items():
        mails_of.setdefault(cast_of(row), []).append(key)
    digests = [(cast_digest(cast), cast) for cast in mails_of]
    if len(memory.casts) > CASTS_REMEMBERED:
        memory.casts.clear()
    missing = {digest: cast for digest, cast in digests if digest not in memory.casts}
    known = find_ids(memory.book, "cast_list", "digest", list(missing))
    fresh = {digest: cast for digest, cast in missing.items() if digest not in known}
    memory.book.cursor.executemany(
        INSERT_CAST, [(memory.book.owner_id, digest, cast[2]) for digest, cast in fresh.items()]
    )
    made = find_ids(memory.book, "cast_list", "digest", list(fresh))
    memory.casts.update(known)
    memory.casts.update(made)
    memory.book.cursor.executemany(INSERT_MEMBER, members_of(memory.book, missing, known | made))
    ids = [memory.casts[digest] for digest, _ in digests]
    return {mail: each for each, same in zip(ids, mails_of.values(), strict=True) for mail in same}


def members_of(
    book: IdentityBook, casts: dict[int, Cast], ids: dict[int, int]
) -> Iterable[tuple[int, int, int, bool]]:
    """Yield the rows of who is on each cast; the sender comes first, and is no recipient as well."""
    for digest, (sender, others, _) in casts.items():
        for party, is_sender in ((sender, True), *((each, False) for each in others)):
            if (identity := book.id_of(identity_key(party))) is not None:
                yield (book.owner_id, ids[digest], identity, is_sender)


def members_of_casts(cursor: Any, casts: Iterable[int]) -> set[int]:
    """Return the identities on these casts."""
    found: set[int] = set()
    for chunk in in_chunks(sorted(casts)):
        cursor.execute(f"SELECT identity_id FROM cast_member WHERE cast_id IN ({places(chunk)})", chunk)
        found.update(row[0] for row in cursor.fetchall())
    return found


def learn_signatures(book: IdentityBook, rows: Mapping[Key, Mail]) -> dict[Key, int]:
    """Return the id of what the foot of each mail says of its writer's work, by the key of the mail."""
    said: dict[Key, tuple[int, int]] = {}
    fresh: dict[tuple[int, int], tuple[Any, ...]] = {}
    for mail, row in rows.items():
        if row.signature is None or not (company := row.signature.company or row.signature.perhaps):
            continue
        writer = book.id_of(identity_key(row.sender))
        if writer is not None:
            title, is_certain = row.signature.title, bool(row.signature.company)
            said[mail] = key = (writer, digest_of(company, title, *(() if is_certain else ("perhaps",))))
            fresh[key] = (book.owner_id, writer, company, title, key[1], is_certain, is_certain)
    if not said:
        return {}
    known = find_signatures(book, fresh.keys())
    book.cursor.executemany(INSERT_SIGNATURE, [row for key, row in fresh.items() if key not in known])
    known |= find_signatures(book, fresh.keys() - known.keys())
    return {mail: known[key] for mail, key in said.items()}


def find_signatures(book: IdentityBook, keys: Iterable[tuple[int, int]]) -> dict[tuple[int, int], int]:
    """Return the ids of those signatures that are stored, and of others of the same writers."""
    found: dict[tuple[int, int], int] = {}
    for chunk in in_chunks(sorted({writer for writer, _ in keys})):
        book.cursor.execute(
            f"SELECT identity_id, digest, id FROM signature WHERE identity_id IN ({places(chunk)})", chunk
        )
        found.update({(writer, digest): row_id for writer, digest, row_id in book.cursor.fetchall()})
    return found


def find_ids(book: IdentityBook, table: str, column: str, values: list[Any]) -> dict[Any, int]:
    """Return the ids of those rows that are stored, by the column that names them."""
    found: dict[Any, int] = {}
    for chunk in in_chunks(values):
        book.cursor.execute(
            f"SELECT {column}, id FROM {table} WHERE owner_id = %s AND {column} IN ({places(chunk)})",
            [book.owner_id, *chunk],
        )
        found.update(book.cursor.fetchall())
    return found
