"""The pipeline, or the three I's: from an Invitation by an Introduction (a talk) to Interaction, and where one stands.

Where somebody stands is worked out from facts, whatever order they came in: what the owner marked, and what records
tell. No fact from after now moves anybody; a talk that is still to come only counts as booked. What moves to a stage:

- received: the invitation itself, in either direction.
- asked: the owner's mark, or the question "have we met?" found in the messages.
- answered: a message of the sender since the ask.
- talk proposed: the owner's mark, also that a talk which was booked is called off.
- talk booked: the owner's mark, or a meeting of the two alone that is still to come after the ask or the proposal,
  called off by neither. Once the mark says a time, it alone says when the talk is.
- talk held: the owner's mark, or such a meeting that is over, or a call or meeting that the owner wrote down. At the
  time that the mark says it may have been among others, and one before that time is another meeting.
- accepted: the owner's mark, or the connection, as an archive or a mail of the platform tells it. Once a record shows
  the connection, marks of earlier stages move nobody back.
- followed up: the owner's mark, or a message or mail of the owner since accepting (from the same day on, where only
  the day is known), or a meeting since. It is due within the days of the policy, and late after them.
- cultivated: since the follow-up both met, or each wrote to the other.
- declined: the owner's mark.
- lapsed: no answer for as many days after an ask as the policy waits, or an invitation that was begun is no longer
  among those that are open on the platform. An answer, a mark or a connection afterwards moves on from there.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from firsthand.core.days import say_count, say_day
from firsthand.core.free_time import Span
from firsthand.core.stages import Stage
from firsthand.core.stops import Policy
from firsthand.core.talks import Talk


class FactKind(StrEnum):
    """What can move somebody: marks of the owner (by their names there), and what records tell."""

    ASKED = "asked"  # a mark, or found in the messages
    TALK = "talk"
    BOOKED = "booked"
    CALLED_OFF = "called_off"
    HELD = "held"
    ACCEPTED = "accepted"
    FOLLOWED_UP = "followed_up"
    DECLINED = "declined"
    LATER = "later"  # moves nobody: the owner decides another day
    ANSWERED = "answered"
    CONNECTED = "connected"
    GONE = "gone"  # no longer open on the platform
    MEETING = "meeting"  # took place, or is still to come
    WROTE = "wrote"  # the owner did
    HEARD = "heard"  # they wrote


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that happened on a day; `at` is None where only the day is known.

    `record` proves it; `act` is the key by which a mark of the owner is taken back. `title`, `ends_at` and `people`,
    the owner included, are those of a meeting, `source` says what told of a connection or what an answer says, `place`
    orders marks of one moment, and `talk` is the time that was agreed on.
    """

    kind: FactKind
    on: date
    at: datetime | None = None
    record: str = ""
    act: str = ""
    title: str = ""
    ends_at: datetime | None = None
    people: int = 2
    source: str = ""
    place: int = 0
    talk: Talk | None = None

    def is_known(self, now: datetime) -> bool:
        """Tell whether it has happened; a meeting has once it is over."""
        at = self.ends_at or self.at
        return at <= now if at else self.on <= now.date()


@dataclass(frozen=True, slots=True)
class Start:
    """The invitation with which the way begins.

    `may_lapse` is false for a sender who is known first-hand: they were asked only because their account may be in
    other hands, and are waited for.
    """

    on: date
    record: str
    is_own: bool = False  # the owner sent it
    may_lapse: bool = True


@dataclass(frozen=True, slots=True)
class Position:
    """A stage with the day since when, why (a sentence), the record that proves it, and the act of the owner if any.

    `talk` is the time of a talk that is booked, where the owner said it.
    """

    stage: Stage
    since: date
    cause: str
    record: str = ""
    act: str = ""
    at: datetime | None = None
    talk: Talk | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """The way somebody took so far, oldest first; the last position is where they stand.

    `to_do` is what comes next and `due_on` by when; `later_on` is the day on which the owner put it off, if nothing
    came since.
    """

    steps: tuple[Position, ...]
    to_do: str = ""
    due_on: date | None = None
    later_on: date | None = None

    @property
    def here(self) -> Position:
        """Return where they stand."""
        return self.steps[-1]

    @property
    def stage(self) -> Stage:
        """Return the stage."""
        return self.here.stage

    def position(self, stage: Stage) -> Position | None:
        """Return when and why a stage was reached last."""
        return next((each for each in reversed(self.steps) if each.stage is stage), None)

    def late_by(self, today: date) -> int:
        """Return by how many days what comes next is late, 0 where it is not."""
        return max((today - self.due_on).days, 0) if self.due_on else 0

    def leaves_on(self, policy: Policy) -> date | None:
        """Return the day from which on the board shows them no more, None while they are on the way to accepting."""
        if self.stage in (Stage.ACCEPTED, Stage.FOLLOWED_UP):
            accepted = self.position(Stage.ACCEPTED) or self.here
            return accepted.since + timedelta(days=policy.shows_accepted_days)
        if self.stage in (Stage.CULTIVATED, Stage.DECLINED, Stage.LAPSED):
            return self.here.since + timedelta(days=policy.shows_done_days)
        return None

    def is_shown(self, policy: Policy, today: date) -> bool:
        """Tell whether they stand on the board."""
        leaves_on = self.leaves_on(policy)
        return leaves_on is None or today < leaves_on


