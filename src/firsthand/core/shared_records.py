"""What a list that somebody shared says: its head, and each person on it."""

from dataclasses import dataclass
from datetime import date, datetime

from firsthand.core.parties import Party


@dataclass(frozen=True, slots=True)
class SharedHead:
    """The head of a list that somebody shared: who with whom, when, until when, or that they took it back.

    `digest` is of the whole file, so that two versions of one moment can be told apart.
    """

    list_id: str
    shared_by: Party
    shared_with: str
    made_at: datetime
    expires_on: date
    is_revoked: bool = False
    digest: str = ""


@dataclass(frozen=True, slots=True)
class SharedPerson:
    """One person on such a list; `how_well` (know, well) is "" where it is not said."""

    party: Party
    company: str = ""
    how_well: str = ""
