"""Thousands of mails sent while the server fails and the power is cut at random: is one ever taken twice?

    python -m bench.sending [--sends 10000] [--seed 1]

Each mail is sent through a server of our own that fails in one of its ways or not at all, and half of the time the
power is cut at a random step: a commit, the note beside the store, a word to or from the server. Then the program
starts anew, and its outbox is held against what the server took.
"""

import argparse
import json
import os
import random
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
MOST_STEPS = 40  # a mail takes fewer


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sends", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="firsthand-bench-") as folder:
        os.environ["FIRSTHAND_HOME"] = str(Path(folder) / "home")
        from firsthand.cli.ready import start_django

        start_django()
        return run(asked.sends, random.Random(asked.seed))


def run(sends: int, chance: random.Random) -> int:
    """Send, and print what came of it; 1 where anything went wrong."""
    import pytest
    from tests.faults.sending_cuts import Cuts, Machine, judge, stopped
    from tests.sending import ANA, account_at, draft, person_with, press_send
    from tests.sink import FAULTS, sinking

    from firsthand.actions import sending
    from firsthand.store.models import OutgoingMail, Owner

    cuts, ends, begun = Cuts(), Counter[str](), time.monotonic()
    patch = pytest.MonkeyPatch()
    owner = Owner.objects.create(created_at=NOW, mails_per_day=500)
    person = person_with(owner, ANA)
    with sinking() as sink:
        sink.late = 0.01
        account_at(sink, owner, NOW, patch)
        for number in range(sends):
            sink.fault = chance.choice(("", *FAULTS))
            mail = press_send(owner, draft(owner, person, NOW), NOW)
            machine = Machine(mail, chance.randrange(1, MOST_STEPS) if chance.random() < 0.5 else 0)
            machine.flush()
            machine.flush_note()
            cuts.stops += stopped(lambda: sending.send_due("first", lambda: NOW), machine, patch)
            judge(cuts, number, machine, sink, NOW)
            ends[OutgoingMail.objects.get(pk=mail.pk).state] += 1
            OutgoingMail.objects.filter(pk=mail.pk).update(confirmed_at=None)  # out of the number of a day
        names = Counter(key for key, _, _ in sink.accepted)
    patch.undo()
    told = {
        "sends": sends, "power_cuts": cuts.stops, "ends": dict(ends), "taken": len(names),
        "taken_twice": sum(times > 1 for times in names.values()), "wrong": cuts.wrong,
        "seconds": round(time.monotonic() - begun),
    }  # fmt: skip
    sys.stdout.write(json.dumps(told, indent=1) + "\n")
    return int(bool(cuts.wrong))


if __name__ == "__main__":
    sys.exit(main())
