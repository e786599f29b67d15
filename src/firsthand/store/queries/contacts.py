"""What the cards of the owner's address books say of people."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from firsthand.core.names import fold_name
from firsthand.store.database import Rows, as_day, as_json, places

CARDS = """
    SELECT i.person_id, p.name_key,
        (SELECT COUNT(DISTINCT j.person_id) FROM contact_identity y JOIN identity j ON j.id = y.identity_id
         WHERE y.contact_id = c.id),
        c.id, c.name, c.changed_on, c.company, c.position, c.place, c.note, c.categories
    FROM identity i JOIN person p ON p.id = i.person_id JOIN contact_identity x ON x.identity_id = i.id
    JOIN contact c ON c.id = x.contact_id WHERE i.person_id IN ({ids})
    ORDER BY CASE WHEN c.changed_on IS NULL THEN 1 ELSE 0 END, c.changed_on DESC, c.digest
"""


class ContactCard(NamedTuple):
    """One card; `changed_on` is None where it does not say."""

    id: int
    name: str
    changed_on: date | None
    company: str
    position: str
    place: str
    note: str
    categories: tuple[str, ...]


def contacts_of(rows: Rows, ids: Sequence[int]) -> dict[int, list[ContactCard]]:
    """Return the owner's cards of these persons, the newest first.

    A card that holds a number of several people is of the one whose name it has.
    """
    found: dict[int, dict[int, ContactCard]] = defaultdict(dict)
    for person, key, persons, row_id, name, changed_on, company, position, place, note, categories in rows(
        CARDS.replace("{ids}", places(ids)), ids
    ):
        if persons == 1 or fold_name(name) == key:
            said = (company, position, place, note, tuple(as_json(categories)))
            found[person][row_id] = ContactCard(row_id, name, as_day(changed_on), *said)
    return {person: list(cards.values()) for person, cards in found.items()}
