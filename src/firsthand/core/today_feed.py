"""The steps of today as a calendar (RFC 5545): each an event of the whole day that says what the page says."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from firsthand.core.export_text import writable
from firsthand.core.today import Step

WIDEST = 75  # octets of a line, its end left out
ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\t": " "})
HEAD = (
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Firsthand//Today//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    "X-WR-CALNAME:Firsthand today",
    "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
    "X-PUBLISHED-TTL:PT1H",
)


def write_feed(steps: Iterable[Step], now: datetime) -> str:
    """Return the calendar of a day. A step that is still open tomorrow moves on to that day under the same UID."""
    lines = [*HEAD, *(line for step in steps for line in event(step, now)), "END:VCALENDAR"]
    return "".join(f"{folded(line)}\r\n" for line in lines)


def event(step: Step, now: datetime) -> tuple[str, ...]:
    """Return one step as an event."""
    today = now.date()
    return (
        "BEGIN:VEVENT",
        f"UID:{step.id}-{said(step.on)}@firsthand",
        f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{said(today)}",
        f"DTEND;VALUE=DATE:{said(today + timedelta(days=1))}",
        f"SUMMARY:{escaped(step.title)}",
        f"DESCRIPTION:{escaped(step.text)}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    )


def said(day: date) -> str:
    return f"{day:%Y%m%d}"


def escaped(text: str) -> str:
    """Return a text as a value of a calendar."""
    return writable(text).translate(ESCAPED)


def folded(line: str) -> str:
    """Return a line in parts that are short enough; no letter is cut in two."""
    parts, length = [""], 0
    for letter in line:
        size = len(letter.encode())
        if length + size > WIDEST:
            parts.append(" ")
            length = 1
        parts[-1] += letter
        length += size
    return "\r\n".join(parts)
