"""The day in a line of the logbook, however it is written; one that can be two days is asked about."""

import re
from datetime import date

from firsthand.core.days import say_day
from firsthand.core.errors import UserError
from firsthand.core.event_days import read_day as day_of_table
from firsthand.core.notes.periods import moments_in
from firsthand.core.notes.words import words_of

ONE_DAY = "It must be one day: today, yesterday, on Tuesday, on 3 May, or 2026-05-03."
_BESIDE = re.compile(r"[\s,]*\b(?:on|at|in|this|last|the)?\s*$", re.IGNORECASE)
_NUMBERS = re.compile(
    r"(?<!\w)(\d{1,4}\s?([./-])\s?\d{1,2}(?:\s?\2\s?\d{1,4})?)(?:T[\d:.]+Z?)?(?!\w)", re.ASCII
)
_CLOCK = re.compile(
    r"\s*\b(?:at|around)?\s*(?:\d{1,2}:\d{2}(?:\s?[ap]m)?|\d{1,2}\s?[ap]m|noon)\b", re.IGNORECASE | re.ASCII
)
_PART_OF_DAY = re.compile(
    r"\s*\b(?:(?:this|in the)\s+)?(?:morning|afternoon|evening)\b|\s*\btonight\b", re.IGNORECASE
)
# What of a day is left over where no day was understood.
_LEFT = re.compile(
    r"\d|\b(?:on|ago|since|last|this|next|day|days|week|weeks|weekend|month|months|year|years)\b", re.ASCII
)
_ORDERS = ("dmy", "mdy")


def without_day(said: str, today: date) -> tuple[str, date]:
    """Return a line without its day, and the day; without any it was today.

    Raises UserError LOG-103 where it names several, a long time, what may be two days, or what is no day.
    """
    said = _PART_OF_DAY.sub("", _CLOCK.sub("", said))
    if numbers := _NUMBERS.search(said):
        rest, on = _joined(said[: numbers.start()], said[numbers.end() :]), _day_of(numbers[1], today)
        if moments_in(words_of(rest), "en", today):
            raise _unclear()
    else:
        rest, on = _without_words(said, today)
    if left := _LEFT.search(rest):
        raise _no_day(rest[left.start() :])
    return rest, on


def _without_words(said: str, today: date) -> tuple[str, date]:
    words = words_of(said)
    moments = moments_in(words, "en", today)
    if not moments:
        return said, today
    if len(moments) > 1 or moments[0].period.first_on != moments[0].period.last_on:
        raise _unclear()
    [moment] = moments
    start, end = words[moment.first].start, words[moment.last - 1].end
    return _joined(said[:start], said[end:]), moment.period.first_on


def _day_of(text: str, today: date) -> date:
    """Return the day that numbers name; one without a year is the newest that has come."""
    tight = "".join(text.split())
    separator = next(each for each in tight if not each.isdecimal())
    if tight.count(separator) > 1:
        found = {day_of_table(tight, today, order=order) for order in _ORDERS}
    else:
        found = {_without_year(tight, separator, order, today) for order in _ORDERS}
    days = sorted(each for each in found if each)
    if not days:
        raise _no_day(text)
    if len(days) > 1:
        first, second = map(say_day, days)
        raise UserError(
            "LOG-103",
            f"“{text}” may be {first} or {second}.",
            next_step=f"Write the month as a word, as in {first}, or the year first, as in {days[0]}.",
        )
    return days[0]


def _without_year(text: str, separator: str, order: str, today: date) -> date | None:
    order = "dmy" if separator == "." else order
    found = [
        day_of_table(f"{text}{separator}{year}", today, order=order) for year in (today.year, today.year - 1)
    ]
    return next((each for each in found if each and each <= today), None)


def _unclear() -> UserError:
    return UserError("LOG-103", ONE_DAY, next_step="Write the day you remember best.")


def _no_day(text: str) -> UserError:
    return UserError("LOG-103", f"“{text.strip()[:40]}” is no day.", next_step=ONE_DAY)


def _joined(before: str, after: str) -> str:
    return f"{_BESIDE.sub('', before)} {after}".strip()
