"""Rows of recommendations and endorsements, received and given."""

from collections.abc import Callable

from firsthand.core.records import Direction, Endorsement, Recommendation
from firsthand.sources.base import LeftOut, Refused
from firsthand.sources.linkedin.cleaning import clean
from firsthand.sources.linkedin.dates import Calendar
from firsthand.sources.linkedin.parties import full_name, party

RECOMMENDATION_COLUMNS = (
    "First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status",
)  # fmt: skip
RECEIVED_COLUMNS = (
    "Endorsement Date", "Skill Name", "Endorser First Name", "Endorser Last Name",
    "Endorser Public Url", "Endorsement Status",
)  # fmt: skip
GIVEN_COLUMNS = (
    "Endorsement Date", "Skill Name", "Endorsee First Name", "Endorsee Last Name",
    "Endorsee Public Url", "Endorsement Status",
)  # fmt: skip


def recommendation(direction: Direction) -> Callable[[tuple[str, ...], Calendar], Recommendation]:
    """Return the reading of recommendations that went this way."""

    def read(cells: tuple[str, ...], calendar: Calendar) -> Recommendation:
        first, last, company, title, text, written, status = cells
        person = party(full_name(first, last))
        if not person.name:
            raise Refused("ARC-406", "This row names nobody: its name is empty.")
        is_visible = status.strip().upper() in ("VISIBLE", "")
        written_on = calendar.day(written)
        return Recommendation(
            direction, person, clean(company), clean(title), clean(text), written_on, is_visible
        )

    return read


def endorsement(direction: Direction) -> Callable[[tuple[str, ...], Calendar], Endorsement]:
    """Return the reading of endorsements that went this way."""

    def read(cells: tuple[str, ...], calendar: Calendar) -> Endorsement:
        at, skill, first, last, url, status = cells
        person, status = party(full_name(first, last), url), clean(status).upper()
        if not (person.name or person.url):
            raise LeftOut("ARC-504", "An endorsement whose author LinkedIn no longer names.")
        return Endorsement(direction, person, clean(skill), calendar.utc(at), status)

    return read
