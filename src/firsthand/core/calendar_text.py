"""Calendars as text (RFC 5545): values escaped, lines folded, nothing of a text can begin a line of its own."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from firsthand.core.export_text import writable

WIDEST = 75  # octets of a line, its end left out
ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\t": " "})
HEAD = ("VERSION:2.0", "PRODID:-//Firsthand//{part}//EN", "CALSCALE:GREGORIAN", "METHOD:{method}")


def calendar(part: str, method: str, lines: Iterable[str]) -> str:
    """Return a whole calendar of the program's part that makes it."""
    head = (each.format(part=part, method=method) for each in HEAD)
    whole = ("BEGIN:VCALENDAR", *head, *lines, "END:VCALENDAR")
    return "".join(f"{folded(line)}\r\n" for line in whole)


def said(day: date) -> str:
    """Return a day as a value."""
    return f"{day:%Y%m%d}"


def moment(at: datetime) -> str:
    """Return a time as a value, in UTC."""
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def escaped(text: str) -> str:
    """Return a text as a value of a calendar."""
    return writable(text).translate(ESCAPED)


def quoted(text: str) -> str:
    """Return a text as the value of a parameter, which cannot hold a quotation mark or the end of a line."""
    return f'"{" ".join(writable(text).split()).replace(chr(34), chr(39))}"'


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
