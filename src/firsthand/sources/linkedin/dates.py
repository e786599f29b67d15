"""Dates as LinkedIn writes them, and as spreadsheets rewrite them.

Sent At of invitations, and Date of the oldest messages, is the time in Los Angeles without saying so;
DATE of messages is UTC; Connected On is the UTC day. Month names come from a table of our own, because
those of the standard library depend on the machine's settings.
"""

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from firsthand.sources.base import Refused

PACIFIC = ZoneInfo("America/Los_Angeles")
FIRST_YEAR = 2003  # the platform opened in May of it
_SLACK = timedelta(days=366)
_LONGEST = 60

# January to December: English first, then Spanish, Portuguese, French, German, Italian, Dutch.
_NAMES = (
    "jan january ene enero janeiro janv janvier januar jänner gen gennaio januari",
    "feb february febrero fev fevereiro févr février fevr februar febbraio februari",
    "mar march marzo março mars mär mär. märz mrz mrt maart",
    "apr april abr abril avr avril aprile",
    "may mayo mai maio mag maggio mei",
    "jun june junio junho juin juni giu giugno",
    "jul july julio julho juil juillet juli lug luglio",
    "aug august ago agosto aoû août augustus",
    "sep sept september septiembre set setembro septembre settembre",
    "oct october octubre out outubro octobre okt oktober ott ottobre",
    "nov november noviembre novembro novembre",
    "dec december dic diciembre dez dezembro déc décembre dezember dicembre",
)
MONTHS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}

_BLANK = str.maketrans({"\u202f": " ", "\u00a0": " ", "\u2009": " ", "\u200e": None, "\u200f": None})
_NUMERIC = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4}|\d{2})", re.ASCII)
_ISO = re.compile(r"(\d{4})([/\-])(\d{1,2})\2(\d{1,2})", re.ASCII)
_NAMED = re.compile(r"(\d{1,2})([ \-/.])([^\W\d_]{3,10})\.?\2(\d{4}|\d{2})")
_US_NAMED = re.compile(r"([^\W\d_]{3,10})\.? (\d{1,2}), ?(\d{4})")
_MONTH_YEAR = re.compile(r"(?:([^\W\d_]{3,10})\.?[ \-])?(\d{4}|\d{2})")
_TIME = re.compile(r"(.+?),? +(\d{1,2}):(\d{2})(?::(\d{2}))?(?: *([ap])\.? ?m\.?)?", re.IGNORECASE | re.ASCII)
_RAW_STAMP = re.compile(r"\d{1,2}/\d{1,2}/\d{2}, \d{1,2}:\d{2} [AP]M", re.ASCII)
_SHOWABLE = re.compile(r"(?=.*\d)[A-Za-z0-9 ,:/.\-]{1,30}")
_RAW_DAY = re.compile(r"\d{2} [A-Z][a-z]{2} \d{4}", re.ASCII)


class DayOrder(StrEnum):
    """Which of two numbers is the day."""

    MONTH_FIRST = "month first"
    DAY_FIRST = "day first"


