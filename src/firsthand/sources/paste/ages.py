"""How long ago: "3 days ago", "vor 2 Wochen", "hace un mes", read into a time and its uncertainty."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import chain

from firsthand.sources.paste.languages import LANGUAGES
from firsthand.sources.paste.text import fold

LONGEST = 60
OLDEST_YEARS = 40  # a number beyond this is no age on a page that opened in 2003
SPAN_DAYS = {"second": 1, "minute": 1, "hour": 1, "day": 1, "week": 7, "month": 31, "year": 366}
PER_YEAR = {
    "second": 31_536_000,
    "minute": 525_600,
    "hour": 8760,
    "day": 365,
    "week": 52,
    "month": 12,
    "year": 1,
}


@dataclass(frozen=True, slots=True)
class Age:
    """So many units ago; `unit` is one of second, minute, hour, day, week, month, year."""

    count: int
    unit: str

    @property
    def within_days(self) -> int:
        """Return how many days the true moment may lie apart from the one computed."""
        return SPAN_DAYS[self.unit]

    def before(self, now: datetime) -> datetime:
        """Return the moment this long before now, by the calendar for months and years."""
        if self.unit == "month":
            return months_before(now, self.count)
        if self.unit == "year":
            return months_before(now, 12 * self.count)
        return now - timedelta(**{f"{self.unit}s": self.count})


def months_before(now: datetime, months: int) -> datetime:
    """Return the same day so many months earlier, or the last day of a shorter month."""
    whole = now.year * 12 + now.month - 1 - months
    first = now.replace(year=whole // 12, month=whole % 12 + 1, day=1)
    following = (first + timedelta(days=31)).replace(day=1)
    return first.replace(day=min(now.day, (following - timedelta(days=1)).day))


def read_age(text: str) -> Age | None:
    """Return the age a line states and nothing else, or None."""
    if len(text) > LONGEST:
        return None
    if found := SHORT.fullmatch(text.strip(" ·•.")):
        return sized(found["count"], SHORT_UNITS[fold(found["unit"])])
    folded = SENT.sub("", fold(text).strip(" ·•."))
    if folded in DAYS:
        return Age(DAYS[folded], "day")
    found = LONG.fullmatch(folded)
    if not found or not (found["before"] or found["after"]):
        return None
    return sized(found["count"], UNITS[found["unit"]])


def sized(count: str, unit: str) -> Age | None:
    """Return an age unless it is longer than the page has existed."""
    number = int(count) if count.isdecimal() else 1
    return Age(number, unit) if number <= OLDEST_YEARS * PER_YEAR[unit] else None


def either(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word)))


def all_folded(field: str) -> Iterator[str]:
    """Return one field of every language, folded."""
    return chain.from_iterable(map(fold, getattr(words, field)) for words in LANGUAGES)


UNITS = {fold(word): unit for words in LANGUAGES for unit, names in words.units.items() for word in names}
SHORT_UNITS = {
    fold(word): unit for words in LANGUAGES for unit, names in words.short_units.items() for word in names
}
DAYS = {fold(phrase): days for words in LANGUAGES for phrase, days in words.days.items()}
SENT = re.compile(rf"^(?:{either(all_folded('sent'))})\s+")
LONG = re.compile(
    rf"(?:(?P<before>{either(all_folded('age_before'))})\s+)?"
    rf"(?P<count>\d{{1,6}}|{either(all_folded('ones'))})\s?(?P<unit>{either(set(UNITS))})"
    rf"(?:\s+(?P<after>{either(all_folded('age_after'))}))?"
)
# Lower case only: "3d" is an age, "3D" may be a headline.
SHORT = re.compile(
    "(?P<count>[0-9]{1,6}) ?(?P<unit>"
    + either({name for words in LANGUAGES for names in words.short_units.values() for name in names})
    + ")(?: ago)?"
)
