"""Rows about the member: Profile, Email Addresses, Positions, Education and Events."""

from firsthand.core.records import OwnerAddress, OwnerEvent, OwnerPosition, OwnerProfile, OwnerSchool
from firsthand.sources.base import Refused
from firsthand.sources.linkedin.cleaning import clean
from firsthand.sources.linkedin.dates import Calendar
from firsthand.sources.linkedin.parties import full_name

PROFILE_COLUMNS = ("First Name", "Last Name", "Maiden Name", "Headline", "Industry", "Geo Location")
ADDRESS_COLUMNS = ("Email Address", "Confirmed", "Primary")
POSITION_COLUMNS = ("Company Name", "Title", "Location", "Started On", "Finished On")
SCHOOL_COLUMNS = ("School Name", "Degree Name", "Start Date", "End Date")
EVENT_COLUMNS = ("Event Name", "Event Time", "Status")

_GOING = frozenset({"APPROVED", "ACCEPTED", "ATTENDING"})


def profile(cells: tuple[str, ...], _: Calendar) -> OwnerProfile:
    """Read who the member is."""
    first, last, maiden, headline, industry, place = cells
    name = clean(full_name(first, last))
    if not name:
        raise Refused("ARC-406", "This row names nobody: its name is empty.")
    return OwnerProfile(name, clean(headline), clean(industry), clean(place), clean(maiden))


def address(cells: tuple[str, ...], _: Calendar) -> OwnerAddress:
    """Read a mail address of the account."""
    mail, confirmed, primary = cells
    mail = clean(mail).lower()
    if "@" not in mail:
        raise Refused("ARC-408", "This row holds no mail address.")
    return OwnerAddress(mail, _is_yes(confirmed), _is_yes(primary))


def _is_yes(text: str) -> bool:
    return text.strip().casefold() in ("yes", "true")


def position(cells: tuple[str, ...], calendar: Calendar) -> OwnerPosition:
    """Read a job of the member; a blank end is a job they still have."""
    company, title, place, started, finished = cells
    first, last = calendar.span(started), calendar.span(finished)
    return OwnerPosition(
        clean(company), clean(title), clean(place), first[0] if first else None, last[1] if last else None
    )


def school(cells: tuple[str, ...], calendar: Calendar) -> OwnerSchool:
    """Read a school of the member."""
    name, degree, started, finished = cells
    first, last = calendar.span(started), calendar.span(finished)
    return OwnerSchool(clean(name), clean(degree), first[0] if first else None, last[1] if last else None)


def event(cells: tuple[str, ...], calendar: Calendar) -> OwnerEvent:
    """Read an event of the platform's calendar; its times carry no zone and are read as UTC."""
    name, when, status = cells
    starts_at, ends_at = calendar.between(when)
    return OwnerEvent(clean(name), starts_at, ends_at, is_going=status.strip().upper() in _GOING)
