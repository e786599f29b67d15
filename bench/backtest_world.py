"""A network put straight into a store: connections who wrote and met before they came, after it, or both.

Each has an account and a mail address of the same name, four conversations by mail with four mails each and two by
messages with eight, spread over sixteen years; and there are meetings of two. What a conversation holds is summed up in
the store as an import would have done it.
"""

import random
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from firsthand.store.models import Owner

FIRST = date(2010, 1, 1)
NEWEST = date(2026, 11, 20)
MAIL_THREADS, MAILS, MESSAGE_THREADS, MESSAGES = 4, 4, 2, 8
COLUMNS = {
    "person": "id, owner_id, name, name_key, is_owner, company, position, connected_on, is_connected, knowledge,"
    " knowledge_rank, received, sent, meetings",
    "identity": "id, owner_id, kind, value, name, name_key, named_on, person_id, is_owner",
    "connection": "owner_id, identity_id, connected_on, first_seen_on, last_seen_on",
    "edition": "owner_id, source, is_edited, kind, exported_on",
    "cast_list": "id, owner_id, digest, people, side",
    "cast_member": "owner_id, cast_id, identity_id, is_sender",
    "thread": "id, owner_id, key, title, root, people, only_refused",
    "mail": "owner_id, thread_id, cast_id, at, kind, subject, digest, merit, is_introduction, is_refusal",
    "exchange": "owner_id, thread_id, identity_id, is_crowd, people, received, sent, only_refused, first_at, last_at",
    "message": "owner_id, thread_id, identity_id, at, kind, is_note, is_copy, subject, text, digest, seen_on,"
    " is_minute_precise",
    "participant": "owner_id, thread_id, identity_id, sent, first_at, last_at",
    "event": "id, owner_id, digest, merit, title, place, calendar, organizer, starts_at, ends_at, people, is_all_day,"
    " is_cancelled, is_gone",
    "attendee": "owner_id, event_id, identity_id, answer, is_organizer, is_named",
}
Rows = Iterable[Sequence[object]]


def fill(whose: "Owner", connections: int, meetings: int) -> int:
    """Write the network, and return how many interactions it holds."""
    from django.db import connection, transaction

    chance, owner = random.Random(3), whose.pk
    whose.summarised_on, whose.is_indexed, whose.is_stale = NEWEST + timedelta(days=1), True, False
    whose.save()
    people = [(place, name, some_day(chance)) for place, name in enumerate(names(connections, chance))]
    parts = (
        identities(owner, people),
        written(owner, connections, chance),
        met(owner, meetings, connections, chance),
    )
    with transaction.atomic(), connection.cursor() as cursor:
        for table, rows in chain(*parts):
            marks = ", ".join(["%s"] * len(COLUMNS[table].split(",")))
            cursor.executemany(f"INSERT INTO {table} ({COLUMNS[table]}) VALUES ({marks})", rows)
        cursor.execute("ANALYZE")
    return connections * (MAIL_THREADS * MAILS + MESSAGE_THREADS * MESSAGES) + meetings


def names(number: int, chance: random.Random) -> list[str]:
    """Return made-up names, some of them shared."""
    syllables = [first + second for first in "bcdfglmnprstv" for second in "aeiou"]
    given = ["".join(chance.choices(syllables, k=3)).capitalize() for _ in range(700)]
    surnames = ["".join(chance.choices(syllables, k=4)).capitalize() for _ in range(4000)]
    return [f"{chance.choice(given)} {chance.choice(surnames)}" for _ in range(number)]


