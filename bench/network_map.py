"""The map of a large network: how long it takes to draw, and what its pages take of the server.

    python -m bench.network_map [--people 30000 --ties 9000 --mails 1000000 --casts 120000]

People and mails are made up and put straight into a store: circles of 60 who mostly write among themselves, nine in
ten mails among three people or more, which is far more than real mailboxes have. Times are of the processor.
"""

import argparse
import json
import os
import random
import tempfile
import time
from collections.abc import Iterator

CIRCLE = 60
STANDINGS = ("close", *["active"] * 8, *["fading"] * 6, *["dormant"] * 12, *["too little to say"] * 4)
NOW = "2026-11-30T12:00:00+00:00"
ROWS = {
    "person": "id, owner_id, name, name_key, is_owner, company, position, is_connected, knowledge, knowledge_rank,"
    " received, sent, meetings, strength, standing, trend",
    "identity": "id, owner_id, kind, value, name, name_key, named_on, is_owner, person_id",
    "cast_list": "id, owner_id, digest, people, side",
    "cast_member": "owner_id, cast_id, identity_id, is_sender",
    "mail": "owner_id, cast_id, at, kind, subject, digest, merit, is_introduction, is_refusal",
}


def main() -> None:
    """Make the store, measure, and print the figures as a last line of JSON."""
    parser = argparse.ArgumentParser()
    for name, size in (("people", 30_000), ("ties", 9_000), ("mails", 1_000_000), ("casts", 120_000)):
        parser.add_argument(f"--{name}", type=int, default=size)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(FIRSTHAND_HOME=home, FIRSTHAND_NOW=NOW, FIRSTHAND_DATABASE_URL="")
        from firsthand.cli.ready import start_django

        start_django()
        fill(options)
        print(json.dumps(measure()))


def fill(options: argparse.Namespace) -> None:
    """Write an owner with people, casts and mails."""
    from django.db import connection, transaction

    from firsthand.clock import read_clock
    from firsthand.store.models import Owner

    now, chance = read_clock(), random.Random(3)
    owner = Owner.objects.create(created_at=now, summarised_on=now.date()).pk
    members = {cast: cast_of(options.ties, chance) for cast in range(1, options.casts + 1)}
    rows: dict[str, Iterator[tuple[object, ...]]] = {
        "person": people(owner, options, chance),
        "identity": (
            (n, owner, "mail", f"p{n}@firm{n % 700}.example", f"P {n}", f"p {n}", "2020-01-01", False, n)
            for n in range(1, options.people + 1)
        ),
        "cast_list": ((cast, owner, cast, len(who) + 1, "in") for cast, who in members.items()),
        "cast_member": (
            (owner, cast, one, place == 0) for cast, who in members.items() for place, one in enumerate(who)
        ),
        "mail": mails(owner, options, chance),
    }
    with transaction.atomic(), connection.cursor() as cursor:
        for table, columns in ROWS.items():
            marks = ", ".join(["%s"] * len(columns.split(",")))
            cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows[table])
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    connection.close()


def people(owner: int, options: argparse.Namespace, chance: random.Random) -> Iterator[tuple[object, ...]]:
    for n in range(1, options.people + 1):
        standing = chance.choice(STANDINGS) if n <= options.ties else "never real"
        strength = {"too little to say": None, "never real": 0}.get(standing, chance.randrange(1, 99))
        company = f"Company {n % 700}" if chance.random() < 0.7 else ""
        yield (
            n, owner, f"P {n}", f"p {n}", False, company, "Engineer", True, "spoken", 2, 0, 0, 0, strength, standing,
            "",
        )  # fmt: skip


def cast_of(ties: int, chance: random.Random) -> list[int]:
    """Return who writes to the owner and others, mostly of one circle."""
    first = chance.randrange(ties)
    who = {first + 1: None}
    for _ in range(min(13, 1 + int(chance.expovariate(1 / 3)))):
        near = (first // CIRCLE) * CIRCLE + chance.randrange(CIRCLE)
        who[1 + (near if chance.random() < 0.9 and near < ties else chance.randrange(ties))] = None
    return list(who)


def mails(owner: int, options: argparse.Namespace, chance: random.Random) -> Iterator[tuple[object, ...]]:
    for digest in range(options.mails):
        cast = 1 + min(int(chance.expovariate(5 / options.casts)), options.casts - 1)
        at = (
            f"20{chance.randrange(15, 27)}-{chance.randrange(1, 11):02}-{chance.randrange(1, 28):02} 10:00:00"
        )
        yield (owner, cast, at, "personal", "", digest, 0, False, False)


def measure() -> dict[str, float]:
    """Return seconds of the processor: drawing once, then each page."""
    from django.test import Client

    from firsthand.actions.access import make_launch_token
    from firsthand.actions.network_map import draw_maps
    from firsthand.actions.tie_web import weave_webs
    from firsthand.clock import machine_time, read_clock
    from firsthand.store.models import Owner

    found = {"draw_cpu_s": spent(lambda: draw_maps(read_clock()))}
    client = Client(HTTP_HOST="127.0.0.1")
    client.get(f"/open/{make_launch_token(Owner.objects.get(), machine_time())}/")
    client.get("/map/")
    for kind, text in (("company", "Company 12"), ("role", "engineer"), ("place", "Porto")):
        client.post("/map/goals/", {"kind": kind, "text": text})
    for name, address in (
        ("page", "/map/"),
        ("table", "/map/?view=table"),
        ("group", "/map/?view=table&group=1"),
        ("drawing", "/map/drawing/"),
        ("filtered", "/map/?standing=active"),
        ("filtered_table", "/map/?view=table&standing=never-real"),
        ("people", "/map/people/?of=field&at=1"),
        ("covered", "/map/covered/company/"),
        ("openness", "/map/openness/"),
    ):
        found[f"{name}_cpu_s"] = min(spent(lambda address=address: client.get(address)) for _ in range(5))
    found["weave_cpu_s"] = spent(lambda: weave_webs(read_clock()))
    for name, address in (
        ("introductions", "/introductions/?person=29000"),
        ("introductions_firm", "/introductions/?company=Company+7"),
    ):
        found[f"{name}_cpu_s"] = min(spent(lambda address=address: client.get(address)) for _ in range(5))
    found["drawing_kb"] = len(client.get("/map/drawing/").content) / 1024
    return {name: round(value, 4) for name, value in found.items()}


def spent(work) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
