"""The people of an address field: names, comments, quotes, groups, and what only looks like an address.

An address in a display name, after a comment, or beside a second one is never taken for the sender's:
whoever writes `alice@example.org <mallory@example.net>` is mallory. What cannot be read as one address
is left out rather than guessed.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from firsthand.core.records import Party
from firsthand.sources.linkedin.cleaning import visible
from firsthand.sources.mail.words import decode_words, plain_text

MOST_COUNTED = 200_000
_LONGEST_CACHED = 512  # bytes, so that what is kept stays small whatever a mailbox holds
_LONGEST_LIST = 24 << 20
_LONGEST_NAME = 200
_LONGEST_ADDRESS = 320
_SIMPLE = re.compile(
    rb"[^\"(),:;<>@\\\r\n]*<[^\s\"(),:;<>@\\]+@[^\s\"(),:;<>@\\]+>|[^\s\"(),:;<>@\\]+@[^\s\"(),:;<>@\\]+"
)
_SIMPLE_QUOTED = re.compile(
    rb'"[^"(),:;<>@\\\x00-\x1f\x7f]{0,200}"[ \t]*<[^\s\"(),:;<>@\\]+@[^\s\"(),:;<>@\\]+>'
)
_QUOTED = r'"(?:[^"\\]|\\.)*(?:"|$)'
_REST = r'<[^<>]*(?:>|$)|[,;:(]|[^"<,;:(]+|.'
_TOKEN = re.compile(f"{_QUOTED}|{_REST}", re.DOTALL)
_TOKEN_WITHOUT_QUOTES = re.compile(_REST, re.DOTALL)
_PAREN = re.compile(r"\\.|[()]", re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ADDRESS = re.compile(
    r"(?:[^\s\"(),:;<>@\\\[\]]+|\"(?:[^\"\\\r\n]|\\.)*\")@(?:[^\s\"(),:;<>@\\\[\]]+|\[[^\s\[\]]+\])"
)
_ROUTE = re.compile(r"@[^:]*:")

Parties = tuple[Party, ...]


def read_addresses(raw: bytes) -> Parties:
    """Return everybody an address field names, in order, those without a usable address left out."""
    if len(raw) <= _LONGEST_CACHED:
        return _cached(raw)
    return tuple(_parties(raw[:_LONGEST_LIST]))


@lru_cache(maxsize=8_192)
def _cached(raw: bytes) -> Parties:
    return tuple(_parties(raw))


def _parties(raw: bytes) -> Iterator[Party]:
    pieces = raw.split(b",") if b"(" not in raw else [raw]
    if all(map(_is_simple, pieces)):
        yield from (found for found in map(_simple, pieces) if found.mail)
        return
    for number, (name, address) in enumerate(_split(plain_text(raw))):
        if number >= MOST_COUNTED:
            return
        if mail := _mail(address):
            yield party(name, mail)


def _is_simple(piece: bytes) -> bool:
    """Tell whether a piece of a list holds one address and at most a plain name, which may be in quotes."""
    piece = piece.strip()
    return bool(_SIMPLE.fullmatch(piece) or (piece.isascii() and _SIMPLE_QUOTED.fullmatch(piece)))


@lru_cache(maxsize=16_384)
def _simple(piece: bytes) -> Party:
    """Read what holds one address and nothing that needs taking apart."""
    name, angle, address = plain_text(piece).replace('"', "").strip().rpartition("<")
    return party(name, _mail(address.removesuffix(">"))) if angle else party("", _mail(address))


def party(name: str, mail: str) -> Party:
    """Return a person with a readable name; one that is an address says nothing."""
    name = visible(decode_words(name[: 4 * _LONGEST_NAME])).strip(" '\"")[:_LONGEST_NAME]
    return Party("" if "@" in name else name, mail=mail)


def _mail(address: str) -> str:
    """Return an address in lower case, or "" for what is none."""
    address = address.strip()
    if address.startswith("@"):
        address = _ROUTE.sub("", address, count=1)
    if len(address) > _LONGEST_ADDRESS or not _ADDRESS.fullmatch(address) or not address.isprintable():
        return ""
    return unicodedata.normalize("NFC", address).lower().rstrip(".")


def _split(text: str) -> Iterator[tuple[str, str]]:
    """Yield display name and address of each entry of a list, whose groups are opened."""
    entry, tokens, place = _Entry(), _TOKEN, 0
    while found := tokens.match(text, place):
        piece, place = found[0], found.end()
        first = piece[0]
        if first == "(":
            place = entry.add_comment(text, place)
        elif first == ":":
            entry = _Entry(is_literal=entry.is_literal)  # what stood before is the name of a group
        elif first in ",;":
            yield from entry.finished(is_end=first == ";")
        elif first == "<" and len(piece) > 1:
            entry.angles.append(piece[1:].removesuffix(">"))
        elif first == '"' and not _is_closed(piece):
            tokens, place = _TOKEN_WITHOUT_QUOTES, found.start() + 1
        else:
            entry.add(piece)
    yield from entry.finished(is_end=True)


def _is_closed(quoted: str) -> bool:
    """Tell whether a quotation ends; its last mark may be its first, or one that is meant literally."""
    slashes = len(quoted) - 1 - len(quoted[:-1].rstrip("\\"))
    return len(quoted) > 1 and quoted[-1] == '"' and slashes % 2 == 0


class _Entry:
    """One entry of an address list while it is read."""

    def __init__(self, *, is_literal: bool = False) -> None:
        self.words: list[str] = []
        self.bare: list[str] = []  # the words with their quotes, which may be an address
        self.angles: list[str] = []
        self.comments: list[str] = []
        self.before = ""  # "Silva" of `Silva, Ana <ana@example.org>`
        self.is_literal = is_literal  # a comment of this list never ends, so brackets open none

    def add(self, piece: str) -> None:
        """Add words; what stands between quotes is a name, unless an "@" follows."""
        is_quoted = len(piece) > 1 and piece[0] == '"'
        self.words.append(_ESCAPE.sub(r"\1", piece[1:-1]) if is_quoted else piece)
        self.bare.append(piece)

    def add_comment(self, text: str, place: int) -> int:
        """Read a comment from behind its bracket; one that never ends is none."""
        depth = 0 if self.is_literal else 1
        for found in _PAREN.finditer(text, place) if depth else ():
            depth += {"(": 1, ")": -1}.get(found[0], 0)
            if not depth:
                self.comments.append(_ESCAPE.sub(r"\1", text[place : found.start()]))
                return found.end()
        self.is_literal = True
        return place

    def finished(self, *, is_end: bool) -> Iterator[tuple[str, str]]:
        """Yield the entry if it is one, and begin the next."""
        name, bare = " ".join("".join(self.words).split()), "".join(self.bare).strip()
        before, angles, comments = self.before, self.angles, self.comments
        self.__init__(is_literal=self.is_literal)  # type: ignore[misc]
        if len(angles) == 1:
            yield (f"{before}, {name}" if before and name else name or " ".join(comments)), angles[0]
        elif not angles and "@" in bare:
            yield " ".join(comments), bare
        elif not angles and not is_end and 0 < len(name.split()) <= 3:
            self.before = name
