"""Who put the owner and others together lately: the few conversations since a day, by message and by mail."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from firsthand.store.database import Row, Rows, in_chunks, known_moment, places
from firsthand.store.queries.introductions import openings_of, rest_of
from firsthand.store.queries.mails import OWNER_IS_MEANT, SMALL_GROUP, is_meant

LEAST, MOST = SMALL_GROUP
THREADS = f"""
    SELECT DISTINCT p.thread_id FROM tie y JOIN identity i ON i.person_id = y.person_id
    JOIN participant p ON p.identity_id = i.id JOIN thread t ON t.id = p.thread_id
    WHERE y.owner_id = %s AND y.last_on >= %s AND p.first_at >= %s AND t.people BETWEEN {LEAST} AND {MOST}
"""
MEMBERS = """
    SELECT p.thread_id, i.person_id, w.name, w.is_owner, i.name FROM participant p
    JOIN identity i ON i.id = p.identity_id JOIN person w ON w.id = i.person_id
    WHERE p.thread_id IN ({ids}) ORDER BY p.thread_id, w.name, i.id
"""
MAILS = f"""
    SELECT m.id, m.at, si.person_id, w.id, w.name FROM mail m JOIN cast_list c ON c.id = m.cast_id
    JOIN cast_member s ON s.cast_id = c.id AND s.is_sender JOIN identity si ON si.id = s.identity_id
    JOIN cast_member x ON x.cast_id = c.id AND NOT x.is_sender JOIN identity xi ON xi.id = x.identity_id
    JOIN person w ON w.id = xi.person_id
    WHERE m.owner_id = %s AND m.is_introduction AND m.at >= %s AND m.kind = 'personal' AND c.side = 'in'
        AND c.people BETWEEN {LEAST} AND {MOST} AND NOT w.is_owner AND si.person_id IS NOT NULL
        AND {is_meant("xi.id")} AND {OWNER_IS_MEANT}
    ORDER BY m.at, m.id, w.name
"""


@dataclass(frozen=True, slots=True)
class PutTogether:
    """Words by which a person put the owner together with others."""

    by: int
    at: datetime
    record: str
    others: tuple[str, ...]
    people: tuple[int, ...] = ()  # who these others are


def introductions_since(rows: Rows, owner_id: int, since: date) -> list[PutTogether]:
    """Return the introductions since a day, as far as messages and mails tell."""
    start = f"{since.isoformat()} 00:00:00"
    return [*in_mails(rows, owner_id, start), *in_messages(rows, owner_id, since, start)]


def in_mails(rows: Rows, owner_id: int, start: str) -> list[PutTogether]:
    """Return the introductions by mail."""
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows(MAILS, (owner_id, start)):
        found[row[0]].append(row)
    return [
        PutTogether(
            each[0][2],
            known_moment(each[0][1]),
            f"mail:{mail}",
            tuple(dict.fromkeys(row[4] for row in each if row[3] != row[2])),
            tuple(dict.fromkeys(row[3] for row in each if row[3] != row[2])),
        )
        for mail, each in found.items()
    ]


def in_messages(rows: Rows, owner_id: int, since: date, start: str) -> Iterable[PutTogether]:
    """Yield the first words in a small group that put the owner together with somebody."""
    from firsthand.core.notes.introductions import puts_together

    threads = {row[0] for row in rows(THREADS, (owner_id, since.isoformat(), start))}
    members: dict[int, list[Row]] = defaultdict(list)
    for chunk in in_chunks(sorted(threads)):
        for thread, *rest in rows(MEMBERS.replace("{ids}", places(chunk)), chunk):
            members[thread].append(tuple(rest))
    for thread, openings in openings_of(rows, threads).items():
        own = [seen for _, _, is_owner, seen in members[thread] if is_owner]
        called = {person: (name, seen) for person, name, is_owner, seen in members[thread] if not is_owner}
        for opening in openings:
            others = {
                person: name
                for person, name, is_owner, seen in members[thread]
                if not is_owner
                and person != opening.by_person
                and puts_together(opening.text, (seen, name), own, rest_of(called, person, opening.by_person))
            }
            if others:
                yield PutTogether(
                    opening.by_person,
                    known_moment(opening.at),
                    f"message:{opening.message_id}",
                    tuple(dict.fromkeys(others.values())),
                    tuple(others),
                )
                break
