"""What mails of the platform told of connections and messages; whether it counts is worked out later."""

from collections.abc import Sequence
from typing import Any

from firsthand.core.names import fold_name
from firsthand.core.records import Notification, Party
from firsthand.store.database import in_chunks, places, stamp
from firsthand.store.writes.identities import IdentityBook, Key, identity_key
from firsthand.store.writes.tally import Tally, digest_of

INSERT = """
    INSERT INTO notification (owner_id, digest, kind, identity_id, at, told_on, name, name_key, text, is_by_name,
        is_counted)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, FALSE) ON CONFLICT (owner_id, digest) DO NOTHING
"""


def address_key(party: Party) -> Key | None:
    """Return the identity of the profile address that a mail showed.

    An id that only the platform can read names nobody whom an archive could be about: then the name is all there is.
    """
    key = identity_key(Party("", party.url))
    return key if key and key[0] == "url" else None


def write_notifications(book: IdentityBook, rows: Sequence[Notification]) -> Tally:
    """Write what was told; the same mail again says nothing new."""
    book.learn_keys((key, row.party.name) for row in rows if (key := address_key(row.party)))
    told = {notification_digest(row): row for row in rows}
    stored = stored_digests(book, list(told))
    fresh = [insert_values(book, digest, row) for digest, row in told.items() if digest not in stored]
    book.cursor.executemany(INSERT, fresh)
    return Tally(added=len(fresh), unchanged=len(rows) - len(fresh))


def notification_digest(row: Notification) -> int:
    """Tell notifications apart: by their mail and, as it may be about several, by whom they are about."""
    who = address_key(row.party) or ("name", fold_name(row.party.name))
    return digest_of(row.kind, row.key, *who)


def insert_values(book: IdentityBook, digest: int, row: Notification) -> tuple[Any, ...]:
    """Return the values of one new row."""
    key, name, at = address_key(row.party), row.party.name, stamp(row.at)
    return (
        book.owner_id, digest, row.kind.value, book.id_of(key), at, at[:10], name, fold_name(name), row.note,
        key is None,
    )  # fmt: skip


def stored_digests(book: IdentityBook, digests: list[int]) -> set[int]:
    """Return which of these are stored."""
    found: set[int] = set()
    for chunk in in_chunks(digests):
        book.cursor.execute(
            f"SELECT digest FROM notification WHERE owner_id = %s AND digest IN ({places(chunk)})",
            [book.owner_id, *chunk],
        )
        found.update(row[0] for row in book.cursor.fetchall())
    return found
