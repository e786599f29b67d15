"""A person as lists show them, and the same for programs; what it says was worked out elsewhere."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from firsthand.core.strength import Standing, Trend
from firsthand.core.whereabouts import NOWHERE, Whereabouts


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of the list of people."""

    id: int
    name: str
    company: str
    position: str
    connected_on: date | None
    is_connected: bool
    knowledge: str
    received: int
    sent: int
    meetings: int
    last_interaction_at: datetime | None
    strength: int | None = 0  # None: too little to say
    standing: Standing = Standing.NEVER_REAL
    trend: Trend | None = None


@dataclass(frozen=True, slots=True)
class IdentityRow:
    """One address or name of a person."""

    kind: str
    value: str
    name: str


def person_json(
    person: PersonRow,
    identities: Iterable[IdentityRow],
    tags: Sequence[str] = (),
    where: Whereabouts = NOWHERE,
) -> dict[str, Any]:
    """Return a person as programs see it."""
    last = person.last_interaction_at
    return {
        "id": str(person.id),
        "name": person.name,
        "identities": [{"kind": each.kind, "value": each.value, "name": each.name} for each in identities],
        "tags": list(tags),
        "company": person.company,
        "position": person.position,
        "place": where.place,
        "place_from": where.place_from,
        "school": where.school,
        "school_from": where.school_from,
        "connected_on": person.connected_on.isoformat() if person.connected_on else None,
        "is_connected": person.is_connected,
        "knowledge": person.knowledge,
        "strength": person.strength,
        "standing": person.standing.value,
        "trend": person.trend.value if person.trend else None,
        "last_interaction_at": last.strftime("%Y-%m-%dT%H:%M:%SZ") if last else None,
        "interactions": {"in": person.received, "out": person.sent, "meetings": person.meetings},
    }
