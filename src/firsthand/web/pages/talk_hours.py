"""When the owner talks to people, as a form."""

from dataclasses import dataclass

from firsthand.actions.talks import own_zone
from firsthand.core.talk_hours import DAY_NAMES, DAY_WORDS, LONGEST, SHORTEST, TalkHours, say_clock, say_hours
from firsthand.zones import machine_zone, zone_names

LENGTHS = tuple(range(SHORTEST, LONGEST + 1, 5))


@dataclass(frozen=True, slots=True)
class DayBox:
    """A day of the week with its box."""

    word: str
    name: str
    is_on: bool


@dataclass(frozen=True, slots=True)
class HoursPage:
    """The form; what was typed stays in it when it was wrong."""

    line: str
    days: tuple[DayBox, ...]
    starts: str
    ends: str
    minutes: str
    lengths: tuple[int, ...]
    zone: str
    computer: str
    zones: tuple[str, ...]
    place: str


def lengths_with(minutes: int) -> tuple[int, ...]:
    """Return the lengths of a talk to choose from, the one in use among them."""
    return tuple(sorted({*LENGTHS, minutes}))


def build_hours(hours: TalkHours, typed: dict[str, str], days: list[str]) -> HoursPage:
    """Return the form, with what is kept or with what was typed."""
    on = days if typed else [DAY_WORDS[day] for day in hours.days]
    boxes = (DayBox(word, name, word in on) for word, name in zip(DAY_WORDS, DAY_NAMES, strict=True))
    return HoursPage(
        f"You talk {say_hours(hours)} ({own_zone(hours)}).",
        tuple(boxes),
        typed.get("starts", say_clock(hours.starts)),
        typed.get("ends", say_clock(hours.ends)),
        typed.get("minutes", str(hours.minutes)),
        lengths_with(hours.minutes),
        typed.get("zone", hours.zone),
        machine_zone(),
        tuple(sorted(zone_names())),
        typed.get("place", hours.place),
    )
