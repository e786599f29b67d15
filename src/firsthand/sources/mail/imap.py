"""Mail on a server, read by IMAP like mail on disk: folder after folder, one item for each message.

A **cursor** says how far a folder was read: its validity and the number of the last message given. Numbers only
grow while the validity stays; when it changes, the folder is read anew. A message counts as given when whoever reads
has asked for the next one, so that a cursor taken between batches never claims what may not have been written.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from firsthand.core.errors import UserError
from firsthand.core.records import FileSeen, Item, Notice, Problem, Skipped
from firsthand.sources.base import LeftOut, Refused
from firsthand.sources.mail.fetching import Fetched, fetch
from firsthand.sources.mail.folder_names import DELETED, DRAFT, WHY
from firsthand.sources.mail.message import MessageReader
from firsthand.sources.mail.reader import told_of
from firsthand.sources.mail.server import Session
from firsthand.sources.mail.server_folders import ServerFolder, left_out_notices

CHUNK = 50  # messages asked for at once
MOST_TRIES = 3  # connections lost at one and the same message, before it is given up
NOT_GIVEN = "The server does not give this message."
_MARKS = {"\\draft": DRAFT, "\\deleted": DELETED}


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a folder was read, and how often in a row the connection was lost right there."""

    validity: int = 0
    last_uid: int = 0
    tries: int = 0


class MailOnServer:
    """The mail of an account; see `Source` for the words. A message counts as one byte: a server tells no more."""

    def __init__(
        self,
        session: Session,
        folders: tuple[ServerFolder, ...],
        cursors: Mapping[str, Cursor],
        *,
        name: str,
        today: date,
        go_on: Callable[[], bool] = lambda: True,
    ) -> None:
        """Take the folders found and how far each was read; `go_on` is asked between two answers of the server."""
        wanted = [folder for folder in folders if not folder.left_out]
        self.name = name
        self.exported_on: date | None = None
        self.notices: tuple[Notice, ...] = left_out_notices(folders)
        self.cursors = dict(cursors)
        self.seen = tuple(
            FileSeen(each.shown, "mail", "imap", awaited(each, self.cursor_of(each.name))) for each in wanted
        )
        self.total_bytes = sum(seen.size for seen in self.seen)
        self.bytes_read = 0
        self.is_whole = True
        self._folders = tuple(zip(self.seen, wanted, strict=True))
        self._session, self._today, self._go_on = session, today, go_on
        self._trouble: UserError | None = None

    def cursor_of(self, name: str) -> Cursor:
        """Return how far a folder has been read."""
        return self.cursors.get(name, Cursor())

    def folder_of(self, seen: FileSeen) -> ServerFolder:
        """Return the folder of which this was seen."""
        return next(folder for each, folder in self._folders if each is seen)

    def read(self) -> Iterator[tuple[FileSeen, Iterator[Item]]]:
        """Yield each folder with its items, lazily; read the items of one before asking for the next.

        Raises UserError when the connection was lost, after what came before was given.
        """
        done = 0
        for seen, folder in self._folders:
            yield seen, self._items(folder)
            done += seen.size
            self.bytes_read = done
            if self._trouble:
                raise self._trouble
            if not self.is_whole:
                return
        self._session.close()

    def _items(self, folder: ServerFolder) -> Iterator[Item]:
        """Yield the items of a folder; a lost connection ends them, and is told by `read`."""
        reader = MessageReader(self._today)
        try:
            yield from self._of_folder(folder, reader)
        except UserError as trouble:
            self._trouble = trouble
            cursor = self.cursor_of(folder.name)
            self.cursors[folder.name] = replace(cursor, tries=cursor.tries + 1)
        yield from told_of(folder.shown, reader.oddities)

    def _of_folder(self, folder: ServerFolder, reader: MessageReader) -> Iterator[Item]:
        if is_up_to_date(folder, self.cursor_of(folder.name)):
            return
        validity = self._session.open(folder.raw)
        if validity is None:
            yield Problem("MAI-306", folder.shown, "The server does not let this folder be opened.")
            return
        if validity != self.cursor_of(folder.name).validity:
            self.cursors[folder.name] = Cursor(validity)
        cursor = self.cursor_of(folder.name)
        uids = self._session.uids_from(cursor.last_uid + 1)
        if uids and cursor.tries >= MOST_TRIES:
            yield Problem("MAI-307", _place(folder, uids[0]), NOT_GIVEN)
            self.cursors[folder.name] = Cursor(validity, uids.pop(0))
        for chunk in _chunks(uids, is_careful=cursor.tries > 0):
            if not self._go_on():
                self.is_whole = False
                return
            for message in fetch(self._session, chunk, reader.wants_more):
                yield from _records(message, folder, reader)
                self.bytes_read += 1
                self.cursors[folder.name] = Cursor(validity, message.uid)
        self._note_end(folder, validity)

    def _note_end(self, folder: ServerFolder, validity: int) -> None:
        """Note that all was given that a folder held when it was looked at, though its last messages may be gone."""
        status = folder.status
        if status and status.next_uid and status.validity == validity:
            last = max(self.cursor_of(folder.name).last_uid, status.next_uid - 1)
            self.cursors[folder.name] = Cursor(validity, last)


def awaited(folder: ServerFolder, cursor: Cursor) -> int:
    """Return about how many messages of a folder are new."""
    if is_up_to_date(folder, cursor) or folder.status is None:
        return 0
    held = folder.status.messages or 0
    if folder.status.validity != cursor.validity or folder.status.next_uid is None:
        return held
    return min(held, folder.status.next_uid - 1 - cursor.last_uid)


def is_up_to_date(folder: ServerFolder, cursor: Cursor) -> bool:
    """Tell whether nothing can have come since a folder was read, without opening it."""
    status = folder.status
    if status is None or status.validity is None or status.next_uid is None:
        return False
    return status.validity == cursor.validity and status.next_uid <= cursor.last_uid + 1


def _chunks(uids: Sequence[int], *, is_careful: bool) -> Iterator[Sequence[int]]:
    """Yield what to ask for at once; one by one where a connection was lost, to find out which message it is."""
    singly = CHUNK if is_careful else 0
    yield from ([uid] for uid in uids[:singly])
    for start in range(singly, len(uids), CHUNK):
        yield uids[start : start + CHUNK]


def _place(folder: ServerFolder, uid: int) -> str:
    return f"{folder.shown}, message {uid:d}"


def _records(message: Fetched, folder: ServerFolder, reader: MessageReader) -> Iterator[Item]:
    place = _place(folder, message.uid)
    if code := next((code for flag, code in _MARKS.items() if flag in message.flags), ""):
        yield Skipped(code, place, WHY[code])
    elif message.content is None:
        yield Problem("MAI-307", place, NOT_GIVEN)
    else:
        try:
            yield from reader.read(message.content, arrived_at=message.arrived_at)
        except Refused as reason:
            yield Problem(reason.code, place, reason.what)
        except LeftOut as reason:
            yield Skipped(reason.code, place, reason.what)
