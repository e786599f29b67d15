"""What is remembered of a calendar or address book on a server, so that only changes are read next time.

- An **entry** is one thing in it (a meeting with its repetitions, a card), found at its place.
- A **cursor** says which entries were read, in which version. It is kept as JSON and says nothing of what is in them
  but identifiers and the last start.
- What **vanished** was read once and is there no more.
- What **ended** is said no more, as its entry vanished or changed.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Known:
    """An entry as it was read; without `etag` it could not be read, and is asked for again.

    A series is read for the dates of a year, so it is asked for again at `again_at`, though nothing changed.
    """

    etag: str
    uids: tuple[str, ...] = ()
    last_start: datetime | None = None
    again_at: datetime | None = None

    def is_due(self, now: datetime) -> bool:
        """Tell whether it is to be read again, whether it changed or not."""
        return not self.etag or (self.again_at is not None and self.again_at <= now)


@dataclass(frozen=True, slots=True)
class Cursor:
    """What was known of a collection when it was read last; without `sync_token` and `ctag` all is compared."""

    collection: str
    name: str
    home: str
    read_at: datetime
    sync_token: str = ""
    ctag: str = ""
    entries: Mapping[str, Known] = field(default_factory=dict)

    def due(self, now: datetime) -> list[str]:
        """Return the places of entries that are to be read again, whether they changed or not."""
        return [place for place, known in self.entries.items() if known.is_due(now)]

    def to_json(self) -> dict[str, Any]:
        """Return it as values of JSON."""
        entries = {
            place: [known.etag, list(known.uids), _text(known.last_start), _text(known.again_at)]
            for place, known in self.entries.items()
        }
        return {
            "collection": self.collection,
            "name": self.name,
            "home": self.home,
            "read_at": self.read_at.isoformat(),
            "sync_token": self.sync_token,
            "ctag": self.ctag,
            "entries": entries,
        }

    @staticmethod
    def from_json(value: Any) -> "Cursor | None":
        """Return a cursor from values of JSON; None where they are none, so that all is read again."""
        try:
            return Cursor(
                collection=str(value["collection"]),
                name=str(value["name"]),
                home=str(value["home"]),
                read_at=_moment(value["read_at"]),
                sync_token=str(value["sync_token"]),
                ctag=str(value["ctag"]),
                entries={str(place): _known(*known) for place, known in value["entries"].items()},
            )
        except (KeyError, TypeError, ValueError, AttributeError):
            return None


def _known(etag: str, uids: list[str], *moments: str | None) -> Known:
    last_start, again_at = (_moment(text) if text else None for text in moments)
    return Known(str(etag), tuple(map(str, uids)), last_start, again_at)


def _text(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Vanished:
    """An entry that was read once and is on the server no more, in none of the account's collections.

    `seen_at` is when it was still there. A meeting that lay ahead then did not come to pass as far as anybody knows;
    one that was over stays a fact.
    """

    collection: str
    place: str
    uids: tuple[str, ...]
    last_start: datetime | None
    seen_at: datetime

    @property
    def was_ahead(self) -> bool:
        """Tell whether any of its dates lay ahead when it was seen last."""
        return self.last_start is not None and self.last_start > self.seen_at


@dataclass(frozen=True, slots=True)
class Ended:
    """What a collection says no more: all of a UID but these occurrences. It may have said it at `seen_at`.

    Either its entry vanished, or it was read anew, as it changed.
    """

    collection: str
    name: str
    place: str
    uid: str
    seen_at: datetime
    occurrences: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Emptied:
    """A collection that had entries and now has none, or is not listed, which may be a fault of the server."""

    collection: str
    name: str
    count: int


def places_of(cursors: Mapping[str, Cursor]) -> dict[str, set[tuple[str, str]]]:
    """Return where each UID is: in which collection, and at which place of it."""
    places: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for url, cursor in cursors.items():
        for place, known in cursor.entries.items():
            for uid in known.uids:
                places[uid].add((url, place))
    return places
