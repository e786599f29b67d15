"""Loose files that were given together: which are one archive, and when it was made."""

from datetime import date

import pytest
from tests.sources.linkedin import building as b

from firsthand.sources.files import Together
from firsthand.sources.linkedin.reader import read_archive
from firsthand.sources.linkedin.together import gather

FOUND = {"Connections.csv": "a", "messages.csv": "b", "Profile.csv": "c"}


@pytest.fixture
def folder(tmp_path):
    return b.put_folder(tmp_path, {name: text.encode() for name, text in FOUND.items()})


def test_files_of_one_folder_are_one_archive(folder):
    paths = sorted(folder.iterdir())
    assert gather([*paths, paths[0]]) == [Together(tuple(paths))]


def test_what_else_is_given_keeps_its_place(folder, tmp_path):
    zipped, alone = tmp_path / "x.zip", tmp_path / "Connections.csv"
    alone.touch()
    found = gather([zipped, folder / "messages.csv", alone, folder / "Profile.csv", folder])
    together = Together((folder / "messages.csv", folder / "Profile.csv"))
    assert found == [zipped, together, alone, folder]


def test_files_saved_again_are_another_archive(tmp_path):
    names = ("Connections.csv", "messages.csv", "Connections (1).csv", "messages (1).csv", "renamed.csv")
    folder = b.put_folder(tmp_path, dict.fromkeys(names, b"x"))
    first, second, third = gather(folder / name for name in names)
    assert [each.name for each in first.paths] == ["Connections.csv", "messages.csv"]
    assert [each.name for each in second.paths] == ["Connections (1).csv", "messages (1).csv"]
    assert third.name == "renamed.csv"


@pytest.mark.parametrize(
    ("name", "on"), [("loose", date(2026, 11, 2)), ("Basic_LinkedInDataExport_11-05-2026", date(2026, 11, 5))]
)
def test_day_of_the_export_is_in_the_folders_name_or_in_the_files(tmp_path, name, on):
    folder = tmp_path / name
    folder.mkdir()
    (folder / "Connections (1).csv").write_text(
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Silva,,,,,02 Nov 2026\n"
    )
    (folder / "Profile (1).csv").write_text("First Name,Last Name,Headline\nMara,Lind,Engineer\n")
    [given] = gather(sorted(folder.iterdir()))
    with read_archive(given, today=date(2026, 11, 21)) as archive:
        assert (archive.exported_on, archive.member_name) == (on, "Mara Lind")
        assert [seen.kind for seen in archive.seen] == ["profile", "connections"]
