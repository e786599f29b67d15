"""The ties that were made in one way, each with what it took and brought."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from firsthand.actions.results import Looked
from firsthand.core.results import Group
from firsthand.web.words import day


@dataclass(frozen=True, slots=True)
class TieLine:
    """One tie: since when, days of conversation and minutes within the time looked at, and what came with it."""

    id: int
    name: str
    since: str
    outcomes: int
    talks: int
    minutes: int
    pitches: int


def ordered_ties(group: Group, looked: Looked) -> list[int]:
    """Return the people of a group: who brought most first, then with whom there was most to say."""
    brought = brought_by(group, looked)
    talks = {person: sum(looked.ties[person].talks.values()) for person in group.people}
    return sorted(group.people, key=lambda person: (-brought[person], -talks[person], person))


def build_ties(
    people: Sequence[int], group: Group, looked: Looked, names: Mapping[int, str]
) -> tuple[TieLine, ...]:
    """Return these people as lines."""
    brought, months = brought_by(group, looked), looked.results.window.months
    return tuple(
        TieLine(
            person,
            names.get(person, ""),
            day(tie.since),
            brought[person],
            sum(number for month, number in tie.talks.items() if month in months),
            round(sum(taken for month, taken in tie.minutes.items() if month in months)),
            sum(map(looked.results.window.holds, tie.pitches)),
        )
        for person in people
        if (tie := looked.ties.get(person))
    )


def brought_by(group: Group, looked: Looked) -> Counter[int]:
    """Count the outcomes of a group by who is credited."""
    wanted = set(group.outcomes)
    return Counter(who.person for each in looked.outcomes if each.id in wanted for who in each.credits)
