"""Outcomes by how strong the tie was just before: is it the close ones, or the moderately weak ones?

Rajkumar, Saint-Jacques, Bojinov, Brynjolfsson and Aral (Science 377, 2022) found an inverted U for jobs: moderately
weak ties brought most. It is a question to put to one's own past, not an answer for everybody.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from firsthand.core.map_months import month_number
from firsthand.core.outcomes import Outcome
from firsthand.core.rates import Finding, Rate, compare
from firsthand.core.results import Window

WEAK, CLOSE = 10, 40  # strengths at which a tie counts as weak, and as strong


class Band(StrEnum):
    """How strong a tie was at the end of the month before."""

    NONE = "none"
    WEAK = "weak"
    MIDDLE = "middle"
    STRONG = "strong"


BAND_WORDS = {
    Band.NONE: "no contact yet",
    Band.WEAK: f"weak (below {WEAK})",
    Band.MIDDLE: f"moderately weak ({WEAK} to {CLOSE - 1})",
    Band.STRONG: f"strong ({CLOSE} and above)",
}


@dataclass(frozen=True, slots=True)
class BandRate:
    """Outcomes credited to ties of one strength, in so many connections and months."""

    band: Band
    outcomes: tuple[int, ...]
    months: int

    @property
    def rate(self) -> Rate:
        """Return how many for 100 connections and a year."""
        return Rate(len(self.outcomes), self.months / 1200)


def band_of(strength: int | None) -> Band:
    """Return the band of a strength; too little to say is no strength yet."""
    if strength is None or strength <= 0:
        return Band.NONE
    return Band.WEAK if strength < WEAK else Band.MIDDLE if strength < CLOSE else Band.STRONG


def by_strength(
    strengths: Mapping[int, Mapping[int, int]],
    since: Mapping[int, date],
    outcomes: Iterable[Outcome],
    window: Window,
) -> tuple[BandRate, ...]:
    """Hold outcomes against how strong ties were at the end of the month before.

    `strengths` has by month those of ties that had any at its end, `since` the day of every connection.
    """
    began = {person: month_number(on) for person, on in since.items()}
    starts = sorted(began.values())
    months: Counter[Band] = Counter()
    for month in range(window.months.start - 1, window.months.stop - 1):
        its = [
            value
            for person, value in strengths.get(month, {}).items()
            if began.get(person, month + 1) <= month
        ]
        months.update(map(band_of, its))
        months[Band.NONE] += bisect_right(starts, month) - len(its)
    credited: dict[Band, list[int]] = {band: [] for band in Band}
    for outcome in outcomes:
        if not window.first_on <= outcome.on <= window.last_on:
            continue
        before = month_number(outcome.on) - 1
        there = [who.person for who in outcome.credits if began.get(who.person, before + 1) <= before]
        for band in {band_of(strengths.get(before, {}).get(person)) for person in there}:
            credited[band].append(outcome.id)
    return tuple(BandRate(band, tuple(credited[band]), months[band]) for band in Band)


def compared_bands(bands: Iterable[BandRate]) -> Finding | None:
    """Say at which strength ties bring most, if one surely does."""
    return compare([(each.band.value, each.rate) for each in bands])
