"""What the network brought: outcomes held against how ties were made, how strong they were, and the policy in use.

What is counted as exposure:
- connections: each counts from the later of its day and the first day looked at, in years;
- conversations: days on which both said something directly to each other, a meeting or call among them;
- hours: meetings as long as they were, calls, coffees and writing by the minutes below, shared among who was there.

An outcome counts once for each way in which a tie of somebody credited was made, if that tie was there by then.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from firsthand.core.made import QUALITY, Made
from firsthand.core.map_months import month_number
from firsthand.core.outcomes import Outcome
from firsthand.core.rates import Finding, Rate, compare

YEAR = 365.25
# Minutes where nothing tells how long it took, or nobody was there at all.
MINUTES = {"call": 20, "coffee": 45, "meal": 75, "meeting": 45}
MINUTES_WRITING = 5  # a day on which both wrote
MINUTES_ACCEPTING = 2  # a connection: looking at it, and answering
LONGEST_MEETING = 240  # minutes; who sits in a workshop does not talk with everybody all day


@dataclass(frozen=True, slots=True)
class TieMade:
    """A connection: how it was made, since when, and what there was by month: conversations and minutes.

    Months are numbers as `core.map_months` has them. `pitches` are the days of those that came since, `asked_on` is
    when the owner last asked "have we met?".
    """

    person: int
    made: Made
    since: date
    talks: Mapping[int, int]
    minutes: Mapping[int, float]
    pitches: tuple[date, ...] = ()
    asked_on: date | None = None


class Measure(StrEnum):
    """By what outcomes are divided."""

    CONNECTIONS = "connections"  # 100 of them for a year
    CONVERSATIONS = "conversations"  # 100 days of conversation
    HOURS = "hours"


SCALE = {Measure.CONNECTIONS: 100.0, Measure.CONVERSATIONS: 100.0, Measure.HOURS: 1.0}


@dataclass(frozen=True, slots=True)
class Window:
    """The days looked at, both included."""

    first_on: date
    last_on: date

    def holds(self, on: date) -> bool:
        """Tell whether a day is within it."""
        return self.first_on <= on <= self.last_on

    @property
    def months(self) -> range:
        """Return the months that it touches, as numbers."""
        return range(month_number(self.first_on), month_number(self.last_on) + 1)

    @property
    def years(self) -> float:
        """Return how long it is."""
        return ((self.last_on - self.first_on).days + 1) / YEAR


@dataclass(frozen=True, slots=True)
class Group:
    """The ties made in one way: who they are, what they took, and the outcomes credited to them."""

    made: Made
    people: tuple[int, ...]
    outcomes: tuple[int, ...]
    years: float  # connections times years
    conversations: int
    hours: float
    pitches: int
    asked: int

    def rate(self, measure: Measure) -> Rate:
        """Return its rate, by 100 connections and year, 100 conversations, or hours."""
        exposure = {
            Measure.CONNECTIONS: self.years,
            Measure.CONVERSATIONS: float(self.conversations),
            Measure.HOURS: self.hours,
        }[measure]
        return Rate(len(self.outcomes), exposure / SCALE[measure])


@dataclass(frozen=True, slots=True)
class Results:
    """What ties made in each way brought; `apart` are outcomes credited to no connection that was there by then."""

    window: Window
    groups: tuple[Group, ...]
    outcomes: tuple[int, ...]
    apart: tuple[int, ...]

    def group(self, made: Made) -> Group:
        """Return one group."""
        return next(each for each in self.groups if each.made is made)

    def compared(self, measure: Measure) -> Finding | None:
        """Say which way of making ties brings most by a measure, if one surely does."""
        return compare([(each.made.value, each.rate(measure)) for each in self.groups])

    @property
    def a_month(self) -> Rate:
        """Return outcomes a month, whoever is credited."""
        return Rate(len(self.outcomes), self.window.years * 12)

    def side(self, measure: Measure, *, is_quality: bool) -> Rate:
        """Return the rate of those known, introduced or talked with first, or of strangers; each outcome once."""
        parts = [each for each in self.groups if (each.made in QUALITY) is is_quality]
        outcomes = {each for part in parts for each in part.outcomes}
        return Rate(len(outcomes), sum(part.rate(measure).exposure for part in parts))


def evaluate(ties: Iterable[TieMade], outcomes: Sequence[Outcome], window: Window) -> Results:
    """Hold outcomes against ties within a window."""
    there = {each.person: each for each in ties if each.since <= window.last_on}
    counted = [each for each in outcomes if window.holds(each.on)]
    by_made: dict[Made, list[TieMade]] = defaultdict(list)
    for each in there.values():
        by_made[each.made].append(each)
    credited: dict[Made, list[int]] = defaultdict(list)
    apart = []
    for outcome in counted:
        made = {
            tie.made for who in outcome.credits if (tie := there.get(who.person)) and tie.since <= outcome.on
        }
        for way in made:
            credited[way].append(outcome.id)
        if not made:
            apart.append(outcome.id)
    groups = tuple(_group(made, by_made[made], credited[made], window) for made in Made)
    return Results(window, groups, tuple(each.id for each in counted), tuple(apart))


def _group(made: Made, ties: Sequence[TieMade], outcomes: Sequence[int], window: Window) -> Group:
    months = window.months
    fresh = sum(window.first_on <= each.since for each in ties)
    minutes = sum(spent for each in ties for month, spent in each.minutes.items() if month in months)
    return Group(
        made,
        tuple(each.person for each in ties),
        tuple(outcomes),
        sum(((window.last_on - max(each.since, window.first_on)).days + 1) for each in ties) / YEAR,
        sum(number for each in ties for month, number in each.talks.items() if month in months),
        (minutes + MINUTES_ACCEPTING * fresh) / 60,
        sum(window.holds(on) for each in ties for on in each.pitches),
        sum(each.asked_on is not None and window.holds(each.asked_on) for each in ties),
    )


def first_looked_at(outcomes: Sequence[Outcome], role_since: date | None, today: date) -> date:
    """Return from which day on outcomes are counted: the first of the month of the first one, or of naming the role.

    Before that, nobody kept any, and ties would seem to have brought none.
    """
    first = min([each.on for each in outcomes] + ([role_since] if role_since else []), default=today)
    return min(first, today).replace(day=1)


@dataclass(frozen=True, slots=True)
class Period:
    """A policy in use from a day until a day, both included."""

    policy: str
    place: int
    first_on: date
    last_on: date


@dataclass(frozen=True, slots=True)
class PeriodRate:
    """Outcomes a month under one policy."""

    period: Period
    outcomes: tuple[int, ...]

    @property
    def rate(self) -> Rate:
        """Return how many a month."""
        days = (self.period.last_on - self.period.first_on).days + 1
        return Rate(len(self.outcomes), days / YEAR * 12)


def by_period(
    periods: Iterable[Period], outcomes: Sequence[Outcome], window: Window
) -> tuple[PeriodRate, ...]:
    """Return outcomes a month under each policy, as far as it was in use within the window."""
    found = []
    for each in periods:
        first_on, last_on = max(each.first_on, window.first_on), min(each.last_on, window.last_on)
        if first_on <= last_on:
            ids = tuple(one.id for one in outcomes if first_on <= one.on <= last_on)
            found.append(PeriodRate(Period(each.policy, each.place, first_on, last_on), ids))
    return tuple(found)


def policy_periods(
    choices: Sequence[tuple[date, str]], places: Mapping[str, int], window: Window
) -> tuple[Period, ...]:
    """Return which policy was in use when, of choices in the order they were made; of the time before, none.

    A policy that was replaced on the day it was chosen was never in use.
    """
    edges = [(max(day, window.first_on), policy) for day, policy in choices if day <= window.last_on]
    found: list[Period] = []
    for (first_on, policy), follower in zip(edges, [*edges, None][1:], strict=True):
        last_on = follower[0] - timedelta(days=1) if follower else window.last_on
        if last_on < first_on:
            continue
        begins = found.pop().first_on if found and found[-1].policy == policy else first_on
        found.append(Period(policy, places.get(policy, 0), begins, last_on))
    return tuple(found)