MARKED = {
    FactKind.ASKED: (Stage.ASKED, "You marked it as asked on {day}."),
    FactKind.TALK: (Stage.TALK, "You marked a talk as proposed on {day}."),
    FactKind.BOOKED: (Stage.BOOKED, "You marked a talk as booked on {day}."),
    FactKind.CALLED_OFF: (Stage.TALK, "You called the talk off on {day}."),
    FactKind.HELD: (Stage.HELD, "You marked the talk as held on {day}."),
    FactKind.ACCEPTED: (Stage.ACCEPTED, "You marked it as accepted on {day}."),
    FactKind.DECLINED: (Stage.DECLINED, "You marked it as declined on {day}."),
}
BEFORE_TALK = (Stage.ASKED, Stage.ANSWERED, Stage.TALK, Stage.BOOKED)
OPEN = (Stage.RECEIVED, *BEFORE_TALK, Stage.HELD)
# Where things stand on a day of which no more is known: an answer, then a meeting, then what both led to.
LATE_ON_DAY = {FactKind.ANSWERED: 1, FactKind.MEETING: 2, FactKind.CONNECTED: 3, FactKind.GONE: 4}


def course_of(start: Start, facts: Iterable[Fact], policy: Policy, now: datetime) -> Course:
    """Return the way somebody took, by all that is known of it until now."""
    given = sorted(set(facts), key=_order)
    past = [fact for fact in given if fact.is_known(now)]
    steps = _toward_accepting(start, _with_ask_before_answer(past))
    if steps[-1].stage is Stage.ACCEPTED:
        steps += _since_accepting(steps[-1], past)
    elif ahead := _booked(steps[-1], given, now):
        steps.append(ahead)
    elif lapsed := _lapsed(start, steps[-1], policy, now.date()):
        steps.append(lapsed)
    to_do, due_on = _to_do(steps[-1], given, policy, now)
    return Course(tuple(steps), to_do, due_on, _later_on(past, steps[-1]))


def _order(fact: Fact) -> tuple[date, int, str, int, str, str]:
    late = LATE_ON_DAY.get(fact.kind, 0)
    at = fact.at.isoformat() if fact.at and not late else ""
    return (fact.on, late, at, fact.place, fact.kind, fact.record)


def _with_ask_before_answer(facts: Sequence[Fact]) -> list[Fact]:
    """Return the facts with an only ask moved to the day of an answer that is older: it was marked late."""
    asks = [fact for fact in facts if fact.kind is FactKind.ASKED]
    answers = [fact for fact in facts if fact.kind is FactKind.ANSWERED]
    if len(asks) != 1 or not answers or answers[-1].on >= asks[0].on:
        return list(facts)
    moved = replace(asks[0], on=answers[-1].on, at=None)
    return sorted((moved if fact is asks[0] else fact for fact in facts), key=_order)


def _toward_accepting(start: Start, given: Sequence[Fact]) -> list[Position]:
    """Walk through the facts in their order, up to where they accept, decline or leave off."""
    said = (
        f"You invited them on {say_day(start.on)}."
        if start.is_own
        else f"Invited you on {say_day(start.on)}."
    )
    steps = [Position(Stage.RECEIVED, start.on, said, start.record)]
    is_connected = False
    for fact in given:
        if fact.kind is FactKind.CONNECTED:
            is_connected = True
        elif is_connected and steps[-1].stage is Stage.ACCEPTED and fact.kind is not FactKind.DECLINED:
            continue
        if fact.kind is FactKind.ACCEPTED and (talk := _talk_before(steps[-1], fact, given)):
            steps.append(talk)
        if moved := _moved(steps[-1], fact, start):
            steps.append(moved)
    return steps


