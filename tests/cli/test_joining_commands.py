"""Who may be one person, on the command line."""

import shutil
from pathlib import Path

import pytest
from tests.actions.test_joining import archive, letters
from tests.cli.conftest import Shell
from tests.evidence_files import write_mbox


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with two of one name, who were at two firms at one time."""
    folder = tmp_path_factory.mktemp("two")
    mail = write_mbox(folder, *letters("ana.silva@tidewater.example", "Ana Silva", month="Nov 2026"))
    shell = Shell(folder / "home")
    shell.run("import", str(archive(folder, ("Ana Silva", "10 Mar 2025", "Northbeam"))), str(mail))
    return shell.home


@pytest.fixture
def two(imported: Path, tmp_path: Path) -> Shell:
    """A copy of that folder for each test."""
    shutil.copytree(imported, tmp_path / "home")
    return Shell(tmp_path / "home")


def silvas(shell: Shell) -> list[dict]:
    return shell.json("people", "ana silva")


def test_pairs_are_listed_with_what_speaks_for_and_against(two: Shell) -> None:
    [pair] = two.json("same")
    assert [each["name"] for each in pair["people"]] == ["Ana Silva", "Ana Silva"]
    assert pair["doubt"] == "they were at two firms at the same time"
    told = two.run("same").stdout
    assert "  for      The same name, a rare one among all you have seen" in told
    assert "  against  They were at two firms at the same time" in told
    assert "1 pair may be one person each." in told


def test_joining_and_taking_it_back(two: Shell) -> None:
    ids = [each["id"] for each in silvas(two)]
    assert (
        two.run("join", *ids).stdout == "They are one person now. Take it back with: firsthand join --undo\n"
    )
    [one] = silvas(two)
    assert {each["kind"] for each in one["identities"]} == {"url", "mail"}
    assert two.json("same") == []
    two.run("join", "--undo")
    assert len(silvas(two)) == 2


def test_parting_by_address(two: Shell) -> None:
    two.run("join", *[each["id"] for each in silvas(two)])
    [one] = silvas(two)
    assert two.json("part", one["id"], "Ana.Silva@tidewater.example")["text"] == "They are two people now."
    assert len(silvas(two)) == 2


def test_keeping_apart_asks_no_more(two: Shell) -> None:
    two.run("join", "--apart", *[each["id"] for each in silvas(two)])
    assert two.run("same").stdout == "0 pairs may be one person each.\n"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("join", "1"), "JOI-106"),
        (("join", "--undo", "1", "2"), "JOI-106"),
        (("join", "--undo"), "JOI-105"),
        (("join", "1", "999999"), "JOI-101"),
        (("part", "999999", "x@y.example"), "JOI-101"),
    ],
)
def test_mistakes_are_explained(two: Shell, words: tuple[str, ...], code: str) -> None:
    failed = two.run(*words, code=1)
    assert code in failed.stderr


def test_an_address_of_nobody_is_told_with_those_there_are(two: Shell) -> None:
    told = two.run("part", silvas(two)[0]["id"], "nobody@x.example", code=1).stderr
    assert "JOI-104" in told
    assert "ana" in told


def test_nobody_is_there(shell: Shell) -> None:
    assert shell.json("same") == []
    assert shell.run("same").stdout == "0 pairs may be one person each.\n"
