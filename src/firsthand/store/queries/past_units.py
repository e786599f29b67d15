"""Which identities were surely one, whatever was learned later: accounts, cards of an address book, the owner's word.

Today two addresses may be known to be one person's by what came after the day that is looked at. So a person is looked
at in units: their account of the platform, and each of their other addresses and names by itself.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from firsthand.core.disjoint_sets import DisjointSets
from firsthand.store.database import Rows
from firsthand.store.queries.joining import rulings_of

PLATFORM_KINDS = ("url", "member", "dated", "sender")
IDENTITIES = (
    "SELECT id, person_id, kind FROM identity WHERE owner_id = %s AND person_id IS NOT NULL ORDER BY id"
)
ON_CARDS = """
    SELECT x.contact_id, x.identity_id, c.name FROM contact_identity x JOIN contact c ON c.id = x.contact_id
    WHERE x.owner_id = %s ORDER BY x.contact_id, x.identity_id
"""


class Unit(NamedTuple):
    """What surely was one: an account of the platform with all that belongs to it (`address` 0), or an address."""

    person: int  # as is known today
    address: int

    @property
    def is_account(self) -> bool:
        """Tell whether it is an account of the platform."""
        return self.address == 0


def units_of(rows: Rows, owner_id: int) -> dict[int, Unit]:
    """Return the unit of each identity."""
    found = rows(IDENTITIES, (owner_id,))
    sets = DisjointSets(row[0] for row in found)
    accounts: dict[int, int] = {}
    for identity, person, kind in found:
        if kind in PLATFORM_KINDS:
            sets.join(accounts.setdefault(person, identity), identity)
    for one, other in rulings_of(rows, owner_id).together:
        if one in sets and other in sets:
            sets.join(one, other)
    for one, other in on_one_card(rows, owner_id):
        if one in sets and other in sets:
            sets.join(one, other)
    roots = {sets.root(identity): person for person, identity in accounts.items()}
    return {
        identity: Unit(roots[root], 0) if (root := sets.root(identity)) in roots else Unit(person, root)
        for identity, person, _ in found
    }


def on_one_card(rows: Rows, owner_id: int) -> Iterator[tuple[int, int]]:
    """Yield pairs on one card of an address book; what cards of other names hold as well proves nobody."""
    cards: dict[int, list[int]] = defaultdict(list)
    names: dict[int, set[str]] = defaultdict(set)
    for contact, identity, name in rows(ON_CARDS, (owner_id,)):
        cards[contact].append(identity)
        names[identity].add(name.casefold())
    for held in cards.values():
        alone = [each for each in held if len(names[each]) == 1]
        yield from ((alone[0], other) for other in alone[1:])
