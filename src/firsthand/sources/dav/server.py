"""A server of calendars or address books as its owner names it: being let in, and what the account holds there."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path

from firsthand.core.hosts import host_of
from firsthand.sources.dav import faults
from firsthand.sources.dav.addresses import read_address
from firsthand.sources.dav.client import PATIENCE, Client, Patience
from firsthand.sources.dav.discovery import find_collections
from firsthand.sources.dav.kinds import TERMS, DavKind
from firsthand.sources.dav.signing_in import Login, trust


@dataclass(frozen=True, slots=True)
class DavServer:
    """Where an account lies and how to be let in; the secret is a token where there is no user name.

    `certificate` is one more authority to trust. Only with `allow_plain` is a password sent without TLS.
    """

    address: str
    username: str
    secret: str = field(repr=False)
    kind: DavKind
    certificate: Path | None = None
    allow_plain: bool = False


@contextmanager
def signed_in(server: DavServer, *, patience: Patience = PATIENCE) -> Iterator[Client]:
    """Give a connection to a server. Raises UserError where nothing may be sent to it."""
    url = read_address(server.address, allow_plain=server.allow_plain)
    if server.username:
        faults.refuse_closed(host_of(url), own_file=TERMS[server.kind].own_file)
    login = Login(server.username, server.secret)
    trusted = cache(partial(trust, server.certificate))
    if server.certificate:
        trusted()  # one that cannot be read is told of before anything is sent
    client = Client(url, login, trusted=trusted, patience=patience)
    try:
        yield client
    finally:
        client.close()


def names_at(server: DavServer) -> tuple[str, ...]:
    """Return the names of the calendars or address books of an account. Raises UserError where there are none."""
    with signed_in(server) as client:
        return tuple(each.name for each in find_collections(client, TERMS[server.kind]).collections)
