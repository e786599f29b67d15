"""What lies at a path: mailboxes of one file, in a zip or not, Maildir folders, folders of single messages.

Links are never followed, and nothing outside the path is opened.
"""

import base64
import gzip
import os
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from firsthand.core.records import FileSeen, Notice
from firsthand.sources.base import cannot_open, shown_name
from firsthand.sources.lookalikes import SIZE, looks_like
from firsthand.sources.mail.boxes import (
    EML,
    GZIP,
    MAILDIR,
    MBOX,
    SNIFFED,
    Found,
    MailBox,
    code_of_name,
    form_of,
)
from firsthand.sources.mail.folder_names import code_of_folder
from firsthand.sources.mail.zipped import ZIP_START, find_in_zip

_DEEPEST = 16
_MOST_FOLDERS = 50_000
_UTF7 = re.compile(r"&([A-Za-z0-9+,]*)-")
_PARTS_OF_MAILDIR = frozenset({"cur", "new", "tmp"})
_MAIL_ENDINGS = (".mbox", ".mbx", ".eml", ".mbox.gz")
_GIVE_MAIL = (
    "Give an mbox file, a Maildir folder, a folder of .eml files, one .eml file, or a zip with mailboxes."
)


def find_mail(path: Path) -> Found:
    """Return the mailboxes at a path. Raises UserError where there are none."""
    name = shown_name(path.name or path.resolve().name)
    try:
        return _find_in_folder(path, name) if path.is_dir() else _one_file(path, name)
    except OSError as error:
        raise cannot_open(
            "MAI-101",
            "This could not be opened: it is missing, or reading it is not allowed.",
            where=name or "mail",
            next_step="Check the name and your rights to it, then try again.",
        ) from error


def _one_file(path: Path, name: str) -> Found:
    if not path.is_file():
        raise FileNotFoundError
    start = _start_of(path)
    if start.startswith(ZIP_START):
        return find_in_zip(path, name)
    if form := form_of(start):
        return Found((_box(path, name, form),))
    looks = looks_like(start[:SIZE])
    what = (
        "This file is empty."
        if not start
        else f"This is no mail: it looks like {looks}."
        if looks
        else "This is no mail."
    )
    raise cannot_open("MAI-102", what, where=name, next_step=_GIVE_MAIL)


def _start_of(path: Path) -> bytes:
    """Return the first bytes of a file, unpacked where it is packed."""
    with path.open("rb") as file:
        start = file.read(SNIFFED)
    if not start.startswith(GZIP):
        return start
    try:
        with gzip.open(path) as packed:
            return packed.read(SNIFFED)
    except (EOFError, OSError, zlib.error):
        return start


def _box(path: Path, name: str, form: str) -> MailBox:
    return MailBox(path, form, FileSeen(name, "mail", form, path.stat().st_size), code_of_name(path.name))


# Folders


def _find_in_folder(root: Path, name: str) -> Found:
    boxes: list[MailBox] = []
    notices: list[Notice] = []
    links = 0
    for folder in _folders(root):
        place = folder.relative_to(root)
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        links += sum(entry.is_symlink() for entry in entries)
        subfolders = {entry.name for entry in entries if entry.is_dir(follow_symlinks=False)}
        if subfolders & {"cur", "new"}:
            boxes.append(_maildir(folder, _title(place, name)))
            notices += _maildir_notices(folder, boxes[-1].seen.name, subfolders)
        files = [Path(entry.path) for entry in entries if entry.is_file(follow_symlinks=False)]
        found, told = _in_files(folder, files, "" if place == Path() else f"{place.as_posix()}/", name)
        boxes += found
        notices += told
    if links:
        notices.append(Notice("MAI-208", name, f"Links are not followed: {links:,} left out."))
    if not boxes:
        raise cannot_open("MAI-103", "No mail was found in this folder.", where=name, next_step=_GIVE_MAIL)
    return Found(tuple(boxes), tuple(notices))


