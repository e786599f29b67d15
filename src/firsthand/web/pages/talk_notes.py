"""The note after a talk as a form, and what was typed into it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.http import QueryDict

from firsthand.core.errors import UserError
from firsthand.core.logbook import WORDS
from firsthand.core.talk_notes import KeptNote, NotedTalk, TalkNote, Vow

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
    kept: tuple[KeptNote, ...]  # what was noted of the talk already


def note_form(typed: QueryDict | None, about: NotedTalk, kept: tuple[KeptNote, ...]) -> NoteForm:
    """Return the form, new or with what was typed."""
    if typed is None:
        rows, is_open = (("", ""),) * ROWS, about.is_over and not kept
        return NoteForm(about.on.isoformat(), "call", "", "", "", rows, WORDS, is_open, kept)
    whats, days = typed.getlist("promise")[:ROWS], typed.getlist("by")[:ROWS]
    filled = [*zip(whats, days, strict=False)] + [("", "")] * ROWS
    day, kind, needs, offers, more = (typed.get(name, "")[:500] for name in FIELDS)
    return NoteForm(day, kind, needs, offers, more, tuple(filled[:ROWS]), WORDS, True, kept)


def note_in(typed: QueryDict, about: NotedTalk) -> TalkNote:
    """Return what the form holds, without a day that of the talk. Raises UserError LOG-103 for a day that is none."""
    promises = zip(typed.getlist("promise")[:ROWS], typed.getlist("by")[:ROWS], strict=False)
    return TalkNote(
        day_in(typed.get("on", "")) or about.on,
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
