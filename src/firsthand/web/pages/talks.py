"""A talk with somebody in words: the times to propose, those that stand proposed, and what is booked."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from firsthand.actions.pipeline import Card
from firsthand.actions.talks import BEFORE_BOOKING, Arranged, Plan, own_zone
from firsthand.core.days import say_count, say_day
from firsthand.core.drafting.times import Zones
from firsthand.core.drafting.values import Draft
from firsthand.core.free_time import looked_at
from firsthand.core.stages import Stage
from firsthand.core.talk_hours import TalkHours, say_hours
from firsthand.core.talks import Proposed, State, say_span, say_taken, say_zone
from firsthand.web.pages.talk_hours import lengths_with
from firsthand.web.words import count, day
from firsthand.zones import zone_named

OLD = 7  # days after which a calendar is said to be old


@dataclass(frozen=True, slots=True)
class TimeLine:
    """A time with how it stands; `value` names it in forms."""

    value: str
    text: str
    theirs: str
    trouble: str
    is_open: bool
    record: str = ""


@dataclass(frozen=True, slots=True)
class TalkPart:
    """What a person's page shows of the talk."""

    can_propose: bool
    can_book: bool
    times: tuple[TimeLine, ...]
    booked: str
    booked_day: str
    booked_clock: str
    is_over: bool
    cautions: tuple[str, ...]
    can_cancel: bool
    is_timeless: bool  # booked by a mark alone
    zone: str
    minutes: int
    lengths: tuple[int, ...]

    @property
    def is_shown(self) -> bool:
        """Tell whether there is anything to show."""
        return self.can_propose or self.can_book or bool(self.booked) or self.can_cancel


@dataclass(frozen=True, slots=True)
class ProposePage:
    """The page on which times are proposed to somebody."""

    id: int
    name: str
    person_id: int
    line: str
    basis: str
    hours: str
    their_zone: str
    theirs: str
    times: tuple[TimeLine, ...]
    unwanted: tuple[str, ...]
    can_more: bool
    draft: Draft
    stale: tuple[str, ...]
    query: str
    zone: str


def value_of(moment: datetime) -> str:
    """Return a time as forms and addresses name it."""
    return f"{moment.astimezone(zone_named('UTC')):%Y-%m-%dT%H:%MZ}"


def time_line(proposed: Proposed, zones: Zones) -> TimeLine:
    """Return a time in both zones, with what came between."""
    span = proposed.talk.span
    theirs = ""
    if zones.theirs:
        there = span.starts_at.astimezone(zones.theirs)
        is_same = there.utcoffset() == span.starts_at.astimezone(zones.own).utcoffset()
        theirs = "" if is_same else f"{there:%A %H:%M} for them ({say_zone(zones.their_name, there)})"
    return TimeLine(
        value_of(span.starts_at),
        say_span(span, zones.own),
        theirs,
        say_taken(proposed),
        proposed.state is State.OPEN,
        proposed.taken_by.record if proposed.taken_by else "",
    )


def build_part(card: Card, found: Arranged, hours: TalkHours, now: datetime, *, was_booked: bool) -> TalkPart:
    """Return what a person's page shows of the talk."""
    name = own_zone(hours)
    zone = zone_named(name)
    booked = found.booked if card.stage is Stage.BOOKED else None
    is_before = card.is_open and not card.is_own and card.stage in BEFORE_BOOKING
    minutes = booked.minutes if booked else hours.minutes
    return TalkPart(
        is_before,
        is_before or (card.is_open and card.stage is Stage.BOOKED),
        tuple(time_line(each, Zones(name, zone)) for each in found.proposed) if is_before else (),
        f"{say_span(booked.span, zone)} ({say_zone(name, booked.starts_at.astimezone(zone))})"
        if booked
        else "",
        f"{booked.starts_at.astimezone(zone):%Y-%m-%d}" if booked else "",
        f"{booked.starts_at.astimezone(zone):%H:%M}" if booked else "",
        bool(booked and booked.is_over(now)),
        found.cautions if booked else (),
        was_booked and found.booked is None,
        card.stage is Stage.BOOKED and booked is None and bool(card.way.here.act),
        name,
        minutes,
        lengths_with(minutes),
    )


def build_page(card: Card, plan: Plan, unwanted: tuple[datetime, ...], now: datetime) -> ProposePage:
    """Return the page on which times are proposed."""
    times = tuple(time_line(each, plan.zones) for each in plan.times)
    left_out = tuple(value_of(each) for each in unwanted)
    query = [
        *(("slot", each.value) for each in times),
        *(("not", each) for each in left_out),
        ("picked", "1"),
    ]
    return ProposePage(
        card.id,
        card.name,
        card.person_id,
        say_times(plan, is_left_out=bool(unwanted)),
        say_basis(plan, now),
        f"{say_hours(plan.hours)} ({plan.zones.own_name})",
        plan.theirs.zone,
        say_theirs(plan),
        times,
        left_out,
        plan.can_more,
        plan.draft,
        tuple(say_span(each, plan.zones.own) for each in plan.stale),
        urlencode([*query, ("language", plan.draft.language)]),
        plan.zones.own_name,
    )


def say_times(plan: Plan, *, is_left_out: bool) -> str:
    """Say how many times there are to propose, or why there is none."""
    if plan.times:
        return f"{count(len(plan.times), 'time')} to propose"
    if plan.can_more:
        return "No time is chosen"
    if is_left_out:
        return "You left out every time that is free"
    if plan.theirs.zone:
        return f"No time within your hours is free and daytime in {plan.theirs.zone}"
    return "No time within your hours is free in the next three weeks"


def say_basis(plan: Plan, now: datetime) -> str:
    """Say what the times rest on: hours alone, or which calendar, and how old it is."""
    looked = looked_at(now, plan.zones.own)
    until = say_day(looked.ends_at.astimezone(plan.zones.own).date())
    if not plan.seen.is_known:
        return "No calendar of yours is known, so only your hours were looked at, and what you proposed to others."
    said = f"Your calendar has {count(len(plan.busy), 'meeting')} until {until}"
    if plan.seen.read_at is None:
        return f"{said}."
    days = (now - plan.seen.read_at).days
    if days > OLD:
        return f"{said}. It was read {say_count(days, 'day')} ago: newer meetings are not known."
    return f"{said}; it was read on {day(plan.seen.read_at.date())}."


def say_theirs(plan: Plan) -> str:
    """Say which zone is taken for theirs, and why."""
    if plan.theirs.zone:
        return f"Their time zone: {plan.theirs.zone}, {plan.theirs.because}."
    return "Their time zone is not known, so the letter gives the times in yours and says so."
