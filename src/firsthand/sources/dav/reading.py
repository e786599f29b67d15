"""Read what changed in one calendar or address book, and keep the cursor that stands for what was read so far."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol
from urllib.parse import unquote

from firsthand.core.errors import UserError
from firsthand.core.records import Contact, Event, Item, Notice, Problem
from firsthand.sources.base import shown_name
from firsthand.sources.dav import faults
from firsthand.sources.dav.changes import Changes, Listed
from firsthand.sources.dav.client import Client
from firsthand.sources.dav.cursors import Cursor, Known
from firsthand.sources.dav.fetching import Fetched, batches, fetch
from firsthand.sources.dav.kinds import Terms

_SERIES = re.compile(rb"^(?:RRULE|RDATE)", re.MULTILINE | re.IGNORECASE)
_SERIES_AGAIN = timedelta(days=180)


class Pieces(Protocol):
    """The reading of one calendar or address book, entry by entry."""

    def items_of(self, content: bytes) -> Iterator[Item]:
        """Yield the items of one entry."""

    def notices(self) -> Iterator[Notice]:
        """Yield what to tell about all entries read."""


class CollectionReading:
    """The reading of what changed. `cursor` stands for whole batches whose items were all taken; None before the first.

    Until all is read it has no token, so that the next reading compares and goes on from there; what vanished stays in
    it until then. After that, `vanished` is what was known before and is there no more.
    """

    def __init__(self, changes: Changes, pieces: Pieces, now: datetime) -> None:
        self.cursor = changes.before
        self.bytes_read = 0
        self.vanished: dict[str, Known] = {}
        self.changes, self._pieces, self._now = changes, pieces, now
        self._entries = dict(changes.known)
        self._gone = changes.known.keys() - changes.kept.keys() - {each.place for each in changes.wanted}

    def items(self, client: Client, terms: Terms) -> Iterator[Item]:
        """Yield the items of new and changed entries, then what to tell. Raises UserError when nobody is let in."""
        collection = self.changes.collection
        try:
            for batch in batches(self.changes.wanted):
                for listed, fetched in fetch(client, collection, batch, terms=terms):
                    yield from self._entry(listed, fetched, terms)
                    self.bytes_read += listed.size
                self.cursor = self._partial()
            self._finish()
        except UserError as error:
            if error.code == faults.REFUSED_LOGIN:
                raise
            yield faults.not_read(collection.name, terms.noun, error)
        yield from self._pieces.notices()

    def _entry(self, listed: Listed, fetched: Fetched, terms: Terms) -> Iterator[Item]:
        """Yield the items of one entry, and remember it."""
        if fetched.is_gone:
            self._gone |= {listed.place}
            return
        fault = fetched.fault
        if fault is None and terms.begins not in fetched.content.upper():
            fault = ("DAV-303", f"What the server gave here is no {terms.noun}.")
        if fault:
            yield Problem(fault[0], f"{self.changes.collection.name}, {_shown(listed)}", fault[1])
            known = self._entries.get(listed.place, Known(""))
            self._entries[listed.place] = replace(known, etag=fetched.etag, again_at=None)
            return
        yield from self._read(listed.place, fetched)

    def _read(self, place: str, fetched: Fetched) -> Iterator[Item]:
        uids: dict[str, None] = {}
        last: datetime | None = None
        for item in self._pieces.items_of(fetched.content):
            if isinstance(item, Event | Contact):
                uids[item.uid] = None
            if isinstance(item, Event) and not item.is_cancelled:
                last = max(last or item.starts_at, item.starts_at)
            yield item
        again_at = self._now + _SERIES_AGAIN if _SERIES.search(fetched.content) else None
        self._entries[place] = Known(fetched.etag, tuple(uids), last, again_at)

    def _partial(self) -> Cursor:
        read_at = self.changes.before.read_at if self.changes.before else self._now
        return self._cursor(read_at, dict(self._entries))

    def _finish(self) -> None:
        """Take out what is gone, and begin from the newest state next time."""
        for place in self._gone:
            if known := self._entries.pop(place, None):
                self.vanished[place] = known
        tag = self.changes.collection.ctag
        self.cursor = replace(self._cursor(self._now, self._entries), sync_token=self.changes.token, ctag=tag)

    def _cursor(self, read_at: datetime, entries: dict[str, Known]) -> Cursor:
        collection = self.changes.collection
        return Cursor(collection.url, collection.name, collection.home, read_at, entries=entries)


def _shown(listed: Listed) -> str:
    return shown_name(unquote(listed.place))
