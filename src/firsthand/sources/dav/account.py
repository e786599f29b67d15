"""An account on a CalDAV or CardDAV server as a source: its calendars or address books are its files.

Whoever imports stores what `read` yields, and then, in one transaction, what `cursors` and `take_ended`
say. Cut off before that, the next reading begins where the cursors stored last stand.
"""

from collections.abc import Callable, Iterator, Mapping
from collections.abc import Collection as AnyOf
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from pathlib import Path

from firsthand.core.errors import UserError
from firsthand.core.hosts import host_of
from firsthand.core.records import FileSeen, Item, Notice
from firsthand.sources.calendars.reader import CalendarPieces
from firsthand.sources.contacts.reader import CardPieces
from firsthand.sources.dav import faults
from firsthand.sources.dav.changes import Changes, find_changes
from firsthand.sources.dav.client import PATIENCE, Client, Patience
from firsthand.sources.dav.cursors import Cursor, Emptied, Ended, Known, Vanished, places_of
from firsthand.sources.dav.discovery import Collection, find_collections
from firsthand.sources.dav.kinds import TERMS, DavKind, Terms
from firsthand.sources.dav.reading import CollectionReading, Pieces
from firsthand.sources.dav.server import DavServer, signed_in


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
    go_on: Callable[[], bool] = lambda: True,
) -> Iterator["DavSource"]:
    """Sign in, find what the account holds and what changed of it. Raises UserError when nothing can be read.

    `secret` is a password, or a token where `username` is empty. `cursors` are those of the last reading, by the
    address of their collection. A collection of `emptied_on_purpose` is believed to be empty, or gone. `certificate` is
    one more authority to trust. `go_on` is asked between two answers of the server.
    """
    terms = TERMS[kind]
    server = DavServer(address, username, secret, kind, certificate, allow_plain)
    with signed_in(server, patience=patience) as client:
        yield DavSource(client, terms, _Last(now, zone, cursors or {}, frozenset(emptied_on_purpose), go_on))


@dataclass(frozen=True, slots=True)
class _Last:
    """When we read, and what is known of the last time."""

    now: datetime
    zone: tzinfo
    cursors: Mapping[str, Cursor]
    emptied_on_purpose: frozenset[str]
    go_on: Callable[[], bool]


class DavSource:
    """An account that was signed in to; see `Source` for the words. A file is a calendar or an address book.

    While and after it is read, `cursors` is what to go on from; after it was read, `vanished` is what was read
    once and is there no more, and not moved either. `emptied` has suddenly nothing and is left as it was; `gone` is
    listed no more. `unread` tells, by its address, of a collection that could not be read to its end. `is_whole` is
    false when `go_on` ended it early; nothing has vanished then.
    """

    exported_on: date | None = None

    def __init__(self, client: Client, terms: Terms, last: _Last) -> None:
        self._client, self._terms, self._last = client, terms, last
        self.name = host_of(client.home)
        found = find_collections(client, terms, {cursor.home for cursor in last.cursors.values()})
        self._changes: list[Changes] = []
        self.unread: dict[str, Notice] = {}
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
                self.unread[collection.url] = faults.not_read(collection.name, self._terms.noun, fault)
                self._notices.append(self.unread[collection.url])
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
    def gone(self) -> tuple[Emptied, ...]:
        """The collections that had entries and are not among those of the account any more."""
        cursors = self._last.cursors
        return tuple(
            Emptied(url, each.name, len(each.entries))
            for url, each in cursors.items()
            if each.entries and url not in self._listed
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
            if not self.is_whole:
                return
        self._finish()

    def _start(self) -> None:
        self.bytes_read = 0
        self.vanished: tuple[Vanished, ...] = ()
        self.cursors = {url: each for url, each in self._last.cursors.items() if url in self._listed}
        self._waiting: list[CollectionReading] = []
        self._ended: list[Ended] = []
        self.is_whole = True

    def _items(self, changes: Changes) -> Iterator[Item]:
        """Yield the items of one collection; its cursor follows what was taken."""
        pieces = self._pieces(changes.collection.name)
        reading = CollectionReading(changes, pieces, self._last.now, go_on=self._last.go_on)
        before = self.bytes_read
        for item in reading.items(self._client, self._terms):
            self._keep(reading)
            self.bytes_read = before + reading.bytes_read
            yield item
        self._keep(reading)
        self.is_whole = not reading.is_cut
        if reading.fault:
            self.unread[changes.collection.url] = faults.not_read(
                changes.collection.name, self._terms.noun, reading.fault
            )
        if self.is_whole:
            self.bytes_read = before + changes.size

    def _pieces(self, name: str) -> Pieces:
        if self._terms is TERMS[DavKind.CARDDAV]:
            return CardPieces(where=name)
        today = self._last.now.date()
        return CalendarPieces(where=name, today=today, zone=self._last.zone, calendar=name)

    def _keep(self, reading: CollectionReading) -> None:
        """Hand out the cursor; one that forgets what vanished waits until that can be told."""
        self._ended += reading.ended
        reading.ended.clear()
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
        alive = places_of(self.cursors)
        lost: list[tuple[str, Mapping[str, Known]]] = [
            (reading.changes.collection.url, reading.vanished) for reading in self._waiting
        ]
        lost += [
            (each.collection, self._last.cursors[each.collection].entries)
            for each in self.gone
            if each.collection in self._last.emptied_on_purpose
        ]
        self.vanished = tuple(
            Vanished(url, place, known.uids, known.last_start, self._last.cursors[url].read_at)
            for url, entries in lost
            for place, known in entries.items()
            if alive.keys().isdisjoint(known.uids)
        )
        self._ended += [
            Ended(each.collection, self._last.cursors[each.collection].name, each.place, uid, each.seen_at)
            for each in self.vanished
            if each.was_ahead
            for uid in each.uids
        ]

    def take_ended(self) -> list[Ended]:
        """Return, once, what is said no more; without a UID that another entry of the account has too."""
        ended, self._ended = self._ended, []
        places = places_of(self.cursors) if ended else {}
        return [each for each in ended if not places.get(each.uid, set()) - {(each.collection, each.place)}]


def _no_longer_there(
    collections: tuple[Collection, ...], terms: Terms, cursors: Mapping[str, Cursor]
) -> list[Notice]:
    listed = {collection.url for collection in collections}
    return [
        faults.no_longer_there(each.name, terms.noun) for url, each in cursors.items() if url not in listed
    ]
