"""A real process that is killed while a server has its mail: at the next start it is unclear, and nothing is sent again."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.sink import PASSWORD, Sink, sinking

BEGIN = """
from firsthand.cli.ready import start_django
start_django()
from tests.sending import *
from firsthand.actions.owners import local_owner
from firsthand.actions.sending import recover, send_due
from firsthand.clock import machine_time, read_clock
owner = local_owner(read_clock())
"""
SEND = """
account = Account.objects.create(
    owner=owner, kind="smtp", name="Sending", address="127.0.0.1", username="alice@arden.example",
    settings={"port": PORT, "security": "plain", "is_token": False, "sender": "alice@arden.example"},
    every_minutes=60, made_at=read_clock(), next_run_at=read_clock())
press_send(owner, draft(owner, person_with(owner, ANA), read_clock()), read_clock())
print("sending", flush=True)
send_due("first", read_clock)
"""
LOOK = """
recover()
assert not send_due("second", read_clock)
print(*OutgoingMail.objects.values_list("state", "message_id").get())
"""


def run(home: Path, code: str) -> "subprocess.Popen[str]":
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("FIRSTHAND_", "DJANGO_"))
    }
    root = Path(__file__).parents[2]
    path = os.pathsep.join((str(root), str(root / "src"), os.environ.get("PYTHONPATH", "")))
    given = {"FIRSTHAND_HOME": str(home), "FIRSTHAND_SECRET_SENDING": PASSWORD, "PYTHONPATH": path}
    return subprocess.Popen(
        [sys.executable, "-c", BEGIN + code], env=kept | given, stdout=subprocess.PIPE, text=True
    )


def wait_for(sink: Sink) -> None:
    for _ in range(3_000):
        if sink.accepted:
            return
        time.sleep(0.01)
    raise AssertionError("nothing was sent")


@pytest.mark.fault
def test_killed_between_the_last_dot_and_its_answer(tmp_path: Path) -> None:
    with sinking() as sink:
        sink.fault, sink.late = "late 250", 30
        process = run(tmp_path / "home", SEND.replace("PORT", str(sink.port)))
        wait_for(sink)
        process.send_signal(signal.SIGKILL)
        process.wait()
        sink.fault, dialogues = "", sink.dialogues
        told = run(tmp_path / "home", LOOK).communicate(timeout=60)[0]
        assert told.split() == ["unknown", sink.accepted[0][0]]
        assert (len(sink.accepted), sink.dialogues) == (1, dialogues)
