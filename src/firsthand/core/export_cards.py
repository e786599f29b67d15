"""People as address cards: what of a person goes on the card."""

from datetime import UTC, datetime, time

from firsthand.core.export import Exported
from firsthand.core.records import Contact
from firsthand.core.tags import tag_key


def card_of(person: Exported) -> Contact:
    """Return the card of a person. It is as old as what it says, so that the same people give the same file."""
    said_on = person.said_on
    return Contact(
        uid=person.uid,
        name=person.person.name,
        mails=person.mails,
        phones=person.phones,
        urls=person.urls,
        company=person.person.company,
        title=person.person.position,
        place=person.place,
        note="\n\n".join(person.notes),
        categories=categories_of(person),
        changed_at=datetime.combine(said_on, time(), UTC) if said_on else None,
    )


def categories_of(person: Exported) -> tuple[str, ...]:
    """Return the owner's tags, and the categories of the owner's own cards that are none of them."""
    keys = {tag_key(word) for word in person.tags}
    return (*person.tags, *(each for each in person.categories if tag_key(each) not in keys))
