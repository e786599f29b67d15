"""Tags, notes, columns and views in a network of 30,000 people: what the pages take of the server.

    python -m bench.organising [--people 30000]

The store is that of `bench.network_map` with few mails. Two in three people get one of twelve tags, 3,000 a note,
3,000 an interval, by the code that ships. Times are of the processor, the median of seven; those of acts, of one run.
"""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Callable

NOW = "2026-11-30T12:00:00+00:00"
EVERY_COLUMN = (
    "company", "position", "place", "school", "known", "tie", "strength", "trend", "tags", "contact", "due",
    "connected", "in", "out", "meetings", "source",
)  # fmt: skip
PAGES = {
    "everybody": "",
    "by name": "sort=name",
    "the last page": "page=600",
    "of one tag": "tag=Tag%203",
    "of three tags": "tag=Tag%203&tag=Tag%204&tag=Tag%205&sort=contact",
    "without a tag": "tag=none&sort=strength",
    "known from mail": "source=mail",
    "at a company": "company=company%2012",
    "search of a tag": "q=tag:tag",
    "search of notes": "q=note:harbour",
    "search within a tag": "q=p&tag=Tag%203",
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
        figures = measure()
    for name, seconds in figures.items():
        print(f"{name:>32}  {seconds * 1000:8.1f} ms")
    print(json.dumps({name: round(seconds, 4) for name, seconds in figures.items()}))


def measure() -> dict[str, float]:
    """Fill in what the owner says of people, then ask for each page."""
    from firsthand.actions.cadence import set_cadences
    from firsthand.actions.indexing import index_people
    from firsthand.actions.noting import write_note
    from firsthand.actions.tagging import tag_people, undo_tagging
    from firsthand.clock import read_clock
    from firsthand.store.models import Owner, Person

    owner, now = Owner.objects.get(), read_clock()
    index_people(owner.pk)
    ids = list(Person.objects.values_list("pk", flat=True))
    for number in range(12):
        tag_people(owner, [each for each in ids if each % 18 == number], f"Tag {number}", now)
    for each in ids[::10]:
        write_note(owner, each, f"Number {each} sails in the harbour at weekends", now)
    figures = {"act: an interval for 3,000": spent(lambda: set_cadences(owner, ids[::10], 91, now))}
    done = []
    figures["act: a tag for everybody"] = spent(lambda: done.append(tag_people(owner, ids, "All", now)))
    figures["act: its undo"] = spent(lambda: undo_tagging(owner, done[0].act.partition(":")[2], now))
    figures |= {f"page: {name}": seconds for name, seconds in pages(owner).items()}
    return figures


def pages(owner) -> dict[str, float]:
    from django.test import Client

    from firsthand.actions.access import make_launch_token
    from firsthand.actions.viewing import save_view
    from firsthand.clock import machine_time, read_clock
    from firsthand.core.columns import columns_among
    from firsthand.core.filters import Filters

    client = Client(HTTP_HOST="127.0.0.1")
    client.get(f"/open/{make_launch_token(owner, machine_time())}/")
    view = save_view(owner, "All columns", Filters(), columns_among(EVERY_COLUMN), read_clock())
    found = {name: median(client, f"/people/?{query}") for name, query in PAGES.items()}
    found["every column"] = median(client, f"/people/?view={view.pk}")
    found["of a person"] = median(client, "/people/3/")
    export = f"/people/export/?format=csv&{PAGES['of one tag']}"
    found["export of a tag"] = spent(lambda: b"".join(client.get(export).streaming_content))
    return found


def median(client, address: str) -> float:
    def ask() -> None:
        assert client.get(address).status_code == 200, address

    ask()
    return sorted(spent(ask) for _ in range(7))[3]


def spent(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
