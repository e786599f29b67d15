"""The process from which commands of tests are forked: what most of them load, it has loaded once.

It holds no connection and nothing of any command; those come up in the fork as they do in the program, and so do
settings, although tables were described to Django here. `tests/programs.py` asks it to run commands.
"""

import atexit
import gc
import importlib
import json
import os
import pkgutil
import signal
import socket
import sys
import tempfile
import threading
import time

import django
from django.conf import settings
from django.db import connections
from django.utils.functional import empty

LONGEST = 120  # seconds a command may take
MOST_BYTES = 1 << 20
LOADED = (
    "django.core.mail",
    "django.core.management",
    "django.db.backends.sqlite3.base",
    "django.db.migrations.executor",
    "django.db.models.sql.compiler",
    "django.views.debug",
    "email.policy",
    "firsthand.cli",
    "firsthand.core",
    "firsthand.program",
    "firsthand.sources",
    "http.client",
    "keyring",
    "rapidfuzz",
    "ssl",
)


def main() -> None:
    """Fork a keeper for each command asked for, until nobody is left to ask."""
    for name in LOADED:
        load(name)
    describe_tables()
    load("firsthand.actions")  # which needs the tables
    gc.freeze()
    asking = socket.socket(fileno=int(sys.argv[1]))
    keepers: list[int] = []
    while handed := socket.recv_fds(asking, 1, 1)[1]:
        with socket.socket(fileno=handed[0]) as one:
            if keeper := os.fork():
                keepers = [each for each in [*keepers, keeper] if not os.waitpid(each, os.WNOHANG)[0]]
            else:
                asking.close()
                keep(one)
    for each in keepers:
        os.waitpid(each, 0)


def describe_tables() -> None:
    """Let Django know our tables, which took most of the time of a short command; then forget the settings."""
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {"FIRSTHAND_HOME": home, "DJANGO_SETTINGS_MODULE": "firsthand.settings"}
        django.setup()
        del os.environ["FIRSTHAND_HOME"], os.environ["DJANGO_SETTINGS_MODULE"]
    for each in connections.all(initialized_only=True):
        del connections[each.alias]
    del sys.modules["firsthand.settings"], connections.settings
    settings._wrapped, connections._settings = empty, None


def load(name: str) -> None:
    """Load a module, and those of a package of ours."""
    module = importlib.import_module(name)
    if name.startswith("firsthand.") and hasattr(module, "__path__"):
        for found in pkgutil.walk_packages(module.__path__, f"{name}."):
            importlib.import_module(found.name)


def keep(one: socket.socket) -> None:
    """Fork the command, wait for its end, and tell its exit code."""
    begun, streams, *_ = socket.recv_fds(one, MOST_BYTES, 3)
    asked = json.loads(begun + b"".join(iter(lambda: one.recv(MOST_BYTES), b"")))
    child = os.fork()
    if not child:
        one.close()
        become(asked, streams)
    signal.signal(signal.SIGALRM, lambda *_: os.kill(child, signal.SIGKILL))
    signal.alarm(LONGEST)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    one.sendall(str(code).encode())
    os._exit(0)


def become(asked: dict, streams: list[int]) -> None:
    """Be the program: its words, environment, folder and streams; at its end let go of the store, and of nothing else."""
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.environ.clear()
    os.environ.update(asked["environment"])
    os.chdir(asked["folder"])
    time.tzset()
    sys.argv = asked["words"]
    code = run()
    if settings.configured:
        connections.close_all()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def run() -> int:
    """Run the program to its end, and return its exit code."""
    from firsthand.program import run as run_program

    try:
        run_program()
    except SystemExit as end:
        return int(end.code or 0)
    except BaseException:  # noqa: BLE001 - told as Python itself would
        sys.excepthook(*sys.exc_info())
        return 1
    finally:
        threading._shutdown()
        atexit._run_exitfuncs()
    return 0


if __name__ == "__main__":
    main()
