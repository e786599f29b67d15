"""`firsthand link` speaks to a program that runs, and says so when none does."""

import json
import subprocess

import pytest
from tests.browser.conftest import environment, free_port, read_link
from tests.cli.conftest import Shell
from tests.programs import PROGRAM


@pytest.mark.parametrize("folder", ["", "demo"])
def test_link_is_for_the_program_that_runs(shell: Shell, folder: str) -> None:
    port = str(free_port())
    process = subprocess.Popen(
        [PROGRAM, "serve", "--port", port, "--json"], env=environment(shell.home / folder),
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    try:
        first = read_link(process)
        told = shell.run("link").stdout
        assert told.startswith(f"http://127.0.0.1:{port}/open/")
        assert told.strip() != first
        assert json.loads(shell.run("link", "--json").stdout)["link"].startswith(
            f"http://127.0.0.1:{port}/open/"
        )
    finally:
        process.terminate()
        process.wait(timeout=20)
    assert "SRV-104" in shell.run("link", code=1).stderr


def test_link_without_a_program_says_how_to_start_it(shell: Shell) -> None:
    assert "firsthand serve" in shell.run("link", code=1).stderr
