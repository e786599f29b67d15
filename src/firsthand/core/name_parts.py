"""A full name taken apart: its words, without titles, pronouns, headlines and certificates.

What stands in brackets or quotes (a nickname, a maiden name) is kept aside.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from firsthand.core.letters import compose, fold_letters
from firsthand.core.nicknames import names_behind
from firsthand.core.titles import (
    ALWAYS,
    BORN,
    GENERATIONS,
    LEADING,
    LEADING_DOTTED,
    PRONOUNS,
    TRAILING,
    TRAILING_DOTTED,
    TRAILING_LETTERS,
    without_faculties,
)

_SPECIAL = ALWAYS | LEADING | TRAILING | TRAILING_LETTERS | BORN | {"via"}
_GLUED = LEADING | LEADING_DOTTED
_MARKS = re.compile(r"[(\[{（【<\"“„”«'‘/ª]")
_SEPARATORS = re.compile(r"\s[-–—:/~·•]|[|•]|\bvia\b", re.IGNORECASE)
_BRACKETED = re.compile(
    r"\(([^()]*)\)?|\[([^\[\]]*)\]?|\{([^{}]*)\}?|（([^（）]*)）?|【([^【】]*)】?|<([^<>]*)>?"
)
_QUOTED = re.compile(r"\"([^\"]*)\"|[“„”]([^“”„]*)[“”]|«([^«»]*)»|(?<!\w)['‘]([^'’]*)['’](?!\w)")
_HEADLINE = re.compile(r"\s+[-–—:/~·•]+\s+|\s*[|•]+\s*|\s+via\s+linkedin\b.*", re.IGNORECASE)
_COMMA = re.compile(r"[,，،]")
_SLASH = re.compile(r"\s*/\s*")
_MARIA = re.compile(r"\bM\.?ª", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
# Letters that no name can be spoken with, as certificates are: "MRCVS".
_LETTERS = re.compile(r"\b[BCDFGHJ-NP-TVWXZ]{4,}\b")


@dataclass(frozen=True, slots=True)
class NamePiece:
    """One written word of a name and the folded words in it ("Ana-Lucía" holds two)."""

    raw: str
    words: tuple[str, ...]

    @property
    def joined(self) -> str:
        """Return the folded words without the dots and hyphens between them."""
        return "".join(self.words)


@dataclass(frozen=True, slots=True)
class NameParts:
    """The pieces as written; `surname_pieces` of them lead only because a comma turned the name round."""

    pieces: tuple[NamePiece, ...] = ()
    surname_pieces: int = 0
    aside: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Return the folded words in the order they were written."""
        return tuple(word for piece in self.pieces for word in piece.words)

    @property
    def spoken_pieces(self) -> tuple[NamePiece, ...]:
        """Return the pieces with the given name first where a comma shows which it is."""
        return self.pieces[self.surname_pieces :] + self.pieces[: self.surname_pieces]


def fold_name(name: str) -> str:
    """Return the key under which equal full names meet; the order of words is kept."""
    words = plain_words(name)
    return " ".join(read_name(name).words if words is None else words)


def plain_words(name: str) -> list[str] | None:
    """Return the folded words of a name that needs no taking apart, as most do; else None."""
    is_plain = name.replace(" ", "").isalpha()
    if not is_plain and not _has_only_initials(name):
        return None
    words = (name.lower() if is_plain and name.isascii() else fold_letters(name)).split()
    if not _SPECIAL.isdisjoint(words) or "ª" in name or (not name.istitle() and _LETTERS.search(name)):
        return None
    return words


def _has_only_initials(name: str) -> bool:
    """Tell whether nothing but dots after single letters stands beside the letters of a name."""
    if "." not in name or not name.replace(" ", "").replace(".", "").isalpha():
        return False
    return all(len(raw) == 2 and raw[1] == "." for raw in name.split() if "." in raw)


@lru_cache(maxsize=4096)
def read_name(name: str) -> NameParts:
    """Take a name apart."""
    words = plain_words(name)
    raws = name.split()
    if words is not None and len(words) == len(raws):
        return NameParts(tuple(NamePiece(raw, (word,)) for raw, word in zip(raws, words, strict=True)))
    return _read_dressed_name(compose(name))


def _read_dressed_name(text: str) -> NameParts:
    aside: tuple[str, ...] = ()
    if _MARKS.search(text):
        text, aside = _take_aside(_SLASH.sub("/", _MARIA.sub("Maria", text)))
    if _SEPARATORS.search(text):
        text = _without_headline(text)
    base, *tails = [_strip_titles(_pieces(part)) for part in _COMMA.split(text)]
    base, born = _split_at_birth_name(base)
    turned = 0
    for tail in tails:
        if not base:
            base = tail
        elif _is_generation(tail):
            base += tail
        elif tail and not turned and _is_given_name(tail, base):
            turned = len(base)
            base += tail
    return NameParts(tuple(base), turned, (*aside, *born))


