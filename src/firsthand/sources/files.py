"""Open what the owner gives: a zip, a zip in a zip, a folder, one loose file, or several of one archive.

Members are chosen by exact base name, whatever the case, and never by path: a name inside an archive
is only ever compared and shown, so it cannot point anywhere. Nothing is unpacked to disk.
"""

import filecmp
import io
import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, BinaryIO, cast

from firsthand.core.records import Notice
from firsthand.sources.base import cannot_open, shown_name
from firsthand.sources.lookalikes import SIZE, looks_like, service_of
from firsthand.sources.zips import (
    LARGEST_TOTAL,
    MOST_ENTRIES,
    Entry,
    MemberStream,
    PackedStream,
    check_member,
    read_directory,
)

DEEPEST_ZIP = 3
DEEPEST_FOLDER = 8
LARGEST_INNER_ZIP = 2 << 30
_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_DRIVE = re.compile(r"[A-Za-z]:")
_GIVE_ARCHIVE = (
    "Give the zip file that LinkedIn sent, a folder unpacked from it, or one of its CSV files; "
    "or mail (mbox, .eml), a calendar (.ics) or an address book (.vcf)."
)


@dataclass(frozen=True, slots=True)
class Member:
    """One wanted file of an archive. `sameness` is equal only for members with equal content.

    `stored` opens its bytes as they lie there, packed if they are: quicker to compare than to unpack.
    """

    name: str
    size: int
    folder: str
    open: Callable[[], BinaryIO]
    sameness: object
    stored: Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True)
class Archive:
    """What was opened: its wanted files, the names of the others, and what to tell about it.

    `labels` are the names that may carry the date of the export, best first.
    """

    name: str
    files: tuple[Member, ...]
    others: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()
    is_loose: bool = False

    def open(self, name: str) -> BinaryIO:
        """Open a wanted file by its base name, from its first byte."""
        return next(member for member in self.files if member.name == name).open()


@dataclass(frozen=True, slots=True)
class Together:
    """Files of one archive that were given one by one, all of one folder."""

    paths: tuple[Path, ...]

    @property
    def name(self) -> str:
        """Name the first, and how many came with it."""
        return f"{self.paths[0].name} and {len(self.paths) - 1} more"


@contextmanager
def open_archive(path: Path | Together, *, wanted: Collection[str] | None = None) -> Iterator[Archive]:
    """Open a zip, folder, loose file or several; `wanted` holds lower-case base names, by default every CSV.

    Raises UserError when it cannot be opened, is something else, or is not safe to read.
    """
    with ExitStack() as stack:
        try:
            archive = _open(path, _chooser(wanted), stack)
        except OSError as error:
            raise cannot_open(
                "ARC-101",
                "This file could not be opened: it is missing, or reading it is not allowed.",
                where=path.name or "archive",
                next_step="Check the name and your rights to it, then try again.",
            ) from error
        yield archive


def _chooser(wanted: Collection[str] | None) -> Callable[[str], bool]:
    if wanted is None:
        return lambda name: name.lower().endswith(".csv")
    return lambda name: name.lower() in wanted


def _open(path: Path | Together, is_wanted: Callable[[str], bool], stack: ExitStack) -> Archive:
    if isinstance(path, Together):
        return _open_together(path)
    name = shown_name(path.name or path.resolve().name)
    if path.is_dir():
        return _open_folder(path, name, is_wanted, stack)
    if not path.is_file():
        raise FileNotFoundError
    file = stack.enter_context(path.open("rb"))
    start = file.read(SIZE)
    if start.startswith(_ZIP_STARTS):
        return _open_zip(file, (name,), is_wanted, depth=1)
    if path.suffix.lower() == ".csv" and not looks_like(start):
        member = Member(name, path.stat().st_size, "", _file_opener(path), path, _file_opener(path))
        return Archive(name, (member,), labels=(name, path.absolute().parent.name), is_loose=True)
    raise _not_an_archive(name, start)


def _open_together(given: Together) -> Archive:
    folder = given.paths[0].absolute().parent
    members = _once([_folder_member(each.parent, each) for each in given.paths], given.name)
    _check_total(members.kept, given.name)
    names = (member.name for member in members.kept)
    return Archive(
        given.name, tuple(members.kept), labels=(folder.name, *names), notices=tuple(members.notices)
    )


