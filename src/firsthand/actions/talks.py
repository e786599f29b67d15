"""The talk with somebody as it is read: free times, what was proposed, the letter, and what is booked.

Needs no Django, so that the command line answers at once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from firsthand.actions.drafts import Writer, in_own_words, kept_language
from firsthand.actions.follow_up import said_by
from firsthand.actions.pipeline import Card
from firsthand.core.drafting.opening import words_of
from firsthand.core.drafting.proposals import KIND, Invitee, Offered, draft_proposal
from firsthand.core.drafting.times import Zones, say_time
from firsthand.core.drafting.values import Draft
from firsthand.core.free_time import MOST, Diary, Span, choose_times, free_times, looked_at
from firsthand.core.place_zones import zone_of_place
from firsthand.core.stages import Stage
from firsthand.core.talk_hours import TalkHours
from firsthand.core.talks import FAR, Busy, Proposed, Talk, cautions_about, state_of
from firsthand.store.database import Rows
from firsthand.store.queries.corrections import corrections
from firsthand.store.queries.marks import MarkRow, marks_by_invitation
from firsthand.store.queries.pipeline import meeting_facts
from firsthand.store.queries.talks import (
    Seen,
    booked_talk,
    calendar_seen,
    meetings_taken,
    proposal_marks,
    talk_hours,
    talks_taken,
    times_of_marks,
)
from firsthand.store.queries.whereabouts import whereabouts
from firsthand.zones import machine_zone, zone_named

BEFORE_BOOKING = (Stage.RECEIVED, Stage.ASKED, Stage.ANSWERED, Stage.TALK, Stage.LAPSED)


@dataclass(frozen=True, slots=True)
class Theirs:
    """The zone of the other: its name, "" where it is not known, and how it is known."""

    zone: str = ""
    because: str = ""
    is_said: bool = False


@dataclass(frozen=True, slots=True)
class Chosen:
    """The times that the owner keeps, and those they do not want; without a choice the best are proposed."""

    kept: tuple[Span, ...] = ()
    unwanted: tuple[datetime, ...] = ()
    is_made: bool = False
    more: int = 0  # times that are to be added


@dataclass(frozen=True, slots=True)
class Plan:
    """What can be proposed to somebody: times, each with how it stands, and the letter.

    `busy` are the meetings that were looked at; `stale` the times that the owner's own text does not name.
    """

    hours: TalkHours
    zones: Zones
    theirs: Theirs
    seen: Seen
    busy: tuple[Busy, ...]
    times: tuple[Proposed, ...]
    draft: Draft
    stale: tuple[Span, ...] = ()
    can_more: bool = False


@dataclass(frozen=True, slots=True)
class Arranged:
    """What was arranged with somebody: times that stand proposed, or the talk that is booked."""

    proposed: tuple[Proposed, ...] = ()
    booked: Talk | None = None
    cautions: tuple[str, ...] = ()  # on the time of the booked talk


@dataclass(frozen=True, slots=True)
class Diaries:
    """The owner's time as it was read once: zones, meetings, talks with others."""

    hours: TalkHours
    zones: Zones
    meetings: tuple[Busy, ...]
    talks: tuple[Busy, ...]
    own: tuple[MarkRow, ...] = field(default=())  # the marks of the one it is about

    @property
    def taken(self) -> list[Busy]:
        """Return all that takes the owner's time."""
        return sorted((*self.meetings, *self.talks), key=lambda each: (each.span.starts_at, each.title))


def own_zone(hours: TalkHours) -> str:
    """Return the name of the owner's zone: theirs, else that of the computer."""
    return hours.zone or machine_zone()


def their_zone(rows: Rows, owner_id: int, person_id: int) -> Theirs:
    """Return the zone of a person: the owner's word, else that of where they live where that leaves no doubt."""
    said = corrections(rows, owner_id, [person_id]).get(person_id, {}).get("zone", "")
    if said:
        return Theirs(said, "as you say", is_said=True)
    found = whereabouts(rows, [person_id]).get(person_id)
    zone = zone_of_place(found.place) if found else ""
    return Theirs(zone, f"as they live in {found.place}" if zone and found else "")


def diaries_of(
    rows: Rows, owner_id: int, card: Card, theirs: Theirs, now: datetime, *, latest: datetime | None = None
) -> Diaries:
    """Read what takes the owner's time, from now until the last day on which a talk is proposed, or a later time."""
    hours = talk_hours(rows, owner_id)
    name = own_zone(hours)
    zone = zone_named(name)
    zones = Zones(name, zone, theirs.zone, zone_named(theirs.zone) if theirs.zone else None)
    marks = marks_by_invitation(rows, owner_id)
    end = max(looked_at(now, zone).ends_at, latest or now)
    meetings = meetings_taken(rows, owner_id, Span(now, end), zone)
    talks = talks_taken(rows, owner_id, marks, without=card.id)
    return Diaries(hours, zones, tuple(meetings), tuple(talks), tuple(marks.get(card.id, ())))


