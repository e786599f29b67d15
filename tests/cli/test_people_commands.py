"""Rating ties and asking how far they can be trusted, on the command line."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.actions.test_ties import ANA, BOB, mails
from tests.archives import archive_files, connection, write_zip
from tests.cli.conftest import Shell
from tests.evidence_files import write_mbox

START = datetime(2026, 8, 1, 9, tzinfo=UTC)


@pytest.fixture
def written(tmp_path: Path) -> Shell:
    """A data folder with mail of two people."""
    archive = write_zip(
        tmp_path, archive_files(owner="Alice Arden", connections=[connection("Dora Quist", "05 Mar 2024")])
    )
    mail = write_mbox(tmp_path, *mails(ANA, START, every=9, count=12), *mails(BOB, START, every=30, count=3))
    shell = Shell(tmp_path / "home")
    shell.run("import", str(archive), str(mail))
    return shell


def test_strength_is_listed_explained_and_rated(written: Shell) -> None:
    ana = next(each for each in written.json("people") if each["name"] == "Ana Silva")
    assert ana["strength"] > 50
    assert (ana["standing"], ana["trend"]) == ("close", "steady")
    told = written.json("person", ana["id"])["tie"]
    assert {each["term"] for each in told["reasons"]} >= {"rhythm", "two_way", "personal"}
    assert sum(day["out"] for day in told["days"]) == 12
    assert (
        "In contact on 12 days in the last half year, all of them." in written.run("person", ana["id"]).stdout
    )

    kept = written.json("rate", ana["id"], "100")
    assert (kept["value"], kept["counted"]) == (100, ana["strength"])
    assert written.json("person", ana["id"])["strength"] == 100
    [rating] = written.json("trust")["ratings"]
    assert rating["person"] == {"id": ana["id"], "name": "Ana Silva"}
    assert written.run("rate", "--undo").stdout == "Taken back.\n"
    assert written.json("person", ana["id"])["strength"] == ana["strength"]


def test_how_often_to_be_in_touch(written: Shell) -> None:
    ana = next(each for each in written.json("people") if each["name"] == "Ana Silva")
    before = written.json("person", ana["id"])["cadence"]
    assert before == {"every_days": None, "usual_days": 9, "last_on": "2026-11-08", "due_on": None}
    assert "In touch every two weeks." in written.run("cadence", ana["id"], "14").stdout
    assert written.json("person", ana["id"])["cadence"]["due_on"] == "2026-11-22"
    written.run("cadence", "--undo")
    assert written.json("person", ana["id"])["cadence"] == before
    assert "CAD-102" in written.run("cadence", "--undo", code=1).stderr
    assert "CAD-103" in written.run("cadence", ana["id"], code=1).stderr


def test_what_was_given_and_got(written: Shell) -> None:
    ana = next(each for each in written.json("people") if each["name"] == "Ana Silva")
    assert written.json("person", ana["id"])["goodwill"] == {"given": 0, "got": 0, "favours": []}
    written.run("favour", ana["id"], "gave", "help", "read", "her", "draft", "--on", "2026-05-04")
    [favour] = written.json("person", ana["id"])["goodwill"]["favours"]
    [record] = favour["evidence"]
    assert record.startswith("favour:")
    assert favour == {
        "kind": "help", "direction": "out", "on": "2026-05-04", "counts": True, "text": "You helped them: read her draft",
        "evidence": [record],
    }  # fmt: skip
    assert "You gave once and got nothing." in written.run("person", ana["id"]).stdout
    written.run("favour", "--undo")
    assert "FAV-104" in written.run("favour", "--undo", code=1).stderr
    assert "FAV-105" in written.run("favour", ana["id"], code=1).stderr


def test_what_was_given_and_got_with_everybody(written: Shell) -> None:
    assert written.json("goodwill") == []
    written.run("goodwill", "Ana", "Silva", "--gave", "looked over her CV", "--on", "yesterday")
    written.run("goodwill", "Ana Silva", "--got", "how they count pumps", "--kind", "answer")
    told = written.run("goodwill").stdout
    assert "You gave once and got once, with 1 person" in told
    assert "2026-11-20  You helped them: looked over her CV" in told
    [ana] = written.json("goodwill", "Ana")
    assert (ana["turn"], ana["balance"], ana["given"], ana["got"], ana["promises"]) == ("even", 0, 1, 1, [])
    assert [each["kind"] for each in ana["favours"]] == ["answer", "help"]
    assert written.json("goodwill", "--turn", "yours") == []
    assert [each["kind"] for each in written.json("goodwill", "--kind", "answer")[0]["favours"]] == ["answer"]
    written.run("goodwill", "--undo")
    assert written.json("goodwill")[0]["got"] == 0
    for words, code in (
        (("Ana", "--gave", "x", "--on", "someday"), "LOG-103"),
        (("Zed Nobody", "--got", "x"), "FIN-101"),
        (("--gave", "x"), "FAV-105"),
        (("Ana", "--got", "x", "--kind", "endorsement"), "FAV-105"),
    ):
        assert code in written.run("goodwill", *words, code=1).stderr


def test_what_was_promised(written: Shell) -> None:
    ana = next(each for each in written.json("people") if each["name"] == "Ana Silva")
    assert "No promise of yours is open." in written.run("promise").stdout
    assert (
        "today --done promise-"
        in written.run("promise", ana["id"], "send", "notes", "--by", "2026-11-23").stdout
    )
    [made] = written.json("promise")
    assert made == {
        "id": made["id"], "person": {"id": ana["id"], "name": "Ana Silva"}, "what": "send notes",
        "on": "2026-11-21", "due_on": "2026-11-23",
    }  # fmt: skip
    assert written.json("person", ana["id"])["promises"] == [made]
    assert "You promised by 23 November 2026 (in 2 days): send notes" in written.run("promise").stdout
    assert made["id"] in [each["id"] for each in written.json("today")]
    written.run("today", "--done", made["id"])
    assert written.json("promise") == []
    assert "PRO-101" in written.run("promise", ana["id"], code=1).stderr


def test_name_and_work_are_corrected(written: Shell) -> None:
    ana = next(each for each in written.json("people") if each["name"] == "Ana Silva")
    written.run("correct", ana["id"], "--name", "Ana Luísa Silva", "--company", "Novatech")
    [found] = written.json("people", "luisa novatech")
    assert found["id"] == ana["id"]
    assert "shown already" in written.run("correct", ana["id"], "--company", "Novatech").stdout
    written.run("correct", "--undo")
    assert written.json("person", ana["id"])["name"] == "Ana Silva"
    assert "COR-104" in written.run("correct", "--undo", code=1).stderr
    assert "COR-103" in written.run("correct", ana["id"], code=1).stderr


def test_rating_needs_a_person_and_a_number(shell: Shell) -> None:
    assert "RAT-103" in shell.run("rate", code=1).stderr
    assert "RAT-101" in shell.run("rate", "1", "101", code=1).stderr
    assert "RAT-102" in shell.run("rate", "--undo", code=1).stderr


def test_trust_of_an_empty_network(shell: Shell) -> None:
    assert shell.json("trust")["backtest"] is None
    assert "could not be checked" in shell.run("trust").stdout


def test_people_are_tagged(written: Shell) -> None:
    ids = [each["id"] for each in written.json("people")]
    assert written.json("tag", *ids, "Board")["people"] == len(ids)
    assert written.json("tag", ids[0], "board", "--remove")["tag"] == "Board"
    assert {each["id"] for each in written.json("people", "--tag", "BOARD")} == {*ids[1:]}
    assert written.json("tag") == [{"tag": "Board", "people": len(ids) - 1}]
    written.run("tag", "--undo")
    assert written.json("person", ids[0])["tags"] == ["Board"]
    assert "TAG-106" in written.run("tag", "board", code=1).stderr


def test_notes_are_written_and_changed(written: Shell) -> None:
    ana = next(each["id"] for each in written.json("people") if each["name"] == "Ana Silva")
    note = written.json("note", ana, "sails", "at", "weekends", "--on", "2026-05-04")["note"]
    written.run("note", "--edit", note, "rows at weekends")
    assert written.json("note", ana) == [{"id": note, "on": "2026-05-04", "text": "rows at weekends"}]
    assert [each["id"] for each in written.json("people", "note:rows")] == [ana]
    written.run("note", "--remove", note)
    assert written.run("note", ana).stdout.startswith("No notes.")
    written.run("note", "--undo")
    assert written.json("person", ana)["own_notes"][0]["text"] == "rows at weekends"
    assert "NOT-106" in written.run("note", "sails", code=1).stderr


def test_several_are_to_be_in_touch_with_and_exported(written: Shell) -> None:
    ids = [each["id"] for each in written.json("people")]
    kept = written.json("cadence", *ids, "30")
    assert (kept["act"].split(":")[0], kept["people"]) == ("cadences", len(ids))
    written.run("cadence", "--undo")
    assert written.json("person", ids[0])["cadence"]["every_days"] is None
    told = written.run("export", "--format", "csv", "--person", ids[0]).stdout
    assert [line.split(",")[0] for line in told.splitlines()[1:]] == [ids[0]]


def test_views_are_saved_and_shown(written: Shell) -> None:
    written.run("view", "--save", "Mail", "--source", "mail", "--sort", "name", "--columns", "tie,source")
    [view] = written.json("view")
    assert (view["name"], view["asked"], view["people"]) == ("Mail", "source=mail&sort=name", 2)
    told = written.run("people", "--view", "mail").stdout
    assert told.splitlines()[0].split() == ["ID", "Name", "Tie", "Known", "from"]
    assert [each["name"] for each in written.json("people", "ana", "--view", "mail")] == ["Ana Silva"]
    assert written.run("export", "--view", "mail", "--format", "csv").stdout.count("\n") == 3
    written.run("view", "--rename", "mail", "Letters")
    written.run("view", "--remove", "letters")
    assert written.json("view") == []
    written.run("view", "--undo")
    assert "Letters" in written.run("view").stdout
    assert "PEO-105" in written.run("people", "--view", "mail", code=1).stderr
    assert "COL-101" in written.run("people", "--columns", "age", code=1).stderr


def test_place_and_school_are_said_and_filtered_by(written: Shell) -> None:
    ana = next(each["id"] for each in written.json("people") if each["name"] == "Ana Silva")
    written.run("correct", ana, "--place", "Porto", "--school", "Tidewater College")
    [found] = written.json("people", "--place", "port", "--school", "college")
    assert (found["id"], found["place"], found["school_from"]) == (ana, "Porto", "own")
    assert "School: Tidewater College (from your word)" in written.run("person", ana).stdout
    told = written.run("people", "--place", "porto", "--columns", "place,school").stdout
    assert told.splitlines()[1].split() == [ana, "Ana", "Silva", "Porto", "Tidewater", "College"]
    assert written.json("people", "--company", "nowhere") == []


def test_what_is_no_number_is_nobody(written: Shell) -> None:
    for word in ("²", "9" * 30, "Ana Silva"):
        assert "PEO-101" in written.run("person", word, code=1).stderr
