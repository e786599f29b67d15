"""Pasted text made comparable: numbered lines without padding, and a folded form for look-ups."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

NEWLINE = re.compile(r"\r\n|\r|\n")
PIECE = re.compile("[\t\v\f\x1c-\x1e\x85\u2028\u2029]+")
# Padding that a copied page carries: soft hyphens, zero-width signs, marks of writing direction.
# Joiners stay: emoji and several scripts need them.
INVISIBLE = re.compile("[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")
CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "…": "..."})


@dataclass(frozen=True, slots=True)
class Line:
    """A piece of text and the line it stands on, counted from 1; `is_row` when a tab cut the line."""

    number: int
    text: str
    is_row: bool = False


def read_lines(text: str) -> Iterator[Line]:
    """Yield what is to be seen, without blank lines; a tab starts a new piece of the same line."""
    for number, raw in enumerate(NEWLINE.split(text), start=1):
        pieces = [piece for part in PIECE.split(raw) if (piece := clean(part))]
        for piece in pieces:
            yield Line(number, piece, is_row=len(pieces) > 1)


def clean(text: str) -> str:
    """Return one line without invisible padding, with every run of blanks as one space."""
    visible = CONTROL.sub(" ", INVISIBLE.sub("", text))
    return " ".join(unicodedata.normalize("NFC", visible).split())


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Return text without case, accents and curled quotes, to be compared and never shown."""
    split = unicodedata.normalize("NFKD", text.translate(QUOTES).casefold())
    return " ".join("".join(sign for sign in split if not unicodedata.combining(sign)).split())
