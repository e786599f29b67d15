"""What the owner writes down by hand in one line: "coffee with Ana Silva yesterday, she is hiring"."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from firsthand.core.errors import UserError
from firsthand.core.logbook_days import ONE_DAY, without_day

LONGEST = 500  # characters
# What happened, by the words a line may begin with.
KINDS = {
    "call": ("called", "phoned", "rang", "call with", "phone call with", "video call with"),
    "coffee": ("coffee with", "tea with"),
    "meal": ("lunch with", "dinner with", "breakfast with"),
    "meeting": (
        "met with",
        "met",
        "saw",
        "meeting with",
        "talked to",
        "talked with",
        "spoke to",
        "spoke with",
    ),
}
# The same on somebody's own page.
ALONE = {
    "call": ("call", "called"),
    "coffee": ("coffee", "tea"),
    "meal": ("lunch", "dinner", "breakfast"),
    "meeting": ("meeting", "met", "talked", "spoke"),
}
WORDS = {"call": "Call", "coffee": "Coffee", "meal": "Meal", "meeting": "Meeting"}
_LEAD = re.compile(r"^(?:i\s+|we\s+|had\s+a\s+|had\s+)+", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*,\s*(?:and\s+)?|\s*&\s*|\s+and\s+", re.IGNORECASE)
_PLACE = re.compile(r"\s+((?:at|in)\s+(?!['’]t\b|het\b).*)", re.IGNORECASE)
_NAMES = re.compile(
    r"(?:[^\W\d_a-zß-öø-ÿ][\w.'’-]*(?:\s+|$)|(?:and|&|de|da|do|dos|del|di|van|der|den|von|la|le|bin|al)\s+){1,9}"
)
_WHICH = "Write “and” between people, and the day before a note: coffee with Ana Silva yesterday, in Porto."
_NOT_NAMES = """
    a an the my our her his their its some others somebody someone everybody she he they it we i two three four"""
_NOBODY = frozenset(_NOT_NAMES.split())
_HOW = "Write what, with whom and when, such as: coffee with Ana Silva yesterday, she is hiring."


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the logbook; `name` is empty where it was written on somebody's own page.

    `others` were there as well: "lunch with Ana Silva and Tom Berg".
    """

    kind: str  # a key of WORDS
    name: str
    on: date
    note: str = ""
    others: tuple[str, ...] = ()


def read_entry(
    text: str, today: date, *, is_named: bool = True, knows: Callable[[str], bool] = lambda _: False
) -> Entry:
    """Return what a line says; without a day it was today. Raises UserError LOG-101 to LOG-103.

    `knows` tells whether somebody goes by a name: "Ana Silva, Tom Berg" are two, "Ana Silva, Porto" is one.
    """
    whole = " ".join(text.split())[:LONGEST]
    said, note = _with_whom(whole, today, knows) if is_named else _parted(whole.split(","), 1)
    said, on = without_day(said, today)
    bare = _LEAD.sub("", said).strip()
    kind, name = _kind_of(bare, is_named=is_named)
    names, beside = ([name], "") if not is_named or knows(name) else _names_in(name)
    if not kind or (is_named and not names):
        raise UserError("LOG-101", "This line does not say what happened, and with whom.", next_step=_HOW)
    if on > today:
        raise UserError(
            "LOG-102", "That day has not come yet.", next_step="Write it down when it has happened."
        )
    return Entry(kind, names[0], on, ", ".join(filter(None, (beside, note))), tuple(names[1:]))


def _with_whom(whole: str, today: date, knows: Callable[[str], bool]) -> tuple[str, str]:
    """Part a line into what was, with whom and when, and its note: a comma stands before either."""
    parts = whole.split(",")
    if len(parts) == 1 or _read_part(parts[0], today)[1]:
        return _parted(parts, 1)
    names, is_dated = list[str](), False
    for part in parts[1:]:
        name, is_dated = _read_part(part, today)
        if not _NAMES.fullmatch(name):
            is_dated = False
            break
        names.append(name)
        if is_dated:
            break
    each = [one for name in names for one in _names_in(name)[0]]
    if is_dated or (each and all(map(knows, each))) or (len(each) > len(names) and any(map(knows, each))):
        return _parted(parts, 1 + len(names))
    if any(" " in name for name in names):
        raise UserError("LOG-101", f"“{names[0]}” may be somebody or a note.", next_step=_WHICH)
    return _parted(parts, 1)


def _read_part(part: str, today: date) -> tuple[str, bool]:
    """Return what stands between commas without its day, and whether it had one; "" where no day can be told."""
    try:
        rest, _ = without_day(part.strip(), today)
    except UserError:
        return "", False
    return rest, rest != part.strip()


def _parted(parts: Sequence[str], count: int) -> tuple[str, str]:
    return ",".join(parts[:count]), ",".join(parts[count:]).strip()


def _names_in(said: str) -> tuple[list[str], str]:
    """Return each name, and what is said beside them: a place, or "with her team"."""
    place = _PLACE.search(said)
    parts = [part for part in _BETWEEN.split(said[: place.start()] if place else said) if part]
    names = list(takewhile(lambda part: part.split()[0].lower() not in _NOBODY, parts))
    others = f"with {' and '.join(parts[len(names) :])}" if len(names) < len(parts) else ""
    return names, " ".join(filter(None, (others, place[1] if place else "")))


def _kind_of(said: str, *, is_named: bool) -> tuple[str, str]:
    lower = said.lower()
    starts = sorted(((each, kind) for kind, each in _pairs(KINDS)), key=lambda pair: -len(pair[0]))
    for start, kind in starts:
        if lower.startswith(f"{start} ") and (name := said[len(start) :].strip(" .")):
            return kind, name
    if not is_named:
        return next((kind for kind, each in _pairs(ALONE) if lower.strip(" .") == each), ""), ""
    return "", ""


def _pairs(table: dict[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(kind, each) for kind, words in table.items() for each in words]


def read_day(text: str, today: date) -> date:
    """Read one day, such as "yesterday", "on Tuesday" or "2026-05-03". Raises UserError LOG-103."""
    rest, on = without_day(text, today)
    if rest:
        raise UserError("LOG-103", f"“{text[:40]}” is no day.", next_step=ONE_DAY)
    return on
