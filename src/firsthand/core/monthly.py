"""A month on one page: where the owner stood, what it brought, what changed, and at most three suggestions.

Each number is kept with the people or records behind it. Conversations and hours are counted as in `core.results`,
standings as on the map at the end of the month and of the one before.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from firsthand.core.days import say_count
from firsthand.core.goodwill import Favour
from firsthand.core.made import Made
from firsthand.core.map_months import Stood, month_end, month_start
from firsthand.core.members import ALIVE, REAL
from firsthand.core.outcomes import Outcome
from firsthand.core.results import MINUTES_ACCEPTING, TieMade

MOST_SUGGESTED = 3
LATELY = 12  # months that are shown side by side
Placed = tuple[date, int]  # where the owner stood on the spectrum on a day
Places = tuple[Placed | None, Placed | None]  # the newest, and the one before


class Listed(StrEnum):
    """Lists of people behind the numbers of a month."""

    CONNECTED = "connected"
    KNOWN = "known"
    INTRODUCED = "introduced"
    TALKED = "talked"
    STRANGERS = "strangers"
    SPOKEN = "spoken"
    QUIET = "quiet"
    WOKEN = "woken"
    GAVE = "gave"
    GOT = "got"
    PITCHED = "pitched"
    THANKLESS = "thankless"


MADE_LISTS = {
    Made.KNOWN: Listed.KNOWN,
    Made.INTRODUCED: Listed.INTRODUCED,
    Made.TALKED: Listed.TALKED,
    Made.STRANGER: Listed.STRANGERS,
}


@dataclass(frozen=True, slots=True)
class MonthFacts:
    """What is known of all time; a month takes its part of it. Favours and pitches come with the person's number."""

    ties: Sequence[TieMade] = ()
    outcomes: Sequence[Outcome] = ()
    favours: Sequence[tuple[int, Favour]] = ()
    pitches: Sequence[tuple[int, date]] = ()
    before: Sequence[Stood] = ()  # at the end of the month before
    after: Sequence[Stood] = ()


class MonthCounts(NamedTuple):
    """What happened within a month."""

    number: int
    conversations: int
    connected: int
    outcomes: int


@dataclass(frozen=True, slots=True)
class Month:
    """One month. `lists` has the people behind each number, in the order in which they are told."""

    number: int
    last_on: date  # the last day counted: its end, or today
    lists: Mapping[Listed, tuple[int, ...]]
    outcomes: tuple[Outcome, ...]
    favours: tuple[tuple[int, Favour], ...]
    conversations: int
    hours: float
    pitches: int
    connections: int  # there were by its end
    alive: int
    alive_connected: int  # of the alive, those among the connections
    alive_before: int
    real: int
    lately: tuple["MonthCounts", ...]  # it and the months before, the oldest first

    def people(self, listed: Listed) -> tuple[int, ...]:
        """Return the people behind a number."""
        return self.lists.get(listed, ())

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is known of it."""
        return not (any(self.lists.values()) or self.outcomes or self.connections or self.real)


def month_of(facts: MonthFacts, number: int, today: date) -> Month:
    """Return what the facts tell of a month, as far as it has come."""
    first_on, last_on = month_start(number), min(month_end(number), today)

    def is_within(day: date) -> bool:
        return first_on <= day <= last_on

    fresh = sorted((each for each in facts.ties if is_within(each.since)), key=lambda each: each.since)
    talked = [each for each in facts.ties if each.talks.get(number)]
    favours = tuple(each for each in facts.favours if each[1].kind.counts and is_within(each[1].on))
    sold = [person for person, on in facts.pitches if is_within(on)]
    lists = {
        Listed.CONNECTED: [each.person for each in fresh],
        **{MADE_LISTS[made]: [each.person for each in fresh if each.made is made] for made in Made},
        Listed.SPOKEN: [each.person for each in sorted(talked, key=lambda each: -each.talks[number])],
        **moved(facts.before, facts.after),
        Listed.GAVE: [person for person, favour in favours if favour.is_given],
        Listed.GOT: [person for person, favour in favours if not favour.is_given],
        Listed.PITCHED: sold,
        Listed.THANKLESS: owing(
            facts.favours, {person for person, favour in favours if not favour.is_given}, last_on
        ),
    }
    connected = {each.person for each in facts.ties if each.since <= last_on}
    minutes = sum(each.minutes.get(number, 0.0) for each in facts.ties) + MINUTES_ACCEPTING * len(fresh)
    return Month(
        number,
        last_on,
        {name: tuple(dict.fromkeys(people)) for name, people in lists.items()},
        tuple(
            sorted(
                (each for each in facts.outcomes if is_within(each.on)), key=lambda each: (each.on, each.id)
            )
        ),
        favours,
        sum(each.talks.get(number, 0) for each in facts.ties),
        minutes / 60,
        len(sold),
        len(connected),
        sum(each.standing in ALIVE for each in facts.after),
        sum(each.standing in ALIVE and each.person in connected for each in facts.after),
        sum(each.standing in ALIVE for each in facts.before),
        sum(each.standing in REAL for each in facts.after),
        tuple(counts_of(facts, each, last_on) for each in range(number - LATELY + 1, number + 1)),
    )


def counts_of(facts: MonthFacts, number: int, until: date) -> MonthCounts:
    """Count what happened within a month, up to a day."""
    first_on, last_on = month_start(number), min(month_end(number), until)
    return MonthCounts(
        number,
        sum(each.talks.get(number, 0) for each in facts.ties),
        sum(first_on <= each.since <= last_on for each in facts.ties),
        sum(first_on <= each.on <= last_on for each in facts.outcomes),
    )


def moved(before: Iterable[Stood], after: Iterable[Stood]) -> dict[Listed, list[int]]:
    """Return whose tie was alive before and is not now, the strongest first, and whose became so."""
    then = {each.person: each.strength or 0 for each in before if each.standing in ALIVE}
    now = {each.person: each.strength or 0 for each in after if each.standing in ALIVE}
    return {
        Listed.QUIET: sorted(then.keys() - now.keys(), key=lambda person: (-then[person], person)),
        Listed.WOKEN: sorted(now.keys() - then.keys(), key=lambda person: (-now[person], person)),
    }


def owing(favours: Iterable[tuple[int, Favour]], got_from: set[int], last_on: date) -> list[int]:
    """Return who of these gave more than they got by a day, so that it is the owner's turn."""
    balance: dict[int, int] = dict.fromkeys(sorted(got_from), 0)
    for person, favour in favours:
        if person in balance and favour.kind.counts and favour.on <= last_on:
            balance[person] += 1 if favour.is_given else -1
    return [person for person, given in balance.items() if given < 0]


