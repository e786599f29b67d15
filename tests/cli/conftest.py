"""Commands as a person types them: the program, a data folder of their own, a fixed clock."""

import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.archives import archive_files, chat, connection, invitation, write_zip
from tests.evidence_files import write_calendar, write_cards, write_mbox
from tests.programs import bare_environment, run_forked

NOW = "2026-11-21T12:00:00Z"


@dataclass(frozen=True)
class Shell:
    """Runs commands on one data folder."""

    home: Path

    def run(self, *words: str, code: int = 0) -> "subprocess.CompletedProcess[str]":
        done = run_forked([*words, "--home", str(self.home), "--now", NOW], bare_environment())
        assert done.returncode == code, done.stderr
        return done

    def json(self, *words: str, code: int = 0) -> Any:
        return json.loads(self.run(*words, "--json", code=code).stdout)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "home")


@pytest.fixture(scope="session")
def full_shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """A shell whose store holds one small archive; whoever changes it takes a copy."""
    folder = tmp_path_factory.mktemp("cli")
    files = archive_files(
        connections=[connection("Priya Raman", "05 Mar 2024", company="Northbeam", position="Analyst")],
        invitations=[
            invitation("Tom Okafor", "2026-11-10T08:00", "Following up on our review, shall we connect?"),
            invitation("Ana Silva", "2026-11-18T10:00"),
        ],
        messages=[
            *chat(
                "2-a==",
                "Priya Raman",
                ("them", "2025-02-03 09:00:00", "Are you coming?"),
                ("me", "2025-02-03 10:00:00", "Yes, with the plan."),
            ),
            *chat(
                "2-b==",
                "Tom Okafor",
                ("them", "2026-02-03 09:00:00", "The review is on Thursday."),
                ("me", "2026-02-03 10:00:00", "I will bring the draft."),
            ),
        ],
    )
    shell = Shell(folder / "home")
    shell.run("import", str(write_zip(folder, files)))
    return shell


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_downloads(tmp_path / "downloads")


def write_downloads(folder: Path) -> Path:
    """A folder of downloads: two archives, mail, a calendar, an address book."""
    from tests.actions.test_evidence_runs import LEO, LETTERS, MEETINGS

    folder.mkdir()
    invited = [invitation("Ana Silva", "2026-11-08T10:00"), invitation("Rosa Hall", "2026-11-05T11:00")]
    for day in ("11-18-2026", "11-20-2026"):
        write_zip(folder, archive_files(owner="Alice Arden", invitations=invited), on=day)
    write_mbox(folder, *LETTERS)
    write_calendar(folder, *MEETINGS)
    write_cards(folder, LEO)
    return folder


@pytest.fixture(scope="session")
def imported_downloads(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A data folder into which such a folder was imported, and what was said of it."""
    folder = write_downloads(tmp_path_factory.mktemp("evidence") / "downloads")
    shell = Shell(folder.parent / "home")
    told = shell.run("import", str(folder)).stdout
    return shell.home, told


@pytest.fixture
def evidence_shell(shell: Shell, imported_downloads: tuple[Path, str]) -> Shell:
    """A copy of that data folder for each test."""
    shutil.copytree(imported_downloads[0], shell.home)
    return shell
