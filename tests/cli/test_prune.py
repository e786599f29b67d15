"""firsthand prune: batches, the owner's word, the list, and their undo."""

from pathlib import Path

import pytest
from tests.actions.test_pruning import PITCHER, connections
from tests.archives import archive_files, write_zip
from tests.cli.conftest import Shell


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    shell = Shell(tmp_path / "home")
    files = archive_files(connections=connections("Sal Vendor", "Dora Quist"), messages=PITCHER)
    shell.run("import", str(write_zip(tmp_path, files)))
    return shell


def test_prune(shell: Shell) -> None:
    found = shell.json("prune", "--effect")
    assert {name: found[name] for name in ("connections", "candidates", "suggested", "batch", "batches")} == {
        "connections": 2, "candidates": 2, "suggested": {"ask": 1, "mute": 1, "remove": 0}, "batch": 1, "batches": 1,
    }  # fmt: skip
    sal, dora = found["people"]
    assert (sal["name"], sal["suggestion"], dora["suggestion"]) == ("Sal Vendor", "mute", "ask")
    assert [each["code"] for each in sal["for"]] == ["silence", "one_sided", "pitches"]
    assert [each["code"] for each in sal["against"]] == ["only_there"]
    assert sal["cost"] == ["The only one you know of at Firm of Sal Vendor."]
    assert sal["profiles"] == ["https://www.linkedin.com/in/sal-vendor"]
    assert found["effect"]["text"].startswith("Without these 2 people your map has 0 groups and 0 bridges.")
    told = shell.run("prune", "--effect").stdout
    assert (
        "Of 2 connections you might let 2 go: 1 you may not remember and 1 to mute or unfollow first." in told
    )
    assert "You would know nobody any more of 2 companies and 1 role." in told
    assert [each["name"] for each in shell.json("prune", "--suggested", "ask")["people"]] == ["Dora Quist"]
    assert shell.json("prune", "vendor")["candidates"] == 1


def test_a_filter_that_finds_nobody_is_named_with_the_way_out(shell: Shell) -> None:
    told = shell.run("prune", "nobody", "--tag", "none").stdout
    assert "Nobody to let go among these: found for “nobody”, without a tag." in told
    assert "Without filters: firsthand prune" in told
    assert (
        "Of 2 connections you might let 1 go among these (found for “vendor”)"
        in shell.run("prune", "vendor").stdout
    )


def test_what_is_not_there_is_said(shell: Shell) -> None:
    told = shell.run("prune", "--suggested", "remove").stdout
    assert "Nobody is suggested to remove: that comes 90 days after you muted or unfollowed them." in told
    assert "There is no batch 99: the last is 1." in shell.run("prune", "--batch", "99").stdout
    assert "Put people there with: firsthand prune --mute ID" in shell.run("prune", "--list").stdout


def test_words_and_the_list(shell: Shell) -> None:
    sal, dora = (each["id"] for each in shell.json("prune")["people"])
    assert shell.json("prune", "--remembered", dora, "no")["word"] == "unknown"
    assert shell.json("prune", "--person", dora)["suggestion"] == "mute"
    assert shell.json("prune", "--mute", sal, dora)["people"] == 2
    assert shell.json("prune")["people"] == []
    assert "2 people to work through on the platform." in shell.run("prune", "--list").stdout
    shell.run("prune", "--done", sal)
    assert [(each["id"], each["done_on"], each["shown"]) for each in shell.json("prune", "--list")] == [
        (dora, None, "open"), (sal, "2026-11-21", "nothing to show"),
    ]  # fmt: skip
    assert "https://www.linkedin.com/in/sal-vendor" in shell.run("prune", "--csv").stdout
    assert "[x] Sal Vendor, to mute." in shell.run("prune", "--list").stdout
    assert "ticked off your list" in shell.run("prune", "--undo").stdout
    for _ in range(2):
        shell.run("prune", "--undo")
    assert shell.json("prune", "--list") == []
    assert "PRU-103" in shell.run("prune", "--undo", code=1).stderr
    assert "for a year" in shell.run("prune", "--keep", sal, "--year").stdout


def test_what_cannot_be_is_refused(shell: Shell, tmp_path: Path) -> None:
    empty = Shell(tmp_path / "empty")
    assert empty.json("prune")["people"] == []
    assert "Import your archive first" in empty.run("prune").stdout
    assert empty.json("prune", "--list") == []
    assert "PEO-101" in empty.run("prune", "--person", "3", code=1).stderr
    assert "PRU-101" in shell.run("prune", "--keep", "999999", code=1).stderr
    assert "PRU-102" in shell.run("prune", "--done", shell.json("people")[0]["id"], code=1).stderr
    assert "PRU-105" in shell.run("prune", "--remembered", "1", "perhaps", code=1).stderr
