"""What LinkedIn told by mail, and whom it can mean."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date, datetime

from firsthand.core.invitation_status import Tie
from firsthand.core.knowledge import Exchange
from firsthand.core.notifications import TIE_WITHIN, Named
from firsthand.store.database import Row, Rows, known_day, known_moment, places

CONNECTED = """
    SELECT i.id, i.person_id, i.kind, i.value, i.name_key, c.connected_on, c.last_seen_on
    FROM connection c JOIN identity i ON i.id = c.identity_id WHERE c.owner_id = %s
"""
INVITED = """
    SELECT i.id, i.person_id, i.kind, i.value, i.name_key, MIN(v.sent_at)
    FROM invitation v JOIN identity i ON i.id = v.identity_id WHERE v.owner_id = %s AND v.direction = 'out'
    GROUP BY i.id, i.person_id, i.kind, i.value, i.name_key
"""
# Who is no connection in any archive, under the address that the mail showed.
BY_MAIL_ALONE = """
    SELECT i.id, i.name_key, MIN(n.told_on), MAX(n.told_on) FROM notification n JOIN identity i ON i.id = n.identity_id
    WHERE n.owner_id = %s AND n.kind = 'accepted' AND NOT n.is_by_name
    AND NOT EXISTS (SELECT 1 FROM connection c WHERE c.identity_id = i.id) GROUP BY i.id, i.name_key
"""
WROTE = """
    SELECT i.person_id, n.id, n.at FROM notification n JOIN identity i ON i.id = n.identity_id
    WHERE i.person_id IN ({ids}) AND n.kind = 'messaged' AND n.is_counted ORDER BY n.at, n.id
"""
ACCEPTED = """
    SELECT i.person_id, n.id, n.told_on FROM notification n JOIN identity i ON i.id = n.identity_id
    WHERE i.person_id IN ({ids}) AND n.kind = 'accepted' AND n.is_counted ORDER BY n.at, n.id
"""
GONE = """
    SELECT i.person_id, p.name, MAX(n.told_on) FROM notification n JOIN identity i ON i.id = n.identity_id
    JOIN person p ON p.id = i.person_id WHERE n.owner_id = %s AND n.kind = 'accepted' AND n.is_counted
    AND n.told_on >= %s AND n.told_on < %s AND p.is_connected = %s
    GROUP BY i.person_id, p.name, p.name_key ORDER BY p.name_key, i.person_id
"""


def connected_in_archives(rows: Rows, owner_id: int) -> list[Named]:
    """Return every connection that an archive holds."""
    return [
        named(row[:5], tie=Tie(known_day(row[5]), known_day(row[6]))) for row in rows(CONNECTED, (owner_id,))
    ]


def invited_by_owner(rows: Rows, owner_id: int) -> list[Named]:
    """Return everybody whom the owner invited, with the day of the first time."""
    return [named(row[:5], invited_on=known_moment(row[5]).date()) for row in rows(INVITED, (owner_id,))]


def named(row: Row, *, tie: Tie | None = None, invited_on: date | None = None) -> Named:
    identity, person, kind, value, name_key = row
    return Named(identity, person or -identity, kind, value, name_key, tie, invited_on)


def called(people: Sequence[Named], keys: Collection[str]) -> dict[str, list[Named]]:
    """Return those with these folded names, by name."""
    found: dict[str, list[Named]] = defaultdict(list)
    for each in people:
        if each.name_key in keys:
            found[each.name_key].append(each)
    return found


def connected_by_mail(rows: Rows, owner_id: int) -> dict[int, tuple[date, date, date]]:
    """Return when identities connected that no archive has as connections, and the days of the first and last mail.

    It is the day an archive gives, where one has a connection of the same name days apart and no second one.
    """
    alone = rows(BY_MAIL_ALONE, (owner_id,))
    if not alone:
        return {}
    archived = called(connected_in_archives(rows, owner_id), {row[1] for row in alone if row[1]})
    found = {}
    for identity, name_key, first, last in alone:
        on = known_day(first)
        near = {
            each.tie.connected_on
            for each in archived.get(name_key, ())
            if each.tie and abs(each.tie.connected_on - on) <= TIE_WITHIN
        }
        found[identity] = (near.pop() if len(near) == 1 else on, on, known_day(last))
    return found


def told_exchanges(rows: Rows, ids: Sequence[int]) -> dict[int, list[Exchange]]:
    """Return the messages to the owner that a mail alone tells of, of each person."""
    found: dict[int, list[Exchange]] = defaultdict(list)
    for person_id, row_id, at in rows(WROTE.replace("{ids}", places(ids)), ids):
        found[person_id].append(told_exchange(row_id, known_moment(at)))
    return found


def told_exchange(row_id: int, at: datetime) -> Exchange:
    return Exchange(f"notification:{row_id}", 2, 1, 0, at.date(), at.date(), last_at=at, is_told=True)


def told_connections(rows: Rows, ids: Sequence[int]) -> dict[tuple[int, date], str]:
    """Return the record of each connection that a mail alone tells of, by person and day."""
    found = rows(ACCEPTED.replace("{ids}", places(ids)), ids)
    return {(person_id, known_day(on)): f"notification:{row_id}" for person_id, row_id, on in found}
