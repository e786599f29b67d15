"""Words and numbers of time: months, weekdays and units of a language, days and years in digits."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from firsthand.core.notes.languages import phrases_of
from firsthand.core.notes.languages.phrases import TimeWords
from firsthand.core.notes.words import fold

_EARLIEST = 1950


@dataclass(frozen=True, slots=True)
class Calendar:
    """The time words of one language by folded word."""

    months: dict[str, int]
    weekdays: dict[str, int]
    seasons: dict[str, int]
    units: dict[str, str]
    days: dict[str, int]  # yesterday -1, today 0, tomorrow 1
    last: frozenset[str]
    this: frozenset[str]
    next: frozenset[str]
    ago: frozenset[str]
    since: frozenset[str]
    numbers: dict[str, int]
    leads: frozenset[str]  # every word a period may begin with, years and days apart


@cache
def calendar_of(code: str) -> Calendar:
    """Return the time words of one language, ready to be looked up."""
    time: TimeWords = phrases_of(code).time
    units = {"day": time.day, "week": time.week, "month": time.month, "year": time.year}
    leading = (*time.months, *time.weekdays, *time.seasons, *units.values(), *time.numbers, time.ago)
    return Calendar(
        leads=_set(" ".join((*leading, time.yesterday, time.today, time.tomorrow))),
        months=_numbered(time.months, 1),
        weekdays=_numbered(time.weekdays, 0),
        seasons=_numbered(time.seasons, 0),
        units={fold(word): unit for unit, words in units.items() for word in words.split()},
        days=_numbered((time.yesterday, time.today, time.tomorrow), -1),
        last=_set(time.last),
        this=_set(time.this),
        next=_set(time.next),
        ago=_set(time.ago),
        since=_set(time.since),
        numbers=_numbered(time.numbers, 1),
    )


def _numbered(groups: Iterable[str], start: int) -> dict[str, int]:
    return {fold(word): number for number, words in enumerate(groups, start) for word in words.split()}


def _set(words: str) -> frozenset[str]:
    return frozenset(fold(word) for word in words.split())


# Words of all seven languages together: beside a number the language hardly matters.
LINKS = _set("de del do of und den e")
AFTER_VERB = _set("i we be have you")
DOUBTFUL = _set(
    "may mar march sep dec set out mag gen giu dez ago abr mai okt feb jan sett mars mart ott jun jul oct nov"
)
MONTH_LEADS = _set(
    "in im en em of last since during early late mid w a au de y e di depuis seit desde da nel within around by"
)
BEFORE_DATE = _set("the a an am dem den der ein einem le un une el la il lo o dia dag de")
UNTIL = _set("to and till until bis und au et al e y a ao tot en")
DAY_LEADS = _set("am vom le el il dia op den al")
# Portuguese counts its weekdays: "segunda" is Monday or the second, "quinta" Thursday, the fifth or an estate.
ORDINALS = _set("segunda terça quarta quinta sexta")
OWNED = _set("minha sua tua nossa vossa uma")
OF = _set("de do da dos das")
OF_THE_DAY = _set("manhã tarde noite semana quinzena março abril maio junho julho janeiro fevereiro")
NOUN_ENDS = ("a", "ao", "oes", "as", "ade", "em", "ez")
VERB_ENDS = ("ava", "ia", "avam", "iam", "aram", "eram", "iram", "era", "foram")


def year_of(word: str) -> int:
    """Return the year a word is, 0 for any other word."""
    return (
        int(word)
        if len(word) == 4
        and word.isdecimal()
        and word.isascii()
        and word[:2] in {"19", "20"}
        and int(word) >= _EARLIEST
        else 0
    )


def day_of(word: str) -> int:
    """Return the day of a month a word is ("12", "12th"), 0 for any other word."""
    digits = word.removesuffix("er").rstrip("stndrhºª")
    return (
        int(digits)
        if digits.isdecimal() and digits.isascii() and len(digits) <= 2 and 1 <= int(digits) <= 31
        else 0
    )


def count_of(word: str, numbers: dict[str, int]) -> int:
    """Return the small number a word is, in digits or letters, 0 for any other word."""
    if word.isdecimal() and word.isascii() and len(word) <= 2:
        return int(word)
    return numbers.get(word, 0)
