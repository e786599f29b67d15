"""When the owner talks to people, how long, and where: checked words, and how they are said."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from firsthand.core.errors import UserError

SHORTEST, USUAL, LONGEST = 15, 20, 30  # minutes of a talk
DAY = 24 * 60  # minutes
LONGEST_PLACE = 200  # characters
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAY_WORDS = tuple(name[:3].lower() for name in DAY_NAMES)
_CLOCK = re.compile(r"(\d{1,2})[:.h](\d{2})", re.ASCII)


@dataclass(frozen=True, slots=True)
class TalkHours:
    """On which days (Monday is 0) and between which minutes of the day the owner talks, in which zone.

    `zone` is the name of a place, "" for that of the computer; `place` is the owner's own text, a number or a link.
    """

    zone: str = ""
    days: tuple[int, ...] = (0, 1, 2, 3, 4)
    starts: int = 9 * 60
    ends: int = 17 * 60
    minutes: int = USUAL
    place: str = ""


USUAL_HOURS = TalkHours()


def check_hours(hours: TalkHours, *, zones: Collection[str]) -> TalkHours:
    """Return hours as they are kept. Raises UserError TLK-101 to TLK-105 where nobody can be talked to in them."""
    if not hours.days or not set(hours.days) <= set(range(7)):
        raise UserError(
            "TLK-101", "There is no day on which you talk.", next_step="Choose one at least, such as mon."
        )
    if not 0 <= hours.starts < hours.ends <= DAY or hours.ends - hours.starts < hours.minutes:
        raise UserError(
            "TLK-102",
            "These hours leave no time for a talk.",
            next_step="Write from when to when, on one day, such as 09:00 to 17:00.",
        )
    if not SHORTEST <= hours.minutes <= LONGEST:
        raise UserError(
            "TLK-103",
            f"A talk takes {SHORTEST} to {LONGEST} minutes.",
            next_step="Choose a length in between.",
        )
    if hours.zone and hours.zone not in zones:
        raise unknown_zone(hours.zone)
    place = " ".join(hours.place.split())
    if len(place) > LONGEST_PLACE or not place.isprintable():
        raise UserError(
            "TLK-105",
            f"Where you talk is one line of at most {LONGEST_PLACE} characters.",
            next_step="Write a number, a link, or “I call you”.",
        )
    days = tuple(sorted(set(hours.days)))
    return TalkHours(hours.zone, days, hours.starts, hours.ends, hours.minutes, place)


def unknown_zone(name: str) -> UserError:
    """Return that no zone has this name."""
    return UserError(
        "TLK-104",
        f"There is no time zone '{name[:60]}'.",
        next_step="Write a place such as Europe/Lisbon or Asia/Kathmandu.",
    )


def read_clock_time(text: str) -> int:
    """Return the minutes since midnight of a text such as 9:30. Raises UserError TLK-102."""
    found = _CLOCK.fullmatch(text.strip())
    minutes = int(found[1]) * 60 + int(found[2]) if found and int(found[2]) < 60 else DAY + 1
    if minutes > DAY:
        raise UserError("TLK-102", f"'{text[:20]}' is no time of a day.", next_step="Write it like 09:30.")
    return minutes


def read_days(texts: Collection[str]) -> tuple[int, ...]:
    """Return the days that words such as mon or Tuesday name. Raises UserError TLK-101."""
    starts = [text.strip().lower()[:3] for text in texts]
    if unknown := next(
        (text for text, start in zip(texts, starts, strict=True) if start not in DAY_WORDS), ""
    ):
        raise UserError(
            "TLK-101",
            f"'{unknown[:20]}' is no day of the week.",
            next_step=f"Days are {', '.join(DAY_WORDS)}.",
        )
    return tuple(sorted({DAY_WORDS.index(start) for start in starts}))


def say_clock(minutes: int) -> str:
    """Say a time of a day: "09:30"."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def say_days(days: tuple[int, ...]) -> str:
    """Say days of a week: "Monday to Friday", "Monday, Wednesday"."""
    if len(days) > 2 and days == tuple(range(days[0], days[-1] + 1)):
        return f"{DAY_NAMES[days[0]]} to {DAY_NAMES[days[-1]]}"
    return ", ".join(DAY_NAMES[day] for day in days)


def say_hours(hours: TalkHours) -> str:
    """Say when the owner talks: "Monday to Friday, 09:00 to 17:00, 20 minutes each"."""
    return f"{say_days(hours.days)}, {say_clock(hours.starts)} to {say_clock(hours.ends)}, {hours.minutes} minutes each"
