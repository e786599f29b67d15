"""Zip files from strangers: a checked directory, and members read as streams.

The checks come before the first byte is unpacked, and nothing is ever written to disk. `zipfile` reads
the directory; the members are inflated here, because rows that came before a wrong checksum are kept,
and because a member must never give more bytes than its entry declares.
"""

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import IO, BinaryIO

from firsthand.core.errors import UserError
from firsthand.sources.base import Damaged, cannot_open, shown_name

MOST_ENTRIES = 100_000
LARGEST_DIRECTORY = 32 << 20
LARGEST_TOTAL = 8 << 30
LARGEST_RATIO = 250
SMALL_ENOUGH = 64 << 20  # below this a high ratio harms nobody
_BLOCK = 1 << 16
_PACKED_BLOCK = 1 << 12  # small, because what a damaged block would have given is lost with it
_ASK_AGAIN = "Ask LinkedIn for a new copy of your data and import that file as it was downloaded."


@dataclass(frozen=True, slots=True)
class Entry:
    """One member of a zip, as its directory declares it."""

    path: str
    offset: int
    packed: int
    size: int
    crc: int
    method: int
    is_encrypted: bool
    is_plain: bool  # a file: neither folder nor symbolic link


def read_directory(file: BinaryIO, name: str) -> list[Entry]:
    """Return the members of a zip. Raises UserError when the directory cannot be trusted."""
    _check_end(file, name)
    try:
        with zipfile.ZipFile(file) as opened:
            infos, start = opened.infolist(), opened.start_dir
    except (
        zipfile.BadZipFile,
        struct.error,
        ValueError,
        NotImplementedError,
        OSError,
        OverflowError,
    ) as error:
        raise _damaged(name) from error
    if len(infos) > MOST_ENTRIES:
        raise _too_many(name)
    entries = [_entry(info) for info in infos]
    _check_overlap(entries, start, name)
    check_sizes(entries, name)
    return entries


def _entry(info: zipfile.ZipInfo) -> Entry:
    mode = info.external_attr >> 16
    return Entry(
        path=info.orig_filename,
        offset=info.header_offset,
        packed=info.compress_size,
        size=info.file_size,
        crc=info.CRC,
        method=info.compress_type,
        is_encrypted=bool(info.flag_bits & 0x41),
        is_plain=not info.is_dir() and (stat.S_IFMT(mode) in (0, stat.S_IFREG)),
    )


def _check_end(file: BinaryIO, name: str) -> None:
    """Refuse a missing end record and a directory of absurd size before it is loaded."""
    length = file.seek(0, io.SEEK_END)
    file.seek(max(0, length - (1 << 16) - 22))
    tail = file.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) < at + 22:
        raise cannot_open(
            "ARC-103",
            "This is only a part of a zip file; its end is missing, so the download was probably cut off.",
            where=name,
            next_step="Download it again, wait until the browser says it is complete, and import it then.",
        )
    count, size = struct.unpack("<HI", tail[at + 10 : at + 16])
    if tail[max(0, at - 20) : at].startswith(b"PK\x06\x07"):
        count, size = _zip64_end(file, struct.unpack("<Q", tail[at - 12 : at - 4])[0]) or (count, size)
    if count > MOST_ENTRIES or size > LARGEST_DIRECTORY:
        raise _too_many(name)


def _zip64_end(file: BinaryIO, offset: int) -> tuple[int, int] | None:
    """Return count and size of the directory of a large zip."""
    if offset >= 1 << 62:
        return None
    file.seek(offset)
    record = file.read(56)
    if len(record) < 56 or not record.startswith(b"PK\x06\x06"):
        return None
    count, size = struct.unpack("<QQ", record[32:48])
    return count, size


def _check_overlap(entries: list[Entry], start: int, name: str) -> None:
    """Refuse entries that share bytes: no program makes such a zip by accident."""
    spans = sorted((entry.offset, entry.offset + 30 + entry.packed) for entry in entries)
    ends_too_late = any(end > start for _, end in spans) or any(at < 0 for at, _ in spans)
    if ends_too_late or any(end > after for (_, end), (after, _) in pairwise(spans)):
        raise cannot_open(
            "ARC-111",
            "The parts of this zip file overlap. LinkedIn makes no such file; it may be made to do harm.",
            where=name,
            next_step=_ASK_AGAIN,
        )


