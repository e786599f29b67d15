"""A large mailbox read by several processes gives what reading it here gives."""

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.evidence_files import ALICE, letter, write_mbox

from firsthand.core.records import Item, Mail, Notice
from firsthand.sources import apart as processes
from firsthand.sources.mail import apart, reader
from firsthand.sources.mail.reader import MailOnDisk, read_mail

TODAY = date(2026, 11, 21)
COUNT = 2_400


@pytest.fixture
def mailbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A mailbox that is large enough, by a smaller measure than usual, one mail of which has no date."""
    monkeypatch.setattr(processes, "LARGE", 0)
    monkeypatch.setattr(reader, "_SMALLEST_SHARE", 1)
    monkeypatch.setattr(os, "cpu_count", lambda: 3)
    letters = [
        letter(
            "Ana Silva <ana@novatech.example>",
            ALICE,
            f"Number {n}",
            "Tue, 4 Mar 2025 09:00:00 +0000",
            f"{n}@x",
        )
        for n in range(COUNT)
    ]
    letters[1_500] = letters[1_500].replace("Date: ", "X-Date: ")
    return write_mbox(tmp_path, *letters)


def read(path: Path) -> list[Item]:
    with read_mail(path, today=TODAY) as source:
        return [item for seen, items in source.read() for item in apart.read_items(source, seen, items)]


def keys(items: list[Item]) -> Counter[str]:
    return Counter(item.key for item in items if isinstance(item, Mail))


def here(path: Path) -> list[Item]:
    with read_mail(path, today=TODAY) as source:
        return [item for _, items in source.read() for item in items]


def test_every_message_is_read_once_and_oddities_are_told_once(mailbox: Path) -> None:
    items = read(mailbox)
    assert keys(items) == keys(here(mailbox)) == Counter({f"{n}@x": 1 for n in range(COUNT)})
    assert [item.code for item in items if isinstance(item, Notice)] == ["MAI-206"]


def test_what_a_process_does_not_give_is_read_here(mailbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = iter([True, True, False])

    class Failing(processes.Other):
        def next(self) -> Any:
            return super().next() if next(given, False) else None

    monkeypatch.setattr(apart, "Other", Failing)
    assert keys(read(mailbox)) == keys(here(mailbox))


def test_without_other_processes_all_is_read_here(mailbox: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(apart, "Other", none)
    assert keys(read(mailbox)) == keys(here(mailbox))


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[processes.Other]:
    """The processes that are started from now on."""
    found: list[processes.Other] = []

    class Noted(processes.Other):
        def __init__(self, *words: Any) -> None:
            super().__init__(*words)
            found.append(self)

    monkeypatch.setattr(apart, "Other", Noted)
    return found


def test_processes_that_began_ahead_are_gone_on_with(mailbox: Path, started: list[processes.Other]) -> None:
    with apart.begun_ahead(mailbox, today=TODAY):
        assert len(started) == 3
        assert keys(read(mailbox)) == keys(here(mailbox))
    assert len(started) == 3


def test_what_began_ahead_of_a_change_counts_for_nothing(
    mailbox: Path, started: list[processes.Other]
) -> None:
    with apart.begun_ahead(mailbox, today=TODAY):
        mailbox.write_bytes(mailbox.read_bytes().replace(b"Ana Silva", b"Eva Silva"))
        os.utime(mailbox, (1, 1))
        assert {item.sender.name for item in read(mailbox) if isinstance(item, Mail)} == {"Eva Silva"}
    assert len(started) == 6
    assert all(other.out.closed for other in started)


def test_what_began_ahead_and_nobody_wants_is_ended(mailbox: Path, started: list[processes.Other]) -> None:
    with apart.begun_ahead(mailbox, today=TODAY):
        pass
    assert all(other.out.closed for other in started)


@pytest.mark.parametrize("content", [b"", b"BEGIN:VCARD\nEND:VCARD\n", b"PK\x03\x04"])
def test_only_an_mbox_is_begun_ahead(mailbox: Path, content: bytes, started: list[processes.Other]) -> None:
    other = mailbox.with_name("other")
    other.write_bytes(content)
    for path in (other, other.with_name("missing"), mailbox.parent):
        with apart.begun_ahead(path, today=TODAY):
            assert not started


def test_processes_end_with_their_reader(mailbox: Path, started: list[processes.Other]) -> None:
    def stopped(source: MailOnDisk) -> Iterator[Item]:
        seen, items = next(source.read())
        with closing(apart.read_items(source, seen, items)) as all_items:
            yield next(all_items)

    with read_mail(mailbox, today=TODAY) as source:
        assert list(stopped(source))
    assert len(started) == 3
    assert all(other.out.closed for other in started)
