"""A request to the owner: somebody asks to be introduced to somebody else whom the owner knows.

Whoever is to be met is asked before anything about them is said, and the introduction is made only after their yes. A
refusal of theirs goes back to whoever asked as a plain no.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from firsthand.core.days import say_day, span
from firsthand.core.goodwill import Favour, FavourKind
from firsthand.core.introduction_steps import Party, Sight, Taken, noticed_in

SILENCE = timedelta(days=14)  # of whom the owner asked, after which they are not to be waited for
DECIDE_FROM = timedelta(days=2)  # before two days nobody waits


class RequestStage(StrEnum):
    """How far a request is, each with the word that takes it there."""

    ASKED = "asked"
    WHY_ASKED = "why-asked"
    WHY_TOLD = "why-told"
    TARGET_ASKED = "target-asked"
    TARGET_AGREED = "target-agreed"
    TARGET_REFUSED = "target-refused"
    INTRODUCED = "introduced"
    OUTCOME = "outcome"
    SAID_NO = "said-no"


NEXT = {
    RequestStage.ASKED: (
        RequestStage.WHY_ASKED,
        RequestStage.WHY_TOLD,
        RequestStage.TARGET_ASKED,
        RequestStage.SAID_NO,
    ),
    RequestStage.WHY_ASKED: (RequestStage.WHY_TOLD, RequestStage.TARGET_ASKED, RequestStage.SAID_NO),
    RequestStage.WHY_TOLD: (RequestStage.TARGET_ASKED, RequestStage.SAID_NO),
    RequestStage.TARGET_ASKED: (
        RequestStage.TARGET_AGREED,
        RequestStage.TARGET_REFUSED,
        RequestStage.SAID_NO,
    ),
    RequestStage.TARGET_AGREED: (RequestStage.INTRODUCED, RequestStage.SAID_NO),
    RequestStage.TARGET_REFUSED: (RequestStage.SAID_NO,),
    RequestStage.INTRODUCED: (RequestStage.OUTCOME,),
    RequestStage.OUTCOME: (),
    RequestStage.SAID_NO: (),
}
UNDECIDED = frozenset({RequestStage.ASKED, RequestStage.WHY_TOLD})


@dataclass(frozen=True, slots=True)
class Request:
    """One request with its steps, the first of which is that it was made; its id is that of the first.

    `why` they want to meet, and what the other could `gain`, are as the owner wrote them down.
    """

    id: int
    asker: Party
    target: Party
    steps: tuple[Taken[RequestStage], ...]
    why: str = ""
    gain: str = ""
    answer: Sight | None = None  # whom they want to meet answered, and what they said is not known
    denied: Mapping[str, datetime] = field(
        default_factory=dict
    )  # what is not so, the owner says, and said when

    @property
    def stage(self) -> RequestStage:
        """Return how far it is."""
        return self.steps[-1].stage

    @property
    def since(self) -> date:
        """Return when it came so far."""
        return self.steps[-1].on

    @property
    def record(self) -> str:
        """Name it as evidence."""
        return f"introduction:{self.id}"

    @property
    def is_open(self) -> bool:
        """Tell whether anything is left to do before it is made or refused."""
        return self.stage not in (RequestStage.INTRODUCED, RequestStage.OUTCOME, RequestStage.SAID_NO)

    @property
    def noticed(self) -> dict[str, str]:
        """Return what records alone tell, each with the record."""
        return noticed_in(((each.stage, each.record, each.is_noticed) for each in self.steps), self.answer)

    def waits_too_long(self, today: date) -> bool:
        """Tell whether whom the owner asked has been silent for too long."""
        is_silent = self.stage is RequestStage.TARGET_ASKED and not self.answer
        return is_silent and today - self.since >= SILENCE

    def on_of(self, stage: RequestStage) -> date | None:
        """Return when a step was taken; None where it was not."""
        return next((step.on for step in reversed(self.steps) if step.stage is stage), None)


def tell_request(request: Request, today: date) -> str:
    """Say how far a request is, and since when."""
    asker, target = request.asker.name, request.target.name
    if request.waits_too_long(today):
        silent = span((today - request.since).days)
        return f"No answer from {target} for {silent}: ask once more, or tell {asker} that it does not fit."
    if request.answer:
        return f"{target} answered ({say_day(request.answer.on)}). What did they say?"
    said = {
        RequestStage.ASKED: f"{asker} asked you. Will you ask {target}?",
        RequestStage.WHY_ASKED: f"You asked {asker} why.",
        RequestStage.WHY_TOLD: f"{asker} told you why. Will you ask {target}?",
        RequestStage.TARGET_ASKED: f"You asked {target}.",
        RequestStage.TARGET_AGREED: f"{target} agreed: introduce them.",
        RequestStage.TARGET_REFUSED: f"{target} would rather not. Tell {asker} that it does not fit.",
        RequestStage.INTRODUCED: "You introduced them.",
        RequestStage.OUTCOME: "Something came of it.",
        RequestStage.SAID_NO: f"You told {asker} no.",
    }[request.stage]
    last = request.steps[-1]
    shown = ", as your records show" if last.is_noticed else ""
    return f"{said} ({say_day(last.on)}{shown}){f' {last.note}' if last.note else ''}"


def steps_after_request(stage: RequestStage) -> Sequence[RequestStage]:
    """Return the steps that may follow."""
    return NEXT[stage]


def same_open(asker: Party, target: Party, before: Iterable[Request]) -> Request | None:
    """Return the request of the same person for the same that is still open."""
    return next(
        (
            each
            for each in before
            if each.is_open and (each.asker.id, each.target.id) == (asker.id, target.id)
        ),
        None,
    )


def favours_made(requests: Iterable[Request]) -> Iterator[tuple[int, Favour]]:
    """Yield the introductions that the owner made on request, each with whom it was given to: both got one."""
    for each in requests:
        if on := each.on_of(RequestStage.INTRODUCED):
            for one, other in ((each.asker, each.target), (each.target, each.asker)):
                yield one.id, Favour(FavourKind.INTRODUCTION, True, on, other.name, record=each.record)


def unproven(favours: Iterable[Favour], proven: Iterable[Favour]) -> list[Favour]:
    """Return those favours of which no record tells already: an introduction to somebody is one, told twice or not."""
    told = {(each.kind, each.is_given, each.whom) for each in proven}
    return [each for each in favours if (each.kind, each.is_given, each.whom) not in told]