def check_sizes(entries: Iterable[Entry], name: str) -> None:
    """Refuse a zip that declares more than any archive of a person holds."""
    entries = list(entries)
    total, packed = sum(entry.size for entry in entries), sum(entry.packed for entry in entries)
    is_bomb = any(
        entry.size > SMALL_ENOUGH and entry.size > entry.packed * LARGEST_RATIO for entry in entries
    )
    if is_bomb or (total > LARGEST_TOTAL and total > packed * LARGEST_RATIO // 4):
        raise cannot_open(
            "ARC-110",
            f"Unpacked this file would take {total / (1 << 30):,.1f} GB, far more than it can honestly hold.",
            where=name,
            next_step=_ASK_AGAIN,
        )


def check_member(entry: Entry, name: str) -> None:
    """Refuse a wanted member that needs a password or an unknown method."""
    if entry.is_encrypted:
        raise cannot_open(
            "ARC-105",
            "This zip file is protected with a password.",
            where=name,
            next_step="Unpack it with your password and import the folder.",
        )
    if entry.method not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise cannot_open(
            "ARC-113",
            f"{shown_name(entry.path)} is packed in a way that is not supported.",
            where=name,
            next_step="Unpack the zip file on your computer and import the folder.",
        )


def _too_many(name: str) -> UserError:
    return cannot_open(
        "ARC-109",
        f"This holds more than {MOST_ENTRIES:,} files, more than the data of one person.",
        where=name,
        next_step="Import the archive alone, as it was downloaded: of Takeout only Mail, Calendar and Contacts.",
    )


def _damaged(name: str) -> UserError:
    return cannot_open(
        "ARC-114",
        "The list of contents of this zip file is damaged.",
        where=name,
        next_step="Download it again. If that does not help: " + _ASK_AGAIN,
    )


class PackedStream(io.RawIOBase):
    """The packed bytes of one member, as they lie in the zip."""

    def __init__(self, file: IO[bytes], entry: Entry) -> None:
        super().__init__()
        self._file, self._entry = file, entry
        self._taken = 0
        self._start = -1

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: "memoryview | bytearray") -> int:  # type: ignore[override]
        """Fill the buffer; the place is set each time, as members share one file."""
        chunk = self.take(len(buffer))
        buffer[: len(chunk)] = chunk
        return len(chunk)

    def take(self, size: int) -> bytes:
        """Return what comes next, at most so much of it."""
        if self._start < 0:
            self._start = self._find_start()
        self._file.seek(self._start + self._taken)
        chunk = self._file.read(min(size, self._entry.packed - self._taken))
        self._taken += len(chunk)
        return chunk

    def go_to(self, place: int) -> None:
        """Choose where the next bytes come from."""
        self._taken = place

    def _find_start(self) -> int:
        self._file.seek(self._entry.offset)
        header = self._file.read(30)
        if len(header) < 30 or not header.startswith(b"PK\x03\x04"):
            raise Damaged("it is not where the zip file says")
        name, extra = struct.unpack("<HH", header[26:30])
        return self._entry.offset + 30 + int(name) + int(extra)


class MemberStream(io.RawIOBase):
    """The unpacked bytes of one member.

    Every byte that can be had is given before `Damaged` is raised for a wrong checksum or length, and
    never more bytes than declared. Moving back starts the member again; only a zip inside a zip does that.
    """

    def __init__(self, file: IO[bytes], entry: Entry) -> None:
        super().__init__()
        self._entry = entry
        self._packed = PackedStream(file, entry)
        self._wanted_at = 0
        self._restart()

    def _restart(self) -> None:
        self._at = 0
        self._packed.go_to(0)
        self._crc = 0
        self._is_sequential = True
        self._is_broken = False
        self._inflater = zlib.decompressobj(-15) if self._entry.method == zipfile.ZIP_DEFLATED else None

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def tell(self) -> int:
        """Return the place the next read starts from."""
        return self._wanted_at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Choose where the next read starts; nothing is unpacked until then."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._wanted_at, io.SEEK_END: self._entry.size}[whence]
        self._wanted_at = max(0, base + offset)
        return self._wanted_at

    def readinto(self, buffer: "memoryview | bytearray") -> int:  # type: ignore[override]
        """Fill the buffer with what comes next."""
        if self._wanted_at != self._at:
            self._move()
        filled = 0
        while filled < len(buffer):
            try:
                chunk = self._next(len(buffer) - filled)
            except Damaged:
                if not filled:
                    raise
                break  # what came before the damage is given first; the next read meets it again
            if not chunk:
                break
            buffer[filled : filled + len(chunk)] = chunk
            filled += len(chunk)
        self._wanted_at = self._at
        return filled

    def _move(self) -> None:
        if self._wanted_at < self._at:
            self._restart()
        if self._inflater is None:
            self._at = min(self._wanted_at, self._entry.size)
            self._packed.go_to(self._at)
            self._is_sequential = not self._at
        while self._at < self._wanted_at and self._next(min(_BLOCK, self._wanted_at - self._at)):
            pass

    def _next(self, size: int) -> bytes:
        left = self._entry.size - self._at
        chunk = self._unpacked(min(size, left)) if left > 0 and size > 0 else b""
        self._at += len(chunk)
        self._crc = zlib.crc32(chunk, self._crc)
        if not chunk and size > 0:
            self._check_end()
        return chunk

    def _unpacked(self, size: int) -> bytes:
        if self._inflater is None:
            return self._packed.take(size)
        if self._is_broken:
            raise Damaged("its packed bytes are damaged")
        while not self._inflater.eof:
            source = self._inflater.unconsumed_tail or self._packed.take(_PACKED_BLOCK)
            try:
                chunk = self._inflater.decompress(source, size)
            except zlib.error as error:
                self._is_broken = True
                raise Damaged("its packed bytes are damaged") from error
            if chunk or not source:
                return chunk
        return b""

    def _check_end(self) -> None:
        if self._at < self._entry.size:
            raise Damaged("it ends too early")
        if self._is_sequential and self._crc != self._entry.crc:
            raise Damaged("its checksum is wrong")
