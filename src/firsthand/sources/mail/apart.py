"""Read a large mailbox in several processes at once, each a share of it.

Where a process cannot be started, or ends early, the rest of its share is read here. They can begin while
whoever wants what they give is not ready yet.
"""

import os
import pickle
import selectors
import sys
from base64 import b64decode, b64encode
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from firsthand.core.errors import UserError
from firsthand.core.records import FileSeen, Item
from firsthand.sources.apart import BATCH, Other, give, is_worth_it
from firsthand.sources.mail.boxes import MBOX, SNIFFED, MailBox, form_of
from firsthand.sources.mail.reader import MailOnDisk, Share, ShareReader, shares_of, told_of

_MOST = 4  # processes
_begun: dict[
    tuple[Share, date], tuple[Other, int]
] = {}  # those not taken up, and when their file was changed


class Given(NamedTuple):
    """Some items of a share, how far the other process has come, and what was odd when it is done."""

    items: list[Item]
    bytes_read: int
    oddities: Counter[str] | None


def read_items(source: MailOnDisk, seen: FileSeen, items: Iterator[Item]) -> Generator[Item, None, None]:
    """Yield the items of a mailbox, read here or, when it is large, in other processes; to be closed."""
    shares = shares_of(source.box_of(seen), _count()) if is_worth_it(seen.size) else []
    if not shares:
        yield from items
        return
    yield from _Shares(source, shares).items()
    source.pass_over(seen)


@contextmanager
def begun_ahead(path: Path, *, today: date) -> Iterator[None]:
    """Let others begin with a path that is one large mbox; `read_items` goes on with what they read.

    Those that nobody took up are ended.
    """
    try:
        with suppress(OSError, UserError):
            _begin(path, today)
        yield
    finally:
        while _begun:
            _begun.popitem()[1][0].end()


def _begin(path: Path, today: date) -> None:
    with path.open("rb") as file:
        if not is_worth_it(path.stat().st_size) or form_of(file.read(SNIFFED)) != MBOX:
            return
    changed_at = _changed_at(path)
    [box] = MailOnDisk(path, today).boxes
    for share in shares_of(box, _count()):
        _begun[share, today] = Other(__name__, [_packed(share, today)]), changed_at


def _changed_at(path: Path) -> int:
    with suppress(OSError):
        return path.stat().st_mtime_ns
    return 0


def _started(share: Share, today: date) -> Other:
    """Return the process that reads a share: one begun ahead, unless the file was changed since. Raises OSError."""
    if begun := _begun.pop((share, today), None):
        other, changed_at = begun
        if changed_at == _changed_at(share.box.path):
            return other
        other.end()
    return Other(__name__, [_packed(share, today)])


def _count() -> int:
    return max(2, min(os.cpu_count() or 1, _MOST))


class _Shares:
    """The shares of one mailbox, each with its process while that goes on."""

    def __init__(self, source: MailOnDisk, shares: list[Share]) -> None:
        self._source, self._shares = source, shares
        self._done = [0] * len(shares)  # items given
        self._read = [0] * len(shares)  # bytes
        self._oddities: Counter[str] = Counter()
        self._selector = selectors.DefaultSelector()

    def items(self) -> Generator[Item, None, None]:
        """Yield the items of all shares as they come, then what to tell of all of them."""
        others = [self._started(number) for number in range(len(self._shares))]
        try:
            for number, other in enumerate(others):
                if other is None:
                    yield from self._rest(number)
            while self._selector.get_map():
                for key, _ in self._selector.select():
                    yield from self._next(key.data, others)
        finally:
            for other in filter(None, others):
                other.end()
            self._selector.close()
        yield from told_of(self._shares[0].box.seen.name, self._oddities)

    def _started(self, number: int) -> Other | None:
        try:
            other = _started(self._shares[number], self._source.today)
        except OSError:
            return None
        self._selector.register(other.out, selectors.EVENT_READ, number)
        return other

    def _next(self, number: int, others: list[Other | None]) -> Iterator[Item]:
        """Yield what a process gave, and read the rest here when it gives nothing more too early."""
        other = others[number]
        assert other
        given: Given | None = other.next()
        if given is None or given.oddities is not None:
            self._selector.unregister(other.out)
        if given is None:
            yield from self._rest(number)
            return
        yield from given.items
        self._done[number] += len(given.items)
        self._read[number] = given.bytes_read
        self._oddities += given.oddities or Counter()
        self._source.note_bytes(sum(self._read))

    def _rest(self, number: int) -> Iterator[Item]:
        reader = ShareReader(self._shares[number], today=self._source.today)
        yield from islice(reader.items(), self._done[number], None)
        self._oddities += reader.oddities


def _packed(share: Share, today: date) -> str:
    return b64encode(pickle.dumps((share, today))).decode()


def give_share(share: Share, today: date) -> None:
    """Read a share of a mailbox and write its items, batch after batch."""
    reader = ShareReader(share, today=today)
    items = reader.items()
    while batch := list(islice(items, BATCH)):
        give(Given(batch, reader.bytes_read, None))
    give(Given([], reader.bytes_read, reader.oddities))


def main() -> None:
    """Be another process."""
    share, today = pickle.loads(b64decode(sys.argv[1]))  # noqa: S301 - made by this very module
    assert isinstance(share.box, MailBox)
    with suppress(BrokenPipeError):
        give_share(share, today)
