"""The measured place between quality and quantity: what the owner did, from 10, a lure, to 90, a net.

Four parts, each the share of what points toward quantity, 0 to 100:

| part | of | points toward quantity |
| --- | --- | --- |
| strangers | requests that the owner accepted | whom they neither knew nor had been introduced to |
| unknown | connections there are | whom they have not come to know first-hand |
| bare | invitations of their own | that said nothing about the two |
| untalked | strangers among those they accepted | with whom nothing was said before accepting |

    place = 10 + 0.8 * (sum of weight * part) / (sum of weight), over the parts with enough cases

The scale is that of the stops: who lets in nobody but people they know and knows all their connections stands at 10,
as Closed circle does; who does the opposite in everything at 90, as Open networker does. Weights are our choice: what
is let in counts most. A part of few cases is left out; of few cases in all nothing is said.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from firsthand.core.days import months_before

LURE, NET = 10, 90
FEWEST = 5  # cases of a part, below which it is left out
FEWEST_IN_ALL = 10  # cases of the parts that count, below which nothing is said
MONTHS = 12  # that what was accepted and sent is looked at before a day
QUARTER = 3  # months


class Part(StrEnum):
    """What is measured."""

    STRANGERS = "strangers"
    UNKNOWN = "unknown"
    BARE = "bare"
    UNTALKED = "untalked"


WEIGHTS = {Part.STRANGERS: 0.4, Part.UNKNOWN: 0.3, Part.BARE: 0.15, Part.UNTALKED: 0.15}


@dataclass(frozen=True, slots=True)
class Accepted:
    """Somebody who was let in on a day: whether a stranger, and whether they talked before."""

    record: str
    person: int
    on: date
    is_stranger: bool
    has_talked: bool | None = None  # None where the records do not tell when they asked


@dataclass(frozen=True, slots=True)
class Connected:
    """A connection there is, and since when the owner knows them first-hand."""

    person: int
    on: date
    known_on: date | None = None


@dataclass(frozen=True, slots=True)
class SentNote:
    """An invitation of the owner, and whether its note was about the two."""

    record: str
    person: int
    on: date
    is_personal: bool


@dataclass(frozen=True, slots=True)
class Deeds:
    """All that the owner did, as far as it is known."""

    accepted: tuple[Accepted, ...] = ()
    connected: tuple[Connected, ...] = ()
    sent: tuple[SentNote, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """One case of a part, and whether it points toward quantity."""

    person: int
    on: date
    is_net: bool
    record: str = ""


@dataclass(frozen=True, slots=True)
class Measured:
    """One part with its cases, the newest first."""

    part: Part
    cases: tuple[Case, ...]

    @property
    def toward_net(self) -> int:
        """Count the cases that point toward quantity."""
        return sum(case.is_net for case in self.cases)

    @property
    def is_enough(self) -> bool:
        """Tell whether there are enough cases for the part to count."""
        return len(self.cases) >= FEWEST

    @property
    def value(self) -> float | None:
        """Return the share that points toward quantity, 0 to 100; None without a case."""
        return 100 * self.toward_net / len(self.cases) if self.cases else None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the owner stood on a day; `place` is None where there is too little to tell."""

    on: date
    parts: tuple[Measured, ...]
    place: int | None

    @property
    def counted(self) -> tuple[Measured, ...]:
        """Return the parts that count."""
        return tuple(each for each in self.parts if each.is_enough)

    @property
    def is_bare(self) -> bool:
        """Tell whether nothing at all is known."""
        return not any(each.cases for each in self.parts)

    def weight(self, measured: Measured) -> float:
        """Return how much a part counts, of 1 in all; 0 for one that is left out."""
        if not measured.is_enough:
            return 0.0
        return WEIGHTS[measured.part] / sum(WEIGHTS[each.part] for each in self.counted)

    def pull(self, measured: Measured) -> float:
        """Return by how many points a part moves the place from the middle, toward the net where positive."""
        if measured.value is None:
            return 0.0
        return self.weight(measured) * (NET - LURE) * (measured.value / 100 - 0.5)


def measure(deeds: Deeds, on: date) -> Place:
    """Say where the owner stood at the end of a day."""
    since = months_before(on, MONTHS)
    lately = [each for each in deeds.accepted if since < each.on <= on]
    parts = (
        part_of(
            Part.STRANGERS, (Case(each.person, each.on, each.is_stranger, each.record) for each in lately)
        ),
        part_of(
            Part.UNKNOWN,
            (
                Case(each.person, each.on, each.known_on is None or each.known_on > on)
                for each in deeds.connected
                if each.on <= on
            ),
        ),
        part_of(
            Part.BARE,
            (
                Case(each.person, each.on, not each.is_personal, each.record)
                for each in deeds.sent
                if since < each.on <= on
            ),
        ),
        part_of(
            Part.UNTALKED,
            (
                Case(each.person, each.on, not each.has_talked, each.record)
                for each in lately
                if each.is_stranger and each.has_talked is not None
            ),
        ),
    )
    return Place(on, parts, place_of({each.part: (each.value, len(each.cases)) for each in parts}))


def part_of(part: Part, cases: Iterable[Case]) -> Measured:
    """Return a part with its cases, the newest first, whatever order they came in."""
    order = sorted(cases, key=lambda case: (case.record, case.person))
    return Measured(part, tuple(sorted(order, key=lambda case: case.on, reverse=True)))


def place_of(parts: Mapping[Part, tuple[float | None, int]]) -> int | None:
    """Return the place for each part's share and number of cases, None where there is too little to tell."""
    counted = {
        part: (value, number)
        for part, (value, number) in parts.items()
        if value is not None and number >= FEWEST
    }
    if sum(number for _, number in counted.values()) < FEWEST_IN_ALL:
        return None
    total = sum(WEIGHTS[part] for part in counted)
    share = sum(WEIGHTS[part] * value for part, (value, _) in counted.items()) / total
    return round(LURE + (NET - LURE) * share / 100)


def over_time(deeds: Deeds, today: date, *, most: int = 20) -> list[Place]:
    """Return the place at the end of each quarter since anything was done, the oldest first, and as of today."""
    days = (each.on for part in (deeds.accepted, deeds.connected, deeds.sent) for each in part)
    first = min(days, default=today)
    ends = [today]
    end = quarter_start(today)
    while end > first and len(ends) < most:
        ends.append(day_before(end))
        end = months_before(end, QUARTER)
    return [measure(deeds, each) for each in reversed(ends)]


def quarter_start(day: date) -> date:
    """Return the first day of a quarter."""
    return date(day.year, QUARTER * ((day.month - 1) // QUARTER) + 1, 1)


def quarter_of(day: date) -> str:
    """Name a quarter: "2026-Q3"."""
    return f"{day.year}-Q{(day.month - 1) // QUARTER + 1}"


def day_before(day: date) -> date:
    return date.fromordinal(day.toordinal() - 1)


def chosen_then(choices: Sequence[tuple[date, str]], on: date) -> str | None:
    """Return the policy in use at the end of a day, of choices in the order they were made; None before the first."""
    before = [name for made_on, name in choices if made_on <= on]
    return before[-1] if before else None
