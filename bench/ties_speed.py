"""How long it takes to score every tie anew, beside DuckDB on the interactions themselves.

Firsthand keeps anchored sums of each person, so that scoring everybody on another day reads one row a person. DuckDB
adds the interactions up in one query (`DUCK`), the same formula; both must give the same scores. Also measured: one
new interaction until its tie is scored and kept, and making all sums from nothing.
"""

import argparse
import json
import sqlite3
import time
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

import duckdb
import numpy as np

from firsthand.core.strength import weigh_tie
from firsthand.core.ties import ContactDay, Sums, add_up, score_tie
from firsthand.store.queries.ties import COLUMNS, columns_of, sums_of
from firsthand.store.writes.ties import CHANGES

TODAY = 20_800
YEARS = 8
PLACES = ", ".join(["?"] * (len(COLUMNS) + 1))
NEW = 2_000  # new interactions timed one by one
DUCK = """
    WITH day AS (
        SELECT person, day, SUM(sent) AS sent, SUM(1 - sent) AS received, SUM(sent * share) AS sent_share,
            SUM((1 - sent) * share) AS received_share
        FROM event GROUP BY person, day
    ), months AS (
        SELECT person, SUM(POW(2, ((month + 0.5) * 30 - $today) / 120)) AS months
        FROM (SELECT DISTINCT person, day // 30 AS month FROM event) GROUP BY person
    ), sums AS (
        SELECT person, SUM(POW(2, (day - $today) / 180)) AS rhythm, SUM(sent * POW(2, (day - $today) / 365)) AS sent,
            SUM(received * POW(2, (day - $today) / 365)) AS received,
            SUM(sent_share * POW(2, (day - $today) / 45)) AS sent_share,
            SUM(received_share * POW(2, (day - $today) / 45)) AS received_share,
            $today - MAX(day) AS silence, $today - MIN(day) AS age
        FROM day GROUP BY person
    )
    SELECT person, 0.50 * LN(1 + rhythm) + 0.35 * LN(1 + SQRT(sent * received))
        + 0.75 * LN(1 + LEAST(sent_share, received_share)) + 0.50 * LN(1 + months) - 0.20 * LN(1 + silence)
        + 0.05 * LN(1 + age) AS score
    FROM sums JOIN months USING (person) ORDER BY person
"""


def made_up(interactions: int, people: int) -> tuple[np.ndarray, ...]:
    """Return person, day, whether sent, and share of made-up interactions, ordered by person and day."""
    chance = np.random.default_rng(4)
    weights = chance.pareto(1.2, people) + 0.05
    person = chance.choice(people, interactions, p=weights / weights.sum())
    day = TODAY - np.minimum(chance.exponential(700, interactions).astype(int), YEARS * 365)
    order = np.lexsort((day, person))
    shares = 1 / chance.integers(1, 6, interactions)
    return person[order], day[order], (chance.random(interactions) < 0.45).astype(int), shares


def days_of(events: tuple[np.ndarray, ...]) -> Iterator[tuple[int, ContactDay]]:
    """Yield the days of contact of each person, in order."""
    person, day, sent, share = events
    starts = np.flatnonzero(np.r_[True, (np.diff(person) != 0) | (np.diff(day) != 0)])
    columns = [np.add.reduceat(each, starts) for each in (sent, 1 - sent, sent * share, (1 - sent) * share)]
    for who, when, *sums in zip(
        person[starts].tolist(), day[starts].tolist(), *(each.tolist() for each in columns), strict=True
    ):
        yield who, ContactDay(when, *sums)


def keep(connection: sqlite3.Connection, sums: dict[int, Sums]) -> None:
    """Write the sums as the store keeps them."""
    connection.execute(f"CREATE TABLE tie (person_id INTEGER PRIMARY KEY, {', '.join(COLUMNS)})")
    connection.executemany(
        f"INSERT INTO tie VALUES ({PLACES})",
        ((who, *map(plain, columns_of(each))) for who, each in sums.items()),
    )
    connection.commit()


def plain(value: object) -> object:
    return value.isoformat() if hasattr(value, "isoformat") else value


