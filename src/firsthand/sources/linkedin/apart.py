"""Read a large file in another process, so that reading and writing go on at the same time.

The other process is this module, run by the same Python; it opens the archive for itself and gives
the items back in batches. Where it cannot be started, or ends early, reading goes on here.
"""

import os
import pickle
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import suppress
from datetime import date
from itertools import islice
from pathlib import Path
from typing import IO, BinaryIO, NamedTuple

from firsthand.core.records import FileSeen, Item
from firsthand.sources.linkedin.reader import LinkedInArchive, read_archive

if sys.platform == "linux":
    import fcntl

LARGE = 16 << 20  # below, starting a process takes longer than it saves
BATCH = 1_000
AHEAD = 1 << 20  # bytes that the other process may be ahead, where the system lets us say so


class Given(NamedTuple):
    """Some items, and how far the other process has come."""

    items: list[Item]
    bytes_read: int
    incomplete_files: list[str]
    is_last: bool


def is_worth_it(seen: FileSeen) -> bool:
    """Tell whether a file is large enough, and the machine has somebody else to read it."""
    return seen.size >= LARGE and (os.cpu_count() or 1) > 1 and bool(sys.executable)


def read_items(
    archive: LinkedInArchive, seen: FileSeen, items: Iterator[Item]
) -> Generator[Item, None, None]:
    """Yield the items of a file, read here or, when it is large, in another process; to be closed."""
    if is_worth_it(seen):
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
    """Start the other process and yield what it gives; it ends when nobody listens any more."""
    if not isinstance(archive.path, Path):
        return  # loose files, each of which would have to be told
    words = [str(archive.path.absolute()), archive.today.isoformat(), seen.name]
    with suppress(OSError, EOFError, pickle.UnpicklingError):
        process = subprocess.Popen(  # noqa: S603 - this very module, with words of our own
            [sys.executable, "-c", f"import {__name__} as apart; apart.main()", *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert process.stdout
        let_read_ahead(process.stdout)
        try:
            while True:
                yield pickle.load(process.stdout)  # noqa: S301 - made by this very module
        finally:
            process.kill()
            process.wait()
            process.stdout.close()


def let_read_ahead(pipe: IO[bytes]) -> None:
    """Let several batches wait in a pipe; by itself it holds not even one, and each side waits for the other."""
    if sys.platform == "linux":
        with suppress(OSError):  # the owner may not have so much
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, AHEAD)


def give(path: Path, today: date, name: str, out: BinaryIO) -> None:
    """Read one file of an archive and write its items, batch after batch."""
    with read_archive(path, today=today) as archive:
        items = next(items for seen, items in archive.read() if seen.name == name)
        is_last = False
        while not is_last:
            batch = list(islice(items, BATCH))
            is_last = len(batch) < BATCH
            given = Given(batch, archive.bytes_read, archive.incomplete_files, is_last)
            pickle.dump(given, out, protocol=pickle.HIGHEST_PROTOCOL)
            out.flush()


def main() -> None:
    """Be the other process."""
    with suppress(BrokenPipeError):
        give(Path(sys.argv[1]), date.fromisoformat(sys.argv[2]), sys.argv[3], sys.stdout.buffer)
