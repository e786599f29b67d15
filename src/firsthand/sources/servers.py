"""What can go wrong with a server of any kind, in words. What the server itself said is never repeated.

A server that cannot be reached, is in trouble or is cut off is asked again later; the others want their owner.
"""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from firsthand.core.errors import UserError

UNREACHABLE, REFUSED, UNTRUSTED, CUT_OFF, NOT_UNDERSTOOD, BUSY, NO_ENCRYPTION = (
    "ACC-201", "ACC-202", "ACC-203", "ACC-204", "ACC-205", "ACC-206", "ACC-207",
)  # fmt: skip
PASSING = frozenset({UNREACHABLE, UNTRUSTED, CUT_OFF, NOT_UNDERSTOOD, BUSY})
_CONTROL = range(0x20)


@dataclass(frozen=True, slots=True)
class MailServer:
    """Where mail is read or sent, and how to be let in; the secret is a password or, where so said, an access token."""

    host: str
    port: int
    user: str
    secret: str = field(repr=False)
    security: str = "tls"  # tls, starttls, plain
    is_token: bool = False


def is_sendable(text: str) -> bool:
    """Tell whether a user name or password can be handed to a server: no line ends that would begin a command."""
    return bool(text) and not any(ord(char) in _CONTROL or ord(char) == 0x7F for char in text)


def trusted_only() -> ssl.SSLContext:
    """Return how we encrypt: with a certificate that this computer trusts, made for the very host."""
    return ssl.create_default_context()


def refused(host: str) -> UserError:
    """Say that a server takes neither the name nor the password."""
    return UserError(
        REFUSED,
        "The server refuses the user name or the password.",
        where=host,
        kept="What was read before is kept.",
        next_step=(
            "Many providers want a password made for one program (an app password). Make one there and connect"
            " the account again."
        ),
    )


def busy(host: str) -> UserError:
    """Say that a server asks for patience."""
    return _passing(BUSY, "The server lets nobody in just now.", host)


def not_understood(host: str) -> UserError:
    """Say that what answers is no server of the kind that was expected, or broke its rules."""
    return _passing(NOT_UNDERSTOOD, "The server answered something that makes no sense here.", host)


def no_encryption(host: str) -> UserError:
    """Say that a server cannot encrypt, so that no password was sent."""
    return UserError(
        NO_ENCRYPTION,
        "The server offers no encryption here; the password was not sent.",
        where=host,
        kept="What was read before is kept.",
        next_step="Use the port for TLS, mostly 993.",
    )


def _passing(code: str, what: str, host: str, next_step: str = "") -> UserError:
    later = next_step or "Try again later; if it stays, check host and port."
    return UserError(code, what, where=host, kept="What was read before is kept.", next_step=later)


@contextmanager
def told_in_words(host: str) -> Iterator[None]:
    """Turn trouble with the network into a UserError."""
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        what = "The certificate of the server is not valid for it; the password was not sent."
        more = "Check the name of the host. In a network that asks you to sign in first, do so and try again."
        raise _passing(UNTRUSTED, what, host, more) from error
    except socket.gaierror as error:
        what = "There is no such server, or this computer is not connected to a network."
        raise _passing(UNREACHABLE, what, host) from error
    except ssl.SSLError as error:
        what = "An encrypted connection could not be made: this port may be for another use."
        raise _passing(NOT_UNDERSTOOD, what, host) from error
    except TimeoutError as error:
        raise _passing(UNREACHABLE, "The server did not answer in time.", host) from error
    except ConnectionRefusedError as error:
        raise _passing(UNREACHABLE, "Nothing answers at this host and port.", host) from error
    except (OSError, EOFError) as error:
        raise _passing(CUT_OFF, "The connection was cut off.", host) from error
