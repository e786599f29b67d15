"""Whether to introduce somebody who asks: do it, do something else first, or say no kindly, each with its reasons.

A no goes before what comes first, and that before a yes. Each reason is a sentence that names what it rests on.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from firsthand.core.days import is_cold, say_count, say_day
from firsthand.core.goodwill import Goodwill
from firsthand.core.introduction_requests import Request, RequestStage
from firsthand.core.introduction_steps import REMEMBERED, SPAN, Asked
from firsthand.core.introductions import Somebody
from firsthand.core.knowledge import Evidence


class Word(StrEnum):
    """What to do, the strongest first."""

    NO = "no"
    FIRST = "first"
    DO = "do"


@dataclass(frozen=True, slots=True)
class Side:
    """One of both: who they are, how the owner knows them, what was given and got, how strong the tie is.

    `listed` are the records that tell of their work.
    """

    who: Somebody
    evidence: tuple[Evidence, ...]
    goodwill: Goodwill
    strength: int | None = None
    listed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """Why to do it or not, as a sentence with the records that prove it."""

    code: str
    word: Word
    text: str
    records: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do about a request, and why: the reasons for that first."""

    word: Word
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Before:
    """What was asked before: requests of others, and what the owner asked of people."""

    requests: Sequence[Request] = ()
    asked: Asked = field(default_factory=Asked)


def advise(request: Request, asker: Side, target: Side, before: Before, today: date) -> Advice:
    """Weigh a request by both ties, by what was asked before, and by what whoever asks says of it."""
    found = [
        *about_target(target, before.asked, today),
        *about_before(request, before, today),
        *about_asker(asker, request),
        *about_words(request),
    ]
    order = list(Word)
    word = min((each.word for each in found), key=order.index, default=Word.DO)
    return Advice(word, tuple(sorted(found, key=lambda each: order.index(each.word))))


def tell_advice(advice: Advice, request: Request) -> str:
    """Say in a sentence what to do."""
    asker, target = request.asker.name, request.target.name
    return {
        Word.DO: f"Do it: ask {target} first, and introduce them after a yes.",
        Word.FIRST: f"Not yet: there is something to do before you ask {target}.",
        Word.NO: f"Say no to {asker}, kindly.",
    }[advice.word]


def about_target(side: Side, asked: Asked, today: date) -> Iterable[Reason]:
    """Weigh the tie to whom they want to meet: nobody is called cold through the owner."""
    who, name = side.who, side.who.name
    made = asked.made_to(who.id)
    if not who.knowledge.is_known and made and made.made_on:
        text = (
            f"{made.introducer.name} introduced you to {name} on {say_day(made.made_on)}, and your records show no"
            f" talk with {name} since: get to know them first."
        )
        yield Reason("target-introduced", Word.FIRST, text, (f"introduction:{made.id}",))
        return
    if not who.knowledge.is_known:
        text = f"You do not know {name} first-hand: it would be a stranger's request in your name."
        yield Reason("target-unknown", Word.NO, text)
        return
    records = side.evidence[0].records if side.evidence else ()
    if is_cold(who.last_on, today):
        since = f"since {say_day(who.last_on)}" if who.last_on else "for years"
        text = f"You have not been in touch with {name} {since}: write to them for their own sake first."
        yield Reason("target-cold", Word.FIRST, text, records)
    elif side.goodwill.balance < 0:
        text = f"{name} has given you more than they got: give first, before you ask for others."
        proof = next((each.record for each in side.goodwill.favours if not each.is_given and each.record), "")
        yield Reason("target-goodwill", Word.FIRST, text, (proof,) if proof else records)
    else:
        last = f", last in touch on {say_day(who.last_on)}" if who.last_on else ""
        yield Reason("target-known", Word.DO, f"You know {name} first-hand{last}.", records)


def about_asker(side: Side, request: Request) -> Iterable[Reason]:
    """Weigh the tie to whoever asks: the owner speaks for them."""
    name, target = side.who.name, request.target.name
    if not side.who.knowledge.is_known:
        text = f"You do not know {name} first-hand and cannot speak for them: talk with them before you ask {target}."
        yield Reason("asker-unknown", Word.FIRST, text)
        return
    records = side.evidence[0].records if side.evidence else ()
    last = f", last in touch on {say_day(side.who.last_on)}" if side.who.last_on else ""
    yield Reason("asker-known", Word.DO, f"You know {name} first-hand{last}.", records)
    if side.goodwill.balance < 0:
        got = next((each.record for each in side.goodwill.favours if not each.is_given and each.record), "")
        text = f"{name} has given you more than they got: a good occasion to give."
        yield Reason("asker-goodwill", Word.DO, text, (got,) if got else ())


def about_words(request: Request) -> Iterable[Reason]:
    """Weigh what they say themselves: a question without a reason is hard to say yes to."""
    asker, target = request.asker.name, request.target.name
    if not request.why:
        yield Reason("no-why", Word.FIRST, f"{asker} has not said why they want to meet {target}: ask them.")
    if not request.gain:
        yield Reason("no-gain", Word.FIRST, f"Nothing says what {target} could get out of it: ask {asker}.")


def about_before(request: Request, before: Before, today: date) -> Iterable[Reason]:
    """Weigh what was asked before: refusals count for a year, and nobody is asked too often."""
    name = request.target.name
    others = [
        each for each in before.requests if each.target.id == request.target.id and each.id != request.id
    ]
    refused = [
        (on, each)
        for each in others
        if (on := each.on_of(RequestStage.TARGET_REFUSED)) and today - on < REMEMBERED
    ]
    for on, each in sorted(refused, key=lambda pair: (pair[0], pair[1].id), reverse=True)[:1]:
        is_same = each.asker.id == request.asker.id
        text = f"{name} said no to an introduction to {each.asker.name} on {say_day(on)}"
        more = "" if is_same else ": ask only if this one is different"
        yield Reason("refused", Word.NO if is_same else Word.FIRST, f"{text}{more}.", (each.record,))
    asked = [
        *(each.id for each in others if (on := each.on_of(RequestStage.TARGET_ASKED)) and today - on < SPAN),
        *(
            each.id
            for each in before.asked.introductions
            if each.introducer.id == request.target.id and today - each.steps[0].on < SPAN
        ),
    ]
    if len(asked) >= before.asked.limit:
        often = say_count(len(asked), "question") if asked else "no question"
        text = f"{name} had {often} for an introduction from you in {SPAN.days} days; you allow {before.asked.limit}."
        yield Reason("limit", Word.NO, text, tuple(f"introduction:{each}" for each in asked[:3]))
