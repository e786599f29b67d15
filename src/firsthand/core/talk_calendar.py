"""A booked talk as a file for calendars (RFC 5545 and 5546): an invitation, a change of it, or its cancellation.

It holds the name of the other, the owner's own text of where they talk, and what to have in mind where the owner wants
that; nothing else that was imported.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from firsthand.core.calendar_text import calendar, escaped, moment, quoted
from firsthand.core.talks import Talk

REMIND = 15  # minutes before, in the owner's own calendar


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody by name and mail address, as calendars know people."""

    name: str
    mail: str

    @property
    def value(self) -> str:
        """Return the parameter of the name, and the address."""
        return (
            f"CN={quoted(self.name)}:mailto:{self.mail}"
            if self.name
            else f"CN={quoted(self.mail)}:mailto:{self.mail}"
        )


@dataclass(frozen=True, slots=True)
class Meeting:
    """A talk as calendars hold it. `sequence` grows with each change; with a guest it is sent to them."""

    talk: Talk
    sequence: int
    title: str
    place: str = ""
    about: str = ""
    is_off: bool = False
    organizer: Guest | None = None
    guest: Guest | None = None
    is_reminded: bool = False

    @property
    def method(self) -> str:
        """Return what the file does: invite somebody, tell of the talk, or call it off."""
        if self.is_off:
            return "CANCEL"
        return "REQUEST" if self.organizer and self.guest else "PUBLISH"


def write_talk(meeting: Meeting, now: datetime) -> str:
    """Return the file."""
    return calendar("Talks", meeting.method, meeting_lines(meeting, now))


def meeting_lines(meeting: Meeting, now: datetime) -> Iterator[str]:
    """Yield the lines of one talk."""
    yield "BEGIN:VEVENT"
    yield f"UID:{meeting.talk.uid}"
    yield f"SEQUENCE:{meeting.sequence}"
    yield f"DTSTAMP:{moment(now)}"
    yield f"DTSTART:{moment(meeting.talk.starts_at)}"
    yield f"DTEND:{moment(meeting.talk.ends_at)}"
    yield f"SUMMARY:{escaped(meeting.title)}"
    if meeting.about:
        yield f"DESCRIPTION:{escaped(meeting.about)}"
    if meeting.place:
        yield f"LOCATION:{escaped(meeting.place)}"
    if meeting.organizer:
        yield f"ORGANIZER;{meeting.organizer.value}"
    if meeting.organizer and meeting.guest:
        yield f"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;{meeting.organizer.value}"
        yield f"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;{meeting.guest.value}"
    yield f"STATUS:{'CANCELLED' if meeting.is_off else 'CONFIRMED'}"
    yield "TRANSP:OPAQUE"
    if meeting.is_reminded and not meeting.is_off:
        yield from ("BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{escaped(meeting.title)}")
        yield from (f"TRIGGER:-PT{REMIND}M", "END:VALARM")
    yield "END:VEVENT"
