"""Where everybody stands on the map: the owner in the middle, strength is nearness.

Around the owner are those who appear with nobody else. Groups are discs about them, the strongest group nearest; within
a disc, too, the stronger stand nearer to the owner. Dead wood lies in a belt about all. Points of disc and belt are
spread evenly, like the seeds of a sunflower (Vogel 1979).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin, sqrt
from typing import NamedTuple

TURN = pi * (3 - sqrt(5))  # the golden angle
GAP = 1.0  # between two people
DEAD_GAP = 0.45  # between two of dead wood
MARGIN = 1.6  # about a disc
MOST_ANGLES, LEAST_ANGLES, TRIES = 36, 3, 6000


class Point(NamedTuple):
    """A place; the owner is at 0, 0."""

    x: float
    y: float


class Disc(NamedTuple):
    """The place of a group."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Layout:
    """Places of people, by the numbers they were given under, and the discs of groups in their order."""

    points: dict[int, Point]
    discs: tuple[Disc, ...]


def lay_out(alone: Sequence[int], groups: Sequence[Sequence[int]], dead: Sequence[int]) -> Layout:
    """Give everybody a place; people come strongest first, and so do groups."""
    points = dict(zip(alone, sunflower(len(alone)), strict=True))
    core = GAP * sqrt(len(alone)) + MARGIN
    discs: list[Disc] = []
    for group in groups:
        disc = free_place(GAP * sqrt(len(group)), discs, core)
        discs.append(disc)
        seeds = [Point(disc.x + x, disc.y + y) for x, y in sunflower(len(group))]
        seeds.sort(key=lambda seed: (round(seed.x**2 + seed.y**2, 6), seed))
        points.update(zip(group, seeds, strict=True))
    edge = max((sqrt(x * x + y * y) + radius for x, y, radius in discs), default=core) + 2 * MARGIN
    points.update(zip(dead, sunflower(len(dead), gap=DEAD_GAP, start=edge), strict=True))
    return Layout(points, tuple(discs))


def sunflower(count: int, *, gap: float = GAP, start: float = 0.0) -> list[Point]:
    """Return points spread evenly over a disc, or over a belt from `start` outward, from the inside out."""
    radii = (sqrt(start * start + gap * gap * (number + 0.5)) for number in range(count))
    return [Point(radius * cos(n * TURN), radius * sin(n * TURN)) for n, radius in enumerate(radii)]


def free_place(radius: float, discs: Sequence[Disc], core: float) -> Disc:
    """Return the free place nearest to the owner, as far as some directions are tried."""
    number = len(discs)
    angles = min(max(TRIES // (number + 1), LEAST_ANGLES), MOST_ANGLES)
    best = (0.0, 0.0, 0.0)
    for step in range(angles):
        angle = (number + step) * TURN
        ray = cos(angle), sin(angle)
        far = nearest_along(ray, radius, discs, core + radius)
        if not step or far < best[0] - 1e-9:
            best = (far, *ray)
    far, x, y = best
    return Disc(far * x, far * y, radius)


def nearest_along(ray: tuple[float, float], radius: float, discs: Sequence[Disc], start: float) -> float:
    """Return how far along a ray a disc must stand to touch none of the others."""
    taken = []
    for x, y, other in discs:
        along = ray[0] * x + ray[1] * y
        room = radius + other + MARGIN
        reach = room * room - (x * x + y * y - along * along)
        if reach > 0 and along + (half := sqrt(reach)) > start:
            taken.append((along - half, along + half))
    far = start
    for begin, end in sorted(taken):
        if begin >= far:
            break
        far = max(far, end)
    return far
