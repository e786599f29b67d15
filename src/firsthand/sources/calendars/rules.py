"""Rules of repetition (RRULE), gone through date by date within bounds.

A rule is expanded period by period (a year, a month, a week, a day) up to a last moment. One that gives nothing for
forty years is given up, and one finer than a day has a number of steps. All times are local and without a zone.
"""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, date, datetime, time, timedelta
from itertools import islice, product

from firsthand.sources.base import Refused

MOST_STEPS = 20_000
_FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY")
_DAYS = {name: number for number, name in enumerate(("MO", "TU", "WE", "TH", "FR", "SA", "SU"))}
_RANGES = {
    "BYMONTH": (1, 12),
    "BYMONTHDAY": (-31, 31),
    "BYYEARDAY": (-366, 366),
    "BYWEEKNO": (-53, 53),
    "BYSETPOS": (-366, 366),
    "BYHOUR": (0, 23),
    "BYMINUTE": (0, 59),
    "BYSECOND": (0, 60),
}
_MOST_VALUES = 400


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as written; empty parts do not limit. `until` is the text, whose zone the caller knows."""

    frequency: str
    interval: int = 1
    count: int | None = None
    until: str = ""
    week_start: int = 0
    months: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    year_days: tuple[int, ...] = ()
    weeks: tuple[int, ...] = ()
    week_days: tuple[
        tuple[int, int], ...
    ] = ()  # day of the week and which one of the month or year, 0 for each
    hours: tuple[int, ...] = ()
    minutes: tuple[int, ...] = ()
    seconds: tuple[int, ...] = ()
    positions: tuple[int, ...] = ()


def read_rule(text: str) -> Rule:
    """Read a rule such as `FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10`. Raises Refused."""
    parts: dict[str, str] = {}
    for part in text.upper().split(";"):
        name, _, value = part.strip().partition("=")
        parts.setdefault(name.strip(), value.strip())
    frequency = parts.get("FREQ", "")
    if frequency not in _FREQUENCIES or parts.get("RSCALE", "GREGORIAN") != "GREGORIAN":
        raise _unreadable()
    return Rule(
        frequency,
        interval=_number(parts.get("INTERVAL", "1"), 1, 10_000_000),
        count=max(1, _number(parts["COUNT"], 0, 10_000_000)) if "COUNT" in parts else None,
        until=parts.get("UNTIL", ""),
        week_start=_DAYS.get(parts.get("WKST", "MO"), 0),
        months=_numbers(parts, "BYMONTH"),
        month_days=_numbers(parts, "BYMONTHDAY"),
        year_days=_numbers(parts, "BYYEARDAY"),
        weeks=_numbers(parts, "BYWEEKNO"),
        week_days=tuple(_week_day(part) for part in _listed(parts, "BYDAY")),
        hours=_numbers(parts, "BYHOUR"),
        minutes=_numbers(parts, "BYMINUTE"),
        seconds=tuple(sorted({min(second, 59) for second in _numbers(parts, "BYSECOND")})),
        positions=_numbers(parts, "BYSETPOS"),
    )


def _listed(parts: dict[str, str], name: str) -> list[str]:
    listed = [part.strip() for part in parts.get(name, "").split(",") if part.strip()]
    if len(listed) > _MOST_VALUES:
        raise _unreadable()
    return listed


def _numbers(parts: dict[str, str], name: str) -> tuple[int, ...]:
    lowest, highest = _RANGES[name]
    numbers = {_number(part, lowest, highest) for part in _listed(parts, name)}
    if lowest and 0 in numbers:
        raise _unreadable()
    return tuple(sorted(numbers))


def _number(text: str, lowest: int, highest: int) -> int:
    try:
        number = int(text) if len(text) < 12 else highest + 1
    except ValueError:
        raise _unreadable() from None
    if not lowest <= number <= highest:
        raise _unreadable()
    return number


def _week_day(text: str) -> tuple[int, int]:
    if text[-2:] not in _DAYS:
        raise _unreadable()
    return _DAYS[text[-2:]], _number(text[:-2], -53, 53) if text[:-2] else 0


def _unreadable() -> Refused:
    return Refused("CAL-207", "The rule of repetition cannot be read.")


# Going through it


def dates(rule: Rule, start: datetime, last: datetime) -> Iterator[datetime]:
    """Yield the start itself and then the dates of the rule, in order, not after `last`.

    The start is the first date whether the rule fits it or not, as calendar programs show it. Raises
    Refused for a rule that is given up.
    """
    if start > last:
        return
    yield start
    later = (moment for moment in _moments(rule, start, last) if moment > start)
    yield from islice(later, None if rule.count is None else rule.count - 1)


def _moments(rule: Rule, start: datetime, last: datetime) -> Iterator[datetime]:
    """Yield what fits the rule, from the period of the start on."""
    is_fine = rule.frequency in _FINE
    for period in _fine_periods(rule, start, last) if is_fine else _coarse_periods(rule, start, last):
        for moment in _at_positions(period, rule.positions):
            if moment > last:
                return
            yield moment


def _at_positions(period: list[datetime], positions: Iterable[int]) -> list[datetime]:
    if not positions:
        return period
    places = {place - 1 if place > 0 else len(period) + place for place in positions}
    return [period[place] for place in sorted(places) if 0 <= place < len(period)]


def _coarse_periods(rule: Rule, start: datetime, last: datetime) -> Iterator[list[datetime]]:
    """Yield the moments of each year, month, week or day of the rule."""
    times = [
        time(*clock)
        for clock in product(
            rule.hours or (start.hour,), rule.minutes or (start.minute,), rule.seconds or (start.second,)
        )
    ]
    empty, most_empty = 0, _MOST_EMPTY[rule.frequency]
    for days in _PERIODS[rule.frequency](rule, start.date(), last.date()):
        yield [datetime.combine(day, clock) for day in days for clock in times]
        empty = 0 if days else empty + 1
        if empty > most_empty:
            raise Refused("CAL-207", "The rule of repetition never gives a date.")


def _years(rule: Rule, start: date, last: date) -> Iterator[list[date]]:
    for year in range(start.year, last.year + 1, rule.interval):
        yield _days_of_year(rule, year, start)


def _months(rule: Rule, start: date, last: date) -> Iterator[list[date]]:
    first = start.year * 12 + start.month - 1
    for number in range(first, last.year * 12 + last.month, rule.interval):
        year, month = divmod(number, 12)
        if not rule.months or month + 1 in rule.months:
            yield _days_of_month(rule, year, month + 1, start)


def _weeks(rule: Rule, start: date, last: date) -> Iterator[list[date]]:
    wanted = sorted({(day - rule.week_start) % 7 for day, _ in rule.week_days}) or [
        (start.weekday() - rule.week_start) % 7
    ]
    first = start.toordinal() - (start.weekday() - rule.week_start) % 7
    for monday in range(first, last.toordinal() + 1, 7 * rule.interval):
        days = (date.fromordinal(monday + offset) for offset in wanted if 0 < monday + offset <= _LAST_DAY)
        yield [day for day in days if _fits_dates(rule, day)]


def _days(rule: Rule, start: date, last: date) -> Iterator[list[date]]:
    wanted = {day for day, _ in rule.week_days} or range(7)
    for number in range(start.toordinal(), last.toordinal() + 1, rule.interval):
        day = date.fromordinal(number)
        yield [day] if day.weekday() in wanted and _fits_dates(rule, day) else []


# Forty years: the longest a rule can wait for a date, a leap day on a certain day of the week.
_MOST_EMPTY = {"YEARLY": 40, "MONTHLY": 40 * 12, "WEEKLY": 40 * 53, "DAILY": 40 * 366}
_PERIODS = {"YEARLY": _years, "MONTHLY": _months, "WEEKLY": _weeks, "DAILY": _days}
_LAST_DAY = date(MAXYEAR, 12, 31).toordinal()


def _fits_dates(rule: Rule, day: date) -> bool:
    """Tell whether month, day of the month and day of the year allow a day."""
    return (
        (not rule.months or day.month in rule.months)
        and (not rule.month_days or _is_month_day(day, rule.month_days))
        and (not rule.year_days or _is_year_day(day, rule.year_days))
    )


def _is_month_day(day: date, wanted: tuple[int, ...]) -> bool:
    return day.day in wanted or day.day - monthrange(day.year, day.month)[1] - 1 in wanted


def _is_year_day(day: date, wanted: tuple[int, ...]) -> bool:
    number = day.timetuple().tm_yday
    return number in wanted or number - _length_of_year(day.year) - 1 in wanted


def _length_of_year(year: int) -> int:
    return 337 + monthrange(year, 2)[1]


# Years and months


def _days_of_year(rule: Rule, year: int, start: date) -> list[date]:
    if rule.weeks or rule.year_days:
        days = [date(year, 1, 1) + timedelta(number) for number in range(_length_of_year(year))]
        return [day for day in days if _fits_year(rule, day, start)]
    months = rule.months
    if not months:
        if rule.week_days and not rule.month_days:
            return _nth_week_days(rule, date(year, 1, 1), _length_of_year(year))
        months = range(1, 13) if rule.month_days else (start.month,)  # type: ignore[assignment]
    return [day for month in months for day in _days_of_month(rule, year, month, start)]


def _fits_year(rule: Rule, day: date, start: date) -> bool:
    """Tell whether a rule with numbers of weeks or of days of the year allows a day."""
    if rule.weeks and not _is_week(day, rule):
        return False
    week_days = {number for number, _ in rule.week_days}
    if not week_days and not rule.month_days and not rule.year_days:
        week_days = {start.weekday()}
    return (not week_days or day.weekday() in week_days) and _fits_dates(rule, day)


def _is_week(day: date, rule: Rule) -> bool:
    """Tell whether a day is in a wanted week; a week belongs to the year that holds most of its days."""
    middle = day + timedelta(3 - (day.weekday() - rule.week_start) % 7)
    number = (middle.timetuple().tm_yday + 6) // 7
    count = 53 if (middle + timedelta(7 * (53 - number))).year == middle.year else 52
    return number in rule.weeks or number - count - 1 in rule.weeks


def _days_of_month(rule: Rule, year: int, month: int, start: date) -> list[date]:
    length = monthrange(year, month)[1]
    if not rule.month_days and not rule.week_days and not rule.year_days:
        return [date(year, month, start.day)] if start.day <= length else []
    if rule.week_days:
        days = _nth_week_days(rule, date(year, month, 1), length)
    else:
        days = [date(year, month, number) for number in range(1, length + 1)]
    return [day for day in days if _fits_dates(rule, day)]


def _nth_week_days(rule: Rule, first: date, length: int) -> list[date]:
    """Return the wanted days of the week, each of them or only the nth, of the days from the first."""
    found: set[int] = set()
    for week_day, which in rule.week_days:
        places = range((week_day - first.weekday()) % 7, length, 7)
        if not which:
            found.update(places)
        elif -len(places) <= which <= len(places):
            found.add(places[which - 1 if which > 0 else which])
    return [first + timedelta(place) for place in sorted(found)]


# Finer than a day


def _fine_periods(rule: Rule, start: datetime, last: datetime) -> Iterator[list[datetime]]:
    """Yield the moments of each hour, minute or second. Raises Refused after too many steps."""
    step = timedelta(seconds=_FINE[rule.frequency] * rule.interval)
    moment = start
    for _ in range(MOST_STEPS):
        yield _within(rule, moment) if _fits_clock(rule, moment) else []
        if moment > last - step:
            return
        moment += step
    raise Refused("CAL-206", "The rule of repetition gives too many dates.")


_FINE = {"HOURLY": 3600, "MINUTELY": 60, "SECONDLY": 1}


def _fits_clock(rule: Rule, moment: datetime) -> bool:
    return (
        (not rule.hours or moment.hour in rule.hours)
        and (rule.frequency == "HOURLY" or not rule.minutes or moment.minute in rule.minutes)
        and (rule.frequency != "SECONDLY" or not rule.seconds or moment.second in rule.seconds)
        and (not rule.week_days or any(moment.weekday() == day for day, _ in rule.week_days))
        and _fits_dates(rule, moment)
    )


def _within(rule: Rule, moment: datetime) -> list[datetime]:
    """Return the moments of one hour, minute or second."""
    minutes = (rule.minutes if rule.frequency == "HOURLY" else ()) or (moment.minute,)
    seconds = (rule.seconds if rule.frequency != "SECONDLY" else ()) or (moment.second,)
    return [moment.replace(minute=minute, second=second) for minute, second in product(minutes, seconds)]
