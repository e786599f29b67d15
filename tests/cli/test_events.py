"""firsthand log --csv: a table shown, logged, and taken back."""

from pathlib import Path

import pytest
from tests.cli.conftest import Shell


@pytest.fixture
def table(evidence_shell: Shell, tmp_path: Path) -> Path:
    """A table of whom Alice met; her downloads are imported."""
    path = tmp_path / "met.csv"
    path.write_text(
        "Wer;Datum;Art;Notiz\nRosa Hall;03.11.2026;Kaffee;she is hiring\nNobody Known;04.11.2026;Treffen;\n"
    )
    return path


def test_a_table_is_shown_logged_and_taken_back(shell: Shell, table: Path) -> None:
    shown = shell.run("log", "--csv", str(table), "--preview").stdout
    assert "Columns: who: Wer; when: Datum; what: Art; note: Notiz." in shown
    assert "Rosa Hall  2026-11-03  coffee  she is hiring" in shown
    assert (
        "not logged: met.csv, row 3 (Nobody Known): Nobody of this name or address is in your network. (EVT-302)"
        in shown
    )
    assert "2 rows read = 1 to be added + 0 unchanged + 0 skipped + 1 rejected. Nothing was kept." in shown
    assert verdict(shell) == "ask"
    logged = shell.run("log", "--csv", str(table)).stdout
    assert (
        "met.csv (list of meetings): 2 rows read = 1 added + 0 updated + 0 unchanged + 0 skipped + 1 rejected."
        in logged
    )
    assert verdict(shell) == "accept"
    assert "Taken back: all that came from met.csv" in shell.run("log", "--undo").stdout
    assert verdict(shell) == "ask"


def verdict(shell: Shell) -> str:
    return next(
        each["verdict"] for each in shell.json("invitations") if each["sender"]["name"] == "Rosa Hall"
    )


def test_programs_get_the_same(shell: Shell, table: Path) -> None:
    preview = shell.json("log", "--csv", str(table), "--preview", "--map", "note=,what=Art")
    assert preview["map"] == {"who": ["Wer"], "when": "Datum", "what": "Art", "note": None}
    assert preview["first"] == [
        {
            "where": "met.csv, row 2",
            "name": "Rosa Hall",
            "on": "2026-11-03",
            "kind": "coffee",
            "note": "",
            "is_logged": False,
        }
    ]
    [run] = shell.json("log", "--csv", str(table))["runs"]
    assert (run["source"], run["read"], run["added"], run["rejected"]) == ("events", 2, 1, 1)
    assert [each["code"] for each in run["problems"]] == ["EVT-302"]


def test_what_is_not_certain_is_asked(shell: Shell, table: Path) -> None:
    table.write_text("Name,Date\nRosa Hall,03/11/2026\n")
    assert "EVT-105" in shell.run("log", "--csv", str(table), code=1).stderr
    assert "3 November" not in shell.run("person", shell.json("people", "rosa")[0]["id"]).stdout
    shell.run("log", "--csv", str(table), "--date-order", "dmy")
    assert "3 November" in shell.run("person", shell.json("people", "rosa")[0]["id"]).stdout
    assert "EVT-107" in shell.run("log", "--csv", str(table), "--map", "whom=Name", code=1).stderr


def test_a_table_that_is_imported_is_shown_the_way(shell: Shell, table: Path, folder: Path) -> None:
    done = shell.run("import", str(table), str(folder), code=1)
    assert "EVT-108" in done.stderr
    assert "firsthand log --csv FILE --preview" in done.stderr
