"""Views of the list of people that the owner gave a name: filters, an order and columns."""

from dataclasses import dataclass
from unicodedata import normalize

from firsthand.core.columns import Column
from firsthand.core.errors import UserError
from firsthand.core.filters import Filters

LONGEST = 60  # characters
MOST = 50  # views of one owner


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view. Its filters carry its id, so that a list knows from which view it began."""

    id: int
    name: str
    filters: Filters
    columns: tuple[Column, ...]


def read_name(text: str) -> str:
    """Return the name of a view. Raises UserError VIE-101 where there is none in it, or one that is too long."""
    name = " ".join(text.split())
    if not name or len(name) > LONGEST or not name.isprintable():
        raise UserError(
            "VIE-101", f"A view has a name of 1 to {LONGEST} characters.", next_step="Give it another one."
        )
    return name


def name_key(name: str) -> str:
    """Return what tells a view from others."""
    return normalize("NFKC", name).casefold()
