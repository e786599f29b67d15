"""What the owner did, with the way back: the last act on the pages it changed, all of them in the history."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from firsthand.actions.act_words import words_of
from firsthand.store.database import Rows
from firsthand.store.queries.acts import Act, marked_by, newest_acts

SHOWN_FOR = timedelta(hours=24)
FEW = 20


@dataclass(frozen=True, slots=True)
class Said:
    """An act of the owner and the key by which it is undone; without one nothing is left to undo.

    `is_next` says that another act was just taken back: this one is offered next.
    """

    text: str
    key: str
    ids: tuple[int, ...] = ()
    is_next: bool = False


@dataclass(frozen=True, slots=True)
class ActLine:
    """One act in the history."""

    text: str
    key: str
    at: datetime
    undone_at: datetime | None
    can_undo: bool


def last_said(
    rows: Rows, owner_id: int, now: datetime, *, sorts: Collection[str] = ("mark", "choice")
) -> Said | None:
    """Return the newest act of these sorts that stands, unless it was made too long ago."""
    acts = newest_acts(rows, owner_id, limit=FEW)
    standing = next((act for act in acts if act.undone_at is None and act.sort in sorts), None)
    if standing is None or standing.made_at <= now - SHOWN_FOR:
        return None
    ids = marked_by(rows, owner_id, standing.name) if standing.sort == "mark" else ()
    return Said(words_of(standing), standing.key, ids)


def undone_said(before: Said | None) -> Said:
    """Say that an act was taken back; the one before it can be taken back next."""
    if before is None:
        return Said("Taken back.", "")
    return Said(f"Taken back. The one before: {before.text}", before.key, before.ids, is_next=True)


def act_lines(acts: Sequence[Act], newest_choice: str) -> list[ActLine]:
    """Return acts as lines of the history; of the choices only the newest that stands has a way back."""
    return [
        ActLine(
            words_of(act),
            act.key,
            act.made_at,
            act.undone_at,
            act.undone_at is None and (act.sort != "choice" or act.key == newest_choice),
        )
        for act in acts
    ]
