"""Cards found in a stream of bytes, each by itself: a missing end or cards glued together cost nothing else.

Lines come unfolded. Pictures and sounds are dropped on the way, so that a card never takes more memory than its words.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple, cast

from firsthand.sources.content_lines import plain_bytes

_LONGEST_LINE = 1 << 20
_MOST_LINES = 5_000
_MARKS = frozenset({b"B", b"b", b"E", b"e"})
_END = re.compile(rb"END:VCARD\s*?(BEGIN:VCARD)?\s*", re.IGNORECASE)
_BEGIN = re.compile(rb"BEGIN:VCARD\s*", re.IGNORECASE)
_DROPPED = frozenset({b"PHOTO", b"LOGO", b"SOUND", b"KEY", b"X-ABPHOTO", b"X-MS-CARDPICTURE", b"X-IMAGEHASH"})


class RawCard(NamedTuple):
    """The lines of one card; `is_cut` when the file ends in it, `is_unended` when the next one began in it."""

    lines: list[bytes]
    is_cut: bool = False
    is_unended: bool = False


@dataclass(slots=True)
class Splitter:
    """The cards of a stream. While and after they are read: `bytes_read`, and `is_damaged` if it ended early."""

    stream: BinaryIO
    bytes_read: int = 0
    is_damaged: bool = False

    def cards(self) -> Iterator[RawCard]:
        """Yield the cards in order."""
        card: _Card | None = None
        for line in self._lines():
            if line[:1] not in _MARKS:
                if card is not None:
                    card.add(line)
            elif end := _END.fullmatch(line):
                if card is None or card.leaves_inner():
                    continue
                yield RawCard(card.lines())
                card = _Card() if end[1] else None
            elif _BEGIN.fullmatch(line):
                if card is None:
                    card = _Card()
                elif not card.enters_inner():
                    yield RawCard(card.lines(), is_unended=True)
                    card = _Card()
            elif card is not None:
                card.add(line)
        if card is not None:
            yield RawCard(card.lines(), is_cut=True)

    def _lines(self) -> Iterator[bytes]:
        """Yield physical lines without their ends; of a line beyond measure only the beginning."""
        source = self._plain()
        is_rest = False
        try:
            while piece := source.readline(_LONGEST_LINE):
                self.bytes_read += len(piece)
                if not is_rest:
                    yield piece.rstrip(b"\r\n")
                is_rest = not piece.endswith(b"\n")
        except OSError:
            self.is_damaged = True

    def _plain(self) -> BinaryIO:
        """Return the stream itself, or its text made plain where it has other letters or line ends."""
        source = io.BufferedReader(cast(io.RawIOBase, self.stream), 1 << 16)
        try:
            start = source.peek(256)[:256]
            if b"\0" in start or start.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\n" not in start:
                return io.BytesIO(plain_bytes(source.read()))
        except OSError:
            self.is_damaged = True
            return io.BytesIO()
        if start.startswith(b"\xef\xbb\xbf"):
            source.read(3)
            self.bytes_read += 3
        return cast(BinaryIO, source)


class _Card:
    """The lines of the card we are in."""

    def __init__(self) -> None:
        self._lines: list[list[bytes]] = []
        self._inner = 0
        self._is_dropping = False
        self._is_soft = False

    def lines(self) -> list[bytes]:
        return [b"".join(parts) for parts in self._lines]

    def enters_inner(self) -> bool:
        """Tell whether a card that begins here belongs into this one: somebody's agent."""
        if not self._inner and not (self._lines and self._lines[-1][0].upper().startswith(b"AGENT")):
            return False
        self._inner += 1
        return True

    def leaves_inner(self) -> bool:
        """Tell whether an end is that of an inner card."""
        was_inner = self._inner > 0
        self._inner -= was_inner
        return was_inner

    def add(self, line: bytes) -> None:
        if self._inner:
            return
        if self._is_soft:
            self._continue(line)
        elif line[:1] in (b" ", b"\t"):
            if self._lines and not self._is_dropping:
                self._continue(line[1:])
        elif not self._is_dropping or b":" in line:
            self._begin(line)

    def _begin(self, line: bytes) -> None:
        name = re.split(rb"[:;]", line, maxsplit=1)[0].rpartition(b".")[2].strip().upper()
        self._is_dropping = name in _DROPPED
        if self._is_dropping or not line.strip() or len(self._lines) >= _MOST_LINES:
            return
        self._lines.append([])
        self._continue(line)

    def _continue(self, piece: bytes) -> None:
        """Add to the last line; a quoted-printable one goes on in the next where it ends with `=`."""
        parts = self._lines[-1]
        if sum(map(len, parts[-64:])) > _LONGEST_LINE or len(parts) > 20_000:
            self._is_soft = False
            return
        is_quoted = b"QUOTED-PRINTABLE" in (parts[0] if parts else piece).partition(b":")[0].upper()
        self._is_soft = is_quoted and piece.endswith(b"=")
        parts.append(piece[:-1] if self._is_soft else piece)
