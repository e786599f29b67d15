"""The text of a message: its first text part, else its first page, decoded; never a word of an attachment.

Only the beginning of a body is looked at, to a limited depth and number of parts.
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass

from firsthand.sources.mail.headers import Fields, header_end, parameter, read_fields
from firsthand.sources.mail.words import decode, from_base64

LOOKED_AT = 1 << 18  # bytes of a body
DEEPEST = 20
_MOST_PARTS = 200
_LARGEST_TEXT = 32_000  # bytes of one part, before decoding
_BEHIND = frozenset((b"", b"\n", b"\r", b" ", b"\t", b"-"))  # a boundary
_DISPOSITION = re.compile(rb"^content-disposition[ \t]*:\s*attachment", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Text:
    """A text part, decoded; `is_page` marks HTML."""

    text: str
    is_page: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """The first text and the first page of a message, either of which may be missing."""

    plain: Text | None = None
    page: Text | None = None
    is_too_deep: bool = False


@dataclass(frozen=True, slots=True)
class _Part:
    content: bytes
    encoding: bytes
    raw: bytes
    depth: int = 0


def read_body(fields: Fields, body: bytes, *, with_page: bool = False) -> Body:
    """Return the texts of a message; the page is looked for only where there is no text, or if asked."""
    plain = page = None
    is_too_deep = False
    for part in _leaves(_part(fields, body[:LOOKED_AT])):
        is_too_deep = is_too_deep or part.depth > DEEPEST
        kind = part.content.lstrip()[:9].lower()
        if kind.startswith(b"text/html"):
            page = page or part
        elif plain is None and (kind.startswith(b"text/plai") or not kind):
            plain = part
        if plain and (page or not with_page):
            break
    is_page_wanted = page is not None and (with_page or plain is None)
    return Body(
        Text(_decoded(plain)) if plain else None,
        Text(_decoded(page), is_page=True) if page and is_page_wanted else None,
        is_too_deep,
    )


def _part(fields: Fields, raw: bytes, depth: int = 0) -> _Part:
    content = fields.get("content-type", b"")
    return _Part(content, fields.get("content-transfer-encoding", b"").strip().lower(), raw, depth)


def _leaves(whole: _Part) -> Iterator[_Part]:
    """Yield the parts that hold no parts, in order; those nested too deep are given as they are."""
    waiting = [iter((whole,))]
    for _ in range(_MOST_PARTS):
        while waiting and (part := next(waiting[-1], None)) is None:
            waiting.pop()
        if not waiting or part is None:
            return
        boundary = _boundary(part)
        if boundary and part.depth <= DEEPEST:
            waiting.append(_split(part, boundary))
        elif boundary:
            yield _Part(b"multipart", b"", b"", part.depth)
        else:
            yield part


def _boundary(part: _Part) -> bytes:
    if not part.content.lstrip()[:10].lower().startswith(b"multipart/"):
        return b""
    return parameter(part.content, b"boundary").strip()


def _split(part: _Part, boundary: bytes) -> Iterator[_Part]:
    """Yield the parts between the lines of a boundary; the last may lack its end."""
    mark = b"--" + boundary
    at = 0 if _is_line(part.raw, mark, 0) else _next(part.raw, mark, 0)
    for _ in range(_MOST_PARTS):
        if at < 0 or part.raw.startswith(b"--", at + len(mark)):
            return
        begin = part.raw.find(b"\n", at + len(mark)) + 1
        if not begin:
            return
        at = _next(part.raw, mark, begin - 1)
        if found := _read(part.raw[begin : at if at >= 0 else None], part.depth + 1):
            yield found


def _next(raw: bytes, mark: bytes, begin: int) -> int:
    """Return where the next line of a boundary begins, or -1."""
    at = raw.find(b"\n" + mark, begin)
    while at >= 0 and not _is_line(raw, mark, at + 1):
        at = raw.find(b"\n" + mark, at + 1)
    return at + 1 if at >= 0 else -1


def _is_line(raw: bytes, mark: bytes, at: int) -> bool:
    """Tell whether a line is a boundary, and not one whose name only begins alike."""
    end = at + len(mark)
    return raw.startswith(mark, at) and raw[end : end + 1] in _BEHIND


def _read(raw: bytes, depth: int) -> _Part | None:
    """Return a part without its header, or None for an attachment."""
    end, begin = header_end(raw)
    header = raw[:end]
    if b"ttachment" in header and _DISPOSITION.search(header):
        return None
    return _part(read_fields(header), raw[begin:], depth)


def _decoded(part: _Part) -> str:
    raw = part.raw[:_LARGEST_TEXT]
    if part.encoding == b"quoted-printable":
        raw = binascii.a2b_qp(raw)
    elif part.encoding == b"base64":
        raw = from_base64(raw)
    charset = parameter(part.content, b"charset").decode("ascii", "replace")
    return _with_line_ends(decode(raw, charset or "utf-8"))


def _with_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
