"""Lists that others shared, in words: each with how it stands, and who of those looked for is on them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.core.shared_lists import SharedList, tell_list
from firsthand.store.queries.shared_lists import Listing
from firsthand.web.links import profile_url

SHOWN = 20
HOW_WELL = {"": "On a list of theirs", "know": "They know them", "well": "They know them well"}


@dataclass(frozen=True, slots=True)
class ListLine:
    """One list that somebody shared."""

    id: int
    name: str
    sharer: int | None
    line: str
    is_removed: bool
    counts: bool


@dataclass(frozen=True, slots=True)
class ListedLine:
    """Somebody on a list, with who shared it."""

    name: str
    company: str
    profile: str
    sharer: int | None
    sharer_name: str
    how_well: str


def build_lists(found: Sequence[SharedList], today: date) -> tuple[ListLine, ...]:
    """Return the lists in words."""
    return tuple(
        ListLine(
            each.id, each.shared_by, each.sharer, tell_list(each, today), each.is_removed, each.counts(today)
        )
        for each in found
    )


def build_listed(
    found: Sequence[Listing], sharers: Mapping[int, tuple[str, int | None]]
) -> tuple[ListedLine, ...]:
    """Return those on lists who are not among the people here, each with who shared it."""
    return tuple(
        ListedLine(
            each.name,
            each.company,
            profile_url(each.url),
            sharer,
            sharer_name,
            HOW_WELL[each.how_well],
        )
        for each in found
        if each.person is None and each.list_id in sharers
        for sharer_name, sharer in (sharers[each.list_id],)
    )[:SHOWN]
