"""A large network end to end: import beside bare csv and sqlite3, judging, the page, the command line.

    python -m bench.imports [--connections 30000 --invitations 5000 --messages 500000 --pending 2000] [--keep FOLDER]

The peer reads the same files with csv.reader and writes with sqlite3's executemany the rows that the store ends up
with, into the same tables with the same indexes, one transaction a table: it works out no people, statuses or cases,
checks nothing and keeps no ledger. All times are of this run.
"""

import argparse
import csv
import io
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path

AS_OF = date(2026, 11, 21)
NOW = "2026-11-21T12:00:00Z"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name, size in (
        ("connections", 30_000),
        ("invitations", 5_000),
        ("messages", 500_000),
        ("pending", 2_000),
    ):
        parser.add_argument(f"--{name}", type=int, default=size)
    parser.add_argument("--keep", type=Path, help="keep the sample and the data folder here")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="firsthand-bench-") as scratch:
        folder = options.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        print(json.dumps(measure(folder, options), indent=None))


def measure(folder: Path, options: argparse.Namespace) -> dict[str, float]:
    archive = sample(folder, options)
    home = folder / "home"
    subprocess.run(["rm", "-rf", str(home)], check=True)
    firsthand(home, "people", "--json", "nobody")  # makes nothing; warms the file cache of the program
    ours = timed_import(home, archive)
    again = timed_import(home, archive)
    peer, peer_cpu = bare_import(folder, home, archive)
    figures = {
        "rows": ours["rows"],
        "import_s": ours["s"],
        "rows_per_s": ours["rows"] / ours["s"],
        "bare_s": peer,
        "ratio_to_bare": peer / ours["s"],
        "import_cpu_s": ours["cpu_s"],
        "bare_cpu_s": peer_cpu,
        "cpu_ratio_to_bare": peer_cpu / ours["cpu_s"],
        "peak_mb": ours["peak_mb"],
        "second_import_s": again["s"],
        **more_messages(folder, home, archive),
        **judging(home),
        **page(home),
        "cli_invitations_s": command_time(home, "invitations", "--json"),
        "cli_people_s": command_time(home, "people", "silva", "--json"),
        "cli_person_s": command_time(home, "person", "17", "--json"),
    }
    for name, value in figures.items():
        print(f"{name:>24}  {value:,.3f}")
    return {name: round(value, 3) for name, value in figures.items()}


def sample(folder: Path, options: argparse.Namespace) -> Path:
    """Write the sample unless it is there, and return its newer archive."""
    from firsthand.sample.network import write_sample

    sizes = f"{options.connections}-{options.invitations}-{options.messages}-{options.pending}"
    target = folder / f"sample-{sizes}"
    if not target.exists():
        target.mkdir()
        write_sample(
            target, as_of=AS_OF, connections=options.connections, messages=options.messages,
            invitations=options.invitations, pending=options.pending,
        )  # fmt: skip
    return next(target.glob("Complete_*.zip"))


def environment(home: Path) -> dict[str, str]:
    return {**os.environ, "FIRSTHAND_HOME": str(home), "FIRSTHAND_NOW": NOW, "FIRSTHAND_DATABASE_URL": ""}


def firsthand(home: Path, *words: str) -> str:
    command = [str(Path(sys.executable).parent / "firsthand"), *words]
    return subprocess.run(command, env=environment(home), check=True, capture_output=True, text=True).stdout


