"""Dates of headers as UTC, and when not to believe one."""

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_tz
from functools import lru_cache

_FIRST = datetime(1980, 1, 1, tzinfo=UTC)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EAST, _WEST = 14 * 60, -12 * 60  # minutes; no clock on Earth is further from UTC
_LONGEST = 200
_PLAIN = re.compile(
    rb"\s*(?:[A-Za-z]{3},?\s*)?(\d{1,2}) ([A-Za-z]{3}) (\d{4}) (\d\d):(\d\d)(?::(\d\d))? "
    rb"(?:([+-])(\d\d)(\d\d)|GMT|UTC?)\b"
)
_FROM_LINE = re.compile(
    rb"[A-Z][a-z]{2} +[A-Z][a-z]{2} +\d{1,2} +\d\d:\d\d(?::\d\d)?(?: +[A-Z]{3,4}| +[+-]\d{4})? +\d{4}(?: +[+-]\d{4})?"
)
_MONTHS = {
    name: number for number, name in enumerate(b"jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)
}


class Clock:
    """Reads dates that lie between the first mails and the day after `today`."""

    def __init__(self, today: date) -> None:
        self._today = datetime(today.year, today.month, today.day, tzinfo=UTC)
        self._last = self._today + timedelta(days=2)

    def believable(self, at: datetime | None) -> datetime | None:
        """Return a time that can be that of a mail, else None."""
        return at if at is not None and _FIRST <= at <= self._last else None

    def arrived(self, at: datetime | None) -> datetime | None:
        """Return when a mail came; one that lies in a file of later than today was there today at the latest."""
        return self._today if at is not None and at > self._last else self.believable(at)

    def read(self, value: bytes) -> datetime | None:
        """Return the time of a Date field, or None for one that is missing, broken or absurd."""
        return self.believable(read_date(value))

    def received(self, value: bytes) -> datetime | None:
        """Return when a server received a message: what stands behind the last semicolon."""
        return self.read(value.rpartition(b";")[2])

    def from_line(self, line: bytes) -> datetime | None:
        """Return the time on the line that begins a message of an mbox."""
        found = _FROM_LINE.search(line[:400])
        return self.read(found[0]) if found else None


def read_date(value: bytes) -> datetime | None:
    """Return the UTC time of a Date field; without a zone it is UTC."""
    found = _PLAIN.match(value)
    if not found:
        return _odd_date(value[:_LONGEST])
    day, month, year, hour, minute, second, sign, hours, minutes = found.groups()
    midnight = _midnight(day, month, year)
    offset = (int(hours or 0) * 60 + int(minutes or 0)) * (-1 if sign == b"-" else 1)
    if (
        midnight is None
        or not _is_time(int(hour), int(minute), int(second or 0))
        or not _WEST <= offset <= _EAST
    ):
        return None
    return midnight + timedelta(
        minutes=int(hour) * 60 + int(minute) - offset, seconds=min(int(second or 0), 59)
    )


def _is_time(hour: int, minute: int, second: int) -> bool:
    return hour < 24 and minute < 60 and second <= 60


@lru_cache(maxsize=4_096)
def _midnight(day: bytes, month: bytes, year: bytes) -> datetime | None:
    try:
        return datetime(int(year), _MONTHS.get(month.lower(), 0), int(day), tzinfo=UTC)
    except ValueError:
        return None


def _odd_date(value: bytes) -> datetime | None:
    """Read what is written in another way than most mails write it."""
    try:
        parts = parsedate_tz(value.decode("ascii", "replace"))
    except (ValueError, IndexError, TypeError, OverflowError):
        return None
    if parts is None or not _is_time(*parts[3:6]) or not _WEST * 60 <= (parts[9] or 0) <= _EAST * 60:
        return None
    try:
        local = datetime(*parts[:5], min(parts[5], 59), tzinfo=UTC)
        return local - timedelta(seconds=parts[9] or 0)
    except (ValueError, OverflowError):
        return None
