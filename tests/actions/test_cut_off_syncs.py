"""A sync that is cut off anywhere, and done again, ends with the same content: no mail is lost, none is doubled."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest
from tests.actions.test_mail_sync import MIXED, fill, mails
from tests.dovecot import PASSWORD, Postbox
from tests.faults.power_cuts import Cuts, PowerCut, power_cut_after
from tests.signatures import content_of, differences
from tests.sources.mail import building as b

from firsthand.actions.accounts import pause_account
from firsthand.actions.connecting import Wish, connect_mail
from firsthand.actions.mail_sync import MailSync
from firsthand.actions.syncing import SERVING, release_accounts, sync_due, sync_now
from firsthand.core.errors import UserError
from firsthand.store.models import Account, Mail, Owner, Run

pytestmark = [pytest.mark.fault, pytest.mark.usefixtures("keyring")]
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


def cut_everywhere(
    postbox: Postbox, now: datetime, monkeypatch: pytest.MonkeyPatch, *, until: str = ""
) -> Cuts:
    """Read an account whole, then stopped after each commit and again after a new start, always for another owner.

    `until` is a table: once some of its rows are lacking, enough is known.
    """
    cuts = Cuts()
    _, whole = expected(Owner.objects.create(created_at=now), postbox, now)
    for commits in range(1, 400):
        owner = Owner.objects.create(created_at=now)
        account = connected(owner)
        try:
            with power_cut_after(commits, monkeypatch):
                sync_now(account, SERVING, now, report=lambda _: None)
        except PowerCut:
            cuts.stops += 1
        else:
            return cuts
        release_accounts()
        sync_now(account, SERVING, now, report=lambda _: None)
        if found := differences(whole, content_of(owner.pk)):
            cuts.differing[commits] = found
        if until and cuts.lacking(until):
            return cuts
    raise AssertionError("it never came to an end")


def connected(owner: Owner) -> Account:
    """The first account again, for another owner, without asking the server a second time."""
    account = Account.objects.order_by("id")[0]
    account.pk, account.owner, account.claimed_by, account.lease_until = None, owner, "", None
    account.save(force_insert=True)
    return account


@pytest.fixture
def mixed(postbox: Postbox) -> Postbox:
    postbox.deliver(*MIXED[:5])
    postbox.deliver(*MIXED[6:8], folder=".Work")
    return postbox


def test_cut_at_every_commit(
    mixed: Postbox, now: datetime, transactional_db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    cuts = cut_everywhere(mixed, now, monkeypatch)
    cuts.check()


def test_cursor_kept_before_its_rows_is_seen(
    mixed: Postbox, now: datetime, transactional_db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong build, so that the test before it is known to see what it is there for."""
    write = MailSync.write_batch

    def too_early(self: MailSync, batch: list[Any], place: str) -> None:
        self.note_batch(next(seen for seen in self.source.seen if seen.name == place))
        write(self, batch, place)

    monkeypatch.setattr(MailSync, "write_batch", too_early)
    cuts = cut_everywhere(mixed, now, monkeypatch, until="mail")
    assert cuts.lacking("mail")


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
