"""Bytes in, lines of text out, as a stream; no character is ever replaced in silence.

Order of decoding: a byte-order mark, UTF-16 by its marks or its zero bytes, strict UTF-8, and
Windows-1252 for the bytes of a line that UTF-8 refuses. Such lines are counted so that the owner can be
told. A line that nothing can decode comes out as a mark and is rejected as a row.
"""

import codecs
import io
import re
from collections.abc import Iterator
from typing import BinaryIO

from firsthand.sources.base import Damaged

LONGEST_LINE = 32 << 20
_BLOCK = 1 << 18

# A line that cannot be given as text is given as this noncharacter with the code of the reason.
MARK = "\ufdd0"
UNDECODABLE = "ARC-304"
TOO_LONG = "ARC-305"

_SURROGATE = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """Decode as Windows-1252 what UTF-8 refused; five bytes mean nothing there either."""
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("cp1252"), error.end


codecs.register_error("firsthand-cp1252", _as_cp1252)


class TextLines:
    r"""The lines of a file, each with its "\n"; `\r\n` and `\r` end a line too.

    While and after they are read: `has_mark` (a byte-order mark was there), `guessed` (lines read as
    Windows-1252), `unended` (the last line has no line end), `damage` (why the bytes ended too early).
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.has_mark = False
        self.guessed = 0
        self.unended = False
        self.damage = ""
        self.bytes_read = 0

    def __iter__(self) -> Iterator[str]:
        for chunk in self.chunks():
            yield from io.StringIO(chunk)

    def chunks(self) -> Iterator[str]:
        """Yield many lines at a time; a last line without a line end comes alone."""
        for chunk in self._whole_lines():
            if b"\r" in chunk:
                chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")  # noqa: PLW2901
            self.unended = not chunk.endswith(b"\n")
            try:
                yield chunk.decode()
            except UnicodeDecodeError:
                yield "".join(map(self._decoded, chunk.splitlines(keepends=True)))

    def _decoded(self, line: bytes) -> str:
        try:
            return line.decode()
        except UnicodeDecodeError as error:
            if not line.endswith(b"\n") and error.reason == "unexpected end of data":
                return MARK + UNDECODABLE
        try:
            if _SURROGATE.search(line):
                return (
                    line.decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16")
                )
            text = line.decode("utf-8", "firsthand-cp1252")
        except UnicodeDecodeError:
            return MARK + UNDECODABLE + "\n"
        self.guessed += 1
        return text

    def _whole_lines(self) -> Iterator[bytes]:
        r"""Yield pieces that end with a line end; the very last may lack one, and comes alone."""
        rest = b""
        held: list[bytes] = []
        held_size = 0
        is_dropping = False
        for block in self._utf8_blocks():
            cut = max(block.rfind(b"\n"), block.rfind(b"\r", 0, -1)) + 1
            if not cut:
                held.append(block)
                held_size += len(block)
                if held_size > LONGEST_LINE:
                    is_dropping, held, held_size = True, [], 0
                continue
            first = b"".join(held)
            if is_dropping:
                end = re.search(rb"\r\n|\r|\n", block)
                assert end is not None
                yield (MARK + TOO_LONG + "\n").encode()
                first, block, cut = b"", block[end.end() :], cut - end.end()  # noqa: PLW2901
                is_dropping = False
            if cut > 0:
                yield first + block[:cut]
            rest = block[max(cut, 0) :]
            held, held_size = ([rest], len(rest)) if rest else ([], 0)
        if is_dropping:
            yield (MARK + TOO_LONG).encode()
        elif held:
            yield b"".join(held)

    def _utf8_blocks(self) -> Iterator[bytes]:
        """Yield the bytes as UTF-8 without a byte-order mark, whatever they were before."""
        blocks = self._blocks()
        start = next(blocks, b"")
        if encoding := _wide_encoding(start):
            yield from self._narrowed(encoding, start, blocks)
            return
        if start.startswith(codecs.BOM_UTF8):
            self.has_mark = True
            start = start[3:]
        if start:
            yield start
        yield from blocks

    def _narrowed(self, encoding: str, start: bytes, blocks: Iterator[bytes]) -> Iterator[bytes]:
        decoder = codecs.getincrementaldecoder(encoding)("surrogatepass")
        yield from _utf8(decoder.decode(start).removeprefix("\ufeff"))
        for block in blocks:
            yield from _utf8(decoder.decode(block))
        try:
            yield from _utf8(decoder.decode(b"", final=True))
        except UnicodeDecodeError:
            self.damage = "it ends in the middle of a character"

    def _blocks(self) -> Iterator[bytes]:
        """Yield the bytes as they come; damage ends them early and is remembered."""
        try:
            while block := self._stream.read(_BLOCK):
                self.bytes_read += len(block)
                yield block
        except Damaged as error:
            self.damage = str(error)
        except OSError:
            self.damage = "it could not be read to its end"
        finally:
            self._stream.close()


def _utf8(text: str) -> Iterator[bytes]:
    if text:
        yield text.encode("utf-8", "surrogatepass")


def _wide_encoding(start: bytes) -> str:
    """Return the UTF-16 flavour of a file, or "" for one of single bytes."""
    if start.startswith(codecs.BOM_UTF16_LE):
        return "utf-16-le"
    if start.startswith(codecs.BOM_UTF16_BE):
        return "utf-16-be"
    head = start[:64]
    if len(head) < 8 or b"\0" not in head:
        return ""
    if not any(head[0::2]) and all(head[1::2]):
        return "utf-16-be"
    if not any(head[1::2]) and all(head[0::2]):
        return "utf-16-le"
    return ""
