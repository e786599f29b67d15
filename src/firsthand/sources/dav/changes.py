"""What changed in a calendar or address book since it was read: by its token where there is one, else entry by entry.

Nothing changed when its token or tag is the one of before. A token that the server does not know any more, or a report
it does not do, leads to comparing all entries by their versions (etags).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from firsthand.core.errors import UserError
from firsthand.core.hosts import host_of
from firsthand.sources.dav import faults
from firsthand.sources.dav.addresses import Elsewhere, path_of
from firsthand.sources.dav.answers import MOST_RESPONSES, Response
from firsthand.sources.dav.asking import propfind, sync_collection
from firsthand.sources.dav.client import Client
from firsthand.sources.dav.cursors import Cursor, Known
from firsthand.sources.dav.discovery import Collection
from firsthand.sources.dav.kinds import DAV

_ETAG = f"{DAV}getetag"
_SIZE = f"{DAV}getcontentlength"
_TYPE = f"{DAV}resourcetype"
_ASKED = (_ETAG, _SIZE, _TYPE)
_GONE = frozenset({404, 410})
_CUT = 507  # more than the server tells at once
_MOST_PAGES = 1_000
GUESSED_SIZE = 2_000


@dataclass(frozen=True, slots=True)
class Listed:
    """An entry as the server lists it: where in its collection, in which version, and how large."""

    place: str
    etag: str
    size: int = GUESSED_SIZE


@dataclass(slots=True, eq=False)
class Changes:
    """What is to be read of a collection, and what stays as it was known."""

    collection: Collection
    before: Cursor | None
    token: str = ""
    wanted: list[Listed] = field(default_factory=list)
    kept: dict[str, Known] = field(default_factory=dict)
    elsewhere: int = 0

    @property
    def known(self) -> Mapping[str, Known]:
        """Return the entries that were read before."""
        return self.before.entries if self.before else {}

    @property
    def is_emptied(self) -> bool:
        """Tell whether there was something and now is nothing."""
        return bool(self.known) and not self.wanted and not self.kept

    @property
    def size(self) -> int:
        """Return how many bytes are to be read."""
        return sum(listed.size for listed in self.wanted)


def find_changes(client: Client, collection: Collection, before: Cursor | None, *, now: datetime) -> Changes:
    """Find what changed in a collection, or is due all the same. Raises UserError when the server does not tell."""
    changes = None
    if before and _is_same(collection, before):
        changes = Changes(collection, before, before.sync_token, kept=dict(before.entries))
    elif before and before.sync_token:
        changes = _by_token(client, collection, before)
    changes = changes or _by_versions(client, collection, before)
    due = [place for place in (before.due(now) if before else ()) if place in changes.kept]
    for place in due:
        del changes.kept[place]
        changes.wanted.append(Listed(place, ""))
    return changes


def _is_same(collection: Collection, before: Cursor) -> bool:
    tokens = (collection.sync_token, before.sync_token), (collection.ctag, before.ctag)
    return any(now and now == then for now, then in tokens)


# By token


def _by_token(client: Client, collection: Collection, before: Cursor) -> Changes | None:
    """Return the changes since a token; None where the server cannot tell them."""
    changes = Changes(collection, before, before.sync_token, kept=dict(before.entries))
    reported: dict[str, Listed | None] = {}
    try:
        for _ in range(_MOST_PAGES):
            if not _add_page(client, changes, reported):
                break
        else:
            return None
    except UserError as error:
        if error.code == faults.REFUSED_LOGIN:
            raise
        return None
    _apply(changes, reported)
    return changes


def _add_page(client: Client, changes: Changes, reported: dict[str, Listed | None]) -> bool:
    """Add one page of changes, and tell whether there are more. Raises UserError where there is no such page."""
    url, is_cut = changes.collection.url, False
    body = sync_collection(changes.token, _ASKED)
    with client.multistatus("REPORT", url, body, depth="0") as answer:
        for response in answer.responses():
            if response.status == _CUT:
                is_cut = True
            elif place := _place(client, changes, response):
                reported[place] = None if response.status in _GONE else _listed(place, response)
        token = answer.sync_token
    if not token or len(reported) > MOST_RESPONSES or (is_cut and token == changes.token):
        raise faults.not_understood(host_of(url), "The server does not say what changed.")
    changes.token = token
    return is_cut


def _apply(changes: Changes, reported: Mapping[str, Listed | None]) -> None:
    """Part what was reported from what stays."""
    for place, listed in reported.items():
        known = changes.kept.get(place)
        if listed is None:
            changes.kept.pop(place, None)
        elif known is None or not listed.etag or known.etag != listed.etag:
            changes.kept.pop(place, None)
            changes.wanted.append(listed)


# By versions


def _by_versions(client: Client, collection: Collection, before: Cursor | None) -> Changes:
    """Compare all entries with those known. Raises UserError where they are not listed."""
    changes = Changes(collection, before, collection.sync_token)
    with client.multistatus("PROPFIND", collection.url, propfind(_ASKED), depth="1") as answer:
        if answer.status != 207:
            raise faults.failing(host_of(collection.url), answer.status)
        listed: dict[str, Listed] = {}
        for response in answer.responses():
            if response.status == _CUT:
                raise faults.not_understood(host_of(collection.url), "The server does not list all.")
            if response.status not in _GONE and (place := _place(client, changes, response)):
                listed[place] = _listed(place, response)
    for place, each in listed.items():
        known = changes.known.get(place)
        if known and each.etag and known.etag == each.etag:
            changes.kept[place] = known
        else:
            changes.wanted.append(each)
    return changes


# Entries


def _place(client: Client, changes: Changes, response: Response) -> str:
    """Return where an entry is; "" for the collection itself, a folder in it, and what is on another server."""
    if f"{DAV}collection" in response.names(_TYPE):
        return ""
    base = path_of(changes.collection.url)
    try:
        path = path_of(client.resolve(changes.collection.url, response.href))
    except Elsewhere:
        changes.elsewhere += 1
        return ""
    return "" if path.rstrip("/") == base.rstrip("/") else path.removeprefix(base)


def _listed(place: str, response: Response) -> Listed:
    size = response.text(_SIZE)
    is_number = size.isascii() and size.isdigit() and len(size) < 12
    return Listed(place, response.text(_ETAG)[:500], int(size) if is_number else GUESSED_SIZE)
