"""Times for a talk that are free for the owner and daytime for both, found without a look at any clock.

What is weighed: the owner's hours in their zone, what their calendar holds with a pause around it, times that are
offered to somebody else, and where the zone of the other is known, the day there. Zones are given as they are in
Python, so that a change of the clocks is theirs to know.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from firsthand.core.talk_hours import DAY, TalkHours

PAUSE = timedelta(minutes=10)  # before and after whatever is in the calendar
NOTICE = 2  # days: they read it today, answer tomorrow, and talk on the day after at the earliest
AHEAD = 21  # days that are looked at, from the day after the notice
STEP = 30  # minutes: talks begin on the hour or at half past
THEIR_DAY = (8 * 60, 20 * 60)  # minutes of their day, on a weekday of the owner's
MOST = 3  # times that are proposed
WANTED = (10 * 60, 15 * 60, 11 * 60)  # times of the day near which the first, second and third lie
APART = timedelta(hours=2)  # between two of one day, where there are not enough days


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of time, its end left out."""

    starts_at: datetime
    ends_at: datetime

    def touches(self, other: "Span") -> bool:
        """Tell whether both share a moment."""
        return self.starts_at < other.ends_at and other.starts_at < self.ends_at

    def within(self, margin: timedelta) -> "Span":
        """Return it with a margin on both sides."""
        return Span(self.starts_at - margin, self.ends_at + margin)


@dataclass(frozen=True, slots=True)
class Diary:
    """Whose time it is: the owner's hours and zone, what is taken, and the other's zone where it is known."""

    hours: TalkHours
    zone: tzinfo
    busy: tuple[Span, ...] = ()
    their_zone: tzinfo | None = None


def whole_days(first_on: date, until: date, zone: tzinfo) -> Span:
    """Return days as a stretch of time where somebody lives, the last one left out."""
    return Span(midnight(first_on, zone), midnight(until, zone))


def midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time.min, zone).astimezone(UTC)


def first_day(now: datetime, zone: tzinfo) -> date:
    """Return the first day on which a talk is proposed."""
    return now.astimezone(zone).date() + timedelta(days=NOTICE)


def looked_at(now: datetime, zone: tzinfo) -> Span:
    """Return the stretch of time in which free times are looked for."""
    start = first_day(now, zone)
    return whole_days(start, start + timedelta(days=AHEAD), zone)


def free_times(diary: Diary, now: datetime) -> list[Span]:
    """Return every time at which a talk can begin, in order."""
    start = first_day(now, diary.zone)
    days = (start + timedelta(days=number) for number in range(AHEAD))
    taken = [each.within(PAUSE) for each in diary.busy]
    return [
        span
        for day in days
        if day.weekday() in diary.hours.days
        for span in times_of_day(diary, day)
        if is_their_day(span, diary) and not any(span.touches(each) for each in taken)
    ]


def times_of_day(diary: Diary, day: date) -> Iterator[Span]:
    """Yield the times of a day within the owner's hours; a time that the clocks skip is none."""
    hours = diary.hours
    for minute in range(hours.starts, min(hours.ends, DAY - 1) + 1, STEP):
        starts_at = at_minute(day, minute, diary.zone)
        if starts_at is None:
            continue
        ends_at = starts_at + timedelta(minutes=hours.minutes)
        if minutes_since(day, ends_at.astimezone(diary.zone)) <= hours.ends:
            yield Span(starts_at, ends_at)


def at_minute(day: date, minute: int, zone: tzinfo) -> datetime | None:
    """Return a time of a day in UTC, the first of two; None where the clocks skip it."""
    local = datetime.combine(day, time(minute // 60, minute % 60), zone)
    moment = local.astimezone(UTC)
    is_there = moment.astimezone(zone).replace(tzinfo=None, fold=0) == local.replace(tzinfo=None)
    return moment if is_there else None


def minutes_since(day: date, local: datetime) -> int:
    """Return what the clock on the wall shows, as minutes since a day began."""
    return (local.date() - day).days * DAY + local.hour * 60 + local.minute


def is_their_day(span: Span, diary: Diary) -> bool:
    """Tell whether it is day for the other, on a day of the week on which the owner works; unknown, it may be."""
    if diary.their_zone is None:
        return True
    start, end = (each.astimezone(diary.their_zone) for each in (span.starts_at, span.ends_at))
    first, last = THEIR_DAY
    is_day = first <= minutes_since(start.date(), start) and minutes_since(start.date(), end) <= last
    return is_day and start.weekday() in diary.hours.days


def choose_times(
    free: Sequence[Span], zone: tzinfo, *, kept: Iterable[Span] = (), most: int = MOST
) -> list[Span]:
    """Return what to propose: what is kept, then times of other days, one late in the morning, one in the afternoon."""
    chosen = sorted(set(kept))
    while len(chosen) < most:
        near = [each for each in free if is_apart(each, chosen)]
        days = {each.starts_at.astimezone(zone).date() for each in chosen}
        others = [each for each in near if each.starts_at.astimezone(zone).date() not in days] or near
        if not others:
            break
        wanted = WANTED[len(chosen) % len(WANTED)]
        chosen.append(min(first_day_of(others, zone), key=lambda each: nearness(each, zone, wanted)))
    return sorted(chosen)


def first_day_of(free: Sequence[Span], zone: tzinfo) -> list[Span]:
    """Return the times of the first day on which there are any, as it is where the owner is."""
    first = min(each.starts_at.astimezone(zone).date() for each in free)
    return [each for each in free if each.starts_at.astimezone(zone).date() == first]


def is_apart(span: Span, chosen: Iterable[Span]) -> bool:
    """Tell whether a time lies some hours from all that is chosen."""
    return not any(span.touches(each.within(APART)) for each in chosen)


def nearness(span: Span, zone: tzinfo, wanted: int) -> tuple[int, datetime]:
    """Order times by how near they lie to one of the day."""
    local = span.starts_at.astimezone(zone)
    return abs(local.hour * 60 + local.minute - wanted), span.starts_at
