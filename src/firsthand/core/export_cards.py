"""People as address cards: what of a person goes on the card."""

from datetime import UTC, datetime, time

from firsthand.core.export import Exported
from firsthand.core.records import Contact


def card_of(person: Exported) -> Contact:
    """Return the card of a person. It is as old as what it says, so that the same people give the same file."""
    said_on = person.said_on
    return Contact(
        uid=person.uid,
        name=person.person.name,
        mails=person.mails,
        phones=person.phones,
        urls=person.urls,
        company=person.company,
        title=person.position,
        place=person.place,
        note="\n\n".join(person.notes),
        categories=person.categories,
        changed_at=datetime.combine(said_on, time(), UTC) if said_on else None,
    )
