"""Watched folders: each file is read once it is whole, once for each content, and only read."""

import os
import shutil
import time
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.actions.test_evidence_runs import LEO, LETTERS, MEETINGS
from tests.archives import archive_files, invitation, write_zip
from tests.evidence_files import write_calendar, write_cards, write_mbox

from firsthand.actions.accounts import resume_account
from firsthand.actions.connecting import Wish, connect_folder
from firsthand.actions.folder_sync import QUIET
from firsthand.actions.syncing import sync_due, sync_now
from firsthand.core.errors import UserError
from firsthand.store.database import django_rows
from firsthand.store.models import Account, AccountPart, Mail, Owner, Run
from firsthand.store.queries.accounts import part_troubles

LONG_AGO = 1_700_000_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "Drop here"
    path.mkdir()
    return path


@pytest.fixture
def account(alice: Owner, folder: Path, now: datetime) -> Account:
    return connect_folder(alice, Wish(str(folder)), now)


def settled(*paths: Path) -> None:
    """Let files look as if they were written long ago."""
    for path in paths:
        os.utime(path, (LONG_AGO, LONG_AGO))


def look(account: Account, now: datetime) -> list[tuple[str, str, int, int]]:
    runs = sync_now(account, "test", now, report=lambda _: None)
    return [(run.source, run.name, run.added, run.unchanged) for run in runs]


def fill(folder: Path) -> list[Path]:
    return [
        write_mbox(folder, *LETTERS), write_calendar(folder, *MEETINGS), write_cards(folder, LEO),
        write_zip(folder, archive_files(owner="Alice Arden", invitations=[invitation("Ana Silva", "2026-11-08T10:00")])),
    ]  # fmt: skip


def picture(paths: Iterable[Path]) -> list[tuple[int, bytes]]:
    return [(path.stat().st_mtime_ns, path.read_bytes()) for path in paths]


def test_whatever_is_dropped_is_imported_once(account: Account, folder: Path, now: datetime) -> None:
    files = fill(folder)
    settled(*files)
    before = picture(files)
    found = look(account, now)
    assert {source for source, *_ in found} == {"mail", "calendar", "contacts", "linkedin"}
    assert all(run.account_id == account.pk for run in Run.objects.all())
    assert look(account, now) == []
    assert picture(files) == before


def test_same_content_under_another_name_is_not_read_again(
    account: Account, folder: Path, now: datetime
) -> None:
    first = write_cards(folder, LEO)
    settled(first)
    assert len(look(account, now)) == 1
    shutil.copy2(first, folder / "copy.vcf")
    first.rename(folder / "moved.vcf")
    assert look(account, now) == []
    assert set(account.parts.filter(entries=1).values_list("name", flat=True)) == {"copy.vcf", "moved.vcf"}


def test_file_that_changed_is_read_again(account: Account, folder: Path, now: datetime) -> None:
    file = write_mbox(folder, LETTERS[0])
    settled(file)
    look(account, now)
    write_mbox(folder, *LETTERS)
    os.utime(file, (LONG_AGO + 60, LONG_AGO + 60))
    assert look(account, now) == [("mail", "mail.mbox", 3, 1)]


def test_file_that_grows_is_left_until_it_is_whole(
    account: Account, folder: Path, now: datetime, monkeypatch
) -> None:
    file = write_mbox(folder, *LETTERS)
    assert look(account, now) == []
    account.refresh_from_db()
    assert account.next_run_at == now + timedelta(minutes=1)
    later = time.time() + QUIET.total_seconds() + 1
    os.utime(file, (later + 9_000, later + 9_000))  # by a clock that is ahead
    assert look(account, now) == []
    part = AccountPart.objects.get(account=account)
    part.cursor["seen_at"] = (datetime.fromisoformat(part.cursor["seen_at"]) - QUIET).isoformat()
    part.save()
    assert look(account, now) == [("mail", "mail.mbox", 4, 0)]


