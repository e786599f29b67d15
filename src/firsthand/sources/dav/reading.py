"""Read what changed in one calendar or address book, and keep the cursor that stands for what was read so far."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
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
from firsthand.sources.dav.cursors import Cursor, Ended, Known
from firsthand.sources.dav.fetching import Fetched, batches, fetch
from firsthand.sources.dav.kinds import Terms

_SERIES = re.compile(rb"^(?:RRULE|RDATE)", re.MULTILINE | re.IGNORECASE)
_SERIES_AGAIN = timedelta(days=180)


class Pieces(Protocol):
    """The reading of one calendar or address book, entry by entry; `is_whole` is of the last one."""

    is_whole: bool

    def items_of(self, content: bytes) -> Iterator[Item]:
        """Yield the items of one entry."""

    def notices(self) -> Iterator[Notice]:
        """Yield what to tell about all entries read."""


class CollectionReading:
    """The reading of what changed. `cursor` stands for whole batches whose items were all taken; None before the first.

    Until all is read it has no token, so that the next reading compares and goes on from there; what vanished stays in
    it until then. After that, `vanished` is what was known before and is there no more. `ended` has what changed
    entries say no more. `is_cut` tells that `go_on` ended it early, `fault` what the server did.
    """

    def __init__(
        self, changes: Changes, pieces: Pieces, now: datetime, *, go_on: Callable[[], bool] = lambda: True
    ) -> None:
        self.cursor = changes.before
        self.bytes_read = 0
        self.vanished: dict[str, Known] = {}
        self.ended: list[Ended] = []
        self.is_cut = False
        self.fault: UserError | None = None
        self._go_on = go_on
        self.changes, self._pieces, self._now = changes, pieces, now
        self._entries = dict(changes.known)
        self._gone = changes.known.keys() - changes.kept.keys() - {each.place for each in changes.wanted}

    def items(self, client: Client, terms: Terms) -> Iterator[Item]:
        """Yield the items of new and changed entries, then what to tell. Raises UserError when nobody is let in."""
        collection = self.changes.collection
        try:
            for batch in batches(self.changes.wanted):
                if not self._go_on():
                    self.is_cut = True
                    return
                for listed, fetched in fetch(client, collection, batch, terms=terms):
                    yield from self._entry(listed, fetched, terms)
                    self.bytes_read += listed.size
                self.cursor = self._partial()
            self._finish()
        except UserError as error:
            if error.code == faults.REFUSED_LOGIN:
                raise
            self.fault = error
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
        uids: dict[str, set[str]] = defaultdict(set)
        last: datetime | None = None
        is_whole = True
        for item in self._pieces.items_of(fetched.content):
            is_whole = is_whole and not isinstance(item, Problem)
            if isinstance(item, Event | Contact):
                uids[item.uid].add(item.occurrence if isinstance(item, Event) else "")
            if isinstance(item, Event) and not item.is_cancelled:
                last = max(last or item.starts_at, item.starts_at)
            yield item
        again_at = self._now + _SERIES_AGAIN if _SERIES.search(fetched.content) else None
        known = Known(fetched.etag, tuple(uids), last, again_at)
        if is_whole and self._pieces.is_whole:
            self._note_ended(place, known, uids)
        self._entries[place] = known

    def _note_ended(self, place: str, known: Known, uids: dict[str, set[str]]) -> None:
        """Note what an entry that was read before has no more: dates of its series, or a UID."""
        before, cursor = self.changes.known.get(place), self.changes.before
        if before is None or cursor is None:
            return
        is_series = before.again_at is not None or known.again_at is not None
        for uid in before.uids:
            if is_series or uid not in uids:
                said = frozenset(uids.get(uid, ()))
                self.ended.append(
                    Ended(cursor.collection, cursor.name, place, uid, cursor.read_at, occurrences=said)
                )

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
