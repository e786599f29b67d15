"""People written as address cards (vCard 3.0 or 4.0), for any address book to read.

3.0 is what every program reads, 4.0 the standard of today. Both are UTF-8, and text is escaped alike.
"""

from collections.abc import Iterable, Iterator
from urllib.parse import quote

from firsthand.core.export_text import writable
from firsthand.core.records import Contact
from firsthand.core.urls import full_url

VERSIONS = ("3.0", "4.0")
_PRODUCT = "-//Firsthand//Firsthand//EN"
_LONGEST = 75  # octets of a line before it is folded
_ESCAPES = str.maketrans({"\\": "\\\\", ",": "\\,", ";": "\\;", "\n": "\\n", "\r": None})


def write_cards(contacts: Iterable[Contact], *, version: str = VERSIONS[0]) -> str:
    """Return the cards of contacts, one after the other."""
    return "".join(write_card(contact, version=version) for contact in contacts)


def write_card(contact: Contact, *, version: str = VERSIONS[0]) -> str:
    """Return one card. A name is not taken apart: which word of it is the family's is not known."""
    head = ("BEGIN:VCARD", f"VERSION:{version}", f"PRODID:{_PRODUCT}")
    said = (_who_3 if version == VERSIONS[0] else _who_4)(contact)
    return "".join(map(_folded, (*head, *said, *_lines(contact), "END:VCARD")))


def _who_3(contact: Contact) -> Iterator[str]:
    """Say who it is, and how to reach them, as 3.0 does: every card has an N, and numbers are plain text."""
    yield f"FN:{_text(contact.name)}"
    yield "N:;;;;" if contact.is_organisation else f"N:;{_text(contact.name)};;;"
    if contact.is_organisation:
        yield "X-ABSHOWAS:COMPANY"
    yield from (f"EMAIL;TYPE=INTERNET:{_text(mail)}" for mail in contact.mails)
    yield from (f"TEL;TYPE=VOICE:{_text(phone)}" for phone in contact.phones)
    if contact.uid:
        yield f"UID:{_text(contact.uid)}"


def _who_4(contact: Contact) -> Iterator[str]:
    """Say the same as 4.0 does: with a kind, and numbers as addresses where their country is known."""
    yield f"KIND:{'org' if contact.is_organisation else 'individual'}"
    yield f"FN:{_text(contact.name)}"
    if not contact.is_organisation:
        yield f"N:;{_text(contact.name)};;;"
    yield from (f"EMAIL:{_text(mail)}" for mail in contact.mails)
    for phone in contact.phones:
        yield f"TEL;VALUE=uri:tel:{phone}" if phone.startswith("+") else f"TEL;VALUE=text:{_text(phone)}"
    if contact.uid:
        yield f"UID;VALUE=text:{_text(contact.uid)}"


def _lines(contact: Contact) -> Iterator[str]:
    """Say what both versions say alike."""
    yield from _listed("NICKNAME", contact.nicknames)
    yield from (f"URL:{full_url(_address(url))}" for url in contact.urls)
    for name, value in (("ORG", contact.company), ("TITLE", contact.title), ("NOTE", contact.note)):
        if value:
            yield f"{name}:{_text(value)}"
    if contact.place:
        yield f"ADR:;;;{_text(contact.place)};;;"
    yield from _listed("CATEGORIES", contact.categories)
    if contact.changed_at:
        yield f"REV:{contact.changed_at:%Y%m%dT%H%M%SZ}"


def _listed(name: str, values: Iterable[str]) -> Iterator[str]:
    if joined := ",".join(map(_text, values)):
        yield f"{name}:{joined}"


def _text(value: str) -> str:
    """Return a value in which nothing can end the line, the field or the card."""
    return writable(value).translate(_ESCAPES)


def _address(value: str) -> str:
    """Return an address in letters that every program takes."""
    return quote(writable(value), safe="/!$&'()*+,;=")


def _folded(line: str) -> str:
    """Break a line so that no piece is longer than allowed, never inside a letter."""
    if line.isascii() and len(line) <= _LONGEST:
        return f"{line}\r\n"
    pieces, piece, size = [], "", 0
    for letter in line:
        width = len(letter.encode("utf-8", "replace"))
        if size + width > _LONGEST:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + letter, size + width
    return "\r\n".join((*pieces, piece)) + "\r\n"
