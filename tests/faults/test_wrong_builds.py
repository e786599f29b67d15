"""Wrong builds on purpose: each loses something when it is cut off, and the harness must see what.

A harness that finds nothing wrong is worth what it has been shown to find. Every one of these keeps the database in
order: no check of integrity sees anything.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from tests.faults.overlapping import calendar, cards, mbox, newer_archive, older_archive
from tests.faults.power_cuts import Cuts, cut_everywhere
from tests.faults.test_cut_off_imports import small_mbox
from tests.faults.test_erasing import content, copy_marks, priya_of, said_of_her
from tests.faults.test_orders import take_in

from firsthand.actions import sifting
from firsthand.actions.erasing import erase_person
from firsthand.actions.ledger import Ledger, Share, recall, remember
from firsthand.actions.runs import BATCH_ROWS, SourceRun
from firsthand.actions.settling import settle
from firsthand.core.records import (
    Connection,
    Contact,
    Event,
    FileSeen,
    Item,
    Mail,
    Message,
    Problem,
)
from firsthand.store.models import FileRead, Owner
from firsthand.store.writes import contacts, events, mails
from firsthand.store.writes.portions import PortionCursor

pytestmark = [pytest.mark.fault, pytest.mark.usefixtures("transactional_db", "small")]
Patch = pytest.MonkeyPatch


@pytest.fixture
def small(monkeypatch: Patch) -> None:
    monkeypatch.setattr("firsthand.actions.runs.BATCH_ROWS", 3)
    monkeypatch.setattr("firsthand.store.writes.portions.ROWS", 3)


@pytest.fixture
def cut(tmp_path: Path, now: datetime, monkeypatch: Patch) -> Callable[..., Cuts]:
    def cut(make: Callable[[Path], Path], *, until: str = "") -> Cuts:
        return cut_everywhere(make(tmp_path), now, monkeypatch, until=until)

    return cut


def test_file_marked_as_read_before_its_rows(cut: Callable[..., Cuts], monkeypatch: Patch) -> None:
    def read_file(self: SourceRun, seen: FileSeen, items: Iterator[Item]) -> None:
        digest, rows = self.digest_of(seen), list(items)
        if share := recall(self.run, seen, digest):
            self.ledger.repeat(share)
            return
        remember(self.run, seen, digest, Share(len(rows), len(rows), 0, 0, []))
        left = iter(rows)
        while batch := list(islice(left, BATCH_ROWS)):
            self.write_batch(batch, seen.name)

    monkeypatch.setattr(SourceRun, "read_file", read_file)
    assert cut(small_mbox, until="mail").lacking("mail")


def test_people_of_a_cast_written_only_with_a_new_cast(cut: Callable[..., Cuts], monkeypatch: Patch) -> None:
    """The two halves of a batch are committed apart, and the second one is never made up for."""
    members_of = mails.members_of
    known: set[int] = set()

    def only_new(book: Any, casts: dict[int, mails.Cast], ids: dict[int, int]) -> Iterable[Any]:
        fresh = {digest: cast for digest, cast in casts.items() if ids[digest] not in known}
        known.update(ids.values())
        return members_of(book, fresh, ids)

    monkeypatch.setattr(mails, "members_of", only_new)
    cuts = cut(small_mbox, until="cast")
    assert cuts.lacking("cast")
    assert "mail" not in cuts.tables


def test_cast_written_after_its_mails(cut: Callable[..., Cuts], monkeypatch: Patch) -> None:
    write_many = PortionCursor.executemany
    waiting: list[tuple[str, list[Any]]] = []

    def late(self: PortionCursor, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        if sql == mails.INSERT_MEMBER:
            waiting.append((sql, list(rows)))
            return
        write_many(self, sql, rows)
        while sql == mails.UPDATE_MAIL and waiting:
            write_many(self, *waiting.pop())

    def learn(memory: mails.MailBook, casts: set[mails.Cast]) -> dict[mails.Cast, int]:
        waiting.clear()
        return learn_casts(memory, casts)

    learn_casts = mails.learn_casts
    monkeypatch.setattr(PortionCursor, "executemany", late)
    monkeypatch.setattr(mails, "learn_casts", learn)
    cuts = cut(small_mbox, until="cast")
    assert cuts.lacking("cast")
    assert cuts.lacking("exchange")


VERSIONS = {"attendee": (events, calendar), "contact_identity": (contacts, cards)}


@pytest.mark.parametrize("table", VERSIONS)
def test_version_that_counts_before_its_list_is_there(
    table: str, cut: Callable[..., Cuts], monkeypatch: Patch
) -> None:
    module: Any
    module, make = VERSIONS[table]
    columns_of = module.columns_of

    def at_once(row: Any, *more: Any) -> tuple[Any, ...]:
        values = list(columns_of(row, *more))
        values[module.COLUMNS.index("merit")] = module.merit_of(row)
        return tuple(values)

    monkeypatch.setattr(module, "columns_of", at_once)
    assert cut(make, until=table).lacking(table)


def test_flag_lowered_before_what_follows_is_settled(cut: Callable[..., Cuts], monkeypatch: Patch) -> None:
    settle_if_changed = SourceRun.settle_if_changed

    def too_early(self: SourceRun) -> None:
        Owner.objects.filter(pk=self.owner.pk).update(is_stale=False)
        settle_if_changed(self)

    monkeypatch.setattr(SourceRun, "settle_if_changed", too_early)
    cuts = cut(small_mbox)
    assert cuts.lacking("exchange")
    assert cuts.lacking("person")
    assert "mail" not in cuts.tables


def test_run_done_before_what_follows_is_settled(cut: Callable[..., Cuts], monkeypatch: Patch) -> None:
    def carry_out(self: SourceRun) -> Any:
        self.read_all()
        self.finish("done")
        settle(self.owner, self.now)
        return self.run

    monkeypatch.setattr(SourceRun, "carry_out", carry_out)
    cuts = cut(small_mbox)
    assert cuts.too_early
    assert not cuts.differing


def with_one_of_nobody(folder: Path) -> Path:
    """Mails of which one cannot be kept, as it names no sender."""
    path = small_mbox(folder)
    path.write_bytes(
        path.read_bytes() + b"From x Tue Mar  4 09:00:00 2025\nSubject: From nobody\n\nHello\n\n"
    )
    return path


def test_row_that_cannot_be_read_left_out_without_a_word(
    cut: Callable[..., Cuts], monkeypatch: Patch
) -> None:
    def reject(self: Ledger, _problem: Problem) -> None:
        self.skipped += 1

    monkeypatch.setattr(Ledger, "reject", reject)
    monkeypatch.setattr(Ledger, "skip", reject)
    cuts = cut(with_one_of_nobody)
    assert cuts.unlisted
    assert not cuts.differing


@pytest.fixture
def marked(now: datetime, tmp_path: Path) -> Owner:
    """Somebody who erased Priya once, and has nothing else yet."""
    other, owner = Owner.objects.create(created_at=now), Owner.objects.create(created_at=now)
    take_in(other, [older_archive(tmp_path), cards(tmp_path)], now)
    erase_person(other, priya_of(other), now)
    copy_marks(other, owner)
    return owner


NOT_ASKED: dict[type, Callable[[Path], Path]] = {
    Connection: newer_archive, Message: newer_archive, Mail: mbox, Event: calendar, Contact: cards,
}  # fmt: skip


@pytest.mark.parametrize("kind", NOT_ASKED)
def test_writer_that_does_not_ask_whom_the_owner_erased(
    kind: type, marked: Owner, tmp_path: Path, now: datetime, monkeypatch: Patch
) -> None:
    path = NOT_ASKED[kind](tmp_path)
    take_in(marked, [path], now)
    assert said_of_her(content(marked)) == []
    FileRead.objects.all().delete()
    monkeypatch.setattr(
        sifting, "SIFTS", {each: sift for each, sift in sifting.SIFTS.items() if each is not kind}
    )
    take_in(marked, [path], now)
    assert said_of_her(content(marked)) != []
