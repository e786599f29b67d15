"""The act that was done last, in words, as long as it can be taken back from this page."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from firsthand.store.models import Mark, Owner
from firsthand.web.words import count

SHOWN_FOR = timedelta(hours=24)
WORDS = {
    "accepted": "marked as accepted",
    "talk": "marked as talk first",
    "held": "marked as talked",
    "asked": "marked as asked",
    "declined": "marked as declined",
    "later": "kept for later",
}


@dataclass(frozen=True, slots=True)
class Said:
    """An act of the owner and the name by which it is undone."""

    text: str
    batch: str
    ids: tuple[int, ...]


def last_said(owner: Owner, now: datetime) -> Said | None:
    """Return the newest act that stands, unless it was made too long ago."""
    standing = Mark.objects.filter(owner=owner, undone_at=None, made_at__gt=now - SHOWN_FOR)
    newest = standing.order_by("-made_at", "-id").first()
    if newest is None:
        return None
    rows = list(
        Mark.objects.filter(owner=owner, batch=newest.batch)
        .order_by("id")
        .values_list("invitation_id", "invitation__name")
    )
    return Said(f"{who(rows)}: {WORDS[newest.kind]}.", newest.batch, tuple(row[0] for row in rows))


def who(rows: list[tuple[int, str]]) -> str:
    """Name whom an act concerned."""
    return rows[0][1] if len(rows) == 1 else count(len(rows), "invitation")


def undone_said(before: Said | None) -> Said:
    """Say that an act was taken back; the one before it can be taken back next."""
    if before is None:
        return Said("Taken back.", "", ())
    return Said(f"Taken back. Before that, {before.text}", before.batch, before.ids)
