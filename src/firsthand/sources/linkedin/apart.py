"""Read a large file in another process, so that reading and writing go on at the same time.

The other process is this module, run by the same Python; it opens the archive for itself and gives
the items back in batches. Where it cannot be started, or ends early, reading goes on here.
"""

import sys
from collections.abc import Generator, Iterator
from contextlib import suppress
from datetime import date
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from firsthand.core.records import FileSeen, Item
from firsthand.sources.apart import BATCH, all_given, give, is_worth_it
from firsthand.sources.linkedin.reader import LinkedInArchive, read_archive


class Given(NamedTuple):
    """Some items, and how far the other process has come."""

    items: list[Item]
    bytes_read: int
    incomplete_files: list[str]
    is_last: bool


def read_items(
    archive: LinkedInArchive, seen: FileSeen, items: Iterator[Item]
) -> Generator[Item, None, None]:
    """Yield the items of a file, read here or, when it is large, in another process; to be closed."""
    if is_worth_it(seen.size):
        yield from read_apart(archive, seen, items)
    else:
        yield from items


def read_apart(
    archive: LinkedInArchive, seen: FileSeen, items: Iterator[Item]
) -> Generator[Item, None, None]:
    """Yield the items of a file as another process gives them, and the rest from `items` should it end early."""
    before, done = archive.bytes_read, 0
    for given in given_by_other(archive, seen):
        archive.note_bytes(before + given.bytes_read)
        yield from given.items
        done += len(given.items)
        if given.is_last:
            archive.incomplete_files.extend(given.incomplete_files)
            return
    archive.note_bytes(before)
    yield from islice(items, done, None)


def given_by_other(archive: LinkedInArchive, seen: FileSeen) -> Generator[Given, None, None]:
    """Start the other process and yield what it gives."""
    if isinstance(archive.path, Path):  # loose files would each have to be told
        yield from all_given(__name__, [str(archive.path.absolute()), archive.today.isoformat(), seen.name])


def give_file(path: Path, today: date, name: str) -> None:
    """Read one file of an archive and write its items, batch after batch."""
    with read_archive(path, today=today) as archive:
        items = next(items for seen, items in archive.read() if seen.name == name)
        is_last = False
        while not is_last:
            batch = list(islice(items, BATCH))
            is_last = len(batch) < BATCH
            give(Given(batch, archive.bytes_read, archive.incomplete_files, is_last))


def main() -> None:
    """Be the other process."""
    with suppress(BrokenPipeError):
        give_file(Path(sys.argv[1]), date.fromisoformat(sys.argv[2]), sys.argv[3])
