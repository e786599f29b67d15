"""Handing one mail over to a server that sends (SMTP, RFC 5321): the only thing here that leaves this computer.

What matters is when it can no longer be taken back. Until the final dot was begun nothing was handed over, whatever
goes wrong: that is raised as an error. From the dot on there is an answer, or the outcome is unknown.
"""

import re
import smtplib
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from threading import Timer
from typing import Literal

from firsthand.core.errors import UserError
from firsthand.core.hosts import is_own_computer
from firsthand.sources.servers import (
    NO_ENCRYPTION,
    MailServer,
    busy,
    not_understood,
    refused,
    told_in_words,
    trusted_only,
)

PORTS = {"tls": 465, "starttls": 587, "plain": 25}
PATIENCE = 30  # seconds for each answer before the last
LAST_PATIENCE = 600  # for the answer to the final dot: RFC 5321, 4.5.3.2.6
LONGEST = 900  # for all of it: each word may come in time, and all of them never
NAME_GIVEN = "[127.0.0.1]"  # instead of the name of this computer, which would stand in every mail
_DOTS = re.compile(rb"^\.", re.MULTILINE)
_ENHANCED = re.compile(rb"([245]\.\d{1,3}\.\d{1,3})\b")
_TAKEN = (250, 251, 252)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a mail that was offered; of an answer only its numbers are kept."""

    kind: Literal["accepted", "refused", "unknown"]
    code: int = 0
    enhanced: str = ""


UNKNOWN = Outcome("unknown")


def check_sending(server: MailServer) -> None:
    """Log in and take leave. Raises UserError ACC-201 to ACC-207."""
    with _dialogue(server):
        pass


def hand_over(
    server: MailServer, sender: str, recipient: str, wire: bytes, *, before_data: Callable[[], None]
) -> Outcome:
    """Offer a mail to a server. `before_data` is called when everything but the mail itself was said.

    Raises UserError ACC-201 to ACC-207 where nothing was handed over, and whatever `before_data` raises.
    """
    with _dialogue(server) as client:
        with _not_sent(server.host):
            if answer := _refused(client.mail(sender), (250,), server.host):
                return answer
            if answer := _refused(client.rcpt(recipient), _TAKEN, server.host):
                return answer
        before_data()
        with _not_sent(server.host):
            if answer := _refused(client.docmd("DATA"), (354,), server.host):
                return answer
            _line(client).sendall(_stuffed(wire))
        return _end(client)


def _end(client: smtplib.SMTP) -> Outcome:
    """Write the final dot and return what the server says to it. From here on nothing may be raised."""
    try:
        _line(client).settimeout(LAST_PATIENCE)
        _line(client).sendall(b".\r\n")
        code, said = client.getreply()
    except (OSError, ValueError, smtplib.SMTPException):
        return UNKNOWN
    if code == 250:
        return Outcome("accepted", code)
    return _outcome(code, said) if 400 <= code < 600 else UNKNOWN


def _refused(answer: tuple[int, bytes], wanted: tuple[int, ...], host: str) -> Outcome | None:
    """Return a refusal, None where the server goes along. Raises UserError ACC-205 for an answer that is neither."""
    code, said = answer
    if code in wanted:
        return None
    if 400 <= code < 600:
        return _outcome(code, said)
    raise not_understood(host)


def _outcome(code: int, said: bytes) -> Outcome:
    found = _ENHANCED.match(said.lstrip())
    return Outcome("refused", code, found[1].decode() if found else "")


def _stuffed(wire: bytes) -> bytes:
    """Return a mail with every dot that begins a line doubled, ending with a line end (RFC 5321, 4.5.2)."""
    return _DOTS.sub(b"..", wire if wire.endswith(b"\r\n") else wire + b"\r\n")


def _line(client: smtplib.SMTP) -> socket.socket:
    line = client.sock
    if line is None:
        raise ConnectionAbortedError
    return line


@contextmanager
def _dialogue(server: MailServer) -> Iterator[smtplib.SMTP]:
    """Connect, encrypt and log in; in the end take leave without waiting for an answer, in trouble hang up."""
    with _not_sent(server.host):
        client = _reach(server)
        _line(client).setsockopt(
            socket.IPPROTO_TCP, socket.TCP_NODELAY, 1
        )  # the dot does not wait for the text
    watch = Timer(LONGEST, _break_off, [client])
    watch.daemon = True
    watch.start()
    try:
        with _not_sent(server.host):
            _encrypt(client, server)
            _log_in(client, server)
        yield client
        _take_leave(client)
    finally:
        watch.cancel()
        with suppress(OSError, ValueError):
            client.close()


@contextmanager
def _not_sent(host: str) -> Iterator[None]:
    """Turn whatever goes wrong into a UserError that says that nothing was sent."""
    try:
        with told_in_words(host):
            try:
                yield
            except ssl.SSLError:
                raise  # one of a certificate is a ValueError as well
            except smtplib.SMTPServerDisconnected as error:
                raise ConnectionAbortedError from error
            except smtplib.SMTPConnectError as error:
                raise (busy if 400 <= error.smtp_code < 500 else not_understood)(host) from None
            except (smtplib.SMTPException, ValueError) as error:
                raise not_understood(host) from error
    except UserError as error:
        raise replace(error, kept="Nothing was sent.") from error


def _reach(server: MailServer) -> smtplib.SMTP:
    if server.security == "tls":
        return smtplib.SMTP_SSL(
            server.host, server.port, NAME_GIVEN, timeout=PATIENCE, context=trusted_only()
        )
    return smtplib.SMTP(server.host, server.port, NAME_GIVEN, timeout=PATIENCE)


def _encrypt(client: smtplib.SMTP, server: MailServer) -> None:
    code, _ = client.ehlo()
    if not 200 <= code < 300:
        raise (busy if 400 <= code < 500 else not_understood)(server.host)
    if server.security != "starttls":
        return
    if not client.has_extn("starttls"):
        raise _no_encryption(server.host)
    code, _ = client.starttls(context=trusted_only())
    if code != 220:
        raise _no_encryption(server.host)
    client.ehlo()


def _no_encryption(host: str) -> UserError:
    return UserError(
        NO_ENCRYPTION,
        "The server offers no encryption here; the password was not sent.",
        where=host,
        next_step="Use the port for TLS, mostly 465.",
    )


def _log_in(client: smtplib.SMTP, server: MailServer) -> None:
    """Hand over name and secret. What the server answers is looked at and not repeated: it may quote them."""
    if not client.has_extn("auth"):
        if is_own_computer(server.host):
            return  # a server of one's own that sends for whoever is here
        raise _no_encryption(server.host) if server.security == "plain" else not_understood(server.host)
    try:
        if server.is_token:
            token = f"user={server.user}\1auth=Bearer {server.secret}\1\1"
            client.auth("XOAUTH2", lambda challenge=None: token if challenge is None else "")
        else:
            client.login(server.user, server.secret)
    except smtplib.SMTPAuthenticationError as error:
        raise (busy if 400 <= error.smtp_code < 500 else refused)(server.host) from None
    except (smtplib.SMTPNotSupportedError, UnicodeError):
        raise refused(server.host) from None


def _take_leave(client: smtplib.SMTP) -> None:
    with suppress(OSError, ValueError):
        _line(client).sendall(b"QUIT\r\n")


def _break_off(client: smtplib.SMTP) -> None:
    with suppress(OSError, AttributeError):
        _line(client).shutdown(socket.SHUT_RDWR)
