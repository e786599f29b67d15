"""Accounts on the command line: connected, listed, read, paused, let go; and never a password anywhere."""

import json
import os
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.actions.test_evidence_runs import LEO
from tests.cli.conftest import NOW, Shell
from tests.dovecot import PASSWORD, Postbox
from tests.evidence_files import write_cards
from tests.programs import bare_environment, run_forked
from tests.sources.mail import building as b


@dataclass(frozen=True)
class Accounts:
    """Runs commands that may use a keyring, on one data folder."""

    home: Path
    postbox: Postbox
    folder: Path

    def run(
        self, *words: str, code: int | None = 0, typed: str = "", **more: str
    ) -> "subprocess.CompletedProcess[str]":
        given = {
            "PYTHON_KEYRING_BACKEND": "tests.keyrings.FileKeyring",
            "TEST_KEYRING": str(self.folder / "keyring.json"),
            "SSL_CERT_FILE": str(self.postbox.server.certificate),
        }
        done = run_forked(
            [*words, "--home", str(self.home), "--now", NOW], bare_environment() | given | more, typed
        )
        assert code is None or done.returncode == code, done.stderr
        assert PASSWORD not in done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done

    def json(self, *words: str, code: int = 0, **more: Any) -> Any:
        return json.loads(self.run(*words, "--json", code=code, **more).stdout)

    def connect(self, *words: str, **more: Any) -> "subprocess.CompletedProcess[str]":
        port = str(self.postbox.server.tls_port)
        address = (
            "connect",
            "imap",
            "localhost",
            "--user",
            self.postbox.user,
            "--port",
            port,
            "--name",
            "Post",
        )
        return self.run(*address, "--password-stdin", *words, **{"typed": f"{PASSWORD}\n"} | more)


@pytest.fixture
def accounts(tmp_path: Path, postbox: Postbox) -> Accounts:
    postbox.deliver(b.numbered(1), b.numbered(2))
    return Accounts(tmp_path / "home", postbox, tmp_path)


def test_account_from_connecting_to_letting_go(accounts: Accounts) -> None:
    assert "firsthand connect imap" in accounts.run("accounts").stdout
    assert "Connected: Post" in accounts.connect().stdout
    [account] = accounts.json("accounts")
    assert (account["kind"], account["address"], account["state"]) == ("imap", "localhost", "on")
    assert account["last_success_at"] is None
    [run] = accounts.json("sync")["runs"]
    assert (run["source"], run["name"], run["state"], run["read"], run["added"]) == (
        "mail",
        "Post",
        "done",
        2,
        2,
    )
    assert accounts.run("sync", "Post").stdout == "Post: nothing new.\n"
    told = accounts.run("accounts").stdout
    assert "2026-11-21 12:00" in told
    assert "2026-11-21 13:00" in told
    assert "Paused: Post" in accounts.run("pause", "post").stdout
    assert accounts.run("sync").stdout == "No account is connected, or all are paused.\n"
    assert accounts.json("resume", account["id"])["state"] == "on"
    assert PASSWORD in (accounts.folder / "keyring.json").read_text()
    accounts.run("disconnect", "Post")
    assert PASSWORD not in (accounts.folder / "keyring.json").read_text()
    assert accounts.json("accounts") == []
    assert "ACC-101" in accounts.run("sync", "Post", code=1).stderr


def test_two_processes_read_one_account_in_turns(accounts: Accounts) -> None:
    accounts.postbox.deliver(*(b.numbered(n) for n in range(10, 400)))
    accounts.connect()
    with ThreadPoolExecutor() as pool:
        done = list(pool.map(lambda _: accounts.run("sync", "Post", code=None), range(3)))
    added = [int(found[1]) for each in done for found in re.finditer(r"(\d+) added", each.stdout)]
    assert sum(added) == 392
    assert all(
        "nothing new" in each.stdout or "ACC-106" in each.stderr
        for each in done
        if "added" not in each.stdout
    )


def test_wrong_password_is_told_and_nothing_kept(accounts: Accounts) -> None:
    told = accounts.connect(typed="wrong-horse\n", code=1)
    assert "ACC-202" in told.stderr
    assert "wrong-horse" not in told.stderr
    assert accounts.json("accounts") == []


def test_stopped_account_is_told_until_its_owner_goes_on(accounts: Accounts) -> None:
    accounts.connect()
    accounts.run("sync")
    accounts.postbox.empty()
    for _ in range(2):
        failed = accounts.run("sync", code=1)
        assert "INBOX" in failed.stderr
    [run] = accounts.json("sync", code=1)["runs"]
    assert (run["state"], run["problems"][0]["code"], run["problems"][0]["outcome"]) == (
        "failed",
        "ACC-301",
        "failed",
    )
    told = accounts.run("accounts").stdout
    assert "Post: Stopped since 21 November 2026." in told
    assert "firsthand resume" in told
    accounts.run("resume", "Post")
    assert accounts.run("sync").stdout == "Post: nothing new.\n"


def test_password_from_the_environment(accounts: Accounts) -> None:
    nowhere = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    assert "FIRSTHAND_SECRET_POST" in accounts.connect(code=1, **nowhere).stderr
    words = ["connect", "imap", "localhost", "--user", accounts.postbox.user, "--name", "Post"]
    words += ["--port", str(accounts.postbox.server.tls_port)]
    assert "ACC-113" in accounts.run(*words, code=1, **nowhere).stderr
    given = nowhere | {"FIRSTHAND_SECRET_POST": PASSWORD}
    accounts.run(*words, **given)
    assert accounts.json("sync", **given)["runs"][0]["added"] == 2
    assert "ACC-104" in accounts.run("sync", code=1, **nowhere).stderr


def test_keyring_that_keeps_passwords_readable_is_refused(accounts: Accounts) -> None:
    for name in (
        "tests.keyrings.PlaintextKeyring",
        "keyring.backends.null.Keyring",
        "keyring.backends.fail.Keyring",
    ):
        assert "ACC-102" in accounts.connect(code=1, PYTHON_KEYRING_BACKEND=name).stderr
    assert "ACC-103" in accounts.connect(code=1, PYTHON_KEYRING_BACKEND="tests.keyrings.LockedKeyring").stderr
    assert not (accounts.folder / "keyring.json").exists()


def test_watched_folder(accounts: Accounts) -> None:
    folder = accounts.folder / "inbox"
    folder.mkdir()
    os.utime(write_cards(folder, LEO), (1_700_000_000, 1_700_000_000))
    accounts.run("connect", "folder", str(folder), "--name", "Drop")
    [run] = accounts.json("sync", "Drop")["runs"]
    assert (run["source"], run["name"], run["added"], run["account"]) == (
        "contacts",
        "friends.vcf",
        1,
        "Drop",
    )
    assert accounts.json("sync", "Drop") == {"runs": []}
    assert "ACC-109" in accounts.run("connect", "folder", str(folder / "no"), code=1).stderr


def test_no_password_is_left_anywhere(accounts: Accounts) -> None:
    accounts.connect()
    accounts.run("sync")
    accounts.connect(typed=f"{PASSWORD[::-1]}\n", code=1)
    for path in accounts.home.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert PASSWORD.encode() not in content, path
            assert PASSWORD[::-1].encode() not in content, path


def test_help_says_where_the_password_goes(shell: Shell) -> None:
    told = " ".join(shell.run("connect", "--help").stdout.split())
    assert "FIRSTHAND_SECRET_" in told
    assert "keyring" in told
