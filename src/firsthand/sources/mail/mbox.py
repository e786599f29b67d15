r"""Where the messages of an mbox begin and end, in any of its dialects, whatever its size.

A message begins with a line "From ... <date>" after a blank line (or at the start), before a line of a
header. Writers that leave such lines of a body as they are give the length of the body; where that
ends exactly at a beginning, it is believed. What stays unclear is counted, with the first place.

The file is read in blocks rather than mapped: a mail program may shorten it meanwhile.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from firsthand.sources.mail.bodies import LOOKED_AT
from firsthand.sources.mail.headers import LARGEST, header_end

BLOCK = 1 << 20
_KEPT = LARGEST + LOOKED_AT  # bytes of a message that are given; nobody reads more
_CONTEXT = 2_400  # bytes that tell whether a line begins a message
_MARK = re.compile(b"\nFrom ")
_MARK_LENGTH = 6
_DATE = rb"From [^\n]{0,600}?\d{1,2}:\d\d(?::\d\d)?[^\n]{0,60}?\b(?:19|20)\d\d\b[^\n]{0,40}\n"
_NAME = rb"[!-9;-~]{1,100}[ \t]*:"
_DATED = re.compile(_DATE)
_BEGINS = re.compile(_DATE + rb"(?:>From [^\n]{0,600}\n)?" + _NAME)
_KNOWN = re.compile(
    rb"From [^\n]{0,600}\n(?:return-path|received|delivered-to|from|to|date|message-id|subject|mime-version"
    rb"|content-type|status|x-[\w-]{1,60}|reply-to|sender|cc|envelope-to|dkim-signature|arc-[\w-]{1,40}"
    rb"|authentication-results)[ \t]*:",
    re.IGNORECASE,
)
_LENGTH = re.compile(rb"(?:^|\n)Content-Length:[ \t]*(\d{1,12})[ \t]*\r?(?:\n|$)", re.IGNORECASE)


class Raw(NamedTuple):
    """One message as it lies in the file, the line that begins it included: its place, size and beginning."""

    offset: int
    size: int
    content: bytes


class Messages:
    """The messages of an mbox that begin in a range of its bytes.

    Ranges that touch give each message once, but for a writer that gives lengths (`has_lengths`), whose
    files are read in one range. While and after reading: `position` in the file; `unclear` lines that
    may begin a message, and where the first of them is.
    """

    def __init__(self, stream: BinaryIO, *, start: int = 0, stop: int | None = None) -> None:
        """Read a stream from its first byte, or from `start`, for which it must be seekable."""
        self._stream = stream
        self._start, self._stop = start, stop
        self._base = max(0, start - 3)  # place of the buffer in the file; what comes before a line matters
        if self._base:
            stream.seek(self._base)
        self._buffer = b""
        self._is_ended = False
        self.position = start
        self.unclear = 0
        self.first_unclear = 0
        self.has_lengths = False
        self.is_unended = False

    def __iter__(self) -> Iterator[Raw]:
        """Yield each message in order."""
        begin = self._first()
        while begin >= 0:
            offset = self._base + begin
            if self._stop is not None and offset >= self._stop:
                return
            content, begin = self._message(begin)
            self.position = self._base + (begin if begin >= 0 else len(self._buffer))
            yield Raw(offset, self.position - offset, content)

    def _first(self) -> int:
        """Return where the first message of the range begins in the buffer."""
        while len(self._buffer) < _CONTEXT and not self._is_ended:
            self._fill(0)
        if not self._start:
            lead = len(self._buffer) - len(self._buffer.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n"))
            if self._buffer.startswith(b"From ", lead):
                end, _ = header_end(self._buffer[lead:])
                self.has_lengths = _LENGTH.search(self._buffer, lead, lead + end) is not None
                return lead
        look = 0
        while True:
            begin, look = self._search(look)
            if begin >= 0 and self._base + begin >= self._start:
                return begin
            if begin < 0:
                if self._is_ended:
                    return -1
                dropped = max(0, look - _CONTEXT)
                self._fill(dropped)
                look -= dropped

    def _message(self, begin: int) -> tuple[bytes, int]:
        """Return the beginning of a message, and where the next one begins, or -1 after the last."""
        head = b""
        look = begin + 1
        if self.has_lengths:
            begin, look = self._behind_body(begin)
        while True:
            found, look = self._search(look)
            if found >= 0 or self._is_ended:
                return head or self._buffer[begin : found if found >= 0 else None][:_KEPT], found
            if not head and len(self._buffer) - begin > _KEPT:
                head = self._buffer[begin : begin + _KEPT]
            dropped = max(0, look - _CONTEXT) if head else begin
            self._fill(dropped)
            begin, look = max(0, begin - dropped), look - dropped

    def _search(self, look: int) -> tuple[int, int]:
        """Return where a message begins in the buffer, or -1 and where to look on with more of the file."""
        while mark := _MARK.search(self._buffer, look):
            found = mark.start()
            if len(self._buffer) - found < _CONTEXT and not self._is_ended:
                return -1, found
            if self._begins(found):
                return found + 1, found + 1
            look = found + 1
        return -1, max(look, len(self._buffer) - _MARK_LENGTH + 1)

    def _begins(self, found: int) -> bool:
        """Tell whether a message begins behind a line end, and count where that is unclear."""
        buffer, line = self._buffer, found + 1
        is_after_blank = buffer[found - 1 : found] == b"\n" or buffer[max(0, found - 2) : found] == b"\n\r"
        if is_after_blank and _BEGINS.match(buffer, line):
            return True
        is_dated = _DATED.match(buffer, line) is not None
        is_known = _KNOWN.match(buffer, line) is not None
        if not is_known and not (is_dated and is_after_blank):
            return False
        if is_known and not (is_dated or is_after_blank):
            return False
        if not self.unclear:
            self.first_unclear = self._base + line
        self.unclear += 1
        return is_known

    def _behind_body(self, begin: int) -> tuple[int, int]:
        """Return where the message now begins and from where to look on: behind the body, if its length is true."""
        end, body = header_end(self._buffer[begin : begin + _KEPT])
        length = _LENGTH.search(self._buffer, begin, begin + end)
        stop = body + int(length[1]) if length else 0
        if not length or stop > _KEPT:
            return begin, begin + 1
        while len(self._buffer) - begin < stop + _CONTEXT and not self._is_ended:
            self._fill(begin)
            begin = 0
        ends = (len(self._buffer) - 1, len(self._buffer))
        for at in range(begin + stop - 1, begin + stop + 2):
            if _MARK.match(self._buffer, at) or (self._is_ended and at in ends):
                return begin, at
        return begin, begin + 1

    def _fill(self, dropped: int) -> None:
        """Forget so many bytes and take in one more block."""
        block = b"" if self._is_ended else self._stream.read(BLOCK)
        if not block and not self._is_ended:
            self._is_ended = True
            self.is_unended = bool(self._buffer) and not self._buffer.endswith(b"\n")
        self._buffer = self._buffer[dropped:] + block
        self._base += dropped
