"""Reading accounts in tests, to the end."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from firsthand.core.records import Contact, Event, Notice, Problem
from firsthand.sources.dav.account import open_account
from firsthand.sources.dav.cursors import Cursor
from firsthand.sources.dav.kinds import DavKind

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
LATER = NOW + timedelta(days=1)


@dataclass
class Reading:
    """Everything an account gave."""

    items: dict = field(default_factory=dict)
    notices: list = field(default_factory=list)
    cursors: dict = field(default_factory=dict)
    vanished: tuple = ()
    emptied: tuple = ()

    def all(self, kind):
        return [item for items in self.items.values() for item in items if isinstance(item, kind)]

    @property
    def uids(self):
        return sorted(item.uid for item in self.all(Event | Contact))

    @property
    def told(self):
        return sorted((notice.code, notice.where) for notice in (*self.notices, *self.all(Notice)))

    @property
    def problems(self):
        return [(item.code, item.where) for item in self.all(Problem)]


def opened(person, *, kind=DavKind.CALDAV, address="", secret="", now=NOW, **known):
    """Open the account of a person."""
    address = address or person.server.url
    return open_account(address, person.name, secret or person.secret, kind=kind, now=now, **known)


def read(person, *, after=None, now=NOW, **known):
    """Read an account to the end, `after` an earlier reading whose cursors were kept as JSON."""
    with opened(person, now=now, cursors=kept(after.cursors) if after else {}, **known) as source:
        return read_source(source)


def read_source(source):
    reading = Reading(notices=list(source.notices), emptied=source.emptied)
    for seen, items in source.read():
        reading.items[seen.name] = list(items)
    reading.cursors, reading.vanished = source.cursors, source.vanished
    return reading


def kept(cursors):
    """Return cursors as they come back from where they are kept."""
    import json

    texts = {url: json.dumps(cursor.to_json()) for url, cursor in cursors.items()}
    return {url: Cursor.from_json(json.loads(text)) for url, text in texts.items()}
