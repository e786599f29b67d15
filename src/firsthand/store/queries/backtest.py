"""Who came into the network and when: invitations, and connections of which no invitation is kept."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from firsthand.store.database import Rows, as_day, as_json, known_day, known_moment

INVITED = """
    SELECT v.id, i.person_id, v.name, i.kind, i.value, v.note, v.sent_at, v.headline, v.mutual_names, v.status,
        v.accepted_on
    FROM invitation v JOIN identity i ON i.id = v.identity_id
    WHERE v.owner_id = %s AND v.direction = %s AND v.twin_id IS NULL AND i.kind <> 'erased' ORDER BY v.sent_at, v.digest
"""
CONNECTED = """
    SELECT i.person_id, i.name, i.kind, i.value, c.connected_on
    FROM connection c JOIN identity i ON i.id = c.identity_id
    WHERE c.owner_id = %s AND i.person_id IS NOT NULL AND i.kind <> 'erased'
    ORDER BY c.connected_on, i.kind DESC, i.value
"""
# What the platform tells by mail is that somebody accepted the owner's invitation.
TOLD = """
    SELECT i.person_id, n.told_on FROM notification n JOIN identity i ON i.id = n.identity_id
    WHERE n.owner_id = %s AND n.kind = 'accepted' AND i.person_id IS NOT NULL
"""
MARKED_SENT = """
    SELECT i.person_id, n.made_at FROM sent_note n JOIN identity i ON i.id = n.identity_id
    WHERE n.owner_id = %s AND n.undone_at IS NULL AND i.person_id IS NOT NULL
"""
# Older than the log of invitations, a note came back in the conversation when it was accepted, from who had written it.
NOTES = """
    SELECT q.person_id, m.at, m.text, s.person_id FROM message m
    JOIN participant x ON x.thread_id = m.thread_id JOIN identity q ON q.id = x.identity_id
    JOIN identity s ON s.id = m.identity_id
    WHERE m.owner_id = %s AND m.is_note = %s
    AND q.person_id NOT IN (SELECT id FROM person WHERE owner_id = %s AND is_owner)
    ORDER BY m.at, m.digest
"""
NAMELESS = """
    SELECT SUM(b.number) FROM (
        SELECT connected_on, MAX(count) AS number FROM blank_connection WHERE owner_id = %s GROUP BY connected_on
    ) b
"""
NAMES = """
    SELECT i.id, i.name, i.name_key FROM identity i
    WHERE +i.owner_id = %s AND i.name <> ''
    AND i.person_id NOT IN (SELECT id FROM person WHERE owner_id = %s AND is_owner)
"""
NAMED = NAMES.replace("i.id, i.name,", "i.person_id,")
TEXTS = """
    SELECT i.person_id, v.sent_at, v.note FROM invitation v JOIN identity i ON i.id = v.identity_id
    WHERE v.owner_id = %s AND v.direction = 'in' AND v.note <> '' AND v.twin_id IS NULL
    UNION ALL
    SELECT i.person_id, m.at, m.text FROM thread t JOIN message m ON m.thread_id = t.id
        AND m.at = (SELECT MIN(f.at) FROM message f WHERE f.thread_id = t.id)
    JOIN identity i ON i.id = m.identity_id
    WHERE t.owner_id = %s AND i.person_id NOT IN (SELECT id FROM person WHERE owner_id = %s AND is_owner)
