"""What is to be done about a talk today: find a day, hold it, or say how it was. Needs no Django."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import takewhile

from firsthand.core.days import say_day
from firsthand.core.pipeline import Course
from firsthand.core.stages import Stage
from firsthand.core.talks import Talk, say_near
from firsthand.core.today import Step, Whom
from firsthand.core.today_steps import booked_step, talk_ahead_step, talk_step, talked_step
from firsthand.store.database import Rows
from firsthand.store.queries.talks import times_of_marks
from firsthand.store.queries.today import has_logged


@dataclass(frozen=True, slots=True)
class TalkState:
    """How far a talk with the sender of an invitation is; `last_on` is the last contact with them."""

    invitation: int
    way: Course
    talk_on: date
    last_on: date | None


def talk_with(rows: Rows, whom: Whom, state: TalkState, now: datetime) -> Step | None:
    """Return what is to be done about a talk; what was written since does not hold it."""
    way, today = state.way, now.date()
    if way.stage is Stage.HELD and way.here.record.startswith("meeting:"):
        return held_in_calendar(rows, whom, state, today)
    if way.stage not in (Stage.TALK, Stage.BOOKED):
        return None
    if talk := way.here.talk:
        return booked_with_time(whom, state, talk, now)
    if way.due_on:
        return booked_step(whom, state.invitation, way, state.last_on, today)
    step = talk_step(whom, state.invitation, state.talk_on, state.last_on, today)
    return times_over(rows, step, way, now) if step and way.stage is Stage.TALK else step


def times_over(rows: Rows, step: Step, way: Course, now: datetime) -> Step:
    """Return that all times which were proposed have passed, and none was agreed on; else the step as it is."""
    since = takewhile(lambda each: each.stage is Stage.TALK, reversed(way.steps))
    marks = [
        int(number) for each in since for kind, _, number in [each.record.partition(":")] if kind == "mark"
    ]
    times = [each for listed in times_of_marks(rows, marks).values() for each in listed]
    if not times or any(each.starts_at > now for each in times):
        return step
    text = f"The times that you proposed on {say_day(way.here.since)} have passed, and none is booked: propose others."
    return replace(step, text=text, urgency=1.0)


def booked_with_time(whom: Whom, state: TalkState, talk: Talk, now: datetime) -> Step | None:
    """Return that a talk is near, or that it is over and waits for its note."""
    if not talk.is_over(now):
        return talk_ahead_step(whom, state.invitation, state.way.here, state.last_on, now)
    on = min(talk.on, now.date())  # where the owner is, the day may have begun already
    record, when = state.way.here.record, say_near(talk, now)
    return talked_step(whom, state.invitation, on, record, now.date(), when=when)


def held_in_calendar(rows: Rows, whom: Whom, state: TalkState, today: date) -> Step | None:
    """Return that a talk of the calendar is over, and no line of the logbook says how it was."""
    here = state.way.here
    if has_logged(rows, whom.id, here.since):
        return None
    return talked_step(whom, state.invitation, here.since, here.record, today)
