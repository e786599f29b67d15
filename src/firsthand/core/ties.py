"""How real a tie is: from what happened on each day to one score, with every term in sight.

What two people have to do with each other is added up per day (`ContactDay`), the days are added up to a few decayed
sums (`Sums`), and the sums give two scores in log-odds: `Tie.real`, how likely both write to each other soon, and
`Tie.fading`, how likely they fall silent. The sums are anchored: each event is worth 2^(its day / half-life), counted
from one fixed day, so that they hold no clock and come out the same whatever order things were read in.

Source: the terms start from a six-term score measured on three public mail data sets (rhythm, two-wayness, silence,
age, copies, shared threads). Here two-wayness is a geometric mean that forgets slowly, and two terms are new: mails
meant for few (personal) and the number of months with any sign of each other (steadiness). Distinct days and a
two-way product are known from Urena-Carrion et al. 2020 and Kossinets & Watts 2006; weights are rounded fits of a
pairwise logit on the two sets that `bench/ties.py` names.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import exp, expm1, log1p, sqrt
from typing import NamedTuple

MOST_RECIPIENTS = 10  # of a message that is still meant for each of them
MOST_NEARBY = 15  # recipients of somebody else's message that shows two people side by side
MONTH = 30  # days; a period of steadiness, counted from the first day of 1970
ANCHOR = 10_957  # days from 1970-01-01 to 2000-01-01: where every sum is worth 1
DAYS_TO_SAY = 3  # with contact; below, a score would be a guess

# Half-lives in days.
RHYTHM, TWO_WAY, PERSONAL, STEADY, ASIDE = 180.0, 365.0, 45.0, 120.0, 45.0


class ContactDay(NamedTuple):
    """What happened between the owner and one person on one day.

    `day` counts from 1970-01-01. `sent` and `received` count direct messages and meetings, each way (a meeting is
    both); a message is direct with at most `MOST_RECIPIENTS`. Their shares count each as 1 / its recipients.
    `aside` counts copies and messages to more people, either way; `nearby` other people's that reached both.
    """

    day: int
    sent: int = 0
    received: int = 0
    sent_share: float = 0.0
    received_share: float = 0.0
    aside: int = 0
    nearby: int = 0


class Sums(NamedTuple):
    """The days of one person added up. The first seven are anchored and decay; see `decayed`."""

    rhythm: float = 0.0  # days with direct contact
    sent: float = 0.0
    received: float = 0.0
    sent_share: float = 0.0
    received_share: float = 0.0
    months: float = 0.0  # periods of `MONTH` days with any sign of each other
    aside: float = 0.0
    days: int = 0  # with direct contact, not decayed
    all_sent: int = 0
    all_received: int = 0
    first_day: int | None = None  # of direct contact
    last_day: int | None = None  # of direct contact
    seen_day: int | None = None  # the last sign of any kind


@dataclass(frozen=True, slots=True)
class Term:
    """One part of a score: what was measured, and what it adds, in log-odds."""

    name: str
    measured: float
    adds: float


class Tie(NamedTuple):
    """Two scores in log-odds, before calibration; `logs` holds ln(1 + measure) of each term."""

    real: float
    fading: float
    logs: dict[str, float]

    @property
    def terms(self) -> tuple[Term, ...]:
        """Return what makes up `real`."""
        return terms_of(REAL, self.logs)

    @property
    def fading_terms(self) -> tuple[Term, ...]:
        """Return what makes up `fading`."""
        return terms_of(FADING, self.logs)


REAL = {
    "rhythm": 0.50,
    "two_way": 0.35,
    "personal": 0.75,
    "steady": 0.50,
    "aside": 0.25,
    "silence": -0.20,
    "age": 0.05,
}
FADING = {"rhythm": -0.90, "steady": -1.20, "aside": -0.30, "silence": 0.15, "unspoken": 0.25, "age": -0.15}


def anchored(day: float, half_life: float) -> float:
    """Return what an event of this day is worth in an anchored sum."""
    return float(2.0 ** ((day - ANCHOR) / half_life))


@lru_cache(maxsize=1 << 15)
def weights_of(day: int) -> tuple[float, float, float, float]:
    """Return what an event of this day is worth for rhythm, two-way, personal and aside."""
    return anchored(day, RHYTHM), anchored(day, TWO_WAY), anchored(day, PERSONAL), anchored(day, ASIDE)


def decayed(total: float, half_life: float, on: float) -> float:
    """Return an anchored sum as it stands on a day: each event has halved once a half-life."""
    return float(total * 2.0 ** ((ANCHOR - on) / half_life))


NOTHING = Sums()


def add_up(days: Iterable[ContactDay], start: Sums = NOTHING) -> Sums:
    """Add days of contact to sums. The days come in order, each once, and later than those in `start`."""
    rhythm, sent, received, sent_share, received_share, months, aside = (
        start.rhythm, start.sent, start.received, start.sent_share, start.received_share, start.months, start.aside,
    )  # fmt: skip
    count, all_sent, all_received = start.days, start.all_sent, start.all_received
    first_day, last_day, seen_day = start.first_day, start.last_day, start.seen_day
    month = -1 if seen_day is None else seen_day // MONTH
    for day, out, into, out_share, into_share, copies, _nearby in days:
        if day // MONTH != month:
            month = day // MONTH
            months += anchored((month + 0.5) * MONTH, STEADY)
        if out or into:
            of_day, weight, weight_of_share, _ = weights_of(day)
            rhythm += of_day
            sent += out * weight
            received += into * weight
            sent_share += out_share * weight_of_share
            received_share += into_share * weight_of_share
            count, all_sent, all_received = count + 1, all_sent + out, all_received + into
            first_day, last_day = day if first_day is None else first_day, day
        if copies:
            aside += copies * weights_of(day)[3]
        seen_day = day
    return Sums(
        rhythm, sent, received, sent_share, received_share, months, aside,
        count, all_sent, all_received, first_day, last_day, seen_day,
    )  # fmt: skip


def measures_of(sums: Sums, on: float) -> dict[str, float]:
    """Return what the terms measure on a day (days since 1970-01-01), each before its logarithm.

    rhythm: days of direct contact; two_way: the geometric mean of both directions; personal: the smaller direction
    of messages by share; steady: months; aside: copies, all decayed. silence: days since any sign of each other;
    unspoken: since the last direct contact; age: since the first. Without direct contact there is nothing to measure.
    """
    if sums.first_day is None or sums.last_day is None or sums.seen_day is None:
        return {}
    return {
        "rhythm": decayed(sums.rhythm, RHYTHM, on),
        "two_way": decayed(sqrt(sums.sent * sums.received), TWO_WAY, on),
        "personal": decayed(min(sums.sent_share, sums.received_share), PERSONAL, on),
        "steady": decayed(sums.months, STEADY, on),
        "aside": decayed(sums.aside, ASIDE, on),
        "silence": max(on - sums.seen_day, 0.0),
        "unspoken": max(on - sums.last_day, 0.0),
        "age": max(on - sums.first_day, 0.0),
    }


def score_tie(sums: Sums, on: float) -> Tie | None:
    """Return how real a tie is on a day and how near to fading; None where there was no direct contact.

    Each term adds weight * ln(1 + what was measured); the sum is a log-odds up to the two numbers that
    `core.calibration` fits on the owner's own past.
    """
    logs = {name: log1p(measure) for name, measure in measures_of(sums, on).items()}
    return Tie(score_of(REAL, logs), score_of(FADING, logs), logs) if logs else None


def score_real(sums: Sums, on: float) -> float | None:
    """Return `Tie.real` alone, for many ties at once; None where there was no direct contact."""
    measures = measures_of(sums, on)
    if not measures:
        return None
    total = 0.0
    for name, weight in REAL.items():
        total += weight * log1p(measures[name])
    return total


def score_of(weights: Mapping[str, float], logs: Mapping[str, float]) -> float:
    """Return the sum of the terms."""
    total = 0.0
    for name, weight in weights.items():
        total += weight * logs[name]
    return total


def terms_of(weights: Mapping[str, float], logs: Mapping[str, float]) -> tuple[Term, ...]:
    """Return the terms one by one."""
    return tuple(Term(name, expm1(logs[name]), weight * logs[name]) for name, weight in weights.items())


def logistic(odds: float) -> float:
    """Return the probability of a log-odds, without overflow at either end."""
    return 1.0 / (1.0 + exp(-odds)) if odds >= 0 else exp(odds) / (1.0 + exp(odds))
