"""What persons and the owner wrote to each other by mail, and who put them together there."""

from collections import defaultdict
from collections.abc import Sequence

from firsthand.core.knowledge import Exchange
from firsthand.store.database import Row, Rows, known_moment, places

SMALL_GROUP = (3, 5)


def is_meant(identity: str) -> str:
    """Return the condition that an introduction means somebody, by the name of the column that holds their id."""
    return f"(m.introduced = '' OR REPLACE(m.introduced, ' ' || {identity} || ' ', '') <> m.introduced)"


OWNER_IS_MEANT = f"""(m.introduced = '' OR EXISTS (
        SELECT 1 FROM cast_member o JOIN identity oi ON oi.id = o.identity_id JOIN person op ON op.id = oi.person_id
        WHERE o.cast_id = c.id AND op.is_owner AND {is_meant("o.identity_id")}))"""
EXCHANGES = """
    SELECT i.person_id, e.thread_id, MAX(e.people), SUM(e.received), SUM(e.sent),
        MIN(CASE WHEN e.sent = 0 OR e.only_refused THEN 1 ELSE 0 END), MIN(e.first_at), MAX(e.last_at), e.is_crowd
    FROM exchange e JOIN identity i ON i.id = e.identity_id
    WHERE i.person_id IN ({ids}) GROUP BY i.person_id, e.thread_id, e.is_crowd ORDER BY e.thread_id, e.is_crowd
"""
INTRODUCTIONS = f"""
    SELECT DISTINCT xi.person_id, m.id, m.at, m.thread_id, c.people, si.person_id
    FROM mail m JOIN cast_list c ON c.id = m.cast_id
    JOIN cast_member x ON x.cast_id = c.id JOIN identity xi ON xi.id = x.identity_id
    JOIN cast_member s ON s.cast_id = c.id AND s.is_sender JOIN identity si ON si.id = s.identity_id
    WHERE m.owner_id = %s AND m.is_introduction AND m.kind = 'personal' AND c.side = 'in'
        AND c.people BETWEEN {SMALL_GROUP[0]} AND {SMALL_GROUP[1]}
        AND xi.person_id IN ({{ids}}) AND xi.person_id <> si.person_id AND {is_meant("xi.id")} AND {OWNER_IS_MEANT}
    ORDER BY m.at, m.id
"""


def mail_exchanges(rows: Rows, ids: Sequence[int]) -> dict[int, list[Exchange]]:
    """Return the conversations by mail of each person; mail among many stands apart within one."""
    found: dict[int, list[Exchange]] = defaultdict(list)
    for person_id, *rest in rows(EXCHANGES.replace("{ids}", places(ids)), ids):
        found[person_id].append(exchange(tuple(rest)))
    return found


def exchange(row: Row) -> Exchange:
    thread_id, people, received, sent, refused, first, last, is_crowd = row
    return Exchange(
        f"conversation:{thread_id}",
        max(people, 1 + SMALL_GROUP[1]) if is_crowd else people,
        int(received),
        int(sent),
        known_moment(first).date(),
        known_moment(last).date(),
        only_refused=bool(refused and sent),
        channel="mail",
        last_at=known_moment(last),
    )


def mail_introductions(rows: Rows, owner_id: int, ids: Sequence[int]) -> list[Row]:
    """Return the mails that put persons and the owner together, the earliest first.

    Each row holds person, mail, time, conversation, number of people, and the person who wrote it.
    """
    if not rows("SELECT 1 FROM mail WHERE owner_id = %s AND is_introduction LIMIT 1", (owner_id,)):
        return []
    return rows(INTRODUCTIONS.replace("{ids}", places(ids)), [owner_id, *ids])
