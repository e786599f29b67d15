"""Replies of a DAV server: their status, and their bytes while they arrive, within bounds of size and time."""

from collections.abc import Iterator
from http.client import HTTPResponse

from firsthand.core.errors import UserError
from firsthand.core.hosts import host_of
from firsthand.limits import Limit
from firsthand.sources.dav import faults
from firsthand.sources.dav.answers import Multistatus, NotUnderstood, Response

LARGEST_ANSWER = 64 << 20
_PIECE = 1 << 16


class Reply:
    """The reply of a server: its status, and its bytes while they arrive."""

    def __init__(self, response: HTTPResponse, url: str, limit: Limit) -> None:
        self.status = response.status
        self.url = url
        self._response, self._limit = response, limit

    @property
    def is_whole(self) -> bool:
        """Tell whether all of it was read, so that the connection can be used again."""
        return self._response.isclosed()

    def check_login(self) -> None:
        """Raise UserError where the server does not know who asks."""
        if self.status == 401:
            raise faults.login_refused(host_of(self.url))

    def header(self, name: str) -> str:
        """Return a header; "" where there is none."""
        return self._response.headers.get(name, "")

    def chunks(self, largest: int = LARGEST_ANSWER) -> Iterator[bytes]:
        """Yield the bytes as they arrive. Raises UserError where there are too many, or not all."""
        if self.header("Content-Encoding").lower() not in ("", "identity"):
            raise self._not_understood("The server packs its answers, which it was not asked to do.")
        count = 0
        while piece := self._response.read1(_PIECE):
            count += len(piece)
            if count > largest:
                raise self._not_understood("The answer of the server is larger than any should be.")
            yield piece
        if self._limit.is_over:
            raise TimeoutError
        if self._response.length:
            raise self._not_understood("The answer of the server is cut off.")
        self._response.close()

    def _not_understood(self, what: str) -> UserError:
        return faults.not_understood(host_of(self.url), what)


class Answer:
    """A reply made of responses; after them, `sync_token` is what to ask with next time."""

    def __init__(self, reply: Reply) -> None:
        self.status, self.url = reply.status, reply.url
        self._multistatus = Multistatus(reply.chunks())

    @property
    def sync_token(self) -> str:
        """Return the token given with the responses."""
        return self._multistatus.sync_token

    def responses(self) -> Iterator[Response]:
        """Yield the responses; none where the answer is of another kind. Raises UserError."""
        if self.status != 207:
            return
        try:
            yield from self._multistatus
        except NotUnderstood as reason:
            what = f"The answer of the server makes no sense. {reason}"
            raise faults.not_understood(host_of(self.url), what) from None
