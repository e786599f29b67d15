"""The calendars and address books of an account as its parts: how far each was read, and which could not be."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from firsthand.core.records import Notice
from firsthand.sources.dav.cursors import Cursor, places_of
from firsthand.store.models import Account, AccountPart


def cursors_of(account: Account) -> dict[str, Cursor]:
    """Return how far each calendar or address book was read, by its address."""
    return cursors_in(account.parts.values_list("name", "cursor"))


def cursors_in(parts: Iterable[tuple[str, Mapping[str, Any]]]) -> dict[str, Cursor]:
    """Return the cursors of parts, without those that could never be read."""
    return {name: cursor for name, value in parts if (cursor := Cursor.from_json(value))}


def uids_elsewhere(account: Account) -> Collection[str]:
    """Return what the other accounts of an owner have, as they were read last."""
    others = AccountPart.objects.filter(owner_id=account.owner_id, account__kind=account.kind)
    found = others.exclude(account=account).values_list("name", "cursor")
    return places_of(cursors_in(found)).keys()


def keep_cursor(account: Account, cursor: Cursor) -> None:
    """Keep how far a calendar or address book was read."""
    kept = {"cursor": cursor.to_json(), "entries": len(cursor.entries), "read_at": cursor.read_at}
    AccountPart.objects.update_or_create(
        account=account,
        name=cursor.collection,
        defaults=kept,
        create_defaults={"owner_id": account.owner_id, **kept},
    )


def keep_unread(account: Account, url: str, notice: Notice) -> None:
    """Keep that one could not be read to its end; how far it was read stays."""
    part, _ = AccountPart.objects.get_or_create(
        account=account, name=url, defaults={"owner_id": account.owner_id}
    )
    told = {"code": notice.code, "text": f"{notice.where}: {notice.what} ({notice.code})"}
    part.cursor, part.entries = part.cursor | {"trouble": told}, max(part.entries, 1)
    part.save(update_fields=["cursor", "entries"])