class Next(StrEnum):
    """What a suggestion leads to."""

    EXPERIMENT = "experiment"
    FOLLOW_UP = "follow-up"
    QUIET = "quiet"
    TURN = "turn"
    PITCHES = "pitches"
    POLICY = "policy"
    OUTCOMES = "outcomes"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One thing to do next month, with the fact that calls for it."""

    what: Next
    text: str
    because: str


@dataclass(frozen=True, slots=True)
class Matters:
    """What is open now, beside the numbers of the month."""

    due_experiments: tuple[str, ...] = ()  # the policies tried
    late_follow_ups: int = 0
    advised_stop: str = ""
    advised_because: str = ""
    keeps_outcomes: bool = True


def suggest(month: Month, matters: Matters) -> tuple[Suggestion, ...]:
    """Return at most three things to do: what was agreed with oneself first, then people, then the rule."""
    return tuple(_suggestions(month, matters))[:MOST_SUGGESTED]


def _suggestions(month: Month, matters: Matters) -> Iterable[Suggestion]:
    for policy in matters.due_experiments:
        yield Suggestion(
            Next.EXPERIMENT,
            f"Say what came of {policy}.",
            "The day on which you wanted to look at it has come.",
        )
    if late := matters.late_follow_ups:
        yield Suggestion(
            Next.FOLLOW_UP,
            f"Write {'a follow-up' if late == 1 else f'{late} follow-ups'}.",
            f"{say_count(late, 'person', 'people')} whom you accepted heard nothing from you within the days you set.",
        )
    if quiet := len(month.people(Listed.QUIET)):
        yield Suggestion(
            Next.QUIET,
            f"Write to {say_count(min(quiet, 3), 'person', 'people')} whose tie went quiet.",
            f"{say_count(quiet, 'tie')} of the month before {'is' if quiet == 1 else 'are'} not alive any more.",
        )
    if turn := len(month.people(Listed.THANKLESS)):
        yield Suggestion(
            Next.TURN,
            f"Give something back to {say_count(turn, 'person', 'people')}.",
            "What you got this month is more than you have given there so far.",
        )
    if matters.advised_stop:
        yield Suggestion(Next.POLICY, f"Try {matters.advised_stop}, one step.", matters.advised_because)
    if month.pitches:
        yield Suggestion(
            Next.PITCHES,
            f"Mute or let go who sells to you: {say_count(len(month.people(Listed.PITCHED)), 'person', 'people')}.",
            f"{say_count(month.pitches, 'sales message')} came from connections this month, and you answered none.",
        )
    if not matters.keeps_outcomes:
        yield Suggestion(
            Next.OUTCOMES,
            "Keep what comes of your network.",
            "Without outcomes nobody can tell which way of networking works for you.",
        )
