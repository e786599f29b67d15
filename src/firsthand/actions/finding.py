"""Finding the one person that the owner means: by number, or by a name that one person has."""

from collections.abc import Sequence
from datetime import date

from firsthand.core.errors import UserError
from firsthand.core.filters import Filters
from firsthand.core.listing import PersonRow
from firsthand.core.names import fold_name
from firsthand.core.row_numbers import row_id
from firsthand.store.database import Rows
from firsthand.store.queries.people import People, person_by_id

MOST_NAMED = 5


class SeveralPeopleError(UserError):
    """Several people match: `found` says who, the likeliest first."""

    def __init__(self, name: str, found: Sequence[PersonRow], next_step: str) -> None:
        super().__init__("FIN-102", say_several(name, found), next_step=next_step)
        self.found = tuple(found)


def person_meant(rows: Rows, owner_id: int, text: str, today: date) -> PersonRow:
    """Return the person of this number, or the one whom this name finds; who has just this name goes before others.

    Raises UserError FIN-101 where there is nobody or no name, SeveralPeopleError (FIN-102) where there are several.
    """
    text = text.strip()
    if not text:
        raise UserError("FIN-101", "No name was written.", next_step="Write a name, or a part of it.")
    if (number := row_id(text)) and (person := person_by_id(rows, owner_id, number)):
        return person
    found = People(rows, owner_id, Filters(text[:200]), today, is_forgiving=False).listed()
    exact = [each for each in found if fold_name(each.name) == fold_name(text)]
    wanted = exact or found
    if len(wanted) > 1:
        raise SeveralPeopleError(text, wanted, "Say which, by the number: firsthand people NAME lists them.")
    if not wanted:
        raise UserError(
            "FIN-101",
            "Nobody of that name is in your records.",
            where=text[:40],
            next_step="Try a part of the name: firsthand people NAME",
        )
    return wanted[0]


def say_several(name: str, found: Sequence[PersonRow]) -> str:
    """Say who goes by a name, the first few with their numbers."""
    shown = "; ".join(f"{each.id} {each.name}" for each in found[:MOST_NAMED])
    rest = len(found) - MOST_NAMED
    more = f"; and {rest} more" if rest > 0 else ""
    return f"Several people go by {name}: {shown}{more}."
