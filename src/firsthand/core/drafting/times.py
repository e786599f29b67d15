"""Days and times of a talk as each of our languages writes them, in the zones of both."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from firsthand.core.drafting.languages import TONGUES
from firsthand.core.free_time import Span
from firsthand.core.talks import say_zone


@dataclass(frozen=True, slots=True)
class Manner:
    """How a language writes a day and a time: `first` is the number of the first of a month."""

    weekdays: tuple[str, ...]
    day: str = "{weekday} {number} {month}"
    first: str = "1"
    clock: str = "%H:%M"
    after: str = ""


MANNERS = {
    "en": Manner(
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        "{weekday}, {number} {month}",
    ),
    "de": Manner(
        ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
        "{weekday}, {number}. {month}",
        after=" Uhr",
    ),
    "es": Manner(
        ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        "{weekday} {number} de {month}",
    ),
    "fr": Manner(
        ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        first="1er",
        clock="%Hh%M",
    ),
    "it": Manner(("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"), first="1º"),
    "nl": Manner(
        ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
        clock="%H.%M",
        after=" uur",
    ),
    "pt": Manner(
        ("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"),
        "{weekday}, {number} de {month}",
        clock="%Hh%M",
    ),
}


@dataclass(frozen=True, slots=True)
class Zones:
    """Where both are: the names of their zones and the zones; theirs is None where it is not known."""

    own_name: str
    own: tzinfo
    their_name: str = ""
    theirs: tzinfo | None = None


def say_times(times: Sequence[Span], zones: Zones, language: str) -> str:
    """Return times as lines of a letter, one below the other."""
    return "\n".join(f"- {say_time(each, zones, language)}" for each in sorted(times))


def say_time(span: Span, zones: Zones, language: str) -> str:
    """Return a time as the other reads it first: on their clock, then on the owner's where that shows another.

    Where nobody knows the other's clock, it is the owner's, and says so.
    """
    own = span.starts_at.astimezone(zones.own)
    if zones.theirs is None:
        return f"{on_day(span, zones.own, language)} ({say_zone(zones.own_name, own)})"
    there = span.starts_at.astimezone(zones.theirs)
    first = on_day(span, zones.theirs, language)
    if there.utcoffset() == own.utcoffset():
        return first
    second = (
        at_clock(span, zones.own, language)
        if own.date() == there.date()
        else on_day(span, zones.own, language)
    )
    return f"{first} ({say_zone(zones.their_name, there)}); {second} ({say_zone(zones.own_name, own)})"


def on_day(span: Span, zone: tzinfo, language: str) -> str:
    """Return a day and a time in a zone."""
    return f"{day_of(span.starts_at.astimezone(zone), language)}, {at_clock(span, zone, language)}"


def day_of(local: datetime, language: str) -> str:
    """Return a day as a language writes it: "Donnerstag, 3. Dezember"."""
    manner = MANNERS[language]
    number = manner.first if local.day == 1 else str(local.day)
    return manner.day.format(
        weekday=manner.weekdays[local.weekday()],
        number=number,
        month=TONGUES[language].months[local.month - 1],
    )


def at_clock(span: Span, zone: tzinfo, language: str) -> str:
    """Return from when to when, as a language writes it: "10.00–10.20 uur"."""
    manner = MANNERS[language]
    start, end = (each.astimezone(zone).strftime(manner.clock) for each in (span.starts_at, span.ends_at))
    return f"{start}–{end}{manner.after}"
