"""Dropped files: kept until imported, loose files of one archive as one import, nothing left behind."""

import os
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from tests.archives import archive_files, chat, connection

from firsthand.actions.event_uploads import set_tables_apart, tables_waiting
from firsthand.actions.uploads import drop_leftovers, keep_uploads, queue_uploads
from firsthand.core.errors import UserError
from firsthand.home import uploads_folder
from firsthand.jobs.worker import Worker
from firsthand.store.models import Job, Owner, Run


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FIRSTHAND_HOME", str(tmp_path / "home"))
    uploads_folder().mkdir(parents=True)
    return uploads_folder()


def dropped(*names: str) -> list[tuple[str, list[bytes]]]:
    files = archive_files(
        connections=[connection("Priya Raman", "05 Mar 2024")],
        messages=[*chat("2-a==", "Priya Raman", ("them", "2025-02-03 09:00:00", "Are you coming?"))],
    )
    return [(name, [files[name].encode()]) for name in names]


def test_loose_files_dropped_together_are_one_import(alice: Owner, now: datetime, home: Path) -> None:
    [run] = queue_uploads(alice, dropped("Connections.csv", "messages.csv"), now)
    assert run.name == "Connections.csv and 1 more"
    Worker(clock=lambda: now).work_once()
    run.refresh_from_db()
    assert (run.state, run.added) == ("done", 2)
    assert list(home.iterdir()) == []


def test_files_of_one_name_are_both_kept(alice: Owner, now: datetime) -> None:
    runs = queue_uploads(alice, [*dropped("Connections.csv"), *dropped("Connections.csv")], now)
    assert [run.name for run in runs] == ["Connections.csv", "Connections.csv"]
    worker = Worker(clock=lambda: now)
    assert worker.work_once()
    assert worker.work_once()
    assert sorted(Run.objects.values_list("state", "added")) == [("done", 0), ("done", 1)]


def test_upload_that_breaks_off_leaves_nothing(alice: Owner, now: datetime, home: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"First Name,Last Name\n"
        raise OSError(28, "No space left on device")

    with pytest.raises(UserError, match="No space left"):
        queue_uploads(alice, [*dropped("messages.csv"), ("Connections.csv", pieces())], now)
    assert list(home.iterdir()) == []
    assert not Job.objects.exists()


def test_start_removes_leftovers_and_keeps_what_waits(alice: Owner, now: datetime, home: Path) -> None:
    (home / "cut-off").mkdir()
    (home / "cut-off" / "unfinished").write_bytes(b"First Name")
    queue_uploads(alice, dropped("Connections.csv"), now)
    drop_leftovers()
    assert not (home / "cut-off").exists()
    assert Worker(clock=lambda: now).work_once()
    assert Run.objects.get().state == "done"


def test_a_table_that_waits_for_a_look_outlives_a_restart_for_a_week(alice: Owner, now: datetime) -> None:
    path = keep_uploads([("met.csv", [b"Name,Date\nAna Silva,2026-05-03\n"])])
    others, [table] = set_tables_apart(alice, path, now)
    drop_leftovers()
    assert others == []
    assert tables_waiting(alice) == [table]
    old = time.time() - 8 * 24 * 3600
    os.utime(uploads_folder() / table.token, (old, old))
    drop_leftovers()
    assert tables_waiting(alice) == []