def _talk_before(here: Position, accepted: Fact, facts: Iterable[Fact]) -> Position | None:
    """Return that a talk was held on the day of accepting, which it led to; None where it came later that day."""
    if here.stage not in BEFORE_TALK:
        return None
    same_day = (each for each in facts if each.on == accepted.on and _is_the_talk(each, here))
    talks = (each for each in same_day if not (each.at and accepted.at and each.at > accepted.at))
    return next((_at(Stage.HELD, each, _say_meeting(each)) for each in talks), None)


def _moved(here: Position, fact: Fact, start: Start) -> Position | None:
    """Return where a fact moves somebody to, None where it does not."""
    day, stage = say_day(fact.on), here.stage
    if fact.kind is FactKind.ASKED and not fact.act:
        return _at(Stage.ASKED, fact, f"You asked “have we met?” in a message of {day}.")
    if fact.kind is FactKind.ASKED and not fact.at:
        return _at(Stage.ASKED, fact, f"You had asked by {day}, and marked it later.")
    if fact.kind is FactKind.BOOKED and fact.talk:
        when = f"{say_day(fact.talk.on)} at {fact.talk.starts_at:%H:%M}"
        return _at(Stage.BOOKED, fact, f"You booked a talk for {when}, on {day}.")
    if fact.kind in MARKED:
        to, cause = MARKED[fact.kind]
        is_again = to is stage and to not in (Stage.ASKED, Stage.TALK)
        return None if is_again else _at(to, fact, cause.replace("{day}", day))
    if fact.kind is FactKind.ANSWERED and stage is Stage.ASKED:
        said = f", {fact.source}" if fact.source.startswith("but") else f" {fact.source}".rstrip()
        return _at(Stage.ANSWERED, fact, f"They answered on {day}{said}.")
    if stage in BEFORE_TALK and _is_the_talk(fact, here):
        return _at(Stage.HELD, fact, _say_meeting(fact))
    if fact.kind is FactKind.CONNECTED and stage is not Stage.ACCEPTED:
        did = "They accepted your invitation on" if start.is_own else "Connected on"
        return _at(Stage.ACCEPTED, fact, f"{did} {day}{f', says {fact.source}' if fact.source else ''}.")
    if fact.kind is FactKind.GONE and stage in OPEN:
        cause = (
            f"No longer open on LinkedIn, says your archive of {day}: withdrawn, ignored or declined there."
        )
        return _at(Stage.LAPSED, fact, cause)
    return None


def _is_the_talk(fact: Fact, here: Position) -> bool:
    """Tell whether a meeting is the talk that was asked for: one of the two alone, or at the time that was booked."""
    if fact.kind is not FactKind.MEETING or fact.on < here.since:
        return False
    if here.talk and fact.at and fact.ends_at:
        span = Span(fact.at, fact.ends_at)
        return here.talk.span.touches(span) or (fact.people <= 2 and here.talk.ends_at <= fact.at)
    return fact.people <= 2


def _at(stage: Stage, fact: Fact, cause: str) -> Position:
    return Position(stage, fact.on, cause, fact.record, fact.act, fact.at, fact.talk)


def _say_meeting(fact: Fact) -> str:
    where = "you wrote down" if fact.record.startswith("logged:") else "in your calendar"
    return (
        f"“{fact.title}” on {say_day(fact.on)}, {where}."
        if fact.title
        else f"A meeting on {say_day(fact.on)}, {where}."
    )


def _is_since(fact: Fact, here: Position) -> bool:
    """Tell whether something came after a position: on a later day where one of both is known by its day alone.

    What the owner wrote or marked on the day itself counts, for the answer to an invitation goes out as it is accepted.
    """
    if fact.kind is FactKind.FOLLOWED_UP and fact.at and here.at:
        return fact.at >= here.at
    is_own = fact.kind in (FactKind.WROTE, FactKind.FOLLOWED_UP)
    return _is_after(fact, here) or (is_own and not here.at and fact.on == here.since)


