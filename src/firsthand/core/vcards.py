"""People written as address cards (vCard 4.0), for any address book to read."""

from collections.abc import Iterable, Iterator

from firsthand.core.records import Contact

_LONGEST = 75  # octets of a line before it is folded
_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None})


def write_cards(contacts: Iterable[Contact]) -> str:
    """Return the cards of contacts, one after the other."""
    return "".join(map(write_card, contacts))


def write_card(contact: Contact) -> str:
    """Return one card. A name is not taken apart: which word of it is the family's is not known."""
    return "".join(_folded(line) for line in _lines(contact))


def _lines(contact: Contact) -> Iterator[str]:
    yield from ("BEGIN:VCARD", "VERSION:4.0")
    yield f"KIND:{'org' if contact.is_organisation else 'individual'}"
    yield f"FN:{_text(contact.name)}"
    if not contact.is_organisation:
        yield f"N:;{_text(contact.name)};;;"
    yield from _listed("NICKNAME", contact.nicknames)
    yield from (f"EMAIL:{_text(mail)}" for mail in contact.mails)
    yield from (_phone(phone) for phone in contact.phones)
    yield from (f"URL:https://www.{url}" for url in contact.urls)
    for name, value in (("ORG", contact.company), ("TITLE", contact.title), ("NOTE", contact.note)):
        if value:
            yield f"{name}:{_text(value)}"
    if contact.place:
        yield f"ADR:;;;{_text(contact.place)};;;"
    yield from _listed("CATEGORIES", contact.categories)
    if contact.uid:
        yield f"UID:{_text(contact.uid)}"
    if contact.changed_at:
        yield f"REV:{contact.changed_at:%Y%m%dT%H%M%SZ}"
    yield "END:VCARD"


def _phone(phone: str) -> str:
    return f"TEL;VALUE=uri:tel:{phone}" if phone.startswith("+") else f"TEL;VALUE=text:{_text(phone)}"


def _listed(name: str, values: Iterable[str]) -> Iterator[str]:
    if joined := ",".join(map(_text, values)):
        yield f"{name}:{joined}"


def _text(value: str) -> str:
    """Return a value in which nothing can end the line, the field or the card."""
    kept = "".join(letter for letter in value if letter in "\n\t" or ord(letter) >= 32)
    return kept.translate(_ESCAPES)


def _folded(line: str) -> str:
    """Break a line so that no piece is longer than allowed, never inside a letter."""
    pieces, piece, size = [], "", 0
    for letter in line:
        width = len(letter.encode("utf-8", "replace"))
        if size + width > _LONGEST:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + letter, size + width
    return "\r\n".join((*pieces, piece)) + "\r\n"
