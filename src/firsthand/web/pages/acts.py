"""What the owner did, with the way back: once on the page where it was just done, all of it in the history.

The page to which an act leads has it in its address: `saying`. A script of the page takes it out of there again.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote

from firsthand.actions.act_words import words_of
from firsthand.store.database import Rows
from firsthand.store.queries.acts import MOST_SHOWN, Act, marked_by, newest_acts

INBOX = ("mark", "choice")  # acts of the page of invitations
SHOWN_FOR = timedelta(minutes=10)  # opened again later, a page says nothing of it


@dataclass(frozen=True, slots=True)
class Said:
    """An act of the owner and the key by which it is undone; without one it was taken back.

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


def saying(address: str, act: str) -> str:
    """Return the address of a page that says what was just done there: an act by its key, or the newest of a sort."""
    before, mark, place = address.partition("#")
    said = f"said={quote(act, safe=':')}"
    return f"{before}{'&' if '?' in before else '?'}{said}{mark}{place}" if act else address


def said_here(
    rows: Rows, owner_id: int, asked: Mapping[str, str], now: datetime, *, sorts: Collection[str]
) -> Said | None:
    """Return what was just done or taken back, as the address of a page says; None where it says nothing of it.

    It names the act by its key, else the newest that stands is meant: of the sort it names, or of all of the page.
    """
    word = asked.get("said", "")
    if ":" in word:
        return said_of(rows, owner_id, word, now, sorts=sorts)
    wanted = sorts if word == "1" else {word} & {*sorts}
    return last_said(rows, owner_id, now, sorts=wanted) if wanted else None


def said_of(
    rows: Rows, owner_id: int, key: str, now: datetime, *, sorts: Collection[str] = INBOX
) -> Said | None:
    """Return an act that was just done, or that it was just taken back."""
    acts = (act for act in newest_acts(rows, owner_id, limit=MOST_SHOWN) if act.key == key)
    return said_lately(rows, owner_id, next((act for act in acts if act.sort in sorts), None), now)


def last_said(rows: Rows, owner_id: int, now: datetime, *, sorts: Collection[str]) -> Said | None:
    """Return the newest act of these sorts that stands, unless it was made too long ago."""
    acts = newest_acts(rows, owner_id, limit=MOST_SHOWN)
    standing = (act for act in acts if act.undone_at is None and act.sort in sorts)
    return said_lately(rows, owner_id, next(standing, None), now)


def said_lately(rows: Rows, owner_id: int, act: Act | None, now: datetime) -> Said | None:
    if act is None or max(act.made_at, act.undone_at or act.made_at) <= now - SHOWN_FOR:
        return None
    ids = marked_by(rows, owner_id, act.name) if act.sort == "mark" else ()
    if act.undone_at:
        return Said(f"Taken back: {words_of(act)}", "", ids)
    return Said(words_of(act), act.key, ids)


def undone_said(
    rows: Rows, owner_id: int, key: str, now: datetime, *, sorts: Collection[str] = INBOX
) -> Said:
    """Say that an act was taken back; the one of these sorts before it can be taken back next."""
    undone = said_of(rows, owner_id, key, now, sorts=(key.partition(":")[0],))
    said, ids = (undone.text, undone.ids) if undone and not undone.key else ("Taken back.", ())
    before = last_said(rows, owner_id, now, sorts=sorts)
    if before is None:
        return Said(said, "", ids)
    return Said(f"{said} The one before: {before.text}", before.key, before.ids, is_next=True)


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
