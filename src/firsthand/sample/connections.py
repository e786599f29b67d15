"""The connection list as of an export."""

from collections.abc import Iterable, Iterator

from firsthand.sample.calendars import connected_on
from firsthand.sample.contacts import Contact

HEADER = ("First Name", "Last Name", "URL", "Email Address", "Company", "Position", "Connected On")
PREAMBLE = (
    ("Notes:",),
    (
        (
            "When exporting your connection data, you may notice that some of the email addresses are "
            "missing. You will only see addresses of connections who allow it, for themselves or for "
            "all. https://www.linkedin.com/help/linkedin/answer/261"
        ),
    ),
    (),
)


def connection_rows(
    contacts: Iterable[Contact], *, is_earlier: bool, export_at: int
) -> Iterator[tuple[str, ...]]:
    """Yield Connections.csv, newest first, after its three lines of notes."""
    yield from PREAMBLE
    yield HEADER
    here = (one for one in contacts if one.accepted_at <= export_at and (is_earlier or not one.left))
    for contact in sorted(here, key=lambda one: (-one.accepted_at, one.url)):
        yield _earlier_row(contact) if is_earlier else _later_row(contact)


def _later_row(one: Contact) -> tuple[str, ...]:
    day = connected_on(one.accepted_at)
    if one.is_blank:
        return ("", "", "", "", "", "", day)
    return (one.first, one.last, one.url, one.mail, one.company, one.position, day)


def _earlier_row(one: Contact) -> tuple[str, ...]:
    day = connected_on(one.accepted_at)
    if one.was_blank:
        return ("", "", "", "", "", "", day)
    company, position = one.was_company or one.company, one.was_position or one.position
    return (one.first, one.last, one.was_url or one.url, one.mail, company, position, day)