def _folders(root: Path) -> Iterator[Path]:
    """Yield a folder and those inside it, in order, but the insides of a Maildir."""
    depth = len(root.parts)
    walk = os.walk(root, onerror=None, followlinks=False)
    for count, (folder, subfolders, _) in enumerate(walk):
        here = Path(folder)
        inner = _PARTS_OF_MAILDIR if {"cur", "new"} & set(subfolders) else frozenset[str]()
        is_deep = len(here.parts) - depth >= _DEEPEST
        subfolders[:] = [] if is_deep else sorted(name for name in subfolders if name not in inner)
        yield here
        if count >= _MOST_FOLDERS:
            return


def _title(place: Path, name: str) -> str:
    """Return what a mail program calls a folder: `.Work.2019` is `Work/2019`."""
    if place == Path():
        return name
    parts = [
        _from_utf7(part).strip(".").replace(".", "/") if part.startswith(".") else part
        for part in place.parts
    ]
    return "/".join(shown_name(piece) for part in parts for piece in part.split("/") if piece) or name


def _from_utf7(name: str) -> str:
    """Return a folder's name as IMAP servers write it to disk, `&` and base64 for other letters."""

    def letters(found: re.Match[str]) -> str:
        packed = found[1].replace(",", "/")
        try:
            return base64.b64decode(packed + "=" * (-len(packed) % 4)).decode("utf-16-be") if packed else "&"
        except ValueError:
            return found[0]

    return _UTF7.sub(letters, name)


def _maildir(folder: Path, title: str) -> MailBox:
    sizes = (
        entry.stat(follow_symlinks=False).st_size
        for part in ("cur", "new")
        if (folder / part).is_dir()
        for entry in os.scandir(folder / part)
        if entry.is_file(follow_symlinks=False)
    )
    return MailBox(folder, MAILDIR, FileSeen(title, "mail", MAILDIR, sum(sizes)), _code_of(title))


def _code_of(title: str) -> str:
    return next((code for part in title.split("/") if (code := code_of_folder(part))), "")


def _maildir_notices(folder: Path, title: str, subfolders: set[str]) -> Iterator[Notice]:
    for part in sorted({"cur", "new"} - subfolders):
        yield Notice("MAI-209", title, f"This Maildir has no folder {part!r}; the rest was read.")
    if "tmp" in subfolders and (count := sum(1 for _ in os.scandir(folder / "tmp"))):
        files = "1 file lies" if count == 1 else f"{count:,} files lie"
        yield Notice("MAI-210", title, f"{files} in 'tmp', which holds what was not delivered yet: not read.")


def _in_files(folder: Path, files: list[Path], prefix: str, name: str) -> tuple[list[MailBox], list[Notice]]:
    """Return the mailboxes among the files of a folder; single messages count as one of them."""
    boxes: list[MailBox] = []
    notices: list[Notice] = []
    singles = [file for file in files if file.suffix.lower() == ".eml"]
    for file in files:
        if file.suffix.lower() == ".eml":
            continue
        shown = f"{prefix}{shown_name(file.name)}"
        start = _readable_start(file)
        if start is None:
            notices.append(Notice("MAI-211", shown, "It could not be opened and was left out."))
        elif form_of(start) == MBOX:
            boxes.append(_box(file, shown, MBOX))
        elif file.name.lower().endswith(_MAIL_ENDINGS):
            what = (
                "It is no mailbox and was left out."
                if start
                else "It is empty; there is nothing to read in it."
            )
            notices.append(Notice("MAI-212", shown, what))
    if singles:
        size = sum(file.lstat().st_size for file in singles)
        title = prefix.rstrip("/") or name
        boxes.append(MailBox(folder, EML, FileSeen(title, "mail", EML, size), _code_of(title)))
    return boxes, notices


def _readable_start(file: Path) -> bytes | None:
    try:
        return _start_of(file)
    except OSError:
        return None
