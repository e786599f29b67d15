"""Whom one might let go: what speaks for it and what against, as signed terms that add up.

For speaks silence and noise: no word ever, years without a conversation, pitches since accepting. Against speaks what
a tie may still give: goodwill, a bridge into a group, a way to a goal, a weak tie in a field of interest, a change of
job. Some reasons decide alone. Title, size of a company and number of connections are not among the facts.

Sources. Weak ties are the bridges (Granovetter 1973; Onnela et al. 2007: without weak ties a network falls apart,
without strong ones it only shrinks), so weakness alone is never a reason; nine of ten bridges are gone after a year
(Burt 2002), so one that is there counts much. Moderately weak ties brought the most jobs (Rajkumar et al. 2022).
Dormant ties that were once strong are quick to wake and give new advice (Levin, Walter and Murnighan 2011), so having
met or worked together weighs against. The weights are chosen, not measured: no record says what letting go has cost.
"""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from firsthand.core.days import months_before
from firsthand.core.knowledge import Knowledge
from firsthand.core.members import ALIVE
from firsthand.core.prune_words import NOTHING_SAID, QUIETING, Said
from firsthand.core.strength import Standing

WORTH_A_LOOK = 2.0  # the sum from which somebody is suggested
FRESH_MONTHS = 6  # since connecting
RECENT_MONTHS = 12  # since the last contact with somebody known
REST_DAYS = 90  # between muting and the thought of removing
FEW_AT_GOAL = 50  # people; where there are more, one of them is not what a goal depends on
YEAR = 365.25
DECIDES = -10.0


class Reason(StrEnum):
    """One thing that speaks for letting somebody go, or against."""

    NEVER_SPOKEN = "never_spoken"
    ONE_SIDED = "one_sided"
    SILENCE = "silence"
    PITCHES = "pitches"
    NO_GOODWILL = "no_goodwill"
    NOT_REMEMBERED = "not_remembered"
    TWICE = "twice"
    KEPT = "kept"
    LATER = "later"
    LISTED = "listed"
    RESTING = "resting"
    FRESH = "fresh"
    WARM = "warm"
    REACHED_OUT = "reached_out"
    WAITS = "waits"
    ONLY_BRIDGE = "only_bridge"
    ON_PATH = "on_path"
    YOUR_WORD = "your_word"
    REMEMBERED = "remembered"
    KNOWN = "known"
    OUTCOME = "outcome"
    GOODWILL = "goodwill"
    BRIDGE = "bridge"
    AT_GOAL = "at_goal"
    FIELD = "field"
    MOVED = "moved"
    NOTED = "noted"
    ONLY_THERE = "only_there"


# What would be lost with somebody, in the order it is told.
COSTS = (
    Reason.ONLY_BRIDGE, Reason.ON_PATH, Reason.AT_GOAL, Reason.BRIDGE, Reason.OUTCOME, Reason.GOODWILL, Reason.FIELD,
    Reason.ONLY_THERE,
)  # fmt: skip
KNOWING = {
    Knowledge.WORKED: -4.0,
    Knowledge.MET: -3.0,
    Knowledge.SPOKEN: -2.0,
    Knowledge.INTRODUCED: -2.0,
    Knowledge.SHARED: -2.0,
}


class Suggestion(StrEnum):
    """What is suggested: first ask oneself, then mute or unfollow, and only then remove."""

    KEEP = "keep"
    ASK = "ask"
    MUTE = "mute"
    REMOVE = "remove"


class Term(NamedTuple):
    """One reason with what it adds: above 0 for letting go, below against."""

    reason: Reason
    adds: float

    @property
    def decides(self) -> bool:
        """Tell whether it keeps somebody off the suggestions whatever else is said."""
        return self.adds == DECIDES


class Facts(NamedTuple):
    """What is known of one connection."""

    id: int
    knowledge: Knowledge
    standing: Standing
    connected_on: date | None = None
    last_on: date | None = None  # of any contact, either way
    received: int = 0
    sent: int = 0
    pitches: int = 0  # since connecting, that the owner left unanswered or only said no to
    favours: int = 0  # given or got
    outcomes: int = 0  # results that they are credited with
    bridged: int = 0  # 2: the only one who joins a group to others, or holds it; 1: one of several
    paths: int = 0  # of the best ways to the owner's goals that lead over them
    at_goal: int = 0  # how many are where they are, of the narrowest goal; 0 for none
    in_field: bool = False  # of interest, with a tie that is weak and not nothing
    has_moved: bool = False  # lately, to another job
    is_only_there: bool = False  # nobody else of their company is known
    is_promised: bool = False  # something is open: a promise, an interval to be in touch, an introduction
    is_noted: bool = False  # the owner gave them a tag or wrote a note
    is_twice: bool = False  # another connection may be the same person
    said: Said = NOTHING_SAID


class Weighed(NamedTuple):
    """All reasons, the heaviest of each side first, their sum, and what follows."""

    terms: tuple[Term, ...]
    score: float
    suggestion: Suggestion

    @property
    def speaks_for(self) -> tuple[Term, ...]:
        """Return what speaks for letting go."""
        return tuple(sorted((term for term in self.terms if term.adds > 0), key=lambda term: -term.adds))

    @property
    def speaks_against(self) -> tuple[Term, ...]:
        """Return what speaks against it."""
        return tuple(sorted((term for term in self.terms if term.adds < 0), key=lambda term: term.adds))


