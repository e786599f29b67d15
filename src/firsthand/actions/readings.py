"""What notes were read as, used again where nothing changed that a reading depends on.

A reading is kept inside its case with a mark of all that went into it: the note, its sender and day, how
many others wrote the same, the owner's facts, and the words of the program that read it.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from hashlib import blake2b
from pathlib import Path

from firsthand import __version__, core
from firsthand.core.knowledge import Owner
from firsthand.core.notes.reader import read_note
from firsthand.core.notes.values import NoteReading
from firsthand.store.casefile import kept_reading


class Readings:
    """Reads notes for one owner; `stored` are the cases of before, by invitation."""

    def __init__(self, owner: Owner, stored: Mapping[int, str]) -> None:
        self._owner, self._stored = owner, stored
        self._base = digest(program_mark(), repr(owner))
        self.marks: dict[int, str] = {}  # what each reading rests on, to be kept with it

    def read(self, invitation: int, note: str, *, sender_name: str, sent_on: date, alike: int) -> NoteReading:
        """Read a note, or remember what it was read as."""
        mark = self.marks[invitation] = digest(self._base, note, sender_name, sent_on.isoformat(), str(alike))
        kept = kept_reading(self._stored[invitation], mark) if invitation in self._stored else None
        return kept or read_note(
            note, owner=self._owner, sender_name=sender_name, sent_on=sent_on, alike=alike
        )


def digest(*parts: str) -> str:
    """Return a short mark of texts."""
    made = blake2b(digest_size=12)
    for part in parts:
        made.update(f"{len(part)}:{part}".encode("utf-8", "surrogatepass"))
    return made.hexdigest()


@cache
def program_mark() -> str:
    """Return a mark of all that decides how a note is read: the text of the core itself."""
    folder = Path(core.__file__).parent
    return digest(__version__, *(path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.py"))))
