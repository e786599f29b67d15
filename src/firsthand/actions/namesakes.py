"""Everybody's names, ready to be asked who a sender could be and whom a note speaks of."""

from collections import Counter, defaultdict
from collections.abc import Collection
from functools import cached_property
from typing import NamedTuple

from firsthand.core.likeness import is_chosen_address
from firsthand.core.names import blocking_keys, name_words, same_full_name
from firsthand.core.namesakes import Key, WantedNames
from firsthand.store.database import django_rows

# The plus keeps SQLite from following an index where it reads the whole table anyway.
NAMES = """
    SELECT i.id, i.person_id, i.name, i.name_key, i.kind, i.value FROM identity i
    WHERE +i.owner_id = %s AND i.person_id NOT IN (SELECT id FROM person WHERE owner_id = %s AND is_owner)
"""
INVITED = """
    SELECT i.person_id FROM invitation v JOIN identity i ON i.id = v.identity_id
    WHERE v.owner_id = %s AND v.direction = 'out' AND i.kind = 'url'
"""
CONNECTED = "SELECT p.id FROM person p WHERE +p.owner_id = %s AND p.is_connected"
# A person is known of when anything but an open invitation speaks of them.
NOT_SPOKEN_OF = """
    SELECT i.id FROM identity i WHERE +i.owner_id = %s
    AND NOT EXISTS (SELECT 1 FROM card c WHERE c.identity_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM connection c WHERE c.identity_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM participant p WHERE p.identity_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM recommendation r WHERE r.identity_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM endorsement e WHERE e.identity_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM cast_member m WHERE m.identity_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM attendee a WHERE a.identity_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM contact_identity c WHERE c.identity_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM logged l WHERE l.identity_id = i.id AND l.undone_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM notification n WHERE n.identity_id = i.id AND n.is_counted)
"""


Named = dict[tuple[str, str], list[int]]  # persons by name, as written and folded
Filed = dict[Key, dict[str, set[int]]]


class Namesakes(NamedTuple):
    """The known persons who may be a sender, and how many more of that name certainly are not."""

    persons: set[int]
    others: int = 0


class NamesSeen:
    """The names of all persons, to be asked for those of these senders, each a name and a profile address."""

    def __init__(self, owner_id: int, senders: Collection[tuple[str, str]]) -> None:
        rows = django_rows(NAMES, (owner_id, owner_id))
        connected = {row_id for (row_id,) in django_rows(CONNECTED, (owner_id,))}
        not_spoken_of = {row_id for (row_id,) in django_rows(NOT_SPOKEN_OF, (owner_id,))}
        self.known = {row[1] for row in rows if row[0] not in not_spoken_of}
        # Whom the owner once invited is known by address only: a name alone would bring up many.
        self.invited = {row_id for (row_id,) in django_rows(INVITED, (owner_id,))}
        # Connections under an address of their choice: nobody with another one is any of them.
        settled = {
            person_id
            for _, person_id, _, _, kind, value in rows
            if kind == "url" and person_id in connected and is_chosen_address(value)
        }
        self._named: Named = defaultdict(list)
        for _, person_id, name, folded, _, _ in rows:
            if name and person_id in self.known:
                self._named[name, folded].append(person_id)
        self._rivals = Counter(row[3] for row in rows if row[1] not in self.known)
        loose = {
            both: [each for each in persons if each not in settled]
            for both, persons in self._named.items()
            if not settled.issuperset(persons)
        }
        self._loose = filed(loose, {name for name, _ in senders})
        self._open = {
            name for name, url in senders if not is_chosen_address(url) or sharing(name, self._loose)
        }

    def is_known(self, person: int) -> bool:
        """Tell whether anything but an open invitation speaks of a person, be it that the owner once invited them."""
        return person in self.known or person in self.invited

    def namesakes(self, name: str, url: str) -> Namesakes:
        """Return the known persons who can be a sender, by the name; it must be one of the senders given.

        Most known persons are settled connections: they are only counted, and only where it matters.
        """
        if name not in self._open:
            return Namesakes(set())
        everybody = sharing(name, self._all)
        if not is_chosen_address(url):
            return Namesakes(everybody)
        persons = sharing(name, self._loose)
        return Namesakes(persons, len(everybody - persons) if persons else 0)

    def rivals(self, folded: str) -> int:
        """Return how often others of this folded name were seen of whom nothing is known."""
        return self._rivals[folded]

    def spoken_of(self, name: str) -> set[int]:
        """Return the known persons who go by this name, or by part of it."""
        words = [self._by_word.get(word, set()) for word in name_words(name)]
        return set.intersection(*words) if words else set()

    @cached_property
    def _all(self) -> Filed:
        return filed(self._named, self._open)

    @cached_property
    def _by_word(self) -> dict[str, set[int]]:
        """File the known persons by each word of their names; few notes name anybody, so only when asked."""
        found: dict[str, set[int]] = defaultdict(set)
        for (_, folded), persons in self._named.items():
            for word in folded.split():
                found[word].update(persons)
        return dict(found)


def filed(named: Named, names: Collection[str]) -> Filed:
    """File persons by what their names share with some names."""
    wanted, found = WantedNames(names), defaultdict[Key, dict[str, set[int]]](dict)
    for (name, folded), persons in named.items() if names else ():
        for key in wanted.keys_shared(name, folded=folded):
            found[key].setdefault(name, set()).update(persons)
    return dict(found)


def sharing(name: str, persons: Filed) -> set[int]:
    """Return the filed persons who can have this name."""
    close = [persons[key] for key in blocking_keys(name) if key in persons]
    found = {other for names in close for other in names if same_full_name(name, other)}
    return {person for names in close for other in found & names.keys() for person in names[other]}
