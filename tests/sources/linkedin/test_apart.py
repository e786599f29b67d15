"""A large file read in another process gives what reading it here gives."""

import subprocess
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.archives import archive_files, chat, connection, write_zip

from firsthand.core.records import Item
from firsthand.sources.linkedin import apart
from firsthand.sources.linkedin.reader import LinkedInArchive, read_archive

TODAY = date(2026, 11, 21)
SAMPLES = sorted(path for path in (Path(__file__).parents[2] / "samples" / "linkedin").iterdir())


def items_of(path: Path, *, is_apart: bool) -> tuple[list[Item], list[str], int]:
    items: list[Item] = []
    with read_archive(path, today=TODAY) as archive:
        for seen, here in archive.read():
            items += apart.read_apart(archive, seen, here) if is_apart else here
        return items, archive.incomplete_files, archive.bytes_read


def large_archive(folder: Path) -> Path:
    rows = [
        row
        for n in range(1_500)
        for row in chat(f"2-{n}==", "Priya Raman", ("them", "2025-02-03 09:00:00", f"Number {n}?"))
    ]
    return write_zip(folder, archive_files(messages=rows))


@pytest.mark.parametrize("path", SAMPLES[:: max(len(SAMPLES) // 3, 1)], ids=lambda path: path.name)
def test_items_are_the_same(path: Path) -> None:
    assert items_of(path, is_apart=True) == items_of(path, is_apart=False)


def test_cut_file_is_told(tmp_path: Path) -> None:
    files = archive_files(connections=[connection("Priya Raman", "05 Mar 2024")])
    files["Connections.csv"] = files["Connections.csv"][:-6]
    path = write_zip(tmp_path, files)
    assert items_of(path, is_apart=True) == items_of(path, is_apart=False)
    assert items_of(path, is_apart=True)[1] == ["Connections.csv"]


def messages_of(archive: LinkedInArchive) -> Iterator[Item]:
    seen, here = next(pair for pair in archive.read() if pair[0].kind == "messages")
    return apart.read_apart(archive, seen, here)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes that reading started."""
    made: list[subprocess.Popen[bytes]] = []

    class Watched(subprocess.Popen[bytes]):
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            made.append(self)

    monkeypatch.setattr(subprocess, "Popen", Watched)
    return made


def test_reading_goes_on_here_when_the_other_process_ends(
    tmp_path: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    with read_archive(large_archive(tmp_path), today=TODAY) as archive:
        items = messages_of(archive)
        first = next(items)
        started[0].kill()
        assert len([first, *items]) == 1_500
        assert archive.bytes_read == next(seen.size for seen in archive.seen if seen.kind == "messages")


def test_reading_goes_on_here_without_any_python_to_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "missing"))
    with read_archive(large_archive(tmp_path), today=TODAY) as archive:
        assert sum(1 for _ in messages_of(archive)) == 1_500


def test_other_process_ends_with_its_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, started: list[subprocess.Popen[bytes]]
) -> None:
    monkeypatch.setattr("firsthand.sources.apart.LARGE", 0)
    with read_archive(large_archive(tmp_path), today=TODAY) as archive:
        seen, here = next(pair for pair in archive.read() if pair[0].kind == "messages")
        with closing(apart.read_items(archive, seen, here)) as items:
            next(items)
    assert started[0].poll() is not None
