"""Why to let somebody go and why not, in sentences with their facts and records."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from firsthand.core.days import say_count, say_day, say_list, span
from firsthand.core.goals import GoalKind
from firsthand.core.goodwill import Favour, tell_favour
from firsthand.core.knowledge import Knowledge
from firsthand.core.listing import PersonRow
from firsthand.core.prune_map import HANGS, JOINS, AtGoal, Bridging
from firsthand.core.prune_words import PruneWord
from firsthand.core.pruning import COSTS, FEW_AT_GOAL, Facts, Reason, Suggestion, Term, Weighed

NO_COST = "Nothing that your records show would be lost."
SUGGESTED = {
    Suggestion.KEEP: "Keep",
    Suggestion.ASK: "Do you remember them?",
    Suggestion.MUTE: "Mute or unfollow first",
    Suggestion.REMOVE: "Remove",
}
KNOWN = {
    Knowledge.WORKED: "You worked together.",
    Knowledge.MET: "You have met.",
    Knowledge.SPOKEN: "You have written to each other.",
    Knowledge.INTRODUCED: "Somebody you know introduced you.",
    Knowledge.SHARED: "You were at one place at one time.",
}
PLANNED = {
    PruneWord.MUTE: "to mute",
    PruneWord.UNFOLLOW: "to unfollow",
    PruneWord.REMOVE: "to remove",
}
DID = {
    PruneWord.MUTE: "muted",
    PruneWord.UNFOLLOW: "unfollowed",
    PruneWord.REMOVE: "removed",
}


class Ways(NamedTuple):
    """How many of the best ways to a goal lead over somebody."""

    goal: str
    over: int
    ways: int


@dataclass(frozen=True, slots=True)
class Detail:
    """What the sentences about one person name, besides the facts."""

    company: str = ""
    pitches: tuple[tuple[str, date, bool], ...] = ()  # record and day, and whether the owner said no
    bridging: tuple[Bridging, ...] = ()
    ways: tuple[Ways, ...] = ()
    at_goals: tuple[AtGoal, ...] = ()
    fields: tuple[str, ...] = ()
    moved: tuple[str, str, date, str] | None = None  # to what, from what, seen on, record
    twin: str = ""  # the name of the other connection; "" where both profiles are one person's
    favours: tuple[Favour, ...] = ()  # newest first
    has_refused: bool = False  # the owner answered them, and all they said was no
    were_many: bool = False  # they wrote among more than five people


class Told(NamedTuple):
    """One reason in words."""

    reason: Reason
    text: str
    adds: float
    records: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """One person with the reasons in words, what would be lost, and the profiles to open."""

    row: PersonRow
    facts: Facts
    weighed: Weighed
    speaks_for: tuple[Told, ...]
    speaks_against: tuple[Told, ...]
    cost: tuple[str, ...]
    profiles: tuple[str, ...]


def tell_terms(terms: Iterable[Term], facts: Facts, detail: Detail, today: date) -> tuple[Told, ...]:
    """Say each reason."""
    return tuple(
        Told(
            each.reason,
            SENTENCES[each.reason](facts, detail, today),
            each.adds,
            records_of(each.reason, detail),
        )
        for each in terms
    )


def tell_cost(weighed: Weighed, facts: Facts, detail: Detail, today: date) -> tuple[str, ...]:
    """Say what would be lost with somebody."""
    found = {term.reason for term in weighed.terms}
    return tuple(SENTENCES[reason](facts, detail, today) for reason in COSTS if reason in found)


def records_of(reason: Reason, detail: Detail) -> tuple[str, ...]:
    """Return the records that prove a reason."""
    if reason is Reason.PITCHES:
        return tuple(record for record, *_ in reversed(detail.pitches))
    if reason is Reason.GOODWILL:
        return tuple(each.record for each in detail.favours if each.record and each.kind.counts)
    return (detail.moved[3],) if reason is Reason.MOVED and detail.moved else ()


def say_one_sided(facts: Facts, detail: Detail, _: date) -> str:
    if not facts.sent:
        return f"Only they ever wrote: {say_count(facts.received, 'message')}."
    if not facts.received:
        return f"Only you ever wrote: {say_count(facts.sent, 'message')}."
    if detail.has_refused:
        return "You wrote to each other, and all you said was no."
    if detail.were_many:
        return "You wrote to each other, but only among more than five people."
    return "Each of you wrote, and neither answered the other."


def say_silence(facts: Facts, _: Detail, today: date) -> str:
    if facts.knowledge.is_known:
        assert facts.last_on is not None
        return f"No contact since {say_day(facts.last_on)}, for {span((today - facts.last_on).days)}."
    assert facts.connected_on is not None
    since = span((today - facts.connected_on).days)
    return f"Connected since {say_day(facts.connected_on)}: {since} without a conversation."


def say_pitches(facts: Facts, detail: Detail, _: date) -> str:
    last = f", the last on {say_day(detail.pitches[-1][1])}" if detail.pitches else ""
    number = say_count(facts.pitches, "sales message")
    refused = sum(is_refused for *_, is_refused in detail.pitches)
    if not refused:
        did = "you never answered"
    elif refused == facts.pitches:
        did = "all you said was no"
    else:
        others = "other" if facts.pitches - refused == 1 else "others"
        did = f"you said no to {refused:,} and never answered the {others}"
    return f"{number} since you connected{last}; {did}."


def say_goodwill(facts: Facts, detail: Detail, _: date) -> str:
    if not (counted := [each for each in detail.favours if each.kind.counts]):
        return "Something was given or got between you."
    newest = f"{tell_favour(counted[0]).removesuffix('.')}, on {say_day(counted[0].on)}"
    more = f"; {say_count(facts.favours - 1, 'more favour')} between you" if facts.favours > 1 else ""
    return f"Goodwill: {newest[:1].lower()}{newest[1:]}{more}."


def say_bridge(_: Facts, detail: Detail, __: date) -> str:
    said = []
    for how, group, people in detail.bridging:
        named = f"“{group}” ({say_count(people, 'person', 'people')})"
        if how == HANGS:
            said.append(f"Your only close or active tie to {named}.")
        elif how == JOINS:
            said.append(f"The only bridge between {named} and other groups.")
        else:
            said.append(f"One of the bridges between {named} and other groups.")
    return " ".join(said)


def say_ways(_: Facts, detail: Detail, __: date) -> str:
    return " ".join(
        f"{each.over} of your {say_count(each.ways, 'best way')} to your goal “{each.goal}” "
        f"{'goes' if each.over == 1 else 'go'} over them."
        for each in detail.ways
    )


def say_at_goal(_: Facts, detail: Detail, __: date) -> str:
    said = []
    for text, kind, people in detail.at_goals:
        where = {GoalKind.COMPANY: "are at", GoalKind.ROLE: "have the role", GoalKind.PLACE: "are in"}[kind]
        among = "the only one you know of" if people == 1 else f"one of {people:,} you know of"
        many = "" if people <= FEW_AT_GOAL else ", so that not much hangs on one"
        said.append(f"They {where} “{text}”, which you want to reach: {among}{many}.")
    return " ".join(said)


def say_field(_: Facts, detail: Detail, __: date) -> str:
    return f"A weak tie into a field of interest to you: {say_list(detail.fields)}."


def say_moved(_: Facts, detail: Detail, __: date) -> str:
    if detail.moved is None:
        return "They changed their job lately."
    now, before, on, _record = detail.moved
    return f"New job: {now}, before {before}, says the archive of {say_day(on)}. A reason to write."


def say_only_there(_: Facts, detail: Detail, __: date) -> str:
    return (
        f"The only one you know of at {detail.company.rstrip('.')}."
        if detail.company
        else "The only one of their company."
    )


def say_twice(_: Facts, detail: Detail, __: date) -> str:
    if detail.twin:
        return f"Another connection, {detail.twin}, may be the same person."
    return "You are connected with two profiles of theirs: one may be enough."


def say_kept(facts: Facts, _: Detail, __: date) -> str:
    until = facts.said.kept_until
    return f"You said to keep them, until {say_day(until)}." if until else "You said to keep them."


def say_later(facts: Facts, _: Detail, __: date) -> str:
    until = facts.said.later_until
    return f"You put them off until {say_day(until)}." if until else "You put them off."


def say_listed(facts: Facts, _: Detail, __: date) -> str:
    plan = facts.said.plan
    if plan is None:
        return "They are on your list."
    if plan.done_on:
        return f"You {DID[plan.word]} them, you said on {say_day(plan.done_on)}."
    return f"They are on your list {PLANNED[plan.word]} since {say_day(plan.on)}."


def say_fresh(facts: Facts, _: Detail, __: date) -> str:
    assert facts.connected_on is not None
    return f"A fresh connection, of {say_day(facts.connected_on)}: too early to tell."


def say_warm(facts: Facts, _: Detail, __: date) -> str:
    last = f", last on {say_day(facts.last_on)}" if facts.last_on else ""
    return f"You are in contact{last}; the tie is {facts.standing.value}."


def say_reached_out(facts: Facts, _: Detail, __: date) -> str:
    assert facts.last_on is not None
    return f"You wrote to them on {say_day(facts.last_on)}: they may still answer."


def say_waits(facts: Facts, _: Detail, __: date) -> str:
    assert facts.last_on is not None
    return (
        f"They wrote to you, last on {say_day(facts.last_on)}, and not only to sell: answer or decide first."
    )


def always(text: str) -> Callable[[Facts, Detail, date], str]:
    """Return a sentence that names nothing."""
    return lambda *_: text


SENTENCES: dict[Reason, Callable[[Facts, Detail, date], str]] = {
    Reason.NEVER_SPOKEN: always("No message, mail or meeting between you is known."),
    Reason.ONE_SIDED: say_one_sided,
    Reason.SILENCE: say_silence,
    Reason.PITCHES: say_pitches,
    Reason.NO_GOODWILL: always("Nothing was given or got between you, as far as your records show."),
    Reason.NOT_REMEMBERED: always("You said that you do not remember them."),
    Reason.TWICE: say_twice,
    Reason.KEPT: say_kept,
    Reason.LATER: say_later,
    Reason.LISTED: say_listed,
    Reason.RESTING: say_listed,
    Reason.FRESH: say_fresh,
    Reason.WARM: say_warm,
    Reason.REACHED_OUT: say_reached_out,
    Reason.WAITS: say_waits,
    Reason.ONLY_BRIDGE: say_bridge,
    Reason.BRIDGE: say_bridge,
    Reason.ON_PATH: say_ways,
    Reason.YOUR_WORD: always(
        "Something is open between you: a promise, how often to be in touch, or an introduction."
    ),
    Reason.REMEMBERED: always("You said that you remember them."),
    Reason.KNOWN: lambda facts, *_: KNOWN[facts.knowledge],
    Reason.OUTCOME: lambda facts, *_: (
        f"They are credited with {say_count(facts.outcomes, 'outcome')} of yours."
    ),
    Reason.GOODWILL: say_goodwill,
    Reason.AT_GOAL: say_at_goal,
    Reason.FIELD: say_field,
    Reason.MOVED: say_moved,
    Reason.NOTED: always("You gave them a tag or wrote a note about them."),
    Reason.ONLY_THERE: say_only_there,
}
