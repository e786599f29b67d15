"""Who can introduce one, and who knows whom, on the command line."""

from pathlib import Path

import pytest
from tests.actions.test_network_map import ANA, BOB, CARL, rounds
from tests.archives import archive_files, connection, write_zip
from tests.cli.conftest import Shell
from tests.evidence_files import ALICE, letter, write_mbox


@pytest.fixture
def network(tmp_path: Path) -> Shell:
    """Alice writes with Ana and Bob; Carl was on one of Ana's mails."""
    dora = connection("Dora Quist", "05 Mar 2024", company="Elsewhere", position="Pilot")
    archive = write_zip(tmp_path, archive_files(owner="Alice Arden", connections=[dora]))
    seen = letter(ANA, f"{ALICE}, {CARL}", "Plans", "Fri, 2 Oct 2026 09:00:00 +0000", "plans@x")
    shell = Shell(tmp_path / "home")
    shell.run("import", str(archive), str(write_mbox(tmp_path, *rounds(ANA, BOB), seen)))
    return shell


def test_paths_are_listed_and_told(network: Shell) -> None:
    [found] = network.json("intro", "Carl", "Fenn")
    assert (found["target"]["name"], found["target"]["is_known"], found["no_path"]) == (
        "Carl Fenn",
        False,
        "",
    )
    path = found["paths"][0]
    assert [each["name"] for each in path["steps"]] == ["Ana Silva", "Carl Fenn"]
    assert path["quality"] == pytest.approx(
        path["steps"][0]["strength"] * path["steps"][1]["strength"], abs=1e-3
    )
    assert path["weakest"]["from"]["name"] == "Ana Silva"
    assert path["steps"][1]["evidence"][0]["evidence"][0].startswith("mail:")
    assert (path["steps"][1]["inferred"], path["give_first"]) == (False, [])
    assert path["draft"]["subject"] == "Would you introduce me to Carl Fenn?"
    assert path["draft"]["forward"].startswith("Hi Carl,")
    assert "ich würde Carl Fenn" in network.run("intro", "carl", "--language", "de").stdout
    text = network.run("intro", found["target"]["id"]).stdout
    assert "To forward:" in text
    assert "Ana Silva can introduce you to Carl Fenn." in text
    assert "Weakest link: Ana Silva and Carl Fenn" in text


def test_who_knows_whom_is_said_and_taken_back(network: Shell) -> None:
    [nobody] = network.json("intro", "--role", "pilot")
    assert nobody["paths"] == []
    assert nobody["no_path"].startswith("No proven path to Dora Quist")
    said = network.json("knows", "Dora Quist", "Bob Marsh", "--how", "cousins")
    assert [each["name"] for each in said["people"]] == ["Dora Quist", "Bob Marsh"]
    assert "cousins" in network.run("intro", "Dora Quist").stdout
    assert network.run("knows", "--undo").stdout == "Taken back.\n"
    assert network.json("intro", "Dora Quist") == [nobody]
    assert "KNO-103" in network.run("knows", "--undo", code=1).stderr
    assert "KNO-104" in network.run("knows", "Bob Marsh", code=1).stderr


def test_an_introduction_is_kept_step_by_step(network: Shell) -> None:
    assert "You have asked for no introduction yet." in network.run("intro", "--list").stdout
    kept = network.json("intro", "carl", "--ask", "ana silva")
    assert kept["warning"] == ""
    path = network.json("intro", "carl")[0]["paths"][0]
    assert (path["stands_against"]["code"], path["stands_against"]["introduction"]) == ("open", kept["id"])
    assert path["draft"] is None
    assert f"See it: firsthand intro --advise {kept['id']}" in network.run("intro", "carl").stdout
    assert "You asked Ana Silva" in network.run("intro", "--list").stdout
    network.run("intro", "--step", kept["id"], "agreed", "--note", "Gladly")
    [found] = network.json("intro", "--list")
    assert (found["stage"], found["next"], found["is_expired"]) == (
        "agreed",
        ["target-agreed", "refused"],
        False,
    )
    assert found["steps"][1] == {
        "stage": "agreed",
        "on": "2026-11-21",
        "note": "Gladly",
        "evidence": [],
        "is_noticed": False,
    }
    assert (found["introducer"]["name"], found["target"]["name"]) == ("Ana Silva", "Carl Fenn")
    assert "INT-105" in network.run("intro", "--step", kept["id"], "thanked", code=1).stderr
    assert "INT-109" in network.run("intro", "--step", kept["id"], "married", code=1).stderr
    assert "INT-112" in network.run("intro", "--step", kept["id"], "not-introduced", code=1).stderr
    again = network.run("intro", "carl", "--ask", "ana silva", code=1).stderr
    assert "INT-102" in again
    assert f"firsthand intro --step {kept['id']} agreed" in again
    assert network.json("intro", "--advise", kept["id"])["draft"] is None
    network.run("intro", "--step", kept["id"], "refused")
    word = network.json("intro", "--advise", kept["id"])["draft"]
    assert (word["subject"], word["step"]) == ("My question about Carl Fenn", None)
    assert "Thank you for your answer about Carl Fenn." in network.run("intro", "--advise", kept["id"]).stdout
    network.run("intro", "--undo")
    assert network.json("intro", "--limit", "1") == {"asks_of_one": 1}
    assert "more often than once in 90 days." in network.run("intro", "--limit", "1").stdout
    assert "nobody for an introduction at all." in network.run("intro", "--limit", "0").stdout
    network.run("intro", "--step", kept["id"], "refused")
    again = network.run("intro", "carl", "--ask", "ana silva").stdout
    assert "Kept: you asked Ana Silva for an introduction to Carl Fenn." in again
    assert "it was refused on 21 November 2026" in again
    network.run("intro", "--undo")
    network.run("intro", "--undo")
    network.run("intro", "--undo")
    assert network.json("intro", "--list")[0]["stage"] == "asked"


