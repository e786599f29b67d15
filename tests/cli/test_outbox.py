"""firsthand outbox: it lists and throws away; no command sends."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import NOW, Shell
from tests.programs import PROGRAM
from tests.sink import PASSWORD, sinking

from firsthand.cli.commands import COMMANDS

WRITE = """
from firsthand.cli.ready import start_django
start_django()
from firsthand.actions.owners import local_owner
from firsthand.clock import read_clock
from tests.sending import ANA, draft, person_with
owner = local_owner(read_clock())
draft(owner, person_with(owner, ANA), read_clock())
"""


@pytest.fixture(scope="module")
def written(full_shell: Shell, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a draft in its outbox."""
    home = tmp_path_factory.mktemp("outbox") / "home"
    shutil.copytree(full_shell.home, home)
    root = Path(__file__).parents[2]
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("FIRSTHAND_", "DJANGO_"))
    }
    path = os.pathsep.join((str(root), str(root / "src"), os.environ.get("PYTHONPATH", "")))
    given = {"FIRSTHAND_HOME": str(home), "FIRSTHAND_NOW": NOW, "PYTHONPATH": path}
    subprocess.run([sys.executable, "-c", WRITE], env=kept | given, check=True)
    return home


def test_listed_in_words_and_for_programs_and_thrown_away(written: Path) -> None:
    shell = Shell(written)
    told = shell.run("outbox").stdout
    assert "1 mail in the outbox." in told
    assert "draft" in told
    [found] = shell.json("outbox")
    assert found["to"] == "ana.silva@novatech.example"
    assert (found["state"], found["person"]["name"], found["subject"]) == (
        "draft",
        "Ana Silva",
        "The figures",
    )
    assert "body" not in found
    assert shell.json("outbox", "--discard", found["id"]) == {
        "act": f"outgoing:{found['id']}",
        "id": found["id"],
    }
    assert shell.json("outbox") == []
    error = json.loads(shell.run("outbox", "--discard", "99", "--json", code=1).stdout)["error"]
    assert error["code"] == "OUT-107"


def test_empty_network_says_where_to_write(shell: Shell) -> None:
    assert "Write one on the page of a person" in shell.run("outbox").stdout


def test_no_command_sends() -> None:
    assert not [name for name in COMMANDS if "send" in name or "confirm" in name]


def test_account_that_sends_is_connected_and_never_read(tmp_path: Path) -> None:
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("FIRSTHAND_", "DJANGO_"))
    }
    given = {"FIRSTHAND_HOME": str(tmp_path / "home"), "FIRSTHAND_SECRET_POST": PASSWORD}

    def run(*words: str, code: int = 0) -> str:
        done = subprocess.run(
            [PROGRAM, *words], env=kept | given, capture_output=True, text=True, timeout=120, check=False
        )
        assert done.returncode == code, done.stderr
        assert PASSWORD not in done.stdout + done.stderr
        return done.stdout

    with sinking() as sink:
        told = run(
            "connect", "smtp", "127.0.0.1", "--user", "alice", "--from", "alice@arden.example", "--name", "Post",
            "--port", str(sink.port), "--security", "plain", "--json",
        )  # fmt: skip
    account = json.loads(told)
    assert (account["kind"], account["state"], account["next_run_at"]) == ("smtp", "on", None)
    assert "sends mail" in run("accounts")
    assert "No account is connected" in run("sync")
    assert "ACC-115" in run("sync", "Post", "--json", code=1)