def identities(owner: int, people: list[tuple[int, str, date]]) -> Iterator[tuple[str, Rows]]:
    """Yield people with their account and address, since when they are connected, and who wrote to whom."""
    me = (1, owner, "Lena Hartwig", "hartwig lena", True, "", "", None, False, "none", 6, 0, 0, 0)
    yield (
        "person",
        [
            me,
            *(
                (n + 2, owner, name, name.lower(), False, "", "", on, True, "spoken", 2, 5, 5, 0)
                for n, name, on in people
            ),
        ],
    )
    own = [
        (1, owner, "mail", "lena@hartwig.example", "Lena Hartwig", "hartwig lena", FIRST, 1, False),
        (2, owner, "url", "linkedin.com/in/lena-hartwig", "Lena Hartwig", "hartwig lena", FIRST, 1, True),
    ]
    yield "identity", own
    for step, kind, value in ((0, "url", "linkedin.com/in/p{0}-{0}"), (1, "mail", "p{0}@firm.example")):
        yield (
            "identity",
            (
                (10 + 2 * n + step, owner, kind, value.format(n), name, name.lower(), FIRST, n + 2, False)
                for n, name, _ in people
            ),
        )
    yield "connection", ((owner, 10 + 2 * n, on, NEWEST, NEWEST) for n, _, on in people)
    yield "edition", [(owner, "linkedin", False, kind, NEWEST) for kind in ("messages", "connections")]
    for step, side in ((1, "in"), (2, "out")):
        yield "cast_list", ((2 * n + step, owner, 2 * n + step, 2, side) for n, _, _ in people)
        yield "cast_member", ((owner, 2 * n + step, 11 + 2 * n, side == "in") for n, _, _ in people)
        yield "cast_member", ((owner, 2 * n + step, 1, side == "out") for n, _, _ in people)


def written(owner: int, number: int, chance: random.Random) -> Iterator[tuple[str, Rows]]:
    """Yield the conversations of a thousand people after the other."""
    thread = 0
    for start in range(0, number, 1000):
        rows: dict[str, list[Sequence[object]]] = {
            name: [] for name in ("thread", "mail", "exchange", "message", "participant")
        }
        for n in range(start, min(start + 1000, number)):
            for at in range(MAIL_THREADS + MESSAGE_THREADS):
                thread += 1
                is_mail = at < MAIL_THREADS
                rows["thread"].append(
                    (thread, owner, f"k{thread}", "", thread if is_mail else None, 2, False)
                )
                (by_mail if is_mail else by_messages)(rows, owner, n, thread, chance)
        yield from rows.items()


def by_mail(
    rows: dict[str, list[Sequence[object]]], owner: int, n: int, thread: int, chance: random.Random
) -> None:
    times = spread(MAILS, 60, chance)
    rows["mail"] += [
        (owner, thread, 2 * n + 1 + at % 2, time, "personal", "", thread * 10 + at, 0, False, False)
        for at, time in enumerate(times)
    ]
    rows["exchange"].append((owner, thread, 11 + 2 * n, False, 2, 2, 2, False, times[0], times[-1]))


def by_messages(
    rows: dict[str, list[Sequence[object]]], owner: int, n: int, thread: int, chance: random.Random
) -> None:
    times, both = spread(MESSAGES, 90, chance), (10 + 2 * n, 2)
    rows["message"] += [
        (owner, thread, both[at % 2], time, "chat", False, False, "", "Shall we?", thread * 10 + at, NEWEST, False)
        for at, time in enumerate(times)
    ]  # fmt: skip
    rows["participant"] += [(owner, thread, who, 4, times[at], times[at - 2]) for at, who in enumerate(both)]


def met(owner: int, meetings: int, connections: int, chance: random.Random) -> Iterator[tuple[str, Rows]]:
    """Yield meetings of two."""
    days = [(number, some_day(chance).isoformat()) for number in range(1, meetings + 1)]
    yield (
        "event",
        (
            (
                n,
                owner,
                n,
                "1",
                f"Review {n % 300}",
                "",
                "work",
                "",
                f"{on} 09:00:00",
                f"{on} 10:00:00",
                2,
                False,
                False,
                False,
            )
            for n, on in days
        ),
    )
    yield "attendee", ((owner, n, 1, "accepted", True, False) for n, _ in days)
    yield (
        "attendee",
        ((owner, n, 11 + 2 * chance.randrange(connections), "accepted", False, False) for n, _ in days),
    )


def some_day(chance: random.Random) -> date:
    return FIRST + timedelta(days=chance.randrange(6000))


def spread(number: int, days: int, chance: random.Random) -> list[str]:
    """Return so many times within some days, in order."""
    first = some_day(chance)
    found = sorted(first + timedelta(days=chance.randrange(days)) for _ in range(number))
    return [f"{on.isoformat()} {9 + at:02}:00:00" for at, on in enumerate(found)]
