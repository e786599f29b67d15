"""Mail, calendars and address books on the command line, and what is logged by hand."""

import zipfile
from pathlib import Path

from tests.cli.conftest import Shell
from tests.evidence_files import ALICE, letter, write_mbox

from firsthand.sources.apart import LARGE


def test_everything_in_a_folder_is_imported_once(shell: Shell, folder: Path) -> None:
    first, again = (shell.json("import", str(folder))["runs"] for _ in range(2))
    assert [run["source"] for run in first] == ["linkedin", "linkedin", "contacts", "calendar", "mail"]
    assert all(run["state"] == "done" for run in first)
    for run in (*first, *again):
        assert run["read"] == sum(
            run[name] for name in ("added", "updated", "unchanged", "skipped", "rejected")
        )
    assert all(run["added"] == run["updated"] == 0 for run in again)
    ana = next(each for each in shell.json("invitations") if each["sender"]["name"] == "Ana Silva")
    assert (ana["knowledge"], ana["verdict"]) == ("spoken", "accept")


def test_a_takeout_is_imported_as_it_was_downloaded(shell: Shell, folder: Path, tmp_path: Path) -> None:
    takeout = tmp_path / "takeout-20261118T090000Z-001.zip"
    with zipfile.ZipFile(takeout, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("Takeout/archive_browser.html", "<html></html>")
        file.write(folder / "mail.mbox", "Takeout/Mail/Alle Nachrichten.mbox")
        file.write(folder / "work.ics", "Takeout/Kalender/work.ics")
        file.write(folder / "friends.vcf", "Takeout/Kontakte/Alle.vcf")
    first, again = (shell.json("import", str(takeout))["runs"] for _ in range(2))
    added = [(run["source"], run["added"], run["rejected"]) for run in first]
    assert added == [("contacts", 1, 0), ("calendar", 2, 0), ("mail", 4, 0)]
    assert all(run["unchanged"] == run["read"] for run in again)


def test_ledgers_say_of_which_source_they_are(imported_downloads: tuple[Path, str]) -> None:
    _, told = imported_downloads
    for words in (
        "downloads (mail): 4 rows read",
        "downloads (calendar): 2 rows",
        "downloads (address book): 1 row",
    ):
        assert words in told


def test_meetings_are_counted_as_such(evidence_shell: Shell) -> None:
    [leo] = evidence_shell.json("people", "leo brandt")
    assert leo["interactions"] == {"in": 0, "out": 0, "meetings": 1}
    assert leo["last_interaction_at"].startswith("2026-03-02")


def test_a_line_is_logged_and_taken_back(evidence_shell: Shell) -> None:
    shell = evidence_shell
    told = shell.run("log", "coffee with Rosa Hall on 3 November, she is hiring").stdout
    assert told == "Logged: coffee with Rosa Hall on 3 November 2026: she is hiring.\n"
    assert (
        next(each["verdict"] for each in shell.json("invitations") if each["sender"]["name"] == "Rosa Hall")
        == "accept"
    )
    assert "Taken back" in shell.run("log", "--undo").stdout
    assert "LOG-106" in shell.run("log", "--undo", code=1).stderr


def test_a_line_on_two_people_tells_both(evidence_shell: Shell) -> None:
    shell = evidence_shell
    told = shell.run("log", "lunch with Rosa Hall and Leo Brandt on 3 November").stdout
    assert told == "Logged: meal with Rosa Hall and Leo Brandt on 3 November 2026.\n"
    back = shell.json("log", "--undo")
    assert (back["name"], [each["name"] for each in back["others"]]) == ("Rosa Hall", ["Leo Brandt"])
    assert "LOG-106" in shell.run("log", "--undo", code=1).stderr


def test_a_line_that_cannot_be_read_says_how(shell: Shell) -> None:
    assert "coffee with Ana Silva yesterday" in shell.run("log", "nothing", code=1).stderr


def test_a_large_mailbox_that_others_begin_to_read_is_read_once(shell: Shell, tmp_path: Path) -> None:
    """Large is what `sources.apart` takes for worth a process: from 16 MB on."""
    ana, day = "Ana Silva <ana@novatech.example>", "Tue, 4 Mar 2025 09:00:00 +0000"
    letters = [
        letter(ana, ALICE, f"Number {number}", day, f"{number}@novatech.example", body="word\n" * 10_000)
        for number in range(350)
    ]
    path = write_mbox(tmp_path, *letters)
    assert path.stat().st_size > LARGE
    first, again = (shell.json("import", str(path))["runs"][0] for _ in range(2))
    assert (first["read"], first["added"], first["state"]) == (350, 350, "done")
    assert (again["read"], again["unchanged"], again["state"]) == (350, 350, "done")
