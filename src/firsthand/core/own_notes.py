"""The owner's own notes on people: never evidence, never an interaction."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from firsthand.core.errors import UserError
from firsthand.core.export_text import writable

LONGEST = 5000  # characters


@dataclass(frozen=True, slots=True)
class OwnNote:
    """A note, and the day it is of."""

    id: int
    on: date
    text: str


def read_note(text: str) -> str:
    """Return a note as it is kept. Raises UserError NOT-101 for an empty one, NOT-102 for one that is too long."""
    kept = writable(text).strip()
    if not kept:
        raise UserError("NOT-101", "A note needs a word.", next_step="Write what you want to remember.")
    if len(kept) > LONGEST:
        raise UserError("NOT-102", f"A note has at most {LONGEST:,} characters.", next_step="Make two of it.")
    return kept


def check_day(on: date, today: date) -> None:
    """Refuse a day that has not come. Raises UserError NOT-103."""
    if on > today:
        raise UserError("NOT-103", "This day has not come yet.", next_step="Date it today or before.")


def own_note_json(note: OwnNote) -> dict[str, Any]:
    """Return a note as programs see it."""
    return {"id": str(note.id), "on": note.on.isoformat(), "text": note.text}
