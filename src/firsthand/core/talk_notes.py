"""The note after a talk: what they need and offer, in one line of the logbook that can be taken apart again."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from firsthand.core.days import say_day
from firsthand.core.errors import UserError
from firsthand.core.logbook import LONGEST, WORDS
from firsthand.core.pipeline import Course, Position
from firsthand.core.stages import Stage
from firsthand.core.talks import Talk, today_of

NEEDS, OFFERS = "needs", "offers"
LEADS = {NEEDS: "They need: ", OFFERS: "They offer: ", "": ""}
_APART = re.compile(r"\s*;\s+")


@dataclass(frozen=True, slots=True)
class Vow:
    """Something that was promised in a talk, and by when if that was said."""

    what: str
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class TalkNote:
    """What the owner keeps of a talk; all of it may be empty. `kind` is how they talked, a word of the logbook."""

    on: date
    kind: str = "call"
    needs: str = ""
    offers: str = ""
    more: str = ""
    promises: tuple[Vow, ...] = ()


@dataclass(frozen=True, slots=True)
class NotedTalk:
    """The talk that a note is about: its day, its time if it was booked, and the record that shows it was held.

    `is_over` tells that it waits for its note.
    """

    on: date
    talk: Talk | None = None
    record: str = ""
    is_over: bool = False


def talk_to_note(way: Course, now: datetime) -> NotedTalk:
    """Return the talk that can be noted now: the booked one, the one that was held, else one of today."""
    here = way.here
    if here.stage is Stage.BOOKED and here.talk:
        on = min(here.talk.on, today_of(here.talk, now))
        return NotedTalk(on, here.talk, here.record, here.talk.is_over(now))
    if here.stage is not Stage.HELD:
        return NotedTalk(now.date())
    talk = _booked_for(here, way.steps[-2], now)
    return NotedTalk(talk.on if talk else here.since, talk, here.record, is_over=True)


def is_first_step(way: Course, on: date) -> bool:
    """Tell whether a talk on a day is the first thing that was done with an invitation: it goes to held by that."""
    return way.stage is Stage.RECEIVED and way.here.since <= on


def _booked_for(held: Position, before: Position, now: datetime) -> Talk | None:
    """Return the booked time of a talk that was held, None where it was held at another."""
    talk = before.talk
    if talk is None or talk.starts_at > now:
        return None
    if held.record.startswith("logged:") and held.since != talk.on:
        return None
    if held.record.startswith("meeting:") and held.at and held.at >= talk.ends_at:
        return None
    return talk


@dataclass(frozen=True, slots=True)
class KeptNote:
    """A note as it was kept; `parts` are what was said, each with whether they need it, offer it, or neither."""

    id: int
    on: date
    kind: str
    parts: tuple[tuple[str, str], ...] = ()
    promises: tuple[Vow, ...] = ()

    @property
    def title(self) -> str:
        """Say how and when both talked."""
        return f"{WORDS[self.kind]} on {say_day(self.on)}"

    def lines(self) -> list[str]:
        """Say what was noted, one thing a line."""
        said = [f"{LEADS[about]}{text}" for about, text in self.parts]
        due = (f" (by {say_day(each.due_on)})" if each.due_on else "" for each in self.promises)
        said += [f"You promised: {each.what}{by}" for each, by in zip(self.promises, due, strict=True)]
        return said or ["Nothing else was noted."]


def notes_from(way: Course) -> date | None:
    """Return from which day on notes are of the talk that is proposed, booked or held; None where none is."""
    stages = (Stage.TALK, Stage.BOOKED, Stage.HELD)
    if way.stage not in stages:
        return None
    return min(each.since for each in way.steps if each.stage in stages)


def line_of(note: TalkNote, today: date) -> str:
    """Return the note in one line. Raises UserError LOG-102, LOG-107, LOG-108 for one that cannot be kept."""
    if note.kind not in WORDS:
        raise UserError(
            "LOG-107", "There is no such way to talk.", next_step=f"It was one of: {', '.join(WORDS)}."
        )
    if note.on > today:
        raise UserError(
            "LOG-102",
            f"The day of the talk, {say_day(note.on)}, has not come yet.",
            next_step="Write it down when it has happened.",
        )
    parts = (
        f"{lead}{_plain(text)}"
        for lead, text in ((f"{NEEDS} ", note.needs), (f"{OFFERS} ", note.offers), ("", note.more))
        if _plain(text)
    )
    line = "; ".join(parts)
    if len(line) > LONGEST:
        raise UserError(
            "LOG-108",
            f"A note has at most {LONGEST} characters.",
            next_step="Shorten it, or write a note on their page.",
        )
    return line


def parts_of(line: str) -> list[tuple[str, str]]:
    """Return a line taken apart: what is said with whether they need it, offer it, or neither."""
    found = []
    for part in _APART.split(line):
        word, _, rest = part.partition(" ")
        found.append((word, rest) if word in (NEEDS, OFFERS) and rest else ("", part))
    return found


def _plain(text: str) -> str:
    """Return a text in one line, in which a part does not end."""
    return " ".join(text.replace(";", ",").split()).strip(" ,")
