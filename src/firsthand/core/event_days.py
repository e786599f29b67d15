"""Days as people write them in a table, and the one thing no row can tell by itself: which number is the day."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from firsthand.core.notes.languages import CODES
from firsthand.core.notes.timewords import calendar_of
from firsthand.core.notes.words import fold

ORDERS = {"dmy": "day, month, year", "mdy": "month, day, year", "ymd": "year, month, day"}
_LONGEST = 60
_EARLIEST = 1950
_NUMBERS = re.compile(r"(\d{1,4})\s?([./\-])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?", re.ASCII)
_PLAIN = re.compile(r"(?:19|20)\d{6}", re.ASCII)
_CLOCK = re.compile(
    r"[T,\s]+\d{1,2}(?:[:.h]\d{2}){1,2}(?:[.,]\d+)?\s*(?:[ap]\.?\s?m\.?|uhr|h)?\s*(?:z|utc|[+-]\d\d:?\d\d)?$",
    re.IGNORECASE | re.ASCII,
)
_WORD = re.compile(r"[^\W\d_]+|\d+")
_BESIDE = frozenset({
    "de", "del", "of", "den", "der", "le", "el", "il", "o", "the", "am", "on", "du", "vom",
    "st", "nd", "rd", "th", "er", "e", "a",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Orders:
    """In which order the days of a table stand: `order` where its rows leave no doubt, "" where none needs one.

    `is_asked` says that they can be read in two ways, or contradict each other, so that the owner has to say.
    """

    order: str = ""
    is_asked: bool = False
    example: str = ""


def read_day(text: str, today: date, *, order: str = "") -> date | None:
    """Return the day a text names; None where it names none, or two and no order says which."""
    said = _without_clock(text)
    if numbers := _NUMBERS.fullmatch(said):
        return _ordered(numbers, order, today)
    if _PLAIN.fullmatch(said):
        return _day(said[:4], said[4:6], said[6:], today)
    return _named(said, today)


def is_written_as_day(text: str) -> bool:
    """Tell whether a text has the shape of a day in numbers, be there such a day or not."""
    said = _without_clock(text)
    return bool(_NUMBERS.fullmatch(said) or _PLAIN.fullmatch(said))


def orders_of(texts: Iterable[str]) -> Orders:
    """Find the order of a table from those of its days that allow only one."""
    fits: set[str] = set()
    example = ""
    for text in texts:
        found = _orders(text)
        if len(found) == 1:
            fits |= found
        elif found:
            example = example or _without_clock(text)
    if len(fits) == 1 and (example or fits):
        return Orders(fits.pop(), example=example)
    return Orders("", bool(example) or len(fits) > 1, example)


def _orders(text: str) -> set[str]:
    """Return the orders in which a text can be read; none where it says itself which number is what."""
    numbers = _NUMBERS.fullmatch(_without_clock(text))
    if not numbers or len(numbers[1]) > 2 or numbers[2] == "." or numbers[1] == numbers[3]:
        return set()
    first, second = int(numbers[1]), int(numbers[3])
    return {name for name, month in (("dmy", second), ("mdy", first)) if 1 <= month <= 12}


def _ordered(numbers: re.Match[str], order: str, today: date) -> date | None:
    first, separator, second, third = numbers.groups()
    if len(first) > 2:
        return _day(first, second, third, today) if len(first) == 4 and len(third) <= 2 else None
    if len(third) not in (2, 4):
        return None
    if order == "ymd" and len(third) == 2:
        return _day(first, second, third, today)
    if separator == ".":
        return _day(third, second, first, today)
    if order == "dmy" or int(first) == int(second):
        return _day(third, second, first, today)
    if order == "mdy":
        return _day(third, first, second, today)
    one = _orders(numbers[0])
    return _ordered(numbers, one.pop(), today) if len(one) == 1 and not order else None


def _named(said: str, today: date) -> date | None:
    """Read a day whose month is a word, in any of our languages."""
    months, weekdays = _month_words()
    words = [fold(word) for word in _WORD.findall(said)]
    found = [months[word] for word in words if word in months]
    numbers = [word for word in words if word.isdecimal()]
    others = [word for word in words if not word.isdecimal() and word not in months]
    if len(set(found)) != 1 or len(numbers) != 2 or not {*others} <= weekdays | _BESIDE:
        return None
    day, year = (numbers[1], numbers[0]) if len(numbers[0]) == 4 else numbers
    return _day(year, str(found[0]), day, today) if len(day) <= 2 and len(year) in (2, 4) else None


@cache
def _month_words() -> tuple[dict[str, int], frozenset[str]]:
    calendars = [calendar_of(code) for code in CODES]
    months = {word: number for each in calendars for word, number in each.months.items()}
    weekdays = frozenset(word for each in calendars for word in each.weekdays)
    return months, weekdays | frozenset(word[:size] for word in weekdays for size in (2, 3))


def _day(year: str, month: str, day: str, today: date) -> date | None:
    number = int(year)
    if len(year) == 2:
        number += 2000 if 2000 + number <= today.year + 1 else 1900
    try:
        return date(number, int(month), int(day)) if number >= _EARLIEST else None
    except ValueError:
        return None


def _without_clock(text: str) -> str:
    said = " ".join(text.split()) if len(text) <= _LONGEST else ""
    return _CLOCK.sub("", said).strip(" ,")
