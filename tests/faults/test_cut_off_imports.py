"""An import that is cut off anywhere, and run again, ends with the same content."""

import os
import random
import signal
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path

import pytest
from tests.archives import archive_files, chat, connection, invitation, write_zip
from tests.faults.overlapping import EVA, LENA, SHARED, TOM, calendar, cards, letter, told
from tests.faults.power_cuts import cut_everywhere
from tests.sources.mail import building as b

pytestmark = pytest.mark.fault


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    files = archive_files(
        connections=[connection(f"Person{n} Tester", "05 Mar 2024", company=f"Firm {n}") for n in range(12)],
        invitations=[
            invitation("Person1 Tester", "2026-10-30T08:00"),
            *(
                invitation(f"Stranger{n} Tester", f"2026-11-{n + 1:02}T10:00", f"Hello number {n}")
                for n in range(6)
            ),
        ],
        messages=[
            row
            for n in range(6)
            for row in chat(
                f"2-{n}==",
                f"Person{n} Tester",
                ("them", f"2025-02-{n + 1:02} 09:00:00", f"Shall we look at plan {n}?"),
                ("me", f"2025-02-{n + 1:02} 10:00:00", f"Yes, plan {n} it is, on Friday."),
            )
        ],
        positions=[("Firm 3", "Lead", "", "", "Jan 2020", "")],
    )
    return write_zip(tmp_path, files)


def small_mbox(folder: Path) -> Path:
    """Mails among few people, in conversations, some signed, some to nobody else's business."""
    people = [
        f"{name} <{name[:3].lower()}@quist.example>" for name in ("Rosa Hall", "Leo Brandt", "Ana Silva")
    ]
    mails = (
        b.numbered(
            n,
            body(n),
            From=people[n % 3],
            To=", ".join(people[: n % 3 + 1]),
            References=answers(n),
            Cc=guest(n),
        )
        for n in range(8)
    )
    path = folder / "mail.mbox"
    again = b.numbered(7, From=people[1], To=people[0], References="<1@halden.example>")  # and <4@…> before
    invited = told("Ben Adler", "10 Sep 2026 08:02")
    path.write_bytes(
        b.mbox(*mails, again, invited, told("Cleo Marsh", "11 Sep 2026 08:02", template="email_accepted"))
    )
    return path


def guest(number: int) -> str | None:
    return f"Guest {number} <guest{number}@quist.example>" if number > 4 else None


def body(number: int) -> str:
    foot = "\n-- \nRosa Hall\nHead of Docks\nHalden Shipping Ltd\n+47 22 12 34 56\n"
    return f"Hello\n{foot if number == 3 else ''}"


def answers(number: int) -> str | None:
    return f"<{number - 3}@halden.example>" if number > 4 else None


def small_maildir(folder: Path) -> Path:
    mails = [letter(f"m{n}", (EVA, TOM)[n % 2], LENA, f"{n + 1} Mar 2025 09:00") for n in range(5)]
    return b.maildir(
        folder / "Second", **{f"cur__{n}_2_S": each for n, each in enumerate([*mails, *SHARED, mails[0]])}
    )


SOURCES = {"mbox": small_mbox, "maildir": small_maildir, "calendar": calendar, "cards": cards}


@pytest.fixture(params=SOURCES)
def source(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return SOURCES[request.param](tmp_path)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write in small portions, so that there are many places to be cut off at."""
    monkeypatch.setattr("firsthand.actions.runs.BATCH_ROWS", 3)
    monkeypatch.setattr("firsthand.store.writes.portions.ROWS", 3)


def test_archive_cut_at_every_commit(
    archive: Path, now: datetime, transactional_db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("firsthand.actions.runs.BATCH_ROWS", 6)
    monkeypatch.setattr("firsthand.store.writes.portions.ROWS", 12)
    cut_everywhere(archive, now, monkeypatch).check()


def test_other_source_cut_at_every_commit(
    source: Path, now: datetime, transactional_db: None, small: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_everywhere(source, now, monkeypatch).check()


def test_killed_process_leaves_a_store_that_goes_on(archive: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith(("FIRSTHAND_", "DJANGO_"))
    }
    environment |= {"FIRSTHAND_HOME": str(home), "FIRSTHAND_NOW": "2026-11-21T12:00:00Z"}
    program = str(Path(sys.executable).parent / "firsthand")
    chance = random.Random(11)
    for _ in range(4):
        process = subprocess.Popen(
            [program, "import", str(archive)], env=environment, stdout=subprocess.DEVNULL
        )
        time.sleep(0.3 + chance.random())
        process.send_signal(signal.SIGKILL)
        process.wait()
    subprocess.run([program, "import", str(archive)], env=environment, check=True, stdout=subprocess.DEVNULL)
    again = subprocess.run(
        [program, "import", str(archive), "--json"],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    assert '"added": 0' in again.stdout
    found = subprocess.run(
        [program, "invitations", "--json"], env=environment, check=True, capture_output=True, text=True
    )
    assert found.stdout.count('"verdict"') == 6
