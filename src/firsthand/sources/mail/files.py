"""The messages that lie in files of their own: those of a Maildir, and .eml files.

What a Maildir says of a message stands in the name of its file; one that is there twice, with other
marks or in both folders, is read once.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from firsthand.sources.base import LeftOut, Refused
from firsthand.sources.mail.bodies import LOOKED_AT
from firsthand.sources.mail.boxes import EML, MAILDIR, MailBox
from firsthand.sources.mail.folder_names import DELETED, DRAFT, WHY
from firsthand.sources.mail.headers import LARGEST, header_end

_FIRST_READ = 1 << 16
_MARKS = re.compile(r"[:;!]2,([A-Za-z]*)$")
_DELIVERED = re.compile(r"(\d{9,10})\.")


@dataclass(frozen=True, slots=True)
class Single:
    """A message in a file of its own; `marks` are the letters behind its name."""

    path: str
    name: str
    marks: str = ""
    is_again: bool = False


def singles(box: MailBox) -> list[Single]:
    """Return the messages of a folder, or the one file there is, in the order of their names."""
    if box.form == EML and box.path.is_file():
        return [Single(str(box.path), box.path.name)]
    if box.form == EML:
        return [Single(path, name) for path, name in _names(box.path) if name.lower().endswith(".eml")]
    return list(_delivered(box.path))


def _delivered(folder: Path) -> Iterator[Single]:
    """Yield what lies in `cur` and `new`, each base name once."""
    found = [pair for part in ("cur", "new") for pair in _names(folder / part)]
    found = [pair for pair in found if not pair[1].startswith(".")]
    found.sort(key=lambda pair: pair[1])
    for _, same in groupby(found, key=lambda pair: _MARKS.sub("", pair[1])):
        for count, (path, name) in enumerate(same):
            marks = _MARKS.search(name)
            yield Single(path, name, marks[1] if marks else "", is_again=count > 0)


def _names(folder: Path) -> list[tuple[str, str]]:
    try:
        entries = os.scandir(folder)
    except OSError:
        return []
    with entries:
        plain = [(entry.path, entry.name) for entry in entries if entry.is_file(follow_symlinks=False)]
    return sorted(plain)


def read_single(single: Single, form: str) -> tuple[bytes, int, datetime | None]:
    """Return the beginning of a message, its size, and when it came.

    Raises LeftOut for one its folder marks as unwanted, Refused for one that cannot be read.
    """
    if form == MAILDIR:
        _leave_out_marked(single)
    try:
        descriptor = os.open(
            single.path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        )
    except OSError as error:
        raise Refused(
            "MAI-304", "It could not be opened: it is gone, or reading it is not allowed."
        ) from error
    try:
        status = os.fstat(descriptor)
        content = os.read(descriptor, min(status.st_size, _FIRST_READ) + 1)
        if len(content) > _FIRST_READ:
            content += _rest(descriptor, content)
    except OSError as error:
        raise Refused("MAI-304", "It could not be read to its end.") from error
    finally:
        os.close(descriptor)
    return content, status.st_size, _arrival(single.name, status.st_mtime)


def _rest(descriptor: int, content: bytes) -> bytes:
    """Read as much more as the header and the beginning of the body take."""
    pieces = [content]
    missing = LOOKED_AT
    while missing > 0 and (
        piece := os.read(descriptor, 1 << 20 if header_end(content)[0] == len(content) else missing)
    ):
        pieces.append(piece)
        missing = LOOKED_AT
        content = b"".join(pieces)
        if len(content) >= LARGEST + LOOKED_AT or header_end(content)[1] + LOOKED_AT <= len(content):
            break
    return b"".join(pieces[1:])


def _leave_out_marked(single: Single) -> None:
    if single.is_again:
        raise LeftOut("MAI-504", "It lies in this folder twice, with other marks.")
    code = DRAFT if "D" in single.marks else DELETED if "T" in single.marks else ""
    if code:
        raise LeftOut(code, WHY[code])


def _arrival(name: str, changed: float) -> datetime | None:
    """Return when a message was delivered, as the name of its file says, else when the file was changed."""
    stamped = _DELIVERED.match(name)
    try:
        return datetime.fromtimestamp(int(stamped[1]) if stamped else changed, UTC)
    except (ValueError, OverflowError, OSError):
        return None
