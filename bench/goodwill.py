"""Given and got with everybody, in a network of 30,000 people and 1,000,000 interactions.

    python -m bench.goodwill [--people 30000 --mails 1000000]

The store is that of `bench.network_map`. Besides: one mail in 500 puts people together, and every third of 2,000
conversations of three or four; 3,000 recommendations, 5,000 endorsements, 3,000 favours written down.
Times are of the processor, the median of five, but for the first look.
"""

import argparse
import json
import os
import random
import tempfile
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from firsthand.store.models import Owner

NOW = "2026-11-30T12:00:00+00:00"
TOGETHER = "P {}, meet P {}. P {}, meet P {}: you two should talk about ports."
PLAIN = "Thank you all, see you on Thursday at the harbour. I will bring the numbers and a cake."


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name, size in (("people", 30_000), ("ties", 9_000), ("mails", 1_000_000), ("casts", 120_000)):
        parser.add_argument(f"--{name}", type=int, default=size)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="firsthand-bench-") as home:
        os.environ.update(FIRSTHAND_HOME=home, FIRSTHAND_NOW=NOW, FIRSTHAND_DATABASE_URL="")
        from firsthand.cli.ready import start_django

        start_django()
        from bench.network_map import fill

        fill(options)
        give(options.people)
        print(json.dumps(measure()))


def give(people: int) -> None:
    """Write what was given and got, and the conversations that show it."""
    from django.db import connection, transaction

    from firsthand.store.models import Owner

    owner, chance = Owner.objects.get(), random.Random(4)

    def somebody() -> int:
        return chance.randrange(2, people)

    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("UPDATE mail SET is_introduction = 1 WHERE id % 500 = 0")
            cursor.execute("UPDATE cast_list SET people = 4 WHERE people BETWEEN 4 AND 9")
        write_favours(owner, somebody, chance)
        for number in range(2_000):
            write_conversation(owner, number, [somebody() for _ in range(chance.choice((2, 3)))])


def write_favours(owner: "Owner", somebody: Callable[[], int], chance: random.Random) -> None:
    """Write recommendations, endorsements, and what the owner wrote down."""
    from firsthand.clock import read_clock
    from firsthand.store.models import Endorsement, Favour, Recommendation

    now = read_clock()
    day = now.date()
    seen = {"first_seen_on": day, "last_seen_on": day}
    Recommendation.objects.bulk_create(
        Recommendation(
            owner=owner, identity_id=somebody(), direction=chance.choice(("in", "out")), name="P",
            written_on=day - timedelta(n), is_visible=True, digest=n, **seen,
        ) for n in range(3_000)
    )  # fmt: skip
    Endorsement.objects.bulk_create(
        Endorsement(owner=owner, identity_id=somebody(), direction="in", name="P", skill="Ports", at=now,
            digest=n, **seen)
        for n in range(5_000)
    )  # fmt: skip
    Favour.objects.bulk_create(
        Favour(owner=owner, identity_id=somebody(), is_given=n % 2 == 0, kind="help", on=day - timedelta(n),
            made_at=now)
        for n in range(3_000)
    )  # fmt: skip


def write_conversation(owner: "Owner", number: int, who: list[int]) -> None:
    """Write a conversation of a few; every third puts its people together."""
    from firsthand.clock import read_clock
    from firsthand.store.models import Message, Participant, Thread

    now = read_clock()
    thread = Thread.objects.create(owner=owner, key=f"t{number}", people=len(who) + 1)
    Participant.objects.bulk_create(
        Participant(owner=owner, thread=thread, identity_id=one, sent=2, first_at=now, last_at=now)
        for one in set(who)
    )
    words = TOGETHER.format(who[0], who[1], who[1], who[0]) if number % 3 == 0 else PLAIN
    Message.objects.bulk_create(
        Message(
            owner=owner, thread=thread, identity_id=who[m % len(who)], text=words, at=now, digest=number * 10 + m,
            kind="chat", seen_on=now.date(),
        ) for m in range(6)
    )  # fmt: skip


def measure() -> dict[str, float]:
    from django.test import Client

    from bench.organising import median, spent
    from firsthand.actions.access import make_launch_token
    from firsthand.actions.balances import balances_of
    from firsthand.clock import machine_time
    from firsthand.core.balances import Balance, Turn
    from firsthand.store.database import django_rows
    from firsthand.store.models import Owner

    owner = Owner.objects.get()
    found: list[Balance] = []
    first = spent(lambda: found.extend(balances_of(django_rows, owner.pk)))
    client = Client(HTTP_HOST="127.0.0.1")
    client.get(f"/open/{make_launch_token(owner, machine_time())}/")
    return {
        "people": len(found),
        "items": sum(len(each.goodwill.favours) for each in found),
        "your turn": sum(each.turn is Turn.YOURS for each in found),
        "at first": round(first, 3),
        "in all": round(sorted(spent(lambda: balances_of(django_rows, owner.pk)) for _ in range(5))[2], 3),
        "page": round(median(client, "/goodwill/"), 3),
        "page of unthanked": round(median(client, "/goodwill/?turn=unthanked"), 3),
    }


if __name__ == "__main__":
    main()
