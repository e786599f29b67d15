"""firsthand model, and drafts that it rewords: only when asked, checked, and without its key anywhere."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import NOW, Shell
from tests.programs import bare_environment, run_forked
from tests.wordsmith import KEY, Wordsmith, running


@dataclass
class Terminal:
    """Runs commands that may use a keyring, on one data folder."""

    home: Path
    keyring: Path

    def run(self, *words: str, code: int = 0, typed: str = "") -> str:
        given = {"PYTHON_KEYRING_BACKEND": "tests.keyrings.FileKeyring", "TEST_KEYRING": str(self.keyring)}
        done = run_forked([*words, "--home", str(self.home), "--now", NOW], bare_environment() | given, typed)
        assert done.returncode == code, done.stderr
        assert KEY not in done.stdout + done.stderr
        return done.stdout + done.stderr

    def json(self, *words: str, **more: Any) -> Any:
        return json.loads(self.run(*words, "--json", **more))


@pytest.fixture(scope="module")
def smith() -> Iterator[Wordsmith]:
    with running() as smith:
        yield smith


@pytest.fixture(scope="module")
def terminal(full_shell: Shell, tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    folder = tmp_path_factory.mktemp("model")
    shutil.copytree(full_shell.home, folder / "home")
    return Terminal(folder / "home", folder / "keyring.json")


def test_from_switching_on_to_off(terminal: Terminal, smith: Wordsmith) -> None:
    assert "No language model is used." in terminal.run("model")
    number = terminal.json("invitations")[0]["id"]
    assert "MDL-105" in terminal.run("invitations", number, "--draft-with-model", code=1)
    assert smith.visits == 0

    connect = ("model", "connect", smith.address, "--name", "made-up:1b", "--key-stdin")
    assert "It is on." in terminal.run(*connect, typed=f"{KEY}\n")
    assert smith.keys == [f"Bearer {KEY}"]
    assert terminal.json("model") == {
        "is_on": True,
        "address": f"{smith.address}/chat/completions",
        "name": "made-up:1b",
        "since": NOW,
        "questions": 0,
    }
    assert terminal.json("model", "try")["passed"] is True

    before = smith.visits
    drafted = terminal.json("invitations", number)
    assert "rewording" not in drafted
    assert smith.visits == before
    smith.write = lambda data: data["letter"].replace("Thank you for", "Many thanks for")
    told = terminal.run("invitations", number, "--draft-with-model")
    assert "Many thanks for" in told
    assert "Written by the model made-up:1b; checked: no fact that is not in your records." in told
    smith.write = lambda data: data["letter"].replace("\n\n", "\n\nI also met you in Berlin. ", 1)
    refused = terminal.json("invitations", number, "--draft-with-model")["rewording"]
    assert (refused["used"], refused["model"], refused["host"]) == (False, "made-up:1b", "127.0.0.1")
    assert any("Berlin" in doubt for doubt in refused["doubts"])
    assert refused["sent"]["data"]["letter"] == drafted["draft"]["body"]

    assert KEY in terminal.keyring.read_text()
    assert not [
        path for path in terminal.home.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()
    ]
    assert "It is off" in terminal.run("model", "off")
    assert KEY not in terminal.keyring.read_text()
    assert "None was on." in terminal.run("model", "off")


def test_what_cannot_be_reworded_is_told(terminal: Terminal) -> None:
    assert "INV-103" in terminal.run("invitations", "--draft-with-model", code=1)
    assert "DRF-111" in terminal.run("pipeline", "999999", "--draft-with-model", code=1)
    assert "MDL-102" in terminal.run(
        "model", "connect", "http://192.168.1.20/v1", "--name", "made-up", code=1
    )
