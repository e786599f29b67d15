"""Whether the number means what it says: the score held against the owner's own past.

At moments of the last two years each tie is scored from what was known by then, and one looks at what followed. Two
lines are fitted to that (a logistic regression on the score alone, held near the standard one while there is little to
go by): what turns a score into a chance. A back-test fits them on the older moments and judges the newer ones, with
no outcome of the first reaching into the second.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter

from firsthand.core.strength import HORIZON, SILENT, STANDARD, Calibration
from firsthand.core.ties import ContactDay, Sums, Tie, add_up, logistic, score_tie

CUTS, APART = 12, 60  # moments looked at, and days between two
FEWEST = 30  # outcomes of either kind, below which nothing can be said
RECENT = 180  # days within which a tie must have been in contact to be able to fall silent
HOLD = 4.0  # how strongly a fit is held near the standard one, in outcomes of even odds
STEP = 0.1  # to which fitted numbers are rounded, so that they seldom move
BOUNDS = {"shift": (-5.0, 1.5), "slope": (0.3, 2.0)}
ROUNDS = 25
BINS = (0, 10, 25, 50, 75, 101)  # of the back-test, in hundredths
MOST_OFF = 0.10  # mean distance between said and seen, above which the number is not to be trusted


@dataclass(frozen=True, slots=True)
class Past:
    """One tie at one moment: its score, and whether what the score speaks of followed."""

    at: int
    score: float
    happened: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """Ties to which a like chance was given: how many, the mean chance, and how many of them came true."""

    low: int
    high: int
    ties: int
    said: float
    happened: int

    @property
    def seen(self) -> float:
        """Return the share that came true."""
        return self.happened / self.ties if self.ties else 0.0


@dataclass(frozen=True, slots=True)
class BackTest:
    """How the number would have done: the newer moments judged by what the older ones taught.

    `off` is the mean distance between said and seen, weighted by ties (the expected calibration error); `error` the
    mean squared distance (Brier), `plain_error` the same for saying the common share of everybody.
    """

    bins: tuple[Bin, ...]
    off: float
    error: float
    plain_error: float
    first_day: int
    last_day: int

    @property
    def is_trusted(self) -> bool:
        """Tell whether chances came out as said, and better than one chance for all."""
        return self.off <= MOST_OFF and self.error < self.plain_error


@dataclass(frozen=True, slots=True)
class Calibrated:
    """What the owner's past says of the number; without a back-test there was too little of it."""

    calibration: Calibration = STANDARD
    ties: int = 0
    backtest: BackTest | None = None

    @property
    def is_own(self) -> bool:
        """Tell whether the numbers rest on the owner's own past."""
        return self.backtest is not None


def calibrate(people: Iterable[Sequence[ContactDay]], today: int) -> Calibrated:
    """Fit both lines to the past of these people, given by their days of contact in order."""
    known = [days for days in people if days]
    moments = [today - HORIZON - APART * number for number in reversed(range(CUTS))]
    real = [past for days in known for past in past_of(days, moments)]
    if not is_enough(real):
        return Calibrated(ties=len(known))
    tested = back_test(real)
    quiet_moments = [today - SILENT - APART * number for number in reversed(range(CUTS))]
    quiet = [past for days in known for past in silences_of(days, quiet_moments)]
    shift, slope = fit(real, (STANDARD.shift, STANDARD.slope))
    fading = (STANDARD.fading_shift, STANDARD.fading_slope)
    fading = fit(quiet, fading) if is_enough(quiet) else fading
    return Calibrated(Calibration(shift, slope, *fading) if tested else STANDARD, len(known), tested)


def is_enough(pasts: Sequence[Past]) -> bool:
    """Tell whether enough came true and enough did not."""
    happened = sum(past.happened for past in pasts)
    return happened >= FEWEST and len(pasts) - happened >= FEWEST


def scored(days: Sequence[ContactDay], moments: Iterable[int]) -> Iterable[tuple[int, int, Tie]]:
    """Yield each moment with the number of days until then, and the tie as it was known."""
    sums, seen = Sums(), 0
    for at in moments:
        upto = bisect_right(days, at, key=attrgetter("day"))
        sums, seen = add_up(days[seen:upto], sums), upto
        if tie := score_tie(sums, at):
            yield at, upto, tie


