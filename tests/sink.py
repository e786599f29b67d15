"""A server of our own that takes mail: it keeps a journal of what it accepted, and can fail at every step."""

import asyncio
import contextlib
import logging
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email import message_from_bytes
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session

logging.getLogger("mail.log").disabled = True
PASSWORD = "correct-horse-9"
BEFORE_DOT = (
    "cut at once", "cut at EHLO", "cut at login", "wrong password", "busy login", "cut at MAIL", "450 at MAIL",
    "553 at MAIL", "cut at RCPT", "450 at RCPT", "550 at RCPT", "421 at RCPT", "cut at DATA", "554 at DATA",
    "cut inside DATA",
)  # fmt: skip
AFTER_DOT = (
    "lost after dot", "kept after dot", "451 after dot", "554 after dot", "late 250", "nonsense after dot, kept",
    "nonsense after dot, lost", "late cut, kept",
)  # fmt: skip
FAULTS = (*BEFORE_DOT, *AFTER_DOT)


@dataclass
class Sink:
    """What the server took, in its order: for each mail its Message-ID, its recipient and its bytes."""

    port: int = 0
    accepted: list[tuple[str, str, bytes]] = field(default_factory=list)
    dialogues: int = 0
    talking: set[Any] = field(default_factory=set, repr=False)  # dialogues that are not over
    given: list[str] = field(default_factory=list)  # every command of a client, without its secrets
    fault: str = ""
    late: float = 0.05  # seconds
    watch: Callable[[str], None] = lambda _: None  # is told each command before it is answered

    def settle(self) -> None:
        """Wait until every dialogue is over."""
        for _ in range(2_000):
            if not self.talking:
                return
            time.sleep(0.001)
        raise AssertionError("a dialogue never ends")

    def taken(self, message_id: str) -> int:
        """Count how often a mail was accepted."""
        return sum(key == message_id for key, _, _ in self.accepted)


class Handler:
    """Answers as the fault of the day wants."""

    def __init__(self, sink: Sink) -> None:
        self.sink = sink

    async def handle_MAIL(
        self, server: Any, session: Session, envelope: Envelope, address: str, options: Any
    ) -> str:
        if answer := self.failing(server, "MAIL", {"450": "450 4.3.2 later", "553": "553 5.1.8 no"}):
            return answer
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(
        self, server: Any, session: Session, envelope: Envelope, address: str, options: Any
    ) -> str:
        answers = {"450": "450 4.2.1 later", "550": "550 5.1.1 nobody", "421": "421 4.3.2 closing"}
        if answer := self.failing(server, "RCPT", answers):
            if answer.startswith("421"):
                asyncio.get_event_loop().call_later(0.02, server.transport.abort)
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    def failing(self, server: Any, verb: str, answers: dict[str, str]) -> str:
        self.sink.watch(verb)
        what, _, where = self.sink.fault.partition(" at ")
        if where != verb:
            return ""
        if what == "cut":
            server.transport.abort()
            return "421 gone"
        return answers[what]

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:
        fault = self.sink.fault
        if fault in ("lost after dot", "nonsense after dot, lost"):
            return self.gone(server, fault)
        if fault in ("451 after dot", "554 after dot"):
            return f"{fault[:3]} {fault[0]}.7.1 no"
        message = message_from_bytes(envelope.content)
        for recipient in envelope.rcpt_tos:
            self.sink.accepted.append((str(message["Message-ID"]), recipient, envelope.content))
        if fault.startswith("late"):
            await asyncio.sleep(self.sink.late)
        if fault in ("kept after dot", "late cut, kept", "nonsense after dot, kept"):
            return self.gone(server, fault)
        return "250 2.0.0 taken"

    def gone(self, server: Any, fault: str) -> str:
        if fault.startswith("nonsense"):
            return "hello there"
        server.transport.abort()
        return "421 gone"


class Server(SMTP):
    """The server's side of a dialogue."""

    sink: Sink

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        if self not in self.sink.talking:
            self.sink.talking.add(self)
            self.sink.dialogues += 1
        if self.sink.fault == "cut at once":
            transport.abort()

    def connection_lost(self, error: Exception | None) -> None:
        super().connection_lost(error)
        self.sink.talking.discard(self)

    async def smtp_EHLO(self, hostname: str) -> None:
        self.sink.given.append(f"EHLO {hostname}")
        if self.sink.fault == "cut at EHLO":
            self.transport.abort()
            return
        await super().smtp_EHLO(hostname)

    async def smtp_AUTH(self, arg: str) -> None:
        self.sink.given.append("AUTH")
        if self.sink.fault == "cut at login":
            self.transport.abort()
        elif self.sink.fault == "busy login":
            await self.push("454 4.7.0 later")
        else:
            await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg: str) -> None:
        self.sink.given.append(f"MAIL {arg}")
        await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg: str) -> None:
        self.sink.given.append(f"RCPT {arg}")
        await super().smtp_RCPT(arg)

    async def smtp_STARTTLS(self, arg: str) -> None:
        if self.sink.fault == "454 at STARTTLS":
            await self.push("454 4.7.0 not now")
        elif self.sink.fault == "cut at STARTTLS":
            await self.push("220 go")
            self.transport.abort()
        else:
            await super().smtp_STARTTLS(arg)

    async def smtp_DATA(self, arg: str) -> None:
        self.sink.given.append("DATA")
        self.sink.watch("DATA")
        fault = self.sink.fault
        if fault == "cut at DATA":
            self.transport.abort()
        elif fault == "554 at DATA":
            await self.push("554 5.7.1 no")
        elif fault == "cut inside DATA":
            await self.push("354 go on")
            await self._reader.readuntil(b"\r\n")
            self.transport.abort()
        else:
            await super().smtp_DATA(arg)


def context_of(folder: Path) -> ssl.SSLContext:
    """Encrypt with the certificate that tests of mail make."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context


@contextlib.contextmanager
def sinking(*, tls: ssl.SSLContext | None = None, starttls: ssl.SSLContext | None = None) -> Iterator[Sink]:
    """Take mail on a free port of this computer until the end."""
    sink = Sink()

    def authenticate(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        is_right = getattr(data, "password", b"") == PASSWORD.encode() and sink.fault != "wrong password"
        return AuthResult(success=is_right, handled=False)

    def made() -> Server:
        server = Server(
            Handler(sink), hostname="sink.example", tls_context=starttls, require_starttls=starttls is not None,
            auth_require_tls=starttls is not None, authenticator=authenticate, loop=loop,
        )  # fmt: skip
        server.sink = sink
        return server

    loop = asyncio.new_event_loop()
    loop.set_exception_handler(lambda *_: None)
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    listening = asyncio.run_coroutine_threadsafe(
        loop.create_server(made, "127.0.0.1", 0, ssl=tls), loop
    ).result(10)
    sink.port = listening.sockets[0].getsockname()[1]
    try:
        yield sink
    finally:
        loop.call_soon_threadsafe(listening.close)
        asyncio.run_coroutine_threadsafe(wind_up(), loop).result(10)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()


async def wind_up() -> None:
    """End what is left of dialogues."""
    left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
