"""The network as a whole: groups, bridges, dead wood, and how well it is covered.

People who appear together (`core.together`) form groups of at least three; everybody else with any tie stands on their
own. A connection whose tie was never real is dead wood. Nothing here depends on the ids of persons or the order in
which things were read: people are put in order by what is known of them.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from firsthand.core.communities import find_communities
from firsthand.core.coverage import Coverage, Covered, Sort, addresses_of, cover, cover_network
from firsthand.core.group_names import Trait, name_groups
from firsthand.core.map_layout import Disc, Point, lay_out
from firsthand.core.map_months import first_months
from firsthand.core.members import ALIVE, REAL, Member, value_of
from firsthand.core.strength import Standing
from firsthand.core.structural_holes import Openness, bridges, openness_of
from firsthand.core.together import Gathering, Pair, Pairs, pairs_of

FEWEST = 3  # people of a group
STRONGEST = 150  # people whom the picture begins with
ALONE, DEAD = -1, -2  # in place of a group's number


@dataclass(frozen=True, slots=True)
class Group:
    """People who appear together. `members`, `bridges` and `around` are places in `NetworkMap.members`, the
    strongest first; `around` is who appears most within it, `hangs_on` the one tie that is alive where others are not,
    `named` who of it shares what it is called by: a company, school, meeting or domain (`kind`).
    """

    name: str
    members: tuple[int, ...]
    bridges: tuple[int, ...]
    around: int
    hangs_on: int | None
    kind: str
    named: tuple[int, ...]
    disc: Disc


@dataclass(frozen=True, slots=True)
class NetworkMap:
    """All that the map shows. The first `ties` members have a tie, strongest first; the rest is dead wood."""

    members: tuple[Member, ...]
    ties: int
    home: tuple[int, ...]  # the group of each member, `ALONE` or `DEAD`
    points: tuple[Point, ...]
    groups: tuple[Group, ...]
    pairs: Pairs
    since: Mapping[Pair, int]  # the month in which each pair first appeared together
    openness: Openness
    coverage: Mapping[Sort, Coverage]
    addresses: tuple[Covered, ...]

    @property
    def standings(self) -> Counter[Standing]:
        """Return how many ties there are of each standing; dead wood is never real."""
        return Counter(member.standing for member in self.members)

    @property
    def real(self) -> int:
        """Return how many ties are real."""
        return sum(self.standings[each] for each in REAL)


def draw_map(
    members: Iterable[Member], gatherings: Iterable[Gathering], traits: Mapping[int, Iterable[Trait]]
) -> NetworkMap:
    """Draw the map. Gatherings and traits go by the ids of persons; who is not a member is left out of them."""
    everybody, gatherings = sorted(members, key=lambda each: each.key), list(gatherings)
    tied = [each for each in everybody if each.standing != Standing.NEVER_REAL]
    dead = [each for each in everybody if each.standing == Standing.NEVER_REAL]
    pairs, home = grouped(tied, gatherings)
    order = sorted(range(len(tied)), key=lambda each: (-value_of(tied[each]), each))
    places = {number: place for place, number in enumerate(order)}
    drawn = [tied[number] for number in order]
    pairs = {
        (min(places[a], places[b]), max(places[a], places[b])): weight for (a, b), weight in pairs.items()
    }
    named = name_members(drawn, pairs, [home[number] for number in order], traits)
    alone = [place for place in range(len(drawn)) if named.home[place] == ALONE]
    count = len(drawn)
    layout = lay_out(alone, [group.members for group in named.groups], range(count, count + len(dead)))
    everybody = [*drawn, *dead]
    return NetworkMap(
        members=tuple(everybody),
        ties=count,
        home=(*named.home, *(DEAD for _ in dead)),
        points=tuple(layout.points[place] for place in range(len(everybody))),
        groups=tuple(placed(group, disc) for group, disc in zip(named.groups, layout.discs, strict=True)),
        pairs=dict(sorted(pairs.items())),
        since=first_months(gatherings, {member.id: place for place, member in enumerate(drawn)}, pairs),
        openness=openness_of((place for place in range(count) if drawn[place].standing in REAL), pairs),
        coverage=cover_network(everybody),
        addresses=cover(everybody, addresses_of).lines,
    )


def grouped(tied: Sequence[Member], gatherings: Iterable[Gathering]) -> tuple[Pairs, list[int]]:
    """Return who appears together and in which community, people numbered in their order."""
    numbers = {member.id: number for number, member in enumerate(tied)}
    pairs = pairs_of(gatherings, numbers)
    return pairs, find_communities(len(tied), pairs)


@dataclass(frozen=True, slots=True)
class Named:
    """Groups before they have a place, and the group of each one."""

    groups: tuple[Group, ...]
    home: tuple[int, ...]


def name_members(
    drawn: Sequence[Member], pairs: Pairs, communities: Sequence[int], traits: Mapping[int, Iterable[Trait]]
) -> Named:
    """Form groups of communities, strongest first, with their names and bridges."""
    together: dict[int, list[int]] = {}
    for place, community in enumerate(communities):
        together.setdefault(community, []).append(place)
    found = [each for each in together.values() if len(each) >= FEWEST]
    found.sort(key=lambda group: rank_of(drawn, group))
    home = [ALONE] * len(drawn)
    for number, group in enumerate(found):
        for place in group:
            home[place] = number
    within = [0] * len(drawn)
    for (a, b), weight in pairs.items():
        if home[a] == home[b]:
            within[a] += weight
            within[b] += weight
    held = {place: traits.get(member.id, ()) for place, member in enumerate(drawn)}
    names = name_groups(found, held, len(drawn))
    between = bridges(pairs, home, range(len(found)))
    arounds = [max(group, key=lambda place: (within[place], -place)) for group in found]
    titles = told_apart([name.text for name in names], [drawn[around].name for around in arounds])
    groups = (
        Group(
            title,
            tuple(group),
            tuple(place for place in group if place in between),
            around,
            only_living(drawn, group),
            name.kind,
            name.members,
            Disc(0, 0, 0),
        )
        for title, name, group, around in zip(titles, names, found, arounds, strict=True)
    )
    return Named(tuple(groups), tuple(home))


def rank_of(drawn: Sequence[Member], group: Sequence[int]) -> tuple[int, int, Sequence[int]]:
    """Return what puts groups in order: how many of the strongest they have, then all their strength."""
    strongest = sum(place < STRONGEST for place in group)
    return (-strongest, -sum(value_of(drawn[place]) for place in group), group)


def told_apart(names: Sequence[str], arounds: Sequence[str]) -> list[str]:
    """Return what groups are called: those that share a name, or have none, after whom they are around."""
    often = Counter(names)
    return [
        f"around {around}" if not name else f"{name}, around {around}" if often[name] > 1 else name
        for name, around in zip(names, arounds, strict=True)
    ]


def only_living(drawn: Sequence[Member], group: Sequence[int]) -> int | None:
    """Return the one member of a group to whom the tie is alive, where there is just one."""
    alive = [place for place in group if drawn[place].standing in ALIVE]
    return alive[0] if len(alive) == 1 else None


def placed(group: Group, disc: Disc) -> Group:
    return replace(group, disc=disc)