def _not_an_archive(name: str, start: bytes) -> Exception:
    if not start:
        return cannot_open("ARC-106", "This file is empty.", where=name, next_step=_GIVE_ARCHIVE)
    what = f"it looks like {looks}" if (looks := looks_like(start)) else "it is no zip file and no CSV file"
    return cannot_open(
        "ARC-102", f"This is not a LinkedIn archive: {what}.", where=name, next_step=_GIVE_ARCHIVE
    )


def _file_opener(path: Path) -> Callable[[], BinaryIO]:
    return lambda: path.open("rb", buffering=0)


# Zips


def _open_zip(
    file: IO[bytes], labels: tuple[str, ...], is_wanted: Callable[[str], bool], *, depth: int
) -> Archive:
    """Open a zip; when it holds nothing wanted but one more zip, open that one."""
    name = labels[0]
    entries = read_directory(cast(BinaryIO, file), name)
    visible = [entry for entry in entries if not _is_clutter(entry.path)]
    safe = [entry for entry in visible if entry.is_plain and _is_safe(entry.path)]
    wanted = [entry for entry in safe if is_wanted(_base(entry.path))]
    inner = [entry for entry in safe if entry.path.lower().endswith(".zip")]
    if not wanted and inner:
        return _open_inner(file, inner, labels, is_wanted, depth)
    if not wanted:
        _refuse_other_service(safe, name)
    members = _once([_zip_member(file, entry, name) for entry in wanted], name)
    _check_total(members.kept, name)
    kept, read = set(safe), set(wanted)
    unsafe = [entry.path for entry in visible if entry not in kept and not entry.path.endswith(("/", "\\"))]
    return Archive(
        name,
        tuple(members.kept),
        others=tuple(_base(entry.path) for entry in safe if entry not in read),
        labels=(*labels, *_folders(members.kept)),
        notices=(*_unsafe_notice(unsafe, name), *members.notices),
    )


def _zip_member(file: IO[bytes], entry: Entry, name: str) -> Member:
    check_member(entry, name)
    folder = entry.path.replace("\\", "/").rpartition("/")[0]
    return Member(
        shown_name(entry.path),
        entry.size,
        folder,
        lambda: cast(BinaryIO, MemberStream(file, entry)),
        (entry.size, entry.crc),
        lambda: cast(BinaryIO, PackedStream(file, entry)),
    )


def _open_inner(
    file: IO[bytes],
    inner: list[Entry],
    labels: tuple[str, ...],
    is_wanted: Callable[[str], bool],
    depth: int,
) -> Archive:
    entry = inner[0]
    if len(inner) > 1 or depth >= DEEPEST_ZIP or entry.size > LARGEST_INNER_ZIP:
        raise _nested(labels[0])
    check_member(entry, labels[0])
    stream = io.BufferedReader(MemberStream(file, entry), 1 << 16)
    if not stream.read(4).startswith(_ZIP_STARTS):
        raise _nested(labels[0])
    return _open_zip(stream, (*labels, shown_name(entry.path)), is_wanted, depth=depth + 1)


def _nested(name: str) -> Exception:
    return cannot_open(
        "ARC-112",
        "This holds more zip files, and it is not clear which one is the archive.",
        where=name,
        next_step="Unpack it and import the LinkedIn zip files inside, one or several at once.",
    )


def _refuse_other_service(safe: list[Entry], name: str) -> None:
    if not safe:
        raise cannot_open("ARC-106", "This zip file is empty.", where=name, next_step=_GIVE_ARCHIVE)
    if service := service_of(entry.path for entry in safe):
        raise cannot_open(
            "ARC-104",
            f"This is not a LinkedIn archive: it looks like {service}.",
            where=name,
            next_step=_GIVE_ARCHIVE,
        )


def _check_total(members: Iterable[Member], name: str) -> None:
    if (total := sum(member.size for member in members)) > LARGEST_TOTAL:
        raise cannot_open(
            "ARC-110",
            f"Unpacked these files would take {total / (1 << 30):,.1f} GB; at most 8 GB are read.",
            where=name,
            next_step="Ask LinkedIn for a new copy of your data and import that file as it was downloaded.",
        )


