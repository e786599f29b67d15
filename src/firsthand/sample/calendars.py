"""Times of the sample as whole seconds since 1970 UTC, and the texts LinkedIn makes of them."""

import time
from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

DAY = 86_400
_PACIFIC = ZoneInfo("America/Los_Angeles")
_SHORT = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def seconds_at(day: date, hour: int = 0) -> int:
    """Return the instant of a full hour of a UTC day."""
    return int(datetime(day.year, day.month, day.day, hour, tzinfo=UTC).timestamp())


def in_daytime(at: int) -> int:
    """Move an instant into the waking hours of its UTC day, keeping the order within the day."""
    return at - at % DAY + 6 * 3600 + at % DAY * 15 // 24


def days_before(rng: Random, export_at: int, days: int) -> int:
    """Draw a daytime instant on the day that lies so many days before the export."""
    return in_daytime(export_at - export_at % DAY - days * DAY + int(rng.random() * DAY))


def working_day(at: int) -> int:
    """Move an instant on a Saturday or Sunday to the Friday before."""
    return at - max(0, (at // DAY + 3) % 7 - 4) * DAY


def connected_on(at: int) -> str:
    """Write `05 Mar 2026`, the UTC day."""
    moment = time.gmtime(at)
    return f"{moment.tm_mday:02d} {_SHORT[moment.tm_mon - 1]} {moment.tm_year}"


def message_date(at: int) -> str:
    """Write `2026-03-05 14:22:09 UTC`."""
    return time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(at))


def endorsement_date(at: int) -> str:
    """Write `2026/03/05 14:22:09 UTC`."""
    return time.strftime("%Y/%m/%d %H:%M:%S UTC", time.gmtime(at))


def sent_at(at: int) -> str:
    """Write `3/5/26, 6:22 AM` in the platform's Pacific time."""
    local = datetime.fromtimestamp(at, _PACIFIC)
    half = "AM" if local.hour < 12 else "PM"
    return (
        f"{local.month}/{local.day}/{local.year % 100:02d}, {local.hour % 12 or 12}:{local.minute:02d} {half}"
    )


def written_at(export_on: date, days: int) -> str:
    """Write `03/05/26, 09:04 AM`, the padded form of recommendations."""
    day = export_on - timedelta(days=days)
    return f"{day:%m/%d/%y}, 09:{days % 60:02d} AM"
