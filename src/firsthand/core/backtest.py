"""The back-test: what a policy would have said to everybody who came into the network, with what was known before.

Each request is judged by its case as it stood the day before, by itself: the week's number of asks is looked at
apart. Where the records leave open whether it was the owner's own invitation, or what its note said, every answer
that can have been given counts toward a bound; the point takes it for theirs, and without a note.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from firsthand.core.asks import WEEK
from firsthand.core.backtest_minutes import USUAL, Minutes
from firsthand.core.invitations import Case
from firsthand.core.notes.values import NoteKind
from firsthand.core.outcomes import Outcome
from firsthand.core.policy import decide
from firsthand.core.stops import Policy
from firsthand.core.verdicts import Decision, Verdict

LET_IN = frozenset({Verdict.ACCEPT, Verdict.TALK})  # a talk counts as if it had been held
LAST_WITHOUT_NOTE = 3  # the rules up to this speak whatever a note claims
BY_CLAIMS = (5, 6, 7)  # the rules that a claim in a note calls for


@dataclass(frozen=True, slots=True)
class Request:
    """Somebody who came into the network, or asked to: the case is what was known of them before that day.

    `is_theirs` says that they surely asked; else it may have been the owner's own invitation.
    """

    record: str
    person: int
    on: date
    case: Case
    is_theirs: bool = True
    is_note_known: bool = True
    is_let_in: bool = True  # the owner accepted; else they declined, or have not answered


@dataclass(frozen=True, slots=True)
class Pitch:
    """Something that somebody sold in a message after they had been let in."""

    record: str
    person: int
    on: date


@dataclass(frozen=True, slots=True)
class Judged:
    """A request with the answer of a policy, and every answer that the records leave possible."""

    request: Request
    decision: Decision
    possible: frozenset[Verdict]

    @property
    def verdict(self) -> Verdict:
        """Return the answer that can be defended best."""
        return self.decision.verdict

    @property
    def is_sure(self) -> bool:
        """Tell whether nothing but this answer can have been given."""
        return self.request.is_theirs and len(self.possible) == 1


@dataclass(frozen=True, slots=True)
class Bounded:
    """A number with the least and the most it can have been."""

    value: int = 0
    low: int = 0
    high: int = 0


@dataclass(frozen=True, slots=True)
class Replay:
    """What one policy would have done with all requests, and what would have come of it."""

    policy: Policy
    judged: tuple[Judged, ...]
    verdicts: Mapping[Verdict, Bounded]
    by_year: Mapping[int, Mapping[Verdict, int]]
    asks_beyond: int  # of the asks, those beyond the policy's number for any 7 days
    kept: Bounded
    lost: Bounded
    outcomes_lost: tuple[Outcome, ...]
    avoided: Bounded
    pitches_avoided: tuple[Pitch, ...]
    minutes: Minutes

    def count(self, verdict: Verdict) -> int:
        """Return how often the policy would have said this."""
        return self.verdicts[verdict].value

    @property
    def minutes_spent(self) -> int:
        """Return what its asks and talks would have cost."""
        return self.count(Verdict.ASK) * self.minutes.ask + self.count(Verdict.TALK) * self.minutes.talk

    @property
    def minutes_saved(self) -> int:
        """Return what it would have saved over letting everybody in unasked; less than 0 where it costs more."""
        return self.avoided.value * self.minutes.pitch - self.minutes_spent


def replay(
    requests: Sequence[Request],
    policy: Policy,
    outcomes: Sequence[Outcome] = (),
    pitches: Sequence[Pitch] = (),
    *,
    minutes: Minutes = USUAL,
) -> Replay:
    """Judge all requests under a policy, and say which outcomes and pitches came from whom it would have refused."""
    judged = tuple(judge(each, policy) for each in sorted(requests, key=lambda each: (each.on, each.record)))
    by_person: dict[int, list[Judged]] = defaultdict(list)
    years: dict[int, Counter[Verdict]] = defaultdict(Counter)
    for each in judged:
        by_person[each.request.person].append(each)
        years[each.request.on.year][each.verdict] += 1
    fates = [(outcome, fate(outcome, by_person)) for outcome in outcomes]
    shut_out = [(pitch, refusal(pitch, by_person)) for pitch in pitches]
    return Replay(
        policy=policy,
        judged=judged,
        verdicts={verdict: bounds(judged, verdict) for verdict in Verdict},
        by_year={year: dict(years[year]) for year in sorted(years)},
        asks_beyond=count_beyond(judged, policy),
        kept=add_up(found for _, found in fates),
        lost=add_up(tuple(not at for at in (found[0], found[2], found[1])) for _, found in fates),
        outcomes_lost=tuple(outcome for outcome, found in fates if not found[0]),
        avoided=add_up(found for _, found in shut_out),
        pitches_avoided=tuple(pitch for pitch, found in shut_out if found[0]),
        minutes=minutes,
    )


def judge(request: Request, policy: Policy) -> Judged:
    """Say what a policy would have answered."""
    decision = decide(request.case, policy, request.on, with_reasons=False)
    if request.is_note_known:
        return Judged(request, decision, frozenset({decision.verdict}))
    others = (decide(each, policy, request.on, with_reasons=False) for each in _with_any_note(request.case))
    possible = {each.verdict for each in (decision, *others)}
    if decision.rule > LAST_WITHOUT_NOTE:
        possible |= {policy.answer(rule, note=NoteKind.PERSONAL) for rule in BY_CLAIMS}
    return Judged(request, decision, frozenset(possible))


def _with_any_note(case: Case) -> Iterator[Case]:
    """Yield a case with a note of each kind."""
    return (replace(case, reading=replace(case.reading, kind=kind)) for kind in NoteKind)


def bounds(judged: Iterable[Judged], verdict: Verdict) -> Bounded:
    """Return how often a verdict is given: at the point, surely, and possibly."""
    return add_up(
        (each.verdict is verdict, each.is_sure and each.verdict is verdict, verdict in each.possible)
        for each in judged
    )


def add_up(found: Iterable[tuple[bool, ...]]) -> Bounded:
    """Add up what is so at the point, what surely is, and what may be."""
    rows = list(found)
    return Bounded(*(sum(row[at] for row in rows) for at in range(3)))


def fate(outcome: Outcome, by_person: Mapping[int, Sequence[Judged]]) -> tuple[bool, bool, bool]:
    """Tell whether an outcome would have been kept: at the point, surely, and possibly.

    It is where one of its people would have been let in before. Whoever asked for nothing before it, such as somebody
    the owner invited, no policy on those who ask would have refused.
    """
    if not outcome.credits:
        return True, True, True
    each = [_standing(by_person.get(credit.person, ()), before=outcome.on) for credit in outcome.credits]
    return any(at[0] for at in each), any(at[1] for at in each), any(at[2] for at in each)


def refusal(pitch: Pitch, by_person: Mapping[int, Sequence[Judged]]) -> tuple[bool, bool, bool]:
    """Tell whether a pitch would have been spared: at the point, surely, and possibly."""
    let_in = _standing(by_person.get(pitch.person, ()), before=pitch.on + timedelta(days=1))
    return not let_in[0], not let_in[2], not let_in[1]


def _standing(judged: Sequence[Judged], *, before: date) -> tuple[bool, bool, bool]:
    """Tell whether a person would have been in the network by a day: at the point, surely, and possibly."""
    asked = [each for each in judged if each.request.on < before]
    if not asked:
        return True, True, True
    return (
        any(each.verdict in LET_IN for each in asked),
        any(each.possible == {Verdict.ACCEPT} for each in asked),
        any(not each.request.is_theirs or each.possible != {Verdict.DECLINE} for each in asked),
    )


def count_beyond(judged: Iterable[Judged], policy: Policy) -> int:
    """Count the asks that the policy's number for any 7 days would have let lapse."""
    sent, beyond = deque[date](), 0
    for each in judged:
        if each.verdict is not Verdict.ASK or each.decision.rule != 9:
            continue
        while sent and sent[0] + WEEK <= each.request.on:
            sent.popleft()
        if len(sent) < policy.asks_per_week:
            sent.append(each.request.on)
        else:
            beyond += 1
    return beyond


@dataclass(frozen=True, slots=True)
class Known:
    """How much of the past the records hold: requests, and what is not known of them."""

    requests: int = 0
    not_let_in: int = 0  # declined, let lie, or still waiting
    own: int = 0  # people who accepted an invitation of the owner
    unsure: int = 0  # connections of which nobody knows who asked
    notes_unknown: int = 0
    nameless: int = 0
    first_on: date | None = None
    last_on: date | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """Some policies side by side over the same past."""

    replays: tuple[Replay, ...] = ()
    known: Known = Known()
    outcomes: tuple[Outcome, ...] = ()
    minutes: Minutes = USUAL
    unread: int = 0  # messages of which nobody has looked whether they sell something


def count_known(requests: Sequence[Request], *, own: int, nameless: int) -> Known:
    """Count what the records hold of the past."""
    days = [each.on for each in requests]
    return Known(
        requests=len(requests),
        not_let_in=sum(not each.is_let_in for each in requests),
        own=own,
        unsure=sum(not each.is_theirs for each in requests),
        notes_unknown=sum(not each.is_note_known for each in requests),
        nameless=nameless,
        first_on=min(days, default=None),
        last_on=max(days, default=None),
    )
