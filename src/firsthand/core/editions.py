"""How new the exports are that tell what became of invitations."""

from dataclasses import dataclass
from datetime import date

from firsthand.core.days import say_day


@dataclass(frozen=True, slots=True)
class Editions:
    """The newest exports that held an invitation log, a list of connections, and messages."""

    invitations_on: date | None = None
    connections_on: date | None = None
    messages_on: date | None = None

    @property
    def lack(self) -> str:
        """Say what the imported archives leave out that every answer needs; "" while nothing was imported."""
        if not any((self.invitations_on, self.connections_on, self.messages_on)):
            return ""
        missing = [
            word
            for word, day in (("invitations", self.invitations_on), ("messages", self.messages_on))
            if day is None
        ]
        if not missing:
            return ""
        choose = "LinkedIn leaves them out of its smaller choices: ask it for the larger data archive."
        return f"What could be read of your imports holds no {' and no '.join(missing)}. {choose}"

    @property
    def doubt(self) -> str:
        """Say what may be accepted already, where no list of connections is as new as the invitations."""
        if self.invitations_on is None:
            is_bare = not (self.connections_on or self.messages_on)
            return (
                "Only pasted invitations are here so far. Import your archive: it shows whom you know."
                if is_bare
                else ""
            )
        if self.connections_on is None:
            told = "No list of connections was imported, so some of these may be accepted already."
            return f"{told} Import Connections.csv too."
        if self.connections_on < self.invitations_on:
            told = say_day(self.connections_on)
            return (
                f"Your newest list of connections is of {told}; what you accepted since may still be listed."
            )
        return ""
