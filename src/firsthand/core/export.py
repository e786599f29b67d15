"""A person as files for other programs have them: what is exported, and who it is under.

What a file looks like is said in `export_tables`, `export_cards` and here for JSON. Nothing of what was written
between people is ever in it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from firsthand.core.listing import IdentityRow, PersonRow, person_json
from firsthand.core.own_notes import OwnNote, own_note_json
from firsthand.core.whereabouts import NOWHERE, Whereabouts

OWN_UID = "firsthand-"  # how the identifiers of cards that Firsthand wrote begin


@dataclass(frozen=True, slots=True)
class OwnCard:
    """What a card of the owner's address books says of somebody, besides their work."""

    place: str = ""
    note: str = ""
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Exported:
    """One person with addresses, with the owner's own cards of them, the newest first, and with the owner's tags
    and notes.

    `said_on` is the day of the newest source that says what they do or how to reach them.
    """

    person: PersonRow
    uid: str
    identities: tuple[IdentityRow, ...] = ()
    cards: tuple[OwnCard, ...] = ()
    tags: tuple[str, ...] = ()
    own_notes: tuple[OwnNote, ...] = ()
    where: Whereabouts = NOWHERE
    said_on: date | None = None

    @property
    def mails(self) -> tuple[str, ...]:
        """Return mail addresses."""
        return self._values("mail")

    @property
    def phones(self) -> tuple[str, ...]:
        """Return phone numbers."""
        return self._values("phone")

    @property
    def urls(self) -> tuple[str, ...]:
        """Return canonical profile addresses, the readable ones first."""
        return (*self._values("url"), *self._values("member"))

    @property
    def place(self) -> str:
        """Return town and country as the owner says, else as the owner's cards have them."""
        return self.where.place or next((card.place for card in self.cards if card.place), "")

    @property
    def notes(self) -> tuple[str, ...]:
        """Return the notes of the owner's cards, without one that another holds already."""
        notes = list(dict.fromkeys(card.note for card in self.cards if card.note))
        return tuple(note for note in notes if not any(note in other for other in notes if other is not note))

    @property
    def categories(self) -> tuple[str, ...]:
        """Return the categories of the owner's cards."""
        return tuple(dict.fromkeys(each for card in self.cards for each in card.categories))

    def _values(self, kind: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each.value for each in self.identities if each.kind == kind))


def uid_of(kind: str, value: str) -> str:
    """Return the identifier of whoever was first seen under an identity; the same in every export."""
    return OWN_UID + sha256(f"{kind}\n{value}".encode("utf-8", "replace")).hexdigest()[:32]


def export_json(person: Exported) -> dict[str, Any]:
    """Return a person as in the list of people, with what else is known of how to reach them."""
    return {
        **person_json(person.person, person.identities, person.tags, person.where),
        "mails": list(person.mails),
        "phones": list(person.phones),
        "profile_urls": list(person.urls),
        "notes": list(person.notes),
        "categories": list(person.categories),
        "own_notes": [own_note_json(each) for each in person.own_notes],
    }


def json_lines(rows: Iterable[str]) -> Iterator[str]:
    """Yield the text of a list of JSON values, one a line, piece by piece."""
    lead = "[\n"
    for row in rows:
        yield f"{lead}{row}"
        lead = ",\n"
    yield "[]\n" if lead == "[\n" else "\n]\n"