def timed_import(home: Path, archive: Path) -> dict[str, float]:
    """Time the whole command and take its peak memory."""
    program = (
        "import resource, subprocess, sys, time\n"
        "start = time.perf_counter()\n"
        "done = subprocess.run(sys.argv[1:], check=True, capture_output=True, text=True)\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)\n"
        "print(done.stdout)\n"
    )
    command = [str(Path(sys.executable).parent / "firsthand"), "import", str(archive), "--json"]
    out = subprocess.run(
        [sys.executable, "-c", program, *command],
        env=environment(home),
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    head, _, rest = out.partition("\n")
    seconds, cpu, peak = map(float, head.split())
    run = json.loads(rest)["runs"][0]
    assert run["state"] == "done", run
    return {"s": seconds, "cpu_s": cpu, "peak_mb": peak, "rows": run["read"]}


def bare_import(folder: Path, home: Path, archive: Path) -> tuple[float, float]:
    """Write every line of the same files into the same tables with the same indexes, and nothing else.

    Returns seconds of the clock and of the processor.
    """
    store = sqlite3.connect(home / "firsthand.sqlite3")
    schema = [
        row[0]
        for row in store.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT LIKE 'django%'"
            " AND tbl_name NOT LIKE 'sqlite%' AND tbl_name NOT LIKE '%search%' AND name <> 'person_term'"
            " ORDER BY type DESC"
        )
    ]
    rest = {table: store.execute(f"SELECT * FROM {table}").fetchall() for table in REST}
    path = folder / "bare.sqlite3"
    path.unlink(missing_ok=True)
    start, cpu = time.perf_counter(), time.process_time()
    bare = sqlite3.connect(path, isolation_level=None)
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("PRAGMA synchronous=NORMAL")
    for statement in schema:
        bare.execute(statement)
    with zipfile.ZipFile(archive) as zipped:
        for name, statement, rows in PEERS:
            with zipped.open(name) as raw:
                bare.execute("BEGIN IMMEDIATE")
                bare.executemany(statement, rows(csv.reader(io.TextIOWrapper(raw, "utf-8", newline=""))))
                bare.execute("COMMIT")
    for table, rows in rest.items():
        bare.execute("BEGIN IMMEDIATE")
        bare.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
        bare.execute("COMMIT")
    bare.close()
    return time.perf_counter() - start, time.process_time() - cpu


def bare_messages(rows: Iterator[list[str]]) -> Iterable[tuple[object, ...]]:
    next(rows)
    for number, row in enumerate(rows):
        yield (1, hash(row[0]), 1, row[6][:19], "chat", 0, row[7], row[8], number, "2026-11-20", 0, 0)


def bare_connections(rows: Iterator[list[str]]) -> Iterable[tuple[object, ...]]:
    yield from ((1, number, row[6], "2026-11-20", "2026-11-20") for number, row in lines(rows))


def bare_cards(rows: Iterator[list[str]]) -> Iterable[tuple[object, ...]]:
    for number, row in lines(rows):
        name = f"{row[0]} {row[1]}"
        yield (1, number, "linkedin", name, row[4], row[5], "", row[3], number, "2026-11-20", "2026-11-20")


def lines(rows: Iterator[list[str]]) -> Iterator[tuple[int, list[str]]]:
    return ((number, row) for number, row in enumerate(rows) if len(row) > 6 and number > 2)


def bare_invitations(rows: Iterator[list[str]]) -> Iterable[tuple[object, ...]]:
    next(rows)
    for number, row in enumerate(rows):
        yield (
            1, "linkedin", row[4], 1, row[0], "", row[3], row[2], row[2], 0, 0, "[]", number, "2026-11-20",
            "2026-11-20", False, "",
        )  # fmt: skip


def insert(table: str, *columns: str) -> str:
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


# Rows that no line of the files holds by itself; the peer is given them ready.
REST = ("identity", "person", "thread", "participant", "endorsement", "judgement")
PEERS = (
    (
        "Connections.csv",
        insert("connection", "owner_id", "identity_id", "connected_on", "first_seen_on", "last_seen_on"),
        bare_connections,
    ),
    (
        "Connections.csv",
        insert(
            "card", "owner_id", "identity_id", "source", "name", "company", "position", "headline", "mail", "digest",
            "first_seen_on", "last_seen_on",
        ),
        bare_cards,
    ),
    (
        "Invitations.csv",
        insert(
            "invitation", "owner_id", "source", "direction", "identity_id", "name", "headline", "note", "sent_at",
            "sent_raw", "sent_within_days", "is_ambiguous_hour", "mutual_names", "digest", "first_seen_on",
            "last_seen_on", "is_unverified", "status",
        ),
        bare_invitations,
    ),
    (
        "messages.csv",
        insert(
            "message", "owner_id", "thread_id", "identity_id", "at", "kind", "is_note", "subject", "text", "digest",
            "seen_on", "is_minute_precise", "is_copy",
        ),
        bare_messages,
    ),
)  # fmt: skip