# Names inside


def _base(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]


def _is_clutter(path: str) -> bool:
    """Tell what operating systems add to a zip without being asked."""
    return "__MACOSX" in path.replace("\\", "/").split("/") or _base(path).startswith(("._", ".DS_Store"))


def _is_safe(path: str) -> bool:
    parts = path.replace("\\", "/").split("/")
    return bool(parts[0]) and not _DRIVE.match(path) and ".." not in parts and "\0" not in path


def _unsafe_notice(paths: list[str], name: str) -> tuple[Notice, ...]:
    if not paths:
        return ()
    what = (
        f"{len(paths)} entries were ignored because their names point outside the archive or they are links."
    )
    return (Notice("ARC-205", name, what),)


def _folders(members: Iterable[Member]) -> tuple[str, ...]:
    """Return the names of the folders the members lie in, without repeating one."""
    parts = [part for member in members for part in member.folder.split("/") if part]
    return tuple(dict.fromkeys(parts))


@dataclass(frozen=True, slots=True)
class _Kept:
    kept: list[Member]
    notices: list[Notice]


def _once(members: list[Member], name: str) -> _Kept:
    """Keep each base name once. Raises UserError when two files of one name differ."""
    kept: dict[str, Member] = {}
    notices = []
    for member in members:
        first = kept.setdefault(member.name.lower(), member)
        if first is member:
            continue
        if not _is_same(first, member):
            raise _twice(member.name, name)
        notices.append(
            Notice("ARC-206", member.name, "It is there more than once with equal content; read once.")
        )
    return _Kept(list(kept.values()), notices)


def _is_same(first: Member, second: Member) -> bool:
    if isinstance(first.sameness, Path) and isinstance(second.sameness, Path):
        return filecmp.cmp(first.sameness, second.sameness, shallow=False)
    return first.sameness == second.sameness


def _twice(member: str, name: str) -> Exception:
    return cannot_open(
        "ARC-108",
        f"It holds {member} more than once, with different content.",
        where=name,
        next_step="If these are several archives in one folder, import each of them by itself.",
    )


# Folders


def _open_folder(path: Path, name: str, is_wanted: Callable[[str], bool], stack: ExitStack) -> Archive:
    found = list(_walk(path, name))
    wanted = [file for file in found if is_wanted(file.name)]
    zips = [file for file in found if file.name.lower().endswith(".zip")]
    if not wanted and len(zips) == 1:
        return _open(zips[0], is_wanted, stack)
    if not wanted and zips:
        raise _nested(name)
    if not found:
        raise cannot_open("ARC-106", "This folder is empty.", where=name, next_step=_GIVE_ARCHIVE)
    members = _once([_folder_member(path, file) for file in wanted], name)
    _check_total(members.kept, name)
    read = set(wanted)
    return Archive(
        name,
        tuple(members.kept),
        others=tuple(file.name for file in found if file not in read),
        labels=(name, *_folders(members.kept)),
        notices=tuple(members.notices),
    )


def _folder_member(root: Path, file: Path) -> Member:
    folder = file.parent.relative_to(root).as_posix().strip(".")
    return Member(
        shown_name(file.name), file.stat().st_size, folder, _file_opener(file), file, _file_opener(file)
    )


def _walk(root: Path, name: str) -> Iterator[Path]:
    """Yield the ordinary files below a folder, in a stable order; links are not followed."""
    seen = 0
    for folder, folders, files in os.walk(root, followlinks=False):
        here = Path(folder)
        too_deep = len(here.relative_to(root).parts) >= DEEPEST_FOLDER
        folders[:] = [] if too_deep else sorted(inner for inner in folders if inner != "__MACOSX")
        seen += len(files) + len(folders)
        if seen > MOST_ENTRIES:
            raise cannot_open(
                "ARC-109",
                f"This folder holds more than {MOST_ENTRIES:,} files.",
                where=name,
                next_step="Give the folder that was unpacked from the LinkedIn archive, not one above it.",
            )
        for file in sorted(files):
            candidate = here / file
            if not _is_clutter(file) and candidate.is_file() and not candidate.is_symlink():
                yield candidate
