"""A policy as an experiment: a guess, a day to look at it again, and what was decided then."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from firsthand.core.days import say_count, say_day
from firsthand.core.outcomes import Outcome
from firsthand.core.rates import Rate, chance_higher
from firsthand.core.results import YEAR

USUAL = timedelta(weeks=8)  # until the review, where nobody says another day
LONGEST = 500  # characters


class Word(StrEnum):
    """What was decided at the review."""

    KEEP = "keep"
    ADJUST = "adjust"


@dataclass(frozen=True, slots=True)
class Experiment:
    """A policy used from a day, what was expected of it, and when to look; `word` is what was decided, if it was."""

    id: int
    policy: str
    starts_on: date
    expects: str
    review_on: date
    result: str = ""
    word: Word | None = None
    reviewed_on: date | None = None

    def is_due(self, today: date) -> bool:
        """Tell whether it is time to look at it."""
        return self.word is None and self.review_on <= today


@dataclass(frozen=True, slots=True)
class BeforeAndSince:
    """Outcomes a month since an experiment began, and in as long a time before; `chance` that it is more now."""

    before: Rate
    since: Rate

    @property
    def chance(self) -> float:
        """Return how likely the rate is higher than before."""
        return chance_higher(self.since, self.before)


def due_experiments(experiments: Iterable[Experiment], today: date) -> list[Experiment]:
    """Return those that are to be looked at, the longest due first."""
    return sorted((each for each in experiments if each.is_due(today)), key=lambda each: each.review_on)


def tell_due(experiment: Experiment, today: date) -> str:
    """Say that it is time to look at one."""
    late = (today - experiment.review_on).days
    when = f", {say_count(late, 'day')} ago" if late else ""
    expected = f" You expected: {experiment.expects}" if experiment.expects else ""
    return (
        f"You wanted to look at {experiment.policy} on {say_day(experiment.review_on)}{when}."
        f" In use since {say_day(experiment.starts_on)}.{expected}"
    )


def before_and_since(
    experiment: Experiment, outcomes: Sequence[Outcome], first_on: date, today: date
) -> BeforeAndSince:
    """Hold the time of an experiment against as long a time before, as far as outcomes were kept then."""
    last_on = min(experiment.reviewed_on or today, today)
    days = max((last_on - experiment.starts_on).days + 1, 0)
    begins = max(experiment.starts_on - timedelta(days=days), first_on)
    before_days = max((experiment.starts_on - begins).days, 0)
    before = sum(begins <= each.on < experiment.starts_on for each in outcomes)
    since = sum(experiment.starts_on <= each.on <= last_on for each in outcomes)
    return BeforeAndSince(Rate(before, before_days / YEAR * 12), Rate(since, days / YEAR * 12))
