"""What letting people go is weighed by, for all connections at once, and the owner's words on it."""

from collections import defaultdict
from collections.abc import Collection
from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

from firsthand.core.evidence import MOST_IN_A_CONVERSATION
from firsthand.core.knowledge import Knowledge
from firsthand.core.prune_words import PruneWord, Said, Word, said_of
from firsthand.core.strength import Standing
from firsthand.core.today_steps import same_work
from firsthand.store.database import Row, Rows, as_day, in_chunks, known_day, known_moment, places

CONNECTIONS = """
    SELECT id, knowledge, standing, connected_on, last_interaction_at, received, sent FROM person
    WHERE owner_id = %s AND NOT is_owner AND {which}
"""
WORDS = """
    SELECT i.person_id, w.word, w.made_at, w.until FROM prune_word w JOIN identity i ON i.id = w.identity_id
    WHERE w.owner_id = %s AND w.undone_at IS NULL AND i.person_id IS NOT NULL ORDER BY w.made_at, w.id
"""
NOTED = """
    SELECT DISTINCT i.person_id FROM own_note n JOIN identity i ON i.id = n.identity_id
    WHERE n.owner_id = %s AND n.undone_at IS NULL AND n.text <> '' AND i.person_id IS NOT NULL
    UNION SELECT person_id FROM person_tag WHERE owner_id = %s
"""
# Another position since a day, beside the newest one before, both from lists of connections.
MOVES = """
    SELECT i.person_id, n.id, n.first_seen_on, n.company, n.position, o.company, o.position
    FROM card n JOIN identity i ON i.id = n.identity_id
    JOIN card o ON o.identity_id = n.identity_id AND o.last_seen_on < n.first_seen_on AND o.source = n.source
    WHERE n.owner_id = %s AND n.first_seen_on >= %s AND i.person_id IS NOT NULL AND n.company <> '' AND o.company <> ''
        AND (n.company <> o.company OR n.position <> o.position)
    ORDER BY n.first_seen_on, n.id, o.last_seen_on
"""
TWO_PROFILES = """
    SELECT i.person_id FROM connection c JOIN identity i ON i.id = c.identity_id
    WHERE c.owner_id = %s AND i.kind = 'url' AND i.person_id IS NOT NULL AND c.last_seen_on >= %s
    GROUP BY i.person_id HAVING COUNT(DISTINCT i.id) > 1
"""
PROFILES = """
    SELECT person_id, value FROM identity WHERE kind = 'url' AND person_id IN ({ids}) ORDER BY named_on DESC, id DESC
"""
INVITED = """
    SELECT i.person_id, v.id, v.direction, v.sent_at, v.note FROM invitation v JOIN identity i ON i.id = v.identity_id
    WHERE i.person_id IN ({ids}) AND v.twin_id IS NULL ORDER BY v.sent_at, v.id
"""
# With whom the owner wrote and only said no, and with whom they wrote among many.
SIDES = f"""
    SELECT i.person_id, t.only_refused, t.people > {MOST_IN_A_CONVERSATION} FROM participant p
    JOIN identity i ON i.id = p.identity_id JOIN thread t ON t.id = p.thread_id
    WHERE i.person_id IN ({{ids}}) AND p.sent > 0
    UNION SELECT i.person_id, e.only_refused AND e.sent > 0, e.is_crowd FROM exchange e
    JOIN identity i ON i.id = e.identity_id WHERE i.person_id IN ({{ids}}) AND e.received > 0
"""
KNOWLEDGE = {each.value: each for each in Knowledge}
STANDINGS = {each.value: each for each in Standing}


class ConnectionRow(NamedTuple):
    """The columns of one connection that everything else is added to."""

    id: int
    knowledge: Knowledge
    standing: Standing
    connected_on: date | None
    last_on: date | None
    received: int
    sent: int


class MoveSeen(NamedTuple):
    """A new position, and the one before: company and position each."""

    record: str
    on: date
    work: tuple[str, str]
    before: tuple[str, str]


