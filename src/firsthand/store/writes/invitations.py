"""Invitations as a source gives them."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from firsthand.core.erasing import PSEUDONYM
from firsthand.core.records import Direction, Invitation, Party
from firsthand.store.database import as_json, in_chunks, known_day, known_moment, places, stamp
from firsthand.store.writes.identities import IdentityBook, Key, identity_key
from firsthand.store.writes.seen import fuller
from firsthand.store.writes.tally import Tally, digest_of

COLUMNS = (
    "name", "headline", "note", "sent_within_days", "sent_at", "sent_raw", "is_ambiguous_hour", "mutual_count",
    "mutual_names", "first_seen_on", "last_seen_on", "is_unverified",
)  # fmt: skip
INSERT = (
    "INSERT INTO invitation (owner_id, digest, source, direction, identity_id,"
    f" {', '.join(COLUMNS)}, status) VALUES ({', '.join(['%s'] * (len(COLUMNS) + 5))}, '')"
    " ON CONFLICT (owner_id, digest) DO NOTHING"
)
WIDEN = f"UPDATE invitation SET {', '.join(f'{name} = %s' for name in COLUMNS)} WHERE owner_id = %s AND digest = %s"


class Said(NamedTuple):
    """What is known of one invitation; `name` is that of its first export, the name as received."""

    name: str
    headline: str
    note: str
    sent: tuple[int, str, str, bool]  # within how many days, when, as read, and whether the hour is uncertain
    mutual_count: int | None
    mutual_names: tuple[str, ...]
    first_seen_on: date
    last_seen_on: date
    is_unverified: bool

    def wider(self, other: "Said") -> "Said":
        """Return what both say, in whatever order they came: the fullest, and the surest time."""
        return Said(
            min(self, other, key=lambda said: (said.first_seen_on, said.name)).name,
            fuller(self.headline, other.headline),
            fuller(self.note, other.note),
            min(self.sent, other.sent),
            max(self.mutual_count, other.mutual_count, key=lambda count: -1 if count is None else count),
            max(self.mutual_names, other.mutual_names, key=lambda names: (len(names), names)),
            min(self.first_seen_on, other.first_seen_on),
            max(self.last_seen_on, other.last_seen_on),
            self.is_unverified and other.is_unverified,
        )

    def says_more(self, other: "Said") -> bool:
        """Tell whether it differs from another in more than the exports that said so."""
        return self._replace(first_seen_on=other.first_seen_on, last_seen_on=other.last_seen_on) != other

    @property
    def columns(self) -> tuple[Any, ...]:
        """Return the values of its columns."""
        return (
            self.name, self.headline, self.note, *self.sent, self.mutual_count, json.dumps(self.mutual_names),
            self.first_seen_on.isoformat(), self.last_seen_on.isoformat(), self.is_unverified,
        )  # fmt: skip


def other_party(row: Invitation) -> Party:
    """Return the side that is not the owner."""
    return row.inviter if row.direction is Direction.IN else row.invitee


def own_party(row: Invitation) -> Party:
    """Return the owner's side as the row names it."""
    return row.invitee if row.direction is Direction.IN else row.inviter


def sender_key(party: Party) -> Key | None:
    """Return the identity of a sender: a name alone is kept apart from people of that name, who may be others.

    Of one who was erased, all there is stands for the erasing.
    """
    if party.url.startswith(PSEUDONYM):
        return ("erased", party.url.removeprefix(PSEUDONYM))
    key = identity_key(party)
    return ("sender", key[1]) if key and key[0] == "name" else key


def name_of(party: Party) -> str:
    """Return the name of a sender's identity; one who was erased has none."""
    return "" if party.url.startswith(PSEUDONYM) else party.name


def invitation_digest(source: str, row: Invitation) -> int:
    """Tell invitations apart: direction, person and minute; of pasted ones, the note instead of the minute."""
    row = row.before or row
    party = other_party(row)
    when = row.note if row.sent_within_days else stamp(row.sent_at)
    return digest_of(source, row.direction, *(sender_key(party) or ("", "")), when)


def write_invitations(book: IdentityBook, source: str, rows: Sequence[Invitation]) -> Tally:
    """Write invitations; a known one that says more counts as updated."""
    book.learn((sender_key(party), name_of(party)) for row in rows for party in (other_party(row),))
    own = {identity_key(own_party(row)): own_party(row).name for row in rows if own_party(row).url}
    mark_own(book, own)
    known: dict[int, tuple[Said, Invitation]] = {}
    for row in rows:
        digest, said = invitation_digest(source, row), said_by(row, book.seen_on)
        known[digest] = (said.wider(known[digest][0]) if digest in known else said, row)
    stored = stored_invitations(book.cursor, book.owner_id, list(known))
    fresh = [
        (book.owner_id, digest, source, row.direction.value, book.id_of(sender_key(other_party(row))),
         *said.columns)
        for digest, (said, row) in known.items() if digest not in stored
    ]  # fmt: skip
    book.cursor.executemany(INSERT, fresh)
    wider = {digest: said.wider(known[digest][0]) for digest, said in stored.items()}
    changed = {digest: said for digest, said in wider.items() if said != stored[digest]}
    book.cursor.executemany(
        WIDEN, [(*said.columns, book.owner_id, digest) for digest, said in changed.items()]
    )
    updated = sum(said.says_more(stored[digest]) for digest, said in changed.items())
    return Tally(added=len(fresh), updated=updated, unchanged=len(rows) - len(fresh) - updated)


def mark_own(book: IdentityBook, own: dict[Key | None, str]) -> None:
    """Note which addresses are the owner's: the inviter of what went out, the invitee of what came in."""
    book.learn(own.items())
    book.cursor.executemany(
        "UPDATE identity SET is_owner = %s WHERE id = %s AND is_owner = %s",
        [(True, book.id_of(key), False) for key in own],
    )


def said_by(row: Invitation, seen_on: date) -> Said:
    """Return what one row says."""
    sent = (row.sent_within_days, stamp(row.sent_at), row.sent_raw, row.is_ambiguous_hour)
    return Said(
        other_party(row).name, row.headline, row.note, sent, row.mutual_count, tuple(row.mutual_names), seen_on,
        seen_on, not row.is_verified,
    )  # fmt: skip


def stored_invitations(cursor: Any, owner_id: int, digests: list[int]) -> dict[int, Said]:
    """Return what is known of those that are stored."""
    found: dict[int, Said] = {}
    for chunk in in_chunks(digests):
        cursor.execute(
            f"SELECT digest, {', '.join(COLUMNS)} FROM invitation"
            f" WHERE owner_id = %s AND digest IN ({places(chunk)})",
            [owner_id, *chunk],
        )
        found.update((digest, stored_said(*columns)) for digest, *columns in cursor.fetchall())
    return found


def stored_said(*columns: Any) -> Said:
    """Return columns of the table as what they say."""
    (
        name,
        headline,
        note,
        within,
        sent_at,
        sent_raw,
        is_ambiguous,
        count,
        names,
        first,
        last,
        is_unverified,
    ) = columns
    sent = (within, stamp(known_moment(sent_at)), sent_raw, bool(is_ambiguous))
    mutual = tuple(as_json(names))
    return Said(
        name, headline, note, sent, count, mutual, known_day(first), known_day(last), bool(is_unverified)
    )
