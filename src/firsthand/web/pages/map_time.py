"""The map at the end of a month, in words and for the picture."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from firsthand.core.map_json import STANDINGS
from firsthand.core.map_months import Stood, count_then, month_name, month_slug
from firsthand.core.members import REAL
from firsthand.core.strength import Standing
from firsthand.web.words import count, number


@dataclass(frozen=True, slots=True)
class MonthChoice:
    """One month to look at."""

    value: str
    text: str
    is_chosen: bool


def month_choices(months: range, chosen: int | None) -> list[MonthChoice]:
    """Return the months to choose from, the newest first."""
    return [MonthChoice(month_slug(month), month_name(month), month == chosen) for month in reversed(months)]


def tell_month(month: int, seen: Iterable[Stood]) -> str:
    """Say how the network stood at the end of a month."""
    counts = count_then(seen)
    kinds = ", ".join(f"{number(counts[each.value])} {each.value}" for each in REAL if counts[each.value])
    real = count(counts["real"], "person", "people")
    dead = count(counts[Standing.NEVER_REAL.value], "connection")
    return (
        f"At the end of {month_name(month)}: {real} with a real tie{f' ({kinds})' if kinds else ''},"
        f" {number(counts[Standing.TOO_LITTLE.value])} with too little to say, {dead} without contact."
    )


def month_json(month: int, seen: Iterable[Stood]) -> dict[str, Any]:
    """Return what the picture draws of a month: persons, strengths, places of standings, and what to say."""
    stood = list(seen)
    return {
        "month": month,
        "text": tell_month(month, stood),
        "id": [each.person for each in stood],
        "strength": [each.strength for each in stood],
        "standing": [STANDINGS.index(each.standing) for each in stood],
    }


def as_then(people: Iterable[Mapping[str, Any]], then: Mapping[int, Stood]) -> list[dict[str, Any]]:
    """Return those who were known by then as their ties stood, strongest first."""
    found = [
        {**each, "strength": stood.strength, "standing": stood.standing.value}
        for each in people
        if (stood := then.get(int(each["id"]))) and stood.standing is not Standing.NEVER_REAL
    ]
    return sorted(found, key=lambda each: -1 if each["strength"] is None else each["strength"], reverse=True)
