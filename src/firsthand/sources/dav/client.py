"""Requests to a DAV server, over one connection that is kept: asking only, to one server only, within bounds.

The verbs are PROPFIND, REPORT and GET, so nothing can be changed there. The secret goes into one header, to the server
the owner named, over TLS whose certificate was checked (or to this computer); a redirect off that server is refused.
"""

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from firsthand.core.errors import UserError
from firsthand.core.hosts import host_of
from firsthand.limits import Limit
from firsthand.sources.dav import faults
from firsthand.sources.dav.addresses import Elsewhere, origin_of, resolve
from firsthand.sources.dav.replies import Answer, Reply
from firsthand.sources.dav.signing_in import Login

Verb = Literal["PROPFIND", "REPORT", "GET"]
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 5
_MOST_KEPT = 4


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds a server may be silent, and how many it may take for one answer."""

    silent: float = 30.0
    whole: float = 300.0


PATIENCE = Patience()


class Client:
    """A connection of one login to the server of `home`."""

    def __init__(
        self, home: str, login: Login, *, trusted: Callable[[], ssl.SSLContext], patience: Patience
    ) -> None:
        self.home = home
        self._authorization = login.header()
        self._trusted, self._patience = trusted, patience
        self._kept: dict[tuple[str, str, int], HTTPConnection] = {}

    def close(self) -> None:
        """End all connections."""
        for connection in self._kept.values():
            connection.close()
        self._kept.clear()

    def resolve(self, base: str, reference: str) -> str:
        """Return where a reference leads. Raises Elsewhere off the server."""
        return resolve(base, reference, home=self.home)

    @contextmanager
    def ask(self, verb: Verb, url: str, body: str = "", *, depth: str = "") -> Iterator["Reply"]:
        """Give the reply of the server, redirects followed. Raises UserError where there is none."""
        for _ in range(_MOST_REDIRECTS):
            with self._asked(verb, url, body.encode(), depth) as reply:
                if reply.status not in _REDIRECTS:
                    yield reply
                    return
                url = self._redirected(url, reply.header("Location"))
        raise faults.not_understood(host_of(url), "The server sends on and on.")

    def _redirected(self, url: str, location: str) -> str:
        try:
            return self.resolve(url, location)
        except Elsewhere as elsewhere:
            raise faults.leads_elsewhere(host_of(url), elsewhere.host) from None

    @contextmanager
    def _asked(self, verb: Verb, url: str, body: bytes, depth: str) -> Iterator["Reply"]:
        """Give the reply to one request; whatever goes wrong on the way becomes a UserError."""
        connection = self._connection(url)
        limit = Limit(self._patience.whole)
        try:
            with limit:
                reply = Reply(self._response(connection, _Request(verb, url, body, depth), limit), url, limit)
                reply.check_login()
                yield reply
        except (OSError, HTTPException) as error:
            connection.close()
            raise _explained(error, host_of(url), is_late=limit.is_over) from None
        except BaseException:
            connection.close()
            raise
        if not reply.is_whole:
            connection.close()

    def _response(self, connection: HTTPConnection, request: "_Request", limit: "Limit") -> HTTPResponse:
        """Send a request; once more where a kept connection turns out to have ended."""
        was_open = connection.sock is not None
        try:
            return self._sent(connection, request, limit)
        except (ConnectionError, HTTPException):
            if not was_open:
                raise
        connection.close()
        return self._sent(connection, request, limit)

    def _sent(self, connection: HTTPConnection, request: "_Request", limit: "Limit") -> HTTPResponse:
        headers = {
            "Authorization": self._authorization,
            "Accept-Encoding": "identity",
            "User-Agent": "Firsthand",
            **({"Content-Type": "application/xml; charset=utf-8"} if request.body else {}),
            **({"Depth": request.depth} if request.depth else {}),
        }
        connection.request(request.verb, urlsplit(request.url).path or "/", request.body or None, headers)
        limit.watch(connection.sock)
        return connection.getresponse()

    def _connection(self, url: str) -> HTTPConnection:
        """Return the connection to the server of an address; it opens when it is used."""
        origin = origin_of(url)
        if origin not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self.close()
            scheme, host, port = origin
            silent = self._patience.silent
            self._kept[origin] = (
                HTTPSConnection(host, port, timeout=silent, context=self._trusted())
                if scheme == "https"
                else HTTPConnection(host, port, timeout=silent)
            )
        return self._kept[origin]

    @contextmanager
    def multistatus(self, verb: Verb, url: str, body: str, *, depth: str = "") -> Iterator["Answer"]:
        """Give the responses to a request. Raises UserError; an answer of another kind has no responses."""
        with self.ask(verb, url, body, depth=depth) as reply:
            yield Answer(reply)

    def content(self, url: str, *, largest: int) -> tuple[int, str, bytes]:
        """Return the status, version and bytes of one entry. Raises UserError, also where it is too large."""
        with self.ask("GET", url) as reply:
            content = b"".join(reply.chunks(largest)) if reply.status == 200 else b""
            return reply.status, reply.header("ETag"), content


class _Request(NamedTuple):
    verb: Verb
    url: str
    body: bytes
    depth: str


def _explained(error: Exception, host: str, *, is_late: bool) -> UserError:
    """Return what went wrong with a connection, in words."""
    if is_late or isinstance(error, TimeoutError):
        return faults.unreachable(host, "The server did not answer in time.")
    if isinstance(error, ssl.SSLCertVerificationError):
        return faults.wrong_certificate(host)
    if isinstance(error, ssl.SSLError):
        return faults.unreachable(host, "No safe connection to the server could be made.")
    if isinstance(error, socket.gaierror):
        return faults.unreachable(host, "There is no server of this name, or this computer is not connected.")
    if isinstance(error, OSError):
        return faults.unreachable(host, "The server cannot be reached, or ended the connection.")
    return faults.not_understood(host, "The server does not answer as a web server does.")
