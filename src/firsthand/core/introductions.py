"""Who can introduce the owner to somebody: ways through people the owner knows, in words that a page can show.

A way is as good as the product of its ties. Only ties to others that records show, that the owner tells of, or that a
shared firm lets infer make a way; where there is none, that is said, with what would help.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from firsthand.core.contact_days import day_of_number
from firsthand.core.days import is_cold, say_count, say_day, say_list
from firsthand.core.goodwill import Goodwill
from firsthand.core.introduction_steps import Caution, Introduction
from firsthand.core.knowledge import Evidence, Knowledge
from firsthand.core.tie_web import Proof

MOST_SHOWN = 2  # facts of how the owner knows whoever is asked


class First(StrEnum):
    """Why to give before asking."""

    COLD = "cold"
    GOODWILL = "goodwill"


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person on a way, or at its end."""

    id: int
    name: str
    company: str = ""
    position: str = ""
    knowledge: Knowledge = Knowledge.NONE
    last_on: date | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """The next person on a way, and how strong the tie from the one before is, with what proves it."""

    who: Somebody
    strength: float
    evidence: tuple[Evidence, ...] = ()
    is_inferred: bool = False


@dataclass(frozen=True, slots=True)
class GiveFirst:
    """Somebody on a way whom one should give something before asking, and why."""

    who: Somebody
    why: First


