"""Rows of Connections.csv and Invitations.csv."""

from firsthand.core.records import BlankConnection, Connection, Direction, Invitation
from firsthand.sources.base import Refused
from firsthand.sources.linkedin.cleaning import clean
from firsthand.sources.linkedin.dates import Calendar
from firsthand.sources.linkedin.parties import full_name, party

CONNECTION_COLUMNS = (
    "First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On",
)  # fmt: skip
INVITATION_COLUMNS = (
    "From", "To", "Sent At", "Message", "Direction",
    "inviterProfileUrl", "inviteeProfileUrl", "inviterProfileUrn", "inviteeProfileUrn",
)  # fmt: skip
_DIRECTIONS = {"INCOMING": Direction.IN, "OUTGOING": Direction.OUT}


def connection(cells: tuple[str, ...], calendar: Calendar) -> Connection | BlankConnection:
    """Read a first-degree tie; a row with nothing but its date is a closed or hidden account."""
    first, last, url, mail, company, position, connected = cells
    connected_on = calendar.day(connected)
    person = party(full_name(first, last), url, mail)
    company, position = clean(company), clean(position)
    if not (person.name or person.url or person.mail or company or position):
        return BlankConnection(connected_on)
    return Connection(person, company, position, connected_on)


def invitation(cells: tuple[str, ...], calendar: Calendar) -> Invitation:
    """Read a request to connect. From is always the inviter; Direction says which one the owner is."""
    sender, receiver, sent, note, way, inviter_url, invitee_url, inviter_urn, invitee_urn = cells
    direction = _DIRECTIONS.get(way.strip().upper())
    if direction is None:
        raise Refused("ARC-404", "The Direction of this row is neither INCOMING nor OUTGOING.")
    inviter = party(sender, inviter_url or inviter_urn)
    invitee = party(receiver, invitee_url or invitee_urn)
    other = inviter if direction is Direction.IN else invitee
    if not (other.name or other.url):
        raise Refused("ARC-406", "This row names nobody: its name and address are empty.")
    sent_at, is_ambiguous = calendar.pacific(sent)
    return Invitation(direction, inviter, invitee, sent_at, sent.strip(), clean(note), is_ambiguous)
