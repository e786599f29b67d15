"""Which part has to be worked out again after few changes: the people concerned, and their conversations.

Whatever could join, part or weigh anybody in the part lies in it too, so that working out the part gives
what working out everything would give. Who merely shares a name does not: `core/identities.py` says what a name joins.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from firsthand.actions.batches import rows_among
from firsthand.core.names import is_usable_key
from firsthand.store.database import Row, django_rows
from firsthand.store.writes.touched import MOST, Touched

# The plus keeps SQLite from going through all that an owner has to find a few.
IDENTITIES = "SELECT id, kind, value, name_key, person_id FROM identity WHERE +owner_id = %s {only}"
# Where somebody is known by a name alone, it counts who else has it.
NAMED_ALONE = """
    SELECT DISTINCT name_key FROM identity WHERE +owner_id = %s AND kind IN ('name', 'dated', 'sender') {only}
"""
PROFILES = f"{IDENTITIES.replace('{only}', '')} AND kind = 'url' {{only}}"
CONNECTED = "SELECT identity_id, connected_on FROM connection WHERE owner_id = %s {only}"
TOLD = """
    SELECT identity_id, NULL FROM notification WHERE owner_id = %s AND kind = 'accepted' AND NOT is_by_name {only}
"""
IN_CONVERSATION = "SELECT DISTINCT identity_id FROM participant WHERE owner_id = %s {only}"
CONVERSATIONS = "SELECT DISTINCT thread_id FROM participant WHERE owner_id = %s {only}"
WITH_MAIL = "SELECT DISTINCT identity_id FROM card WHERE owner_id = %s {only}"
MAILS = """
    SELECT DISTINCT m.id FROM card c JOIN identity m ON m.owner_id = c.owner_id AND m.kind = 'mail' AND m.value = c.mail
    WHERE c.owner_id = %s AND c.mail <> '' {only}
"""
ON_CONTACT = """
    SELECT DISTINCT o.identity_id FROM contact_identity x JOIN contact_identity o ON o.contact_id = x.contact_id
    WHERE x.owner_id = %s {only}
"""
PERSONS = "SELECT DISTINCT person_id FROM identity WHERE owner_id = %s AND person_id IS NOT NULL {only}"
IN_CONVERSATION_WITH = """
    SELECT DISTINCT i.person_id FROM participant p JOIN identity i ON i.id = p.identity_id
    WHERE p.owner_id = %s AND i.person_id IS NOT NULL {only}
"""
SMALL_GROUPS = """
    SELECT DISTINCT p.thread_id FROM participant p JOIN thread t ON t.id = p.thread_id
    JOIN identity i ON i.id = p.identity_id WHERE p.owner_id = %s AND t.people BETWEEN 3 AND 5 {only}
"""
INTRODUCED_BY_MAIL = """
    SELECT DISTINCT xi.person_id FROM mail m JOIN cast_member s ON s.cast_id = m.cast_id AND s.is_sender
    JOIN identity si ON si.id = s.identity_id
    JOIN cast_member x ON x.cast_id = m.cast_id JOIN identity xi ON xi.id = x.identity_id
    WHERE m.owner_id = %s AND m.is_introduction AND xi.person_id IS NOT NULL {only}
