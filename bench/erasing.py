"""Erase the liveliest correspondent out of a mailbox of 100,000 mails, and sift messages while somebody is erased.

    python -m bench.erasing [--mails 100000]

The mailbox is made up: a thousand people, a few of whom wrote most. Told are CPU and wall seconds of the whole act
(rows, what follows from others, the file written anew), and microseconds that asking about one message takes.
"""

import argparse
import json
import os
import random
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
ME = "Lena Hartwig <lena@hartwig.example>"
FIRST = (
    "Ana",
    "Ben",
    "Carl",
    "Dora",
    "Eva",
    "Finn",
    "Gus",
    "Hana",
    "Ida",
    "Jon",
    "Kai",
    "Lea",
    "Mia",
    "Nils",
    "Oda",
)
LAST = (
    "Adler",
    "Fenn",
    "Quist",
    "Lind",
    "Okafor",
    "Holt",
    "Brandt",
    "Hall",
    "Marsh",
    "Oduya",
    "Raman",
    "Stone",
    "Lake",
)
TEXT = "we met at the fair in Porto and Ana Lind said that Tom Okafor would bring his plan for the docks"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--mails", type=int, default=100_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="firsthand-bench-") as scratch:
        os.environ["FIRSTHAND_HOME"] = str(Path(scratch) / "home")
        figures = erase_liveliest(Path(scratch), options.mails) | {"sift_us": sift_messages()}
    for name, value in figures.items():
        print(f"{name:>16}  {value:,.2f}")
    print(json.dumps({name: round(value, 2) for name, value in figures.items()}))


def people() -> list[str]:
    """Return the people, each a name and an address."""
    names = [
        (first, f"{last}{end}")
        for end in ("", "son", "berg", "by", "holm")
        for last in LAST
        for first in FIRST
    ]
    return [f"{first} {last} <{first.lower()}@{last.lower()}.example>" for first, last in names]


def letters(number: int) -> Iterator[str]:
    """Yield mails, half of them answers."""
    chance, whom = random.Random(5), people()
    for each in range(number):
        other = whom[int(chance.paretovariate(0.6)) % len(whom)]
        at = datetime(2015, 1, 1, tzinfo=UTC) + timedelta(hours=each)
        sender, to = (other, ME) if each % 2 else (ME, other)
        copies = ", ".join(chance.sample(whom, chance.choice((0, 0, 0, 1, 2))))
        yield (
            f"From x Tue Mar  4 09:00:00 2025\nFrom: {sender}\nTo: {to}\n{f'Cc: {copies}' + chr(10) if copies else ''}"
            f"Subject: Plan {each}\nDate: {at:%a, %d %b %Y %H:%M:%S} +0000\nMessage-ID: <{each}@x.example>\n"
            f"{f'References: <{each - 2}@x.example>' + chr(10) if each % 3 and each > 2 else ''}\nHello\n\n"
        )


def erase_liveliest(folder: Path, number: int) -> dict[str, float]:
    from firsthand.cli.ready import start_django

    start_django()
    from firsthand.actions.erasing import erase_person
    from firsthand.actions.importing import import_source
    from firsthand.actions.owners import local_owner
    from firsthand.sources.opening import SourceKind
    from firsthand.store.models import Mail, Person

    path = folder / "mail.mbox"
    path.write_text("".join(letters(number)), encoding="utf-8")
    owner = local_owner(NOW)
    import_source(owner, path, SourceKind.MAIL, NOW)
    before = Mail.objects.count()
    liveliest = max(Person.objects.filter(is_owner=False), key=lambda each: each.sent + each.received)
    wall, cpu = time.perf_counter(), time.process_time()
    erase_person(owner, liveliest.pk, NOW)
    return {
        "mails": before,
        "mails_gone": before - Mail.objects.count(),
        "erase_s": time.perf_counter() - wall,
        "erase_cpu_s": time.process_time() - cpu,
    }


def sift_messages(number: int = 20_000) -> float:
    """Return microseconds a message."""
    from firsthand.actions.sifting import Sieve
    from firsthand.core.erasing import Act, Tombstones
    from firsthand.core.records import Message, Party

    act, chance = Act(1, "token", NOW), random.Random(5)
    erased = Tombstones(b"a key", {}, {1: act})
    for each in range(200):
        erased.add("url", f"linkedin.com/in/ana-{each}", act)
    sieve, me = Sieve(erased, "linkedin"), Party("Lena Hartwig", "linkedin.com/in/lena")
    rows = [
        Message(f"2-{each % 5000}", "", Party(f"P {each % 900}", f"linkedin.com/in/p{each % 900}"), (me,),
                "2026-01-01 10:00:00", "", " ".join(chance.choices(TEXT.split(), k=40)))
        for each in range(number)
    ]  # fmt: skip
    start = time.process_time()
    for row in rows:
        sieve.sift(row, "messages.csv")
    return (time.process_time() - start) / number * 1e6


if __name__ == "__main__":
    main()