def _take_aside(text: str) -> tuple[str, tuple[str, ...]]:
    """Cut what stands in brackets or quotes, as long as a name is left without it."""
    aside: list[str] = []
    for pattern, needed in ((_BRACKETED, 1), (_QUOTED, 2)):
        found = ["".join(groups).strip() for groups in pattern.findall(text)]
        rest = pattern.sub(" ", text) if found else text
        if found and len(fold_letters(rest).split()) >= needed:
            text, aside = rest, [*aside, *found]
    return text, tuple(aside)


def _without_headline(text: str) -> str:
    """Keep what stands before the first separator; a lone word before a hyphen is half a name."""
    parts = [part for part in _HEADLINE.split(text) if fold_letters(part).strip()]
    if not parts:
        return ""
    is_whole = len(parts[0].split()) > 1 or "," in parts[0] or len(parts) == 1
    return parts[0] if is_whole or "|" in text or "•" in text else " ".join(parts)


def _pieces(text: str) -> list[NamePiece]:
    found = [_read_piece(raw, tuple(fold_letters(raw).split())) for raw in without_faculties(text.split())]
    return [piece for piece in found if piece is not None]


def _read_piece(raw: str, words: tuple[str, ...]) -> NamePiece | None:
    """Leave out titles, pronouns and figures, and a title glued to the name by a dot."""
    if len(words) == 1 and words[0] not in ALWAYS and words[0].isalpha():
        return NamePiece(raw, words)
    if "".join(words) in ALWAYS or ("/" in raw and PRONOUNS.issuperset(words)):
        return None
    is_dotted = "." in raw
    if is_dotted and len(words) > 1 and len(words[1]) > 1 and words[0] in _GLUED:
        words = words[1:]
    kept = tuple(word for word in words if word not in ALWAYS and not _is_figure(word))
    bare = raw.rpartition(".")[2] if is_dotted and len(kept) == 1 else raw
    return NamePiece(bare or raw, kept) if kept else None


def _is_figure(word: str) -> bool:
    return bool(_DIGIT.search(word)) and word not in GENERATIONS


def _strip_titles(pieces: list[NamePiece]) -> list[NamePiece]:
    while len(pieces) > 1 and _is_leading_title(pieces[0]):
        pieces = pieces[1:]
    while len(pieces) > 2 and (_is_trailing_title(pieces[-1]) or _is_letters(pieces)):
        pieces = pieces[:-1]
    return pieces


def _is_leading_title(piece: NamePiece) -> bool:
    return piece.joined in LEADING or ("." in piece.raw and piece.joined in LEADING_DOTTED)


def _is_trailing_title(piece: NamePiece) -> bool:
    joined = piece.joined
    return (
        joined in TRAILING
        or ("." in piece.raw and joined in TRAILING_DOTTED)
        or TRAILING.issuperset(piece.words)
    )


def _is_letters(pieces: list[NamePiece]) -> bool:
    """Tell whether the last piece is a certificate's letters, behind a name that is no capitals itself."""
    last = pieces[-1]
    capitals = sum(char.isupper() for char in last.raw)
    if capitals < 2 or pieces[0].raw.isupper():
        return False
    return last.joined in TRAILING_LETTERS or bool(_LETTERS.fullmatch(last.raw))


def _split_at_birth_name(pieces: list[NamePiece]) -> tuple[list[NamePiece], tuple[str, ...]]:
    for place, piece in enumerate(pieces):
        if place >= 2 and piece.joined in BORN and place + 1 < len(pieces):
            return pieces[:place], (" ".join(piece.raw for piece in pieces[place:]),)
    return pieces, ()


def _is_generation(pieces: list[NamePiece]) -> bool:
    return len(pieces) == 1 and pieces[0].joined in GENERATIONS


def _is_given_name(tail: list[NamePiece], head: list[NamePiece]) -> bool:
    """Tell "Silva, Ana" from "Ana Silva, PMP": certificates and mottos follow a comma more often."""
    words = [piece.joined for piece in tail]
    is_certificate = any(word in TRAILING or word in TRAILING_DOTTED or word in LEADING for word in words)
    if is_certificate or len(words) > 3:
        return False
    return len(head) == 1 or (len(head) <= 3 and bool(names_behind(words[0])))
