"""Companies, roles and places that the owner wants to reach, and who is there already.

A company is the same however it is written (`core.organisations`). A role is reached by whoever's title has every word
of it, or a word that begins so, seniority left out; a place by whose address does.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Any

from firsthand.core.coverage import SENIORITY, Sort
from firsthand.core.errors import UserError
from firsthand.core.letters import fold_letters
from firsthand.core.organisations import fold_organisation, same_organisation
from firsthand.core.trade_words import FILLERS

LONGEST = 100  # characters
MOST = 50  # goals that stand
STRONGEST = 3  # people who are named
NEAR = 3  # companies named that are called like a goal nobody is at


class GoalKind(StrEnum):
    """What somebody wants to reach."""

    COMPANY = "company"
    ROLE = "role"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Goal:
    """What the owner wants to reach, in their own words."""

    id: int
    kind: GoalKind
    text: str


@dataclass(frozen=True, slots=True)
class Reached:
    """Who is where a goal leads: the first `alive` have a tie that is alive, the first `real` a real one.

    `groups` has places among the groups of the map with how many of them are in each; `near` companies that are called
    much like it, where nobody is found: their places among all, and their names.
    """

    goal: Goal
    ids: tuple[int, ...]
    real: int
    alive: int
    strongest: tuple[Mapping[str, Any], ...]
    groups: tuple[tuple[int, int], ...]
    near: tuple[tuple[int, str], ...] = ()


def read_goal(text: str) -> str:
    """Return a goal as it is kept. Raises UserError GOA-101, GOA-102."""
    said = " ".join(text.split())
    if not fold_letters(said).split():
        raise UserError("GOA-101", "A goal needs a word.", next_step="Write a company, a role or a place.")
    if len(said) > LONGEST:
        raise UserError("GOA-102", f"This is longer than {LONGEST} characters.", next_step="Shorten it.")
    return said


def key_of(kind: GoalKind, text: str) -> tuple[str, ...]:
    """Return by what two goals are the same."""
    if kind is GoalKind.COMPANY:
        return (fold_organisation(text),)
    return tuple(telling_words(text))


def reach(goal: Goal, lists: Mapping[str, Any], groups: Sequence[Mapping[str, Any]], alone: Any) -> Reached:
    """Return who is there, by the lists and the groups of the map (`core.map_json`)."""
    lines = lines_of(goal, lists)
    alive = merged(ids[:alive] for _, _, alive, ids in lines)
    real = merged((alive, *(ids[:real] for _, real, _, ids in lines)))
    found = merged((real, *(ids for _, _, _, ids in lines)))
    wanted, known = set(found), {}
    touched = []
    for at, group in enumerate(groups, 1):
        its = [each for each in group["people"] if int(each["id"]) in wanted]
        known.update({int(each["id"]): each for each in its})
        if its:
            touched.append((at, len(its)))
    known.update({int(each["id"]): each for each in alone if int(each["id"]) in wanted})
    strongest = sorted(known.values(), key=lambda each: -1 if each["strength"] is None else each["strength"])
    return Reached(
        goal,
        tuple(found),
        len(real),
        len(alive),
        tuple(reversed(strongest[-STRONGEST:])),
        tuple(sorted(touched, key=lambda each: -each[1])),
        () if found or goal.kind is not GoalKind.COMPANY else tuple(called_like(goal.text, lists)),
    )


def lines_of(goal: Goal, lists: Mapping[str, Any]) -> list[Sequence[Any]]:
    """Return the lines that a goal means."""
    if goal.kind is GoalKind.COMPANY:
        return [line for line in lists[Sort.COMPANY] if line[0] and same_organisation(goal.text, line[0])]
    lines = lists[Sort.ROLE] if goal.kind is GoalKind.ROLE else lists["address"]
    words = telling_words(goal.text)
    return [line for line in lines if line[0] and has_words(line[0], words)]


def telling_words(text: str) -> list[str]:
    """Return the words that somebody's title or address must have."""
    words = fold_letters(text).split()
    telling = [word for word in words if word not in SENIORITY and word not in FILLERS]
    return telling or words


def has_words(text: str, words: Iterable[str]) -> bool:
    """Tell whether a text has every word, or one that begins so."""
    own = fold_letters(text).split()
    return all(any(each.startswith(word) for each in own) for word in words)


def called_like(text: str, lists: Mapping[str, Any]) -> Iterator[tuple[int, str]]:
    """Yield the first companies that have every word of a name, with their places."""
    words = fold_organisation(text).split()
    named = ((at, line[0]) for at, line in enumerate(lists[Sort.COMPANY], 1))
    return islice(((at, name) for at, name in named if name and has_words(name, words)), NEAR)


def merged(parts: Iterable[Iterable[int]]) -> list[int]:
    """Return all ids once, in order."""
    return list(dict.fromkeys(each for part in parts for each in part))
