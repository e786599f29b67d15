"""Tie strength as people read it: 0 to 100, a standing in one word, and where it is going.

The number is a chance: of ties that score like this one, so many in a hundred have both sides writing to each other
within the next 90 days. Below three days of contact there is none: it would be a guess.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from firsthand.core.ties import DAYS_TO_SAY, Sums, Tie, logistic, score_real, score_tie

HORIZON = 90  # days ahead that the number speaks of
SILENT = 180  # days ahead that fading speaks of
BACK = 30  # days before today that the trend compares with
TURN = 5  # points from which a tie rises or falls
CLOSE = 60
COLD = 730  # days without contact, after which a tie is dormant whatever its rhythm
LONG = 180  # days without contact, after which a tie with a quicker rhythm is dormant
QUIET = 30  # days without contact, below which nobody is fading
OVER = 8.0  # times the usual gap, after which a tie is most likely over (Navarro et al. 2017)
LATE = 2.0  # times the usual gap, after which it is late
SHORTEST_GAP = 7.0  # days; who writes daily is not missed after a week-end


class Standing(StrEnum):
    """What a tie is, in a word."""

    CLOSE = "close"
    ACTIVE = "active"
    FADING = "fading"
    DORMANT = "dormant"
    NEVER_REAL = "never real"
    TOO_LITTLE = "too little to say"


class Trend(StrEnum):
    """Where a tie is going, beside 30 days ago."""

    RISING = "rising"
    STEADY = "steady"
    FALLING = "falling"


@dataclass(frozen=True, slots=True)
class Calibration:
    """Two lines from scores to log-odds: `shift + slope * score`, for the tie and for its fading.

    The first values are the middle of what the two public recordings give (`bench/ties.py`).
    """

    shift: float = -2.4
    slope: float = 1.0
    fading_shift: float = 0.5
    fading_slope: float = 1.0

    def chance(self, real: float) -> float:
        """Return how likely both write to each other within the next 90 days."""
        return logistic(self.shift + self.slope * real)

    def chance_of_silence(self, tie: Tie) -> float:
        """Return how likely nothing direct follows within 180 days."""
        return logistic(self.fading_shift + self.fading_slope * tie.fading)


STANDARD = Calibration()


class Strength(NamedTuple):
    """How real a tie is on a day. `value` and `trend` are None where there is too little to say."""

    value: int | None
    standing: Standing
    trend: Trend | None = None
    before: int | None = None  # the value 30 days ago
    tie: Tie | None = None
    usual_gap: float | None = None  # days between two days of contact
    silent_for: int | None = None  # days since direct contact
    counted: int | None = None  # what the number would be, where the owner rated the tie
    is_rated: bool = False


NEVER_REAL = Strength(0, Standing.NEVER_REAL)


def weigh_tie(sums: Sums, earlier: Sums, on: int, calibration: Calibration = STANDARD) -> Strength:
    """Say how strong a tie is on a day, from all days until then and those until 30 days before."""
    tie = score_tie(sums, on)
    if tie is None or sums.first_day is None or sums.last_day is None:
        return NEVER_REAL
    silent_for = on - sums.last_day
    if sums.days < DAYS_TO_SAY:
        return Strength(None, Standing.TOO_LITTLE, tie=tie, silent_for=silent_for)
    if not (sums.all_sent and sums.all_received):
        return NEVER_REAL._replace(silent_for=silent_for)
    value = in_hundred(calibration.chance(tie.real))
    before = value_of(earlier, on - BACK, calibration)
    gap = (sums.last_day - sums.first_day) / (sums.days - 1)
    return Strength(
        value,
        standing_of(value, silent_for, gap, calibration.chance_of_silence(tie)),
        trend_of(value, before),
        before,
        tie,
        gap,
        silent_for,
    )


def rated(strength: Strength, value: int) -> Strength:
    """Return a tie with the owner's own word in place of the number; silence is what it was."""
    if value == 0:
        standing = Standing.NEVER_REAL
    elif strength.standing in (Standing.FADING, Standing.DORMANT):
        standing = strength.standing
    elif strength.silent_for is None or strength.silent_for > COLD:
        standing = Standing.DORMANT
    else:
        standing = Standing.CLOSE if value >= CLOSE else Standing.ACTIVE
    return strength._replace(
        value=value,
        standing=standing,
        trend=None,
        before=None,
        counted=strength.value,
        is_rated=True,
    )


def value_of(sums: Sums, on: int, calibration: Calibration = STANDARD) -> int:
    """Return the number alone, 0 while there was nothing both ways."""
    real = score_real(sums, on) if sums.all_sent and sums.all_received else None
    return 0 if real is None else in_hundred(calibration.chance(real))


def in_hundred(chance: float) -> int:
    return round(100 * chance)


def standing_of(value: int, silent_for: int, gap: float, chance_of_silence: float) -> Standing:
    """Name a tie by its silence, beside its own usual gap, and by its number.

    A friend of each year is not dormant after ten months, somebody who wrote weekly is.
    """
    late = silent_for / max(gap, SHORTEST_GAP)
    if silent_for > COLD or (silent_for > LONG and late > OVER):
        return Standing.DORMANT
    if silent_for > QUIET and (late > LATE or (late > 1 and chance_of_silence >= 0.5)):
        return Standing.FADING
    return Standing.CLOSE if value >= CLOSE else Standing.ACTIVE


def trend_of(value: int, before: int) -> Trend:
    """Say whether a tie has moved by more than a few points."""
    if value - before >= TURN:
        return Trend.RISING
    return Trend.FALLING if before - value >= TURN else Trend.STEADY
