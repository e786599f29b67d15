"""A server of mail, by IMAP: reaching it, being let in, and asking for what is there. Nothing is ever changed.

Folders are opened with EXAMINE and messages taken with BODY.PEEK, so that not even "seen" is set.
"""

import imaplib
import re
import socket
import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from threading import Timer

from imap_tools import BaseMailBox, ImapToolsError, MailBox, MailBoxStartTls, MailBoxUnencrypted
from imap_tools.utils import quote

from firsthand.core.errors import UserError
from firsthand.sources.servers import (
    busy,
    is_own_computer,
    no_encryption,
    not_understood,
    refused,
    told_in_words,
    trusted_only,
)

PATIENCE = 20  # seconds until a server has answered and let us in
LONG_PATIENCE = 60  # seconds without a word within an answer after that
LONGEST_ANSWER = 240  # seconds; shorter than a claim on an account lasts
PORTS = {"tls": 993, "starttls": 143, "plain": 143}
GMAIL = "X-GM-EXT-1"
_LARGEST_ANSWER = 24 << 20  # bytes of one literal; what we ask for is smaller
_NO = (ImapToolsError, imaplib.IMAP4.error)
_LATER = re.compile(rb"\[(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG|THROTTLED)\]|too many|try again", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail lies and how to be let in; the secret is a password or, where so said, an access token."""

    host: str
    port: int
    user: str
    secret: str = field(repr=False)
    security: str = "tls"  # tls, starttls, plain
    is_token: bool = False


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

    def close(self) -> None:
        """Take leave; a server that is gone already is no trouble."""
        with suppress(imaplib.IMAP4.error, ImapToolsError, OSError):
            self._mailbox.logout()


@contextmanager
def open_session(server: MailServer) -> Iterator[Session]:
    """Connect and log in, and take leave in the end.

    Raises UserError ACC-201 to ACC-207; the password is sent over a connection that is encrypted and trusted, or to
    this very computer, or where the owner said so.
    """
    with told_in_words(server.host):
        mailbox = _reach(server)
    try:
        with told_in_words(server.host):
            _log_in(mailbox, server)
        session = Session(mailbox, server.host)
    except BaseException:
        _hang_up(mailbox)
        raise
    try:
        yield session
    finally:
        session.close()


def _break_off(line: socket.socket) -> None:
    with suppress(OSError):
        line.shutdown(socket.SHUT_RDWR)


def _hang_up(mailbox: BaseMailBox) -> None:
    with suppress(OSError, imaplib.IMAP4.error):
        mailbox.client.shutdown()


def _reach(server: MailServer) -> BaseMailBox:
    try:
        return _WAYS[server.security](server)
    except imaplib.IMAP4.abort as error:
        raise ConnectionAbortedError from error
    except (imaplib.IMAP4.error, ImapToolsError) as error:
        if b"* BYE" in _said(error):
            raise busy(server.host) from error
        raise not_understood(server.host) from error


def _log_in(mailbox: BaseMailBox, server: MailServer) -> None:
    """Hand over name and secret. What the server answers is looked at and not repeated: it may quote them."""
    client = mailbox.client
    try:
        if server.is_token:
            client.authenticate("XOAUTH2", _once(f"user={server.user}\1auth=Bearer {server.secret}\1\1"))
        elif "AUTH=PLAIN" in client.capabilities:
            client.authenticate("PLAIN", _once(f"\0{server.user}\0{server.secret}"))
        elif "LOGINDISABLED" in client.capabilities:
            raise no_encryption(server.host)
        else:
            mailbox.login(server.user, server.secret, initial_folder=None)
    except imaplib.IMAP4.abort:
        raise ConnectionAbortedError from None
    except (imaplib.IMAP4.error, ImapToolsError, UnicodeError) as error:
        raise (busy if _LATER.search(_said(error)) else refused)(server.host) from None


def _once(words: str) -> Callable[[bytes], bytes]:
    """Return what answers a server's first question; to a second one, which tells of an error, there is no answer."""
    answers = iter([words.encode()])
    return lambda _: next(answers, b"")


def _said(error: Exception) -> bytes:
    return str(error).encode("utf-8", "replace")


class _Bounded(imaplib.IMAP4):
    """A client that is not made to take more into memory than anything we ask for."""

    def read(self, size: int) -> bytes:
        if size > _LARGEST_ANSWER:
            raise self.abort("more than was asked for")
        return super().read(size)


class _BoundedTls(_Bounded, imaplib.IMAP4_SSL):
    pass


class _Tls(MailBox):
    def _get_mailbox_client(self) -> imaplib.IMAP4:
        return _BoundedTls(self._host, self._port, ssl_context=self._ssl_context, timeout=self._timeout)


class _StartTls(MailBoxStartTls):
    def _get_mailbox_client(self) -> imaplib.IMAP4:
        client = _Bounded(self._host, self._port, timeout=self._timeout)
        try:
            _encrypt(client, self._ssl_context, self._host)
        except BaseException:
            client.shutdown()
            raise
        return client


def _encrypt(client: imaplib.IMAP4, context: ssl.SSLContext, host: str) -> None:
    if "STARTTLS" not in client.capabilities:
        raise no_encryption(host)
    client.starttls(context)


class _Plain(MailBoxUnencrypted):
    def _get_mailbox_client(self) -> imaplib.IMAP4:
        return _Bounded(self._host, self._port, timeout=self._timeout)


_WAYS: dict[str, Callable[[MailServer], BaseMailBox]] = {
    "tls": lambda at: _Tls(at.host, at.port, timeout=PATIENCE, ssl_context=trusted_only()),
    "starttls": lambda at: _StartTls(at.host, at.port, timeout=PATIENCE, ssl_context=trusted_only()),
    "plain": lambda at: _Plain(at.host, at.port, timeout=PATIENCE),
}


def check_server(server: MailServer, *, may_be_open: bool) -> None:
    """Refuse what would send a password in the clear, unless the owner wants that. Raises UserError ACC-108."""
    if server.security != "tls" and not may_be_open and not is_own_computer(server.host):
        raise UserError(
            "ACC-108",
            "Without TLS from the start, others could read your password and your mail on their way.",
            where=server.host,
            next_step="Use TLS, mostly on port 993. If you have to do without it, say so: --insecure.",
        )
