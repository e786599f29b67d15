"""Fetch entries of a collection in batches; one that cannot be had costs itself only.

A batch is asked for at once (multiget). What does not come that way, as the answer is broken or lacks it, is asked for
by itself.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from firsthand.core.errors import UserError
from firsthand.sources.dav.addresses import Elsewhere, on_server, path_of
from firsthand.sources.dav.answers import LARGEST_TEXT
from firsthand.sources.dav.asking import multiget
from firsthand.sources.dav.changes import Listed
from firsthand.sources.dav.client import Client
from firsthand.sources.dav.discovery import Collection
from firsthand.sources.dav.kinds import DAV, Terms

MOST_IN_A_BATCH = 50
_LARGEST_BATCH = 8 << 20
_GONE = frozenset({404, 410})
_BROKEN = ("DAV-107", "DAV-108")
_ETAG = f"{DAV}getetag"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What became of asking for an entry: its bytes in a version, or why there are none; or it is gone."""

    etag: str = ""
    content: bytes = b""
    fault: tuple[str, str] | None = None
    is_gone: bool = False


def batches(wanted: Iterable[Listed]) -> Iterator[list[Listed]]:
    """Yield entries in batches, small enough to be held in memory."""
    batch: list[Listed] = []
    size = 0
    for listed in wanted:
        if batch and (len(batch) == MOST_IN_A_BATCH or size + listed.size > _LARGEST_BATCH):
            yield batch
            batch, size = [], 0
        batch.append(listed)
        size += listed.size
    if batch:
        yield batch


def fetch(
    client: Client, collection: Collection, batch: Sequence[Listed], *, terms: Terms
) -> Iterator[tuple[Listed, Fetched]]:
    """Yield the entries of a batch in order. Raises UserError when the server cannot be reached or lets nobody in."""
    fitting = [listed for listed in batch if listed.size <= LARGEST_TEXT]
    given = _together(client, collection, fitting, terms) if fitting else {}
    for listed in batch:
        if listed.size > LARGEST_TEXT:
            yield listed, _too_large(listed)
        else:
            yield listed, given.get(listed.place) or _alone(client, collection, listed)


def _together(
    client: Client, collection: Collection, batch: Sequence[Listed], terms: Terms
) -> Mapping[str, Fetched]:
    """Return what one request gives, by place; a broken answer gives nothing."""
    wanted = {path_of(_url(collection, listed)): listed for listed in batch}
    given: dict[str, Fetched] = {}
    body = multiget(terms.multiget, (_ETAG, terms.content), wanted)
    try:
        with client.multistatus("REPORT", collection.url, body) as answer:
            for response in answer.responses():
                listed = wanted.get(_path(client, collection, response.href))
                if listed is None:
                    continue
                if response.status in _GONE:
                    given[listed.place] = Fetched(is_gone=True)
                elif content := response.text(terms.content):
                    etag = response.text(_ETAG) or listed.etag
                    given[listed.place] = Fetched(etag[:500], content.encode("utf-8", "replace"))
    except UserError as error:
        if error.code not in _BROKEN:
            raise
        return {}
    return given


def _path(client: Client, collection: Collection, href: str) -> str:
    try:
        return path_of(client.resolve(collection.url, href))
    except Elsewhere:
        return ""


def _alone(client: Client, collection: Collection, listed: Listed) -> Fetched:
    """Return what asking for one entry by itself gives."""
    try:
        status, etag, content = client.content(_url(collection, listed), largest=LARGEST_TEXT)
    except UserError as error:
        if error.code not in _BROKEN:
            raise
        return Fetched(fault=("DAV-301", f"The server did not give this entry. {error.what}"))
    if status in _GONE:
        return Fetched(is_gone=True)
    if status != 200:
        return Fetched(fault=("DAV-301", f"The server did not give this entry (status {status:d})."))
    return Fetched((listed.etag or etag)[:500], content)


def _too_large(listed: Listed) -> Fetched:
    what = f"This entry is larger than {LARGEST_TEXT >> 20:d} MB, which none should be."
    return Fetched(listed.etag, fault=("DAV-302", what))


def _url(collection: Collection, listed: Listed) -> str:
    if listed.place.startswith("/"):
        return on_server(collection.url, listed.place)
    return collection.url + listed.place
