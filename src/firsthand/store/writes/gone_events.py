"""Meetings that a calendar on a server no longer has: called off while they lay ahead, never deleted.

That a server does not have a meeting is a word on the version that is stored. A newer version of it from anywhere
brings it back; the same or an older one, as in a file exported before, does not.
"""

from collections.abc import Collection, Iterable, Mapping
from contextlib import closing
from datetime import datetime
from typing import Any, NamedTuple, Protocol

from django.db import connection

from firsthand.store.database import in_chunks, known_moment, places, stamp
from firsthand.store.writes.tally import digest_of

_VERSION = 30  # letters of a merit that tell the version: its sequence and the time of its change
AHEAD = "SELECT digest FROM event WHERE owner_id = %s AND series = %s AND starts_at > %s AND NOT is_cancelled"
CALL_OFF = "UPDATE event SET is_cancelled = %s, is_gone = %s WHERE owner_id = %s AND digest = %s"
ENDED_SINCE = "SELECT 1 FROM event WHERE owner_id = %s AND ends_at > %s AND ends_at <= %s LIMIT 1"
ENDS = (
    "SELECT e.series, e.merit, e.starts_at FROM event e WHERE e.owner_id = %s AND e.is_gone AND e.series IN ({ids})"
    " AND NOT EXISTS (SELECT 1 FROM event l WHERE l.owner_id = e.owner_id AND l.series = e.series"
    " AND l.starts_at > e.starts_at AND NOT l.is_cancelled) ORDER BY e.starts_at DESC"
)


class Ended(Protocol):
    """What is said no more: all of a UID that begins after `seen_at`, but for these occurrences."""

    @property
    def uid(self) -> str:
        """The UID."""

    @property
    def occurrences(self) -> Collection[str]:
        """What is said of it still."""

    @property
    def seen_at(self) -> datetime:
        """When it was said last."""


class Version(NamedTuple):
    """One version of an occurrence: of which series, how new, and when it takes place."""

    series: int
    version: str
    starts_at: datetime


def series_of(uid: str) -> int:
    """Return what stands for a UID, whatever its dates."""
    return digest_of(uid)


def version_of(merit: str) -> str:
    """Return how new a version is, without how its words order equal ones."""
    return merit[:_VERSION]


def call_off_ended(owner_id: int, ended: Iterable[Ended]) -> int:
    """Call off what is stored of these UIDs and lay ahead, but for what is still said. Returns how many that were."""
    with closing(connection.cursor()) as cursor:
        return sum(call_off(cursor, owner_id, each) for each in ended)


def call_off(cursor: Any, owner_id: int, ended: Ended) -> int:
    kept = {digest_of(ended.uid, occurrence) for occurrence in ended.occurrences}
    cursor.execute(AHEAD, [owner_id, series_of(ended.uid), stamp(ended.seen_at)])
    gone = [digest for (digest,) in cursor.fetchall() if digest not in kept]
    cursor.executemany(CALL_OFF, [(True, True, owner_id, digest) for digest in gone])
    return len(gone)


def has_come_to_pass(cursor: Any, owner_id: int, since: datetime, now: datetime) -> bool:
    """Tell whether any meeting ended in a span of time."""
    cursor.execute(ENDED_SINCE, [owner_id, stamp(since), stamp(now)])
    return cursor.fetchone() is not None


def ended_series(cursor: Any, owner_id: int, series: Collection[int]) -> dict[int, Version]:
    """Return the first date after which all of a series is gone, of those series that have one."""
    found: dict[int, Version] = {}
    for chunk in in_chunks(sorted(series)):
        cursor.execute(ENDS.replace("{ids}", places(chunk)), [owner_id, *chunk])
        found.update(
            (row[0], Version(row[0], version_of(row[1]), known_moment(row[2]))) for row in cursor.fetchall()
        )
    return found


def is_beyond(ends: Mapping[int, Version], row: Version) -> bool:
    """Tell whether a date comes after the end of its series, told by a version no newer than that end."""
    end = ends.get(row.series)
    return end is not None and row.starts_at > end.starts_at and row.version <= end.version
