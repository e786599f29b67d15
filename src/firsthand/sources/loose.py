"""Open what the owner gives of one kind of file: one of them, a folder of them, or a zip such as Google Takeout's.

Unlike the files of a LinkedIn archive, these are known by their ending or their first line, and several may have the
same name in different folders.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast

from firsthand.core.errors import UserError
from firsthand.core.records import Notice
from firsthand.sources.base import cannot_open, shown_name
from firsthand.sources.lookalikes import SIZE, looks_like
from firsthand.sources.zips import Entry, MemberStream, check_member, read_directory

LARGEST_FILE = 512 << 20
MOST_FILES = 10_000
_DEEPEST = 8
_ZIP_START = b"PK\x03\x04"


class Codes(NamedTuple):
    """The codes of what can be wrong with a file of one kind."""

    missing: str
    other: str
    empty: str
    unsafe: str
    large: str
    left_out: str


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file: what it is called, how it ends and begins, and its codes."""

    noun: str
    endings: tuple[str, ...]
    start: bytes
    codes: Codes

    def has_name(self, name: str) -> bool:
        """Tell whether a file is called like one of this kind."""
        return name.lower().endswith(self.endings)

    def has_start(self, start: bytes) -> bool:
        """Tell whether a file begins like one of this kind, in whatever encoding."""
        return self.start in start.replace(b"\0", b"").upper()

    @property
    def wanted(self) -> str:
        """Say what to give instead."""
        return f"Give a {self.noun} file ({self.endings[0]}), a folder of them, or the zip you exported."


@dataclass(frozen=True, slots=True)
class LooseFile:
    """One file to read: its name as shown, its size, and how to open it."""

    name: str
    size: int
    open: Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True)
class LooseFiles:
    """What was opened: its files in order, and what to tell about the others."""

    name: str
    files: tuple[LooseFile, ...]
    notices: tuple[Notice, ...] = ()


@contextmanager
def open_files(path: Path, kind: FileKind) -> Iterator[LooseFiles]:
    """Open a file, folder or zip. Raises UserError when there is nothing of this kind in it."""
    name = shown_name(path.name or path.resolve().name)
    try:
        with _open(path, name, kind) as opened:
            yield opened
    except OSError as error:
        what = "This could not be opened: it is missing, or reading it is not allowed."
        step = "Check the name and your rights to it, then try again."
        raise cannot_open(kind.codes.missing, what, where=name, next_step=step) from error


@contextmanager
def _open(path: Path, name: str, kind: FileKind) -> Iterator[LooseFiles]:
    if path.is_dir():
        yield _chosen(name, list(_in_folder(path, kind)), kind)
        return
    if not path.is_file():
        raise FileNotFoundError
    with path.open("rb") as file:
        start = file.read(SIZE)
        if start.startswith(_ZIP_START):
            yield _chosen(name, _in_zip(file, name, kind), kind)
            return
    _refuse_other(start, name, kind)
    yield _chosen(name, [_plain_file(path, name)], kind)


def _refuse_other(start: bytes, name: str, kind: FileKind) -> None:
    if not start.strip():
        raise cannot_open(kind.codes.empty, "This file is empty.", where=name, next_step=kind.wanted)
    if not kind.has_start(start) and (looks_like(start) or not kind.has_name(name)):
        looks = looks_like(start) or "another kind of file"
        raise cannot_open(
            kind.codes.other,
            f"This is no {kind.noun}: it looks like {looks}.",
            where=name,
            next_step=kind.wanted,
        )


def _plain_file(path: Path, name: str) -> LooseFile:
    return LooseFile(name, path.stat().st_size, lambda: path.open("rb"))


