"""What the owner did, in a sentence for each sort of act."""

from collections.abc import Callable
from datetime import date

from firsthand.core.cadence import say_every
from firsthand.core.days import say_count, say_day_briefly
from firsthand.core.goodwill import FavourKind
from firsthand.core.introduction_steps import NOT
from firsthand.core.logbook import WORDS as LOGGED
from firsthand.core.outcomes import ROLE_WORDS, Role, kind_of
from firsthand.core.talk_hours import TalkHours, say_hours
from firsthand.core.today import StepKind, say_word
from firsthand.store.queries.acts import Act

WORDS = {
    "accepted": "marked as accepted",
    "talk": "marked as talk proposed",
    "booked": "marked as talk booked",
    "called_off": "talk called off",
    "followed_up": "marked as followed up",
    "held": "marked as talk held",
    "asked": "marked as asked",
    "declined": "marked as declined",
    "later": "kept for later",
}
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


def words_of(act: Act) -> str:
    """Say what was done."""
    return SAYS[act.sort](act)


def somebody(act: Act) -> str:
    """Return whom an act is about, at the beginning of a sentence."""
    return act.whom or "Somebody"


def whom_of(act: Act) -> str:
    """Say whom an act is about: one by name, several by their number."""
    return (act.whom or "Somebody") if act.number == 1 else say_count(act.number, "person", "people")


def on_day(text: str, lead: str) -> str:
    """Write a day with a word before it; "" where there is none."""
    return f"{lead}{say_day_briefly(date.fromisoformat(text))}" if text else ""


def words_of_mark(act: Act) -> str:
    """Say how invitations were marked."""
    whom = (act.whom or "No name given") if act.number == 1 else say_count(act.number, "invitation")
    return f"{whom}: {WORDS[act.what]}."


def words_of_choice(act: Act) -> str:
    """Say which policy was chosen, or how many asks."""
    asks = f"at most {act.number:,} asks in any seven days"
    return f"You use {act.what} now, {asks}." if act.what != act.whom else f"{act.what}: {asks}."


def words_of_cadence(act: Act) -> str:
    """Say how often one wants to be in touch with whom."""
    return f"{whom_of(act)}: {say_cadence(int(act.what))}."


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
    return f"{whom_of(act)}: {PRUNE[word]}{on_day(until, ' until ')}."


def words_of_step(act: Act) -> str:
    """Say what the owner said of a step."""
    kind, word, until = act.what.split(" ")
    said = on_day(until, "later, on ") or word
    return f"{say_word(StepKind(kind), act.whom or 'somebody', said)}."


def words_of_outcome(act: Act) -> str:
    """Say that an outcome was kept."""
    return f"{kind_of(act.what).capital}{f', thanks to {act.whom}' if act.whom else ''}, kept."


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


OUTCOME_SAYS: dict[str, Callable[[Act], str]] = {
    "outcome": words_of_outcome,
    "outcomes": lambda act: f"{say_count(act.number, 'outcome')} of a table, kept.",
    "credit": lambda act: f"{whom_of(act)}: credit for {kind_of(act.what).one} changed.",
    "role": lambda act: f"What you are after: {ROLE_WORDS[Role(act.what)].lower()}.",
    "refusal": lambda act: f"“{act.whom}”: no outcome, you say.",
    "experiment": lambda act: f"Experiment with {act.what} begun{on_day(act.whom, ', to be looked at on ')}.",
    "review": lambda act: f"Experiment with {act.whom} looked at: {act.what}.",
}
OUTCOME_SORTS = tuple(OUTCOME_SAYS)
SAYS: dict[str, Callable[[Act], str]] = OUTCOME_SAYS | {
    "mark": words_of_mark,
    "choice": words_of_choice,
    "logged": lambda act: f"{LOGGED[act.what]} with {act.whom or 'somebody'}, logged.",
    "file": lambda act: f"{say_count(act.number, 'line')} of {act.what}, logged.",
    "rating": lambda act: f"Tie with {act.whom or 'somebody'}: {act.what} of 100, in your own word.",
    "cadence": words_of_cadence,
    "cadences": words_of_cadence,
    "favour": lambda act: f"{somebody(act)}: {FAVOURS[act.what]}, written down.",
    "promise": lambda act: f"{somebody(act)}: a promise of yours{on_day(act.what, ', by ')}, written down.",
    "sent": lambda act: f"{somebody(act)}: marked as invited.",
    "introduction": words_of_introduction,
    "request": words_of_introduction,
    "list": lambda act: f"List that {act.whom} shared with you, removed.",
    "saidtie": lambda act: f"{somebody(act)} and {act.what or 'somebody'}: they know each other, as you say.",
    "outgoing": lambda act: f"{OUTGOING[act.what].replace('{}', act.whom or 'somebody')}.",
    "offer": lambda act: f"You {'can help with' if act.what == 'offer' else 'look for'}: {act.whom}.",
    "hours": words_of_hours,
    "correction": lambda act: (
        f"{somebody(act)}: {act.what if act.number == 1 else 'several things'} corrected."
    ),
    "ruling": lambda act: (
        f"{act.whom}: one person." if act.what == "one" else f"{act.whom}: two people, not one."
    ),
    "view": lambda act: (
        "Columns of People chosen." if act.what == "columns" else f"View “{act.whom}” {act.what}."
    ),
    "policy": lambda act: f"Policy “{act.whom}” {act.what}.",
    "note": lambda act: f"{somebody(act)}: note {act.what}.",
    "tag": words_of_tag,
    "prune": words_of_prune,
    "goal": lambda act: f"You want to reach the {act.what} “{act.whom}”.",
    "handled": words_of_step,
}
