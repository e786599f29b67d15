"""Everybody's names, ready to be asked who a sender could be and whom a note speaks of."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cached_property

from firsthand.core.names import blocking_keys, name_words, same_full_name
from firsthand.core.namesakes import Key
from firsthand.store.database import django_rows

# The plus keeps SQLite from following an index where it reads the whole table anyway.
NAMES = """
    SELECT i.id, i.person_id, i.name, i.name_key FROM identity i
    WHERE +i.owner_id = %s AND i.person_id NOT IN (SELECT id FROM person WHERE owner_id = %s AND is_owner)
"""
# A person is known of when anything but an open invitation speaks of them.
NOT_SPOKEN_OF = """
    SELECT i.id FROM identity i WHERE +i.owner_id = %s
    AND NOT EXISTS (SELECT 1 FROM card c WHERE c.identity_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM connection c WHERE c.identity_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM participant p WHERE p.identity_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM recommendation r WHERE r.identity_id = i.id)
    AND NOT EXISTS (SELECT 1 FROM endorsement e WHERE e.identity_id = i.id)
"""


class NamesSeen:
    """The names of all persons, filed by what these senders share with them."""

    def __init__(self, owner_id: int, senders: Iterable[str]) -> None:
        rows = django_rows(NAMES, (owner_id, owner_id))
        not_spoken_of = {row_id for (row_id,) in django_rows(NOT_SPOKEN_OF, (owner_id,))}
        self.known = {person_id for row_id, person_id, _, _ in rows if row_id not in not_spoken_of}
        self._named = [row[1:] for row in rows if row[1] in self.known and row[2]]
        self._rivals = Counter(folded for _, person_id, _, folded in rows if person_id not in self.known)
        wanted = {key for name in senders for key in blocking_keys(name)}
        self._by_key: dict[Key, dict[str, set[int]]] = defaultdict(dict)
        for person_id, name, folded in self._named:
            for key in wanted.intersection(blocking_keys(name, folded=folded)):
                self._by_key[key].setdefault(name, set()).add(person_id)

    def namesakes(self, name: str) -> set[int]:
        """Return the known persons who can have this name; it must be one of the senders'."""
        close = [self._by_key[key] for key in blocking_keys(name) if key in self._by_key]
        found = {other for names in close for other in names if same_full_name(name, other)}
        return {person for names in close for other in found & names.keys() for person in names[other]}

    def rivals(self, folded: str) -> int:
        """Return how often others of this folded name were seen of whom nothing is known."""
        return self._rivals[folded]

    def spoken_of(self, name: str) -> set[int]:
        """Return the known persons who go by this name, or by part of it."""
        words = [self._by_word.get(word, set()) for word in name_words(name)]
        return set.intersection(*words) if words else set()

    @cached_property
    def _by_word(self) -> dict[str, set[int]]:
        """File the known persons by each word of their names; few notes name anybody, so only when asked."""
        found: dict[str, set[int]] = defaultdict(set)
        for person_id, _, folded in self._named:
            for word in folded.split():
                found[word].add(person_id)
        return dict(found)
