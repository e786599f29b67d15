"""What the network would be without some people: the map, who is covered, and who is reached along proven ways."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from firsthand.core.coverage import Sort
from firsthand.core.days import say_count, say_list

REACH = 0.05  # quality of a way: it carries five times of a hundred
SORTS = {
    Sort.COMPANY: ("company", "companies"),
    Sort.FIELD: ("field of work", "fields of work"),
    Sort.ROLE: ("role", "roles"),
    Sort.PLACE: ("place", "places"),
}


@dataclass(frozen=True, slots=True)
class Network:
    """What is measured: groups and lists of the map, who is at each goal, and who is reached well."""

    outline: Mapping[str, Any]
    lists: Mapping[str, Any]
    goals: Mapping[str, Collection[int]]
    reached: frozenset[int]


@dataclass(frozen=True, slots=True)
class Measure:
    """One number before and after. `lost` names what is gone for good."""

    code: str
    name: str
    before: int
    after: int
    lost: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Effect:
    """All measures, how many people are left out, and what it comes to."""

    people: int
    measures: tuple[Measure, ...]
    told: str


def effect_of(before: Network, after: Network, people: Collection[int]) -> Effect:
    """Hold a network against the same without some people."""
    gone = set(people)
    measures = (
        *on_map(before, after, gone),
        *covered(before, after, gone),
        *at_goals(before, after),
        reach(before, after, gone),
    )
    return Effect(len(gone), measures, tell_effect(len(gone), measures))


def on_map(before: Network, after: Network, gone: Collection[int]) -> list[Measure]:
    """Return what the map counts; lost are the groups of which everybody goes."""
    was, now = before.outline["counts"], after.outline["counts"]
    alone, still = len(before.outline["alone"]), len(after.outline["alone"])
    lost = [group["name"] for group in before.outline["groups"] if ids_of(group) <= {*gone}]
    return [
        Measure("real", "real ties", was["real"], now["real"]),
        Measure("groups", "groups", was["groups"], now["groups"], tuple(lost)),
        Measure("grouped", "people in groups", was["grouped"], now["grouped"]),
        Measure("alone", "people with a tie who appear with nobody", alone, still),
        Measure("bridges", "bridges between groups", was["bridges"], now["bridges"]),
        Measure("dead_wood", "connections that never became a tie", was["dead_wood"], now["dead_wood"]),
    ]


def ids_of(group: Mapping[str, Any]) -> set[int]:
    return {int(each["id"]) for each in group["people"]}


def covered(before: Network, after: Network, gone: Collection[int]) -> list[Measure]:
    """Return at how many companies, in how many fields and so on anybody is known, and with a real tie."""
    found = []
    for sort, (_, many) in SORTS.items():
        was, now = (lines_of(each.lists, sort) for each in (before, after))
        lost = (name for name, _, _, ids in was if all(each in gone for each in ids))
        found.append(Measure(sort.value, many, len(was), len(now), tuple(lost)))
        real, still = (sum(1 for _, ties, _, _ in lines if ties) for lines in (was, now))
        found.append(Measure(f"{sort.value}_real", f"{many} with a real tie", real, still))
    return found


def lines_of(lists: Mapping[str, Any], sort: Sort) -> list[Sequence[Any]]:
    """Return the lines of a list that have a name and anybody left."""
    return [line for line in lists[sort.value] if line[0] and line[3]]


def at_goals(before: Network, after: Network) -> list[Measure]:
    """Return how many are where each goal leads."""
    return [
        Measure("goal", f"people at your goal “{name}”", len(ids), len(after.goals.get(name, ())))
        for name, ids in before.goals.items()
    ]


def reach(before: Network, after: Network, gone: Collection[int]) -> Measure:
    """Return how many others a proven way leads to that carries well enough."""
    others = len(before.reached.difference(gone))
    return Measure("reach", "others reached along proven ways", others, len(after.reached))


def lists_without(lists: Mapping[str, Any], people: Collection[int]) -> dict[str, Any]:
    """Return the lists of the map without some people; each keeps its order, the real ties first."""
    return {
        name: [line_without(line, people) for line in lines] if name != "beside" else lines
        for name, lines in lists.items()
    }


def line_without(line: Sequence[Any], people: Collection[int]) -> list[Any]:
    name, real, alive, ids = line
    return [
        name,
        sum(each not in people for each in ids[:real]),
        sum(each not in people for each in ids[:alive]),
        [each for each in ids if each not in people],
    ]


def outline_without_dead_wood(outline: Mapping[str, Any], people: int) -> dict[str, Any]:
    """Return the groups and counts of the map without so many people who have no tie: they are in no group."""
    counts = outline["counts"]
    return {**outline, "counts": {**counts, "dead_wood": counts["dead_wood"] - people}}


def tell_effect(people: int, measures: Sequence[Measure]) -> str:
    """Say what it comes to in two sentences."""
    by = {each.code: each for each in measures}
    whom = "this person" if people == 1 else f"these {people:,} people"
    groups, bridges, far = by["groups"], by["bridges"], by["reach"]
    kept = " and ".join(
        say_count(each.after, word) + ("" if each.before == each.after else f" instead of {each.before:,}")
        for each, word in ((groups, "group"), (bridges, "bridge"))
    )
    lost = [
        say_count(by[sort].before - by[sort].after, *words)
        for sort, words in SORTS.items()
        if by[sort].before > by[sort].after
    ]
    cover = (
        f"You would know nobody any more of {say_list(lost)}."
        if lost
        else "Somebody is left wherever you know anybody."
    )
    ways = (
        f"You still reach {say_count(far.before, 'other person', 'others')} along proven ways."
        if far.before == far.after
        else f"Of others you reach {far.after:,} instead of {far.before:,} along proven ways."
    )
    return f"Without {whom} your map has {kept}. {cover} {ways}"
