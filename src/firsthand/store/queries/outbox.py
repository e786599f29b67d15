"""Mails to send: those of the outbox, and to which addresses of a person one can be sent."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from firsthand.core.outbox import State
from firsthand.store.database import Row, Rows, as_json, as_moment, in_chunks, known_moment, places

COLUMNS = (
    "o.id, o.state, COALESCE(p.name, o.recipient_name), p.id, o.recipient, o.subject, o.made_at, o.confirmed_at,"
    " o.claimed_at, o.ended_at, o.trouble, o.server, o.message_id"
)
MAILS = f"""
    SELECT {COLUMNS} FROM outgoing_mail o
    JOIN identity i ON i.id = o.identity_id LEFT JOIN person p ON p.id = i.person_id
    WHERE o.owner_id = %s AND o.state <> 'discarded'
"""
# The newest address first: the one of the latest mail in which the person took part.
ADDRESSES = """
    SELECT i.value, i.id, i.person_id FROM identity i
    WHERE i.owner_id = %s AND i.person_id IN ({ids}) AND i.kind = 'mail'
    ORDER BY (SELECT COUNT(*) FROM exchange e WHERE e.identity_id = i.id AND e.sent > 0) DESC,
        (SELECT MAX(e.last_at) FROM exchange e WHERE e.identity_id = i.id) IS NULL,
        (SELECT MAX(e.last_at) FROM exchange e WHERE e.identity_id = i.id) DESC, i.value
"""
WRITTEN = "SELECT 1 FROM exchange e WHERE e.identity_id = %s AND e.sent > 0 LIMIT 1"
SENT = "SELECT 1 FROM outgoing_mail o WHERE o.owner_id = %s AND o.recipient = %s AND o.state = 'accepted' LIMIT 1"


@dataclass(frozen=True, slots=True)
class OutgoingRow:
    """One mail to send, without its text."""

    id: int
    state: State
    name: str
    person_id: int | None
    recipient: str
    subject: str
    made_at: datetime
    confirmed_at: datetime | None
    claimed_at: datetime | None
    ended_at: datetime | None
    trouble: dict[str, str] | None
    server: str
    message_id: str


@dataclass(frozen=True, slots=True)
class Address:
    """A mail address of a person, and the identity that has it."""

    mail: str
    identity_id: int


def outgoing_rows(rows: Rows, owner_id: int, *, limit: int = 500, offset: int = 0) -> list[OutgoingRow]:
    """Return the mails of the outbox, newest first; not those that were thrown away."""
    found = rows(f"{MAILS} ORDER BY o.id DESC LIMIT %s OFFSET %s", (owner_id, limit, offset))
    return [outgoing_row(row) for row in found]


def outgoing_by_id(rows: Rows, owner_id: int, mail_id: int) -> OutgoingRow | None:
    """Return one of them."""
    found = rows(f"{MAILS} AND o.id = %s", (owner_id, mail_id))
    return outgoing_row(found[0]) if found else None


def count_outgoing(rows: Rows, owner_id: int) -> dict[State, int]:
    """Count the mails of the outbox by their state."""
    sql = "SELECT state, COUNT(*) FROM outgoing_mail WHERE owner_id = %s AND state <> 'discarded' GROUP BY state"
    return {State(state): int(number) for state, number in rows(sql, (owner_id,))}


def addresses_of(rows: Rows, owner_id: int, person_id: int) -> list[Address]:
    """Return the mail addresses of a person, the one that the owner wrote to most first."""
    found = rows(ADDRESSES.replace("{ids}", "%s"), (owner_id, person_id))
    return [Address(mail, row_id) for mail, row_id, _ in found]


def address_for(rows: Rows, owner_id: int, person_id: int) -> str:
    """Return the address that a mail to somebody goes to unless another is chosen, "" where none is known."""
    return next((each.mail for each in addresses_of(rows, owner_id, person_id)), "") if person_id else ""


def addresses_for(rows: Rows, owner_id: int, ids: Iterable[int]) -> dict[int, str]:
    """Return the address that a mail goes to of each of these persons who has any."""
    found: dict[int, str] = {}
    for chunk in in_chunks(sorted(set(ids))):
        for mail, _, person in rows(ADDRESSES.replace("{ids}", places(chunk)), [owner_id, *chunk]):
            found.setdefault(person, mail)
    return found


def has_written_to(rows: Rows, owner_id: int, address: Address) -> bool:
    """Tell whether the owner wrote to an address before, by their mail or from here."""
    return bool(rows(WRITTEN, (address.identity_id,)) or rows(SENT, (owner_id, address.mail)))


def outgoing_row(row: Row) -> OutgoingRow:
    values = list(row)
    values[1], values[6] = State(row[1]), known_moment(row[6])
    values[7], values[8], values[9] = as_moment(row[7]), as_moment(row[8]), as_moment(row[9])
    values[10] = as_json(row[10])
    return OutgoingRow(*values)