def _since_accepting(accepted: Position, facts: Sequence[Fact]) -> list[Position]:
    """Return the stages after accepting."""
    ways = (FactKind.FOLLOWED_UP, FactKind.WROTE, FactKind.MEETING)
    followed = next((each for each in facts if each.kind in ways and _is_since(each, accepted)), None)
    if followed is None:
        return []
    up = _at(Stage.FOLLOWED_UP, followed, _say_follow_up(followed, accepted))
    since = [each for each in facts if each is not followed and _is_after(each, up)]
    met = next((each for each in since if each.kind is FactKind.MEETING), None)
    wrote = next((each for each in since if each.kind is FactKind.WROTE), None)
    heard = next((each for each in since if each.kind is FactKind.HEARD), None)
    exchange = max(wrote, heard, key=_order) if wrote and heard else None
    first = min(filter(None, (met, exchange)), key=_order, default=None)
    if first is None:
        return [up]
    both = f"Each of you wrote to the other since you followed up, by {say_day(first.on)}."
    return [up, _at(Stage.CULTIVATED, first, _say_meeting(first) if first is met else both)]


def _is_after(fact: Fact, here: Position) -> bool:
    return fact.at > here.at if fact.at and here.at else fact.on > here.since


def _say_follow_up(fact: Fact, accepted: Position) -> str:
    days = (fact.on - accepted.since).days
    after = f", {say_count(days, 'day')} after accepting" if days else ", the day you accepted"
    if fact.kind is FactKind.FOLLOWED_UP:
        return f"You marked it as followed up on {say_day(fact.on)}{after}."
    return (
        _say_meeting(fact)
        if fact.kind is FactKind.MEETING
        else f"You wrote to them on {say_day(fact.on)}{after}."
    )


def _meeting_ahead(here: Position, facts: Iterable[Fact], now: datetime) -> Fact | None:
    """Return the next meeting that would be the talk and is not over."""
    return next((each for each in facts if _is_the_talk(each, here) and not each.is_known(now)), None)


def _booked(here: Position, facts: Iterable[Fact], now: datetime) -> Position | None:
    """Return that a talk stands on the calendar; since when is not known, so it is since it was asked or proposed.

    What the owner booked for a time stays the talk.
    """
    if here.stage not in BEFORE_TALK or here.talk or not (ahead := _meeting_ahead(here, facts, now)):
        return None
    title = f"“{ahead.title}”" if ahead.title else "A talk"
    cause = f"{title} is in your calendar for {say_day(ahead.on)}."
    return Position(Stage.BOOKED, here.since, cause, ahead.record)


def _lapsed(start: Start, here: Position, policy: Policy, today: date) -> Position | None:
    """Return that an ask had no answer for as long as the policy waits."""
    on = here.since + timedelta(days=policy.ask_lapses_days)
    if here.stage is not Stage.ASKED or not start.may_lapse or today < on:
        return None
    cause = (
        f"You asked on {say_day(here.since)}, and nothing came in {say_count(policy.ask_lapses_days, 'day')}."
    )
    return Position(Stage.LAPSED, on, cause, here.record, here.act)


def _to_do(here: Position, facts: Iterable[Fact], policy: Policy, now: datetime) -> tuple[str, date | None]:
    """Return what comes next, and by when."""
    if here.stage is Stage.ASKED:
        return "Wait for an answer", here.since + timedelta(days=policy.ask_lapses_days)
    if here.stage is Stage.BOOKED and here.talk:
        is_over = here.talk.is_over(now)
        return AFTER_TALK if is_over else f"Talk at {here.talk.starts_at:%H:%M}", here.talk.on
    if here.stage is Stage.BOOKED:
        ahead = _meeting_ahead(here, facts, now)
        return ("Talk", ahead.on) if ahead else ("Mark it once you have talked", None)
    if here.stage is Stage.ACCEPTED:
        return "Follow up", here.since + timedelta(days=policy.follow_up_days)
    return _NEXT.get(here.stage, ""), None


AFTER_TALK = "Say how the talk was"
_NEXT = {
    Stage.RECEIVED: "Answer it",
    Stage.ANSWERED: "Decide on their answer",
    Stage.TALK: "Find a day for the talk",
    Stage.HELD: "Accept, then follow up",
    Stage.FOLLOWED_UP: "Answer what they write, or meet",
    Stage.LAPSED: "Decline it, or let it be",
}


def _later_on(facts: Sequence[Fact], here: Position) -> date | None:
    """Return when the owner put it off, if that was the last word."""
    latest = max((each for each in facts if each.kind in {*MARKED, FactKind.LATER}), key=_order, default=None)
    if latest is None or latest.kind is not FactKind.LATER or here.stage not in OPEN:
        return None
    return latest.on
