"""Cards that ask "do you remember?": what little is known of somebody, to remember them by."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.actions.prune_map import MapSeen
from firsthand.actions.pruning import Known, tell_candidates
from firsthand.core.prune_sentences import Candidate
from firsthand.core.pruning import Facts, Weighed
from firsthand.core.whereabouts import NOWHERE
from firsthand.store.database import Rows
from firsthand.store.queries.people import people_by_ids
from firsthand.store.queries.pruning import InvitedSeen, invitations_seen
from firsthand.store.queries.whereabouts import whereabouts

MOST_COLLEAGUES = 3


@dataclass(frozen=True, slots=True)
class Card:
    """Somebody with where they live, how the connection began, and ties to others of their company."""

    candidate: Candidate
    place: str
    invited: InvitedSeen | None
    colleagues: tuple[str, ...]


def cards_of(
    rows: Rows, owner_id: int, known: Known, shown: Sequence[tuple[Facts, Weighed]], today: date
) -> list[Card]:
    """Return the cards of some candidates."""
    people = tell_candidates(rows, owner_id, known, shown, today)
    ids = [each.row.id for each in people]
    where, invited = whereabouts(rows, ids), invitations_seen(rows, ids)
    beside = colleagues_of(known.map, ids)
    names = {
        each.id: each.name for each in people_by_ids(rows, owner_id, sorted({*sum(beside.values(), ())}))
    }
    return [
        Card(
            each,
            where.get(each.row.id, NOWHERE).place,
            invited.get(each.row.id),
            tuple(names[one] for one in beside.get(each.row.id, ()) if names.get(one)),
        )
        for each in people
    ]


def colleagues_of(seen: MapSeen, ids: Collection[int]) -> dict[int, tuple[int, ...]]:
    """Return for each of these people the strongest real ties to others of their company."""
    wanted, found = set(ids), {}
    for name, real, _, there in seen.companies:
        if name and real:
            for person in wanted.intersection(there):
                found[person] = tuple(each for each in there[:real] if each != person)[:MOST_COLLEAGUES]
    return found
