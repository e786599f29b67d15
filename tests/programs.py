"""The program, run for a test: started anew as it is installed, or forked from a process that has loaded it.

Starting takes most of the time of a short command, and there are hundreds of them. So most tests fork; that
every command starts and ends as it should when it is started anew is tested by `tests/cli/test_starting.py`.
"""

import atexit
import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from functools import cache
from itertools import count
from pathlib import Path

from tests.forking import LONGEST

PROGRAM = str(Path(sys.executable).parent / "firsthand")
ROOT = Path(__file__).resolve().parents[1]
SEEDS = 2  # processes to fork from: two commands in a row never share the order of their sets
_turns = count()


def bare_environment() -> dict[str, str]:
    """Return the environment without what is ours."""
    return {name: text for name, text in os.environ.items() if not name.startswith(("FIRSTHAND_", "DJANGO_"))}


def run_installed(
    words: Sequence[str], environment: Mapping[str, str], typed: str = ""
) -> "subprocess.CompletedProcess[str]":
    """Start the installed program and wait for its end."""
    return subprocess.run(
        [PROGRAM, *words], env=environment, input=typed, capture_output=True, text=True, timeout=LONGEST, check=False
    )  # fmt: skip


def run_forked(
    words: Sequence[str], environment: Mapping[str, str], typed: str = ""
) -> "subprocess.CompletedProcess[str]":
    """Run the program in a process of its own that has loaded most of it already."""
    if not hasattr(os, "fork"):
        return run_installed(words, environment, typed)
    asked = {"words": [PROGRAM, *words], "environment": dict(environment), "folder": str(Path.cwd())}
    with ExitStack() as opened:
        streams = [opened.enter_context(tempfile.TemporaryFile("w+", encoding="utf-8")) for _ in range(3)]
        streams[0].write(typed)
        streams[0].seek(0)
        code = ask(json.dumps(asked).encode(), [each.fileno() for each in streams])
        told = [(each.seek(0), each.read())[1] for each in streams[1:]]
    return subprocess.CompletedProcess(asked["words"], code, *told)


def ask(asked: bytes, streams: Sequence[int]) -> int:
    """Ask for a command and return its exit code."""
    ours, theirs = socket.socketpair()
    with ours:
        with theirs:
            socket.send_fds(forks(next(_turns) % SEEDS), [b"."], [theirs.fileno()])
        ours.settimeout(LONGEST + 10)
        sent = socket.send_fds(ours, [asked], list(streams))
        ours.sendall(asked[sent:])
        ours.shutdown(socket.SHUT_WR)
        return int(ours.recv(16))


@cache
def forks(_number: int) -> socket.socket:
    """Start a process that forks commands; it ends with this one."""
    ours, theirs = socket.socketpair()
    path = os.pathsep.join(filter(None, (str(ROOT / "src"), str(ROOT), os.environ.get("PYTHONPATH"))))
    with theirs:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.forking", str(theirs.fileno())], pass_fds=[theirs.fileno()], cwd=ROOT,
            env=bare_environment() | {"PYTHONPATH": path}, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )  # fmt: skip
    atexit.register(end, ours, process)
    return ours


def end(asking: socket.socket, process: "subprocess.Popen[bytes]") -> None:
    """Let a process know that nobody asks any more."""
    asking.close()
    process.wait(timeout=20)
