"""What a form of a note asked for in vain."""

from dataclasses import dataclass

from firsthand.core.errors import UserError


@dataclass(frozen=True, slots=True)
class Noting:
    """A note that could not be kept as typed: which, 0 for a new one, its text, and why."""

    note: int
    text: str
    error: UserError