def test_nobody_and_nothing_are_said(network: Shell, tmp_path: Path) -> None:
    assert "FIN-101" in network.run("intro", "Zelda", code=1).stderr
    assert "INT-101" in network.run("intro", code=1).stderr
    assert network.json("intro", "--company", "Nowhere") == []
    empty = Shell(tmp_path / "empty")
    assert empty.json("intro", "--company", "Nowhere") == []
    assert "Import your LinkedIn archive first" in empty.run("intro", "Ana").stdout


def test_being_asked_is_kept_advised_on_and_goes_on(network: Shell) -> None:
    kept = network.json("intro", "--asked-by", "ana silva", "--to", "bob marsh", "--why", "We plan a port")
    found = network.json("intro", "--advise", kept["id"])
    assert (found["advice"], found["stage"], found["direction"]) == ("first", "asked", "request")
    assert found["reasons"][0]["code"] == "no-gain"
    assert found["ties"]["target"]["knowledge"] == "spoken"
    assert [each["kind"] for each in found["drafts"]] == ["why", "question", "no"]
    assert "We plan a port" in found["drafts"][1]["body"]
    text = network.run("intro", "--advise", kept["id"], "--language", "nl").stdout
    assert "To Bob Marsh (nothing was sent): Mag ik Ana Silva aan je voorstellen?" in text
    assert "Ana Silva wants to meet Bob Marsh" in network.run("intro", "--list").stdout
    assert "INT-105" in network.run("intro", "--step", kept["id"], "introduced", code=1).stderr
    network.run("intro", "--step", kept["id"], "why-told", "--gain", "Figures")
    [listed] = network.json("intro", "--list")
    assert (listed["stage"], listed["why"], listed["gain"]) == ("why-told", "We plan a port", "Figures")
    assert network.json("intro", "--undo")["act"].startswith("request:")
    assert "INT-110" in network.run("intro", "--asked-by", "ana silva", "--to", "bob marsh", code=1).stderr
    assert "INT-111" in network.run("intro", "--asked-by", "ana silva", code=1).stderr
    assert "INT-104" in network.run("intro", "--advise", "999", code=1).stderr


def test_lists_are_shared_imported_and_removed(network: Shell, tmp_path: Path) -> None:
    assert "Nobody has shared a list with you." in network.run("intro", "--lists").stdout
    path = tmp_path / "mine.shared.json"
    share = (
        "export",
        "--share-with",
        "Alice Arden",
        "--only",
        "known",
        "--days",
        "30",
        "--output",
        str(path),
    )
    assert "2 people written to mine.shared.json" in network.run(*share).stdout
    [run] = network.json("import", str(path))["runs"]
    assert (run["source"], run["added"]) == ("shared", 3)
    [found] = network.json("intro", "--lists")
    assert (found["shared_by"], found["people"], found["counts"]) == ("Alice Arden", 2, True)
    assert network.json("intro", "--remove-list", found["id"])["act"] == f"list:{found['id']}"
    assert "it counts no more" in network.run("intro", "--lists").stdout
    network.run("intro", "--restore-list", found["id"])
    network.run("intro", "--forget-list", found["id"])
    assert network.json("intro", "--lists") == []
    assert "SHL-401" in network.run("intro", "--remove-list", found["id"], code=1).stderr
    assert '"is_revoked": true' in network.run("export", "--share-with", "Alice", "--revoke").stdout
    assert "SHL-403" in network.run("export", "--share-with", "Alice", "--days", "0", code=1).stderr


@pytest.mark.parametrize(
    "asked", [("--share-with", ""), ("--share-with", " "), ("--revoke",), ("--how-well",)]
)
def test_a_list_for_nobody_exports_nothing(network: Shell, tmp_path: Path, asked: tuple[str, ...]) -> None:
    path = tmp_path / "mine.shared.json"
    refused = network.run("export", *asked, "--output", str(path), code=1).stderr
    assert "SHL-402" in refused
    assert "nothing was exported. Give their name." in refused
    assert not path.exists()
