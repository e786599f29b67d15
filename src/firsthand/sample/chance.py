"""The generator's only source of chance: seeded, so that the same arguments give the same bytes."""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


def chance(*parts: object) -> Random:
    """Make a random generator for one purpose, independent of how much others have drawn."""
    return Random("/".join(map(str, parts)))  # noqa: S311 - a sample, not a secret


def pick(rng: Random, options: Sequence[T]) -> T:
    """Pick one of several; several times faster than `Random.choice`."""
    return options[int(rng.random() * len(options))]
