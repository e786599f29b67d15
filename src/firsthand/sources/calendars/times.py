"""Days, times and lengths as calendars write them. A time is local to a zone; a day has none."""

import re
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple

from firsthand.sources.base import Refused

FIRST_YEAR, LAST_YEAR = 1900, 2200
_MOMENT = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?(Z?))?", re.ASCII
)
_LENGTH = re.compile(
    r"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,9})S)?)?", re.ASCII
)
LONGEST = timedelta(days=3_660)


class Moment(NamedTuple):
    """A time in its zone, or a whole day. `local` has no tzinfo."""

    local: datetime
    zone: tzinfo
    is_day: bool = False

    @property
    def at(self) -> datetime:
        """Return the time in UTC; a day begins at midnight UTC, so that its date is that day."""
        return to_utc(self.local, UTC if self.is_day else self.zone)


def to_utc(local: datetime, zone: tzinfo) -> datetime:
    """Return a local time in UTC; one the clocks skipped or showed twice is taken as before the change."""
    if zone is UTC:
        return local.replace(tzinfo=UTC)
    offset = zone.utcoffset(local.replace(tzinfo=zone)) or timedelta()
    return (local - offset).replace(tzinfo=UTC)


@lru_cache(maxsize=8192)
def read_time(text: str) -> tuple[datetime, str]:
    """Return a time and what it is: "day", "utc" or "local". Raises Refused."""
    match = _MOMENT.fullmatch(text.strip())
    if match is None:
        raise Refused("CAL-302", "Its date cannot be read.")
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refused("CAL-302", f"Its year {year} is out of range.")
    try:
        if match[4] is None:
            return datetime(year, month, day), "day"  # noqa: DTZ001 - local on purpose
        hour, minute, second = int(match[4]), int(match[5]), min(int(match[6] or 0), 59)
        local = datetime(year, month, day, hour % 24, minute, second)  # noqa: DTZ001
    except ValueError:
        raise Refused("CAL-302", "Its date cannot be read.") from None
    if hour > 24:
        raise Refused("CAL-302", "Its date cannot be read.")
    return local + timedelta(days=hour // 24), "utc" if match[7] else "local"


def read_stamp(text: str) -> datetime | None:
    """Return a time of change in UTC; None where it cannot be read."""
    try:
        return read_time(text)[0].replace(tzinfo=UTC)
    except Refused:
        return None


@lru_cache(maxsize=1024)
def read_length(text: str) -> timedelta | None:
    """Return a length of time such as PT1H30M; None where it is none."""
    match = _LENGTH.fullmatch(text.strip().upper())
    if match is None or not any(match.groups()[1:]):
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    length = timedelta(days=weeks * 7 + days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if match[1] == "-" else length
