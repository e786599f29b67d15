"""What sources lie at a path: a LinkedIn archive, mail, calendars, address books, or several of them."""

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, suppress
from datetime import date
from enum import StrEnum
from pathlib import Path

from firsthand.core.errors import UserError
from firsthand.sources.base import Source
from firsthand.sources.calendars.reader import CALENDAR_FILE, read_calendar
from firsthand.sources.contacts.reader import CARD_FILE, read_contacts
from firsthand.sources.files import Together
from firsthand.sources.linkedin.contents import COPY_MARK
from firsthand.sources.linkedin.layouts import WANTED
from firsthand.sources.lookalikes import SIZE
from firsthand.sources.mail.finding import find_mail
from firsthand.sources.mail.reader import read_mail
from firsthand.sources.shared.reader import SHARED_FILE, read_shared
from firsthand.sources.zips import read_directory

_ZIP_START = b"PK\x03\x04"
_DEEPEST = 8
_MOST_NAMES = 50_000


class SourceKind(StrEnum):
    """The sources that lie on disk; an archive of LinkedIn is what everything else is held to be."""

    LINKEDIN = "linkedin"
    CONTACTS = "contacts"
    CALENDAR = "calendar"
    SHARED = "shared"
    MAIL = "mail"


def sources_at(given: Path | Together) -> list[tuple[Path | Together, SourceKind]]:
    """Return every source at a path: each zip of a folder of downloads by itself, then what lies beside them."""
    archives = _zips_of(given) if isinstance(given, Path) else []
    if not archives:
        return [(given, kind) for kind in kinds_at(given)]
    beside = [(given, kind) for kind in kinds_at(given) if kind is not SourceKind.LINKEDIN]
    return [*((zipped, kind) for zipped in archives for kind in kinds_at(zipped)), *beside]


def _zips_of(path: Path) -> list[Path]:
    """Return the zips of a folder that holds several and no loose file of an archive."""
    if not path.is_dir() or any(path.glob("*.[cC][sS][vV]")):
        return []
    zips = sorted(each for each in path.iterdir() if each.suffix.lower() == ".zip" and each.is_file())
    return zips if len(zips) > 1 else []


def kinds_at(given: Path | Together) -> tuple[SourceKind, ...]:
    """Return the sources at a path, in the order in which they are best read; at least one, be it a wrong guess.

    Nothing is refused here: whoever opens the source says what is the matter with it.
    """
    if isinstance(given, Together):
        return (SourceKind.LINKEDIN,)
    found: set[SourceKind] = set()
    with suppress(OSError, UserError):
        found = set(_in_folder(given) if given.is_dir() else _in_file(given))
    return tuple(kind for kind in SourceKind if kind in found) or (SourceKind.LINKEDIN,)


def open_evidence(path: Path, kind: SourceKind, *, today: date) -> AbstractContextManager[Source]:
    """Open mail, calendars, address books or shared lists. Raises UserError when there are none at the path."""
    if kind is SourceKind.MAIL:
        return read_mail(path, today=today)
    if kind is SourceKind.CALENDAR:
        return read_calendar(path, today=today)
    if kind is SourceKind.SHARED:
        return read_shared(path, today=today)
    return read_contacts(path)


def _in_file(path: Path) -> Iterator[SourceKind]:
    with path.open("rb") as file:
        start = file.read(SIZE)
        if start.startswith(_ZIP_START):
            yield from _by_names(entry.path for entry in read_directory(file, path.name) if entry.is_plain)
            if _holds_mail(path):
                yield SourceKind.MAIL
            return
    if CALENDAR_FILE.has_start(start) or CALENDAR_FILE.has_name(path.name):
        yield SourceKind.CALENDAR
    elif CARD_FILE.has_start(start) or CARD_FILE.has_name(path.name):
        yield SourceKind.CONTACTS
    elif SHARED_FILE.has_start(start) or SHARED_FILE.has_name(path.name):
        yield SourceKind.SHARED
    elif path.suffix.lower() in (".mbox", ".mbx", ".eml") or _holds_mail(path):
        yield SourceKind.MAIL


def _in_folder(root: Path) -> Iterator[SourceKind]:
    yield from _by_names(_names_in(root))
    if _holds_mail(root):
        yield SourceKind.MAIL


def _names_in(root: Path) -> Iterator[str]:
    """Yield the names of the files of a folder and those inside it."""
    count = 0
    for folder, folders, files in os.walk(root, followlinks=False):
        is_deepest = len(Path(folder).relative_to(root).parts) >= _DEEPEST
        folders[:] = [] if is_deepest else sorted(folders)
        for name in files:
            count += 1
            if count > _MOST_NAMES:
                return
            yield name


def _by_names(names: Iterator[str]) -> Iterator[SourceKind]:
    for path in names:
        name = path.rpartition("/")[2].lower()
        if CALENDAR_FILE.has_name(name):
            yield SourceKind.CALENDAR
        elif CARD_FILE.has_name(name):
            yield SourceKind.CONTACTS
        elif SHARED_FILE.has_name(name):
            yield SourceKind.SHARED
        elif COPY_MARK.sub("", name) in WANTED or name.endswith(".zip"):
            yield SourceKind.LINKEDIN


def _holds_mail(path: Path) -> bool:
    try:
        return bool(find_mail(path).boxes)
    except UserError:
        return False
