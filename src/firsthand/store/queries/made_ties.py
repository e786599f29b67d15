"""What tells how connections were made, and the ties as they are kept."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from firsthand.core.contact_days import day_number, day_of_number
from firsthand.core.made import Made
from firsthand.core.results import TieMade
from firsthand.store.database import Rows, known_day, known_moment

EDITION = 3  # grows when ties are worked out otherwise
TABLE = "made_ties"
MANY = 3_000  # connections; more are not worked out while somebody waits
CONNECTED = "SELECT id, connected_on FROM person WHERE owner_id = %s AND is_connected AND NOT is_owner"
INVITED = """
    SELECT i.person_id, v.sent_at FROM invitation v JOIN identity i ON i.id = v.identity_id
    WHERE v.owner_id = %s AND i.person_id IS NOT NULL ORDER BY v.sent_at
"""
HELD = """
    SELECT i.person_id, MIN(k.made_at) FROM mark k JOIN invitation v ON v.id = k.invitation_id
    JOIN identity i ON i.id = v.identity_id
    WHERE k.owner_id = %s AND k.kind = 'held' AND k.undone_at IS NULL AND i.person_id IS NOT NULL GROUP BY i.person_id
"""
ASKED = """
    SELECT i.person_id, MAX(COALESCE(k.made_at, v.asked_at)) FROM invitation v JOIN identity i ON i.id = v.identity_id
    LEFT JOIN mark k ON k.invitation_id = v.id AND k.kind = 'asked' AND k.undone_at IS NULL
    WHERE v.owner_id = %s AND (v.asked_at IS NOT NULL OR k.id IS NOT NULL) AND i.person_id IS NOT NULL
    GROUP BY i.person_id
"""


def connections(rows: Rows, owner_id: int) -> dict[int, date]:
    """Return everybody one is connected with, and since when; without a day they cannot be judged."""
    return {person: known_day(on) for person, on in rows(CONNECTED, (owner_id,)) if on is not None}


def invitation_days(rows: Rows, owner_id: int) -> dict[int, list[date]]:
    """Return when invitations were sent, either way, by person, the oldest first."""
    found: dict[int, list[date]] = {}
    for person, at in rows(INVITED, (owner_id,)):
        found.setdefault(person, []).append(known_moment(at).date())
    return found


def talks_held(rows: Rows, owner_id: int) -> dict[int, date]:
    """Return with whom the owner says to have talked before accepting, and when."""
    return {person: known_moment(at).date() for person, at in rows(HELD, (owner_id,))}


def people_asked(rows: Rows, owner_id: int) -> dict[int, date]:
    """Return whom the owner asked "have we met?", and when last."""
    return {person: known_moment(at).date() for person, at in rows(ASKED, (owner_id,))}


@dataclass(frozen=True, slots=True)
class TiesKept:
    """Connections, and by month how strong they were at its end, of those with any strength.

    `places` says where the owner stood on the spectrum on the last days of quarters, by what they did.
    """

    ties: tuple[TieMade, ...]
    strengths: Mapping[int, Mapping[int, int]]
    places: tuple[tuple[date, int], ...] = ()


def kept_ties(rows: Rows, owner_id: int) -> TiesKept | None:
    """Return the ties that were worked out last, be they old."""
    found = rows("SELECT ties FROM made_ties WHERE owner_id = %s", (owner_id,))
    return read_ties(json.loads(found[0][0])) if found else None


def ties_text(kept: TiesKept) -> str:
    """Return ties as they are kept."""
    ties = [
        (each.person, each.made.value, day_number(each.since), pairs(each.talks), pairs(each.minutes),
         each.asked_on and day_number(each.asked_on))
        for each in kept.ties
    ]  # fmt: skip
    strengths = [(month, pairs(its)) for month, its in kept.strengths.items()]
    places = [(day_number(on), place) for on, place in kept.places]
    return json.dumps([ties, strengths, places], separators=(",", ":"))


def pairs(found: Mapping[int, Any]) -> list[tuple[int, Any]]:
    return [(key, round(value, 1)) for key, value in found.items()]


def read_ties(said: Iterable[Any]) -> TiesKept:
    """Read ties as they are kept."""
    ties, strengths, places = said
    return TiesKept(
        tuple(
            TieMade(
                person,
                Made(made),
                day_of_number(since),
                dict(talks),
                dict(minutes),
                asked_on=None if asked is None else day_of_number(asked),
            )
            for person, made, since, talks, minutes, asked in ties
        ),
        {month: dict(its) for month, its in strengths},
        tuple((day_of_number(on), place) for on, place in places),
    )
