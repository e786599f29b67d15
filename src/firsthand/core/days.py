"""Days and counts as a person says them, and the one answer to "has this tie gone cold?"."""

from collections.abc import Sequence
from datetime import date

from firsthand.core.notes.values import Period

COLD_MONTHS = 24
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def is_cold(last_on: date | None, today: date, *, months: int = COLD_MONTHS) -> bool:
    """Tell whether there was no exchange for that many months, the day itself still counting as warm."""
    return last_on is None or last_on < months_before(today, months)


def months_before(day: date, months: int) -> date:
    """Return the same day so many months earlier, or the last day of a month too short for it."""
    total = max(day.year * 12 + day.month - 1 - months, 12)
    year, month = divmod(total, 12)
    return date(year, month + 1, min(day.day, _days_in(year, month + 1)))


def overlap(one: Period, other: Period) -> Period | None:
    """Return the days in both periods."""
    first_on, last_on = max(one.first_on, other.first_on), min(one.last_on, other.last_on)
    return Period(first_on, last_on) if first_on <= last_on else None


def say_day(day: date) -> str:
    """Say a day: "11 August 2026"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def say_day_briefly(day: date) -> str:
    """Say a day in few letters: "11 Aug 2026"."""
    return f"{day.day} {MONTHS[day.month - 1][:3]} {day.year}"


def say_when(period: Period) -> str:
    """Say a period as loosely as it is known: "on 3 May 2026", "in May 2026", "between 2018 and 2020"."""
    first_on, last_on = period.first_on, period.last_on
    if first_on == last_on:
        return f"on {say_day(first_on)}"
    if first_on.year != last_on.year:
        return f"between {first_on.year} and {last_on.year}"
    if first_on.month == last_on.month:
        return f"in {MONTHS[first_on.month - 1]} {first_on.year}"
    return f"in {first_on.year}"


def say_times(count: int) -> str:
    """Say how often: "once", "twice", "3 times"."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def span(days: int) -> str:
    """Say a number of days in days, weeks, months or years, the largest unit that says enough."""
    number, unit = days, "day"
    if days >= 730:
        number, unit = days // 365, "year"
    elif days >= 61:
        number, unit = round(days / 30.44), "month"
    elif days >= 14:
        number, unit = days // 7, "week"
    return say_count(number, unit)


def say_count(number: int, one: str, many: str = "") -> str:
    """Say a number with the word that fits it: "1 person", "2,000 people"; "s" makes the plural if none is given."""
    return f"{number:,} {one if number == 1 else many or f'{one}s'}"


def say_list(words: Sequence[str]) -> str:
    """Join words as a sentence does: "a, b and c"."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


def _days_in(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1) if (year, month) < (9999, 12) else None
    return (following - date(year, month, 1)).days if following else 31
