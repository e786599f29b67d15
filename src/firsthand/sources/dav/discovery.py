"""Find the calendars or address books of an account, from whatever address of it the owner has.

The address may be that of one collection, of the folder they lie in (the home), or of the server (service discovery,
RFC 6764). Left out, and told: task lists; what is subscribed or belongs to somebody else, as its meetings are not the
owner's. An address that names one collection is taken at its word.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import unquote

from firsthand.core.errors import UserError
from firsthand.core.hosts import host_of
from firsthand.core.records import Notice
from firsthand.sources.base import LONGEST_SHOWN_NAME
from firsthand.sources.dav import faults
from firsthand.sources.dav.addresses import Elsewhere, on_server, path_of
from firsthand.sources.dav.answers import Response
from firsthand.sources.dav.asking import propfind
from firsthand.sources.dav.belonging import COMPONENTS, OWNER, PRINCIPAL, SUBSCRIBED, TYPE, why_left_out
from firsthand.sources.dav.client import Client
from firsthand.sources.dav.kinds import DAV, NEXTCLOUD, SERVER, Terms
from firsthand.sources.linkedin.cleaning import clean

MOST_COLLECTIONS = 500
_DELETED = f"{NEXTCLOUD}deleted-calendar"
_DESCRIPTION = (
    TYPE, f"{DAV}displayname", f"{DAV}sync-token", f"{SERVER}getctag", PRINCIPAL, OWNER, COMPONENTS,
)  # fmt: skip

_FAILING = frozenset({429, 500, 502, 503, 504, 507})


@dataclass(frozen=True, slots=True)
class Collection:
    """A calendar or address book; `home` is the folder it was found in, empty where it was named itself."""

    url: str
    name: str
    home: str = ""
    sync_token: str = ""
    ctag: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What an account holds: what will be read, and what to tell about what will not."""

    collections: tuple[Collection, ...] = ()
    left_out: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """What a server says of one address, and which address that is after redirects."""

    url: str
    response: Response


def find_collections(client: Client, terms: Terms, homes: Iterable[str] = ()) -> Found:
    """Find what an account holds, first where it was last time (`homes`). Raises UserError when it holds nothing."""
    found = _remembered(client, terms, homes) or _searched(client, terms)
    if found.collections:
        return replace(found, collections=_told_apart(found.collections[:MOST_COLLECTIONS]))
    raise faults.nothing_there(host_of(client.home), terms.noun, left_out=len(found.left_out))


def _remembered(client: Client, terms: Terms, homes: Iterable[str]) -> Found | None:
    """Return what the known homes hold; None where one of them is no home any more."""
    try:
        places = sorted({client.resolve(client.home, home) for home in homes if home})
        found = _listed(client, terms, places) if places else None
    except Elsewhere:
        return None
    except UserError as error:
        if error.code not in faults.ANSWERED_BADLY:
            raise
        return None
    return found if found and found.collections else None


def _searched(client: Client, terms: Terms) -> Found:
    """Follow what the server says of the address, of its well-known place, and of who is signed in."""
    error: UserError = faults.no_such_server(host_of(client.home), terms.protocol)
    found: Found | None = None
    for url in (client.home, on_server(client.home, terms.well_known)):
        try:
            look = _look(client, terms, url)
            if look and (found := _found_at(client, terms, look)).collections:
                return found
        except UserError as fault:
            if fault.code not in faults.ANSWERED_BADLY:
                raise
            error = fault if url == client.home else error
    if found is None:
        raise error
    return found


def _found_at(client: Client, terms: Terms, look: Look) -> Found:
    """Return what an address stands for: itself, what whoever is signed in has, or what lies there."""
    if _is_collection(look.response, terms):
        return Found((_described(look.url, look.response),))
    return _listed(client, terms, _homes(client, terms, look) or [look.url])


def _look(client: Client, terms: Terms, url: str) -> Look | None:
    """Ask what is at an address; None where that is no DAV. Raises UserError where the server fails."""
    body = propfind((*_DESCRIPTION, terms.home))
    with client.multistatus("PROPFIND", url, body, depth="0") as answer:
        if answer.status in _FAILING:
            raise faults.failing(host_of(url), answer.status)
        first: Response | None = None
        for response in answer.responses():
            first = first or response
        return Look(answer.url, first) if first else None


def _homes(client: Client, terms: Terms, look: Look) -> list[str]:
    """Return the homes of whoever is signed in."""
    if homes := _followed(client, look, terms.home):
        return homes
    if f"{DAV}unauthenticated" in look.response.names(PRINCIPAL):
        raise faults.login_refused(host_of(look.url))
    found: list[str] = []
    for principal in _followed(client, look, PRINCIPAL):
        person = _look(client, terms, principal)
        found += _followed(client, person, terms.home) if person else []
    return found


def _followed(client: Client, look: Look, name: str) -> list[str]:
    """Return where the addresses of a property lead. Raises UserError where that is another server."""
    try:
        return [client.resolve(look.url, href) for href in look.response.hrefs(name)]
    except Elsewhere as elsewhere:
        raise faults.leads_elsewhere(host_of(look.url), elsewhere.host) from None


# What lies in a home


def _listed(client: Client, terms: Terms, homes: Iterable[str]) -> Found:
    """Return what homes hold, in the order the server lists it. Raises UserError where one cannot be read."""
    collections: dict[str, Collection] = {}
    left_out: dict[str, Notice] = {}
    for home in homes:
        for url, response in _members(client, terms, home):
            described = replace(_described(url, response), home=home)
            if notice := why_left_out(response, described.name, terms):
                left_out.setdefault(url, notice)
            else:
                collections.setdefault(url, described)
    return Found(tuple(collections.values()), tuple(left_out.values()))


def _members(client: Client, terms: Terms, home: str) -> Iterator[tuple[str, Response]]:
    """Yield the collections of a kind in a home, with their addresses."""
    with client.multistatus("PROPFIND", home, propfind(_DESCRIPTION), depth="1") as answer:
        if answer.status in _FAILING:
            raise faults.failing(host_of(home), answer.status)
        for response in answer.responses():
            if not _is_collection(response, terms):
                continue
            try:
                yield client.resolve(answer.url, response.href), response
            except Elsewhere:
                continue


def _is_collection(response: Response, terms: Terms) -> bool:
    names = response.names(TYPE)
    is_one = terms.collection in names or (terms.file_kind == "calendar" and SUBSCRIBED in names)
    return is_one and _DELETED not in names


def _described(url: str, response: Response) -> Collection:
    name = _shown(response.text(f"{DAV}displayname")) or _shown(
        unquote(path_of(url).rstrip("/").rpartition("/")[2])
    )
    return Collection(
        url if url.endswith("/") else f"{url}/",
        name or "?",
        sync_token=response.text(f"{DAV}sync-token"),
        ctag=response.text(f"{SERVER}getctag"),
    )


def _shown(text: str) -> str:
    """Return a name that somebody gave, fit for a sentence."""
    plain = clean("".join(letter if letter.isprintable() else " " for letter in text[:500]))
    return plain if len(plain) <= LONGEST_SHOWN_NAME else f"{plain[: LONGEST_SHOWN_NAME - 1]}…"


def _told_apart(collections: tuple[Collection, ...]) -> tuple[Collection, ...]:
    """Number the names that several collections have."""
    counts: dict[str, int] = {}
    named = []
    for each in collections:
        count = counts[each.name] = counts.get(each.name, 0) + 1
        named.append(each if count == 1 else replace(each, name=f"{each.name} ({count})"))
    return tuple(named)
