"""The days a phrase allows: "last Tuesday", "in March", "2017-2019", "three weeks ago"."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from firsthand.core.notes.timewords import (
    AFTER_VERB,
    BEFORE_DATE,
    DAY_LEADS,
    DOUBTFUL,
    LINKS,
    MONTH_LEADS,
    NOUN_ENDS,
    OF,
    OF_THE_DAY,
    ORDINALS,
    OWNED,
    UNTIL,
    VERB_ENDS,
    Calendar,
    calendar_of,
    count_of,
    day_of,
    year_of,
)
from firsthand.core.notes.values import Period
from firsthand.core.notes.words import Word

_MOST_BEFORE_DATE = 2  # words between a weekday and its date
_SEASON_MONTHS = ((3, 6), (6, 9), (9, 12), (12, 3))  # a month wider at the end than the calendar's


class Moment(NamedTuple):
    """A period with the words that say it: `first` up to but not including `last`."""

    period: Period
    first: int
    last: int


_NOW = frozenset(["today", "heute", "aujourd", "hui", "aujourdhui", "hoy", "hoje", "oggi", "vandaag", "this"])
_EVEN_NOW = frozenset(
    ["to", "till", "until", "bis", "jusqu", "jusque", "hasta", "ate", "fino", "ancora", "tot"]
)


def moments_in(words: Sequence[Word], code: str, sent_on: date, *, ahead: bool = False) -> list[Moment]:
    """Return the periods named in the words; `ahead` reads "on Tuesday" as the coming one."""
    reader = _Reader(words, calendar_of(code or "en"), sent_on, ahead=ahead)
    moments: list[Moment] = []
    at = 0
    while at < len(words):
        if not reader.may_begin(at) or _is_until_now(words, at):
            at += 1
            continue
        found = reader.read(at)
        if found:
            moments.append(found)
        at = found.last if found else at + 1
    return moments


def _is_until_now(words: Sequence[Word], at: int) -> bool:
    """Tell whether "today" or "this day" only ends a time: "to this day", "bis heute"."""
    return words[at].fold in _NOW and any(word.fold in _EVEN_NOW for word in words[max(at - 2, 0) : at])


class _Reader:
    """Reads one period at a word; the most exact reading is tried first."""

    def __init__(self, words: Sequence[Word], calendar: Calendar, sent_on: date, *, ahead: bool) -> None:
        self.words, self.calendar, self.sent_on, self.ahead = words, calendar, sent_on, ahead

    def may_begin(self, at: int) -> bool:
        """Tell whether a period can begin at a word at all."""
        word = self.words[at].fold
        return word in self.calendar.leads or word[:1].isdigit()

    def read(self, at: int) -> Moment | None:
        for reading in (
            self._days,
            self._dated,
            self._month,
            self._weekday,
            self._season,
            self._ago,
            self._unit,
            self._near,
            self._year,
        ):
            try:
                found = reading(at)
            except (ValueError, OverflowError):  # no such day
                continue
            if found:
                return found
        return None

    def fold(self, at: int) -> str:
        return self.words[at].fold if 0 <= at < len(self.words) else ""

    def _is(self, at: int, words: frozenset[str]) -> bool:
        return self.fold(at) in words

    def _dated(self, at: int) -> Moment | None:
        """2024-03-12, 12.03.2024, 12/3/24, 2017-2019, 2017 to 2019."""
        text = self.fold(at)
        if match := _iso().fullmatch(text):
            return self._day(date(*map(int, match.groups())), at, at + 1)
        if match := _span().fullmatch(text):
            return _years(int(match[1]), int(match[2]), at, at + 1)
        if match := _dotted().fullmatch(text):
            return self._dotted(match, at)
        first, last = year_of(text), year_of(self.fold(at + 2))
        if first and last and first <= last:
            return _years(first, last, at, at + 3)
        return None

    def _days(self, at: int) -> Moment | None:
        """14-16 April, du 14 au 16 avril, dal 28 al 31 maggio 2025."""
        first, last, month_at = day_of(self.fold(at)), day_of(self.fold(at + 2)), at + 3
        if match := _pair().fullmatch(self.fold(at)):
            first, last, month_at = day_of(match[1]), day_of(match[2]), at + 1
        elif self.fold(at + 1) not in UNTIL:
            return None
        month_at += self.fold(month_at) in LINKS
        month = self._month_at(month_at, sure=True)
        if not month or not 0 < first < last:
            return None
        year, end = self._year_after(month_at + 1)
        year = year or self._nearest_year(month, first).year
        return Moment(Period(date(year, month, first), date(year, month, last)), at, end)

    def _dotted(self, match: re.Match[str], at: int) -> Moment | None:
        """Read day before month, as all but Americans do; where both orders make a day, none is sure."""
        day, month = int(match[1]), int(match[2])
        year = int(match[3] or 0)
        if "/" in match[0] and day <= 12 and month <= 12 and day != month:
            return None
        if month > 12:
            day, month = month, day
        if year:
            return self._day(date(year + 2000 if year < 100 else year, month, day), at, at + 1)
        return self._day(self._nearest_year(month, day), at, at + 1)

    def _month(self, at: int) -> Moment | None:
        """March, March 2019, 12 March, 12 de marzo de 2019, March 12th."""
        first, day = at, 0
        if number := day_of(self.fold(at)):
            step = 2 if self.fold(at + 1) in LINKS else 1
            if self.fold(at + step) not in self.calendar.months:
                return None
            day, at = number, at + step
        month = self._month_at(at, sure=bool(day))
        if not month:
            return None
        last = at + 1
        if not day and (number := day_of(self.fold(last))):
            day, last = number, last + 1
        year, last = self._year_after(last)
        year = year or self._nearest_year(month, day or 1).year
        if day:
            return self._day(date(year, month, day), first, self._past_weekday(last))
        if not self._is(at - 1, self.calendar.last) or self.fold(at - 1) == "":
            return Moment(_whole_month(year, month), first, last)
        ended = self.sent_on.year - (month >= self.sent_on.month)
        return Moment(_whole_month(ended, month), first, last)

    def _past_weekday(self, at: int) -> int:
        """Return the place after a weekday that repeats the date before it: "12 May, a Tuesday"."""
        for first in range(at, at + _MOST_BEFORE_DATE):
            if self.fold(first) in self.calendar.weekdays:
                return first + 1
            if self.fold(first) not in BEFORE_DATE:
                return at
        return at

    def _month_at(self, at: int, *, sure: bool) -> int:
        """Return the month a word names; "may" and "mar" are months only beside a day, year or "in"."""
        month = self.calendar.months.get(self.fold(at), 0)
        if self.fold(at) == "may" and self.fold(at + 1) in AFTER_VERB:
            return 0
        if not month or sure or self.fold(at) not in DOUBTFUL:
            return month
        after = self.fold(at + 1)
        stands = self.fold(at - 1) in MONTH_LEADS or bool(year_of(after) or day_of(after))
        return month if stands or self._is(at - 1, self.calendar.last) else 0

    def _year_after(self, at: int) -> tuple[int, int]:
        for step in (0, 1):
            if (step == 0 or self.fold(at) in LINKS) and (year := year_of(self.fold(at + step))):
                return year, at + step + 1
        return 0, at

    def _nearest_year(self, month: int, day: int) -> date:
        """Return the day of this kind that is nearest on the side looked at."""
        this = date(self.sent_on.year, month, day)
        if self.ahead:
            return (
                this
                if (this.month, this.day) >= (self.sent_on.month, 1)
                else this.replace(year=this.year + 1)
            )
        return this if this <= self.sent_on else this.replace(year=this.year - 1)

    def _weekday(self, at: int) -> Moment | None:
        weekday = self.calendar.weekdays.get(self.fold(at))
        if weekday is None or (self.fold(at) in ORDINALS and self._counts(at)):
            return None
        last = at + 2 if self.fold(at + 1) == "feira" else at + 1
        if dated := self._date_after(last):
            return dated._replace(first=at)
        is_next = self._is(at - 1, self.calendar.next) or self._is(last, self.calendar.next)
        is_last = self._is(at - 1, self.calendar.last) or self._is(last, self.calendar.last)
        if is_next or (self.ahead and not is_last):
            return self._day(
                self.sent_on + timedelta((weekday - self.sent_on.weekday() - 1) % 7 + 1), at, last
            )
        back = (self.sent_on.weekday() - weekday - 1) % 7 + 1
        return self._day(self.sent_on - timedelta(back), at, last)

    def _counts(self, at: int) -> bool:
        """Tell whether a word that is a weekday and a number counts: "na segunda fila", "a quinta do meu avô"."""
        after, behind = self.fold(at + 1), self.fold(at + 2)
        if after == "feira" or self._is(at - 1, self.calendar.last | self.calendar.next):
            return False
        if self._is(at - 1, OWNED):
            return True
        if after in OF:
            return behind not in OF_THE_DAY
        is_noun = after.endswith(NOUN_ENDS) and not after.endswith(VERB_ENDS)
        return is_noun and not self._is(at + 1, self.calendar.last | self.calendar.next)

    def _date_after(self, at: int) -> Moment | None:
        """Return the date that a weekday only adds to: "sabato 23 maggio", "Mittwoch, den 18. März"."""
        for first in range(at, at + _MOST_BEFORE_DATE + 1):
            found = self._dated(first) or self._month(first)
            if found and found.period.first_on == found.period.last_on:
                return found
            if self.fold(first) not in BEFORE_DATE:
                return None
        return None

    def _season(self, at: int) -> Moment | None:
        season = self.calendar.seasons.get(self.fold(at))
        marked = self._is(at - 1, self.calendar.last | self.calendar.this) or self._is(
            at + 1, self.calendar.last
        )
        year, last = self._year_after(at + 1)
        if season is None or not (marked or year):
            return None
        first_month, last_month = _SEASON_MONTHS[season]
        if not year:
            year = self.sent_on.year - (date(self.sent_on.year, first_month, 1) > self.sent_on)
            if first_month == 12 and self.sent_on.month == 12:
                year -= 1
        end = _whole_month(year + (last_month < first_month), last_month).last_on
        return Moment(Period(date(year, first_month, 1), max(end, date(year, first_month, 1))), at, last)

    def _ago(self, at: int) -> Moment | None:
        """Three weeks ago, vor drei Wochen, il y a trois ans, hace dos meses, due anni fa."""
        calendar = self.calendar
        for number_at in (at, at + 1, at + 2, at + 3):
            unit = calendar.units.get(self.fold(number_at + 1))
            count = count_of(self.fold(number_at), calendar.numbers)
            if not unit or not count:
                continue
            before = any(self.fold(place) in calendar.ago for place in range(at, number_at))
            if number_at > at and not before:
                continue
            if number_at == at and (at > 0 and self.fold(at - 1) in calendar.ago):
                before = True
            if before or self._is(number_at + 2, calendar.ago):
                return Moment(self._back(count, unit), at, number_at + 2 + (not before))
        return None

    def _back(self, count: int, unit: str) -> Period:
        """Return the days that "count units ago" allows: half a unit either way, a year for years."""
        if unit == "day":
            day = self.sent_on - timedelta(count)
            return Period(day - timedelta(count > 3), day + timedelta(count > 3))
        if unit == "year":
            middle = self.sent_on.year - count
            return Period(date(middle - (count > 2), 1, 1), min(date(middle + 1, 12, 31), self.sent_on))
        length = 7 if unit == "week" else 30
        middle_day, slack = self.sent_on - timedelta(count * length), timedelta(length * 2 // 3 + count)
        return Period(middle_day - slack, min(middle_day + slack, self.sent_on))

    def _unit(self, at: int) -> Moment | None:
        """Last week, letzten Monat, la semaine dernière, l'anno scorso, this year."""
        unit = self.calendar.units.get(self.fold(at))
        if not unit or unit == "day":
            return None
        sides = (self.fold(at - 1), self.fold(at + 1))
        for words, offset in ((self.calendar.last, -1), (self.calendar.this, 0), (self.calendar.next, 1)):
            if any(side in words for side in sides):
                return Moment(self._whole(unit, offset), at, at + 1 + (sides[1] in words))
        return None

    def _whole(self, unit: str, offset: int) -> Period:
        day = self.sent_on
        if unit == "week":
            monday = day - timedelta(day.weekday()) + timedelta(7 * offset)
            return Period(monday, monday + timedelta(6))
        if unit == "year":
            return Period(date(day.year + offset, 1, 1), date(day.year + offset, 12, 31))
        months = day.year * 12 + day.month - 1 + offset
        return _whole_month(months // 12, months % 12 + 1)

    def _near(self, at: int) -> Moment | None:
        """Yesterday, today, tomorrow, the 12th."""
        offset = self.calendar.days.get(self.fold(at))
        if offset is not None:
            return self._day(self.sent_on + timedelta(offset), at, at + 1)
        if not (match := _ordinal().fullmatch(self.fold(at))) and not self._is_bare_day(at):
            return None
        day = int(match[1] if match else self.fold(at))
        return self._day(self._nearest_day(day), at, at + 1)

    def _is_bare_day(self, at: int) -> bool:
        """Tell whether a number alone is a day: "am 12.", "le 12", "el 12", "no dia 12"."""
        return self.fold(at - 1) in DAY_LEADS and bool(day_of(self.fold(at))) and at + 1 <= len(self.words)

    def _nearest_day(self, day: int) -> date:
        year, month = self.sent_on.year, self.sent_on.month
        for _ in range(13):
            if day <= _whole_month(year, month).last_on.day:
                candidate = date(year, month, day)
                if (candidate >= self.sent_on) if self.ahead else (candidate <= self.sent_on):
                    return candidate
            months = year * 12 + month - 1 + (1 if self.ahead else -1)
            year, month = months // 12, months % 12 + 1
        raise ValueError(day)

    def _year(self, at: int) -> Moment | None:
        year = year_of(self.fold(at))
        if not year or year > self.sent_on.year + 2:
            return None
        if self._is(at - 1, self.calendar.since) and year <= self.sent_on.year:
            return Moment(Period(date(year, 1, 1), self.sent_on), at, at + 1)
        return _years(year, year, at, at + 1)

    def _day(self, day: date, first: int, last: int) -> Moment:
        return Moment(Period(day, day), first, last)


@cache
def _iso() -> re.Pattern[str]:
    return re.compile(r"((?:19|20)\d\d)-(\d\d)-(\d\d)")


@cache
def _span() -> re.Pattern[str]:
    return re.compile(r"((?:19|20)\d\d)[-–/]((?:19|20)\d\d)")


@cache
def _pair() -> re.Pattern[str]:
    return re.compile(r"(\d{1,2})[-–](\d{1,2})")


@cache
def _dotted() -> re.Pattern[str]:
    return re.compile(r"(\d{1,2})[./](\d{1,2})(?:[./]((?:19|20)\d\d|\d\d))?")


@cache
def _ordinal() -> re.Pattern[str]:
    return re.compile(r"(\d{1,2})(?:st|nd|rd|th)")


def _whole_month(year: int, month: int) -> Period:
    after = date(year + month // 12, month % 12 + 1, 1)
    return Period(date(year, month, 1), after - timedelta(1))


def _years(first: int, last: int, at: int, end: int) -> Moment | None:
    return Moment(Period(date(first, 1, 1), date(last, 12, 31)), at, end) if first <= last else None
