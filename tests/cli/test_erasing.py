"""`firsthand erase` and `firsthand person --everything`; what was erased is in no byte of the data folder."""

import json
import shutil
from pathlib import Path

import pytest
from tests.cli.conftest import Shell

WORDS = (b"Priya", b"priya", b"Raman", b"raman", b"coming", b"with the plan", b"Analyst", b"Northbeam")


@pytest.fixture
def shell(full_shell: Shell, tmp_path: Path) -> Shell:
    """A copy, as erasing cannot be taken back."""
    shutil.copytree(full_shell.home, tmp_path / "home")
    return Shell(tmp_path / "home")


def priya(shell: Shell) -> str:
    return str(shell.json("people", "priya")[0]["id"])


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_nothing_of_them_is_left_in_the_folder(shell: Shell) -> None:
    person = priya(shell)
    shell.run("correct", person, "--name", "Priya R. Raman")
    before = bytes_of(shell.home)
    assert all(word in before for word in WORDS)
    told = shell.json("erase", person, "--yes")
    assert (told["erased"]["message"], told["erased"]["connection"], told["erased"]["yours"]) == (2, 1, 1)
    left = bytes_of(shell.home)
    assert [word for word in WORDS if word in left] == []
    assert b"Okafor" in left
    assert shell.json("people", "priya") == []


def test_everything_is_printed(shell: Shell) -> None:
    found = json.loads(shell.run("person", priya(shell), "--everything").stdout)
    assert [each["text"] for each in found["tables"]["message"]] == ["Yes, with the plan.", "Are you coming?"]
    assert "PEO-101" in shell.run("person", "999", "--everything", code=1).stderr
    assert "PEO-101" in shell.run("person", "x", "--everything", code=1).stderr


def test_it_asks_before_and_lists_after(shell: Shell) -> None:
    person = priya(shell)
    asked = shell.run("erase", person, code=1)
    assert "2  messages" in asked.stdout
    assert "There is no way back" in asked.stdout
    assert "ERA-104" in asked.stderr
    assert "ERA-106" in shell.run("erase", code=1).stderr
    assert "You erased nobody." in shell.run("erase", "--list").stdout
    shell.run("erase", person, "--yes")
    [row] = shell.json("erase", "--list")
    assert (row["erased_at"], row["invitations"]) == ("2026-11-21T12:00:00Z", 0)
    assert "2026-11-21" in shell.run("erase", "--list").stdout
    assert shell.json("erase", "--let-in", row["id"]) == {"let_in": row["id"]}
    assert shell.json("erase", "--list") == []
