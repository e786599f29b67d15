"""What the owner writes down by hand in one line: "coffee with Ana Silva yesterday, she is hiring"."""

import re
from dataclasses import dataclass
from datetime import date

from firsthand.core.errors import UserError
from firsthand.core.notes.periods import moments_in
from firsthand.core.notes.words import words_of

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
_BEFORE_DAY = re.compile(r"[\s,]*\b(?:on|at|in|this|last|the)?\s*$", re.IGNORECASE)
_DAYS = "It must be one day: today, yesterday, on Tuesday, on 3 May, or 2026-05-03."
_HOW = "Write what, with whom and when, such as: coffee with Ana Silva yesterday, she is hiring."


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the logbook; `name` is empty where it was written on somebody's own page."""

    kind: str  # a key of WORDS
    name: str
    on: date
    note: str = ""


def read_entry(text: str, today: date, *, is_named: bool = True) -> Entry:
    """Return what a line says; without a day it was today. Raises UserError LOG-101 to LOG-103."""
    said, _, note = " ".join(text.split())[:LONGEST].partition(",")
    said, on = _without_day(said, today)
    bare = _LEAD.sub("", said).strip()
    kind, name = _kind_of(bare, is_named=is_named)
    if not kind or (is_named and not name):
        raise UserError("LOG-101", "This line does not say what happened, and with whom.", next_step=_HOW)
    if on > today:
        raise UserError(
            "LOG-102", "That day has not come yet.", next_step="Write it down when it has happened."
        )
    return Entry(kind, name, on, note.strip())


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
    rest, on = _without_day(text, today)
    if rest:
        raise UserError("LOG-103", f"“{text[:40]}” is no day.", next_step=_DAYS)
    return on


def _without_day(said: str, today: date) -> tuple[str, date]:
    """Return a line without its day, and the day. Raises UserError LOG-103 where it names several or a long time."""
    if found := re.search(r"\b(\d{4}-\d{2}-\d{2})\b", said):
        try:
            on = date.fromisoformat(found[1])
        except ValueError as error:
            raise UserError("LOG-103", f"{found[1]} is no day.", next_step=_HOW) from error
        return _joined(said[: found.start()], said[found.end() :]), on
    words = words_of(said)
    moments = moments_in(words, "en", today)
    if not moments:
        return said, today
    if len(moments) > 1 or moments[0].period.first_on != moments[0].period.last_on:
        raise UserError("LOG-103", _DAYS, next_step="Write the day you remember best.")
    [moment] = moments
    start, end = words[moment.first].start, words[moment.last - 1].end
    return _joined(said[:start], said[end:]), moment.period.first_on


def _joined(before: str, after: str) -> str:
    return f"{_BEFORE_DAY.sub('', before)} {after}".strip()