class InvitedSeen(NamedTuple):
    """How a connection began: who invited whom, when, and with what note."""

    record: str
    by_owner: bool
    on: date
    note: str


@lru_cache(maxsize=1 << 15)
def day_of(text: str) -> date:
    return date.fromisoformat(text)


def day(value: object) -> date | None:
    """Read a day or the day of a time; the same few thousand days come over and over."""
    if isinstance(value, datetime):
        return value.date()
    return day_of(value[:10]) if isinstance(value, str) else as_day(value)


def connections(rows: Rows, owner_id: int, ids: Collection[int] | None = None) -> list[ConnectionRow]:
    """Return all connections, or these people, connected or not."""
    if ids is None:
        return [connection(row) for row in rows(CONNECTIONS.replace("{which}", "is_connected"), (owner_id,))]
    return [
        connection(row)
        for chunk in in_chunks(sorted(ids))
        for row in rows(CONNECTIONS.replace("{which}", f"id IN ({places(chunk)})"), [owner_id, *chunk])
    ]


def connection(row: Row) -> ConnectionRow:
    row_id, knowledge, standing, connected, last, received, sent = row
    return ConnectionRow(
        row_id, KNOWLEDGE[knowledge], STANDINGS[standing], day(connected), day(last), received, sent
    )


def words_said(rows: Rows, owner_id: int) -> dict[int, Said]:
    """Return what stands of the owner's words, by the person each is about now."""
    return said_of(
        Word(person, PruneWord(word), known_moment(made_at).date(), as_day(until))
        for person, word, made_at, until in rows(WORDS, (owner_id,))
    )


def noted_people(rows: Rows, owner_id: int) -> set[int]:
    """Return whom the owner gave a tag or wrote a note about."""
    return {row[0] for row in rows(NOTED, (owner_id, owner_id))}


def moves_seen(rows: Rows, owner_id: int, since: date) -> dict[int, MoveSeen]:
    """Return everybody's newest change of work since a day; another way to write the same is none."""
    found: dict[int, MoveSeen] = {}
    for person, card, on, *names in rows(MOVES, (owner_id, since.isoformat())):
        work, before = (names[0], names[1]), (names[2], names[3])
        if not same_work(work, before):
            found[person] = MoveSeen(f"card:{card}", known_day(on), work, before)
    return found


def with_two_profiles(rows: Rows, owner_id: int, newest: date | None) -> set[int]:
    """Return who is connected under two profiles in the newest list of connections."""
    if newest is None:
        return set()
    return {row[0] for row in rows(TWO_PROFILES, (owner_id, newest.isoformat()))}


def profiles_of(rows: Rows, ids: Collection[int]) -> dict[int, tuple[str, ...]]:
    """Return the profile addresses of each person who has any, the one seen last first."""
    found: dict[int, list[str]] = defaultdict(list)
    for chunk in in_chunks(sorted(ids)):
        for person, value in rows(PROFILES.replace("{ids}", places(chunk)), chunk):
            found[person].append(value)
    return {person: tuple(values) for person, values in found.items()}


def sides_of(rows: Rows, ids: Collection[int]) -> dict[int, tuple[bool, bool]]:
    """Return of people who wrote whether the owner said no and nothing else, and whether they were many."""
    found: dict[int, tuple[bool, bool]] = {}
    for chunk in in_chunks(sorted(ids)):
        for person, is_refused, is_crowd in rows(SIDES.replace("{ids}", places(chunk)), [*chunk, *chunk]):
            refused, crowded = found.get(person, (False, False))
            found[person] = (refused or bool(is_refused), crowded or bool(is_crowd))
    return found


def invitations_seen(rows: Rows, ids: Collection[int]) -> dict[int, InvitedSeen]:
    """Return the newest invitation between the owner and each of these people, where one is known."""
    found: dict[int, InvitedSeen] = {}
    for chunk in in_chunks(sorted(ids)):
        for person, row_id, direction, at, note in rows(INVITED.replace("{ids}", places(chunk)), chunk):
            found[person] = InvitedSeen(
                f"invitation:{row_id}", direction == "out", known_moment(at).date(), note
            )
    return found
