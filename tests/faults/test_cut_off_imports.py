"""An import that is cut off anywhere, and run again, ends with the same content."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from django.db import transaction
from tests.archives import archive_files, chat, connection, invitation, write_zip
from tests.signatures import content_of
from tests.sources.mail import building as b

from firsthand.actions.importing import import_source
from firsthand.actions.imports import import_archive
from firsthand.sources.opening import SourceKind
from firsthand.store.models import Owner

FEWEST_STOPS = 20  # a harness that never stops anything proves nothing


class PowerCut(BaseException):
    """Nothing in the program may catch this."""


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


@contextmanager
def power_cut_after(commits: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stop the program right after so many transactions ended."""
    leave = transaction.Atomic.__exit__
    left = iter(range(commits, -1, -1))

    def cut(self: transaction.Atomic, *reason: object) -> None:
        leave(self, *reason)
        if next(left) == 1:
            raise PowerCut

    with monkeypatch.context() as patch:
        patch.setattr(transaction.Atomic, "__exit__", cut)
        yield


def test_cut_at_every_commit(
    archive: Path, now: datetime, transactional_db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("firsthand.actions.runs.BATCH_ROWS", 5)
    monkeypatch.setattr("firsthand.store.writes.portions.ROWS", 7)
    whole = Owner.objects.create(created_at=now)
    import_archive(whole, archive, now)
    expected = content_of(whole.pk)
    stops = 0
    for commits in range(1, 400):
        owner = Owner.objects.create(created_at=now)
        try:
            with power_cut_after(commits, monkeypatch):
                import_archive(owner, archive, now)
        except PowerCut:
            stops += 1
        else:
            break
        import_archive(owner, archive, now)
        assert content_of(owner.pk) == expected, f"cut after {commits} commits"
    assert stops >= FEWEST_STOPS


def test_mail_cut_at_every_commit(
    tmp_path: Path, now: datetime, transactional_db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("firsthand.actions.runs.BATCH_ROWS", 3)
    monkeypatch.setattr("firsthand.store.writes.portions.ROWS", 3)
    people = [
        f"{name} <{name[:3].lower()}@quist.example>" for name in ("Rosa Hall", "Leo Brandt", "Ana Silva")
    ]
    path = tmp_path / "mail.mbox"
    path.write_bytes(
        b.mbox(*(b.numbered(n, From=people[n % 3], To=", ".join(people[: n % 3 + 1])) for n in range(8)))
    )
    whole = Owner.objects.create(created_at=now)
    import_source(whole, path, SourceKind.MAIL, now)
    expected = content_of(whole.pk)
    stops = 0
    for commits in range(1, 400):
        owner = Owner.objects.create(created_at=now)
        try:
            with power_cut_after(commits, monkeypatch):
                import_source(owner, path, SourceKind.MAIL, now)
        except PowerCut:
            stops += 1
        else:
            break
        import_source(owner, path, SourceKind.MAIL, now)
        assert content_of(owner.pk) == expected, f"cut after {commits} commits"
    assert stops >= FEWEST_STOPS


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
