"""The meetings of persons with the owner, as calendars have them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from firsthand.core.knowledge import Attendance, Meeting
from firsthand.core.logbook import WORDS
from firsthand.store.database import Rows, in_chunks, known_day, known_moment, places

DECLINED = "declined"
LOGGED = """
    SELECT i.person_id, i.id, l.id, l.kind, l.day, COALESCE(l.first_id, l.id), COALESCE(e.starts_at, t.starts_at),
        COALESCE(e.ends_at, t.ends_at)
    FROM (SELECT id, identity_id, kind, "on" AS day, undone_at, talk_id, event_id, first_id FROM logged) l
    JOIN identity i ON i.id = l.identity_id LEFT JOIN talk_time t ON t.id = l.talk_id
    LEFT JOIN event e ON e.id = l.event_id
    WHERE i.person_id IN ({ids}) AND l.undone_at IS NULL ORDER BY l.id
"""
OF_PERSONS = """
    SELECT i.person_id, i.id, e.id, e.title, e.starts_at, e.ends_at, e.people, e.is_cancelled, a.answer, a.is_named
    FROM attendee a JOIN identity i ON i.id = a.identity_id JOIN event e ON e.id = a.event_id
    WHERE i.person_id IN ({ids}) ORDER BY e.id, a.is_named
"""
LISTED = "SELECT event_id, identity_id, answer FROM attendee WHERE NOT is_named AND event_id IN ({ids})"


def meetings_of(
    rows: Rows, ids: Sequence[int], own_identities: Sequence[int], *, now: datetime | None
) -> dict[int, list[Meeting]]:
    """Return the meetings that each person and the owner were both asked to: those that were over by `now`, else all.

    An event without a list is the owner's own; who stands in its title or description was there.
    """
    found: dict[int, list[Meeting]] = defaultdict(list)
    seen: set[tuple[int, str]] = set()
    for person_id, _, each in meetings_by_identity(rows, ids, own_identities, now=now):
        if (person_id, each.record) not in seen:
            seen.add((person_id, each.record))
            found[person_id].append(each)
    return found


def meetings_by_identity(
    rows: Rows, ids: Sequence[int], own_identities: Sequence[int], *, now: datetime | None
) -> Iterator[tuple[int, int, Meeting]]:
    """Yield the same with person and identity: once for each identity of theirs that was asked or named."""
    parts = rows(OF_PERSONS.replace("{ids}", places(ids)), ids)
    answers = own_answers(rows, sorted({part[2] for part in parts}), set(own_identities))
    asked: dict[int, list[Meeting]] = defaultdict(list)
    for person_id, identity, event_id, title, starts, ends, people, is_cancelled, answer, is_named in parts:
        own = answers[event_id]
        if own is None or (now and known_moment(ends) > now):
            continue
        meeting = Meeting(
            f"meeting:{event_id}",
            title,
            known_moment(starts),
            max(people + (1 if is_named else 0), 2),
            is_cancelled=bool(is_cancelled),
            is_declined=DECLINED in (own, answer),
            ends_at=known_moment(ends),
        )
        asked[person_id].append(meeting)
        yield person_id, identity, meeting
    noted: set[tuple[int, int]] = set()
    for person_id, identity, row_id, kind, on, first, *talk in rows(
        LOGGED.replace("{ids}", places(ids)), [*ids]
    ):
        if talk[0] and is_among(asked[person_id], *map(known_moment, talk)):
            continue  # the calendar has that talk
        if (person_id, first) in noted:
            continue  # another note has it
        noted.add((person_id, first))
        at = known_moment(f"{known_day(on).isoformat()} 12:00:00")
        yield person_id, identity, Meeting(f"logged:{row_id}", WORDS[kind], at, 2, is_logged=True)


def is_among(meetings: Iterable[Meeting], starts_at: datetime, ends_at: datetime) -> bool:
    """Tell whether a booked talk is one of the meetings that a calendar has."""
    return any(
        each.at < ends_at and starts_at < (each.ends_at or each.at)
        for each in meetings
        if not each.is_logged and not each.is_cancelled and not each.is_declined
    )


def own_answers(rows: Rows, events: Sequence[int], own: set[int]) -> dict[int, str | None]:
    """Return what the owner answered to each event; None for somebody else's meeting."""
    lists: dict[int, dict[int, str]] = {event: {} for event in events}
    for chunk in in_chunks(events):
        for event_id, identity_id, answer in rows(LISTED.replace("{ids}", places(chunk)), chunk):
            lists[event_id][identity_id] = answer
    return {event: answer_among(listed, own) for event, listed in lists.items()}


def answer_among(listed: dict[int, str], own: Iterable[int]) -> str | None:
    """Return the owner's answer on a list; an event without a list needs none."""
    if not listed:
        return ""
    given = [listed[each] for each in own if each in listed]
    return None if not given else DECLINED if DECLINED in given else given[0]


def own_events(rows: Rows, owner_id: int, own_identities: Sequence[int]) -> tuple[Attendance, ...]:
    """Return the events of the owner's calendars, against which claims to have met are checked."""
    events = rows(
        "SELECT id, title, starts_at, ends_at, place, is_cancelled FROM event WHERE owner_id = %s ORDER BY id",
        (owner_id,),
    )
    answers = own_answers(rows, [row[0] for row in events], set(own_identities))
    return tuple(
        Attendance(
            f"meeting:{event_id}",
            title,
            known_moment(starts),
            known_moment(ends),
            place,
            is_going=answers[event_id] != DECLINED,
            is_cancelled=bool(is_cancelled),
        )
        for event_id, title, starts, ends, place, is_cancelled in events
        if answers[event_id] is not None
    )


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody on the list of a meeting, or named in its title or description."""

    person_id: int
    name: str
    answer: str
    is_owner: bool
    is_named: bool


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One meeting of a calendar with everybody on its list."""

    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    calendar: str
    people: int
    is_all_day: bool
    is_cancelled: bool
    listed: tuple[Listed, ...]


LIST = """
    SELECT p.id, COALESCE(p.name, i.name), a.answer, p.is_owner, a.is_named, i.value FROM attendee a
    JOIN identity i ON i.id = a.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE a.event_id = %s AND a.owner_id = %s ORDER BY a.is_named, a.is_organizer DESC, a.id
"""


def meeting_by_id(rows: Rows, owner_id: int, event_id: int) -> MeetingRow | None:
    """Return one meeting."""
    found = rows(
        "SELECT title, starts_at, ends_at, place, calendar, people, is_all_day, is_cancelled FROM event"
        " WHERE id = %s AND owner_id = %s",
        (event_id, owner_id),
    )
    if not found:
        return None
    title, starts, ends, place, calendar, people, is_all_day, is_cancelled = found[0]
    listed = (
        Listed(person or 0, name or value, answer, bool(is_owner), bool(is_named))
        for person, name, answer, is_owner, is_named, value in rows(LIST, (event_id, owner_id))
    )
    return MeetingRow(
        title,
        known_moment(starts),
        known_moment(ends),
        place,
        calendar,
        people,
        bool(is_all_day),
        bool(is_cancelled),
        tuple(listed),
    )
