"""Names inside an archive are compared and shown, never followed."""

import time
import zipfile

import pytest
from tests.sources.linkedin import building as b

from firsthand.core.errors import UserError
from firsthand.sources import files
from firsthand.sources.files import open_archive


def names(path, wanted=None):
    with open_archive(path, wanted=wanted) as archive:
        return [file.name for file in archive.files]


@pytest.mark.parametrize(
    "evil",
    [
        "../../Connections.csv",
        "/etc/Connections.csv",
        "C:/Connections.csv",
        "C:Connections.csv",
        "\\\\server\\share\\Connections.csv",
        "..\\Connections.csv",
        "a/../../Connections.csv",
    ],
)
def test_names_that_point_outside_are_ignored_and_told(tmp_path, evil):
    path = b.put_zip(tmp_path, {evil: b"First Name\nEvil\n", "Profile.csv": b"x"})
    before = sorted(tmp_path.rglob("*"))
    with open_archive(path) as archive:
        assert [file.name for file in archive.files] == ["Profile.csv"]
        assert [notice.code for notice in archive.notices] == ["ARC-205"]
    assert sorted(tmp_path.rglob("*")) == before


def test_symbolic_links_in_a_zip_are_ignored(tmp_path):
    path = tmp_path / "x.zip"
    link = zipfile.ZipInfo("Connections.csv")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "w") as made:
        made.writestr(link, "/etc/passwd")
        made.writestr("Profile.csv", "x")
    assert names(path) == ["Profile.csv"]


def test_symbolic_links_in_a_folder_are_ignored(tmp_path):
    folder = b.put_folder(tmp_path, {"Profile.csv": b"x"})
    (folder / "Connections.csv").symlink_to("/etc/passwd")
    (folder / "loop").symlink_to(tmp_path)
    assert names(folder) == ["Profile.csv"]


@pytest.mark.parametrize("name", ["connections.csv:evil", "my_connections.csv", "connections.csv.exe", "CON"])
def test_only_exact_names_are_wanted(tmp_path, name):
    path = b.put_zip(tmp_path, {name: b"x", "CONNECTIONS.csv": b"x"})
    assert names(path, wanted={"connections.csv"}) == ["CONNECTIONS.csv"]


def test_two_files_of_one_name_are_refused_unless_equal(tmp_path):
    same = b.put_zip(tmp_path, {"a/Connections.csv": b"x", "b/connections.csv": b"x"}, "same.zip")
    other = b.put_zip(tmp_path, {"a/Connections.csv": b"x", "b/connections.csv": b"y"}, "other.zip")
    with open_archive(same) as archive:
        assert [notice.code for notice in archive.notices] == ["ARC-206"]
    with pytest.raises(UserError, match="ARC-108"), open_archive(other):
        pass


def test_two_archives_side_by_side_in_a_folder_are_refused(tmp_path):
    folder = b.put_folder(tmp_path, {"old/Connections.csv": b"x", "new/Connections.csv": b"y"})
    with pytest.raises(UserError, match="by itself"), open_archive(folder):
        pass


def test_folder_with_one_zip_opens_the_zip(tmp_path):
    b.put_zip(tmp_path, {"Connections.csv": b"x"})
    assert names(tmp_path) == ["Connections.csv"]


def test_folder_of_everything_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "MOST_ENTRIES", 3)
    for number in range(4):
        (tmp_path / str(number)).touch()
    with pytest.raises(UserError, match="ARC-109"), open_archive(tmp_path):
        pass


def test_many_entries_are_told_apart_at_once(tmp_path):
    path = b.put_zip(
        tmp_path, {"Connections.csv": b"x"} | {f"x{number}.txt": b"" for number in range(20_000)}
    )
    began = time.process_time()
    with open_archive(path) as archive:
        assert len(archive.others) == 20_000
    assert time.process_time() - began < 5  # each with each took half a minute


def test_empty_folder_is_called_empty(tmp_path):
    with pytest.raises(UserError, match="ARC-106"), open_archive(tmp_path):
        pass


def test_names_shown_hold_no_control_characters(tmp_path):
    path = b.put_zip(tmp_path, {"a\x1b[31m\u202e.csv": b"x"})
    assert names(path) == ["a?[31m?.csv"]
