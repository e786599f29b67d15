"""Files that were read to their end, so that the same bytes need not be read again."""

from datetime import date
from typing import Any

from firsthand.core.records import FileSeen
from firsthand.store.models import FileRead

# The owner's own facts are few, and their years are read with an eye on today.
REMEMBERED = frozenset(
    {"connections", "invitations", "messages", "endorsements_received", "endorsements_given", "mail"}
)
LATER_MAY_BE_FINE = "ARC-403"  # a day in the future is rejected, until it has come


def recall_file(
    owner_id: int, source: str, seen: FileSeen, *, exported_on: date, digest: str
) -> FileRead | None:
    """Return what became of this file of this export, when it was read to its end before."""
    if not digest or seen.kind not in REMEMBERED:
        return None
    return FileRead.objects.filter(
        owner_id=owner_id, source=source, kind=seen.kind, exported_on=exported_on, digest=digest
    ).first()


def remember_file(
    owner_id: int, source: str, seen: FileSeen, *, exported_on: date, digest: str, figures: dict[str, Any]
) -> None:
    """Keep what became of a file; `figures` are the columns that count and list its rows."""
    codes = {entry[1] for entry in figures["entries"]}
    if not digest or seen.kind not in REMEMBERED or LATER_MAY_BE_FINE in codes:
        return
    FileRead.objects.update_or_create(
        owner_id=owner_id,
        source=source,
        kind=seen.kind,
        exported_on=exported_on,
        digest=digest,
        defaults=figures,
    )
