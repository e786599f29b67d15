"""A language model of our own for tests: a server that answers as it is told, and keeps what it was asked."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

KEY = "sk-made-up-4711"
Write = Callable[[dict[str, Any]], str]  # from what it was asked to what it answers


@dataclass
class Wordsmith:
    """What the model was asked, and how it answers next: by `write`, or with a fault of the day."""

    port: int = 0
    write: Write = lambda data: data["letter"]
    fault: str = ""
    elsewhere: str = ""  # where it redirects to
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    visits: int = 0
    over: threading.Event = field(default_factory=threading.Event)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def data(self) -> dict[str, Any]:
        """Return the data of the last question."""
        return data_in(self.asked[-1])


def data_in(asked: dict[str, Any]) -> dict[str, Any]:
    text = asked["messages"][1]["content"]
    return json.loads(text.removeprefix("<data>\n").removesuffix("\n</data>"))


def reply(text: Any) -> bytes:
    return json.dumps({"choices": [{"index": 0, "message": {"role": "assistant", "content": text}}]}).encode()


def handler_of(smith: Wordsmith) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            smith.visits += 1
            self.answer(reply("a page"))

        def do_POST(self) -> None:
            smith.visits += 1
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            smith.asked.append(asked)
            smith.keys.append(self.headers.get("Authorization", ""))
            self.fail(smith.fault) if smith.fault else self.answer(reply(smith.write(data_in(asked))))

        def answer(
            self, body: bytes, status: int = 200, kind: str = "application/json", **headers: str
        ) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def fail(self, fault: str) -> None:
            if fault.isdecimal():
                self.answer(b'{"error": "no"}', status=int(fault))
            elif fault == "redirects":
                self.answer(b"", status=307, Location=smith.elsewhere)
            elif fault == "wrong type":
                self.answer(reply("Hello"), kind="text/html")
            elif fault == "hangs":
                smith.over.wait(30)
            elif fault == "cuts":
                self.connection.close()
            elif fault == "trickles":
                self.head()
                while not smith.over.wait(0.02):
                    self.pour(b" ")
            elif fault == "endless":
                self.head()
                while self.pour(b"x" * 65_536):
                    pass
            else:
                self.answer(NONSENSE[fault])

        def head(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(10 << 30))
            self.end_headers()

        def pour(self, piece: bytes) -> bool:
            try:
                self.wfile.write(piece)
            except OSError:
                smith.over.set()
                return False
            return True

    return Handler


NONSENSE = {
    "no json": b"<html>hello</html>",
    "other json": b'{"choices": []}',
    "null": reply(None),
    "a list": reply(["Hi"]),
    "number": b"7",
    "deep": b"[" * 100_000,
    "not utf-8": b'{"choices": "\xff\xfe"}',
}
CODES = {
    **dict.fromkeys(NONSENSE, "MDL-205"),
    "wrong type": "MDL-205",
    "endless": "MDL-205",
    "hangs": "MDL-204",
    "trickles": "MDL-204",
    "cuts": "MDL-201",
    "redirects": "MDL-207",
    "401": "MDL-202",
    "403": "MDL-202",
    "404": "MDL-208",
    "400": "MDL-208",
    "429": "MDL-206",
    "500": "MDL-206",
    "503": "MDL-206",
}


@contextmanager
def running() -> Iterator[Wordsmith]:
    """Give a model that runs on this computer."""
    smith = Wordsmith()
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler_of(smith))
    server.daemon_threads = True
    smith.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield smith
    finally:
        smith.over.set()
        server.shutdown()
        server.server_close()
        thread.join(5)
