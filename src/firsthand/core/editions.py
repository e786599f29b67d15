"""How new the exports are that tell what became of invitations."""

from dataclasses import dataclass
from datetime import date

from firsthand.core.days import say_day


@dataclass(frozen=True, slots=True)
class Editions:
    """The newest exports that held an invitation log and a list of connections."""

    invitations_on: date | None = None
    connections_on: date | None = None

    @property
    def doubt(self) -> str:
        """Say what may be accepted already, where no list of connections is as new as the invitations."""
        if self.invitations_on is None:
            return ""
        if self.connections_on is None:
            told = "No list of connections was imported, so some of these may be accepted already."
            return f"{told} Import Connections.csv too."
        if self.connections_on < self.invitations_on:
            told = say_day(self.connections_on)
            return (
                f"Your newest list of connections is of {told}; what you accepted since may still be listed."
            )
        return ""
