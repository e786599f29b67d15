"""Whom LinkedIn's mails mean, and which of them tell what no archive does."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from firsthand.actions.batches import rows_among, write_many
from firsthand.core.names import fold_name, is_usable_key
from firsthand.core.notifications import (
    EARLY,
    MESSAGE_WITHIN,
    Named,
    Told,
    messages_told,
    ties_told,
    who_connected,
    who_wrote,
)
from firsthand.core.records import Notification, NotificationKind
from firsthand.store.database import django_rows, known_day, known_moment, stamp
from firsthand.store.models import Owner
from firsthand.store.queries.notifications import called, connected_in_archives, invited_by_owner
from firsthand.store.queries.owner import newest_editions
from firsthand.store.writes.notifications import address_key

STORED = """
    SELECT id, kind, at, name_key, text, is_by_name, identity_id, is_counted FROM notification
    WHERE owner_id = %s ORDER BY at, digest
"""
EXPORTS = "SELECT DISTINCT exported_on FROM edition WHERE owner_id = %s AND kind = 'connections'"
PERSONS = "SELECT id, person_id FROM identity WHERE owner_id = %s AND person_id IS NOT NULL {only}"
WRITTEN = """
    SELECT i.person_id, m.at FROM participant p JOIN identity i ON i.id = p.identity_id
    JOIN message m ON m.thread_id = p.thread_id AND m.identity_id = p.identity_id
    WHERE p.owner_id = %s AND m.at >= %s {only}
"""


@dataclass(frozen=True, slots=True)
class Stored:
    """A notification as stored, with whom it means now."""

    id: int
    kind: str
    at: datetime
    name_key: str
    text: str
    is_by_name: bool
    identity: int | None
    is_counted: bool


class Archived:
    """What archives hold that mails may tell of."""

    def __init__(self, owner_id: int) -> None:
        self.owner_id = owner_id
        self.connected = connected_in_archives(django_rows, owner_id)
        self.exports = sorted(known_day(row[0]) for row in django_rows(EXPORTS, (owner_id,)))

    def called(self, names: set[str]) -> dict[str, list[Named]]:
        """Return whom these names can mean."""
        return called(self.people, {name for name in names if is_usable_key(name)}) if names else {}

    @cached_property
    def people(self) -> list[Named]:
        """Everybody whom a name alone can mean."""
        return [*self.connected, *invited_by_owner(django_rows, self.owner_id)]

    def who_is_meant(self, kind: str, on: date, people: Sequence[Named]) -> int | None:
        """Return the identity that a name means in a mail of that day."""
        if kind == NotificationKind.ACCEPTED:
            return who_connected(on, people, self.exports)
        return who_wrote(people)


def settle_notifications(owner: Owner) -> None:
    """Bring up to date whom notifications mean, and which count."""
    stored = [stored_row(row) for row in django_rows(STORED, (owner.pk,))]
    if not stored:
        return
    archived = Archived(owner.pk)
    names = archived.called({row.name_key for row in stored if row.is_by_name})
    meant = {
        row.id: archived.who_is_meant(row.kind, row.at.date(), names.get(row.name_key, ()))
        if row.is_by_name
        else row.identity
        for row in stored
    }
    counted = those_that_count(archived, stored, meant)
    write_many(
        "UPDATE notification SET identity_id = %s, is_counted = %s WHERE id = %s",
        [
            (meant[row.id], row.id in counted, row.id)
            for row in stored
            if (meant[row.id], row.id in counted) != (row.identity, row.is_counted)
        ],
    )


def those_that_count(archived: Archived, stored: Sequence[Stored], meant: dict[int, int | None]) -> set[int]:
    """Return which notifications tell what no archive does."""
    identities = {identity for identity in meant.values() if identity is not None}
    persons: dict[int | None, int] = dict(rows_among(PERSONS, (archived.owner_id,), "id", identities))
    told: dict[str, list[Told]] = defaultdict(list)
    for row in stored:
        if (person := persons.get(meant[row.id])) is not None:
            told[row.kind].append(Told(row.id, person, row.at, row.name_key, row.text))
    accepted, messaged = told[NotificationKind.ACCEPTED], told[NotificationKind.MESSAGED]
    newest = newest_editions(django_rows, archived.owner_id).get("messages")
    return ties_told(accepted, archived.connected, archived.exports) | messages_told(
        messaged, written_by(archived.owner_id, messaged), newest
    )


def written_by(owner_id: int, told: Sequence[Told]) -> dict[int, list[datetime]]:
    """Return when those of whom a mail tells that they wrote did so, by the archives."""
    found: dict[int, list[datetime]] = defaultdict(list)
    if told:
        since = stamp(told[0].at - MESSAGE_WITHIN - EARLY)
        persons = {each.person for each in told}
        for person, at in rows_among(WRITTEN, (owner_id, since), "i.person_id", persons):
            found[person].append(known_moment(at))
    return found


def stored_row(row: tuple[object, ...]) -> Stored:
    values = list(row)
    values[2], values[5], values[7] = known_moment(row[2]), bool(row[5]), bool(row[7])
    return Stored(*values)  # type: ignore[arg-type]


def not_known(archived: Archived, told: Iterable[Notification]) -> Iterator[Notification]:
    """Yield the notifications that show a name alone by which nobody, or several, can be meant so far."""
    keys = {each: fold_name(each.party.name) for each in told if not address_key(each.party)}
    names = archived.called(set(keys.values()))
    for each, key in keys.items():
        if archived.who_is_meant(each.kind, each.at.date(), names.get(key, ())) is None:
            yield each