@dataclass(frozen=True, slots=True)
class Way:
    """A way to the last of its steps, who is met; all before introduce. `weakest` is the place of the weakest tie.

    `caution` is what speaks against asking whoever is asked first.
    """

    steps: tuple[Step, ...]
    quality: float
    weakest: int
    give_first: tuple[GiveFirst, ...] = ()
    caution: Caution | None = None

    @property
    def introducers(self) -> tuple[Somebody, ...]:
        """Return who introduces, whoever is asked first."""
        return tuple(step.who for step in self.steps[:-1])

    @property
    def is_inferred(self) -> bool:
        """Tell whether any of its ties is only inferred."""
        return any(step.is_inferred for step in self.steps)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for one person: ways, those that nothing speaks against first, or none.

    `made` is the introduction to them that the owner asked for and got.
    """

    target: Somebody
    ways: tuple[Way, ...] = ()
    made: Introduction | None = None

    @property
    def is_known(self) -> bool:
        """Tell whether the owner knows the person and needs no introduction."""
        return self.target.knowledge.is_known

    @property
    def needs_nobody(self) -> bool:
        """Tell whether the owner can write without an introduction: they know each other, or had one already."""
        return self.is_known or self.target.knowledge is Knowledge.INTRODUCED or self.made is not None


@dataclass(frozen=True, slots=True)
class Between:
    """Somebody whom the owner knows, and who knows a person: how good the way over them is, how strong the tie between
    both, what proves it, and what speaks against asking them.
    """

    who: Somebody
    quality: float
    strength: float
    evidence: tuple[Evidence, ...]
    is_inferred: bool
    caution: Caution | None = None


def tell_between(found: Sequence[Between], *, needs_nobody: bool) -> str:
    """Say in a sentence who stands between the owner and somebody."""
    proven = [each for each in found if not each.is_inferred]
    if needs_nobody:
        return "They appear with people you know:" if proven else "" if found else NOBODY_BETWEEN
    if not proven:
        return f"{NOBODY_BETWEEN} They may know, as they work at one firm:" if found else NOBODY_BETWEEN
    if all(each.caution for each in proven):
        who = f"{proven[0].who.name} knows" if len(proven) == 1 else "These know"
        return f"{who} them, but something speaks against asking now:"
    proven = [each for each in proven if not each.caution]
    return (
        f"{proven[0].who.name} can introduce you:"
        if len(proven) == 1
        else "These can introduce you, the best first:"
    )


NOBODY_BETWEEN = "Nobody you know appears with them in your records."


def tell_answer(answer: Answer) -> str:
    """Say in a sentence how it stands."""
    name = answer.target.name
    if answer.is_known:
        return f"You know {name}: write yourself."
    if answer.made:
        return f"{tell_made(answer.made)} Write yourself."
    if answer.needs_nobody:
        return f"You have been introduced to {name}: write yourself."
    if no_path := tell_no_path(answer):
        return no_path
    proven = [way for way in answer.ways if not way.is_inferred]
    free = [way for way in proven if not way.caution]
    if not free and (caution := proven[0].caution):
        over = say_list([who.name for who in proven[0].introducers])
        return f"The best way to {name} leads over {over}. {caution.text}"
    first, *between = (who.name for who in free[0].introducers)
    if between:
        return f"Ask {first} first: the way to {name} leads on over {say_list(between)}."
    knowing = {way.introducers[-1].id for way in free}
    if len(knowing) == 1:
        return f"{first} can introduce you to {name}."
    return f"{say_count(len(knowing), 'person', 'people')} can introduce you to {name}; ask {first} first."


def tell_made(made: Introduction) -> str:
    """Say who introduced the owner to whom, as they asked for."""
    on = f" on {say_day(made.made_on)}" if made.made_on else ""
    return f"{made.introducer.name} introduced you to {made.target.name}{on}."


def tell_no_path(answer: Answer) -> str:
    """Say that there is no proven path and what would help; "" where there is one, or none is needed."""
    if answer.needs_nobody or any(not way.is_inferred for way in answer.ways):
        return ""
    none = f"No proven path to {answer.target.name}"
    helps = "If you know who knows them, say so; mail and calendars show more than a list of connections."
    if answer.ways:
        return f"{none}: the paths below are only inferred from where people work. {helps}"
    return f"{none}: nobody you know appears with them in your records. {helps}"


def tell_weakest(way: Way) -> str:
    """Name the weakest tie of a way."""
    step = way.steps[way.weakest]
    before = way.steps[way.weakest - 1].who.name if way.weakest else "you"
    inferred = ", and only inferred" if step.is_inferred else ""
    return f"Weakest link: {before} and {step.who.name} ({say_chance(step.strength)}{inferred})."


def say_chance(chance: float) -> str:
    """Say how good a tie or a way is, never as none or as certain: "27 of 100"."""
    return "under 1 of 100" if chance < 0.01 else f"{min(99, round(100 * chance))} of 100"


def tell_give_first(first: GiveFirst) -> str:
    """Say why to give first."""
    name = first.who.name
    if first.why is First.GOODWILL:
        return f"Give first: you have got more from {name} than you gave."
    since = f" since {say_day(first.who.last_on)}" if first.who.last_on else ""
    return f"Give first: you have not been in touch with {name}{since}."


def to_give_first(
    people: Sequence[Somebody], goodwill: Mapping[int, Goodwill], today: date
) -> tuple[GiveFirst, ...]:
    """Return whom to give something first: who gave the owner more than they got, or whose tie has gone cold."""
    found = []
    for who in people:
        if who.id in goodwill and goodwill[who.id].balance < 0:
            found.append(GiveFirst(who, First.GOODWILL))
        elif is_cold(who.last_on, today):
            found.append(GiveFirst(who, First.COLD))
    return tuple(found)


def tell_proof(proof: Proof, title: str, on: date | None, names: tuple[str, str]) -> Evidence:
    """Say what proves that two others know each other; `title` is of a meeting or firm, or what the owner wrote.

    `names` are theirs, that of the smaller number first.
    """
    day = on or day_of_number(proof.day)
    when = f" on {say_day(day)}" if proof.kind != "work" else ""
    among = f" among {proof.people} people" if proof.people > 2 else ""
    text = {
        "mail": f"Both were on a mail{among}{when}",
        "conversation": f"Both took part in a conversation{among}, last{when}",
        "meeting": f"Both were at “{title or 'a meeting'}”{when}, {proof.people} people",
        "introduction": f"{names[proof.people == 2]} introduced you to {names[proof.people != 2]}{when}",
        "work": f"Both are at {title}, as your archives say" if title else "Both work at one firm",
        "listed": f"{names[proof.people == 2]}’s own list, shared with you{when}, has {names[proof.people != 2]}",
        "said": f"You say that {names[0]} and {names[1]} know each other" + (f": {title}" if title else ""),
    }[proof.kind]
    brief = title if proof.kind == "meeting" else ""
    return Evidence(proof.kind, text, (proof.record,), day, brief)
