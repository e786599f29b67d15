"""Somebody on the map, and which ties count as real and as alive."""

from dataclasses import dataclass

from firsthand.core.strength import Standing

REAL = (Standing.CLOSE, Standing.ACTIVE, Standing.FADING, Standing.DORMANT)
ALIVE = (Standing.CLOSE, Standing.ACTIVE)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody on the map. `key` puts people in an order that no import can change; `places` is where they are."""

    id: int
    name: str
    key: tuple[str, str]
    company: str = ""
    position: str = ""
    strength: int | None = None  # None: too little to say
    standing: Standing = Standing.TOO_LITTLE
    places: tuple[str, ...] = ()


def value_of(member: Member) -> int:
    """Return a strength that can be compared: too little to say comes after all numbers."""
    return -1 if member.strength is None else member.strength
