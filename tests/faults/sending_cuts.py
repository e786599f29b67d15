"""Stops sending at every step at which anything reaches the disk or the network, and says what a new start does not bear.

A stop is a power cut: what was committed without waiting for the disk is lost, in the store and in the note beside it. After
each stop the program starts anew, and whatever it does then by itself must not bring a mail to anybody twice.
"""

import os
import smtplib
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

import pytest
from django.db import connection, transaction
from tests.faults.power_cuts import NO_COMMIT, PowerCut
from tests.sending import draft, press_send
from tests.sink import Sink

from firsthand import handed_over
from firsthand.actions import sending
from firsthand.core.outbox import State
from firsthand.store import durable
from firsthand.store.models import OutgoingMail, Owner

MOST_STEPS = 200
FEWEST_STOPS = 15  # a harness that never stops anything proves nothing
OPEN = (State.CONFIRMED, State.CLAIMED)


@dataclass
class Machine:
    """A computer whose power can fail: what of the outbox is on its disk, and how many steps are left."""

    mail: OutgoingMail
    left: int
    row: dict[str, Any] = field(default_factory=dict)  # as the disk has it
    note: bytes = b""  # as the disk has it
    is_off: bool = False
    spoke: list[str] = field(default_factory=list)  # states on the disk whenever a server was spoken to

    def step(self) -> None:
        """Take one step, or fail at it."""
        self.left -= 1
        if self.left == 0:
            self.is_off = True
            raise PowerCut

    def flush(self) -> None:
        """Have everything that was committed on the disk."""
        self.row = OutgoingMail.objects.filter(pk=self.mail.pk).values()[0]

    def flush_note(self) -> None:
        self.note = read_note()

    def lose_what_is_not_on_disk(self) -> None:
        """Be as the disk is: what a power cut leaves."""
        OutgoingMail.objects.filter(pk=self.mail.pk).update(**self.row)
        handed_over.path_of_note().write_bytes(self.note)


def read_note() -> bytes:
    path = handed_over.path_of_note()
    return path.read_bytes() if path.exists() else b""


@contextmanager
def failing(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Count every commit, every write of the note and every word to or from the network as a step, and fail at the last."""
    leave, fsync = transaction.Atomic.__exit__, os.fsync
    send, receive = socket.socket.sendall, smtplib.SMTP.getreply

    def commit(self: transaction.Atomic, *reason: object) -> None:
        is_waiting = reason == (None, None, None) and waits_for_disk()
        leave(self, *reason)
        if not connection.in_atomic_block:
            committed(is_waiting=is_waiting)

    def committed(*, is_waiting: bool) -> None:
        if machine.is_off:
            return
        if is_waiting:
            machine.flush()
        machine.step()

    def run(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        result = execute(sql, params, many, context)
        if not connection.in_atomic_block and not sql.lstrip().upper().startswith(
            (*NO_COMMIT, "SET", "SHOW")
        ):
            committed(is_waiting=False)
        return result

    def wait_for_disk(descriptor: int) -> None:
        machine.step()
        fsync(descriptor)
        machine.flush_note()
        machine.step()

    def say(self: socket.socket, data: bytes, *flags: int) -> None:
        if machine.is_off:
            return
        machine.spoke.append(machine.row["state"])
        machine.step()
        send(self, data, *flags)
        machine.step()

    def hear(self: smtplib.SMTP) -> Any:
        answer = receive(self)
        machine.step()
        return answer

    with monkeypatch.context() as patch, connection.execute_wrapper(run):
        patch.setattr(transaction.Atomic, "__exit__", commit)
        patch.setattr(handed_over.os, "fsync", wait_for_disk)
        patch.setattr(socket.socket, "sendall", say)
        patch.setattr(smtplib.SMTP, "getreply", hear)
        yield


def waits_for_disk() -> bool:
    """Tell whether a commit would be on the disk when it returns."""
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous" if connection.vendor == "sqlite" else "SHOW synchronous_commit")
        return cursor.fetchone()[0] in (durable.FULL, "on")


@dataclass
class Cuts:
    """What came of stopping everywhere; each list holds the numbers of the steps at which it went wrong."""

    stops: int = 0
    twice: list[int] = field(default_factory=list)  # the server took a mail twice
    false: list[int] = field(default_factory=list)  # said to be accepted, and the server did not take it
    forgotten: list[int] = field(
        default_factory=list
    )  # the server took it, and it looks as if it were not sent
    by_itself: list[int] = field(default_factory=list)  # sent after the start without its owner's word
    stuck: list[int] = field(default_factory=list)  # neither sent nor asked for nor unclear
    unclaimed: list[int] = field(
        default_factory=list
    )  # a server was spoken to before the claim was on the disk

    def check(self) -> None:
        """Fail unless it was stopped often enough and nothing went wrong."""
        assert not self.wrong
        assert self.stops >= FEWEST_STOPS

    @property
    def wrong(self) -> dict[str, list[int]]:
        """Return where it went wrong, by what went wrong."""
        return {name: steps for name, steps in asdict(self).items() if steps and name != "stops"}


def cut_sending_everywhere(
    owner: Owner, person_id: int, sink: Sink, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> Cuts:
    """Send a mail, stopped at each step and started anew, until one gets through; always another mail."""
    cuts = Cuts()
    for steps in range(1, MOST_STEPS):
        mail = press_send(owner, draft(owner, person_id, now), now)
        machine = Machine(mail, steps)
        machine.flush()
        machine.flush_note()
        is_through = not stopped(lambda: sending.send_due("first", lambda: now), machine, monkeypatch)
        cuts.stops += not is_through
        judge(cuts, steps, machine, sink, now)
        if is_through:
            return cuts
    raise AssertionError("it never came to an end")


def stopped(act: Callable[[], object], machine: Machine, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Do something until the power fails, and tell whether it did; then only what is on the disk is left."""
    try:
        with failing(machine, monkeypatch):
            act()
    except PowerCut:
        connection.close()
        machine.lose_what_is_not_on_disk()
        return True
    return False


def judge(cuts: Cuts, steps: int, machine: Machine, sink: Sink, now: datetime) -> None:
    """Start anew, and hold what follows against what the server took."""
    sink.settle()
    name, taken_before = machine.row["message_id"], sink.taken(machine.mail.message_id)
    sending.recover()
    sending.send_due("second", lambda: now)
    sink.settle()
    machine.mail.refresh_from_db()
    state, taken = State(machine.mail.state), sink.taken(machine.mail.message_id)
    found = {
        "twice": sink.taken(name) > 1 or taken > 1,
        "by_itself": taken > taken_before,
        "false": state is State.ACCEPTED and taken == 0,
        "forgotten": taken_before > 0 and state not in (State.ACCEPTED, State.UNKNOWN),
        "stuck": state in OPEN,
        "unclaimed": any(each != State.CLAIMED.value for each in machine.spoke),
    }
    for what, is_so in found.items():
        if is_so:
            getattr(cuts, what).append(steps)
