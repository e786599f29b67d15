"""Every command as it is installed, started anew: it ends as it should, and a fork says and leaves the same."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import NOW, write_downloads
from tests.programs import bare_environment, run_forked, run_installed

from firsthand.cli.commands import COMMANDS

DOWNLOADS = "DOWNLOADS"
SERVERS = {"serve", "demo"}  # started anew by tests/cli/test_link.py and tests/browser
WORDS = {
    "accounts": [],
    "backtest": ["--policy", "Closed circle", "--against", "Open"],
    "cadence": ["2", "30"],
    "connect": ["folder", DOWNLOADS],
    "correct": ["2", "--company", "Halden"],
    "disconnect": ["none"],
    "erase": ["2", "--yes"],
    "export": [],
    "favour": ["2", "gave", "help"],
    "goals": [],
    "goodwill": [],
    "hours": [],
    "import": [DOWNLOADS],
    "invitations": [],
    "intro": ["--list"],
    "join": ["1", "2"],
    "knows": ["2", "4"],
    "link": [],
    "log": ["call with Leo Brandt yesterday"],
    "map": [],
    "offers": [],
    "outbox": [],
    "outcome": ["lead", "2"],
    "outreach": [],
    "part": ["4", "leo@brandt.example"],
    "pause": ["none"],
    "people": [],
    "person": ["4"],
    "pipeline": [],
    "policy": [],
    "promise": ["2", "send the notes"],
    "prune": [],
    "rate": ["2", "50"],
    "results": [],
    "resume": ["none"],
    "same": [],
    "spectrum": [],
    "sync": [],
    "today": [],
    "tag": ["2", "board"],
    "note": ["2", "she likes ports"],
    "model": [],
    "view": [],
    "trust": [],
}
REFUSED = {"disconnect", "pause", "resume", "link"}


@pytest.fixture(scope="module")
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_downloads(tmp_path_factory.mktemp("starting") / "downloads")


def outcome(run: Callable, home: Path, words: list[str]) -> tuple[int, str, str, list[str]]:
    done = run([*words, "--home", str(home), "--now", NOW], bare_environment())
    return done.returncode, done.stdout, done.stderr, sorted(path.name for path in home.iterdir())


def test_all_commands_are_started() -> None:
    assert WORDS.keys() | SERVERS == COMMANDS.keys()


@pytest.mark.parametrize("command", WORDS)
def test_command_is_started_anew_and_forked(
    imported_downloads: tuple[Path, str], downloads: Path, tmp_path: Path, command: str
) -> None:
    words = [command, *(str(downloads) if word == DOWNLOADS else word for word in WORDS[command])]
    homes = [shutil.copytree(imported_downloads[0], tmp_path / name) for name in ("installed", "forked")]
    installed, forked = (
        outcome(run, home, words) for run, home in zip((run_installed, run_forked), homes, strict=True)
    )
    assert installed == forked
    code, told, errors, _ = installed
    assert (code, "Traceback" in errors) == (int(command in REFUSED), False)
    assert told or code


def test_first_import_is_started_anew_and_forked(downloads: Path, tmp_path: Path) -> None:
    installed, forked = (
        outcome(run, tmp_path / run.__name__, ["import", str(downloads)])
        for run in (run_installed, run_forked)
    )
    assert installed == forked
    assert installed[0] == 0
    assert installed[3] == ["firsthand.sqlite3", "secret.key", "uploads"]


def test_the_parser_of_commands_loads_what_it_needs_and_no_more() -> None:
    asked = "import sys, firsthand.cli.commands; print([name for name in sys.modules if name.startswith('firsthand.')])"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    loaded = {name for name in done.stdout.split("'") if name.startswith("firsthand.")}
    assert not {
        name
        for name in loaded
        if name.startswith(("firsthand.actions", "firsthand.store", "firsthand.core.invitations"))
    }
