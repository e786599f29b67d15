"""A mailbox: where it lies, in what form, and how its bytes are opened, be it a file or inside a zip."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from firsthand.core.records import FileSeen, Notice
from firsthand.sources.mail.folder_names import code_of_folder
from firsthand.sources.zips import Entry, MemberStream

MBOX, MAILDIR, EML = "mbox", "maildir", "eml"
GZIP = b"\x1f\x8b"
SNIFFED = 8_192
_FROM_LINE = re.compile(rb"(?:\xef\xbb\xbf)?[\r\n]*From [^\n]*\d{1,2}:\d\d[^\n]*\n")
_FIELD = re.compile(
    rb"^(?:return-path|received|delivered-to|from|to|date|message-id|subject|mime-version|content-type|x-[\w-]{1,60}"
    rb"|reply-to|sender|cc|dkim-signature|arc-[\w-]{1,40}|authentication-results)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class MailBox:
    """One file or folder of mail. `left_out` is the code of why nothing in it counts (drafts, trash).

    With `entry`, it is that member of the zip at `path`.
    """

    path: Path
    form: str
    seen: FileSeen
    left_out: str = ""
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The mailboxes at a path, in order, and what to tell about the rest."""

    boxes: tuple[MailBox, ...]
    notices: tuple[Notice, ...] = ()


def form_of(start: bytes) -> str:
    """Return the form that the first bytes of a file show, or "" for what is no mail."""
    if _FROM_LINE.match(start):
        return MBOX
    head = start.split(b"\n\n")[0].split(b"\r\n\r\n")[0]
    names = {found[0].lower() for found in _FIELD.finditer(head)}
    return EML if len(names) > 1 and _FIELD.match(head.lstrip()) else ""


def code_of_name(name: str) -> str:
    """Return why nothing in a file of this name counts, or ""."""
    return code_of_folder(name.removesuffix(".gz").removesuffix(".mbox"))


@contextmanager
def open_box(box: MailBox) -> Iterator[BinaryIO]:
    """Open a mailbox that is one file; what lies in a zip is unpacked as it is read. Raises OSError."""
    if box.entry:
        with box.path.open("rb") as file:
            yield cast(BinaryIO, MemberStream(file, box.entry))
    else:
        with box.path.open("rb", buffering=0) as file:
            yield cast(BinaryIO, file)
