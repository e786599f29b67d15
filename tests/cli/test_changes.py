"""An import tells what changed between two archives, and when the next one is due."""

from pathlib import Path

import pytest
from tests.archives import archive_files, connection, write_zip
from tests.cli.conftest import Shell


@pytest.fixture
def archives(tmp_path: Path) -> list[str]:
    """Two archives: Priya has a new job, Tom is gone, Ana is new."""
    old = [
        connection("Priya Raman", "05 Mar 2024", company="Northbeam", position="Analyst"),
        connection("Tom Okafor", "06 Mar 2024"),
    ]
    new = [
        connection("Priya Raman", "05 Mar 2024", company="Harbour Nine", position="Director"),
        connection("Ana Silva", "01 Nov 2026"),
    ]
    return [
        str(write_zip(tmp_path, archive_files(connections=rows), on=on))
        for rows, on in ((old, "06-20-2026"), (new, "11-20-2026"))
    ]


def test_changes_are_told_after_the_ledger(shell: Shell, archives: list[str]) -> None:
    told = shell.run("import", *archives).stdout
    assert "1 person with a new position" in told
    assert "Priya Raman: Now Director at Harbour Nine; before: Analyst at Northbeam." in told
    assert "Tom Okafor: No longer in your connections" in told
    assert "Next export due by 19 May 2027" in told


def test_changes_are_json_of_the_run_that_made_them(shell: Shell, archives: list[str]) -> None:
    told = shell.json("import", *archives)
    first, second = told["runs"]
    assert first["changes"] == []
    assert [(each["kind"], each["name"]) for each in second["changes"]] == [
        ("job", "Priya Raman"),
        ("gone", "Tom Okafor"),
        ("connected", "Ana Silva"),
    ]
    assert told["next_export_due"] == "2027-05-19"
    assert shell.json("import", "nowhere.zip", code=1)["next_export_due"] == "2027-05-19"


def test_nothing_is_due_where_nothing_was_imported(shell: Shell) -> None:
    assert shell.json("import", "nowhere.zip", code=1)["next_export_due"] is None
    assert "Next export" not in shell.run("import", "nowhere.zip", code=1).stdout
