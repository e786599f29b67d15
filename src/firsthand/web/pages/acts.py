"""What the owner did, in words, with the way back: the last act on the pages it changed, all of them in the history."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from firsthand.core.cadence import say_every
from firsthand.core.goodwill import FavourKind
from firsthand.core.introduction_steps import NOT
from firsthand.core.logbook import WORDS as LOGGED
from firsthand.core.outcomes import ROLE_WORDS, Role, kind_of
from firsthand.core.talk_hours import TalkHours, say_hours
from firsthand.core.today import StepKind, say_word
from firsthand.store.database import Rows
from firsthand.store.queries.acts import Act, marked_by, newest_acts
from firsthand.web.words import count, day, number

SHOWN_FOR = timedelta(hours=24)
FEW = 20
OUTCOME_SORTS = ("outcome", "outcomes", "credit", "role", "refusal", "experiment", "review")
WORDS = {
    "accepted": "marked as accepted",
    "talk": "marked as talk first",
    "booked": "marked as talk booked",
    "called_off": "talk called off",
    "followed_up": "marked as followed up",
    "held": "marked as talked",
    "asked": "marked as asked",
    "declined": "marked as declined",
    "later": "kept for later",
}


@dataclass(frozen=True, slots=True)
class Said:
    """An act of the owner and the key by which it is undone; without one nothing is left to undo.

    `is_next` says that another act was just taken back: this one is offered next.
    """

    text: str
    key: str
    ids: tuple[int, ...] = ()
    is_next: bool = False


@dataclass(frozen=True, slots=True)
class ActLine:
    """One act in the history."""

    text: str
    key: str
    at: datetime
    undone_at: datetime | None
    can_undo: bool


def last_said(
    rows: Rows, owner_id: int, now: datetime, *, sorts: Collection[str] = ("mark", "choice")
) -> Said | None:
    """Return the newest act of these sorts that stands, unless it was made too long ago."""
    acts = newest_acts(rows, owner_id, limit=FEW)
    standing = next((act for act in acts if act.undone_at is None and act.sort in sorts), None)
    if standing is None or standing.made_at <= now - SHOWN_FOR:
        return None
    ids = marked_by(rows, owner_id, standing.name) if standing.sort == "mark" else ()
    return Said(words_of(standing), standing.key, ids)


def words_of(act: Act) -> str:
    """Say what was done."""
    if act.sort == "mark":
        whom = (act.whom or "No name given") if act.number == 1 else count(act.number, "invitation")
        return f"{whom}: {WORDS[act.what]}."
    if act.sort == "logged":
        return f"{LOGGED[act.what]} with {act.whom or 'somebody'}, logged."
    if act.sort == "file":
        return f"{count(act.number, 'line')} of {act.what}, logged."
    if act.sort == "rating":
        return f"Tie with {act.whom or 'somebody'}: {act.what} of 100, in your own word."
    if act.sort in ("cadence", "cadences"):
        return f"{whom_of(act)}: {say_cadence(int(act.what))}."
    if act.sort == "favour":
        return f"{act.whom or 'Somebody'}: {FAVOURS[act.what]}, written down."
    if act.sort == "promise":
        by = f", by {day(date.fromisoformat(act.what))}" if act.what else ""
        return f"{act.whom or 'Somebody'}: a promise of yours{by}, written down."
    if act.sort == "sent":
        return f"{act.whom or 'Somebody'}: marked as invited."
    if act.sort in ("introduction", "request"):
        return words_of_introduction(act)
    if act.sort == "list":
        return f"List that {act.whom} shared with you, removed."
    if act.sort == "saidtie":
        return f"{act.whom or 'Somebody'} and {act.what or 'somebody'}: they know each other, as you say."
    if act.sort == "outgoing":
        return f"{OUTGOING[act.what].replace('{}', act.whom or 'somebody')}."
    if act.sort == "offer":
        return f"You {'can help with' if act.what == 'offer' else 'look for'}: {act.whom}."
    if act.sort == "hours":
        return words_of_hours(act)
    if act.sort == "correction":
        return f"{act.whom or 'Somebody'}: {act.what if act.number == 1 else 'several things'} corrected."
    if act.sort == "ruling":
        return f"{act.whom}: one person." if act.what == "one" else f"{act.whom}: two people, not one."
    if act.sort == "view":
        return "Columns of People chosen." if act.what == "columns" else f"View “{act.whom}” {act.what}."
    if act.sort == "policy":
        return f"Policy “{act.whom}” {act.what}."
    if act.sort == "note":
        return f"{act.whom or 'Somebody'}: note {act.what}."
    if act.sort == "tag":
        return words_of_tag(act)
    if act.sort == "prune":
        return words_of_prune(act)
    if act.sort == "goal":
        return f"You want to reach the {act.what} “{act.whom}”."
    if act.sort == "handled":
        return words_of_step(act)
    if act.sort in OUTCOME_SORTS:
        return words_of_outcome(act)
    asks = f"at most {number(act.number)} asks in any seven days"
    return f"You use {act.what} now, {asks}." if act.what != act.whom else f"{act.what}: {asks}."


FAVOURS = {
    f"{way} {kind.value}": f"you {way} {kind.value}" if kind is not FavourKind.REQUEST else request
    for way, request in (("gave", "they asked you for help"), ("got", "you asked them for help"))
    for kind in FavourKind
}


OUTGOING = {
    "discarded": "Draft of a mail to {}, thrown away",
    "arrived": "Your mail to {} arrived, you say",
    "lost": "Your mail to {} did not arrive, you say",
}


def say_cadence(days: int) -> str:
    """Say how often one wants to be in touch."""
    return f"in touch {say_every(days)}" if days else "no reminder to be in touch"


def words_of_tag(act: Act) -> str:
    """Say to whom a tag was given, or from whom it was taken."""
    way, _, word = act.what.partition(" ")
    return f"{whom_of(act)}: tag “{word}” {'given' if way == 'given' else 'taken away'}."


def words_of_prune(act: Act) -> str:
    """Say what was said of letting somebody go."""
    word, _, until = act.what.partition(" ")
    when = f" until {day(date.fromisoformat(until))}" if until else ""
    return f"{whom_of(act)}: {PRUNE[word]}{when}."


PRUNE = {
    "keep": "to be kept",
    "later": "asked about later, not",
    "known": "remembered",
    "unknown": "not remembered",
    "mute": "on your list to mute",
    "unfollow": "on your list to unfollow",
    "remove": "on your list to remove",
    "done": "ticked off your list",
}


def whom_of(act: Act) -> str:
    """Say whom an act is about: one by name, several by their number."""
    return (act.whom or "Somebody") if act.number == 1 else count(act.number, "person", "people")


def words_of_step(act: Act) -> str:
    """Say what the owner said of a step."""
    kind, word, until = act.what.split(" ")
    said = f"later, on {day(date.fromisoformat(until))}" if until else word
    return f"{say_word(StepKind(kind), act.whom or 'somebody', said)}."


def words_of_outcome(act: Act) -> str:
    """Say what was kept of an outcome, or of what the owner is after."""
    if act.sort == "role":
        return f"What you are after: {ROLE_WORDS[Role(act.what)].lower()}."
    if act.sort == "experiment":
        return f"Experiment with {act.what} begun, to be looked at on {day(date.fromisoformat(act.whom))}."
    if act.sort == "review":
        return f"Experiment with {act.whom} looked at: {act.what}."
    if act.sort == "refusal":
        return f"“{act.whom}”: no outcome, you say."
    if act.sort == "outcomes":
        return f"{count(act.number, 'outcome')} of a table, kept."
    if act.sort == "credit":
        return f"{whom_of(act)}: credit for {kind_of(act.what).one} changed."
    what = kind_of(act.what).one
    return f"{what[:1].upper()}{what[1:]}{f', thanks to {act.whom}' if act.whom else ''}, kept."


def words_of_hours(act: Act) -> str:
    """Say when the owner talks, as they said."""
    days, starts, ends, minutes, zone = act.what.split(" ", 4)
    said = say_hours(TalkHours(zone, tuple(map(int, days)), int(starts), int(ends), int(minutes)))
    return f"You talk {said}{f', {zone}' if zone else ''}."


def words_of_introduction(act: Act) -> str:
    """Say which step of an introduction was kept."""
    stage, _, target = act.what.partition(" ")
    names = {"introducer": act.whom or "somebody", "target": target or "somebody"}
    is_not, stage = stage.startswith(NOT), stage.removeprefix(NOT)
    if is_not:
        said = (REQUEST if act.sort == "request" else INTRODUCTION)[stage].format(**names)
        return f"Introduction to {names['target']}: not so, you say ({said})."
    if act.sort == "request":
        return (
            f"Introduction of {names['introducer']} to {names['target']}: {REQUEST[stage].format(**names)}."
        )
    return f"Introduction to {names['target']}: {INTRODUCTION[stage].format(**names)}."


INTRODUCTION = {
    "asked": "you asked {introducer}",
    "asked-again": "you asked {introducer} once more",
    "agreed": "{introducer} agreed",
    "target-agreed": "{target} agreed",
    "introduced": "{introducer} made it",
    "thanked": "you thanked {introducer}",
    "outcome": "something came of it",
    "told": "you told {introducer} what came of it",
    "refused": "refused",
    "answered": "{introducer} answered",
}
REQUEST = {
    "asked": "{introducer} asked you",
    "why-asked": "you asked why",
    "why-told": "{introducer} said why",
    "target-asked": "you asked {target}",
    "target-agreed": "{target} agreed",
    "target-refused": "{target} would rather not",
    "introduced": "you made it",
    "outcome": "something came of it",
    "said-no": "you said no",
    "answered": "{target} answered",
}


def undone_said(before: Said | None) -> Said:
    """Say that an act was taken back; the one before it can be taken back next."""
    if before is None:
        return Said("Taken back.", "")
    return Said(f"Taken back. The one before: {before.text}", before.key, before.ids, is_next=True)


def act_lines(acts: Sequence[Act], newest_choice: str) -> list[ActLine]:
    """Return acts as lines of the history; of the choices only the newest that stands has a way back."""
    return [
        ActLine(
            words_of(act),
            act.key,
            act.made_at,
            act.undone_at,
            act.undone_at is None and (act.sort != "choice" or act.key == newest_choice),
        )
        for act in acts
    ]
