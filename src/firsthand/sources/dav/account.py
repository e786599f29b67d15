"""An account on a CalDAV or CardDAV server as a source: its calendars or address books are its files.

Whoever imports stores what `read` yields, and then, in one transaction, what `cursors`, `vanished` and `emptied` say.
Cut off before that, the next reading begins where the cursors stored last stand.
"""

from collections.abc import Collection as AnyOf
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path

from firsthand.core.errors import UserError
from firsthand.core.records import FileSeen, Item, Notice
from firsthand.sources.calendars.reader import CalendarPieces
from firsthand.sources.contacts.reader import CardPieces
from firsthand.sources.dav import faults
from firsthand.sources.dav.addresses import host_of, read_address
from firsthand.sources.dav.changes import Changes, find_changes
from firsthand.sources.dav.client import PATIENCE, Client, Patience
from firsthand.sources.dav.cursors import Cursor, Emptied, Known, Vanished
from firsthand.sources.dav.discovery import Collection, find_collections
from firsthand.sources.dav.kinds import TERMS, DavKind, Terms
from firsthand.sources.dav.reading import CollectionReading, Pieces
from firsthand.sources.dav.signing_in import Login, trust


@contextmanager
def open_account(
    address: str,
    username: str,
    secret: str,
    *,
    kind: DavKind,
    now: datetime,
    zone: tzinfo = UTC,
    cursors: Mapping[str, Cursor] | None = None,
    emptied_on_purpose: AnyOf[str] = (),
    certificate: Path | None = None,
    allow_plain: bool = False,
    patience: Patience = PATIENCE,
) -> Iterator["DavSource"]:
    """Sign in, find what the account holds and what changed of it. Raises UserError when nothing can be read.

    `secret` is a password, or a token where `username` is empty. `cursors` are those of the last reading, by the
    address of their collection. A collection of `emptied_on_purpose` is believed to be empty. `certificate` is one
    more authority to trust.
    """
    url = read_address(address, allow_plain=allow_plain)
    terms = TERMS[kind]
    if username:
        faults.refuse_closed(host_of(url), own_file=terms.own_file)
    client = Client(url, Login(username, secret), trusted=trust(certificate), patience=patience)
    try:
        yield DavSource(client, terms, _Last(now, zone, cursors or {}, frozenset(emptied_on_purpose)))
    finally:
        client.close()


@dataclass(frozen=True, slots=True)
class _Last:
    """When we read, and what is known of the last time."""

    now: datetime
    zone: tzinfo
    cursors: Mapping[str, Cursor]
    emptied_on_purpose: frozenset[str]