IN_DJANGO = """
import os, time
from firsthand.cli.ready import start_django
start_django()
from firsthand.actions.owners import local_owner
from firsthand.clock import read_clock
owner = local_owner(read_clock())
"""
JUDGE = """
from firsthand.actions.judging import judge_invitations
from firsthand.store.models import Judgement
Judgement.objects.all().delete()
start = time.perf_counter()
judge_invitations(owner, read_clock())
print(time.perf_counter() - start, Judgement.objects.count())
"""
MORE = """
from pathlib import Path
from firsthand.actions.importing import import_source
from firsthand.sources.opening import SourceKind
start, cpu = time.perf_counter(), time.process_time()
run = import_source(owner, Path(PATH), SourceKind(KIND), read_clock())
print(time.perf_counter() - start, time.process_time() - cpu, run.added)
"""
PAGE = """
from django.test import Client
from firsthand.actions.access import make_launch_token
from firsthand.clock import machine_time
client = Client(HTTP_HOST="127.0.0.1", headers={"sec-fetch-site": "same-origin"})
client.get(f"/open/{make_launch_token(owner, machine_time())}/")
for address in ("/invitations/", "/people/", "/today/"):
    times = []
    for _ in range(8):
        start = time.process_time()
        answer = client.get(address)
        times.append(time.process_time() - start)
    assert answer.status_code == 200, answer.status_code
    print(sorted(times[1:])[3], len(answer.content))
from firsthand.actions.today import count_today
from firsthand.clock import read_clock
from firsthand.store.database import django_rows
from firsthand.store.queries.owner import first_owner
times = []
for _ in range(8):
    start = time.process_time()
    count_today(django_rows, first_owner(django_rows), read_clock())
    times.append(time.process_time() - start)
print(sorted(times[1:])[3], 0)
"""


def in_django(home: Path, program: str) -> list[list[float]]:
    out = subprocess.run(
        [sys.executable, "-c", IN_DJANGO + program],
        env=environment(home),
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return [[float(word) for word in line.split()] for line in out.splitlines()]


def more_messages(folder: Path, home: Path, archive: Path) -> dict[str, float]:
    """Time 100 new messages of the same export until all that follows from them is right again."""
    with zipfile.ZipFile(archive) as zipped, zipped.open("messages.csv") as raw:
        rows = csv.reader(io.TextIOWrapper(raw, "utf-8", newline=""))
        header, *some = islice(rows, 60_000)
    persons = [row for row in some if row[3]][:: len(some) // 200][:100]
    text = io.StringIO()
    csv.writer(text).writerows(
        [header, *([*row[:8], f"News number {number}", *row[9:]] for number, row in enumerate(persons))]
    )
    path = folder / "more" / archive.name
    path.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(path, "w") as zipped:
        zipped.writestr("messages.csv", text.getvalue())
    return more(home, path, "linkedin")


def more(home: Path, path: Path, kind: str) -> dict[str, float]:
    """Take in 100 new messages; return the seconds of the clock and of the processor until all is right again."""
    [[seconds, cpu, added]] = in_django(
        home, MORE.replace("PATH", repr(str(path))).replace("KIND", repr(kind))
    )
    assert added == 100, added
    return {f"more_{kind}_s": seconds, f"more_{kind}_cpu_s": cpu}


def judging(home: Path) -> dict[str, float]:
    [[seconds, count]] = in_django(home, JUDGE)
    return {"judged": count, "judging_s": seconds}


def page(home: Path) -> dict[str, float]:
    (invitations, size), (people, _), (today, _), (count, _) = in_django(home, PAGE)
    return {
        "invitations_page_cpu_s": invitations,
        "invitations_page_kb": size / 1024,
        "people_page_cpu_s": people,
        "today_page_cpu_s": today,
        "today_count_cpu_s": count,
    }


def command_time(home: Path, *words: str) -> float:
    """Return the median of five whole runs of a command, in seconds of the clock."""
    times = []
    for _ in range(5):
        start = time.perf_counter()
        firsthand(home, *words)
        times.append(time.perf_counter() - start)
    return sorted(times)[2]


if __name__ == "__main__":
    main()
