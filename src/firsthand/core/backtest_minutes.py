"""What asks, talks and pitches are taken to cost."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Minutes:
    """What things are taken to cost, in minutes; the owner may say otherwise."""

    ask: int = 3
    talk: int = 25
    pitch: int = 2


USUAL = Minutes()
