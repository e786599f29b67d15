"""A policy as an experiment: a guess, a day to look at it again, and what was decided then."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from firsthand.core.advice import neighbours
from firsthand.core.days import say_count, say_day
from firsthand.core.outcomes import Outcome
from firsthand.core.rates import Rate, chance_higher
from firsthand.core.results import YEAR, TieMade

USUAL = timedelta(weeks=8)  # until the review, where nobody says another day
LONGEST = 500  # characters


class Word(StrEnum):
    """What was decided at the review."""

    KEEP = "keep"
    ADJUST = "adjust"


@dataclass(frozen=True, slots=True)
class Experiment:
    """A policy used from a day, what was expected of it, and when to look; `word` is what was decided, if it was.

    `ended_on` is the first day of another policy, or that on which its use was taken back.
    """

    id: int
    policy: str
    starts_on: date
    expects: str
    review_on: date
    result: str = ""
    word: Word | None = None
    reviewed_on: date | None = None
    ended_on: date | None = None

    @property
    def due_on(self) -> date:
        """Return when to look at it: on the day that was given, or where another policy was used by then, on that."""
        return min(self.review_on, self.ended_on or self.review_on)

    def is_due(self, today: date) -> bool:
        """Tell whether it is time to look at it."""
        return self.word is None and self.due_on <= today

    def last_on(self, today: date) -> date:
        """Return the last day on which its policy was tried, today where it still is."""
        ends = [today, self.reviewed_on or today]
        return min([*ends, self.ended_on - timedelta(days=1)] if self.ended_on else ends)


@dataclass(frozen=True, slots=True)
class BeforeAndSince:
    """Outcomes and pitches a month since an experiment began, and in as long a time before.

    `chance` is that outcomes are more now.
    """

    before: Rate
    since: Rate
    pitches_before: Rate
    pitches_since: Rate

    @property
    def chance(self) -> float:
        """Return how likely the rate is higher than before."""
        return chance_higher(self.since, self.before)


def due_experiments(experiments: Iterable[Experiment], today: date) -> list[Experiment]:
    """Return those that are to be looked at, the longest due first."""
    return sorted((each for each in experiments if each.is_due(today)), key=lambda each: each.due_on)


def tell_due(experiment: Experiment, today: date) -> str:
    """Say that it is time to look at one, and what was expected of it."""
    expected = f" You expected: {experiment.expects}" if experiment.expects else ""
    return f"{say_due(experiment, today)}{expected}"


def say_due(experiment: Experiment, today: date) -> str:
    """Say that it is time to look at one, or when it will be."""
    if not experiment.is_due(today):
        return f"To be looked at on {say_day(experiment.review_on)}."
    if experiment.ended_on:
        used = f"In use from {say_day(experiment.starts_on)} until {say_day(experiment.ended_on)}."
        return f"You tried {experiment.policy}, and use another policy since: say what came of it. {used}"
    late = (today - experiment.review_on).days
    when = f", {say_count(late, 'day')} ago" if late else ""
    return (
        f"You wanted to look at {experiment.policy} on {say_day(experiment.review_on)}{when}."
        f" In use since {say_day(experiment.starts_on)}."
    )


def say_adjust(experiments: Sequence[Experiment], place: int) -> str:
    """Say what to try next, where the newest experiment is to be adjusted; "" elsewhere."""
    newest = max(experiments, key=lambda each: each.id, default=None)
    if newest is None or newest.word is not Word.ADJUST:
        return ""
    stops = " or ".join(f"“{each}”" for each in neighbours(place))
    return f"You wanted to adjust {newest.policy}: one step from where you are is {stops}."


def before_and_since(
    experiment: Experiment,
    outcomes: Sequence[Outcome],
    ties: Iterable[TieMade],
    first_on: date,
    today: date,
) -> BeforeAndSince:
    """Hold the time of an experiment against as long a time before, as far as outcomes were kept then."""
    starts_on, last_on = experiment.starts_on, experiment.last_on(today)
    days = max((last_on - starts_on).days + 1, 0)
    begins = max(starts_on - timedelta(days=days), first_on)
    before_days = max((starts_on - begins).days, 0)

    def rates(found: Sequence[date]) -> tuple[Rate, Rate]:
        before = sum(begins <= on < starts_on for on in found)
        since = sum(starts_on <= on <= last_on for on in found)
        return Rate(before, before_days / YEAR * 12), Rate(since, days / YEAR * 12)

    return BeforeAndSince(
        *rates([each.on for each in outcomes]), *rates([on for each in ties for on in each.pitches])
    )