"""
SAME_NOTE = 7  # days between the platform's word of an acceptance and the day in the archive


@dataclass(frozen=True, slots=True)
class Came:
    """Somebody who asked to connect, or is connected since a day, as it is kept."""

    record: str
    person: int
    name: str
    url: str
    mail: str
    on: date
    note: str = ""
    headline: str = ""
    mutual_names: tuple[str, ...] = ()
    is_theirs: bool = True
    is_note_known: bool = True
    is_let_in: bool = True
    invitation: int = 0  # the row of an invitation, 0 where none is kept


@dataclass(frozen=True, slots=True)
class Arrivals:
    """All who came, the people whom the owner invited themselves, and the connections that have no name."""

    came: tuple[Came, ...]
    invited_by_owner: frozenset[int]
    nameless: int


def arrivals_of(rows: Rows, owner_id: int, now: datetime) -> Arrivals:
    """Return who came by now; whoever accepted an invitation of the owner is told apart."""
    asked = list(invitations_in(rows, owner_id, now))
    days: dict[int, set[date]] = defaultdict(set)
    for each, accepted_on in asked:
        if accepted_on:
            days[each.person].add(accepted_on)
    own = invited_by_owner(rows, owner_id)
    came = [each for each, _ in asked]
    came += connections_alone(rows, owner_id, days, own, now=now)
    nameless = rows(NAMELESS, (owner_id,))[0][0] or 0
    return Arrivals(tuple(came), frozenset(own), int(nameless))


def invitations_in(rows: Rows, owner_id: int, now: datetime) -> Iterator[tuple[Came, date | None]]:
    """Yield every invitation that came in by now, with the day it was accepted."""
    for row in rows(INVITED, (owner_id, "in")):
        row_id, person, name, kind, value, note, sent_at, headline, mutual, status, accepted_on = row
        at = known_moment(sent_at)
        if person and at <= now:
            yield (
                Came(
                    record=f"invitation:{row_id}",
                    person=person,
                    name=name,
                    url=value if kind == "url" else "",
                    mail=value if kind == "mail" else "",
                    on=at.date(),
                    note=note,
                    headline=headline,
                    mutual_names=tuple(as_json(mutual)),
                    is_let_in=status == "accepted",
                    invitation=row_id,
                ),
                as_day(accepted_on),
            )


def invited_by_owner(rows: Rows, owner_id: int) -> dict[int, set[date]]:
    """Return everybody connected who accepted an invitation of the owner, with the days that tell of it."""
    found: dict[int, set[date]] = defaultdict(set)
    for row in rows(INVITED, (owner_id, "out")):
        if row[1] and (accepted_on := as_day(row[10])):
            found[row[1]].add(accepted_on)
    for person, told_on in rows(TOLD, (owner_id,)):
        found[person].add(known_day(told_on))
    for person, made_at in rows(MARKED_SENT, (owner_id,)):
        found[person].add(known_moment(made_at).date())
    return dict(found)


def connections_alone(
    rows: Rows,
    owner_id: int,
    accepted: dict[int, set[date]],
    own: dict[int, set[date]],
    *,
    now: datetime,
) -> Iterator[Came]:
    """Yield connections of which no invitation is kept, once a person and day, with the note if it came back."""
    notes = notes_back(rows, owner_id)
    has_messages = newest_messages(rows, owner_id)
    seen = {(person, day) for person, its in accepted.items() for day in its}
    for person, name, kind, value, day in rows(CONNECTED, (owner_id,)):
        on = known_day(day)
        if (
            on > now.date()
            or (person, on) in seen
            or any(near(on, each) for each in accepted.get(person, ()))
        ):
            continue
        seen.add((person, on))
        note, is_own = notes.get((person, on), ("", False))
        if is_own or any(near(on, each) for each in own.get(person, ())):
            own.setdefault(person, set()).add(on)
            continue
        yield Came(
            record=f"connection:{person}",
            person=person,
            name=name,
            url=value if kind == "url" else "",
            mail="",
            on=on,
            note=note,
            is_theirs=bool(note),
            is_note_known=bool(note) or (has_messages is not None and on <= has_messages),
        )


def near(one: date, other: date) -> bool:
    """Tell whether two sources can mean the same acceptance."""
    return abs((one - other).days) <= SAME_NOTE


def notes_back(rows: Rows, owner_id: int) -> dict[tuple[int, date], tuple[str, bool]]:
    """Return the notes that came back in conversations, by person and day, with whether the owner had written them."""
    found: dict[tuple[int, date], tuple[str, bool]] = {}
    for person, at, text, by in rows(NOTES, (owner_id, True, owner_id)):
        found.setdefault((person, known_moment(at).date()), (text, by != person))
    return found


def newest_messages(rows: Rows, owner_id: int) -> date | None:
    """Return the day of the newest archive that held messages, in which notes come back."""
    sql = "SELECT MAX(exported_on) FROM edition WHERE owner_id = %s AND kind = 'messages'"
    return as_day(rows(sql, (owner_id,))[0][0])
