"""Names of made-up people: what people of eight corners of the world are called, how often, and what for short.

A few dozen names of each corner are written out, with the short forms their bearers use. The long tail is put together
from syllables, for most people bear a surname that few others have. How often a name is borne follows its rank
(`1 / (rank + offset)`), with offsets that give the commonest surname about one bearer in a hundred, as censuses do; the
Chinese surnames and the Iberian given names come out far more concentrated, as they are.
"""

import random
from bisect import bisect
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import Generic, TypeVar

FOLDER = Path(__file__).parent / "people"
CORNERS = ("english", "german", "iberian", "french", "italian", "slavic", "indian", "chinese")
T = TypeVar("T")


class Ranked(Generic[T]):
    """Values drawn by their rank."""

    def __init__(self, values: Sequence[T], *, offset: float, power: float = 1.0) -> None:
        self.values = values
        self._totals = list(accumulate(1 / (rank + offset) ** power for rank in range(1, len(values) + 1)))

    def draw(self, dice: random.Random) -> T:
        """Return one value, the first ones most often."""
        return self.values[bisect(self._totals, dice.random() * self._totals[-1])]


@dataclass(frozen=True, slots=True)
class Given:
    """A given name with what its bearers are called and other ways to write it in Latin letters."""

    name: str
    short: tuple[str, ...] = ()
    other: tuple[str, ...] = ()


@dataclass(slots=True)
class Corner:
    """A corner of the world: its names, towns, schools and country code."""

    key: str
    code: str
    women: Ranked[Given]
    men: Ranked[Given]
    surnames: Ranked[str]
    towns: Sequence[str]
    has_two_surnames: bool = False
    schools: list[str] = field(default_factory=list)


def _words(text: str) -> list[str]:
    return text.split()


LINKS, ENDINGS = _words("a e i o u an el in or us"), [*_words("a o s na le n ta"), ""]


def read_words(key: str) -> dict[str, list[str]]:
    """Return the words of a corner by what they are."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in (FOLDER / f"{key}.txt").read_text(encoding="utf-8").splitlines():
        what, *words = line.split()
        found[what] += words
    return found


def build_corners(dice: random.Random, *, tail: int) -> dict[str, Corner]:
    """Return every corner with a tail of rare names made by these dice."""
    return {key: _corner(key, dice, tail) for key in CORNERS}


def _corner(key: str, dice: random.Random, tail: int) -> Corner:
    words = read_words(key)
    surnames = [name.replace("_", " ") for name in words["surnames"]]
    surnames += _tail(dice, words, tail, set(surnames))
    towns = words["towns"]
    return Corner(
        key,
        words["code"][0],
        Ranked(_givens(words, "women", dice), offset=4),
        Ranked(_givens(words, "men", dice), offset=4),
        Ranked(surnames, offset=25 if words["starts"] else 3),
        towns,
        has_two_surnames=key == "iberian",
        schools=[f"University of {town}" for town in towns]
        + [f"{town} Business School" for town in towns[:5]],
    )


def _givens(words: dict[str, list[str]], who: str, dice: random.Random) -> list[Given]:
    """Return names with their short forms and other spellings, as `name=other,other:short,short`."""
    found = []
    for entry in words[who]:
        head, _, short = entry.partition(":")
        name, _, other = head.partition("=")
        found.append(Given(name, *(tuple(filter(None, part.split(","))) for part in (short, other))))
    if words["starts"]:
        rare = (dice.choice(words["starts"]) + dice.choice(LINKS) + dice.choice(ENDINGS) for _ in range(140))
        return found + [Given(name) for name in dict.fromkeys(rare)]
    syllables = [given.name for given in found if len(given.name) < 5]
    return found + [Given(a + b.lower()) for a in syllables for b in dice.sample(syllables, 8) if a != b]


def _tail(dice: random.Random, words: dict[str, list[str]], size: int, known: set[str]) -> list[str]:
    found: dict[str, None] = {}
    for _ in range(size if words["starts"] else 0):
        middle = dice.choice(words["middles"]) if dice.random() < 0.6 else ""
        if dice.random() < 0.5:
            middle += dice.choice(words["middles"])
        name = dice.choice(words["starts"]) + middle + dice.choice(words["ends"])
        if name not in known:
            found[name] = None
    return list(found)
