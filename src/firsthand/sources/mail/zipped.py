"""Mailboxes inside a zip, such as those of Google Takeout, in whatever language they are named.

Nothing is unpacked to disk: a mailbox of many gigabytes is read as it comes out of the zip.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from firsthand.core.records import FileSeen, Notice
from firsthand.sources.base import Damaged, cannot_open, shown_name
from firsthand.sources.loose import members_of
from firsthand.sources.mail.boxes import MBOX, SNIFFED, Found, MailBox, code_of_name, form_of
from firsthand.sources.zips import Entry, MemberStream, PackedStream

ZIP_START = b"PK\x03\x04"
_ENDINGS = (".mbox", ".mbx")


def find_in_zip(path: Path, name: str) -> Found:
    """Return the mailboxes in a zip. Raises UserError where there are none, or it cannot be trusted."""
    boxes: list[MailBox] = []
    notices: list[Notice] = []
    with path.open("rb") as file:
        for entry in members_of(file, name, _is_mailbox, code="MAI-104"):
            found = _look_at(file, path, entry)
            if isinstance(found, MailBox):
                boxes.append(found)
            else:
                notices.append(found)
    if not boxes:
        raise cannot_open(
            "MAI-103",
            "No mail was found in this zip file.",
            where=name,
            next_step="Choose the zip with your mail in it: a file that ends in .mbox.",
        )
    return Found(tuple(boxes), tuple(notices))


def packed_bytes(file: BinaryIO, entry: Entry) -> Iterator[bytes]:
    """Yield the bytes of a mailbox as they lie in the zip, which are as telling as what they unpack to."""
    packed = PackedStream(file, entry)
    while block := packed.take(1 << 20):
        yield block


def _is_mailbox(path: str) -> bool:
    return path.lower().endswith(_ENDINGS) and not path.rpartition("/")[2].startswith("._")


def _look_at(file: BinaryIO, path: Path, entry: Entry) -> MailBox | Notice:
    shown = shown_name(entry.path)
    try:
        start = MemberStream(file, entry).read(SNIFFED) or b""
    except Damaged:
        start = b""
    if form_of(start) != MBOX:
        what = (
            "It is empty; there is nothing to read in it."
            if not entry.size
            else "It is no mailbox and was left out."
        )
        return Notice("MAI-212", shown, what)
    seen = FileSeen(shown, "mail", MBOX, entry.size)
    return MailBox(path, MBOX, seen, code_of_name(shown), entry)
