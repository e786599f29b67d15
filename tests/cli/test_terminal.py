"""The commands on a real terminal: nothing wider than the window, nothing cut, colours and a progress bar."""

import fcntl
import os
import pty
import re
import signal
import sqlite3
import struct
import subprocess
import termios
import time
import unicodedata
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from tests.archives import archive_files, connection, invitation, write_zip
from tests.cli.conftest import NOW, Shell
from tests.programs import PROGRAM

CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def on_terminal(shell: Shell, *words: str, width: int) -> str:
    """Run a command in a terminal of so many columns and return everything it wrote there."""
    outer, inner = pty.openpty()
    fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("HHHH", 40, width, 0, 0))
    kept = {name: value for name, value in os.environ.items() if not name.startswith("FIRSTHAND_")}
    kept.pop("COLUMNS", None)
    process = subprocess.Popen(
        [PROGRAM, *words, "--home", str(shell.home), "--now", NOW],
        env={**kept, "TERM": "xterm-256color"}, stdin=inner, stdout=inner, stderr=inner,
    )  # fmt: skip
    os.close(inner)
    written = b""
    try:
        while piece := os.read(outer, 65536):
            written += piece
    except OSError:
        pass  # the other side was closed
    os.close(outer)
    assert process.wait(timeout=60) == 0
    return written.decode()


def lines(text: str) -> list[str]:
    return CODES.sub("", text).replace("\r", "").split("\n")


def columns(line: str) -> int:
    return len(line) + sum(unicodedata.east_asian_width(char) in "WF" for char in line)


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Shell:
    """A store with long names, long jobs and names of wide letters."""
    folder = tmp_path_factory.mktemp("terminal")
    files = archive_files(
        connections=[
            connection(
                "Priya Raman", "05 Mar 2024", company="Northbeam " * 6, position="Deputy analyst " * 5
            ),
            connection("田中 花子", "06 Mar 2024", company="Northbeam"),
        ],
        invitations=[
            invitation(
                "Maximiliana Theodora von der Hohenlinden-Weissenfels",
                "2026-11-10T08:00",
                "Your talk in Porto on consent records made me change how we ask. " * 3,
            ),
            invitation("田中 太郎", "2026-11-18T10:00"),
        ],
    )
    shell = Shell(folder / "home")
    shell.run("import", str(write_zip(folder, files)))
    return shell


@pytest.mark.parametrize("width", [40, 80, 200])
@pytest.mark.parametrize("command", ["invitations", "people"])
def test_nothing_is_wider_than_the_window(crowded: Shell, command: str, width: int) -> None:
    text = on_terminal(crowded, command, width=width)
    assert max(map(columns, lines(text))) <= min(width, 100)


@pytest.mark.parametrize("width", [40, 80])
def test_no_name_is_cut(crowded: Shell, width: int) -> None:
    text = " ".join(" ".join(lines(on_terminal(crowded, "invitations", width=width))).split())
    assert "Maximiliana Theodora von der Hohenlinden-Weissenfels" in text
    assert "田中 太郎" in text


def test_verdicts_are_a_shape_and_a_word_in_colour(crowded: Shell) -> None:
    assert re.search(r"\x1b\[33m○ ASK 1\x1b\[0m", on_terminal(crowded, "invitations", width=80))


def test_pipe_gets_one_line_for_each_without_colour(crowded: Shell) -> None:
    text = crowded.run("invitations").stdout
    assert "\x1b" not in text
    assert len(re.findall(r"^ +\d+  \S", text, re.MULTILINE)) == 2


def test_import_shows_how_far_it_is(tmp_path: Path) -> None:
    path = write_zip(tmp_path, archive_files(connections=[connection("Priya Raman", "05 Mar 2024")]))
    text = on_terminal(Shell(tmp_path / "home"), "import", str(path), width=80)
    assert "100 %" in text
    assert re.search(r"\d+ rows, \d+/s", CODES.sub("", text))
    assert "2 rows read = 2 added" in " ".join(lines(text))


def has_people(store: Path) -> bool:
    """Tell whether anything of an import is kept yet, without being in the way of the tables being made."""
    with (
        suppress(sqlite3.OperationalError),
        closing(sqlite3.connect(f"{store.as_uri()}?mode=ro", uri=True, timeout=0)) as read,
    ):
        return bool(read.execute("SELECT EXISTS (SELECT 1 FROM identity)").fetchone()[0])
    return False


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Start programs that listen to Ctrl+C, also where the tests were started in the background, which does not."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_interrupted_import_says_what_is_kept(tmp_path: Path) -> None:
    many = [connection(f"Person{number} Raman", "05 Mar 2024") for number in range(30_000)]
    path = write_zip(tmp_path, archive_files(connections=many))
    shell = Shell(tmp_path / "home")
    kept = {name: value for name, value in os.environ.items() if not name.startswith("FIRSTHAND_")}
    process = subprocess.Popen(
        [PROGRAM, "import", str(path), "--home", str(shell.home)],
        env=kept, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    store = shell.home / "firsthand.sqlite3"
    while not has_people(store):
        assert process.poll() is None
        time.sleep(0.02)
    with closing(sqlite3.connect(store, isolation_level=None)) as held:
        held.execute("BEGIN IMMEDIATE")  # until then it cannot write on, however busy the machine is
        assert held.execute("SELECT COUNT(*) FROM identity").fetchone()[0] < len(many)
        process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "What was read so far is kept" in errors
    assert "Traceback" not in errors
