"""Commands as a person types them: the installed program, a data folder of their own, a fixed clock."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.archives import archive_files, chat, connection, invitation, write_zip

PROGRAM = str(Path(sys.executable).parent / "firsthand")
NOW = "2026-11-21T12:00:00Z"


@dataclass(frozen=True)
class Shell:
    """Runs commands on one data folder."""

    home: Path

    def run(self, *words: str, code: int = 0) -> "subprocess.CompletedProcess[str]":
        environment = {
            key: value for key, value in os.environ.items() if not key.startswith(("FIRSTHAND_", "DJANGO_"))
        }
        done = subprocess.run(
            [PROGRAM, *words, "--home", str(self.home), "--now", NOW],
            env=environment, capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode == code, done.stderr
        return done

    def json(self, *words: str, code: int = 0) -> Any:
        return json.loads(self.run(*words, "--json", code=code).stdout)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path / "home")


@pytest.fixture(scope="module")
def full_shell(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """A shell whose store holds one small archive."""
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
