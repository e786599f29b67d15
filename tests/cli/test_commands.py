"""The contract of the commands: fields, exit codes, words."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.archives import archive_files, chat, connection, invitation, write_zip
from tests.cli.conftest import Shell

from firsthand.clock import parse_day, read_clock
from firsthand.core.errors import UserError

COMMANDS = ("serve", "demo", "import", "invitations", "people", "person", "log", "link")
INVITATION = {
    "id", "sender", "sent_at", "note", "note_kind", "match", "knowledge", "rule", "verdict", "stage", "reasons", "draft",
}  # fmt: skip
PERSON = {
    "id", "name", "identities", "company", "position", "connected_on", "knowledge", "strength", "trend",
    "last_interaction_at", "interactions",
}  # fmt: skip


def test_invitations_have_the_fields_of_the_contract(full_shell: Shell) -> None:
    found = full_shell.json("invitations")
    assert all(set(each) >= INVITATION for each in found)
    assert {"name", "profile_url"} <= set(found[0]["sender"])
    assert {"code", "text", "evidence"} == set(found[0]["reasons"][0])
    assert {"kind", "subject", "body"} <= set(found[0]["draft"])


def test_known_person_is_accepted_and_stranger_asked(full_shell: Shell) -> None:
    found = {each["sender"]["name"]: each for each in full_shell.json("invitations")}
    tom, ana = found["Tom Okafor"], found["Ana Silva"]
    assert (tom["match"], tom["knowledge"], tom["rule"], tom["verdict"]) == ("same", "spoken", 2, "accept")
    assert (ana["match"], ana["knowledge"], ana["rule"], ana["verdict"]) == ("none", "none", 9, "ask")
    assert tom["sent_at"] == "2026-11-10T08:00:00Z"


def test_every_evidence_names_a_record(full_shell: Shell) -> None:
    tom = next(each for each in full_shell.json("invitations") if each["sender"]["name"] == "Tom Okafor")
    assert tom["reasons"][0]["evidence"][0].startswith(("conversation:", "message:"))


def test_one_invitation_is_shown_with_its_reply(full_shell: Shell) -> None:
    [tom] = [each for each in full_shell.json("invitations") if each["sender"]["name"] == "Tom Okafor"]
    told = full_shell.run("invitations", tom["id"]).stdout
    assert "Following up on our review" in told
    assert tom["draft"]["body"].splitlines()[0] in told
    assert full_shell.json("invitations", tom["id"]) == tom


def test_unknown_invitation_names_the_next_step(full_shell: Shell, shell: Shell) -> None:
    done = full_shell.run("invitations", "999999", code=1)
    assert ("INV-103" in done.stderr, "firsthand invitations" in done.stderr) == (True, True)
    assert shell.json("invitations", "1", code=1)["error"]["code"] == "INV-103"


def test_list_says_how_to_see_a_reply(full_shell: Shell) -> None:
    first = full_shell.json("invitations")[0]["id"]
    assert f"firsthand invitations {first}" in full_shell.run("invitations").stdout


def test_what_may_lapse_is_counted_and_listed_apart(shell: Shell, tmp_path: Path) -> None:
    rows = [
        invitation(f"Ana Silva{letter}", f"2026-11-1{day}T10:00") for day, letter in enumerate("abcdefgh")
    ]
    more = [invitation(f"Ben Silva{letter}", "2026-11-09T10:00") for letter in "abcd"]
    shell.run("import", str(write_zip(tmp_path, archive_files(invitations=[*rows, *more]))))
    told = shell.run("invitations").stdout
    assert "10 ask, 2 may lapse." in told
    assert "◌ MAY LAPSE 2\nYou ask at most 10 people in any 7 days" in told
    found = [(each["verdict"], each["may_lapse"]) for each in shell.json("invitations")]
    assert (found.count(("ask", False)), found.count(("decline", True))) == (10, 2)


def test_best_evidence_is_listed_first_among_the_asks(shell: Shell, tmp_path: Path) -> None:
    files = archive_files(
        invitations=[
            invitation("Ben Stranger", "2026-11-18T10:00"),
            invitation("Ana Silva", "2026-11-10T10:00", url="https://www.linkedin.com/in/ana-made-up"),
            invitation("Tom Okafor", "2026-11-01T10:00"),
        ],
        messages=[
            *chat("2-t==", "Tom Okafor", ("them", "2026-02-03 09:00:00", "Are you there?")),
            *chat("2-a==", "Ana Silva", ("them", "2026-02-03 09:00:00", "Are you there?")),
        ],
    )  # fmt: skip
    shell.run("import", str(write_zip(tmp_path, files)))
    found = shell.json("invitations")
    assert [(each["sender"]["name"], each["knowledge"], each["match"]) for each in found] == [
        ("Tom Okafor", "wrote", "same"), ("Ana Silva", "none", "possible"), ("Ben Stranger", "none", "none"),
    ]  # fmt: skip


def test_invitations_of_an_archive_without_connections_wait(shell: Shell, tmp_path: Path) -> None:
    files = archive_files(invitations=[invitation("Ana Silva", "2026-11-18T10:00")])
    del files["Connections.csv"]
    shell.run("import", str(write_zip(tmp_path, files)))
    [ana] = shell.json("invitations")
    assert (ana["is_uncertain"], [each["code"] for each in ana["reasons"]]) == (False, ["stranger", "blank"])
    assert "No list of connections was imported" in shell.run("invitations").stdout


def test_other_stop_is_looked_at_without_being_chosen(full_shell: Shell) -> None:
    closed = {
        each["sender"]["name"]: each["verdict"]
        for each in full_shell.json("invitations", "--policy", "Closed circle")
    }
    assert closed == {"Tom Okafor": "accept", "Ana Silva": "decline"}
    assert {each["verdict"] for each in full_shell.json("invitations")} == {"accept", "ask"}


@pytest.mark.parametrize("port", ["65536", "99999", "1" * 5000, "-1", "x"])
def test_what_is_no_port_is_said_so(shell: Shell, port: str) -> None:
    told = shell.run("serve", "--port", port, code=2).stderr
    assert "is not a port" in told or "expected one argument" in told
    assert "Traceback" not in told


@pytest.mark.parametrize("stop", ["Sociable", ""])
def test_unknown_stop_names_the_five(full_shell: Shell, stop: str) -> None:
    error = full_shell.json("invitations", "--policy", stop, code=1)["error"]
    assert error["code"] == "POL-101"
    assert "Open networker" in error["what"] + error["next_step"]


def test_people_have_the_fields_of_the_contract(full_shell: Shell) -> None:
    [priya] = full_shell.json("people", "priya")
    assert set(priya) >= PERSON
    assert (priya["company"], priya["connected_on"], priya["interactions"]["in"]) == (
        "Northbeam",
        "2024-03-05",
        1,
    )


def test_last_interaction_is_told_to_the_second(full_shell: Shell) -> None:
    found = {each["name"]: each["last_interaction_at"] for each in full_shell.json("people")}
    assert found == {
        "Priya Raman": "2025-02-03T10:00:00Z", "Tom Okafor": "2026-02-03T10:00:00Z", "Ana Silva": None,
    }  # fmt: skip


def test_person_shows_evidence_and_timeline(full_shell: Shell) -> None:
    [priya] = full_shell.json("people", "priya")
    person = full_shell.json("person", priya["id"])
    assert [each["kind"] for each in person["timeline"]].count("message") == 2
    assert person["evidence"][0]["code"] == "spoken"


def test_second_import_changes_nothing(full_shell: Shell, tmp_path: Path) -> None:
    archive = next(full_shell.home.parent.glob("*.zip"))
    before = full_shell.json("invitations"), full_shell.json("people")
    [run] = full_shell.json("import", str(archive))["runs"]
    assert run["read"] == run["unchanged"]
    assert (full_shell.json("invitations"), full_shell.json("people")) == before


def test_ledger_is_json(shell: Shell, full_shell: Shell) -> None:
    archive = next(full_shell.home.parent.glob("*.zip"))
    [run] = shell.json("import", str(archive))["runs"]
    assert run["read"] == sum(run[part] for part in ("added", "updated", "unchanged", "skipped", "rejected"))
    assert (run["source"], run["name"]) == ("linkedin", archive.name)


def test_one_bad_path_does_not_keep_the_others_out(shell: Shell, full_shell: Shell, tmp_path: Path) -> None:
    bad = tmp_path / "holiday.zip"
    bad.write_bytes(b"<!doctype html><p>Sign in to continue")
    archive = next(full_shell.home.parent.glob("*.zip"))
    runs = shell.json("import", str(bad), str(archive), code=1)["runs"]
    assert [run["state"] for run in runs] == ["failed", "done"]
    assert runs[0]["problems"][0]["code"].startswith("ARC-")


def test_failed_import_has_the_fields_of_every_other(shell: Shell, full_shell: Shell) -> None:
    archive = next(full_shell.home.parent.glob("*.zip"))
    failed, done = shell.json("import", "nowhere.zip", str(archive), code=1)["runs"]
    [problem] = failed["problems"]
    assert failed.keys() == done.keys()
    assert problem.keys() == {"code", "where", "what", "outcome", "rows", "kept", "next"}
    assert (failed["exported_on"], problem["outcome"], problem["rows"]) == (None, "failed", 0)
    assert problem["kept"]
    assert problem["next"]


def test_folder_of_downloads_is_imported_zip_by_zip(shell: Shell, full_shell: Shell) -> None:
    downloads = shell.home.parent / "Downloads"
    downloads.mkdir()
    archive = next(full_shell.home.parent.glob("*.zip"))
    for name in (archive.name, "Basic_LinkedInDataExport_06-20-2026.zip"):
        (downloads / name).write_bytes(archive.read_bytes())
    runs = shell.json("import", str(downloads))["runs"]
    assert [run["state"] for run in runs] == ["done", "done"]


def test_loose_files_of_one_archive_are_one_import(shell: Shell, tmp_path: Path) -> None:
    files = archive_files(
        connections=[connection("Priya Raman", "05 Mar 2024")],
        invitations=[invitation("Ana Silva", "2026-11-18T10:00")],
    )
    folder = tmp_path / "loose"
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text)
    [run] = shell.json("import", *map(str, sorted(folder.iterdir())))["runs"]
    assert (run["state"], run["exported_on"], run["added"]) == ("done", "2026-11-18", 3)
    [again] = shell.json("import", str(folder))["runs"]
    assert (again["exported_on"], again["read"]) == ("2026-11-18", again["unchanged"])


@pytest.mark.parametrize("command", ["invitations", "people"])
def test_empty_store_answers_kindly(shell: Shell, command: str) -> None:
    assert shell.json(command) == []
    assert "mport" in shell.run(command).stdout
    assert not shell.home.exists()


@pytest.mark.parametrize("words", [["invitations"], ["people"], ["person", "1"], ["import", "nowhere.zip"]])
def test_file_in_place_of_the_data_folder_is_an_error(shell: Shell, words: list[str]) -> None:
    shell.home.write_text("my diary")
    error = shell.json(*words, code=1)["error"]
    assert (error["code"], error["where"]) == ("HOM-101", str(shell.home))
    assert shell.home.read_text() == "my diary"


def test_unknown_person_is_an_error_with_a_next_step(full_shell: Shell) -> None:
    done = full_shell.run("person", "999999", code=1)
    assert "firsthand people NAME" in done.stderr
    assert "Traceback" not in done.stderr


def test_missing_file_is_an_error_not_a_traceback(shell: Shell) -> None:
    done = shell.run("import", "nowhere.zip", code=1)
    assert "nowhere.zip" in done.stderr
    assert "Traceback" not in done.stderr


def test_wrong_usage_exits_with_2(shell: Shell) -> None:
    shell.run("invite-everybody", code=2)


def test_bad_clock_is_explained(shell: Shell) -> None:
    done = shell.run("--now", "yesterday", "people", code=1)
    assert "2026-10-02" in done.stderr


@pytest.mark.parametrize(
    ("words", "option"),
    [
        (("results", "--since", "tomorrow"), "--since"),
        (("results", "--try", "Open", "--until", "garbage"), "--until"),
        (("outcome", "lead", "--on", "2026-11-31"), "--on"),
        (("promise", "1", "a map", "--by", "soon"), "--by"),
        (("favour", "1", "gave", "help", "--on", "2026-13-01"), "--on"),
    ],
)
def test_a_day_that_is_none_names_its_option(shell: Shell, words: tuple[str, ...], option: str) -> None:
    error = shell.json(*words, code=1)["error"]
    assert (error["code"], error["where"]) == ("CLI-101", option)
    assert error["what"] == f"'{words[-1]}' is not a day."


def test_the_clock_of_the_environment_is_named_where_it_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIRSTHAND_NOW", "noon")
    with pytest.raises(UserError, match="'noon' is not a time") as caught:
        read_clock()
    assert caught.value.where == "FIRSTHAND_NOW"


def test_yesterday_is_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIRSTHAND_NOW", "2026-11-21T12:00Z")
    days = [parse_day(word, "--on").isoformat() for word in ("yesterday", "today", "2026-03-04")]
    assert days == ["2026-11-20", "2026-11-21", "2026-03-04"]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_says_what_a_command_does(shell: Shell, command: str) -> None:
    assert len(shell.run(command, "--help").stdout.splitlines()) > 4


def test_names_cannot_move_the_cursor(tmp_path: Path) -> None:
    shell = Shell(tmp_path / "home")
    files = archive_files(
        invitations=[invitation("Eve\x1b[2J Test", "2026-11-18T10:00", "Hi\x1b]0;owned\x07")]
    )
    shell.run("import", str(write_zip(tmp_path, files)))
    assert "\x1b" not in shell.run("invitations").stdout


def test_damaged_store_is_left_alone(shell: Shell) -> None:
    shell.home.mkdir()
    (shell.home / "firsthand.sqlite3").write_bytes(b"not a database at all" * 100)
    done = shell.run("people", code=1)
    assert "STO-101" in done.stderr


def test_store_that_cannot_be_read_just_now_is_not_called_damaged(shell: Shell, full_shell: Shell) -> None:
    shutil.copytree(full_shell.home, shell.home)
    with closing(sqlite3.connect(shell.home / "firsthand.sqlite3")) as connection:
        connection.execute("ALTER TABLE person RENAME TO elsewhere")
        connection.commit()
    done = shell.run("people", code=1)
    assert "STO-103" in done.stderr
    assert "Traceback" not in done.stderr
    assert shell.json("people", code=1)["error"]["code"] == "STO-103"


def test_without_a_command_it_shows_what_there_is(shell: Shell) -> None:
    assert all(command in shell.run(code=2).stderr for command in COMMANDS)


@pytest.mark.parametrize(
    "words", [("people", "--limit", "-1"), ("person",), ("people", "--lim", "3"), ("link", "x")]
)
def test_what_no_command_takes_is_wrong_usage(shell: Shell, words: tuple[str, ...]) -> None:
    assert "usage: firsthand" in shell.run(*words, code=2).stderr


def test_options_may_stand_anywhere(full_shell: Shell) -> None:
    found = full_shell.run("people", "--json", "priya", "--limit=1").stdout
    assert found == full_shell.run("people", "--limit", "1", "--json", "priya").stdout
    assert "Priya Raman" in found


def test_version_is_told(shell: Shell) -> None:
    assert shell.run("--version").stdout.startswith("firsthand ")


def test_columns_are_aligned_in_a_pipe(full_shell: Shell) -> None:
    head, *rows, total = full_shell.run("people").stdout.splitlines()
    assert total == f"{len(rows)} of {len(rows)} people."
    at = head.index("Known")
    assert {row[at:].split()[0] for row in rows} <= {"spoken", "none"}
    assert all(row[at - 2 : at] == "  " for row in rows)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_each_command_shows_the_shared_options(shell: Shell, command: str) -> None:
    told = shell.run(command, "--help").stdout
    assert "--home FOLDER" in told
    assert "--now TIME" in told
    assert "--json" in told
