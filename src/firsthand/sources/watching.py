"""What was dropped into a watched folder: files and folders, each with what tells whether it grew or changed.

Only the top of the folder is looked at. Hidden files, links, unfinished downloads and kinds of files that are none of
ours are left alone. Nothing is changed.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from firsthand.core.errors import UserError

OURS = (
    ".zip",
    ".csv",
    ".mbox",
    ".mbx",
    ".gz",
    ".eml",
    ".ics",
    ".ical",
    ".vcs",
    ".vcf",
    ".vcard",
    ".shared.json",
)
_UNFINISHED = (".part", ".partial", ".crdownload", ".download", ".opdownload", ".tmp", "~")
_BLOCK = 1 << 20
_MOST_FILES = 50_000


@dataclass(frozen=True, slots=True)
class Drop:
    """A file or folder; `stamp` changes whenever something is written to it, `changed_at` is when that last was."""

    path: Path
    stamp: str
    changed_at: float  # seconds since 1970, by the file system's clock

    @property
    def name(self) -> str:
        """Its name in the watched folder."""
        return self.path.name


def drops_in(folder: Path) -> list[Drop]:
    """Return what lies in a watched folder by name. Raises UserError ACC-303 when it is gone or cannot be opened."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        raise UserError(
            "ACC-303",
            "The watched folder is gone or cannot be opened.",
            where=folder.name,
            kept="Everything read before is kept.",
            next_step="Bring it back, or connect the disk it lies on; then say “go on”.",
        ) from error
    return [drop for entry in entries if is_wanted(entry) and (drop := _drop(entry))]


def is_wanted(entry: "os.DirEntry[str]") -> bool:
    """Tell whether something may be mail, a calendar, an address book or an archive, and is all there."""
    name = entry.name.lower()
    if name.startswith((".", "~")) or name.endswith(_UNFINISHED):
        return False
    if entry.is_dir(follow_symlinks=False):
        return True
    return entry.is_file(follow_symlinks=False) and (name.endswith(OURS) or "." not in name)


def _drop(entry: "os.DirEntry[str]") -> Drop | None:
    """Return what was dropped; None when it is gone already."""
    found = sha256()
    changed_at = 0.0
    try:
        for name, about in _files(entry):
            found.update(f"{name}\0{about.st_size}\0{about.st_mtime_ns}\n".encode("utf-8", "surrogateescape"))
            changed_at = max(changed_at, about.st_mtime)
    except OSError:
        return None
    return Drop(Path(entry.path), found.hexdigest()[:32], changed_at)


def _files(entry: "os.DirEntry[str]") -> Iterator[tuple[str, os.stat_result]]:
    if not entry.is_dir(follow_symlinks=False):
        yield "", entry.stat(follow_symlinks=False)
        return
    count = 0
    for folder, folders, files in os.walk(entry.path, followlinks=False):
        folders.sort()
        for name in sorted(files):
            path = Path(folder, name)
            yield str(path.relative_to(entry.path)), path.lstat()
            count += 1
            if count >= _MOST_FILES:
                return


def digest_of(drop: Drop) -> str:
    """Return what is equal for files of equal content; of a folder, for the same one unchanged. Raises OSError."""
    if drop.path.is_dir():
        return f"folder {drop.name} {drop.stamp}"
    found = sha256()
    with drop.path.open("rb") as file:
        while block := file.read(_BLOCK):
            found.update(block)
    return found.hexdigest()
