"""How long a server on the network may take."""

import socket
from contextlib import suppress
from threading import Timer


class Limit:
    """Ends an answer that takes too long, even one of which a byte comes now and then."""

    def __init__(self, seconds: float) -> None:
        self.is_over = False
        self._sock: socket.socket | None = None
        self._timer = Timer(seconds, self._end)
        self._timer.daemon = True

    def __enter__(self) -> None:
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()

    def watch(self, sock: socket.socket | None) -> None:
        """Say over which socket the answer comes; a connection lets go of it before the answer is read."""
        self._sock = sock

    def _end(self) -> None:
        self.is_over = True
        if self._sock is not None:
            with suppress(OSError):
                socket.socket.shutdown(self._sock, socket.SHUT_RDWR)  # beneath TLS, which would wait
