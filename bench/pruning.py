"""Letting go in a network of 30,000 people: what the page and the command take, and reading what sells.

    python -m bench.pruning [--people 30000]

The store is that of `bench.organising`, with connections made since 2010, a third of whom wrote once: half of those to
sell. Two goals are named. The map is drawn and ties are woven before, as the worker does. Times are of the processor:
of pages the median of seven; of the command, which is started anew each time, the best of five.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from bench.organising import NOW, median, spent

SELLS = (
    "We help firms like yours cut freight costs by {} percent. Book a free demo of our platform this week."
)
SAYS = "The crane at pier {} turned twice as fast after your talk, and everybody asked me how you did it."
KNOWN = "UPDATE person SET knowledge = %s, knowledge_rank = %s WHERE id > %s"
CONNECTED = "UPDATE person SET connected_on = %s, received = %s, last_interaction_at = %s WHERE id = %s"
ROWS = {
    "thread": "id, owner_id, key, title, people, only_refused",
    "participant": "owner_id, thread_id, identity_id, sent, first_at, last_at",
    "message": "owner_id, thread_id, identity_id, at, kind, is_note, is_copy, subject, text, digest, seen_on,"
    " is_minute_precise",
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--people", type=int, default=30_000)
    options = parser.parse_args()
    sizes = argparse.Namespace(people=options.people, ties=options.people // 3, mails=50_000, casts=20_000)
    with tempfile.TemporaryDirectory(prefix="firsthand-bench-") as home:
        os.environ.update(FIRSTHAND_HOME=home, FIRSTHAND_NOW=NOW, FIRSTHAND_DATABASE_URL="")
        from firsthand.cli.ready import start_django

        start_django()
        from bench.network_map import fill

        fill(sizes)
        connect(sizes)
        figures = measure()
    for name, value in figures.items():
        print(f"{name:>36}  {value:10.4f}")
    print(json.dumps({name: round(value, 4) for name, value in figures.items()}))


def connect(sizes: argparse.Namespace) -> None:
    """Say since when everybody is connected, whom the owner knows, and what some wrote."""
    from django.db import connection, transaction

    from firsthand.store.models import Owner

    owner, start, writers = Owner.objects.get().pk, date(2010, 1, 1), range(3, sizes.people + 1, 3)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(KNOWN, ("none", 6, sizes.ties))
        cursor.executemany(
            CONNECTED,
            [
                (str(start + timedelta(days=n % 5_900)), int(n % 3 == 0), None, n)
                for n in range(1, sizes.people + 1)
            ],
        )
        for table, rows in (
            ("thread", ((n, owner, f"t{n}", "", 2, False) for n in writers)),
            ("participant", ((owner, n, n, 1, None, None) for n in writers)),
            ("message", messages(owner, writers)),
        ):
            marks = ", ".join(["%s"] * len(ROWS[table].split(",")))
            cursor.executemany(f"INSERT INTO {table} ({ROWS[table]}) VALUES ({marks})", list(rows))
        cursor.execute("ANALYZE")


def messages(owner: int, writers: range) -> Iterator[tuple[object, ...]]:
    for n in writers:
        text = (SELLS if n % 2 else SAYS).format(n % 90)
        at = "2026-03-0%d 10:00:00" % (1 + n % 9)  # noqa: UP031 - one digit
        yield owner, n, n, at, "chat", False, False, "", text, n, "2026-11-01", False


def measure() -> dict[str, float]:
    """Return seconds, but for counts."""
    from django.test import Client

    from firsthand.actions.access import make_launch_token
    from firsthand.actions.goals import keep_goal
    from firsthand.actions.indexing import index_people
    from firsthand.actions.network_map import draw_maps
    from firsthand.actions.pitches import read_all
    from firsthand.actions.prune_effect import effect_without
    from firsthand.actions.pruning import look_at_pruning
    from firsthand.actions.tie_web import weave_webs
    from firsthand.clock import machine_time, read_clock
    from firsthand.core.filters import Filters
    from firsthand.core.goals import GoalKind
    from firsthand.store.database import django_rows
    from firsthand.store.models import Owner

    owner, now = Owner.objects.get(), read_clock()
    keep_goal(owner, GoalKind.COMPANY, "Company 12", now)
    keep_goal(owner, GoalKind.ROLE, "Engineer", now)
    index_people(owner.pk)
    draw_maps(now)
    weave_webs(now)
    read: list[int] = []
    found = {"reading a message": spent(lambda: read.append(read_all(owner.pk)))}
    found = {"messages": float(read[0]), "reading a message": found["reading a message"] / read[0]}
    client = Client(HTTP_HOST="127.0.0.1")
    client.get(f"/open/{make_launch_token(owner, machine_time())}/")
    for name, address in PAGES.items():
        found[f"page: {name}"] = median(client, address)
    looked = look_at_pruning(django_rows, owner.pk, now, Filters(), at_once=True)
    found["candidates"] = float(len(looked.ranked))
    untied = [facts.id for facts, _ in looked.ranked[:20]]
    found["before and after, nobody tied"] = spent(lambda: effect_without(django_rows, owner.pk, untied, now))
    found["before and after, drawn anew"] = spent(
        lambda: effect_without(django_rows, owner.pk, [1, 2, 3], now)
    )
    words = [str(Path(sys.executable).parent / "firsthand"), "prune", "--json"]
    found["firsthand prune --json"] = min(spent_by(words) for _ in range(5))
    return found


PAGES = {
    "a batch": "/prune/",
    "of one suggestion": "/prune/?suggested=mute&page=7",
    "with a filter": "/prune/?company=company%2012",
    "cards": "/prune/remember/",
    "the list": "/prune/list/",
}


def spent_by(words: list[str]) -> float:
    """Return the seconds of the processor that a program takes from its start to its end."""
    before = os.times()
    subprocess.run(words, check=True, capture_output=True)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


if __name__ == "__main__":
    main()