def score_all(connection: sqlite3.Connection) -> dict[int, int | None]:
    """Score everybody from what is kept, as a new day does."""
    rows = connection.execute(f"SELECT person_id, {', '.join(COLUMNS)} FROM tie")
    return {who: weigh_tie(sums, sums, TODAY).value for who, *row in rows for sums in [sums_of(tuple(row))]}


def add_one(connection: sqlite3.Connection, who: int) -> None:
    """Let one interaction come today: read the sums, add, score, and keep them."""
    [row] = connection.execute(f"SELECT {', '.join(COLUMNS)} FROM tie WHERE person_id = ?", (who,)).fetchall()
    sums = add_up([ContactDay(TODAY + 1, 1, 0, 1.0, 0.0)], sums_of(row))
    weigh_tie(sums, sums, TODAY + 1)
    connection.execute(
        f"INSERT INTO tie VALUES ({PLACES}) ON CONFLICT (person_id) DO UPDATE SET {CHANGES}",
        (who, *map(plain, columns_of(sums))),
    )


def timed_duck(events: tuple[np.ndarray, ...]) -> tuple[dict[int, float], float]:
    """Return the score of everybody by DuckDB's query, and its seconds."""
    duck = duckdb.connect()
    duck.register("given", dict(zip(("person", "day", "sent", "share"), events, strict=True)))
    duck.execute("CREATE TABLE event AS SELECT * FROM given")
    begun = time.perf_counter()
    scores = dict(duck.execute(DUCK, {"today": TODAY}).fetchall())
    return scores, time.perf_counter() - begun


def timed_sums(events: tuple[np.ndarray, ...]) -> tuple[dict[int, Sums], float]:
    """Return the sums of everybody made from nothing, and the seconds that takes."""
    begun = time.perf_counter()
    sums = {
        who: add_up(each for _, each in days) for who, days in groupby(days_of(events), key=itemgetter(0))
    }
    return sums, time.perf_counter() - begun


def timed_news(connection: sqlite3.Connection, people: list[int]) -> tuple[float, float]:
    """Return the milliseconds within which half and 99 % of new interactions are scored and kept."""
    took = []
    for who in np.random.default_rng(5).choice(people, NEW, replace=False).tolist():
        begun = time.perf_counter()
        add_one(connection, who)
        took.append(1000 * (time.perf_counter() - begun))
    p50, p99 = np.percentile(took, [50, 99])
    return float(p50), float(p99)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--interactions", type=int, default=10_000_000)
    parser.add_argument("--people", type=int, default=30_000)
    asked = parser.parse_args()
    events = made_up(asked.interactions, asked.people)
    theirs, duck_seconds = timed_duck(events)
    sums, made_seconds = timed_sums(events)
    connection = sqlite3.connect(":memory:")
    keep(connection, sums)
    begun = time.perf_counter()
    scores = score_all(connection)
    own_seconds = time.perf_counter() - begun
    off = max(abs(score_tie(each, TODAY).real - theirs[who]) for who, each in sums.items())
    assert off < 1e-9, off
    p50, p99 = timed_news(connection, list(sums))

    print(f"{asked.interactions:,} interactions with {len(scores):,} people")
    print(f"all scored anew from kept sums  {own_seconds:8.3f} s")
    print(
        f"DuckDB from the interactions    {duck_seconds:8.3f} s   {duck_seconds / own_seconds:.1f} times as long"
    )
    print(f"all sums made from nothing      {made_seconds:8.3f} s")
    print(f"one new interaction, scored and kept: {p50:.3f} ms, 99 of 100 within {p99:.3f} ms")
    print(f"largest difference of a score   {off:.1e}")
    print(
        json.dumps(
            {
                "rescore_s": round(own_seconds, 3),
                "duckdb_s": round(duck_seconds, 3),
                "duckdb_ratio": round(duck_seconds / own_seconds, 2),
                "from_nothing_s": round(made_seconds, 2),
                "new_p50_ms": round(p50, 4),
                "new_p99_ms": round(p99, 4),
            }
        )
    )


if __name__ == "__main__":
    main()
