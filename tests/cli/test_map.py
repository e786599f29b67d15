"""The map on the command line."""

import shutil
from pathlib import Path

from tests.cli.conftest import Shell


def test_map_of_a_small_network(full_shell: Shell) -> None:
    found = full_shell.json("map")
    covered = {"companies", "trades", "roles", "places"}
    assert set(found) == {"counts", "openness", "groups", "alone", "covered", "unknown", "goals", *covered}
    assert set(found["covered"]) == set(found["unknown"]) == covered
    ties = found["counts"]["real"] + found["counts"]["too_little"]
    assert ties == found["counts"]["grouped"] + len(found["alone"])
    told = full_shell.run("map").stdout
    assert "connections are dead wood." in told
    assert "on their own." in told


def test_map_of_a_month(full_shell: Shell) -> None:
    found = full_shell.json("map", "--month", "2025-06")
    assert found["month"] == "2025-06"
    assert sum(found["counts"].values()) - found["counts"]["real"] == len(found["people"])
    assert "At the end of 2025-06: " in full_shell.run("map", "--month", "2025-06").stdout
    assert "MAP-101" in full_shell.run("map", "--month", "2026-11", code=1).stderr


def test_goals_are_named_and_taken_back(full_shell: Shell, tmp_path) -> None:
    shell = Shell(Path(shutil.copytree(full_shell.home, tmp_path / "home")))
    assert "You named no goal yet." in shell.run("goals").stdout
    kept = shell.json("goals", "company", "northbeam", "gmbh")
    assert (kept["kind"], kept["text"]) == ("company", "northbeam gmbh")
    shell.run("goals", "role", "welder")
    northbeam, welder = shell.json("goals")
    assert (northbeam["people"], welder["people"], welder["near"]) == (1, 0, [])
    assert shell.json("map")["goals"] == [northbeam, welder]
    told = shell.run("map").stdout
    assert "company northbeam gmbh: 1 person" in told
    assert "role welder: nobody yet." in told
    shell.run("goals", "--undo")
    shell.run("goals", "--drop", northbeam["id"])
    assert shell.json("goals") == []
    assert "GOA-104" in shell.run("goals", "--undo", code=1).stderr
    assert "GOA-101" in shell.run("goals", "place", code=1).stderr


def test_empty_store_has_an_empty_map(shell: Shell) -> None:
    assert shell.json("map")["groups"] == shell.json("goals") == []
    assert "Import your LinkedIn archive first" in shell.run("map").stdout
    assert "Import an archive first." in shell.run("map", "--month", "2025-06", code=1).stderr
