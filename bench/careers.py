"""Made-up careers whose truth is known: how often ties made in each way bring an outcome, and what they take."""

import math
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from firsthand.core.made import QUALITY, Made
from firsthand.core.map_months import month_end
from firsthand.core.outcomes import BUILT_IN, Credit, Outcome, Part
from firsthand.core.results import YEAR, TieMade, Window

TODAY = date(2026, 11, 30)


@dataclass(frozen=True)
class Career:
    """By way of making ties: how many, outcomes for 100 of them and a year, and minutes a month with each."""

    name: str
    ties: Mapping[Made, int]
    rates: Mapping[Made, float]
    minutes: Mapping[Made, float] = field(default_factory=dict)
    years: float = 2.0

    @property
    def window(self) -> Window:
        return Window(TODAY - timedelta(days=round(YEAR * self.years)), TODAY)

    def expected(self, *, is_quality: bool) -> float:
        """Return how many outcomes one side is expected to bring."""
        ways = [made for made in Made if (made in QUALITY) is is_quality]
        return sum(self.ties.get(made, 0) * self.rates.get(made, 0) / 100 * self.years for made in ways)


def live(career: Career, draw: random.Random) -> tuple[list[TieMade], list[Outcome]]:
    """Draw one life: ties that were all there from the first day, and outcomes at random times by their true rates."""
    window, ties, outcomes = career.window, [], []
    for made, number in career.ties.items():
        spent = dict.fromkeys(window.months, career.minutes.get(made, 0.0))
        talks = {month: round(minutes / 5) for month, minutes in spent.items()}
        first = len(ties) + 1
        ties += [
            TieMade(person, made, window.first_on, talks, spent) for person in range(first, first + number)
        ]
        for _ in range(poisson(number * career.rates.get(made, 0.0) / 100 * window.years, draw)):
            person = draw.randrange(first, first + number)
            on = window.first_on + timedelta(days=draw.randrange((window.last_on - window.first_on).days + 1))
            credit = (Credit(person, Part.SOURCE),)
            outcomes.append(Outcome(len(outcomes) + 1, BUILT_IN["lead"], on, credit))
    return ties, outcomes


def poisson(mean: float, draw: random.Random) -> int:
    """Draw a count, from the gaps between events."""
    count, at = 0, -math.log(1 - draw.random())
    while at < mean:
        count, at = count + 1, at - math.log(1 - draw.random())
    return count


NET_FISHER = Career("net-fisher", {Made.STRANGER: 20_000, Made.KNOWN: 40}, {}, years=1.5)
ELEVEN = Career("eleven trusted contacts", {Made.KNOWN: 11}, {}, {Made.KNOWN: 200.0})
SEEKER = Career(
    "job seeker",
    {Made.KNOWN: 120, Made.INTRODUCED: 60, Made.TALKED: 80, Made.STRANGER: 700},
    {Made.KNOWN: 6.0, Made.INTRODUCED: 8.0, Made.TALKED: 5.0, Made.STRANGER: 0.4},
    {Made.KNOWN: 6.0, Made.INTRODUCED: 6.0, Made.TALKED: 6.0, Made.STRANGER: 1.0},
)
RECRUITER = Career(
    "recruiter",
    {Made.KNOWN: 150, Made.INTRODUCED: 30, Made.STRANGER: 900},
    {Made.KNOWN: 1.0, Made.INTRODUCED: 1.0, Made.STRANGER: 6.0},
    {Made.KNOWN: 10.0, Made.INTRODUCED: 10.0, Made.STRANGER: 3.0},
)
SAME = Career(
    "nothing differs",
    {Made.KNOWN: 150, Made.INTRODUCED: 50, Made.TALKED: 50, Made.STRANGER: 400},
    dict.fromkeys(Made, 4.0),
    dict.fromkeys(Made, 3.0),
)
FEW = Career(
    "too few to tell",
    {Made.KNOWN: 40, Made.STRANGER: 60},
    {Made.KNOWN: 1.5, Made.STRANGER: 1.0},
    dict.fromkeys(Made, 3.0),
)


EVEN = Career(
    "nothing differs, looked at every month",
    {Made.KNOWN: 25, Made.STRANGER: 40},
    dict.fromkeys((Made.KNOWN, Made.STRANGER), 40.0),
    dict.fromkeys((Made.KNOWN, Made.STRANGER), 3.0),
    years=3.0,
)


def looks(career: Career) -> Iterator[Window]:
    """Yield what is looked at on the last day of each month, and at the end."""
    months = career.window.months
    ends = [month_end(month) for month in months if month_end(month) < career.window.last_on]
    for end in (*ends, career.window.last_on):
        yield Window(career.window.first_on, end)


def any_career(draw: random.Random) -> Career:
    """Draw a career: strangers bring between a fifth and five times as much as people known before."""
    rate, ratio = draw.uniform(0.5, 5.0), 5 ** draw.uniform(-1, 1)
    ties = {Made.KNOWN: draw.randint(20, 300), Made.STRANGER: draw.randint(100, 1500)}
    rates = {Made.KNOWN: rate, Made.STRANGER: rate * ratio}
    return Career("any", ties, rates, dict.fromkeys(ties, 3.0), draw.uniform(0.5, 3.0))
