"""Meetings of the owner's calendars that were held and tell of no outcome yet."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from firsthand.core.outcomes import MOST_CREDITED
from firsthand.store.database import Rows, in_chunks, known_moment, places, stamp
from firsthand.store.queries.meetings import DECLINED, answer_among

MOST_LOOKED_AT = 2_000  # meetings; older ones are no news
EVENTS = """
    SELECT e.id, e.title, e.starts_at FROM event e
    WHERE e.owner_id = %s AND e.ends_at <= %s AND NOT e.is_cancelled AND NOT e.is_gone AND e.people <= %s
    AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.event_id = e.id AND o.undone_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM outcome_refusal f WHERE f.event_id = e.id AND f.undone_at IS NULL)
    ORDER BY e.starts_at DESC, e.id DESC LIMIT %s
"""
THERE = """
    SELECT a.event_id, a.identity_id, a.answer, a.is_named, p.id, p.name, p.is_owner FROM attendee a
    JOIN identity i ON i.id = a.identity_id JOIN person p ON p.id = i.person_id
    WHERE a.event_id IN ({ids}) ORDER BY a.id
"""


People = tuple[tuple[int, str], ...]  # each by number and name


@dataclass(frozen=True, slots=True)
class MeetingHeld:
    """A meeting that was held; who was there is asked for apart."""

    id: int
    title: str
    on: date


def meetings_held(rows: Rows, owner_id: int, now: datetime) -> list[MeetingHeld]:
    """Return the newest meetings that tell of no outcome yet, whoever was there."""
    return [
        MeetingHeld(event, title, known_moment(starts).date())
        for event, title, starts in rows(EVENTS, (owner_id, stamp(now), MOST_CREDITED, MOST_LOOKED_AT))
    ]


def people_there(rows: Rows, events: list[int]) -> dict[int, People]:
    """Return who attended each meeting beside the owner; none where the owner did not, or was not asked."""
    listed: dict[int, dict[int, str]] = defaultdict(dict)
    own: set[int] = set()
    others: dict[int, dict[int, str]] = defaultdict(dict)
    for chunk in in_chunks(events):
        for event, identity, answer, is_named, person, name, is_owner in rows(
            THERE.replace("{ids}", places(chunk)), chunk
        ):
            if not is_named:
                listed[event][identity] = answer
            if is_owner:
                own.add(identity)
            elif answer != DECLINED:
                others[event][person] = name
    return {
        event: tuple(people.items())
        for event, people in others.items()
        if answer_among(listed[event], own) not in (None, DECLINED)
    }