@dataclass(frozen=True, slots=True)
class Calendar:
    """How one file writes its dates: the order of day and month, and the day it was made.

    Two-digit years are read so that the result is not after `made_on`.
    """

    made_on: date
    order: DayOrder = DayOrder.MONTH_FIRST

    def day(self, text: str) -> date:
        """Return the day a text names, its time of day left out. Raises Refused."""
        day_text, _ = _split(_tidy(text))
        return self._in_range(self._read(day_text, text), text)

    def pacific(self, text: str) -> tuple[datetime, bool]:
        """Return a Los Angeles time in UTC, and whether its hour came twice; the earlier is taken."""
        day_text, clock = _split(_tidy(text))
        if clock is None:
            raise _unreadable(text)
        local = datetime.combine(self._in_range(self._read(day_text, text), text), clock, PACIFIC)
        first, second = local.utcoffset(), local.replace(fold=1).utcoffset()
        assert first is not None
        assert second is not None
        return local.astimezone(UTC), first > second

    def utc(self, text: str) -> datetime:
        """Return a time that is written in UTC. Raises Refused."""
        tidy = _tidy(text).removesuffix("Z").removesuffix("UTC").removesuffix("+00:00").rstrip()
        if tidy[10:11] == "T":
            tidy = f"{tidy[:10]} {tidy[11:]}"
        day_text, clock = _split(tidy)
        if clock is None:
            raise _unreadable(text)
        return datetime.combine(self._in_range(self._read(day_text, text), text), clock, UTC)

    def _read(self, text: str, raw: str) -> date:
        """Read one of the known forms."""
        if match := _NAMED.fullmatch(text):
            if match[2] == " " and len(match[4]) == 2:  # a year cut in half, not a short one
                raise _unreadable(raw)
            return self._date(match[4], MONTHS.get(match[3].casefold(), 0), int(match[1]), raw)
        if match := _NUMERIC.fullmatch(text):
            month, day = self._month_and_day(int(match[1]), int(match[3]))
            return self._date(match[4], month, day, raw)
        if match := _ISO.fullmatch(text):
            return self._date(match[1], int(match[3]), int(match[4]), raw)
        if match := _US_NAMED.fullmatch(text):
            return self._date(match[3], MONTHS.get(match[1].casefold(), 0), int(match[2]), raw)
        raise _unreadable(raw)

    def _month_and_day(self, first: int, second: int) -> tuple[int, int]:
        """Put two numbers in order; one above 12 decides, else the order of the file does."""
        if second > 12 or (first <= 12 and self.order is DayOrder.MONTH_FIRST):
            return first, second
        return second, first

    def _date(self, year: str, month: int, day: int, raw: str) -> date:
        try:
            if len(year) == 4:
                return date(int(year), month, day)
            found = date(2000 + int(year), month, day)
            return (
                found if found <= self.made_on + timedelta(days=1) else found.replace(year=found.year - 100)
            )
        except ValueError as error:
            raise _unreadable(raw) from error

    def _in_range(self, found: date, raw: str) -> date:
        if found.year < FIRST_YEAR or found > self.made_on + _SLACK:
            raise Refused("ARC-403", f"The date{_shown(raw)} lies outside the years of LinkedIn.")
        return found

    # Spans of months and years

    def span(self, text: str) -> tuple[date, date] | None:
        """Return the first and last day of "Mar 2020" or "2020"; None for a blank. Raises Refused."""
        tidy = _tidy(text)
        if not tidy:
            return None
        match = _MONTH_YEAR.fullmatch(tidy)
        if match is None:
            found = self._read(_split(tidy)[0], text)
            return found, found
        year, month = self._year(match, text), MONTHS.get((match[1] or "").casefold(), 0)
        if match[1] and not month:
            raise _unreadable(text)
        if not month:
            return date(year, 1, 1), date(year, 12, 31)
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])

    def _year(self, match: re.Match[str], raw: str) -> int:
        year = int(match[2])
        if len(match[2]) == 2 and match[1]:
            year += 2000 if 2000 + year <= self.made_on.year + 1 else 1900
        if not 1900 <= year <= 2200:
            raise _unreadable(raw)
        return year

    def between(self, text: str) -> tuple[datetime, datetime]:
        """Return start and end of "Mar 12, 2026 06:00 PM - Mar 12, 2026 09:00 PM", read as UTC."""
        start, _, end = _tidy(text).partition(" - ")
        starts_at = self._moment(start, text)
        ends_at = self._moment(end, text) if end else starts_at
        return starts_at, max(starts_at, ends_at)

    def _moment(self, text: str, raw: str) -> datetime:
        day_text, clock = _split(text.strip())
        return datetime.combine(self._read(day_text, raw), clock or time(), UTC)


def _tidy(text: str) -> str:
    if len(text) > _LONGEST:
        raise _unreadable(text)
    return " ".join(text.translate(_BLANK).split())


def _split(text: str) -> tuple[str, time | None]:
    """Split a stamp into its day and its time of day."""
    match = _TIME.fullmatch(text)
    if match is None:
        return text, None
    hour, minute, second = int(match[2]), int(match[3]), int(match[4] or 0)
    if match[5]:
        if hour > 12:
            return text, None
        hour = hour % 12 + (12 if match[5].lower() == "p" else 0)
    try:
        return match[1], time(hour, minute, second)
    except ValueError:
        return text, None


def _shown(raw: str) -> str:
    """Quote what could be a date; any other text of a row is not repeated."""
    return f' "{raw.strip()}"' if _SHOWABLE.fullmatch(raw.strip()) else ""


def _unreadable(raw: str) -> Refused:
    if not raw.strip():
        return Refused("ARC-402", "This row has no date.")
    return Refused("ARC-401", f"The date{_shown(raw)} cannot be read.")


@dataclass(frozen=True, slots=True)
class DateForms:
    """What the dates of a whole file tell: their order, whether it is a guess, and whether they were rewritten."""

    order: DayOrder = DayOrder.MONTH_FIRST
    is_ambiguous: bool = False
    is_edited: bool = False


ONE_ORDER = DateForms()


def date_forms(texts: Iterable[str]) -> DateForms:
    """Decide the order of day and month for a file from those of its dates that allow only one."""
    month_first = day_first = dots = either = 0
    is_edited = False
    for text in texts:
        if len(text) > _LONGEST:
            continue
        tidy = _tidy(text)
        is_raw_stamp = _RAW_STAMP.fullmatch(tidy) is not None
        day = _split(tidy)[0]
        numbers = _NUMERIC.fullmatch(day)
        is_rewritten = numbers is not None or _ISO.fullmatch(day) or _NAMED.fullmatch(day)
        is_edited = is_edited or bool(is_rewritten and not is_raw_stamp and not _RAW_DAY.fullmatch(tidy))
        if numbers:
            first, second = int(numbers[1]), int(numbers[3])
            month_first += second > 12 or is_raw_stamp
            day_first += first > 12
            dots += numbers[2] == "."
            either += first != second and max(first, second) <= 12
    is_day_first = day_first > month_first or (not month_first and dots > 0)
    order = DayOrder.DAY_FIRST if is_day_first else DayOrder.MONTH_FIRST
    is_ambiguous = either > 0 and (
        not (month_first or day_first or dots) or (month_first > 0 and day_first > 0)
    )
    return DateForms(order, is_ambiguous, is_edited)
