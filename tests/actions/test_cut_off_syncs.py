"""A sync that is cut off anywhere, and done again, ends with the same content: no mail is lost, none is doubled."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from tests.actions.test_mail_sync import MIXED, fill, mails
from tests.dovecot import PASSWORD, Postbox
from tests.faults.power_cuts import PowerCut, power_cut_after
from tests.signatures import content_of
from tests.sources.mail import building as b

from firsthand.actions.accounts import pause_account
from firsthand.actions.connecting import Wish, connect_mail
from firsthand.actions.syncing import sync_due, sync_now
from firsthand.core.errors import UserError
from firsthand.store.models import Account, Mail, Owner, Run

pytestmark = pytest.mark.usefixtures("keyring")
FEWEST_STOPS = 12  # a harness that never stops anything proves nothing


@dataclass
class Wire:
    """A way to a server that breaks after so many bytes of its answers, or where it says a certain thing."""

    target: int
    most: int | None = None
    word: bytes = b""
    pause: float = 0.0  # before each of the bytes that are left
    breaks: int = 0
    listener: socket.socket = field(default_factory=socket.socket)

    def __post_init__(self) -> None:
        self.listener.bind(("127.0.0.1", 0))
        self.listener.listen()
        threading.Thread(target=self.serve, daemon=True).start()

    @property
    def port(self) -> int:
        return int(self.listener.getsockname()[1])

    def serve(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self.listener.accept()
                far = socket.create_connection(("127.0.0.1", self.target))
                threading.Thread(target=self.copy, args=(near, far), daemon=True).start()
                threading.Thread(target=self.copy_back, args=(far, near), daemon=True).start()

    def copy(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while block := source.recv(65_536):
                target.sendall(block)
        hang_up(source, target)

    def copy_back(self, source: socket.socket, target: socket.socket) -> None:
        left = self.most
        with suppress(OSError):
            while block := source.recv(65_536):
                is_last = bool(self.word) and self.word in block and not self.pause
                if left is not None:
                    is_last, block = is_last or len(block) >= left, block[:left]
                    left -= len(block)
                if self.pause and self.word in block:
                    drip(target, block, self.pause)
                    break
                target.sendall(b"" if self.word and is_last else block)
                if is_last:
                    self.breaks += 1
                    break
        hang_up(source, target)


def drip(target: socket.socket, block: bytes, pause: float) -> None:
    for byte in block:
        target.sendall(bytes([byte]))
        time.sleep(pause)


def hang_up(*ends: socket.socket) -> None:
    for end in ends:
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
        end.close()


@pytest.fixture
def wire(postbox: Postbox) -> Iterator[Wire]:
    made = Wire(postbox.server.plain_port)
    yield made
    made.listener.close()


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write and fetch in small portions, so that there are many places to be cut off at."""
    monkeypatch.setattr("firsthand.actions.runs.BATCH_ROWS", 3)
    monkeypatch.setattr("firsthand.store.writes.portions.ROWS", 5)
    monkeypatch.setattr("firsthand.sources.mail.imap.CHUNK", 2)


def connect(owner: Owner, postbox: Postbox, port: int, now: datetime) -> Account:
    wish = Wish("127.0.0.1", user=postbox.user, secret=PASSWORD, port=port, security="plain", name="Post")
    return connect_mail(owner, wish, now)


def expected(owner: Owner, postbox: Postbox, now: datetime) -> tuple[object, object]:
    account = connect(owner, postbox, postbox.server.plain_port, now)
    sync_now(account, "test", now, report=lambda _: None)
    return mails(owner), content_of(owner.pk)


def test_cut_off_connections(alice: Owner, postbox: Postbox, wire: Wire, now: datetime) -> None:
    fill(postbox)
    whole = expected(alice, postbox, now)
    for most in (*range(60, 3_000, 370), *range(3_000, 120_000, 14_000)):
        wire.most = None
        owner = Owner.objects.create(created_at=now)
        account = connect(owner, postbox, wire.port, now)
        wire.most = most
        with suppress(UserError):
            sync_now(account, "test", now, report=lambda _: None)
        wire.most = None
        account.refresh_from_db()
        assert account.state == "on"
        sync_now(account, "test", now, report=lambda _: None)
        assert (mails(owner), content_of(owner.pk)) == whole, f"cut after {most} bytes"
    assert wire.breaks >= FEWEST_STOPS


def test_what_came_before_the_cut_is_not_fetched_again(
    alice: Owner, postbox: Postbox, wire: Wire, now: datetime
) -> None:
    postbox.deliver(*(b.numbered(n, "x" * 9_000) for n in range(12)))
    account = connect(alice, postbox, wire.port, now)
    wire.most = 70_000
    with pytest.raises(UserError, match="ACC-204"):
        sync_now(account, "test", now, report=lambda _: None)
    came = Mail.objects.filter(owner=alice).count()
    assert 4 <= came < 12
    failed = Run.objects.get(account=account)
    assert (failed.state, failed.read, failed.error["code"]) == ("failed", came, "ACC-204")
    owner = Owner.objects.get(pk=alice.pk)
    assert not owner.is_stale  # what came was settled
    wire.most = None
    [run] = sync_now(account, "test", now + timedelta(minutes=1), report=lambda _: None)
    assert (run.read, run.added) == (12 - came, 12 - came)


