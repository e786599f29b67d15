"""What is written when the owner is asked for an introduction: to whoever asks, to whom they want to meet, to both.

Each part says what it rests on. The contact of whom they want to meet stands in none of them, and nothing of why they
refuse reaches whoever asked.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from firsthand.core.drafting.fields import JOINERS, LINK, first_name, plain_words
from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.replies import names_of
from firsthand.core.drafting.resting import wish_in
from firsthand.core.drafting.tone import Tone, register_in
from firsthand.core.drafting.tongue import Tongue
from firsthand.core.drafting.values import Draft, Sentence
from firsthand.core.introduction_advice import Side
from firsthand.core.introduction_requests import Request, RequestStage
from firsthand.core.knowledge import Owner

LONGEST_QUOTE = 500  # characters, as many as can be written down


class LetterKind(StrEnum):
    """What can be written, each with the name of its text."""

    WHY = "asked.why"
    QUESTION = "asked.question"
    INTRODUCTION = "asked.introduction"
    NO = "asked.no"
    NO_TARGET = "asked.no_target"


LETTERS = {
    RequestStage.ASKED: (LetterKind.WHY, LetterKind.QUESTION, LetterKind.NO),
    RequestStage.WHY_ASKED: (LetterKind.QUESTION, LetterKind.NO),
    RequestStage.WHY_TOLD: (LetterKind.QUESTION, LetterKind.NO),
    RequestStage.TARGET_ASKED: (LetterKind.NO_TARGET,),
    RequestStage.TARGET_AGREED: (LetterKind.INTRODUCTION,),
    RequestStage.TARGET_REFUSED: (LetterKind.NO_TARGET,),
    RequestStage.INTRODUCED: (),
    RequestStage.OUTCOME: (),
    RequestStage.SAID_NO: (),
}
STEP_OF = {
    LetterKind.WHY: RequestStage.WHY_ASKED,
    LetterKind.QUESTION: RequestStage.TARGET_ASKED,
    LetterKind.INTRODUCTION: RequestStage.INTRODUCED,
    LetterKind.NO: RequestStage.SAID_NO,
    LetterKind.NO_TARGET: RequestStage.SAID_NO,
}


@dataclass(frozen=True, slots=True)
class Part:
    """One text of a letter: its name, what it rests on, and what only it names."""

    name: str
    because: str
    records: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RequestLetter:
    """One letter: to whom (0 for both), and its draft."""

    kind: LetterKind
    to: int
    draft: Draft


def letters_due(request: Request) -> tuple[LetterKind, ...]:
    """Return what can be written now, the first thing first: who said why is not asked for it."""
    due = LETTERS[request.stage]
    return tuple(each for each in due if not (each is LetterKind.WHY and request.why and request.gain))


def draft_letter(
    kind: LetterKind,
    request: Request,
    *,
    owner_name: str,
    tongue: Tongue,
    wordings: Mapping[str, str],
    tone: Tone = Tone.PLAIN,
    sides: Sequence[Side] = (),
) -> RequestLetter | None:
    """Draft one letter; None where a name cannot stand in it. The `sides` tell both of each other's work."""
    asker, target = plain_words(request.asker.name), plain_words(request.target.name)
    if not (asker and target):
        return None
    to = {LetterKind.QUESTION: request.target.id, LetterKind.INTRODUCTION: 0}.get(kind, request.asker.id)
    name = {0: "", request.target.id: target}.get(to, asker)
    values = {
        **names_of(name, Owner(owner_name)),
        "full_name": asker,
        "person": target,
        "asker": first_name(asker) or asker,
        "target": first_name(target) or target,
        "reason": as_typed(request.why),
        "gain": as_typed(request.gain),
    }
    letter = Letter(tongue, register_in(tongue, tone, ""), values, wordings, tone)
    sentences = tuple(
        Sentence(
            replace(letter, values={**values, **part.values}).text(part.name),
            part.because,
            part.records or (request.record,),
            f"{tongue.code}.{part.name}",
        )
        for part in parts_of(kind, request, values, sides)
    )
    body = letter.whole((each.text for each in sentences), kind.value)
    sentences += wish_in(letter, kind.value)
    is_no = kind in (LetterKind.NO, LetterKind.NO_TARGET)
    subject = letter.subject(LetterKind.WHY if is_no else kind)
    wording = f"{tongue.code}.{kind.value}"
    draft = Draft("asked", subject, body, tongue.code, wording=wording, rests_on=sentences)
    return RequestLetter(kind, to, draft)


def parts_of(
    kind: LetterKind, request: Request, values: Mapping[str, str], sides: Sequence[Side]
) -> Iterable[Part]:
    """Yield the texts of a letter, each with what it rests on."""
    asker, target = request.asker.name, request.target.name
    yield Part(kind.value, because(kind, request))
    if kind not in (LetterKind.QUESTION, LetterKind.INTRODUCTION):
        return
    is_both = kind is LetterKind.INTRODUCTION
    for side in sides if is_both else ():
        yield from work_part(side)
    if values["reason"]:
        yield Part("asked.reason", f"You wrote down why {asker} asks: {request.why}")
    if values["gain"]:
        told = f"You wrote down what {target} could get out of it: {request.gain}"
        yield Part("asked.gain_both" if is_both else "asked.gain", told)
    if is_both:
        yield Part("asked.first", f"{asker} asked, so they write first.")
    else:
        yield Part("asked.free", f"{target} is to be free to say no, without a reason.")


def work_part(side: Side) -> Iterable[Part]:
    """Yield who one of both is, where records tell of their work in words that can stand in a letter."""
    who, name = side.who, plain_words(side.who.name)
    work = plain_words(", ".join(part for part in (who.position, who.company) if part))
    if name and work:
        told = f"{who.name}: {work}, as your records have it."
        yield Part("asked.who", told, side.listed, {"introduced": first_name(name) or name, "work": work})


def because(kind: LetterKind, request: Request) -> str:
    """Say what the first part of a letter rests on."""
    asker, target = request.asker.name, request.target.name
    return {
        LetterKind.WHY: f"{asker} asked you for an introduction to {target}, and has not said all of why.",
        LetterKind.QUESTION: f"{asker} asked you for an introduction to {target}.",
        LetterKind.INTRODUCTION: f"{asker} asked for it, and {target} agreed.",
        LetterKind.NO: "It is your own no. It names nobody but you.",
        LetterKind.NO_TARGET: f"It does not fit. Nothing of what {target} said is in it.",
    }[kind]


def as_typed(text: str) -> str:
    """Return what was written down as it can stand in a letter: on one line; "" with an address or too long."""
    plain = " ".join("".join(map(shown_sign, text)).split()).strip(" .,;:")
    return "" if len(plain) > LONGEST_QUOTE or LINK.search(plain) else plain


def shown_sign(sign: str) -> str:
    """Return a sign as it was typed, a blank for one that nobody sees."""
    return " " if unicodedata.category(sign)[0] in "CZ" and sign not in JOINERS else sign