def past_of(days: Sequence[ContactDay], moments: Iterable[int]) -> Iterable[Past]:
    """Yield the tie at each moment, and whether both wrote to each other within the next 90 days."""
    for at, upto, tie in scored(days, moments):
        ahead = days[upto : bisect_right(days, at + HORIZON, key=attrgetter("day"))]
        happened = any(each.sent for each in ahead) and any(each.received for each in ahead)
        yield Past(at, tie.real, happened)


def silences_of(days: Sequence[ContactDay], moments: Iterable[int]) -> Iterable[Past]:
    """Yield the tie at each moment at which it was lately in contact, and whether half a year of silence followed."""
    for at, upto, tie in scored(days, moments):
        since = bisect_left(days, at - RECENT + 1, key=attrgetter("day"))
        if any(each.sent or each.received for each in days[since:upto]):
            ahead = days[upto : bisect_right(days, at + SILENT, key=attrgetter("day"))]
            yield Past(at, tie.fading, not any(each.sent or each.received for each in ahead))


def fit(pasts: Sequence[Past], standard: tuple[float, float]) -> tuple[float, float]:
    """Return shift and slope of the likeliest line, rounded; Newton's method on the penalised log-likelihood."""
    shift, slope = standard
    for _ in range(ROUNDS):
        pull_shift, pull_slope = HOLD / 4 * (standard[0] - shift), HOLD / 4 * (standard[1] - slope)
        bend_shift = bend_slope = HOLD / 4
        bend_both = 0.0
        for past in pasts:
            chance = logistic(shift + slope * past.score)
            wrong, weight = past.happened - chance, chance * (1 - chance)
            pull_shift += wrong
            pull_slope += wrong * past.score
            bend_shift += weight
            bend_both += weight * past.score
            bend_slope += weight * past.score * past.score
        size = bend_shift * bend_slope - bend_both * bend_both
        move_shift = (bend_slope * pull_shift - bend_both * pull_slope) / size
        move_slope = (bend_shift * pull_slope - bend_both * pull_shift) / size
        shift, slope = shift + move_shift, slope + move_slope
        if abs(move_shift) + abs(move_slope) < 1e-6:
            break
    return within(shift, BOUNDS["shift"]), within(slope, BOUNDS["slope"])


def within(number: float, bounds: tuple[float, float]) -> float:
    low, high = bounds
    return round(round(min(max(number, low), high) / STEP) * STEP, 1)


def back_test(pasts: Sequence[Past]) -> BackTest | None:
    """Judge the newer third of the moments by a fit on those whose outcome was known before it began."""
    moments = sorted({past.at for past in pasts})
    first = moments[-max(len(moments) // 3, 1)]
    older = [past for past in pasts if past.at + HORIZON <= first]
    newer = [past for past in pasts if past.at >= first]
    if not (is_enough(older) and is_enough(newer)):
        return None
    shift, slope = fit(older, (STANDARD.shift, STANDARD.slope))
    said = [(logistic(shift + slope * past.score), past.happened) for past in newer]
    common = sum(past.happened for past in older) / len(older)
    bins = tuple(filter(None, (bin_of(low, high, said) for low, high in pairwise(BINS))))
    return BackTest(
        bins,
        off=sum(each.ties * abs(each.said - each.seen) for each in bins) / len(newer),
        error=sum((chance - happened) ** 2 for chance, happened in said) / len(newer),
        plain_error=sum((common - happened) ** 2 for _, happened in said) / len(newer),
        first_day=first,
        last_day=moments[-1] + HORIZON,
    )


def bin_of(low: int, high: int, said: Iterable[tuple[float, bool]]) -> Bin | None:
    """Gather the ties to which a chance in these bounds was given."""
    inside = [(chance, happened) for chance, happened in said if low <= 100 * chance < high]
    if not inside:
        return None
    chances = sum(chance for chance, _ in inside)
    return Bin(
        low, min(high, 100), len(inside), chances / len(inside), sum(happened for _, happened in inside)
    )
