"""Numbers, dates and verdicts as the pages say them."""

from datetime import date, datetime, timedelta

from django.utils import timezone

from firsthand.core.days import MONTHS as LONG_MONTHS
from firsthand.core.days import say_count, span
from firsthand.core.verdicts import Verdict

VERDICT_WORDS = {
    Verdict.ACCEPT: "Accept",
    Verdict.TALK: "Talk first",
    Verdict.ASK: "Ask",
    Verdict.DECLINE: "Decline",
}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
UNITS = ("bytes", "kB", "MB", "GB", "TB")


def number(value: int) -> str:
    """Write a whole number with thin groups: 12,345."""
    return f"{value:,}"


def plural(value: int, one: str, many: str = "") -> str:
    """Return the word alone that fits a number: `person` or `people`."""
    return one if value == 1 else many or f"{one}s"


def count(value: int, one: str, many: str = "") -> str:
    """Return a number with the word that fits it: `1 person`, `2 people`."""
    return say_count(value, one, many)


def local_day(value: date | datetime) -> date:
    """Return the day of a date or of a moment where the owner is."""
    return timezone.localtime(value).date() if isinstance(value, datetime) else value


def day(value: date | datetime | None) -> str:
    """Write a day as 4 Mar 2026."""
    if value is None:
        return ""
    on = local_day(value)
    return f"{on.day} {MONTHS[on.month - 1]} {on.year}"


def moment(value: datetime) -> str:
    """Write a moment as 4 Mar 2026, 16:05."""
    at = timezone.localtime(value)
    return f"{day(at)}, {at:%H:%M}"


def month(value: date) -> str:
    """Write a month as March 2026."""
    return f"{LONG_MONTHS[value.month - 1]} {value.year}"


def ago(value: date | datetime | None, today: date) -> str:
    """Say how long ago a day was, in the largest unit that says enough."""
    if value is None:
        return ""
    days = (today - local_day(value)).days
    if days < 0:
        return f"in {span(-days)}"
    return {0: "today", 1: "yesterday"}.get(days) or f"{span(days)} ago"


def duration(seconds: float) -> str:
    """Say a waiting time in words short enough for a progress line."""
    whole = timedelta(seconds=round(seconds))
    minutes, rest = divmod(int(whole.total_seconds()), 60)
    if minutes >= 60:
        return f"{minutes // 60} h {minutes % 60} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def size(value: int) -> str:
    """Write a number of bytes as 3.4 MB."""
    amount, unit = float(value), 0
    while amount >= 1000 and unit < len(UNITS) - 1:
        amount, unit = amount / 1000, unit + 1
    return f"{amount:.0f} {UNITS[unit]}" if unit == 0 or amount >= 100 else f"{amount:.1f} {UNITS[unit]}"
