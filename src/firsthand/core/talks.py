"""Talks: times that were proposed to somebody, and the one that was agreed on, as the owner's clock shows them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import StrEnum

from firsthand.core.days import say_day, span
from firsthand.core.errors import UserError
from firsthand.core.free_time import Span, at_minute, minutes_since
from firsthand.core.talk_hours import TalkHours, say_hours

# After which marks a time that was proposed, or agreed on, stands no more; one proposed later stands beside it.
ENDS_PROPOSAL = frozenset({"booked", "called_off", "held", "accepted", "declined"})
FAR = timedelta(days=180)  # a talk is hardly meant for later
ENDS_BOOKING = frozenset({"talk", "booked", "called_off", "held", "declined"})


@dataclass(frozen=True, slots=True)
class Talk:
    """A time of a talk in the zone of the owner; `uid` names one that was agreed on in calendars."""

    id: int
    starts_at: datetime
    ends_at: datetime
    uid: str = ""

    @property
    def span(self) -> Span:
        """Return its time."""
        return Span(self.starts_at, self.ends_at)

    @property
    def on(self) -> date:
        """Return its day where the owner is."""
        return self.starts_at.date()

    @property
    def minutes(self) -> int:
        """Return how long it takes."""
        return round((self.ends_at - self.starts_at).total_seconds() / 60)

    def is_over(self, now: datetime) -> bool:
        """Tell whether its time has passed."""
        return self.ends_at <= now


class State(StrEnum):
    """How a time that was proposed stands now."""

    OPEN = "open"
    BUSY = "busy"  # something is in the calendar since
    OFFERED = "offered"  # to somebody else as well, or agreed on with them
    PASSED = "passed"


@dataclass(frozen=True, slots=True)
class Busy:
    """A time that is taken, by what: a meeting, or a talk with somebody; `record` proves it."""

    span: Span
    title: str
    record: str = ""
    is_talk: bool = False


@dataclass(frozen=True, slots=True)
class Proposed:
    """A time that was proposed, how it stands, and what takes it."""

    talk: Talk
    state: State
    taken_by: Busy | None = None


def state_of(talk: Talk, taken: Iterable[Busy], now: datetime) -> Proposed:
    """Return how a time that was proposed stands; `taken` leaves out what was proposed to the same person."""
    if talk.starts_at <= now:
        return Proposed(talk, State.PASSED)
    first = next((each for each in taken if each.span.touches(talk.span)), None)
    if first is None:
        return Proposed(talk, State.OPEN)
    return Proposed(talk, State.OFFERED if first.is_talk else State.BUSY, first)


def zone_offset(moment: datetime) -> str:
    """Say how far a clock is from UTC at a moment: "UTC+5:45", "UTC"."""
    total = round((moment.utcoffset() or timedelta()) / timedelta(minutes=1))
    if not total:
        return "UTC"
    hours, minutes = divmod(abs(total), 60)
    return f"UTC{'+' if total > 0 else '-'}{hours}{f':{minutes:02d}' if minutes else ''}"


def city_of(zone: str) -> str:
    """Return the place that names a zone: "St Johns"; UTC has none."""
    return zone.rpartition("/")[2].replace("_", " ")


def say_zone(zone: str, moment: datetime) -> str:
    """Spell a zone out at a moment: "Lisbon, UTC+1"."""
    offset = zone_offset(moment)
    return f"{city_of(zone)}, {offset}" if city_of(zone) != offset else offset


def say_span(span: Span, zone: tzinfo) -> str:
    """Say a time in the zone of the owner: "Thursday, 3 December 2026, 10:00 to 10:20"."""
    start, end = span.starts_at.astimezone(zone), span.ends_at.astimezone(zone)
    return f"{start:%A}, {say_day(start.date())}, {start:%H:%M} to {end:%H:%M}"


def say_taken(proposed: Proposed) -> str:
    """Say what became of a time that was proposed, "" while it is free."""
    by = proposed.taken_by.title if proposed.taken_by else ""
    return {
        State.OPEN: "",
        State.PASSED: "This time has passed.",
        State.BUSY: f"“{by}” is in your calendar then.",
        State.OFFERED: f"It is given or offered to {by or 'somebody else'}.",
    }[proposed.state]


def cautions_about(
    time: Span, hours: TalkHours, zone: tzinfo, taken_by: Busy | None, now: datetime
) -> tuple[str, ...]:
    """Say what may have been overlooked in a time that was agreed on: what else lies there, hours, how far it is."""
    said = []
    if taken_by and taken_by.is_talk:
        said.append(f"This time is given or offered to {taken_by.title or 'somebody else'} as well.")
    elif taken_by:
        said.append(f"“{taken_by.title}” is in your calendar at that time.")
    start, end = time.starts_at.astimezone(zone), time.ends_at.astimezone(zone)
    first, last = minutes_since(start.date(), start), minutes_since(start.date(), end)
    if start.weekday() not in hours.days or first < hours.starts or last > hours.ends:
        said.append(f"It lies outside your hours: {say_hours(hours)}.")
    if time.starts_at > now + FAR:
        said.append(f"It is far ahead: in {span((time.starts_at - now).days)}.")
    return tuple(said)


def read_time(text: str, zone: tzinfo, minutes: int) -> Span:
    """Return the time that a text such as 2026-12-04T10:00 names, in the zone of the owner unless it says another.

    Raises UserError TLK-112 where it names none, or one that the clocks skip.
    """
    moment = _moment(text.strip())
    if moment is None:
        raise UserError(
            "TLK-112",
            f"'{text[:40]}' is no day and time.",
            next_step="Write it like 2026-12-04T10:00.",
        )
    starts_at = (
        moment.astimezone(UTC)
        if moment.tzinfo
        else at_minute(moment.date(), moment.hour * 60 + moment.minute, zone)
    )
    if starts_at is None:
        raise UserError(
            "TLK-112",
            f"There is no {moment:%H:%M} on {say_day(moment.date())}: the clocks go forward over it.",
            next_step="Choose another time.",
        )
    return Span(starts_at, starts_at + timedelta(minutes=minutes))


def _moment(text: str) -> datetime | None:
    """Read a day and time; a day alone, which would be midnight, is none."""
    try:
        return datetime.fromisoformat(text) if ":" in text else None
    except ValueError:
        return None


def today_of(talk: Talk | None, now: datetime) -> date:
    """Return which day it is where the owner talks; without a talk the day of `now`."""
    return now.astimezone(talk.starts_at.tzinfo).date() if talk else now.date()


def say_near(talk: Talk, now: datetime) -> str:
    """Say when a talk is or was, as one says it on a day near it: "today at 10:00", "yesterday at 10:00"."""
    days = (talk.on - today_of(talk, now)).days
    word = {0: "today", 1: "tomorrow", -1: "yesterday"}.get(days, f"on {say_day(talk.on)}")
    return f"{word} at {talk.starts_at:%H:%M}"
