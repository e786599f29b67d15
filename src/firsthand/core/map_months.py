"""How ties stood at the end of each month, from what had happened by then.

Every month is scored with the lines that the owner's past gave at the end of the year before: later ones know what came
after. What the owner said later (ratings) is left out as well. Who is one person, where they work and which group they
are in is as it is known today.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from operator import attrgetter

from firsthand.core.contact_days import day_number, day_of_number
from firsthand.core.days import MONTHS
from firsthand.core.members import REAL
from firsthand.core.strength import Calibration, Standing, weigh_tie
from firsthand.core.ties import NOTHING, ContactDay, add_up
from firsthand.core.together import Gathering, Pair

MOST_MONTHS = 480  # that are kept; the newest


@dataclass(frozen=True, slots=True)
class Stood:
    """How the tie to somebody stood at the end of a month; `strength` is None where there was too little to say."""

    person: int
    strength: int | None
    standing: Standing


def month_number(day: date) -> int:
    """Return a month as a number that grows by one each month: 24,312 is January 2026."""
    return 12 * day.year + day.month - 1


def month_start(number: int) -> date:
    """Return the first day of a month."""
    return date(number // 12, number % 12 + 1, 1)


def month_end(number: int) -> date:
    """Return the last day of a month."""
    year, month = divmod(number + 1, 12)
    return date(year, month + 1, 1) - timedelta(days=1)


def read_month(text: str) -> int | None:
    """Read a month such as 2026-03; None for anything else."""
    year, _, month = text.partition("-")
    fits = len(text) == 7 and (year + month).isascii() and (year + month).isdecimal()
    if not fits or not 1 <= int(month) <= 12 or not 1900 <= int(year) <= 9000:
        return None
    return 12 * int(year) + int(month) - 1


def month_slug(number: int) -> str:
    """Return a month as addresses and commands write it."""
    return f"{number // 12}-{number % 12 + 1:02}"


def month_name(number: int) -> str:
    """Write a month as May 2026."""
    return f"{MONTHS[number % 12]} {number // 12}"


def months_between(first: date | None, today: date) -> range:
    """Return the months that can be looked at: from the first one known to the last that is over."""
    last = month_number(today)
    return range(max(month_number(first), last - MOST_MONTHS), last) if first else range(0)


def months_of(
    days: Sequence[ContactDay], months: range, lines: Mapping[int, Calibration]
) -> dict[int, tuple[int | None, Standing]]:
    """Return how a tie stood at the end of each month, from its first day of contact on; the days come in order.

    `lines` has what turns scores into chances, by year.
    """
    found: dict[int, tuple[int | None, Standing]] = {}
    if not days:
        return found
    sums, done = NOTHING, 0
    for month in range(max(month_number(day_of_number(days[0].day)), months.start), months.stop):
        end = day_number(month_end(month))
        until = bisect_right(days, end, lo=done, key=attrgetter("day"))
        sums, done = add_up(days[done:until], sums), until
        strength = weigh_tie(sums, sums, end, lines[month // 12])
        found[month] = strength.value, strength.standing
    return found


def seen_then(stood: Iterable[Stood], connected: Mapping[int, date | None], month: int) -> list[Stood]:
    """Return how everybody on the map stood who was known by then; a connection without contact was never real.

    `connected` says since when; whoever is not in it is not on the map today, and left out.
    """
    end = month_end(month)
    found = {each.person: each for each in stood if each.person in connected}
    for person, since in connected.items():
        if since is not None and since <= end and person not in found:
            found[person] = Stood(person, 0, Standing.NEVER_REAL)
    return [
        each
        for person, each in found.items()
        if each.standing != Standing.NEVER_REAL or ((since := connected[person]) is not None and since <= end)
    ]


def count_then(seen: Iterable[Stood]) -> dict[str, int]:
    """Return how many there were of each standing, and how many ties were real."""
    standings = [each.standing for each in seen]
    counts = {each.value: standings.count(each) for each in Standing}
    return {"real": sum(counts[each.value] for each in REAL), **counts}


def first_months(
    gatherings: Iterable[Gathering], numbers: Mapping[int, int], pairs: Iterable[Pair]
) -> dict[Pair, int]:
    """Return in which month each pair first appeared together; persons are numbered as in the pairs."""
    first: dict[frozenset[int], int] = {}
    for who, _, day, *_ in gatherings:
        first[who] = min(first.get(who, day), day)
    wanted, found = set(pairs), dict[Pair, int]()
    for who, day in first.items():
        for pair in combinations(sorted(numbers[each] for each in who if each in numbers), 2):
            if pair in wanted:
                found[pair] = min(found.get(pair, day), day)
    return {pair: month_number(day_of_number(day)) for pair, day in found.items()}