def test_cut_at_every_commit(
    postbox: Postbox, now: datetime, transactional_db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    postbox.deliver(*MIXED[:6])
    postbox.deliver(*MIXED[6:9], folder=".Work")
    whole = expected(Owner.objects.create(created_at=now), postbox, now)
    stops = 0
    for commits in range(1, 400):
        owner = Owner.objects.create(created_at=now)
        account = connect(owner, postbox, postbox.server.plain_port, now)
        try:
            with power_cut_after(commits, monkeypatch):
                sync_now(account, "test", now, report=lambda _: None)
        except PowerCut:
            stops += 1
        else:
            break
        sync_now(account, "test", now, report=lambda _: None)
        assert content_of(owner.pk) == whole[1], f"cut after {commits} commits"
        assert mails(owner) == whole[0], f"cut after {commits} commits"
    assert stops >= FEWEST_STOPS


def test_message_that_breaks_the_connection_costs_itself(
    alice: Owner, postbox: Postbox, wire: Wire, now: datetime
) -> None:
    postbox.deliver(
        *(b.numbered(n) for n in range(5)), b.numbered(5, "POISON\n"), *(b.numbered(n) for n in range(6, 9))
    )
    account = connect(alice, postbox, wire.port, now)
    wire.word = b"POISON"
    at, tries = now, 0
    while Account.objects.get(pk=account.pk).last_success_at is None and tries < 10:
        assert sync_due("test", at, go_on=lambda: True)
        tries += 1
        at += timedelta(hours=12)
    assert Mail.objects.filter(owner=alice).count() == 8
    [problem] = Run.objects.filter(account=account).order_by("-id")[0].problems.all()
    assert (problem.code, problem.place) == ("MAI-307", "INBOX, message 6")
    assert tries <= 5


def test_answer_without_end_is_broken_off(
    alice: Owner, postbox: Postbox, wire: Wire, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    postbox.deliver(b.numbered(1), b.numbered(2, "DRIP" * 2_000), b.numbered(3), b.numbered(4))
    account = connect(alice, postbox, wire.port, now)
    monkeypatch.setattr("firsthand.sources.mail.server.LONGEST_ANSWER", 0.8)
    wire.word, wire.pause = b"DRIP", 0.05
    started = time.monotonic()
    with pytest.raises(UserError, match="ACC-204"):
        sync_now(account, "test", now, report=lambda _: None)
    assert time.monotonic() - started < 10
    wire.word, wire.pause = b"", 0.0
    [run] = sync_now(account, "test", now + timedelta(minutes=1), report=lambda _: None)
    assert (run.read, Mail.objects.filter(owner=alice).count()) == (4, 4)


def test_failures_that_read_nothing_leave_no_trace(
    alice: Owner, postbox: Postbox, wire: Wire, now: datetime
) -> None:
    postbox.deliver(b.numbered(1, "POISON"))
    account = connect(alice, postbox, wire.port, now)
    wire.word = b"POISON"
    for minutes in range(2):
        with pytest.raises(UserError, match="ACC-204"):
            sync_now(account, "test", now + timedelta(minutes=minutes), report=lambda _: None)
    assert not Run.objects.exists()
    account.refresh_from_db()
    assert (account.failures, account.trouble["code"]) == (2, "ACC-204")


def test_sync_that_makes_room_for_others_goes_on_afterwards(
    alice: Owner, postbox: Postbox, now: datetime
) -> None:
    postbox.deliver(*(b.numbered(n) for n in range(9)))
    connect(alice, postbox, postbox.server.plain_port, now)
    chunks = iter([True, True, False])
    assert sync_due("test", now, go_on=lambda: next(chunks))
    assert Mail.objects.filter(owner=alice).count() == 4
    assert sync_due("test", now, go_on=lambda: True)
    assert Mail.objects.filter(owner=alice).count() == 9
    assert not sync_due("test", now, go_on=lambda: True)


def test_pausing_ends_a_reading_and_asking_for_a_paused_one_does_not(
    alice: Owner, postbox: Postbox, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("firsthand.actions.syncing.RENEW_SECONDS", 0)
    postbox.deliver(*(b.numbered(n) for n in range(9)))
    account = connect(alice, postbox, postbox.server.plain_port, now)

    def pause() -> bool:
        pause_account(account)
        return True

    assert sync_due("test", now, go_on=pause)
    assert Mail.objects.filter(owner=alice).count() == 2
    account.refresh_from_db()
    assert account.state == "paused"
    sync_now(account, "test", now, report=lambda _: None)
    assert Mail.objects.filter(owner=alice).count() == 9


def test_reading_that_lost_its_claim_ends(
    alice: Owner, postbox: Postbox, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("firsthand.actions.syncing.RENEW_SECONDS", 0)
    postbox.deliver(*(b.numbered(n) for n in range(9)))
    account = connect(alice, postbox, postbox.server.plain_port, now)

    def lose() -> bool:
        return bool(Account.objects.filter(pk=account.pk).update(claimed_by="somebody else"))

    assert sync_due("test", now, go_on=lose)
    assert Mail.objects.filter(owner=alice).count() == 2
    account.refresh_from_db()
    assert (account.claimed_by, account.last_success_at) == ("somebody else", None)
