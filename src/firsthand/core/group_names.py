"""What to call a group: by what its people share most beyond chance.

That is a company, a school, a meeting or event, or a mail domain that is not open to everybody; where they share none
of these, the group is called after the person who appears most in it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import sqrt
from typing import NamedTuple

KINDS = ("company", "school", "meeting", "domain")  # of equal ones the first is said
LEAST_SHARE = 0.3  # of a group, which must share what it is called by
LEAST_PEOPLE = 2
LEAST_LIFT = 1.5  # times as common as among everybody


class Trait(NamedTuple):
    """Something people can share: `key` says when two are the same, `text` how it is written."""

    kind: str
    key: str
    text: str


class GroupName(NamedTuple):
    """What a group is called, by what kind of thing, and who of it shares that; empty where they share nothing."""

    text: str = ""
    kind: str = ""
    members: tuple[int, ...] = ()


def name_groups(
    groups: Sequence[Sequence[int]], traits: Mapping[int, Iterable[Trait]], everybody: int
) -> list[GroupName]:
    """Return the name of each group; `everybody` counts all who are drawn."""
    held: dict[int, set[tuple[str, str]]] = {}
    spelt: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for one, its in traits.items():
        held[one] = {(trait.kind, trait.key) for trait in its}
        for trait in its:
            spelt[trait.kind, trait.key][trait.text] += 1
    overall = Counter(trait for its in held.values() for trait in its)
    named = []
    for group in groups:
        best = most_shared(
            Counter(each for one in group for each in held.get(one, ())), len(group), overall, everybody
        )
        if best is None:
            named.append(GroupName())
            continue
        members = tuple(one for one in group if best in held.get(one, ()))
        named.append(GroupName(usual_spelling(spelt[best]), best[0], members))
    return named


def most_shared(
    counted: Mapping[tuple[str, str], int],
    size: int,
    overall: Mapping[tuple[str, str], int],
    everybody: int,
) -> tuple[str, str] | None:
    """Return what a group shares furthest beyond chance, in standard deviations of a binomial draw."""
    best: tuple[float, int, str] | None = None
    for (kind, key), count in counted.items():
        common = overall[kind, key] / everybody
        expected = size * common
        if count < max(LEAST_PEOPLE, LEAST_SHARE * size) or count < LEAST_LIFT * expected:
            continue
        beyond = (count - expected) / sqrt(expected * (1 - common))
        rank = (round(-beyond, 9), KINDS.index(kind), key)
        best = min(best, rank) if best else rank
    return (KINDS[best[1]], best[2]) if best else None


def usual_spelling(spellings: Mapping[str, int]) -> str:
    """Return how something is written most often; of equal ones the first by letters."""
    return min(spellings, key=lambda text: (-spellings[text], text))
