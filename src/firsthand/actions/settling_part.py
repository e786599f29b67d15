"""Which part has to be worked out again after few changes: the people concerned, and their conversations.

Whatever could join, part or weigh anybody in the part lies in it too, so that working out the part gives
what working out everything would give.
"""

from collections.abc import Collection, Iterable

from firsthand.actions.batches import rows_among
from firsthand.core.names import is_usable_key
from firsthand.store.database import Row, django_rows
from firsthand.store.writes.touched import MOST, Touched

# The plus keeps SQLite from going through all that an owner has to find a few.
IDENTITIES = "SELECT id, kind, value, name_key, person_id FROM identity WHERE +owner_id = %s {only}"
IN_CONVERSATION = "SELECT DISTINCT identity_id FROM participant WHERE owner_id = %s {only}"
CONVERSATIONS = "SELECT DISTINCT thread_id FROM participant WHERE owner_id = %s {only}"
WITH_MAIL = "SELECT DISTINCT identity_id FROM card WHERE owner_id = %s {only}"
MAILS = """
    SELECT DISTINCT m.id FROM card c JOIN identity m ON m.owner_id = c.owner_id AND m.kind = 'mail' AND m.value = c.mail
    WHERE c.owner_id = %s AND c.mail <> '' {only}
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
        """Add whatever shares a name, a person or a card with what is there, until nothing more does."""
        persons: set[int] = set()
        while (ids or names or persons) and not self.is_whole:
            fresh = {row[0]: row for row in self.reached(ids, names, persons) if row[0] not in self.found}
            self.found.update(fresh)
            names = {row[3] for row in fresh.values() if is_usable_key(row[3])}
            persons = {row[4] for row in fresh.values() if row[4] is not None}
            ids = self.on_one_card(fresh) - self.found.keys()

    def reached(self, ids: set[int], names: set[str], persons: set[int]) -> Iterable[Row]:
        """Yield the identities with these ids, names or persons."""
        for column, values in (("id", ids), ("name_key", names), ("person_id", persons)):
            yield from rows_among(IDENTITIES, (self.owner_id,), column, values)

    def on_one_card(self, rows: dict[int, Row]) -> set[int]:
        """Return the identities that stood on one card with these."""
        mails = {row[2] for row in rows.values() if row[1] == "mail"}
        return self.first(WITH_MAIL, "mail", mails) | self.first(MAILS, "c.identity_id", rows.keys())

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