def weigh(facts: Facts, today: date) -> Weighed:
    """Weigh one connection."""
    deciding = [Term(reason, DECIDES) for reason in deciding_reasons(facts, today)]
    terms = (*deciding, *for_letting_go(facts, today), *against_letting_go(facts))
    score = sum(term.adds for term in terms)
    return Weighed(
        terms, score, suggestion_for(facts, today, is_candidate=not deciding and score >= WORTH_A_LOOK)
    )


def candidate(facts: Facts, today: date) -> Weighed | None:
    """Weigh one connection where it may be let go; None where `weigh` says to keep it, which one fact often tells."""
    if any(True for _ in deciding_reasons(facts, today)):
        return None
    terms = (*for_letting_go(facts, today), *against_letting_go(facts))
    score = sum(term.adds for term in terms)
    if score < WORTH_A_LOOK:
        return None
    return Weighed(terms, score, suggestion_for(facts, today, is_candidate=True))


def suggestion_for(facts: Facts, today: date, *, is_candidate: bool) -> Suggestion:
    """Return the next step with somebody; removing only after they were quiet for a while and not missed."""
    if not is_candidate:
        return Suggestion.KEEP
    if facts.said.quieted_on is not None and (today - facts.said.quieted_on).days >= REST_DAYS:
        return Suggestion.REMOVE
    return Suggestion.MUTE if facts.pitches or facts.said.remembers is False else Suggestion.ASK


def deciding_reasons(facts: Facts, today: date) -> Iterator[Reason]:
    """Yield what keeps somebody off the suggestions, whatever else is said."""
    said = facts.said
    if said.is_kept_on(today):
        yield Reason.KEPT
    if said.is_later_on(today):
        yield Reason.LATER
    if said.plan is not None:
        done_on = said.plan.done_on
        if done_on is None or said.plan.word not in QUIETING:
            yield Reason.LISTED
        elif (today - done_on).days < REST_DAYS:
            yield Reason.RESTING
    if facts.connected_on is not None and facts.connected_on > edge(today, FRESH_MONTHS):
        yield Reason.FRESH
    if is_warm(facts, today):
        yield Reason.WARM
    if facts.sent and not facts.received and is_recent(facts, today):
        yield Reason.REACHED_OUT
    if facts.received > facts.pitches and not facts.sent and is_recent(facts, today):
        yield Reason.WAITS
    if facts.bridged > 1:
        yield Reason.ONLY_BRIDGE
    if facts.paths:
        yield Reason.ON_PATH
    if facts.is_promised:
        yield Reason.YOUR_WORD


def is_warm(facts: Facts, today: date) -> bool:
    """Tell whether somebody is known and in contact: by the tie, or by a contact within a year.

    Of people who only ever wrote, or to whom the owner only ever said no, a message is no warmth.
    """
    if facts.knowledge in (Knowledge.WROTE, Knowledge.NONE):
        return False
    alive = facts.standing in ALIVE or facts.standing is Standing.FADING
    return (facts.knowledge.is_known and alive) or is_recent(facts, today)


def is_recent(facts: Facts, today: date) -> bool:
    return facts.last_on is not None and facts.last_on > edge(today, RECENT_MONTHS)


@lru_cache(maxsize=8)
def edge(today: date, months: int) -> date:
    """Return the day so many months ago; it is asked for of everybody."""
    return months_before(today, months)


def for_letting_go(facts: Facts, today: date) -> Iterator[Term]:
    """Yield what speaks for it."""
    is_known = facts.knowledge.is_known
    if not is_known:
        spoken = facts.received or facts.sent
        yield Term(Reason.ONE_SIDED, 2.0) if spoken else Term(Reason.NEVER_SPOKEN, 3.0)
    if quiet := quiet_years(facts, today):
        yield Term(Reason.SILENCE, min(3.0, 0.5 * quiet))
    if facts.pitches:
        yield Term(Reason.PITCHES, min(3.0, 1.0 + 0.5 * facts.pitches))
    if is_known and not facts.favours and facts.standing not in (*ALIVE, Standing.FADING):
        yield Term(Reason.NO_GOODWILL, 1.5)
    if facts.said.remembers is False:
        yield Term(Reason.NOT_REMEMBERED, 4.0)
    if facts.is_twice:
        yield Term(Reason.TWICE, 1.5)


def quiet_years(facts: Facts, today: date) -> int:
    """Return the full years since the last contact with somebody known, of others since connecting."""
    since = facts.last_on if facts.knowledge.is_known else facts.connected_on
    return 0 if since is None else max(int((today - since).days / YEAR), 0)


def against_letting_go(facts: Facts) -> Iterator[Term]:
    """Yield what speaks against it."""
    if weight := KNOWING.get(facts.knowledge):
        yield Term(Reason.KNOWN, weight)
    if facts.outcomes:
        yield Term(Reason.OUTCOME, -4.0)
    if facts.favours:
        yield Term(Reason.GOODWILL, -min(6.0, 2.0 + facts.favours))
    if facts.bridged == 1:
        yield Term(Reason.BRIDGE, -3.0)
    if facts.at_goal:
        yield Term(Reason.AT_GOAL, -4.0 if facts.at_goal <= FEW_AT_GOAL else -1.5)
    if facts.in_field:
        yield Term(Reason.FIELD, -2.0)
    if facts.has_moved:
        yield Term(Reason.MOVED, -1.5)
    if facts.is_noted:
        yield Term(Reason.NOTED, -2.0)
    if facts.said.remembers:
        yield Term(Reason.REMEMBERED, -5.0)
    if facts.is_only_there:
        yield Term(Reason.ONLY_THERE, -0.5)
