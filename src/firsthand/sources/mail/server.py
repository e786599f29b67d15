"""A server of mail that let us in: asking by IMAP for what is there. Nothing is ever changed by reading.

Folders are opened with EXAMINE and messages taken with BODY.PEEK, so that not even "seen" is set. The one thing that
can be added is a draft, when its owner says so.
"""

import imaplib
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from threading import Timer

from imap_tools import BaseMailBox, ImapToolsError
from imap_tools.utils import quote

from firsthand.sources.servers import not_understood, told_in_words

LONG_PATIENCE = 60  # seconds without a word within an answer
LONGEST_ANSWER = 240  # seconds; shorter than a claim on an account lasts
GMAIL = "X-GM-EXT-1"
_NO = (ImapToolsError, imaplib.IMAP4.error)


@dataclass(frozen=True, slots=True)
class Status:
    """What a server says of a folder before it is opened; None where it does not say."""

    messages: int | None
    next_uid: int | None
    validity: int | None


class Session:
    """A connection that was let in."""

    def __init__(self, mailbox: BaseMailBox, host: str) -> None:
        self.host = host
        self._mailbox = mailbox
        self._client = mailbox.client
        self._client.sock.settimeout(LONG_PATIENCE)
        with self.asking():
            self.can = frozenset(self._client.capability()[1][0].decode("ascii", "replace").upper().split())

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Turn whatever goes wrong with a question into a UserError, and hang up on an answer without end."""
        with told_in_words(self.host), self._watched():
            try:
                yield
            except imaplib.IMAP4.abort as error:
                raise ConnectionAbortedError from error
            except (imaplib.IMAP4.error, ImapToolsError, ValueError, IndexError, TypeError) as error:
                raise not_understood(self.host) from error

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """Break off what takes too long: each word may come in time, and all of them never."""
        watch = Timer(LONGEST_ANSWER, _break_off, [self._client.sock])
        watch.daemon = True
        watch.start()
        try:
            yield
        finally:
            watch.cancel()

    def listed(self) -> list[object]:
        """Return the folders as the server lists them, with what they are for where it says so."""
        says_use = {"SPECIAL-USE", "LIST-EXTENDED"} <= self.can
        words = ('""', '"*"', "RETURN", "(SPECIAL-USE)") if says_use else ('""', '"*"')
        with self.asking():
            self._client._simple_command("LIST", *words)  # noqa: SLF001 - imaplib takes no RETURN otherwise
            return list(self._client.response("LIST")[1] or [])

    def status(self, raw: bytes) -> Status | None:
        """Return what a folder holds; None where the server does not let us know."""
        with self.asking():
            try:
                found = self._mailbox.folder.status(quote(raw), ["MESSAGES", "UIDNEXT", "UIDVALIDITY"])
            except _NO as error:
                if isinstance(error, imaplib.IMAP4.abort):
                    raise
                return None
        return Status(found.get("MESSAGES"), found.get("UIDNEXT"), found.get("UIDVALIDITY"))

    def open(self, raw: bytes) -> int | None:
        """Open a folder for reading only, and return its validity; None where it cannot be opened."""
        with self.asking():
            try:
                self._mailbox.folder.set(quote(raw), readonly=True)
            except _NO as error:
                if isinstance(error, imaplib.IMAP4.abort):
                    raise
                return None
            said = self._client.response("UIDVALIDITY")[1]
            return int(said[0]) if said and said[0] else 0

    def uids_from(self, first: int) -> list[int]:
        """Return the numbers of messages in the open folder, from one on, in order."""
        with self.asking():
            found = self._mailbox.uids(f"UID {first}:*", charset=None)
        return sorted(uid for each in found if (uid := int(each)) >= first)

    def fetch(self, uids: Sequence[int], what: str) -> list[object] | None:
        """Return what the server gives for some messages; None where it refuses."""
        with self.asking():
            try:
                kind, found = self._client.uid("FETCH", ",".join(map(str, uids)), what)
            except _NO as error:
                if isinstance(error, imaplib.IMAP4.abort):
                    raise
                return None
        return list(found) if kind == "OK" else None

    def holds(self, message_id: str) -> bool:
        """Tell whether the open folder holds a message of this Message-ID."""
        with self.asking():
            kind, found = self._client.uid("SEARCH", "HEADER", "Message-ID", f'"{message_id}"')
        return kind == "OK" and any(bool(each) and bool(each.split()) for each in found)

    def add_draft(self, raw: bytes, wire: bytes) -> bool:
        """Add a message to a folder, marked as a draft; False where the server refuses."""
        with self.asking():
            try:
                kind, _ = self._client.append(quote(raw), "(\\Draft \\Seen)", None, wire)  # type: ignore[arg-type]
            except _NO as error:
                if isinstance(error, imaplib.IMAP4.abort):
                    raise
                return False
        return bool(kind == "OK")

    def close(self) -> None:
        """Take leave; a server that is gone already is no trouble."""
        with suppress(imaplib.IMAP4.error, ImapToolsError, OSError):
            self._mailbox.logout()


def _break_off(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)
