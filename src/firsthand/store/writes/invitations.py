"""Invitations as a source gives them."""

import json
from collections.abc import Sequence
from typing import Any

from firsthand.core.records import Direction, Invitation, Party
from firsthand.store.database import in_chunks, known_day, places, stamp
from firsthand.store.writes.identities import IdentityBook, Key, identity_key
from firsthand.store.writes.tally import Tally, digest_of

INSERT = """
    INSERT INTO invitation (owner_id, source, direction, identity_id, name, headline, note, sent_at, sent_raw,
        sent_within_days, is_ambiguous_hour, mutual_count, mutual_names, digest, first_seen_on, last_seen_on,
        is_unverified, status)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, '')
    ON CONFLICT (owner_id, digest) DO NOTHING
"""
SEEN = """
    UPDATE invitation SET first_seen_on = %s, last_seen_on = %s, note = %s WHERE owner_id = %s AND digest = %s
"""


def other_party(row: Invitation) -> Party:
    """Return the side that is not the owner."""
    return row.inviter if row.direction is Direction.IN else row.invitee


def own_party(row: Invitation) -> Party:
    """Return the owner's side as the row names it."""
    return row.invitee if row.direction is Direction.IN else row.inviter


def sender_key(party: Party) -> Key | None:
    """Return the identity of a sender: a name alone is kept apart from people of that name, who may be others."""
    key = identity_key(party)
    return ("sender", key[1]) if key and key[0] == "name" else key


def invitation_digest(source: str, row: Invitation) -> int:
    """Tell invitations apart: direction, person and minute; of pasted ones, the note instead of the minute."""
    party = other_party(row)
    when = row.note if row.sent_within_days else stamp(row.sent_at)
    return digest_of(source, row.direction, *(sender_key(party) or ("", "")), when)


def write_invitations(book: IdentityBook, source: str, rows: Sequence[Invitation]) -> Tally:
    """Write invitations; a longer note for a known one counts as updated."""
    book.learn((sender_key(other_party(row)), other_party(row).name) for row in rows)
    own = {identity_key(own_party(row)): own_party(row).name for row in rows if own_party(row).url}
    mark_own(book, own)
    known = {invitation_digest(source, row): row for row in rows}
    stored = stored_invitations(book.cursor, book.owner_id, list(known))
    fresh = [(digest, row) for digest, row in known.items() if digest not in stored]
    book.cursor.executemany(INSERT, [insert_values(book, source, digest, row) for digest, row in fresh])
    updated, day = 0, book.seen_on
    for digest, (first, last, note) in stored.items():
        better = max(note, known[digest].note, key=lambda text: (len(text), text))
        updated += better != note
        if better != note or not first <= day <= last:
            seen = (min(first, day).isoformat(), max(last, day).isoformat())
            book.cursor.execute(SEEN, (*seen, better, book.owner_id, digest))
    return Tally(added=len(fresh), updated=updated, unchanged=len(rows) - len(fresh) - updated)


def mark_own(book: IdentityBook, own: dict[Key | None, str]) -> None:
    """Note which addresses are the owner's: the inviter of what went out, the invitee of what came in."""
    book.learn(own.items())
    book.cursor.executemany(
        "UPDATE identity SET is_owner = %s WHERE id = %s AND is_owner = %s",
        [(True, book.id_of(key), False) for key in own],
    )


def insert_values(book: IdentityBook, source: str, digest: int, row: Invitation) -> tuple[Any, ...]:
    """Return the values of one new row."""
    party, day = other_party(row), book.seen_on.isoformat()
    return (
        book.owner_id, source, row.direction.value, book.id_of(sender_key(party)), party.name, row.headline,
        row.note, stamp(row.sent_at), row.sent_raw, row.sent_within_days, row.is_ambiguous_hour, row.mutual_count,
        json.dumps(row.mutual_names), digest, day, day, not row.is_verified,
    )  # fmt: skip


def stored_invitations(cursor: Any, owner_id: int, digests: list[int]) -> dict[int, tuple[Any, Any, str]]:
    """Return first and last seen day and note of those that are stored."""
    found: dict[int, tuple[Any, Any, str]] = {}
    for chunk in in_chunks(digests):
        cursor.execute(
            "SELECT digest, first_seen_on, last_seen_on, note FROM invitation"
            f" WHERE owner_id = %s AND digest IN ({places(chunk)})",
            [owner_id, *chunk],
        )
        for digest, first, last, note in cursor.fetchall():
            found[digest] = (known_day(first), known_day(last), note)
    return found
