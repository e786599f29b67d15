"""What the owner wants to reach, in words: who is there, how strong the tie is, and which groups touch it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from firsthand.core.coverage import Sort
from firsthand.core.goals import GoalKind, Reached
from firsthand.web.pages.map_lists import Piece, group_address, list_address
from firsthand.web.words import count, number, plural

KINDS = {GoalKind.COMPANY: "Company", GoalKind.ROLE: "Role", GoalKind.PLACE: "Place"}
GROUPS = 3  # that are named


@dataclass(frozen=True, slots=True)
class GoalLine:
    """One goal; `act` is the key by which it is taken back."""

    kind: str
    text: str
    act: str
    said: tuple[Piece, ...]
    is_missing: bool


def build_goals(reached: Iterable[Reached], outline: Mapping[str, Any]) -> list[GoalLine]:
    """Return goals in words, those where nobody is last."""
    lines = [
        GoalLine(
            KINDS[each.goal.kind],
            each.goal.text,
            f"goal:{each.goal.id}",
            tell_reached(each, outline) if each.ids else tell_nobody(each),
            not each.ids,
        )
        for each in reached
    ]
    return sorted(lines, key=lambda line: line.is_missing)


def tell_reached(reached: Reached, outline: Mapping[str, Any]) -> tuple[Piece, ...]:
    """Say who is there."""
    at = reached.goal.id
    parts = [
        Piece(count(len(reached.ids), "person", "people"), list_address("goal", at)),
        Piece(", "),
        *(
            [Piece(f"{number(reached.real)} with a real tie", list_address("goal", at, "real"))]
            if reached.real
            else [Piece("none with a real tie")]
        ),
        *(
            [
                Piece(", "),
                Piece(f"{number(reached.alive)} close or active", list_address("goal", at, "alive")),
            ]
            if reached.alive
            else []
        ),
        Piece("."),
    ]
    if reached.strongest:
        parts.append(Piece(" Strongest: "))
        for place, each in enumerate(reached.strongest):
            parts += [Piece(", ")] if place else []
            parts.append(Piece(each["name"], reverse("people-detail", args=[int(each["id"])])))
            parts.append(Piece(f" ({tell_strength(each)})"))
        parts.append(Piece("."))
    return (*parts, *tell_groups(reached, outline))


def tell_strength(each: Mapping[str, Any]) -> str:
    """Say how strong a tie is."""
    strength, standing = each["strength"], str(each["standing"])
    return standing if strength is None else f"{standing}, {strength} of 100"


def tell_groups(reached: Reached, outline: Mapping[str, Any]) -> list[Piece]:
    """Say which groups touch it."""
    if not reached.groups:
        return []
    parts = [Piece(f" {plural(len(reached.groups), 'Group')}: ")]
    for place, (at, people) in enumerate(reached.groups[:GROUPS]):
        parts += [Piece(", ")] if place else []
        parts += [
            Piece(outline["groups"][at - 1]["name"], group_address(at)),
            Piece(f" ({number(people)} of them)"),
        ]
    more = len(reached.groups) - GROUPS
    return [*parts, Piece(f" and {number(more)} more." if more > 0 else ".")]


def tell_nobody(reached: Reached) -> tuple[Piece, ...]:
    """Say that nobody is there yet, and which companies are called like it."""
    if not reached.near:
        return (Piece("Nobody yet."),)
    parts = [Piece("Nobody yet at a company of just this name. Called like it: ")]
    for place, (at, name) in enumerate(reached.near):
        parts += [Piece(", ")] if place else []
        parts.append(Piece(name, list_address(Sort.COMPANY.value, at)))
    return (*parts, Piece("."))
