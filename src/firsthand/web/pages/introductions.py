"""Ways to somebody in words and parts that a page shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from firsthand.actions.introductions import Wanted
from firsthand.actions.looking import Looked
from firsthand.core.drafting import Draft
from firsthand.core.drafting.introductions import Asking
from firsthand.core.facts import tell_introduction
from firsthand.core.introduction_steps import Caution, Introduction
from firsthand.core.introductions import (
    Answer,
    Between,
    Step,
    Way,
    say_chance,
    tell_answer,
    tell_between,
    tell_give_first,
    tell_made,
    tell_no_path,
    tell_weakest,
)
from firsthand.core.knowledge import Knowledge
from firsthand.core.listing import PersonRow
from firsthand.core.row_numbers import row_id
from firsthand.web.pages.invitation import Fact
from firsthand.web.pages.people import work_of

LONGEST = 200  # characters of a field of the search
FIELDS = ("who", "company", "role", "place")


@dataclass(frozen=True, slots=True)
class StepLine:
    """One person on a way, with the tie from the one before."""

    id: int
    name: str
    strength: str
    tie: str  # between whom it is
    facts: tuple[Fact, ...]
    is_inferred: bool
    is_target: bool


@dataclass(frozen=True, slots=True)
class AskingPart:
    """The question to whoever is asked first, and the text to forward."""

    to: str
    subject: str
    ask: str
    blurb: str
    language: str
    drafts: tuple[Draft, Draft]  # the question and the text to forward, with what they rest on


@dataclass(frozen=True, slots=True)
class WayPart:
    """One way: how good it is, its people, its weakest tie, whom to give first."""

    title: str
    quality: str
    steps: tuple[StepLine, ...]
    weakest: str
    give_first: tuple[str, ...]
    is_inferred: bool
    asking: AskingPart | None
    caution: Caution | None


@dataclass(frozen=True, slots=True)
class AnswerPart:
    """What was found for one person; `query` is the address where only this one is answered."""

    id: int
    name: str
    work: str
    line: str
    needs_nobody: bool
    introduction: int  # the one to them that the owner asked for and got, or 0
    ways: tuple[WayPart, ...]
    query: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of several people of a name."""

    name: str
    work: str
    query: str


def asked_wanted(asked: Mapping[str, str]) -> Wanted:
    """Return whom the address asks for; a number in `person` goes before a name."""
    who, *rest = (" ".join(asked.get(field, "").split())[:LONGEST] for field in FIELDS)
    person = asked.get("person", "")
    if row_id(person):
        return Wanted(who=person)
    return Wanted(who, *rest)


def build_answer(answer: Answer, askings: Sequence[Asking | None], *, is_one: bool) -> AnswerPart:
    """Return one answer in words with what asks for each way, of several in few words and without that."""
    drafts = askings if is_one else [None] * len(answer.ways)
    who, line = answer.target, tell_answer(answer)
    return AnswerPart(
        who.id,
        who.name,
        work_of(who.position, who.company),
        line if is_one or not tell_no_path(answer) else f"{line.partition('. ')[0].rstrip('.')}.",
        answer.needs_nobody,
        answer.made.id if answer.made else 0,
        tuple(build_way(way, asking) for way, asking in zip(answer.ways, drafts, strict=True)),
        urlencode({"person": who.id}),
    )


def build_way(way: Way, asking: Asking | None) -> WayPart:
    """Return one way in words."""
    names = [who.name for who in way.introducers]
    before = ["You", *names]
    return WayPart(
        title=" and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names),
        quality=say_chance(way.quality),
        steps=tuple(
            build_step(step, name, is_target=place == len(names))
            for place, (step, name) in enumerate(zip(way.steps, before, strict=True))
        ),
        weakest=tell_weakest(way),
        give_first=tuple(map(tell_give_first, way.give_first)),
        is_inferred=way.is_inferred,
        asking=build_asking(asking, names[0]) if asking else None,
        caution=way.caution,
    )


def build_asking(asking: Asking, to: str) -> AskingPart:
    ask, blurb = asking.ask, asking.blurb
    return AskingPart(to, ask.subject, ask.body, blurb.body, ask.language, (ask, blurb))


def build_step(step: Step, before: str, *, is_target: bool) -> StepLine:
    facts = tuple(Fact(each.text, each.records) for each in step.evidence)
    tie = f"{before} and {step.who.name}"
    return StepLine(
        step.who.id, step.who.name, say_chance(step.strength), tie, facts, step.is_inferred, is_target
    )


def build_candidates(found: Sequence[PersonRow]) -> tuple[Candidate, ...]:
    """Return those who go by a name, each with the address that asks for them."""
    return tuple(
        Candidate(each.name, work_of(each.position, each.company), urlencode({"person": each.id}))
        for each in found
    )


def page_line(wanted: Wanted, parts: Sequence[AnswerPart], *, is_empty: bool) -> str:
    """Say in the first line how it stands."""
    if is_empty:
        return "Nobody is here yet."
    if not (wanted.who or wanted.query):
        return "Whom do you want to meet?"
    if not parts:
        return "Nobody like that is in your records."
    if wanted.is_one:
        return (
            parts[0].line.partition(": nobody you know")[0].partition(": the paths below")[0].rstrip(".")
            + "."
        )
    known = sum(part.needs_nobody for part in parts)
    reached = sum(not part.needs_nobody and any(not way.is_inferred for way in part.ways) for part in parts)
    rest = len(parts) - known - reached
    said = [
        text
        for number, text in (
            (known, f"{known} you can write to"),
            (reached, f"{reached} you can be introduced to"),
            (rest, f"{rest} without a proven path"),
        )
        if number
    ]
    return f"{', '.join(said).capitalize()}."


@dataclass(frozen=True, slots=True)
class BetweenLine:
    """Somebody who knows a person, whom the owner knows."""

    id: int
    name: str
    quality: str
    facts: tuple[Fact, ...]
    is_inferred: bool
    caution: Caution | None


@dataclass(frozen=True, slots=True)
class ConnectsView:
    """Who connects the owner with somebody: who put them together, who knows both, where all ways are."""

    line: str
    introduced: tuple[Fact, ...]
    people: tuple[BetweenLine, ...]
    query: str


def build_connects(
    person: int, found: Sequence[Between], looked: Looked, made: Introduction | None
) -> ConnectsView:
    """Say who connects the owner with a person; of one whom the owner knows, how strong the ties to others are.

    `made` is the introduction to them that the owner asked for and got.
    """
    knowledge = looked.knowing.knowledge
    is_known = knowledge.is_known
    seen = tuple(
        Fact(told.text, told.records) for told in map(tell_introduction, looked.person.introductions)
    )
    asked = (Fact(tell_made(made), (f"introduction:{made.id}",)),) if made else ()
    return ConnectsView(
        tell_between(found, needs_nobody=is_known or knowledge is Knowledge.INTRODUCED or made is not None),
        (*asked, *seen),
        tuple(
            BetweenLine(
                each.who.id,
                each.who.name,
                say_chance(each.strength if is_known else each.quality),
                tuple(Fact(fact.text, fact.records) for fact in each.evidence),
                each.is_inferred,
                each.caution,
            )
            for each in found
        ),
        urlencode({"person": person}),
    )
