"""The folders of a server of mail: their names, how much they hold, and which are left out.

A folder is named as the server does, `Work.2019` or `Work/2019`, without the disguise of other letters; what
is shown has slashes. Left out are drafts, trash and spam, by what the server says they are for, else by their names.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from imap_tools.imap_utf7 import utf7_decode

from firsthand.core.records import Notice
from firsthand.sources.base import shown_name
from firsthand.sources.mail.folder_names import DELETED, DRAFT, DRAFTS_NAMES, SPAM, code_of_folder
from firsthand.sources.mail.server import GMAIL, Session, Status

AGAIN = "again"
_USES = {"\\drafts": DRAFT, "\\trash": DELETED, "\\junk": SPAM}
_UNOPENABLE = {"\\noselect", "\\nonexistent"}
_LISTED = re.compile(rb'\((?P<flags>[^)]*)\) (?:"(?P<mark>(?:\\.|[^"\\])*)"|NIL) (?P<name>.*)', re.DOTALL)
_MOST_NAMED = 5
_TOLD = {
    DRAFT: "Not read: what lies there was never sent.",
    DELETED: "Not read: what lies there was thrown away.",
    SPAM: "Not read: what lies there is spam.",
    AGAIN: "Not read: it shows again what lies in other folders.",
}


@dataclass(frozen=True, slots=True)
class ServerFolder:
    """One folder; `left_out` is the code of why nothing in it is read. `status` is None where it is not told."""

    raw: bytes
    name: str
    shown: str
    left_out: str
    status: Status | None

    @property
    def is_again(self) -> bool:
        """Tell whether it only shows what other folders hold."""
        return self.left_out == AGAIN

    @property
    def entries(self) -> int | None:
        """How many messages it holds, where that is told."""
        return self.status.messages if self.status else None


def left_out_notices(folders: Iterable[ServerFolder]) -> tuple[Notice, ...]:
    """Return what to tell of folders that are left out, once for each reason."""
    names: dict[str, list[str]] = {}
    for folder in folders:
        if folder.left_out:
            names.setdefault(folder.left_out, []).append(folder.shown)
    return tuple(Notice("MAI-213", _listing(found), _TOLD[code]) for code, found in names.items())


def _listing(names: list[str]) -> str:
    rest = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {rest:,} more" if rest > 0 else "")


def folders_of(session: Session) -> list[ServerFolder]:
    """Return the folders of an account that hold messages, in the order of their names."""
    listed = {each.raw: each for item in session.listed() if (each := _read(item))}
    is_gmail = GMAIL in session.can and any("\\all" in each.flags for each in listed.values())
    openable = (each for each in listed.values() if not _UNOPENABLE & each.flags)
    found = [_folder(session, each, _left_out(each, is_gmail=is_gmail)) for each in openable]
    return sorted(found, key=lambda folder: folder.name)


def drafts_of(session: Session) -> tuple[bytes, str] | None:
    """Return the folder of drafts, under its raw and its shown name: the one the server calls so, else one named so."""
    listed = [each for item in session.listed() if (each := _read(item)) and not _UNOPENABLE & each.flags]
    said = (each for each in listed if "\\drafts" in each.flags)
    named = (each for each in listed if each.parts[-1].casefold() in DRAFTS_NAMES)
    found = next(said, None) or next(named, None)
    return (found.raw, found.shown) if found else None


def _folder(session: Session, listed: "_Listed", left_out: str) -> ServerFolder:
    """Return a folder with its status; of one that only shows others again nothing is asked."""
    status = None if left_out == AGAIN else session.status(listed.raw)
    return ServerFolder(listed.raw, listed.name, listed.shown, left_out, status)


@dataclass(frozen=True, slots=True)
class _Listed:
    raw: bytes
    name: str
    parts: tuple[str, ...]
    flags: frozenset[str]

    @property
    def shown(self) -> str:
        return "/".join(shown_name(part.replace("\\", "_")) for part in self.parts)


def _read(item: object) -> _Listed | None:
    """Read one line of a list; a name with odd letters comes behind it."""
    head, given = item if isinstance(item, tuple) else (item, None)
    found = _LISTED.match(head) if isinstance(head, bytes) else None
    if found is None:
        return None
    raw = given if given is not None else _unquoted(found["name"].strip())
    mark = _unquoted(b'"%s"' % found["mark"]).decode("latin-1") if found["mark"] else ""
    name = _decoded(raw)
    parts = tuple(part for part in (name.split(mark) if mark else [name]) if part)
    flags = frozenset(found["flags"].decode("latin-1").lower().split())
    return _Listed(raw, name, parts or (name,), flags)


def _unquoted(raw: bytes) -> bytes:
    quoted = len(raw) > 1 and raw.startswith(b'"') and raw.endswith(b'"')
    return re.sub(rb"\\(.)", rb"\1", raw[1:-1]) if quoted else raw


def _decoded(raw: bytes) -> str:
    """Return a name without its disguise; one that breaks the rules is taken as it is."""
    try:
        return utf7_decode(raw) if raw.isascii() else raw.decode()
    except ValueError:
        return raw.decode("utf-8", "replace")


def _left_out(folder: _Listed, *, is_gmail: bool) -> str:
    """Return why nothing in a folder is read, or "".

    Gmail shows one message in many folders; "All Mail" has each once, but for trash and spam. Elsewhere a
    folder of all messages has nothing of its own.
    """
    for use, code in _USES.items():
        if use in folder.flags:
            return code
    if code := next((code for part in folder.parts if (code := code_of_folder(part))), ""):
        return code
    if is_gmail:
        return "" if "\\all" in folder.flags else AGAIN
    return AGAIN if folder.flags & {"\\all", "\\flagged"} else ""
