"""Writing the calendar as an .ics file, with the owner's own time zone."""

import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from firsthand.sample.agenda import Guest, Meeting

_STAMP = "%Y%m%dT%H%M%SZ"
_WIDEST = 74  # bytes of a line before it goes on in the next


def write_calendar(path: Path, meetings: Iterable[Meeting]) -> Path:
    """Write the meetings in the order of their times."""
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Made up//Sample//EN", "X-WR-CALNAME:Nora")
    ordered = sorted(meetings, key=lambda one: (one.at, one.key))
    lines = (*head, *(line for one in ordered for line in _entry(one)), "END:VCALENDAR", "")
    path.write_text("\r\n".join(map(fold, lines)), encoding="utf-8", newline="")
    return path


def fold(line: str) -> str:
    """Break a long line as both formats want it, never inside a letter."""
    if len(line.encode()) <= _WIDEST:
        return line
    parts, part = [], ""
    for letter in line:
        if len((part + letter).encode()) > _WIDEST:
            parts.append(part)
            part = " "
        part += letter
    return "\r\n".join((*parts, part))


def escape(text: str) -> str:
    """Write a text so that commas and line ends in it part nothing."""
    for mark in "\\,;":
        text = text.replace(mark, f"\\{mark}")
    return text.replace("\n", "\\n")


def _entry(one: Meeting) -> Iterator[str]:
    yield from ("BEGIN:VEVENT", f"UID:{one.key}@velden-operations.example")
    yield f"DTSTAMP:{_moment(one.at - 9 * 86_400)}"
    yield f"DTSTART:{_moment(one.at)}"
    yield f"DTEND:{_moment(one.at + one.minutes * 60)}"
    yield f"SUMMARY:{escape(one.title)}"
    if one.place:
        yield f"LOCATION:{escape(one.place)}"
    if one.weeks > 1:
        yield f"RRULE:FREQ=WEEKLY;COUNT={one.weeks}"
    if one.organizer:
        yield f'ORGANIZER;CN="{one.organizer[0]}":mailto:{one.organizer[1]}'
    yield from map(_guest, one.guests)
    yield f"STATUS:{'CANCELLED' if one.is_cancelled else 'CONFIRMED'}"
    yield "END:VEVENT"


def _guest(guest: Guest) -> str:
    name, mail = guest.box
    return f'ATTENDEE;CN="{name}";PARTSTAT={guest.answer}:mailto:{mail}'


def _moment(at: int) -> str:
    return time.strftime(_STAMP, time.gmtime(at))
