"""The back-test on a large network: what it takes of the processor, and that later facts change no answer.

    python -m bench.backtest [--connections 30000 --meetings 40000 --sample 3000 --planted 1200]

The command is timed with two policies on the network of `bench.backtest_world`. Then a sample is imported, all answers
are kept, later facts are planted (mails, meetings, messages and recommendations after the day each came, from known
accounts and from new addresses of the same names), and all is replayed again: no answer for anybody may differ.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tests.archives import (
    MESSAGES,
    RECOMMENDATIONS,
    message,
    table,
)
from tests.evidence_files import letter, meeting, write_calendar, write_mbox

from bench.imports import IN_DJANGO, environment, firsthand, sample

WORDS = ("backtest", "--policy", "Closed circle", "--against", "Open", "--json")
ANSWERS = """
from datetime import UTC, datetime
from firsthand.actions.backtest import past_requests
from firsthand.core.backtest import judge
from firsthand.core.stops import STOPS
from firsthand.store.database import django_rows
owner = django_rows("SELECT id FROM owner")[0][0]
asked = past_requests(django_rows, owner, datetime(2026, 11, 21, 12, tzinfo=UTC)).requests
key = {row[0]: row[1] for row in django_rows(
    "SELECT person_id, MIN(value) FROM identity WHERE kind = 'url' GROUP BY person_id")}
for each in asked:
    print(key.get(each.person, ""), each.on, *(judge(each, policy).verdict.value for policy in STOPS), sep=";")
"""
OWN = """
from firsthand.store.database import django_rows
for row in django_rows(
    "SELECT i.kind, i.value, i.name FROM identity i JOIN person p ON p.id = i.person_id WHERE p.is_owner"
):
    print(*row, sep=";")
"""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--connections", type=int, default=30_000, help="each with 32 mails and messages")
    parser.add_argument("--meetings", type=int, default=40_000)
    parser.add_argument("--sample", type=int, default=3_000, help="connections of the sample")
    parser.add_argument("--planted", type=int, default=1_200, help="people of whom later facts are planted")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="firsthand-bench-") as scratch:
        figures = speed(Path(scratch) / "large", options) | leaks(Path(scratch) / "leaks", options)
    for name, value in figures.items():
        print(f"{name:>24}  {value:,.3f}")
    print(json.dumps({name: round(value, 3) for name, value in figures.items()}))


def speed(home: Path, options: argparse.Namespace) -> dict[str, float]:
    """Return what the command takes on a large network."""
    program = f"from bench.backtest_world import fill\nprint(fill(owner, {options.connections}, {options.meetings}))"
    interactions = lines(home, program)[0][0]
    seconds, found = timed(home)
    return {
        "requests": found["requests"],
        "interactions": float(interactions),
        "processor_s": seconds,
        "let_in": found["policies"]["Closed circle"]["accept"],
    }


def leaks(folder: Path, options: argparse.Namespace) -> dict[str, float]:
    """Return how many answers later facts changed."""
    folder.mkdir()
    home, sizes = folder / "home", {"invitations": 800, "messages": 40_000, "pending": 100}
    archive = sample(folder, argparse.Namespace(connections=options.sample, **sizes))
    firsthand(
        home, "import", *map(str, sorted(path for path in archive.parent.iterdir() if path.suffix != ".txt"))
    )
    before = answers(home)
    firsthand(home, "import", *map(str, plant(folder, before, options.planted, lines(home, OWN))))
    after = answers(home)
    return {
        "answers": len(before),
        "people_planted": options.planted,
        "answers_changed": sum(after.get(key) != answer for key, answer in before.items()),
    }


def timed(home: Path) -> tuple[float, dict[str, Any]]:
    """Return the seconds of the processor of the command, the best of three, and what it said."""
    best, said = 1e9, ""
    for _ in range(3):
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        said = firsthand(home, *WORDS)
        now = resource.getrusage(resource.RUSAGE_CHILDREN)
        best = min(best, now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime)
    return best, json.loads(said)


def answers(home: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return every answer at each stop, by profile address and day."""
    return {(key, on): tuple(verdicts) for key, on, *verdicts in lines(home, ANSWERS) if key}


