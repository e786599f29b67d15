"""The owner's views of the list of people, and the columns to choose among."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from firsthand.core.columns import HEADINGS, Column
from firsthand.core.filters import Filters, address_of
from firsthand.core.saved_views import SavedView


@dataclass(frozen=True, slots=True)
class ViewLink:
    """A view as one goes to it."""

    name: str
    address: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """A column, and whether it is shown."""

    word: str
    text: str
    is_shown: bool


@dataclass(frozen=True, slots=True)
class ViewsForm:
    """The views, the one that is shown, whether the list differs from it by now, and the columns of the list."""

    links: tuple[ViewLink, ...]
    name: str
    id: int
    is_changed: bool
    columns: tuple[ColumnChoice, ...]


def view_shown(views: Sequence[SavedView], filters: Filters) -> SavedView | None:
    """Return the view that a list began from."""
    return next((each for each in views if each.id == filters.view), None)


def build_views(views: Sequence[SavedView], filters: Filters, columns: Sequence[Column]) -> ViewsForm:
    """Return the views of a list that filters ask for, with columns as they are shown."""
    here = view_shown(views, filters)
    return ViewsForm(
        links=tuple(
            ViewLink(each.name, f"?{urlencode(address_of(each.filters))}", each is here) for each in views
        ),
        name=here.name if here else "",
        id=here.id if here else 0,
        is_changed=here is not None and filters != here.filters,
        columns=tuple(ColumnChoice(each.value, HEADINGS[each], each in columns) for each in Column),
    )
