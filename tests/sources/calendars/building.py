"""Made-up calendars for tests, and reading them."""

from dataclasses import dataclass
from datetime import UTC, date

from firsthand.core.records import Event, Item, Notice, Problem, Skipped
from firsthand.sources.calendars.reader import read_calendar_bytes

TODAY = date(2026, 11, 21)


def entry(*lines, uid="meet-1@kelp.example", start="20261005T100000Z", title="Planning"):
    """Return the lines of one meeting; further lines as given."""
    known = [f"UID:{uid}"] if uid else []
    known += [f"DTSTART{start}" if start.startswith(";") else f"DTSTART:{start}"] if start else []
    return ["BEGIN:VEVENT", *known, f"SUMMARY:{title}", *lines, "END:VEVENT"]


def calendar(*entries, head=(), end="\r\n"):
    """Return the bytes of a calendar."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        *head,
        *(line for each in entries for line in each),
        "END:VCALENDAR",
        "",
    ]
    return end.join(lines).encode()


@dataclass
class Reading:
    """Everything a calendar gave."""

    items: list[Item]

    @property
    def events(self):
        return [item for item in self.items if isinstance(item, Event)]

    @property
    def event(self):
        [event] = self.events
        return event

    @property
    def notices(self):
        return {item.code: item.what for item in self.items if isinstance(item, Notice)}

    @property
    def problems(self):
        return [(item.code, item.where) for item in self.items if isinstance(item, Problem)]

    @property
    def skipped(self):
        return [(item.code, item.where) for item in self.items if isinstance(item, Skipped)]


def read(content, today=TODAY, zone=UTC):
    """Read the bytes of a calendar to the end."""
    return Reading(list(read_calendar_bytes(content, where="work.ics", today=today, zone=zone)))


def read_one(*lines, head=(), zone=UTC, **known):
    """Read a calendar of one entry."""
    return read(calendar(entry(*lines, **known), head=head), zone=zone)


def starts(reading):
    """Return the starts of all meetings that took place or will, as text."""
    return [f"{event.starts_at:%Y-%m-%d %H:%M}" for event in reading.events if not event.is_cancelled]
