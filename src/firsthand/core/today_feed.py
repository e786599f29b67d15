"""The steps of today as a calendar: each an event of the whole day that says what the page says, and booked talks."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from firsthand.core.calendar_text import calendar, escaped, moment, said
from firsthand.core.talk_calendar import Meeting, meeting_lines
from firsthand.core.today import Step

ABOUT = ("X-WR-CALNAME:Firsthand today", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H")


def write_feed(steps: Iterable[Step], now: datetime, *, talks: Iterable[Meeting] = ()) -> str:
    """Return the calendar of a day. A step that is still open tomorrow moves on to that day under the same UID."""
    lines = [*ABOUT, *(line for step in steps for line in event(step, now))]
    return calendar(
        "Today", "PUBLISH", [*lines, *(line for each in talks for line in meeting_lines(each, now))]
    )


def event(step: Step, now: datetime) -> tuple[str, ...]:
    """Return one step as an event."""
    today = now.date()
    return (
        "BEGIN:VEVENT",
        f"UID:{step.id}-{said(step.on)}@firsthand",
        f"DTSTAMP:{moment(now)}",
        f"DTSTART;VALUE=DATE:{said(today)}",
        f"DTEND;VALUE=DATE:{said(today + timedelta(days=1))}",
        f"SUMMARY:{escaped(step.title)}",
        f"DESCRIPTION:{escaped(step.text)}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    )
