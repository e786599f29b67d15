"""What one language of replies is: its month names and its texts.

A text may hold `[one|other]`: the first stands in the usual way to address a stranger, the second in
the other (Sie and du, tú and usted). The brackets are resolved before anybody sees a text.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

CHOICE = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")
LETTERS = re.compile(r"[^\W\d_]+")
FAR_MONTHS = 11  # beyond this a month is named with its year


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language of replies; `other_words` in a note call for the other way to address somebody."""

    code: str
    months: tuple[str, ...]
    month_and_year: str
    texts: Mapping[str, str]
    other_register: str = ""
    other_is_formal: bool = False
    other_words: tuple[str, ...] = ()

    def wordings(self) -> Mapping[str, str]:
        """Return every text by its full key; the other way to address somebody ends the key."""
        usual = {f"{self.code}.{key}": CHOICE.sub(r"\1", text) for key, text in self.texts.items()}
        if not self.other_register:
            return usual
        other = self.other_register
        return usual | {
            f"{self.code}.{key}.{other}": CHOICE.sub(r"\2", text) for key, text in self.texts.items()
        }

    def register_for(self, note: str) -> str:
        """Return the key ending for the way a note addresses the owner, empty for the usual one."""
        if not note or not self.other_words:
            return ""
        said = {word.casefold() for word in LETTERS.findall(note)}
        return self.other_register if said & set(self.other_words) else ""

    def month(self, on: date, *, today: date) -> str:
        """Name a month, with its year unless that is plain."""
        name = self.months[on.month - 1]
        if 0 <= (today.year - on.year) * 12 + today.month - on.month <= FAR_MONTHS:
            return name
        return self.month_and_year.replace("{name}", name).replace("{year}", str(on.year))
