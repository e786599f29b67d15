"""Read mail on disk: which mailboxes there are first, then their messages, one item for each."""

import gzip
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from hashlib import sha256
from itertools import islice, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from firsthand.core.records import FileSeen, Item, Notice, Problem, Skipped
from firsthand.sources.base import LeftOut, Refused
from firsthand.sources.mail.boxes import GZIP, MBOX, MailBox, open_box
from firsthand.sources.mail.files import read_single, singles
from firsthand.sources.mail.finding import find_mail
from firsthand.sources.mail.folder_names import WHY
from firsthand.sources.mail.mbox import Messages
from firsthand.sources.mail.message import DEEP, LONG_HEADER, UNDATED, MessageReader
from firsthand.sources.mail.zipped import packed_bytes
from firsthand.sources.zips import Entry

if TYPE_CHECKING:
    from hashlib import _Hash

READING = 3  # raised whenever the same bytes are read otherwise than before
_BLOCK = 1 << 20
_SMALLEST_SHARE = 32 << 20


@dataclass(frozen=True, slots=True)
class Share:
    """A part of one mailbox, for a process of its own: bytes of an mbox, else numbers of messages."""

    box: MailBox
    start: int = 0
    stop: int | None = None


@contextmanager
def read_mail(path: Path, *, today: date) -> Iterator["MailOnDisk"]:
    """Open an mbox (packed or not, in a zip or not), a Maildir, a folder with any of them, or .eml files.

    Raises UserError when there is no mail to read.
    """
    yield MailOnDisk(path, today)


class MailOnDisk:
    """The mail at a path; see `Source` for the words."""

    def __init__(self, path: Path, today: date) -> None:
        """Look at what is there; nothing is read yet but the first bytes of each file."""
        found = find_mail(path)
        self.name = path.name or path.resolve().name
        self.exported_on: date | None = None
        self.boxes = found.boxes
        self.seen = tuple(box.seen for box in found.boxes)
        self.notices = found.notices
        self.total_bytes = sum(seen.size for seen in self.seen)
        self._today = today
        self._bytes_done = 0
        self._reading: ShareReader | None = None
        self._elsewhere = 0
        self._digests: dict[tuple[Path, Entry | None], tuple[tuple[int, int], str]] = {}

    @property
    def today(self) -> date:
        """The day beyond which no mail can have been written."""
        return self._today

    @property
    def bytes_read(self) -> int:
        """How many bytes have been read so far, of `total_bytes`."""
        return self._bytes_done + (self._reading.bytes_read if self._reading else self._elsewhere)

    def read(self) -> Iterator[tuple[FileSeen, Iterator[Item]]]:
        """Yield each mailbox with its items, lazily; read the items of one before asking for the next."""
        self._bytes_done, self._reading = 0, None
        for box in self.boxes:
            yield box.seen, self._items(box)

    def box_of(self, seen: FileSeen) -> MailBox:
        """Return the mailbox of which this was seen."""
        return next(box for box in self.boxes if box.seen is seen)

    def digest(self, seen: FileSeen) -> str:
        """Return what is equal only for mailboxes that give the same mails; "" for one that cannot be read."""
        box = self.box_of(seen)
        try:
            return self._digest_of_file(box) if box.form == MBOX else _digest_of_folder(box)
        except OSError:
            return ""

    def _digest_of_file(self, box: MailBox) -> str:
        """Return the digest of an mbox; it is worked out once while the file is not written to."""
        about = box.path.stat()
        as_seen = (about.st_size, about.st_mtime_ns)
        if (known := self._digests.get((box.path, box.entry))) and known[0] == as_seen:
            return known[1]
        found = _begun(box)
        with box.path.open("rb") as file:
            for block in (
                packed_bytes(file, box.entry) if box.entry else iter(partial(file.read, _BLOCK), b"")
            ):
                found.update(block)
        self._digests[box.path, box.entry] = as_seen, found.hexdigest()
        return found.hexdigest()

    def pass_over(self, seen: FileSeen) -> None:
        """Count a mailbox as read: its mails are known already, or were read elsewhere."""
        self._bytes_done, self._elsewhere = self._bytes_done + seen.size, 0

    def _items(self, box: MailBox) -> Iterator[Item]:
        self._reading = ShareReader(Share(box), today=self._today)
        yield from self._reading.items()
        yield from told_of(box.seen.name, self._reading.oddities)
        self._bytes_done, self._reading = self._bytes_done + box.seen.size, None

    def note_bytes(self, count: int) -> None:
        """Note how many bytes of the mailbox at hand have been read, by whomever."""
        self._elsewhere = count


