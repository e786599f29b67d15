"""How often one wants to be in touch, beside how often one is."""

from dataclasses import dataclass
from datetime import date, timedelta

from firsthand.core.contact_days import day_of_number
from firsthand.core.ties import Sums

WORDS = {
    "every week": 7,
    "every two weeks": 14,
    "every month": 30,
    "every quarter": 91,
    "every half-year": 182,
    "every year": 365,
}
LONGEST = 3650  # days


@dataclass(frozen=True, slots=True)
class Rhythm:
    """`every_days` is what the owner wants, None where nothing was said; `usual_days` what is usual between both.

    `due_on` counts from the last direct contact, either way, or from the day it was said where there was none.
    """

    every_days: int | None
    usual_days: int | None
    last_on: date | None
    due_on: date | None

    def late_by(self, today: date) -> int:
        """Return by how many days it is late, 0 where it is not."""
        return max((today - self.due_on).days, 0) if self.due_on else 0


def rhythm_of(sums: Sums, every_days: int | None, said_on: date | None) -> Rhythm:
    """Return how often one wants to be in touch with somebody, and is."""
    last_on = None if sums.last_day is None else day_of_number(sums.last_day)
    usual = None
    if sums.days > 1 and sums.first_day is not None and sums.last_day is not None:
        usual = max(round((sums.last_day - sums.first_day) / (sums.days - 1)), 1)
    start = last_on or said_on
    due_on = start + timedelta(days=every_days) if every_days and start else None
    return Rhythm(every_days or None, usual, last_on, due_on)


def say_every(days: int) -> str:
    """Say an interval: "every quarter", "every 10 days"."""
    return next((word for word, number in WORDS.items() if number == days), f"every {days} days")
