"""Read address books: .vcf files, a folder of them, the zip of Google Takeout, or the bytes of cards."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import BinaryIO

from firsthand.core.names import same_full_name
from firsthand.core.records import Contact, FileSeen, Item, Notice, Problem, Skipped
from firsthand.sources.base import Refused
from firsthand.sources.contacts.cards import digest, read_card
from firsthand.sources.contacts.splitting import RawCard, Splitter
from firsthand.sources.loose import Codes, FileKind, LooseFiles, open_files

CARD_FILE = FileKind(
    "address book",
    (".vcf", ".vcard"),
    b"BEGIN:VCARD",
    Codes("CRD-101", "CRD-102", "CRD-103", "CRD-104", "CRD-105", "CRD-201"),
)


@contextmanager
def read_contacts(path: Path) -> Iterator["ContactFiles"]:
    """Open address books. Raises UserError when there are none."""
    with open_files(path, CARD_FILE) as opened:
        yield ContactFiles(opened)


class ContactFiles:
    """Opened address books; see `Source` for the words. Cards are counted within their file."""

    exported_on: date | None = None

    def __init__(self, opened: LooseFiles) -> None:
        self.name = opened.name
        self.notices = opened.notices
        self.seen = tuple(FileSeen(file.name, "contacts", "", file.size) for file in opened.files)
        self.total_bytes = sum(file.size for file in opened.files)
        self.bytes_read = 0
        self._files = opened.files

    def read(self) -> Iterator[tuple[FileSeen, Iterator[Item]]]:
        """Yield each file with its items; read the items of one before asking for the next."""
        self.bytes_read = 0
        for seen, file in zip(self.seen, self._files, strict=True):
            with file.open() as stream:
                yield seen, self._counted(CardReading(stream, where=file.name), seen.size)

    def _counted(self, reading: "CardReading", size: int) -> Iterator[Item]:
        before = self.bytes_read
        for item in reading.items():
            self.bytes_read = before + min(size, reading.bytes_read)
            yield item
        self.bytes_read = before + size


class CardReading:
    """The reading of the cards of one stream, wherever they come from."""

    def __init__(self, stream: BinaryIO, *, where: str) -> None:
        self._splitter = Splitter(stream)
        self._book = _Book(where)

    @property
    def bytes_read(self) -> int:
        """How many bytes have been read so far."""
        return self._splitter.bytes_read

    def items(self) -> Iterator[Item]:
        """Yield one item for each card, and at the end what to tell about them."""
        yield from self._book.items(self._splitter)
        yield from self._book.notices()


class CardPieces:
    """The reading of one address book that comes in pieces, as a server gives it; items are as from one file."""

    is_whole = True

    def __init__(self, *, where: str) -> None:
        self._book = _Book(where)

    def items_of(self, content: bytes) -> Iterator[Item]:
        """Yield one item for each card of a piece."""
        yield from self._book.items(Splitter(io.BytesIO(content)))

    def notices(self) -> Iterator[Notice]:
        """Yield what to tell about all pieces read."""
        yield from self._book.notices()


class _Book:
    """One address book: its cards counted and told apart, and what is to be told about them."""

    def __init__(self, where: str) -> None:
        self._where = where
        self._number = 0
        self._seen: dict[str, Contact] = {}
        self._counts = dict.fromkeys(_TOLD, 0)

    def items(self, splitter: Splitter) -> Iterator[Item]:
        for card in splitter.cards():
            self._number += 1
            yield self._item(card, f"{self._where}, card {self._number:d}")
        self._counts["CRD-206"] += splitter.is_damaged

    def notices(self) -> Iterator[Notice]:
        for code, count in self._counts.items():
            if count:
                yield Notice(code, self._where, _TOLD[code][count > 1].format(count=count))

    def _item(self, card: RawCard, where: str) -> Item:
        if card.is_cut:
            return Problem("CRD-303", where, "The file ends in the middle of this card.")
        self._counts["CRD-204"] += card.is_unended
        try:
            contact, is_guessed = read_card(card.lines)
        except Refused as reason:
            return Problem(reason.code, where, reason.what)
        self._counts["CRD-202"] += is_guessed
        return self._once(contact, where)

    def _once(self, contact: Contact, where: str) -> Item:
        """Leave out a card that is there twice; part two people whom one identifier is given to."""
        first = self._seen.setdefault(contact.uid, contact)
        if first is contact:
            return contact
        if first == contact:
            return Skipped("CRD-502", where, "The same card is in this file already.")
        if _may_be_one(first, contact):
            return contact
        self._counts["CRD-205"] += 1
        return replace(contact, uid=f"{contact.uid}#{digest(contact)}")


_TOLD = {
    "CRD-202": (
        "1 card is not UTF-8 and was read as Windows-1252. Check its name.",
        "{count:,} cards are not UTF-8 and were read as Windows-1252. Check some names.",
    ),
    "CRD-204": (
        "1 card has no end; it was read up to the next one.",
        "{count:,} cards have no end; they were read up to the next ones.",
    ),
    "CRD-205": (
        "1 card has the identifier of another person's card; it was read as a person of its own.",
        "{count:,} cards have the identifiers of other people's cards; they were read as people of their own.",
    ),
    "CRD-206": ("The file ends early or is damaged; what came before was read.",) * 2,
}


def _may_be_one(first: Contact, second: Contact) -> bool:
    """Tell whether two cards of one identifier can be versions of one person's."""
    shared = {*first.mails, *first.phones, *first.urls} & {*second.mails, *second.phones, *second.urls}
    return bool(shared) or first.name == second.name or same_full_name(first.name, second.name)


def read_cards(content: bytes, *, where: str) -> Iterator[Item]:
    """Yield the items of cards that came from a server; `where` names them in messages."""
    yield from CardReading(io.BytesIO(content), where=where).items()
