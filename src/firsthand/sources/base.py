"""The words and the shape of a source.

- A **source** is a place records come from, such as a LinkedIn archive. It is only ever read.
- A **file** is one part of a source with rows of one kind; `FileSeen` says what was found before its
  rows are read.
- A **row** is one entry of a file, counted the way a spreadsheet numbers it.
- An **item** is what a row became: a record, a `Problem` (it could not be read) or a `Skipped` (it was
  understood and left out). One row gives exactly one item.
- A **notice** tells about a whole file or archive and is no row.

A source yields items lazily, in the order of its files. It merges nothing, writes nothing, and a bad
row costs one row. What the owner can understand and act on is raised as `UserError`, before the first
item where that is possible. What people wrote in rows never appears in an error; a date may be quoted.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from firsthand.core.errors import UserError
from firsthand.core.records import FileSeen, Item, Notice

LONGEST_SHOWN_NAME = 80


class Source(Protocol):
    """What every source offers to an import."""

    @property
    def name(self) -> str:
        """The name of the file or folder the owner gave, without its path."""

    @property
    def exported_on(self) -> date | None:
        """The day the source was made, as far as it can be told."""

    @property
    def seen(self) -> tuple[FileSeen, ...]:
        """The files that will be read, in order."""

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What to tell about files before a row is read."""

    @property
    def total_bytes(self) -> int:
        """How many bytes `read` will go through."""

    @property
    def bytes_read(self) -> int:
        """How many bytes it has gone through so far."""

    def read(self) -> Iterator[tuple[FileSeen, Iterator[Item]]]:
        """Yield each file with its items; the items of one file are read before the next file."""


@dataclass
class Refused(Exception):  # noqa: N818 - it becomes a Problem, and says which
    """Raised by the reading of a row that makes no sense; it becomes a `Problem`."""

    code: str
    what: str


@dataclass
class LeftOut(Exception):  # noqa: N818 - it becomes a Skipped, and says which
    """Raised by the reading of a row that is understood and not wanted; it becomes a `Skipped`."""

    code: str
    what: str


class Damaged(OSError):  # noqa: N818 - like the two above, it tells what a file is
    """Raised when the bytes of a file end too early or do not match their checksum."""


def row_place(file_name: str, row: int) -> str:
    """Name a row the way a spreadsheet shows it."""
    return f"{file_name}, row {row:d}"


def shown_name(name: str) -> str:
    """Return a file name fit for a sentence: no path, no control characters, not too long."""
    base = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    plain = "".join(character if character.isprintable() else "?" for character in base)
    plain = plain.encode("utf-8", "replace").decode()
    return plain if len(plain) <= LONGEST_SHOWN_NAME else plain[: LONGEST_SHOWN_NAME - 1] + "…"


def cannot_open(code: str, what: str, *, where: str, next_step: str) -> UserError:
    """Return the error for a file of which nothing was read."""
    return UserError(code, what, where=shown_name(where), kept="Nothing was imported.", next_step=next_step)
