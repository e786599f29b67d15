"""Being let in by a server of mail: over a connection that is encrypted and trusted, with a password or a token."""

import imaplib
import re
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from imap_tools import BaseMailBox, ImapToolsError, MailBox, MailBoxStartTls, MailBoxUnencrypted

from firsthand.core.errors import UserError
from firsthand.core.hosts import is_own_computer
from firsthand.sources.mail.server import Session
from firsthand.sources.servers import (
    MailServer,
    busy,
    no_encryption,
    not_understood,
    refused,
    told_in_words,
    trusted_only,
)

PATIENCE = 20  # seconds until a server has answered and let us in
PORTS = {"tls": 993, "starttls": 143, "plain": 143}
_LARGEST_ANSWER = 24 << 20  # bytes of one literal; what we ask for is smaller
_LATER = re.compile(rb"\[(?:UNAVAILABLE|INUSE|LIMIT|SERVERBUG|THROTTLED)\]|too many|try again", re.IGNORECASE)


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
            next_step=(
                "Use TLS, mostly on port 993 to read and 465 to send. If you have to do without it, say so: --insecure."
            ),
        )
