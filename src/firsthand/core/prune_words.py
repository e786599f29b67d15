"""What the owner says of letting somebody go: kept, remembered or not, to mute, to remove, done; the newest counts.

Nothing of it happens anywhere by itself: mute, unfollow and remove put somebody on a list that the owner works through
on the platform, and `done` ticks them off there.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from firsthand.core.days import say_day

LATER_DAYS = 30  # after which somebody who was put off is asked about again
KEEP_DAYS = 365  # of "ask again in a year"


class PruneWord(StrEnum):
    """One word on somebody."""

    KEEP = "keep"
    LATER = "later"
    KNOWN = "known"  # remembered
    UNKNOWN = "unknown"  # not remembered
    MUTE = "mute"
    UNFOLLOW = "unfollow"
    REMOVE = "remove"
    DONE = "done"  # with what they were last put on the list for


QUIETING = (PruneWord.MUTE, PruneWord.UNFOLLOW)


class Word(NamedTuple):
    """One word with its day; `until` ends a keep or a later, None is for good."""

    person: int
    word: PruneWord
    on: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What somebody is on the list for, since when, and when the owner did it."""

    word: PruneWord
    on: date
    done_on: date | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What stands of all that was said of somebody. `quieted_on` is when a mute or unfollow was ticked off."""

    is_kept: bool = False
    kept_until: date | None = None
    later_until: date | None = None
    remembers: bool | None = None
    plan: Plan | None = None
    quieted_on: date | None = None

    def is_kept_on(self, today: date) -> bool:
        """Tell whether a keep holds: one for good, or one that has not run out."""
        return self.is_kept and (self.kept_until is None or today < self.kept_until)

    def is_later_on(self, today: date) -> bool:
        """Tell whether somebody was put off beyond a day."""
        return self.later_until is not None and today < self.later_until


NOTHING_SAID = Said()


def said_of(words: Iterable[Word]) -> dict[int, Said]:
    """Return what stands of each person; words come in the order they were said."""
    found: dict[int, Said] = {}
    for word in words:
        found[word.person] = after(found.get(word.person, NOTHING_SAID), word)
    return found


def after(said: Said, word: Word) -> Said:
    """Return what stands once one more word was said."""
    match word.word:
        case PruneWord.KEEP:
            return replace(said, is_kept=True, kept_until=word.until, plan=None)
        case PruneWord.LATER:
            return replace(said, later_until=word.until)
        case PruneWord.KNOWN | PruneWord.UNKNOWN:
            return replace(said, remembers=word.word is PruneWord.KNOWN)
        case PruneWord.DONE:
            return ticked(said, word.on)
        case _:
            return replace(said, is_kept=False, plan=Plan(word.word, word.on))


def ticked(said: Said, on: date) -> Said:
    """Return what stands once the owner did what somebody is on the list for."""
    if said.plan is None or said.plan.done_on is not None:
        return said
    quieted = on if said.plan.word in QUIETING else said.quieted_on
    return replace(said, plan=replace(said.plan, done_on=on), quieted_on=quieted)


class Shown(StrEnum):
    """What archives show of somebody on the list."""

    OPEN = "open"  # not ticked off yet
    NOTHING = "nothing to show"  # muting and unfollowing stand in no archive
    NEXT = "next archive"  # none is newer than the tick
    GONE = "gone"
    STILL = "still connected"

    @property
    def is_left(self) -> bool:
        """Tell whether there is anything left to do on the platform."""
        return self in (Shown.OPEN, Shown.STILL)


def shown_by(plan: Plan, *, is_connected: bool, archive_on: date | None) -> Shown:
    """Say what the newest list of connections shows of a plan; it has to be of a later day than the tick.

    Whoever is gone from a list made after they were put on this one is gone, ticked off or not.
    """
    if plan.word is PruneWord.REMOVE and not is_connected and archive_on and archive_on > plan.on:
        return Shown.GONE
    if plan.done_on is None:
        return Shown.OPEN
    if plan.word is not PruneWord.REMOVE:
        return Shown.NOTHING
    return Shown.STILL if archive_on and archive_on > plan.done_on and is_connected else Shown.NEXT


def tell_shown(shown: Shown, archive_on: date | None) -> str:
    """Say it."""
    day = say_day(archive_on) if archive_on else ""
    return {
        Shown.OPEN: "",
        Shown.NOTHING: "No archive tells whom you muted or unfollowed: your word stands.",
        Shown.NEXT: "Your next archive will show it.",
        Shown.GONE: f"Gone, as the archive of {day} shows.",
        Shown.STILL: f"Still connected, as of the archive of {day}.",
    }[shown]
