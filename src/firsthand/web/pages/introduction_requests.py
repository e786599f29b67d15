"""Requests of others for an introduction in words: the list, and one of them with both ties, advice and letters."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.actions.introduction_requests import WeighedRequest
from firsthand.core.drafting.requests import STEP_OF, LetterKind, RequestLetter
from firsthand.core.drafting.values import Sentence
from firsthand.core.goodwill import tell_balance
from firsthand.core.introduction_advice import Reason, Side, tell_advice
from firsthand.core.introduction_requests import (
    Request,
    RequestStage,
    steps_after_request,
    tell_request,
)
from firsthand.web.pages.introduction_steps import denials_of
from firsthand.web.pages.invitation import Fact
from firsthand.web.pages.people import work_of

SHOWN = 50
STEPS = {
    RequestStage.WHY_ASKED: "I asked {asker} why",
    RequestStage.WHY_TOLD: "{asker} told me why",
    RequestStage.TARGET_ASKED: "I asked {target}",
    RequestStage.TARGET_AGREED: "{target} agreed",
    RequestStage.TARGET_REFUSED: "{target} would rather not",
    RequestStage.INTRODUCED: "I introduced them",
    RequestStage.OUTCOME: "Something came of it",
    RequestStage.SAID_NO: "I said no",
}
TITLES = {
    LetterKind.WHY: "Ask {asker} why, and for a text to forward",
    LetterKind.QUESTION: "Ask {target}, who may say no",
    LetterKind.INTRODUCTION: "Introduce both",
    LetterKind.NO: "Say no to {asker}, kindly",
    LetterKind.NO_TARGET: "Tell {asker} that it does not fit",
}
KNOWN = {
    "worked": "worked together",
    "met": "met",
    "spoken": "wrote to each other",
    "introduced": "introduced once",
    "shared": "shared a place",
    "wrote": "one of you wrote",
    "none": "not known first-hand",
}


@dataclass(frozen=True, slots=True)
class RequestLine:
    """One request in the list."""

    id: int
    asker: str
    target: str
    line: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class SideView:
    """One of both ties: how first-hand, what proves it, what was given and got."""

    id: int
    name: str
    work: str
    known: str
    facts: tuple[Fact, ...]
    goodwill: str


@dataclass(frozen=True, slots=True)
class LetterView:
    """One letter with the step it is; `to` is 0 for both, and `address` is "" where none is known."""

    name: str
    title: str
    to: int
    address: str
    subject: str
    body: str
    language: str
    stage: str
    step: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class RequestView:
    """One request as its page shows it."""

    id: int
    line: str
    stands: str
    why: str
    gain: str
    asks_why: bool
    advice: str
    reasons: tuple[Reason, ...]
    sides: tuple[SideView, SideView]
    letters: tuple[LetterView, ...]
    choices: tuple[tuple[str, str], ...]
    steps: tuple[tuple[str, date, str, tuple[str, ...]], ...]
    refs: tuple[str, ...]
    denials: tuple[tuple[str, str], ...]


def build_request_lines(found: Sequence[Request], today: date) -> tuple[RequestLine, ...]:
    """Return requests, those that are open first."""
    ordered = sorted(found, key=lambda each: not each.is_open)
    return tuple(
        RequestLine(each.id, each.asker.name, each.target.name, tell_request(each, today), each.is_open)
        for each in ordered[:SHOWN]
    )


def build_request(
    weighed: WeighedRequest, letters: Sequence[RequestLetter], today: date, *, addresses: Mapping[int, str]
) -> RequestView:
    """Return one request with what to do about it; `addresses` are those of whom it may be written to."""
    request = weighed.request
    names = names_of(request)
    drafted = {STEP_OF[each.kind] for each in letters}
    is_undecided = request.stage in (RequestStage.ASKED, RequestStage.WHY_ASKED, RequestStage.WHY_TOLD)
    following = steps_after_request(request.stage)
    return RequestView(
        id=request.id,
        line=f"{request.asker.name} wants to meet {request.target.name}.",
        stands=tell_request(request, today),
        why=request.why,
        gain=request.gain,
        asks_why=RequestStage.WHY_TOLD in following,
        advice=tell_advice(weighed.advice, request) if is_undecided else "",
        reasons=weighed.advice.reasons if is_undecided else (),
        sides=(build_side(weighed.asker), build_side(weighed.target)),
        letters=tuple(build_letter(each, request, addresses) for each in letters),
        choices=tuple(
            (each.value, STEPS[each].format(**names))
            for each in following
            if each not in drafted and each is not RequestStage.WHY_TOLD
        ),
        steps=tuple(
            (said_of(each.stage, names), each.on, each.note, (each.record,) if each.record else ())
            for each in request.steps
        ),
        refs=(request.answer.record,) if request.answer else (),
        denials=denials_of(request.noticed),
    )


def build_side(side: Side) -> SideView:
    who = side.who
    facts = tuple(Fact(each.text, each.records) for each in side.evidence)
    known = KNOWN[who.knowledge.value]
    strength = f", tie {side.strength} of 100" if side.strength is not None else ""
    return SideView(
        who.id,
        who.name,
        work_of(who.position, who.company),
        f"{known}{strength}",
        facts,
        tell_balance(side.goodwill),
    )


def build_letter(letter: RequestLetter, request: Request, addresses: Mapping[int, str]) -> LetterView:
    stage, names, draft = STEP_OF[letter.kind], names_of(request), letter.draft
    return LetterView(
        letter.kind.name.lower(),
        TITLES[letter.kind].format(**names),
        letter.to,
        addresses.get(letter.to, ""),
        draft.subject,
        draft.body,
        draft.language,
        stage.value,
        STEPS[stage].format(**names),
        letter.draft.rests_on,
    )


def said_of(stage: RequestStage, names: dict[str, str]) -> str:
    return "{asker} asked".format(**names) if stage is RequestStage.ASKED else STEPS[stage].format(**names)


def names_of(request: Request) -> dict[str, str]:
    return {"asker": request.asker.name, "target": request.target.name}
