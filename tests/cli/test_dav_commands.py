"""Calendars and address books on the command line: connected, read, asked about; and never a password anywhere."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.actions.test_dav_sync import COFFEE, card, wrapped
from tests.actions.test_evidence_runs import LEO
from tests.cli.conftest import NOW
from tests.evidence_files import meeting
from tests.programs import bare_environment, run_forked
from tests.sources.dav.radicale import Person


@dataclass(frozen=True)
class Commands:
    """Runs commands that may use a keyring, on one data folder."""

    person: Person
    folder: Path

    def run(
        self, *words: str, code: int = 0, typed: str = "", now: str = NOW, **more: str
    ) -> "subprocess.CompletedProcess[str]":
        given = {
            "PYTHON_KEYRING_BACKEND": "tests.keyrings.FileKeyring",
            "TEST_KEYRING": str(self.folder / "keyring.json"),
        }
        done = run_forked(
            [*words, "--home", str(self.folder / "home"), "--now", now],
            bare_environment() | given | more,
            typed,
        )
        assert done.returncode == code, done.stderr
        assert self.person.secret not in done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done

    def json(self, *words: str, code: int = 0, **more: Any) -> Any:
        return json.loads(self.run(*words, "--json", code=code, **more).stdout)

    def connect(self, kind: str, *words: str, **more: Any) -> "subprocess.CompletedProcess[str]":
        url = self.person.server.url
        address = ("connect", kind, url, "--user", self.person.name, "--password-stdin", *words)
        return self.run(*address, **{"typed": f"{self.person.secret}\n"} | more)


@pytest.fixture
def commands(person: Person, tmp_path: Path) -> Commands:
    person.add_calendar("work", "Work")
    person.put("work", "coffee.ics", wrapped(meeting("coffee", *COFFEE)))
    person.add_book("friends", "Friends")
    person.put("friends", "leo.vcf", card(LEO, "leo"))
    return Commands(person, tmp_path)


def test_calendars_and_address_books_from_connecting_to_letting_go(commands: Commands) -> None:
    user = commands.person.name
    assert f"Connected: {user} calendars" in commands.connect("caldav").stdout
    assert f"Connected: {user} contacts" in commands.connect("carddav", "--every", "1440").stdout
    accounts = commands.json("accounts")
    assert [(each["kind"], each["every_minutes"]) for each in accounts] == [("caldav", 60), ("carddav", 1440)]
    assert f"{user} at {commands.person.server.url}/" in commands.run("accounts").stdout
    runs = commands.json("sync")["runs"]
    assert [(run["source"], run["state"], run["added"]) for run in runs] == [
        ("calendar", "done", 1), ("contacts", "done", 1)
    ]  # fmt: skip
    assert commands.run("sync", f"{user} calendars").stdout == f"{user} calendars: nothing new.\n"
    commands.run("disconnect", f"{user} calendars")
    assert [each["kind"] for each in commands.json("accounts")] == ["carddav"]


def test_removed_meeting_is_told_and_an_emptied_calendar_asks(commands: Commands) -> None:
    commands.connect("caldav", "--name", "Work")
    commands.run("sync", "Work")
    commands.person.take_away("work", "coffee.ics")
    assert "ACC-301" in commands.run("sync", "Work", code=1).stderr
    commands.run("resume", "Work")
    [run] = commands.json("sync", "Work")["runs"]
    assert (run["read"], run["updated"]) == (1, 1)
    assert [problem["code"] for problem in run["problems"]] == ["DAV-207"]


def test_what_is_refused_keeps_nothing(commands: Commands) -> None:
    assert "DAV-102" in commands.connect("caldav", typed="wrong-horse\n", code=1).stderr
    assert "ACC-111" in commands.connect("caldav", "--port", "5232", code=1).stderr
    google = ("connect", "caldav", "https://www.google.com/calendar/dav", "--user", "nora@gmail.com")
    done = commands.run(*google, "--password-stdin", typed="x\n", code=1)
    assert "import the file" in done.stderr
    assert commands.json("accounts") == []
    assert not (commands.folder / "keyring.json").exists()


def test_password_from_the_environment(commands: Commands) -> None:
    variable = {
        "FIRSTHAND_SECRET_WORK": commands.person.secret,
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    url = f"{commands.person.server.url}{commands.person.path('work')}"
    commands.run("connect", "caldav", url, "--user", commands.person.name, "--name", "Work", **variable)
    [run] = commands.json("sync", **variable)["runs"]
    assert run["added"] == 1


def test_password_is_in_no_file_but_the_keyring(commands: Commands) -> None:
    commands.connect("caldav")
    commands.run("sync")
    secret = commands.person.secret.encode()
    files = [path for path in commands.folder.rglob("*") if path.is_file()]
    assert [path.name for path in files if secret in path.read_bytes()] == ["keyring.json"]
