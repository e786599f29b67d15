"""Searching a million made-up people as one types: starts of words, whole names, firms, and slips of the finger.

    python -m bench.search [--people 1000000] [--queries 3000] [--keep FOLDER]

Everybody gets a name of the world the sample is made of, every third with a family name of syllables, so that there
are some 130,000 words; one in twenty is known. The store is made and indexed by the code that ships. Each query asks
for the first 50 people, and how many there are (counted to 10,000). Times are of one thread, in milliseconds of the
clock; the last line is JSON.
"""

import argparse
import json
import os
import random
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

NOW = "2026-11-21T12:00:00Z"
ONSETS = "b br ch d dr f g gr h j k kl l m n p pr r s sch st t tr v w z"
VOWELS = "a e i o u ai au ei ia ie oe ou"
ENDS = "n r l s t ck nd rt ng m ss la ro vic sen ski man berg wood"
TRADES = "Analyst Engineer Designer Founder Buyer Nurse Recruiter Consultant Planner Editor Teacher Chemist"
SORTS = ("Labs", "Group", "Partners", "Foods", "Systems")
LEVELS = ("", "Senior ", "Head ", "Junior ", "Deputy ", "Chief ")
COLUMNS = (
    "owner_id, name, name_key, is_owner, company, position, is_connected, knowledge, knowledge_rank, received, sent,"
    " meetings, strength"
)
KNOWN = ("worked", "met", "spoken", "introduced", "shared", "wrote", "none")
SPREAD = (0.002, 0.01, 0.03, 0.002, 0.02, 0.05, 0.886)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--people", type=int, default=1_000_000)
    parser.add_argument("--queries", type=int, default=3_000)
    parser.add_argument("--keep", type=Path, help="keep the store here, and use it again")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="firsthand-bench-") as scratch:
        home = options.keep or Path(scratch)
        os.environ.update(FIRSTHAND_HOME=str(home), FIRSTHAND_NOW=NOW, FIRSTHAND_DATABASE_URL="")
        print(json.dumps(measure(options.people, options.queries)))


def measure(people: int, queries: int) -> dict[str, float]:
    from firsthand.cli.ready import start_django

    start_django()
    from firsthand.actions.indexing import index_people
    from firsthand.actions.owners import local_owner
    from firsthand.clock import read_clock
    from firsthand.store.models import Person, SearchWord

    owner = local_owner(read_clock())
    figures: dict[str, float] = {}
    if Person.objects.count() < people:
        fill(owner.pk, people)
    start = time.process_time()
    index_people(owner.pk)
    figures["index_cpu_s"] = time.process_time() - start
    figures["words"] = SearchWord.objects.count()
    figures |= search(owner.pk, queries)
    for name, value in figures.items():
        print(f"{name:>24}  {value:,.2f}")
    return {name: round(value, 3) for name, value in figures.items()}


def fill(owner_id: int, people: int) -> None:
    from django.db import connection, transaction

    marks = ", ".join(["%s"] * (COLUMNS.count(",") + 1))
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO person ({COLUMNS}) VALUES ({marks})", made_up(random.Random(7), owner_id, people)
        )


def made_up(chance: random.Random, owner_id: int, people: int) -> Iterator[tuple[object, ...]]:
    """Yield rows of people."""
    from firsthand.core.names import fold_name
    from firsthand.sample.names import CULTURES

    given = [name for one in CULTURES for name in one.firsts]
    family = [name for one in CULTURES for name in one.lasts]
    rare = [syllables(chance) for _ in range(150_000)]
    firms = [
        f"{syllables(chance)} {chance.choice(('Labs', 'Group', 'Partners', 'Foods', 'Systems'))}"
        for _ in range(40_000)
    ]
    for _ in range(people):
        name = f"{chance.choice(given)} {chance.choice(rare if chance.random() < 1 / 3 else family)}"
        [rank] = chance.choices(range(7), SPREAD)
        trade = chance.choice(LEVELS) + chance.choice(TRADES.split())
        strength = None if rank == 5 else chance.randrange(1, 90) if rank < 3 else 0
        yield (
            owner_id, name, fold_name(name), False, chance.choice(firms), trade, True, KNOWN[rank], rank, 0, 0, 0,
            strength,
        )  # fmt: skip


def syllables(chance: random.Random) -> str:
    """Make up a name."""
    parts = [
        chance.choice(ONSETS.split()) + chance.choice(VOWELS.split())
        for _ in range(chance.choice((1, 2, 2, 3)))
    ]
    return "".join([*parts, chance.choice(ENDS.split())]).capitalize()


def search(owner_id: int, queries: int) -> dict[str, float]:
    """Time each kind of query and all together."""
    from firsthand.clock import read_clock
    from firsthand.core.filters import Filters
    from firsthand.home import database_path
    from firsthand.store.database import file_rows
    from firsthand.store.queries.people import People

    today = read_clock().date()
    times: dict[str, list[float]] = {}
    empty = 0
    with file_rows(database_path()) as rows:
        for kind, query in asked(rows, owner_id, queries):
            start = time.perf_counter()
            wanted = People(rows, owner_id, Filters(query), today)
            found = wanted.listed()
            wanted.count(most=10_000)
            times.setdefault(kind, []).append((time.perf_counter() - start) * 1000)
            empty += not found
    every = sorted(each for kind in times.values() for each in kind)
    figures = {"queries": float(len(every)), "found_nobody": float(empty)}
    for kind, taken in times.items():
        figures |= {f"{kind}_p50_ms": share(sorted(taken), 0.5), f"{kind}_p99_ms": share(sorted(taken), 0.99)}
    return figures | {"p50_ms": share(every, 0.5), "p99_ms": share(every, 0.99), "max_ms": every[-1]}


def share(ordered: list[float], part: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def asked(rows: object, owner_id: int, queries: int) -> Iterator[tuple[str, str]]:
    """Yield searches for people there are: each start of a name as it is typed, two words, a field, a slip."""
    chance = random.Random(11)
    [(first, last)] = rows("SELECT MIN(id), MAX(id) FROM person WHERE owner_id = %s", (owner_id,))
    done = 0
    while done < queries:
        [(key, company)] = rows(
            "SELECT name_key, company FROM person WHERE id = %s", (chance.randint(first, last),)
        )
        given, *_, family = key.split()
        typed = [("typed", key[:length]) for length in range(1, len(key) + 1)]
        firm = company.split()[0].lower()
        others = [
            ("two_starts", f"{given[:2]} {family[:2]}"), ("two_starts", f"{family[:3]} {given[:1]}"),
            ("two_starts", f"{given[:1]} {firm[:1]}"), ("firm", f"company:{firm[:4]}"),
            ("slip", slip(chance, family)), ("slip", f"{given} {slip(chance, family)}"), ("slip", slip(chance, given)),
        ]  # fmt: skip
        yield from (*typed, *others)
        done += len(typed) + len(others)


def slip(chance: random.Random, word: str) -> str:
    """Mistype a word: two letters swapped, one left out, one doubled, one beside."""
    place = chance.randrange(len(word) - 1)
    return chance.choice(
        (
            f"{word[:place]}{word[place + 1]}{word[place]}{word[place + 2 :]}",
            f"{word[:place]}{word[place + 1 :]}",
            f"{word[: place + 1]}{word[place:]}",
            f"{word[:place]}{chance.choice('aeinrst')}{word[place + 1 :]}",
        )
    )


if __name__ == "__main__":
    main()
