"""The note after a talk: what they need and offer, in one line of the logbook that can be taken apart again."""

import re
from dataclasses import dataclass
from datetime import date

from firsthand.core.errors import UserError
from firsthand.core.logbook import LONGEST, WORDS

NEEDS, OFFERS = "needs", "offers"
_APART = re.compile(r"\s*;\s+")


@dataclass(frozen=True, slots=True)
class Vow:
    """Something that was promised in a talk, and by when if that was said."""

    what: str
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class TalkNote:
    """What the owner keeps of a talk; all of it may be empty. `kind` is how they talked, a word of the logbook."""

    on: date
    kind: str = "call"
    needs: str = ""
    offers: str = ""
    more: str = ""
    promises: tuple[Vow, ...] = ()


def line_of(note: TalkNote, today: date) -> str:
    """Return the note in one line. Raises UserError LOG-102, LOG-107, LOG-108 for one that cannot be kept."""
    if note.kind not in WORDS:
        raise UserError(
            "LOG-107", "There is no such way to talk.", next_step=f"It was one of: {', '.join(WORDS)}."
        )
    if note.on > today:
        raise UserError(
            "LOG-102", "That day has not come yet.", next_step="Write it down when it has happened."
        )
    parts = (
        f"{lead}{_plain(text)}"
        for lead, text in ((f"{NEEDS} ", note.needs), (f"{OFFERS} ", note.offers), ("", note.more))
        if _plain(text)
    )
    line = "; ".join(parts)
    if len(line) > LONGEST:
        raise UserError(
            "LOG-108",
            f"A note has at most {LONGEST} characters.",
            next_step="Shorten it, or write a note on their page.",
        )
    return line


def parts_of(line: str) -> list[tuple[str, str]]:
    """Return a line taken apart: what is said with whether they need it, offer it, or neither."""
    found = []
    for part in _APART.split(line):
        word, _, rest = part.partition(" ")
        found.append((word, rest) if word in (NEEDS, OFFERS) and rest else ("", part))
    return found


def _plain(text: str) -> str:
    """Return a text in one line, in which a part does not end."""
    return " ".join(text.replace(";", ",").split()).strip(" ,")
