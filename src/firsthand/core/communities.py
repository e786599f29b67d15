"""Groups of people who appear together more than chance would have it.

After Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks" (2008): each node
goes where modularity gains most, then each group becomes one node, until nothing gains. Nodes are visited by number,
and of equal gains the group of the smallest node is taken, so that the same network always gives the same groups. A
group that falls apart once all have moved is split into its connected parts, as Traag, Waltman and van Eck (2019) ask.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from firsthand.core.disjoint_sets import DisjointSets

LEAST_GAIN = 1e-9  # of modularity, below which rounding decides
MOST_ROUNDS = 50

Weights = Mapping[tuple[int, int], float]


@dataclass(slots=True)
class Network:
    """Nodes from 0 with their neighbours' weights; `inside` is what a node holds within itself, counted once."""

    near: list[dict[int, float]]
    inside: list[float]

    def degree(self, node: int) -> float:
        """Return all weight that ends at a node."""
        return sum(self.near[node].values()) + 2 * self.inside[node]


def find_communities(nodes: int, weights: Weights) -> list[int]:
    """Return the group of each node from 0; groups are numbered by their first node. A node without pairs is alone."""
    whole = built(nodes, weights)
    home, network = list(range(nodes)), whole
    while True:
        moved, is_better = settled(network)
        home = [moved[each] for each in home]
        if not is_better:
            break
        network = folded(network, moved)
    return numbered(connected_parts(whole, home))


def modularity(weights: Weights, home: Sequence[int]) -> float:
    """Return how much more weight lies within groups than chance has it (Newman and Girvan 2004), at most 1."""
    total = sum(weights.values())
    if not total:
        return 0.0
    degrees: dict[int, float] = defaultdict(float)
    within = 0.0
    for (a, b), weight in weights.items():
        degrees[home[a]] += weight
        degrees[home[b]] += weight
        within += weight if home[a] == home[b] else 0.0
    return within / total - sum((each / (2 * total)) ** 2 for each in degrees.values())


def built(nodes: int, weights: Weights) -> Network:
    near: list[dict[int, float]] = [{} for _ in range(nodes)]
    scale = max(weights.values(), default=1) or 1
    for (a, b), weight in sorted(weights.items()):
        near[a][b] = near[b][a] = weight / scale
    return Network(near, [0.0] * nodes)


def settled(network: Network) -> tuple[list[int], bool]:
    """Move each node to the group next to it where modularity gains most, until none moves."""
    nodes = range(len(network.near))
    degrees = [network.degree(node) for node in nodes]
    twice = sum(degrees)
    home, totals = list(nodes), list(degrees)
    has_moved = False
    if not twice:
        return home, False
    waiting, rounds = list(nodes), 0
    while waiting and rounds < MOST_ROUNDS:
        rounds += 1
        stirred: set[int] = set()
        for node in waiting:
            near, own = network.near[node], home[node]
            if not near:
                continue
            links: dict[int, float] = defaultdict(float)
            for other, weight in near.items():
                links[home[other]] += weight
            share = degrees[node] / twice
            totals[own] -= degrees[node]
            best, most = own, links.get(own, 0.0) - share * totals[own] + LEAST_GAIN * twice
            for group in sorted(links):
                gain = links[group] - share * totals[group]
                if gain > most:
                    best, most = group, gain
            totals[best] += degrees[node]
            if best != own:
                home[node], has_moved = best, True
                stirred.update(other for other in near if home[other] != best)
        waiting = sorted(stirred)
    return numbered(home), has_moved


def folded(network: Network, home: Sequence[int]) -> Network:
    """Return the network whose nodes are the groups of another."""
    count = max(home) + 1
    near: list[dict[int, float]] = [defaultdict(float) for _ in range(count)]
    inside = [0.0] * count
    for node, others in enumerate(network.near):
        own = home[node]
        inside[own] += network.inside[node]
        for other, weight in others.items():
            if home[other] != own:
                near[own][home[other]] += weight
            elif node < other:
                inside[own] += weight
    return Network(near, inside)


def connected_parts(network: Network, home: Sequence[int]) -> list[int]:
    """Return groups of which each hangs together."""
    sets = DisjointSets(range(len(home)))
    for node, others in enumerate(network.near):
        for other in others:
            if node < other and home[node] == home[other] and sets.root(node) != sets.root(other):
                sets.join(node, other)
    return [sets.root(node) for node in range(len(home))]


def numbered(home: Iterable[int]) -> list[int]:
    """Return the same groups, numbered in the order in which they first appear."""
    numbers: dict[int, int] = {}
    return [numbers.setdefault(each, len(numbers)) for each in home]
