"""People with all that an export tells of them, a few hundred at a time."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from firsthand.core.export import Exported, OwnCard, uid_of
from firsthand.core.filters import Filters
from firsthand.core.listing import IdentityRow
from firsthand.core.names import fold_name
from firsthand.core.whereabouts import NOWHERE
from firsthand.store.database import Row, Rows, as_day, as_json, in_chunks, places
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
CARDS = """
    SELECT i.person_id, p.name_key, c.id, c.changed_on, c.name, c.company, c.position, c.place, c.note, c.categories,
        (SELECT COUNT(DISTINCT j.person_id) FROM contact_identity y JOIN identity j ON j.id = y.identity_id
         WHERE y.contact_id = c.id)
    FROM identity i JOIN person p ON p.id = i.person_id JOIN contact_identity x ON x.identity_id = i.id
    JOIN contact c ON c.id = x.contact_id WHERE i.person_id IN ({ids})
    ORDER BY CASE WHEN c.changed_on IS NULL THEN 1 ELSE 0 END, c.changed_on DESC, c.digest
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
    """Return the owner's cards of these persons, and when the newest of them was changed.

    A card that holds a number of several people is of the one whose name it has.
    """
    found: dict[int, dict[int, OwnCard]] = defaultdict(dict)
    changed: dict[int, date | None] = {}
    for person, key, card, changed_on, name, *said, persons in _of(rows, CARDS, ids):
        if persons > 1 and fold_name(name) != key:
            continue
        company, position, place, note, categories = said
        found[person][card] = OwnCard(company, position, place, note, tuple(as_json(categories)))
        changed[person] = changed.get(person) or as_day(changed_on)
    return {person: (tuple(cards.values()), changed[person]) for person, cards in found.items()}


def _of(rows: Rows, sql: str, ids: list[int]) -> list[tuple[Any, ...]]:
    return rows(sql.replace("{ids}", places(ids)), ids)
