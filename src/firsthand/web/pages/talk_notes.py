"""The note after a talk as a form, and what was typed into it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.http import QueryDict

from firsthand.core.errors import UserError
from firsthand.core.logbook import WORDS
from firsthand.core.talk_notes import TalkNote, Vow
from firsthand.core.talks import Talk, today_of

FIELDS = ("on", "kind", "needs", "offers", "more")
ROWS = 3  # promises that fit on the form


@dataclass(frozen=True, slots=True)
class NoteForm:
    """The form with what was typed; a new one has the day of the talk."""

    on: str
    kind: str
    needs: str
    offers: str
    more: str
    promises: tuple[tuple[str, str], ...]
    kinds: Mapping[str, str]
    is_open: bool


def note_form(typed: QueryDict | None, talk: Talk | None, now: datetime) -> NoteForm:
    """Return the form, new or with what was typed."""
    today = today_of(talk, now)
    on = min(talk.on, today) if talk else today
    if typed is None:
        rows = (("", ""),) * ROWS
        return NoteForm(on.isoformat(), "call", "", "", "", rows, WORDS, bool(talk and talk.is_over(now)))
    whats, days = typed.getlist("promise")[:ROWS], typed.getlist("by")[:ROWS]
    filled = [*zip(whats, days, strict=False)] + [("", "")] * ROWS
    day, kind, needs, offers, more = (typed.get(name, "")[:500] for name in FIELDS)
    return NoteForm(day, kind, needs, offers, more, tuple(filled[:ROWS]), WORDS, is_open=True)


def note_in(typed: QueryDict, now: datetime) -> TalkNote:
    """Return what the form holds. Raises UserError LOG-103 for a day that is none."""
    promises = zip(typed.getlist("promise")[:ROWS], typed.getlist("by")[:ROWS], strict=False)
    return TalkNote(
        day_in(typed.get("on", "")) or now.date(),
        typed.get("kind", "") or "call",
        typed.get("needs", ""),
        typed.get("offers", ""),
        typed.get("more", ""),
        tuple(Vow(what, day_in(by)) for what, by in promises if what.strip()),
    )


def day_in(text: str) -> date | None:
    """Return a day that was typed, None where none was. Raises UserError LOG-103."""
    try:
        return date.fromisoformat(text.strip()) if text.strip() else None
    except ValueError as error:
        raise UserError(
            "LOG-103", f"{text[:20]} is no day.", next_step="Write it like 2026-12-04."
        ) from error