def shares_of(box: MailBox, count: int) -> list[Share]:
    """Divide a mailbox among processes; what cannot be entered in the middle stays whole."""
    if box.form != MBOX:
        number = len(singles(box))
        cuts = [number * part // count for part in range(count + 1)]
    elif _is_divisible(box):
        count = max(1, min(count, box.seen.size // _SMALLEST_SHARE))
        cuts = [box.seen.size * part // count for part in range(count + 1)]
    else:
        return [Share(box)]
    return [
        Share(box, start, stop if part < len(cuts) - 2 else None)
        for part, (start, stop) in enumerate(pairwise(cuts))
    ]


def _is_divisible(box: MailBox) -> bool:
    """Tell whether a mailbox can be entered anywhere: not when it is packed, or gives the length of bodies."""
    if box.entry:
        return False
    with suppress(OSError), box.path.open("rb") as file:
        if file.read(2) != GZIP:
            file.seek(0)
            messages = Messages(file)
            return next(iter(messages), None) is not None and not messages.has_lengths
    return False


class ShareReader:
    """Reads a mailbox or a share of it. A place in an mbox is told by number only when read from the start."""

    def __init__(self, share: Share, *, today: date) -> None:
        """Take what to read, and the day beyond which no mail can have been written."""
        self.share = share
        self.bytes_read = 0
        self._name = share.box.seen.name
        self._reader = MessageReader(today)

    @property
    def oddities(self) -> Counter[str]:
        """How many messages so far were odd, by code."""
        return self._reader.oddities

    def items(self) -> Iterator[Item]:
        """Yield the items of each message; what there is to tell of all of them is counted in `oddities`."""
        yield from self._of_mbox() if self.share.box.form == MBOX else self._of_files()

    def _of_mbox(self) -> Iterator[Item]:
        share = self.share
        with ExitStack() as opened:
            try:
                file = opened.enter_context(open_box(share.box))
                is_packed = file.read(2) == GZIP
            except OSError:
                what = "It could not be opened: it is gone, or reading it is not allowed."
                yield Problem("MAI-304", self._name, what)
                return
            file.seek(0)
            stream = cast(BinaryIO, gzip.GzipFile(fileobj=file) if is_packed else file)
            messages = Messages(stream, start=share.start, stop=share.stop)
            place = file.tell if is_packed else lambda: messages.position - share.start
            yield from self._of_messages(messages, place)

    def _of_messages(self, messages: Messages, place: Callable[[], int]) -> Iterator[Item]:
        number = 0
        try:
            for number, raw in enumerate(messages, 1):
                self.bytes_read = place()
                try:
                    yield from self._records(raw.content, None)
                except (Refused, LeftOut) as reason:
                    yield _not_read(reason, self._place(number, raw.offset))
        except (OSError, EOFError, zlib.error):
            what = "The file is damaged or could not be read from here on; the messages before were kept."
            yield Problem("MAI-305", self._place(number + 1, messages.position), what)
        yield from self._end_of_mbox(messages)

    def _end_of_mbox(self, messages: Messages) -> Iterator[Item]:
        if messages.unclear:
            lines = "1 line" if messages.unclear == 1 else f"{messages.unclear:,} lines"
            what = (
                f"{lines} could begin a message or be part of one (the first at byte {messages.first_unclear:,}). "
                "They were taken for a beginning where a header follows."
            )
            yield Notice("MAI-202", self._name, what)
        if messages.is_unended:
            what = "It does not end with a line end; if it was cut off, its last message may be short."
            yield Notice("MAI-203", self._name, what)

    def _of_files(self) -> Iterator[Item]:
        box = self.share.box
        chosen = islice(enumerate(singles(box), 1), self.share.start, self.share.stop)
        for number, single in chosen:
            try:
                content, size, arrived_at = read_single(single, box.form)
                self.bytes_read += size
                yield from self._records(content, arrived_at)
            except (Refused, LeftOut) as reason:
                yield _not_read(reason, self._place(number))

    def _records(self, content: bytes, arrived_at: datetime | None) -> Iterator[Item]:
        if code := self.share.box.left_out:
            raise LeftOut(code, WHY[code])
        yield from self._reader.read(content, arrived_at=arrived_at)

    def _place(self, number: int, offset: int | None = None) -> str:
        """Name a message by its number and by the byte it begins at."""
        if offset is None:
            return f"{self._name}, message {number:d}"
        message = f"message {number:d}" if not self.share.start else "a message"
        return f"{self._name}, {message} (byte {offset:d})"


def _not_read(reason: Refused | LeftOut, where: str) -> Problem | Skipped:
    kind = Problem if isinstance(reason, Refused) else Skipped
    return kind(reason.code, where, reason.what)


def _begun(box: MailBox) -> "_Hash":
    return sha256(f"{READING} {box.form} {box.left_out} ".encode())


def _digest_of_folder(box: MailBox) -> str:
    """Return the digest of single messages, told by name, size and time: mail programs never write them again."""
    found = _begun(box)
    for single in singles(box):
        about = Path(single.path).stat()
        found.update(f"{single.name} {about.st_size} {about.st_mtime_ns}\n".encode())
    return found.hexdigest()


def told_of(name: str, oddities: Counter[str]) -> Iterator[Notice]:
    """Yield what to tell about the messages of a mailbox that were odd."""
    for code, told in _TOLD.items():
        if count := oddities[code]:
            yield Notice(code, name, told(count))


def _counted(count: int) -> str:
    return "1 message" if count == 1 else f"{count:,} messages"


_TOLD: dict[str, Callable[[int], str]] = {
    LONG_HEADER: lambda count: (
        f"{_counted(count)} with a header of more than 16 MB: only its beginning was read."
    ),
    DEEP: lambda count: (
        f"{_counted(count)} with parts inside parts more than 20 deep: the inner ones were not read."
    ),
    UNDATED: lambda count: (
        f"{_counted(count)} without a date that can be true: the time of arrival was taken instead."
    ),
}