def _in_folder(root: Path, kind: FileKind) -> Iterator[LooseFile]:
    """Yield the files of a folder that are called like this kind, in a stable order; links are not followed."""
    seen = 0
    for folder, folders, files in os.walk(root, followlinks=False):
        here = Path(folder)
        is_deepest = len(here.relative_to(root).parts) >= _DEEPEST
        folders[:] = [] if is_deepest else sorted(inner for inner in folders if inner != "__MACOSX")
        for file in sorted(filter(kind.has_name, files)):
            candidate = here / file
            if file.startswith("._") or candidate.is_symlink() or not candidate.is_file():
                continue
            seen += 1
            if seen > MOST_FILES:
                raise cannot_open(
                    kind.codes.large,
                    f"This folder holds more than {MOST_FILES:,} files.",
                    where=root.name,
                    next_step=kind.wanted,
                )
            yield _plain_file(candidate, shown_name(file))


_ZIP_FAULTS = {
    "ARC-103": "it is only a part of a zip file; the download was probably cut off",
    "ARC-105": "it is protected with a password",
    "ARC-109": "it holds too many files",
    "ARC-110": "unpacked it would be far larger than it can honestly be",
    "ARC-111": "its parts overlap; it may be made to do harm",
}


def _in_zip(file: BinaryIO, name: str, kind: FileKind) -> list[LooseFile]:
    return [
        LooseFile(shown_name(entry.path), entry.size, _member_opener(file, entry))
        for entry in members_of(file, name, kind.has_name, code=kind.codes.unsafe)
    ]


def members_of(file: BinaryIO, name: str, is_wanted: Callable[[str], bool], *, code: str) -> list[Entry]:
    """Return the wanted members of a zip in the order of their paths. Raises UserError when it cannot be trusted."""
    try:
        entries = [
            entry
            for entry in read_directory(file, name)
            if entry.is_plain and is_wanted(entry.path) and "__MACOSX" not in entry.path
        ]
        for entry in entries:
            check_member(entry, name)
    except UserError as error:
        what = f"This zip file could not be read: {_ZIP_FAULTS.get(error.code, 'it is damaged')}."
        step = "Export it again; or unpack it on your computer and give the folder."
        raise cannot_open(code, what, where=name, next_step=step) from error
    return sorted(entries, key=lambda entry: entry.path)


def _member_opener(file: BinaryIO, entry: Entry) -> Callable[[], BinaryIO]:
    return lambda: cast(BinaryIO, MemberStream(file, entry))


def _chosen(name: str, found: list[LooseFile], kind: FileKind) -> LooseFiles:
    """Keep the files that are what they are called. Raises UserError when none is left."""
    checked = [(file, _why_not(file, kind)) for file in found]
    files = tuple(file for file, notice in checked if notice is None)
    notices = tuple(notice for _, notice in checked if notice)
    if not files:
        is_large = len(found) == 1 and found[0].size > LARGEST_FILE
        what = notices[0].what if len(notices) == 1 else f"There is no {kind.noun} in it."
        code = kind.codes.large if is_large else kind.codes.empty
        raise cannot_open(code, what, where=name, next_step=kind.wanted)
    return LooseFiles(name, files, notices)


def _why_not(file: LooseFile, kind: FileKind) -> Notice | None:
    """Return why a file is not read; None when it is."""
    code = kind.codes.left_out
    if file.size > LARGEST_FILE:
        what = f"It is larger than {LARGEST_FILE >> 20} MB, which no {kind.noun} is, and was left out."
        return Notice(code, file.name, what)
    try:
        with file.open() as stream:
            start = stream.read(SIZE)
    except OSError:
        return Notice(code, file.name, "It could not be opened and was left out.")
    if kind.has_start(start):
        return None
    looks = "empty" if not start.strip() else looks_like(start) or f"no {kind.noun}"
    return Notice(code, file.name, f"It is {looks} and was left out.")


def read_whole(file: LooseFile) -> tuple[bytes, bool]:
    """Return the bytes of a file, and whether they end too early or are damaged."""
    parts: list[bytes] = []
    try:
        with file.open() as stream:
            while part := stream.read(1 << 20):
                parts.append(part)
    except OSError:
        return b"".join(parts), True
    return b"".join(parts), False