class DavSource:
    """An account that was signed in to; see `Source` for the words. A file is a calendar or an address book.

    While and after it is read, `cursors` is what to go on from; after it was read, `vanished` is what was read
    once and is there no more, and not moved either. `emptied` has suddenly nothing and is left as it was.
    """

    exported_on: date | None = None

    def __init__(self, client: Client, terms: Terms, last: _Last) -> None:
        self._client, self._terms, self._last = client, terms, last
        self.name = host_of(client.home)
        found = find_collections(client, terms, {cursor.home for cursor in last.cursors.values()})
        self._changes: list[Changes] = []
        self._notices = [*found.left_out, *_no_longer_there(found.collections, terms, last.cursors)]
        self._compare(found.collections)
        self._emptied = [changes for changes in self._changes if self._is_suspicious(changes)]
        self._changes = [changes for changes in self._changes if not self._is_suspicious(changes)]
        self._notices += [
            faults.emptied(changes.collection.name, terms.noun, len(changes.known))
            for changes in self._emptied
        ]
        self._listed = {collection.url for collection in found.collections}
        self._start()

    def _compare(self, collections: tuple[Collection, ...]) -> None:
        """Find what changed in each. Raises UserError when not one of them can be read."""
        error: UserError | None = None
        for collection in collections:
            before = self._last.cursors.get(collection.url)
            try:
                changes = find_changes(self._client, collection, before, now=self._last.now)
            except UserError as fault:
                if fault.code == faults.REFUSED_LOGIN:
                    raise
                error = fault
                self._notices.append(faults.not_read(collection.name, self._terms.noun, fault))
                continue
            self._changes.append(changes)
            if changes.elsewhere:
                self._notices.append(faults.elsewhere(collection.name, changes.elsewhere))
        if error and not self._changes:
            raise error

    def _is_suspicious(self, changes: Changes) -> bool:
        return changes.is_emptied and changes.collection.url not in self._last.emptied_on_purpose

    @property
    def seen(self) -> tuple[FileSeen, ...]:
        """The calendars or address books, in the order of the server."""
        kind = self._terms.file_kind
        return tuple(FileSeen(each.collection.name, kind, "", each.size) for each in self._changes)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What is left out, and what is strange."""
        return tuple(self._notices)

    @property
    def emptied(self) -> tuple[Emptied, ...]:
        """The collections that had entries and suddenly have none."""
        return tuple(
            Emptied(each.collection.url, each.collection.name, len(each.known)) for each in self._emptied
        )

    @property
    def total_bytes(self) -> int:
        """How many bytes are new or changed, as the server tells."""
        return sum(changes.size for changes in self._changes)

    def read(self) -> Iterator[tuple[FileSeen, Iterator[Item]]]:
        """Yield each collection with what is new or changed in it; read the items of one before asking for the next."""
        self._start()
        for seen, changes in zip(self.seen, self._changes, strict=True):
            yield seen, self._items(changes)
        self._finish()

    def _start(self) -> None:
        self.bytes_read = 0
        self.vanished: tuple[Vanished, ...] = ()
        self.cursors = {url: each for url, each in self._last.cursors.items() if url in self._listed}
        self._waiting: list[CollectionReading] = []

    def _items(self, changes: Changes) -> Iterator[Item]:
        """Yield the items of one collection; its cursor follows what was taken."""
        reading = CollectionReading(changes, self._pieces(changes.collection.name), self._last.now)
        before = self.bytes_read
        for item in reading.items(self._client, self._terms):
            self._keep(reading)
            self.bytes_read = before + reading.bytes_read
            yield item
        self._keep(reading)
        self.bytes_read = before + changes.size

    def _pieces(self, name: str) -> Pieces:
        if self._terms is TERMS[DavKind.CARDDAV]:
            return CardPieces(where=name)
        today = self._last.now.date()
        return CalendarPieces(where=name, today=today, zone=self._last.zone, calendar=name)

    def _keep(self, reading: CollectionReading) -> None:
        """Hand out the cursor; one that forgets what vanished waits until that can be told."""
        if reading.vanished:
            if reading not in self._waiting:
                self._waiting.append(reading)
        elif reading.cursor:
            self.cursors[reading.cursor.collection] = reading.cursor

    def _finish(self) -> None:
        """Tell what vanished, without what only moved to another collection of the account."""
        for reading in self._waiting:
            assert reading.cursor
            self.cursors[reading.cursor.collection] = reading.cursor
        alive = {
            uid for cursor in self.cursors.values() for known in cursor.entries.values() for uid in known.uids
        }
        self.vanished = tuple(
            self._vanished(reading, place, known)
            for reading in self._waiting
            for place, known in reading.vanished.items()
            if alive.isdisjoint(known.uids)
        )

    def _vanished(self, reading: CollectionReading, place: str, known: Known) -> Vanished:
        url = reading.changes.collection.url
        return Vanished(url, place, known.uids, known.last_start, self._last.cursors[url].read_at)


def _no_longer_there(
    collections: tuple[Collection, ...], terms: Terms, cursors: Mapping[str, Cursor]
) -> list[Notice]:
    listed = {collection.url for collection in collections}
    return [
        faults.no_longer_there(each.name, terms.noun) for url, each in cursors.items() if url not in listed
    ]
