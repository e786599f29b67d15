"""What is written when the owner is asked for an introduction: to whoever asks, to whom they want to meet, to both.

Each part says what it rests on. The contact of whom they want to meet stands in none of them, and nothing of why they
refuse reaches whoever asked.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from firsthand.core.drafting.fields import LINK, plain_sign, plain_words
from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.replies import names_of
from firsthand.core.drafting.resting import wish_in
from firsthand.core.drafting.tone import Tone, register_in
from firsthand.core.drafting.tongue import Tongue
from firsthand.core.drafting.values import Draft, Sentence
from firsthand.core.introduction_requests import Request, RequestStage
from firsthand.core.knowledge import Owner

LONGEST_QUOTE = 240  # characters of what somebody says, so that a letter stays short
DROPPED = {ord(sign): None for sign in '{}[]|<>“”„«»"'}


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
) -> RequestLetter | None:
    """Draft one letter; None where a name cannot stand in it."""
    asker, target = plain_words(request.asker.name), plain_words(request.target.name)
    if not (asker and target):
        return None
    to = {LetterKind.QUESTION: request.target.id, LetterKind.INTRODUCTION: 0}.get(kind, request.asker.id)
    name = {0: "", request.target.id: target}.get(to, asker)
    values = {
        **names_of(name, Owner(owner_name)),
        "full_name": asker,
        "person": target,
        "reason": quote(request.why),
        "gain": quote(request.gain),
    }
    letter = Letter(tongue, register_in(tongue, tone, ""), values, wordings, tone)
    sentences = tuple(
        Sentence(letter.text(part), because, (request.record,), f"{tongue.code}.{part}")
        for part, because in parts_of(kind, request, values)
    )
    body = letter.whole((each.text for each in sentences), kind.value)
    sentences += wish_in(letter, kind.value)
    is_no = kind in (LetterKind.NO, LetterKind.NO_TARGET)
    subject = letter.subject(LetterKind.WHY if is_no else kind)
    wording = f"{tongue.code}.{kind.value}"
    draft = Draft("asked", subject, body, tongue.code, wording=wording, rests_on=sentences)
    return RequestLetter(kind, to, draft)


def parts_of(kind: LetterKind, request: Request, values: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """Yield the texts of a letter, each with what it rests on."""
    asker, target = request.asker.name, request.target.name
    yield kind.value, because(kind, request)
    if kind is LetterKind.QUESTION:
        if values["reason"]:
            yield "asked.reason", f"{asker} says why: {request.why}"
        if values["gain"]:
            yield "asked.gain", f"{asker} says what {target} could get out of it: {request.gain}"
        yield "asked.free", f"{target} is to be free to say no, without a reason."


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


def quote(text: str) -> str:
    """Return what somebody says as it can be quoted: one line, nothing that formats; "" with an address or too long."""
    plain = " ".join("".join(map(plain_sign, text.translate(DROPPED))).split()).strip(" .,;:")
    return "" if len(plain) > LONGEST_QUOTE or LINK.search(plain) else plain