"""


class Part:
    """The identities that have to be looked at again, and what follows from what became of them."""

    def __init__(self, owner_id: int, touched: Touched) -> None:
        self.owner_id = owner_id
        self.own = {
            row[0]
            for row in django_rows("SELECT id FROM person WHERE owner_id = %s AND is_owner", (owner_id,))
        }
        self.found: dict[int, Row] = {}
        self.threads = set(touched.threads)
        in_touch = self.first(IN_CONVERSATION, "thread_id", touched.threads)
        own = self.first("SELECT id FROM identity WHERE owner_id = %s {only}", "person_id", self.own)
        self.close((touched.identities | in_touch) - own, touched.names)

    @property
    def ids(self) -> set[int]:
        """Return the identities."""
        return set(self.found)

    @property
    def is_whole(self) -> bool:
        """Tell whether it is too much to be a part, or the owner's own identities lie in it."""
        return len(self.found) > MOST or any(row[4] in self.own for row in self.found.values())

    def close(self, ids: set[int], names: set[str]) -> None:
        """Add whatever may be, or cease to be, one person with what is there, until nothing more does.

        `names` are such as somebody in it had before.
        """
        found = [*self.among("id", ids), *self.named_alone(names), *self.profiles(names)]
        while not self.is_whole and (fresh := {row[0]: row for row in found if row[0] not in self.found}):
            self.found.update(fresh)
            found = list(self.reached(fresh))

    def reached(self, rows: dict[int, Row]) -> Iterator[Row]:
        """Yield the identities that may be one person with these: by person, by card, by name."""
        yield from self.among("person_id", {row[4] for row in rows.values() if row[4] is not None})
        yield from self.among("id", self.on_one_card(rows) - self.found.keys())
        yield from self.named_alone({row[3] for row in rows.values()})
        yield from self.of_one_day([row for row in rows.values() if row[1] == "url"])

    def among(self, column: str, values: Collection[int] | Collection[str]) -> list[Row]:
        """Return the identities with these values in a column."""
        return rows_among(IDENTITIES, (self.owner_id,), column, values)

    def named_alone(self, names: Iterable[str]) -> list[Row]:
        """Return all who have one of these names, where any of them is known by that alone."""
        usable = set(filter(is_usable_key, names))
        alone = {row[0] for row in rows_among(NAMED_ALONE, (self.owner_id,), "name_key", usable)}
        return self.among("name_key", alone)

    def profiles(self, names: Iterable[str]) -> list[Row]:
        """Return the profiles with these names."""
        return rows_among(PROFILES, (self.owner_id,), "name_key", set(filter(is_usable_key, names)))

    def of_one_day(self, profiles: Collection[Row]) -> Iterator[Row]:
        """Yield profiles of the same name and day of connecting as these: an address may have been changed."""
        theirs = self.connected(row[0] for row in profiles)
        days: dict[str, set[Any]] = defaultdict(set)
        for row in profiles:
            days[row[3]] |= theirs[row[0]]
        namesakes = self.profiles(name for name, found in days.items() if found)
        others = self.connected(row[0] for row in namesakes)
        for row in namesakes:
            if may_be_one_day(others[row[0]], days[row[3]]):
                yield row

    def connected(self, profiles: Iterable[int]) -> dict[int, set[Any]]:
        """Return the days on which profiles connected: none, or None among them where a mail alone tells."""
        found: dict[int, set[Any]] = defaultdict(set)
        ids = set(profiles)
        for sql in (CONNECTED, TOLD):
            for identity, day in rows_among(sql, (self.owner_id,), "identity_id", ids):
                found[identity].add(day)
        return found

    def on_one_card(self, rows: dict[int, Row]) -> set[int]:
        """Return the identities that stood on one card with these."""
        mails = {row[2] for row in rows.values() if row[1] == "mail"}
        on_cards = self.first(WITH_MAIL, "mail", mails) | self.first(MAILS, "c.identity_id", rows.keys())
        return on_cards | self.first(ON_CONTACT, "x.identity_id", rows.keys())

    def add_conversations(self) -> None:
        """Add all conversations of the part: they are to be looked at when somebody in it is somebody else now."""
        self.threads |= self.first(CONVERSATIONS, "identity_id", self.ids)

    def persons(self) -> set[int]:
        """Return whoever has to be weighed again: whom they introduced, or who introduced them, too."""
        persons = self.first(PERSONS, "id", self.ids)
        persons |= self.first(IN_CONVERSATION_WITH, "p.thread_id", self.threads)
        persons |= self.first(INTRODUCED_BY_MAIL, "si.person_id", persons - self.own)
        groups = self.first(SMALL_GROUPS, "i.person_id", persons - self.own)
        return (persons | self.first(IN_CONVERSATION_WITH, "p.thread_id", groups)) - self.own

    def first(self, sql: str, column: str, values: Collection[int] | Collection[str]) -> set[int]:
        """Return the first column of a query as a set."""
        return {row[0] for row in rows_among(sql, (self.owner_id,), column, values)}


def may_be_one_day(one: set[Any], other: set[Any]) -> bool:
    """Tell whether two days of connecting can be the same; that which a mail tells may be off by some."""
    return bool(one and other) and (None in one | other or not one.isdisjoint(other))
