"""How a tie was made, judged as of the day of its connection, with only what was known before it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Made(StrEnum):
    """How a tie was made, from quality to quantity."""

    KNOWN = "known"
    INTRODUCED = "introduced"
    TALKED = "talked"
    STRANGER = "stranger"


MADE_WORDS = {
    Made.KNOWN: "known before",
    Made.INTRODUCED: "introduced",
    Made.TALKED: "talked first",
    Made.STRANGER: "strangers",
}
MADE_ABOUT = {
    Made.KNOWN: "Before the invitation you had met, called, or each written to the other.",
    Made.INTRODUCED: "Somebody put you together before you were connected.",
    Made.TALKED: "You talked or wrote to each other between the invitation and the connection.",
    Made.STRANGER: "Your records show no contact before you were connected.",
}
QUALITY = (Made.KNOWN, Made.INTRODUCED, Made.TALKED)  # the side of the spectrum on which one knows first


@dataclass(frozen=True, slots=True)
class Beginning:
    """How it began: when the connection was made, and before it the invitation, the first contact, the introduction.

    Contact is first-hand: a meeting with at most 12 people, a call, a recommendation, or the day by which each had
    written to the other among at most 5 people.
    """

    connected_on: date
    invited_on: date | None = None
    contact_on: date | None = None
    introduced_on: date | None = None


def how_made(beginning: Beginning) -> Made:
    """Say how a tie was made; what came on the day of the connection or later says nothing of it.

    Introduced is who was introduced before any contact of their own. Known is with whom there was contact by the day
    of the invitation; talked first, with whom there was between the invitation and the connection. Where no invitation
    is known, any contact before the connection makes somebody known.
    """
    day = beginning.connected_on
    contact = beginning.contact_on if beginning.contact_on and beginning.contact_on < day else None
    introduced = (
        beginning.introduced_on if beginning.introduced_on and beginning.introduced_on < day else None
    )
    if introduced and (contact is None or introduced <= contact):
        return Made.INTRODUCED
    if contact is None:
        return Made.STRANGER
    invited = beginning.invited_on
    return Made.TALKED if invited and invited < contact else Made.KNOWN
