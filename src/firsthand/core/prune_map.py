"""What the map says of each person that letting them go would cost: bridges, goals, fields, the only one somewhere."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from firsthand.core.coverage import Sort
from firsthand.core.goals import Goal, GoalKind, Reached
from firsthand.core.knowledge import Owner
from firsthand.core.letters import fold_letters
from firsthand.core.trades import trade_of_word

JOINS, ONE_OF, HANGS = (
    2,
    1,
    3,
)  # the only one who joins a group to others, one of several, the only living tie there


class Bridging(NamedTuple):
    """How somebody stands in a group: see the numbers above."""

    how: int
    group: str
    people: int


class AtGoal(NamedTuple):
    """Somebody is where a goal leads, one of so many."""

    text: str
    kind: GoalKind
    people: int


@dataclass(frozen=True, slots=True)
class Held:
    """What the map holds of persons, by their ids; whoever is not in one of these has nothing of it."""

    bridging: Mapping[int, tuple[Bridging, ...]]
    at_goals: Mapping[int, tuple[AtGoal, ...]]
    fields: Mapping[int, tuple[str, ...]]
    only_at: Mapping[int, str]  # their company

    def bridged(self, person: int) -> int:
        """Return 2 for whoever a group cannot do without, 1 for one of several bridges, 0 for others."""
        its = self.bridging.get(person)
        return min(2, max(each.how for each in its)) if its else 0

    def goal(self, person: int) -> int:
        """Return how many are at the narrowest goal that somebody is at, 0 for none."""
        its = self.at_goals.get(person)
        return min(each.people for each in its) if its else 0


def held_by_map(
    groups: Iterable[Mapping[str, Any]],
    lists: Mapping[str, Any],
    reached: Iterable[Reached],
    interests: frozenset[str],
) -> Held:
    """Read it from the groups and the lists of the map (`core.map_json`), and from who is at the goals."""
    bridging: dict[int, list[Bridging]] = {}
    for group in groups:
        for person, how in bridges_in(group):
            bridging.setdefault(person, []).append(Bridging(how, group["name"], len(group["people"])))
    goals: dict[int, tuple[AtGoal, ...]] = {}
    for each in reached:
        its = (AtGoal(each.goal.text, each.goal.kind, len(each.ids)),)
        for person in each.ids:
            goals[person] = goals.get(person, ()) + its
    fields: dict[int, tuple[str, ...]] = {}
    for name, _, _, ids in lists[Sort.FIELD]:
        for person in ids if name in interests else ():
            fields[person] = (*fields.get(person, ()), name)
    return Held(
        {person: tuple(its) for person, its in bridging.items()},
        goals,
        fields,
        {ids[0]: name for name, _, _, ids in lists[Sort.COMPANY] if name and len(ids) == 1},
    )


def bridges_in(group: Mapping[str, Any]) -> list[tuple[int, int]]:
    """Return who stands between a group and others, or holds it, and how."""
    how = JOINS if len(group["bridges"]) == 1 else ONE_OF
    found = [(int(person), how) for person in group["bridges"]]
    return [*found, (int(group["hangs_on"]), HANGS)] if group["hangs_on"] else found


def interests_of(goals: Sequence[Goal], owner: Owner) -> frozenset[str]:
    """Return the fields of work that the owner's goals name; without any, those of the owner's own work."""
    roles = [goal.text for goal in goals if goal.kind is GoalKind.ROLE]
    own = [owner.headline, *(job.title for job in owner.employments if job.finished_on is None)]
    found = fields_in(roles)
    return found or fields_in(own)


def fields_in(texts: Iterable[str]) -> frozenset[str]:
    """Return the fields of work that texts name."""
    words = (word for text in texts for word in fold_letters(text).split())
    return frozenset(trade for word in words if (trade := trade_of_word(word)))
