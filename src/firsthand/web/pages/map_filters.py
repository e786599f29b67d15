"""The filters of People on the map: whom they leave, and the same list in People."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

from firsthand.core.filters import Filters, address_of, chosen_in
from firsthand.core.map_months import Stood, month_slug
from firsthand.web.pages.map_lists import Piece
from firsthand.web.pages.map_time import as_then
from firsthand.web.words import count, number


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Whom filters leave on the map; `ids` is None where they leave everybody. `everywhere` counts them in People.

    At the end of a `month`, `then` says how their ties stood.
    """

    filters: Filters
    ids: AbstractSet[int] | None = None
    everywhere: int = 0
    month: int | None = None
    then: Mapping[int, Stood] | None = None

    @property
    def is_whole(self) -> bool:
        """Tell whether the map is shown as it is, with everybody."""
        return self.ids is None and self.then is None

    @property
    def asked(self) -> list[tuple[str, str]]:
        """Return the filters as an address has them; the map knows no order."""
        month = [] if self.month is None else [("month", month_slug(self.month))]
        return [*(each for each in address_of(self.filters) if each[0] != "sort"), *month]

    def groups(self, groups: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """Return groups with those people alone, each with its place among all; a group without any is left out."""
        found = []
        for at, group in enumerate(groups, 1):
            people = [each for each in group["people"] if self.ids is None or int(each["id"]) in self.ids]
            if self.then is not None:
                people = as_then(people, self.then)
            if people:
                bridges = group["bridges"] if self.then is None else []
                whole = len(group["people"])
                found.append({**group, "at": at, "people": people, "whole": whole, "bridges": bridges})
        return found


def tell_narrowed(narrowed: Narrowed, counts: Mapping[str, Any]) -> tuple[Piece, ...]:
    """Say how many are left on the map, and how many are found who are not on it."""
    if narrowed.ids is None:
        return ()
    drawn = counts["real"] + counts["too_little"] + counts["dead_wood"]
    shown, others = len(narrowed.ids), narrowed.everywhere - len(narrowed.ids)
    address = f"{reverse('people-list')}?{urlencode(address_of(narrowed.filters))}"
    said = ", ".join([each.text for each in chosen_in(narrowed.filters)])
    query = f" found for “{narrowed.filters.query}”" if narrowed.filters.query else ""
    told = (
        Piece(count(shown, "person", "people"), address if shown and not others else ""),
        Piece(f" of {number(drawn)} on the map{query}{f': {said}' if said else ''}."),
    )
    if not others:
        return told
    rest = "person is" if others == 1 else "people are"
    return (
        *told,
        Piece(f" {number(others)} more {rest} not on it, for nothing ever happened between you: "),
        Piece(f"all {number(narrowed.everywhere)} in People", address),
        Piece("."),
    )


def said_aloud(pieces: Iterable[Piece]) -> str:
    """Return a sentence without what it opens."""
    return "".join(piece.text for piece in pieces)
