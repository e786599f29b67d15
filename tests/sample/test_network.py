from datetime import date
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from firsthand.sample.network import SamplePaths, write_sample

SMALL = {"connections": 60, "messages": 300, "invitations": 70}


def digests(paths: SamplePaths) -> list[str]:
    return [sha256(path.read_bytes()).hexdigest() for path in paths.all]


def test_same_arguments_give_same_bytes(tmp_path: Path) -> None:
    first = write_sample(tmp_path / "a", as_of=date(2026, 3, 2), **SMALL)
    again = write_sample(tmp_path / "b", as_of=date(2026, 3, 2), **SMALL)
    assert digests(first) == digests(again)


def test_another_seed_makes_other_people(tmp_path: Path) -> None:
    first = write_sample(tmp_path / "a", as_of=date(2026, 3, 2), **SMALL)
    other = write_sample(tmp_path / "b", as_of=date(2026, 3, 2), seed=8, **SMALL)
    assert digests(first)[1] != digests(other)[1]


def test_archives_are_named_and_dated_as_the_platform_does(sample: SamplePaths) -> None:
    assert sample.earlier.name == "Basic_LinkedInDataExport_06-21-2026.zip"
    assert sample.later.name == "Complete_LinkedInDataExport_11-20-2026.zip"


def test_files_are_utf8_without_mark_and_with_line_feeds(sample: SamplePaths) -> None:
    with ZipFile(sample.later) as archive:
        blobs = {name: archive.read(name) for name in archive.namelist()}
    assert len(blobs) >= 15
    for blob in blobs.values():
        assert not blob.startswith(b"\xef\xbb\xbf")
        assert b"\r" not in blob
        blob.decode("utf-8")


@pytest.mark.parametrize(
    ("name", "count"), [("Connections.csv", 420), ("messages.csv", 2600), ("Invitations.csv", 160)]
)
def test_newer_archive_has_exactly_the_rows_asked_for(sample: SamplePaths, read_rows, name, count) -> None:
    assert len(read_rows(sample.later, name)) == count


def test_sizes_below_the_stories_keep_the_stories(tmp_path: Path, read_rows) -> None:
    paths = write_sample(tmp_path, as_of=date(2026, 3, 2), connections=0, messages=0, invitations=0)
    assert 10 <= len(read_rows(paths.later, "Connections.csv")) < 20
    assert 100 <= len(read_rows(paths.later, "messages.csv")) < 200


def test_pending_adds_open_incoming_invitations(tmp_path: Path, read_rows) -> None:
    paths = write_sample(
        tmp_path, as_of=date(2026, 3, 2), connections=60, messages=0, invitations=400, pending=300
    )
    rows = read_rows(paths.later, "Invitations.csv")
    known = {row["URL"] for row in read_rows(paths.later, "Connections.csv")}
    incoming = [row for row in rows if row["Direction"] == "INCOMING"]
    assert len(rows) == 400
    assert sum(row["inviterProfileUrl"] not in known for row in incoming) == 300


def test_owner_keeps_the_same_jobs_in_both_archives_over_new_year(tmp_path: Path, read_rows) -> None:
    paths = write_sample(tmp_path, as_of=date(2026, 2, 1), **SMALL)
    assert read_rows(paths.earlier, "Positions.csv") == read_rows(paths.later, "Positions.csv")