def test_unfinished_and_foreign_files_are_left_alone(account: Account, folder: Path, now: datetime) -> None:
    for name in (".hidden.mbox", "mail.mbox.part", "photo.jpg", "paper.pdf", "archive.zip.crdownload"):
        (folder / name).write_bytes(b"x")
        settled(folder / name)
    (folder / "link.mbox").symlink_to(write_mbox(folder.parent, *LETTERS))
    assert look(account, now) == []
    assert not part_troubles(django_rows, account.owner_id)


def test_file_that_cannot_be_read_does_not_stop_the_others(
    account: Account, folder: Path, now: datetime
) -> None:
    (folder / "a-broken.zip").write_bytes(b"PK\x03\x04 cut off")
    (folder / "b-empty.ics").write_bytes(b"")
    files = [folder / "a-broken.zip", folder / "b-empty.ics", write_cards(folder, LEO)]
    settled(*files)
    assert look(account, now) == [("contacts", "friends.vcf", 1, 0)]
    told = {part.name: part.trouble["code"] for part in part_troubles(django_rows, account.owner_id)}
    assert set(told) == {"a-broken.zip", "b-empty.ics"}
    account.refresh_from_db()
    assert (account.state, account.trouble) == ("on", None)
    assert look(account, now) == []  # nor is it tried in vain again
    write_calendar(folder, *MEETINGS, name="b-empty.ics")
    settled(folder / "b-empty.ics")
    assert [source for source, *_ in look(account, now)] == ["calendar"]
    (folder / "a-broken.zip").unlink()
    assert look(account, now) == []
    assert not part_troubles(django_rows, account.owner_id)


def test_loose_files_of_an_archive_are_one(account: Account, folder: Path, now: datetime) -> None:
    for name, text in archive_files(invitations=[invitation("Ana Silva", "2026-11-08T10:00")]).items():
        (folder / name).write_text(text)
        settled(folder / name)
    assert [source for source, *_ in look(account, now)] == ["linkedin"]


def test_folder_in_the_folder_is_read_as_a_whole(account: Account, folder: Path, now: datetime) -> None:
    inner = folder / "Downloads of May"
    inner.mkdir()
    settled(write_mbox(inner, *LETTERS), write_cards(inner, LEO))
    assert {source for source, *_ in look(account, now)} == {"mail", "contacts"}
    assert look(account, now) == []
    settled(write_cards(inner, LEO, LEO.replace("Leo", "Lea"), name="more.vcf"))
    assert {source for source, *_ in look(account, now)} == {"mail", "contacts"}


@pytest.mark.parametrize(("take", "code"), [("files", "ACC-301"), ("folder", "ACC-303")])
def test_emptied_or_missing_folder_stops_and_asks(
    account: Account, folder: Path, now: datetime, take: str, code: str
) -> None:
    files = fill(folder)
    settled(*files)
    look(account, now)
    kept = Mail.objects.count()
    for file in files:
        file.unlink()
    if take == "folder":
        folder.rmdir()
    with pytest.raises(UserError, match=code):
        look(account, now)
    account.refresh_from_db()
    assert account.state == "stopped"
    assert Mail.objects.count() == kept
    if take == "folder":
        folder.mkdir()
        resume_account(account, now)
        with pytest.raises(UserError, match="ACC-301"):  # it is back, but where are the files?
            look(account, now)
    resume_account(account, now)
    assert sync_due("test", now, go_on=lambda: True)
    account.refresh_from_db()
    assert (account.state, account.trouble) == ("on", None)


@pytest.mark.parametrize("address", ["", "relative/path", "//server/share", "/no/such/folder"])
def test_what_is_no_folder_is_not_watched(alice: Owner, now: datetime, address: str) -> None:
    with pytest.raises(UserError, match="ACC-109"):
        connect_folder(alice, Wish(address), now)


def test_watching_twice_is_watching_once(alice: Owner, account: Account, folder: Path, now: datetime) -> None:
    assert connect_folder(alice, Wish(str(folder), name="Other"), now).pk == account.pk
