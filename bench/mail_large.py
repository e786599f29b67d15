"""A very large mailbox: the seconds and the memory that its import takes, and the pages of the store after it.

    python -m bench.mail_large [--messages 100000] [--variants 10] [--archive-messages 500000] [--keep FOLDER]

The mailbox holds the messages of `bench.mail` in so many variants, each with other people, keys and conversations.
Memory is what no other process shares, of `firsthand import` and of those it starts, added up every fifth of a
second (Linux only). Then the sample archive comes into the same store, its pages are asked for, and 100 new mails and
100 new messages come.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from bench.imports import environment, firsthand, in_django, more, more_messages, page, sample
from bench.mail import FIRMS, write_mbox

BLOCK = 16 << 20
EVERY = 0.2  # seconds
HOSTS = re.compile(rb"@(a|%s)\.example" % "|".join(firm.removesuffix(".example") for firm in FIRMS).encode())
PRIVATE = re.compile(r"^Private_(?:Clean|Dirty):\s+(\d+) kB", re.MULTILINE)
COUNT = """
from firsthand.store.database import django_rows
print(*(django_rows(f"SELECT COUNT(*) FROM {table}")[0][0] for table in ("mail", "message", "invitation", "person")))
"""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--messages", type=int, default=100_000, help="in each variant")
    parser.add_argument("--variants", type=int, default=10)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--archive-messages", type=int, default=500_000)
    parser.add_argument("--keep", type=Path, help="keep the made-up mailbox and the store here")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="firsthand-bench-") as scratch:
        folder = options.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        figures = measure(folder, options)
    for name, value in figures.items():
        print(f"{name:>28}  {value:,.3f}")
    print(json.dumps({name: round(value, 3) for name, value in figures.items()}))


def measure(folder: Path, options: argparse.Namespace) -> dict[str, float]:
    path = write_variants(
        write_mbox(folder / f"bench-{options.messages}-{options.seed}.mbox", options), options
    )
    home = folder / "home"
    shutil.rmtree(home, ignore_errors=True)
    firsthand(
        home, "import", str(first_bytes(path))
    )  # makes the store, and warms the file cache of the program
    seconds, memory = watched_import(home, path)
    again, _ = watched_import(home, path)
    figures = {"mails_s": seconds, "mails_private_mb": memory, "second_import_s": again}
    if options.archive_messages:
        archive = archive_in(folder, options)
        figures["archive_s"], figures["archive_private_mb"] = watched_import(home, archive)
        [counts] = in_django(home, COUNT)
        figures |= dict(zip(("mails", "messages", "invitations", "people"), counts, strict=True))
        figures |= page(home)
        figures |= more(home, more_mails(folder, options), "mail")
        figures |= more_messages(folder, home, archive)
    return figures


def more_mails(folder: Path, options: argparse.Namespace) -> Path:
    """Write 100 new mails: half among people of the large mailbox, half among people who are new."""
    target = folder / "more.mbox"
    with target.open("wb") as out:
        for host, name in ((b"0", "known"), (b"new", "new")):
            some = argparse.Namespace(messages=50, seed=options.seed)
            content = write_mbox(folder / f"{name}.mbox", some).read_bytes()
            mails = HOSTS.sub(rb"@\g<1>%s.example" % host, content)
            out.write(mails.replace(b"Message-ID: <", b"Message-ID: <%s." % name.encode()))
    return target


def write_variants(path: Path, options: argparse.Namespace) -> Path:
    """Write the mailbox so many times into one, each time with other hosts in addresses and keys."""
    target = path.with_name(f"{path.stem}-times-{options.variants}.mbox")
    if not target.exists():
        with target.open("wb") as out:
            for number in range(options.variants):
                out.writelines(HOSTS.sub(rb"@\g<1>%d.example" % number, block) for block in blocks(path))
    return target


def blocks(path: Path) -> Iterator[bytes]:
    """Yield a file in blocks of whole lines."""
    with path.open("rb") as file:
        while lines := file.readlines(BLOCK):
            yield b"".join(lines)


def first_bytes(path: Path) -> Path:
    small = path.with_name("first.mbox")
    with path.open("rb") as file:
        small.write_bytes(file.read(BLOCK >> 8))
    return small


def archive_in(folder: Path, options: argparse.Namespace) -> Path:
    """Return the archive of the sample, of the size that `bench.imports` has."""
    sizes = argparse.Namespace(
        connections=30_000, invitations=5_000, messages=options.archive_messages, pending=2_000
    )
    return sample(folder, sizes)


def watched_import(home: Path, path: Path) -> tuple[float, float]:
    """Import a path; return the seconds, and the most private memory of all processes together, in MB."""
    command = [str(Path(sys.executable).parent / "firsthand"), "import", str(path)]
    most, begun = 0.0, time.perf_counter()
    with subprocess.Popen(command, env=environment(home), stdout=subprocess.DEVNULL) as process:
        while process.poll() is None:
            most = max(most, sum(map(private_mb, family(process.pid))))
            with suppress(subprocess.TimeoutExpired):
                process.wait(EVERY)
    assert process.returncode == 0, process.returncode
    return time.perf_counter() - begun, most


def family(pid: int) -> list[int]:
    """Return a process and all that come from it."""
    found = [pid]
    for parent in found:
        with suppress(OSError):
            found += map(int, Path(f"/proc/{parent}/task/{parent}/children").read_text().split())
    return found


def private_mb(pid: int) -> float:
    """Return the memory that a process shares with no other; nothing of one that is gone."""
    with suppress(OSError):
        return sum(map(int, PRIVATE.findall(Path(f"/proc/{pid}/smaps_rollup").read_text()))) / 1024
    return 0.0


if __name__ == "__main__":
    main()
