"""What the owner promised somebody: when it is due, and what is said of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from firsthand.core.days import say_count, say_day
from firsthand.core.goodwill import Favour, FavourKind

REMIND_BEFORE = timedelta(days=3)  # early enough to do it, late enough not to be put off
WITHIN = timedelta(days=7)  # a promise without a day is meant for this week


@dataclass(frozen=True, slots=True)
class Promise:
    """Something promised on a day: by when, if that was said, and when it was kept, if it was."""

    id: int
    person: int
    what: str
    made_on: date
    due_on: date | None = None
    kept_on: date | None = None

    @property
    def wanted_on(self) -> date:
        """Return the day it is due, or by which it is expected where none was said."""
        return self.due_on or self.made_on + WITHIN


def due_promises(promises: Sequence[Promise], today: date) -> list[Promise]:
    """Return those that are to be kept now, the longest due first."""
    now = [each for each in promises if each.kept_on is None and each.wanted_on - REMIND_BEFORE <= today]
    return sorted(now, key=lambda each: (each.wanted_on, each.made_on, each.id))


def kept_favours(promises: Sequence[Promise]) -> list[Favour]:
    """Return kept promises as help that was given; one that is open is worth nothing yet."""
    return [
        Favour(
            FavourKind.HELP,
            True,
            each.kept_on,
            note=f"as promised, {each.what}",
            record=f"promise:{each.id}",
        )
        for each in promises
        if each.kept_on
    ]


def tell_promise(promise: Promise, today: date) -> str:
    """Say what was promised, and how much time is left."""
    if promise.due_on is None:
        return f"On {say_day(promise.made_on)} you promised: {promise.what}"
    days = (promise.due_on - today).days
    left = "today" if not days else f"in {say_count(days, 'day')}" if days > 0 else ""
    late = f"{say_count(-days, 'day')} late" if days < 0 else ""
    return f"You promised by {say_day(promise.due_on)} ({left or late}): {promise.what}"