def plan_talk(
    rows: Rows,
    owner_id: int,
    card: Card,
    writer: Writer,
    now: datetime,
    *,
    chosen: Chosen = Chosen(),
    in_language: str = "",
) -> Plan:
    """Return the times that can be proposed to somebody, and the letter that does."""
    theirs = their_zone(rows, owner_id, card.person_id)
    latest = max((each.ends_at for each in chosen.kept), default=now)
    diaries = diaries_of(rows, owner_id, card, theirs, now, latest=latest)
    before = [each.span for each in proposed_times(rows, diaries)]
    free = free_in(diaries, now, without=(*chosen.unwanted, *(each.starts_at for each in before)))
    times = chosen_times(free, diaries, chosen)
    states = tuple(state_of(Talk(0, each.starts_at, each.ends_at), diaries.taken, now) for each in times)
    draft = letter_for(rows, owner_id, card, writer, diaries, times=times, in_language=in_language)
    shown = in_own_words(draft, writer, card.id)
    stale = tuple(
        each
        for each in times
        if shown.is_own and say_time(each, diaries.zones, draft.language) not in shown.body
    )
    looked = looked_at(now, diaries.zones.own)
    busy = tuple(each for each in diaries.meetings if each.span.touches(looked))
    more = len(times) < MOST and bool(set(free) - set(times))
    return Plan(
        diaries.hours, diaries.zones, theirs, calendar_seen(rows, owner_id), busy, states, shown, stale, more
    )


def free_in(diaries: Diaries, now: datetime, *, without: Iterable[datetime]) -> list[Span]:
    """Return every time that can be proposed but some."""
    busy = tuple(each.span for each in diaries.taken)
    diary = Diary(diaries.hours, diaries.zones.own, busy, diaries.zones.theirs)
    unwanted = set(without)
    return [each for each in free_times(diary, now) if each.starts_at not in unwanted]


def chosen_times(free: Sequence[Span], diaries: Diaries, chosen: Chosen) -> list[Span]:
    """Return the times of a letter: those that are kept and as many more as are wanted."""
    most = min(len(chosen.kept) + chosen.more, MOST) if chosen.is_made else MOST
    return choose_times(free, diaries.zones.own, kept=chosen.kept, most=most)


def letter_for(
    rows: Rows,
    owner_id: int,
    card: Card,
    writer: Writer,
    diaries: Diaries,
    *,
    times: Sequence[Span],
    in_language: str,
) -> Draft:
    """Draft the letter that proposes times."""
    here = card.way.here
    written = words_of(said_by(rows, owner_id, card))
    return draft_proposal(
        Invitee(
            card.name, written, card.stage is Stage.TALK, here.cause, (here.record,) if here.record else ()
        ),
        Offered(times, diaries.hours.minutes, diaries.hours.place, diaries.zones),
        owner_name=writer.facts.name,
        wordings=writer.wordings,
        language=writer.language,
        in_language=in_language or kept_language(writer, card.id, KIND),
        tone=writer.tone,
    )


def proposed_times(rows: Rows, diaries: Diaries) -> list[Talk]:
    """Return the times that stand proposed to the one it is about, each once."""
    found = times_of_marks(rows, [each.id for each in proposal_marks(diaries.own)])
    times = {each.span: each for listed in found.values() for each in listed}
    return [times[span] for span in sorted(times)]


def arranged_with(rows: Rows, owner_id: int, card: Card, now: datetime) -> Arranged:
    """Return what was arranged with somebody, and what came between since."""
    if card.is_own or not card.is_open:
        return Arranged()
    here = card.way.here.talk
    latest = max(
        now + FAR, here.ends_at if here else now
    )  # one may be agreed on for later than what is proposed
    diaries = diaries_of(rows, owner_id, card, Theirs(), now, latest=latest)
    with_them = {
        each.record for each in meeting_facts(rows, owner_id, [card.person_id]).get(card.person_id, ())
    }
    taken = [each for each in diaries.taken if each.is_talk or each.record not in with_them]
    if booked := booked_talk(diaries.own):
        other, zone = state_of(booked, taken, now).taken_by, diaries.zones.own
        is_over = booked.is_over(now)
        cautions = () if is_over else cautions_about(booked.span, diaries.hours, zone, other, now)
        return Arranged(booked=booked, cautions=cautions)
    return Arranged(tuple(state_of(each, taken, now) for each in proposed_times(rows, diaries)))
