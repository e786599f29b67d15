"""Whose a calendar or address book is, and whether it holds anything we read, as far as the server tells."""

from urllib.parse import unquote

from firsthand.core.records import Notice
from firsthand.sources.dav.addresses import path_of
from firsthand.sources.dav.answers import Response
from firsthand.sources.dav.kinds import CALDAV, DAV, SERVER, Terms

PRINCIPAL = f"{DAV}current-user-principal"
TYPE = f"{DAV}resourcetype"
OWNER = f"{DAV}owner"
COMPONENTS = f"{CALDAV}supported-calendar-component-set"
SUBSCRIBED = f"{SERVER}subscribed"
_SHARED = f"{SERVER}shared"


def why_left_out(response: Response, name: str, terms: Terms) -> Notice | None:
    """Return why a collection is left out; None when it is read."""
    components = response.given.get(COMPONENTS)
    kinds = {each.get("name", "VEVENT").upper() for each in components} if components is not None else set()
    if kinds and "VEVENT" not in kinds:
        return Notice("DAV-201", name, "It holds tasks or notes and no meetings, and was left out.")
    if SUBSCRIBED in response.names(TYPE):
        return Notice(
            "DAV-202", name, f"It is a {terms.noun} you subscribed to, not your own, and was left out."
        )
    if _is_anothers(response):
        return Notice("DAV-202", name, f"This {terms.noun} belongs to somebody else, and was left out.")
    return None


def _is_anothers(response: Response) -> bool:
    """Tell whether a collection is shared by somebody else, as far as the server tells."""
    if _SHARED in response.names(TYPE):
        return True
    own = {_folder(href) for href in response.hrefs(PRINCIPAL)}
    owners = {_folder(href) for href in response.hrefs(OWNER)}
    return bool(own and owners) and not own & owners


def _folder(href: str) -> str:
    """Return the path of an address as it is compared."""
    return unquote(path_of(href)).rstrip("/").lower()