def lines(home: Path, program: str) -> list[list[str]]:
    """Run a few lines inside the program, and return the words of what they print."""
    command = [sys.executable, "-c", IN_DJANGO + program]
    out = subprocess.run(command, env=environment(home), check=True, capture_output=True, text=True).stdout
    return [line.split(";") for line in out.splitlines()]


def plant(
    folder: Path, before: dict[tuple[str, str], tuple[str, ...]], most: int, own: list[list[str]]
) -> list[Path]:
    """Write later facts of some people: files to import."""
    me = next(row[1] for row in own if row[0] == "mail")
    later = Later(next(row[2] for row in own if row[0] == "url"), me)
    newest: dict[str, str] = {}  # who of this name came last: what comes after that is later for all of them
    for url, on in before:
        newest[called(url)] = max(on, newest.get(called(url), on))
    chosen = sorted(newest.items())[:: max(1, len(newest) // most)][:most]
    for number, (who, on) in enumerate(chosen):
        day = date.fromisoformat(on) + timedelta(days=2 + number % 300)
        if day < date(2026, 11, 20) and " " in who:
            url = next(url for url, came in before if called(url) == who and came == on)
            later.add(number, who, url, day)
    return later.write(folder)


@dataclass
class Later:
    """Facts of a later day about people whom the owner, of this name and address, knows: one of each sort for each."""

    name: str
    me: str
    letters: list[bytes] = field(default_factory=list)
    meetings: list[str] = field(default_factory=list)
    messages: list[tuple[str, ...]] = field(default_factory=list)
    praise: list[tuple[str, ...]] = field(default_factory=list)

    def add(self, number: int, who: str, url: str, day: date) -> None:
        """Add a mail and its answer, a meeting, a message and a recommendation of one person."""
        mine, theirs = f"{self.name} <{self.me}>", f"{who} <later{number}@planted.example>"
        sent, first, second = (
            f"{day:%a, %d %b %Y} 09:00:00 +0000", f"a{number}@planted.example", f"b{number}@planted.example",
        )  # fmt: skip
        self.letters.append(letter(theirs, mine, "Plans", sent, first))
        self.letters.append(letter(mine, theirs, "Re: Plans", sent, second, answers=first))
        self.meetings.append(
            meeting(
                f"planted{number}", f"Review {number}", f"{day:%Y%m%d}T090000Z", f"{day:%Y%m%d}T100000Z",
                f"{self.name}:{self.me}:ACCEPTED", f"{who}:later{number}@planted.example:ACCEPTED",
            )
        )  # fmt: skip
        self.messages.append(
            message(
                f"2-planted-{number}", who, [self.name], f"{day} 09:00:00", "Shall we talk about the port?",
                **{"SENDER PROFILE URL": f"https://www.{url}"},
            )
        )  # fmt: skip
        said = ("Halden", "Lead", "A joy to work with.", f"{day:%m/%d/%y}, 09:00 AM", "VISIBLE")
        self.praise.append((*who.split(" ", 1), *said))

    def write(self, folder: Path) -> list[Path]:
        """Write all of it as files to import."""
        later = folder / "later"
        later.mkdir(exist_ok=True)
        (later / "messages.csv").write_text(table(MESSAGES, self.messages), encoding="utf-8")
        praise = table(RECOMMENDATIONS, self.praise)
        (later / "Recommendations_Received.csv").write_text(praise, encoding="utf-8")
        return [
            later,
            write_mbox(folder, *self.letters, name="later.mbox"),
            write_calendar(folder, *self.meetings, name="later.ics"),
        ]


def called(url: str) -> str:
    """Return first and last name as a profile address has them."""
    words = url.rpartition("/")[2].split("-")[:-1]  # the last one tells accounts of one name apart
    return f"{words[0]} {words[-1]}".title() if len(words) > 1 else ""


if __name__ == "__main__":
    main()
