"""firsthand export: to standard output as programs want it, or into a file that is never another's."""

import csv
import io
import json
import stat
from pathlib import Path

import vobject
from tests.cli.conftest import Shell


def test_cards_go_to_standard_output(full_shell: Shell) -> None:
    written = full_shell.run("export").stdout
    assert {card.fn.value for card in vobject.readComponents(written)} == {
        row["name"] for row in full_shell.json("people")
    }
    assert "VERSION:4.0" in full_shell.run("export", "--vcard-version", "4.0").stdout


def test_json_holds_the_rows_of_people(full_shell: Shell) -> None:
    listed, rows = full_shell.json("people"), json.loads(full_shell.run("export", "--format", "json").stdout)
    assert [{key: row[key] for key in listed[0]} for row in rows] == listed


def test_a_search_and_limits_are_followed(full_shell: Shell) -> None:
    rows = json.loads(full_shell.run("export", "priya", "--format", "json", "--only", "known").stdout)
    assert [row["name"] for row in rows] == ["Priya Raman"]
    assert full_shell.run("export", "--only", "connected", "--only", "reachable").stdout == ""


def test_a_file_is_private_whole_and_never_replaced_unasked(full_shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    told = full_shell.run("export", "--output", str(path)).stdout
    assert told.startswith("3 people written to people.csv.")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_bytes().startswith(b"\xef\xbb\xbfid,name,")
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
    assert {row["name"] for row in rows} == {row["name"] for row in full_shell.json("people")}
    path.write_text("mine")
    assert "EXP-102" in full_shell.run("export", "--output", str(path), code=1).stderr
    assert path.read_text() == "mine"
    full_shell.run("export", "--output", str(path), "--force", "--separator", "semicolon")
    assert path.read_bytes().startswith(b"\xef\xbb\xbfid;name;")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["people.csv"]


def test_what_is_no_file_is_left_alone(full_shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere.vcf")
    for name in ("", "link"):
        told = full_shell.run("export", "--output", str(tmp_path / name), "--force", code=1).stderr
        assert "EXP-102" in told
    assert not (tmp_path / "elsewhere.vcf").exists()
    told = full_shell.run("export", "--output", str(tmp_path / "no" / "people.vcf"), code=1).stderr
    assert "EXP-103" in told
    assert str(tmp_path) not in told


def test_an_empty_network_can_be_exported(shell: Shell) -> None:
    assert shell.run("export").stdout == ""
    assert shell.run("export", "--format", "json").stdout == "[]\n"
    assert shell.run("export", "--format", "csv").stdout.count("\n") == 1


def test_an_unknown_format_is_wrong_usage(full_shell: Shell) -> None:
    assert full_shell.run("export", "--format", "xls", code=2).stderr.startswith("usage")
