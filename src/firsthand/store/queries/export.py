"""People with all that an export tells of them, a few hundred at a time."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from firsthand.core.export import Exported, OwnCard, uid_of
from firsthand.core.filters import Filters
from firsthand.core.listing import IdentityRow
from firsthand.core.whereabouts import NOWHERE
from firsthand.store.database import Row, Rows, as_day, in_chunks, places
from firsthand.store.queries.contacts import contacts_of
from firsthand.store.queries.own_notes import notes_of
from firsthand.store.queries.people import People, identities_of, people_by_ids
from firsthand.store.queries.tags import tags_of
from firsthand.store.queries.whereabouts import whereabouts

# Which people an export can be limited to.
ONLY = {
    "known": "knowledge IN ('worked', 'met', 'spoken')",
    "connected": "is_connected",
    "reachable": (
        "EXISTS (SELECT 1 FROM identity i WHERE i.person_id = person.id AND i.kind IN ('mail', 'phone'))"
    ),
}
# A person's identifier is made of the identity it was made for, or of its first if that is another's by now.
FIRST = """
    SELECT p.id, o.kind, o.value, f.kind, f.value FROM person p
    LEFT JOIN identity o ON o.id = p.origin AND o.person_id = p.id
    LEFT JOIN identity f ON f.id = (SELECT MIN(i.id) FROM identity i WHERE i.person_id = p.id)
    WHERE p.id IN ({ids})
"""
SAID = """
    SELECT i.person_id, MAX(c.last_seen_on) FROM card c JOIN identity i ON i.id = c.identity_id
    WHERE i.person_id IN ({ids}) GROUP BY i.person_id
"""


def exported_ids(
    rows: Rows, owner_id: int, filters: Filters, *, today: date, only: Collection[str] = ()
) -> tuple[int, ...]:
    """Return whom an export holds: those of the list that filters give who are all that `only` asks for."""
    extra = "".join(f" AND {ONLY[each]}" for each in sorted(set(only)))
    return People(rows, owner_id, filters, today).ids(extra=extra)


def exported_people(rows: Rows, owner_id: int, ids: Collection[int]) -> Iterator[Exported]:
    """Yield these people in this order; whoever is gone meanwhile is left out."""
    for chunk in in_chunks(ids):
        people = {person.id: person for person in people_by_ids(rows, owner_id, chunk)}
        identities = identities_of(rows, chunk)
        first = {row[0]: row[1:] for row in _of(rows, FIRST, chunk)}
        said = {row[0]: as_day(row[1]) for row in _of(rows, SAID, chunk)}
        cards, tags = cards_of(rows, chunk), tags_of(rows, owner_id, chunk)
        notes, where = notes_of(rows, owner_id, chunk), whereabouts(rows, chunk)
        for each in chunk:
            if each in people:
                own, changed_on = cards.get(each, ((), None))
                days = [day for day in (said.get(each), changed_on) if day]
                yield Exported(
                    people[each],
                    uid_of(*identity_of(first[each], identities[each])),
                    tuple(identities[each]),
                    own,
                    tags.get(each, ()),
                    notes.get(each, ()),
                    where.get(each, NOWHERE),
                    max(days, default=None),
                )


def identity_of(row: Row, identities: list[IdentityRow]) -> tuple[str, str]:
    """Return the identity that stands for a person."""
    origin_kind, origin, kind, value = row
    if origin_kind:
        return origin_kind, origin
    return (kind, value) if kind else (identities[0].kind, identities[0].value)


def cards_of(rows: Rows, ids: list[int]) -> dict[int, tuple[tuple[OwnCard, ...], date | None]]:
    """Return the owner's cards of these persons, and when the newest of them was changed."""
    found = contacts_of(rows, ids)
    return {
        person: (
            tuple(OwnCard(each.place, each.note, each.categories) for each in cards),
            cards[0].changed_on,
        )
        for person, cards in found.items()
    }


def _of(rows: Rows, sql: str, ids: list[int]) -> list[tuple[Any, ...]]:
    return rows(sql.replace("{ids}", places(ids)), ids)
