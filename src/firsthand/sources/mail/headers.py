"""The header block of one message: the fields that matter, found in one pass.

Of a field that is there twice the first counts, as in the standard library, but that recipients are
taken from all of them. Names compare without case; values keep their bytes, folded lines joined.
"""

import re
from collections.abc import Iterable
from functools import cache

LARGEST = 16 << 20  # bytes of one header block; what lies beyond is not looked at
_LISTS = frozenset({"to", "cc", "bcc"})

_WANTED = (
    "from", "sender", "return-path", "to", "cc", "bcc", "date", "subject",
    "message-id", "in-reply-to", "references",
    "list-id", "list-post", "list-unsubscribe", "list-unsubscribe-post", "precedence", "feedback-id",
    "auto-submitted", "x-auto-response-suppress", "x-autoreply", "x-autorespond", "x-failed-recipients",
    "x-campaign", "x-campaign-id", "x-campaignid", "x-mc-user", "x-csa-complaints",
    "content-type", "content-transfer-encoding", "content-class",
    "x-gmail-labels", "x-mozilla-status", "x-mozilla-draft-info", "x-unsent", "x-status",
    "x-linkedin-template", "x-linkedin-class",
)  # fmt: skip

Fields = dict[str, bytes]


def _any_of(names: Iterable[str]) -> str:
    """Return a pattern that reads common beginnings once, for names in any case."""
    tails: dict[str, list[str]] = {}
    for name in names:
        tails.setdefault(name[:1], []).append(name[1:])
    ends = "?" if tails.pop("", None) else ""
    if not tails:
        return ""
    return f"(?:{'|'.join(_letter(first) + _any_of(rest) for first, rest in tails.items())}){ends}"


def _letter(letter: str) -> str:
    return f"[{letter}{letter.upper()}]" if letter.isalpha() else re.escape(letter)


_VALUE = r"[ \t]*:([^\n]*(?:\n[ \t][^\n]*)*)"
_FIELD = re.compile(f"\n({_any_of(_WANTED)}){_VALUE}".encode())
_FOLD = re.compile(rb"[\r\n]+[ \t]*")
_NAMES = {name.encode(): name for name in _WANTED}
_SPELLINGS = 4_096


class _Spellings(dict[bytes, str]):
    """The names of fields as messages spell them; bounded, since a message may spell as it likes."""

    def __missing__(self, spelling: bytes) -> str:
        name = _NAMES[spelling.lower()]
        if len(self) < _SPELLINGS:
            self[spelling] = name
        return name


_spelled = _Spellings()


def header_end(message: bytes) -> tuple[int, int]:
    r"""Return where the header block ends and where the body begins.

    A message may use "\n" or "\r\n" and may have no body; one that begins with a blank line has no header.
    """
    if message.startswith((b"\n", b"\r\n")):
        return 0, 1 if message.startswith(b"\n") else 2
    end = _find(message, b"\n\n", min(len(message), LARGEST))
    begin = end + 2
    if b"\r" in message[:end]:
        for mark in (b"\r\n\r\n", b"\n\r\n", b"\r\r"):
            found = _find(message, mark, end)
            end, begin = (found, found + len(mark)) if found < end else (end, begin)
    return end, min(begin, len(message))


def _find(message: bytes, mark: bytes, stop: int) -> int:
    found = message.find(mark, 0, stop)
    return stop if found < 0 else found


def read_fields(block: bytes) -> Fields:
    """Return the fields that matter by lower-case name, each value unfolded to one line."""
    if b"\r" in block:
        block = block.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    found = _FIELD.findall(b"\n" + block)
    fields = {_spelled[name]: value for name, value in reversed(found)}
    if len(fields) < len(found):
        _join_lists(fields, found)
    return {name: _FOLD.sub(b" ", value) if b"\n" in value else value for name, value in fields.items()}


def _join_lists(fields: Fields, found: list[tuple[bytes, bytes]]) -> None:
    """Put the recipients of repeated fields into one list."""
    values: dict[str, list[bytes]] = {}
    for spelling, value in found:
        if (name := _spelled[spelling]) in _LISTS:
            values.setdefault(name, []).append(value)
    fields.update({name: b",".join(each) for name, each in values.items()})


def all_values(block: bytes, name: str) -> list[bytes]:
    """Return every value of one field, the topmost first; for fields that few messages are asked for."""
    block = b"\n" + block.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    pattern = re.compile(f"\n{_any_of([name])}{_VALUE}".encode())
    return [_FOLD.sub(b" ", value) for value in pattern.findall(block)]


def parameter(value: bytes, name: bytes) -> bytes:
    """Return a parameter of a field such as Content-Type, without its quotes; "" where there is none."""
    found = _parameter(name).search(value[:8_192])
    return (found[1] if found[1] is not None else found[2]) if found else b""


@cache
def _parameter(name: bytes) -> re.Pattern[bytes]:
    return re.compile(
        rb";\s*" + re.escape(name) + rb'\*?\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s;"]+))',
        re.IGNORECASE | re.DOTALL,
    )
