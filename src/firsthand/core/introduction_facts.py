"""What records tell of how an introduction goes: steps that nobody had to write down.

Only facts move it, whatever order they came in, and the owner's own words go before them: a step they took stands, and
one that they say is not so is not noticed again from what is older. What cannot be read for sure is asked.

- refused: since the ask whoever was asked, or is to be met, wrote nothing but a no.
- answered: they wrote anything else; what they said is for the owner to tell.
- introduced: since the day of the ask one person put the other two together, in a mail or a conversation of few.
- thanked: the owner wrote to whoever introduced, after that.
- begun: the owner and whom they wanted to meet wrote to each other or met, after that. What came of it is asked.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from firsthand.core.introduction_requests import Request, RequestStage
from firsthand.core.introduction_steps import ANSWERED, EVER, WAITING, Introduction, Sight, Stage, Taken

WAY = {stage: place for place, stage in enumerate(Stage)}


class Sign(StrEnum):
    """What a record tells."""

    WROTE = "wrote"  # the owner, to whoever was asked
    HEARD = "heard"  # whoever was asked, to the owner
    SAID_NO = "said-no"  # the same, and it is nothing but a no
    TOGETHER = "together"  # both others were put together, or the owner and the other
    MET = "met"  # the owner and whom they wanted to meet were in touch


@dataclass(frozen=True, slots=True)
class Seen:
    """One record that may tell of an introduction."""

    sign: Sign
    at: datetime
    record: str


def notice(introduction: Introduction, seen: Iterable[Seen]) -> Introduction:
    """Return an introduction that the owner asked for with the steps that records tell."""
    listed = Listed(in_order(seen), introduction.denied)
    first, own = introduction.steps[0], {step.stage: step for step in introduction.steps}
    sent = listed.first((Sign.WROTE,), from_day_of=first.at)
    if introduction.stage is Stage.REFUSED:
        return introduction
    together = listed.first((Sign.TOGETHER,), Stage.INTRODUCED, from_day_of=first.at)
    made = [each.at for each in (own.get(Stage.INTRODUCED), together) if each]
    since = max(sent.at if sent else first.at, introduction.steps[-1].at if Stage.AGAIN in own else EVER)
    found: dict[Stage, Seen | None] = {}
    answer = begun = None
    if made:
        found[Stage.INTRODUCED] = together
        found[Stage.THANKED] = listed.first((Sign.WROTE,), Stage.THANKED, after=min(made), but=together)
        begun = listed.first((Sign.MET,), after=min(made), but=together)
    elif introduction.stage in WAITING:
        found[Stage.REFUSED] = listed.first((Sign.SAID_NO,), Stage.REFUSED, after=since)
        answer = listed.first((Sign.HEARD, Sign.SAID_NO), ANSWERED, after=since)
    last = max(WAY[step.stage] for step in introduction.steps)
    noticed = [
        Taken(stage, each.at.date(), at=each.at, record=each.record, is_noticed=True)
        for stage, each in found.items()
        if each and stage not in own and (stage is Stage.INTRODUCED or WAY[stage] > last)
    ]
    said = [
        replace(step, record=sent.record) if sent and step is first else step for step in introduction.steps
    ]
    steps = tuple(sorted([*said, *noticed], key=lambda step: WAY[step.stage]))
    is_over = steps[-1].stage in (Stage.REFUSED, Stage.OUTCOME, Stage.TOLD)
    return replace(
        introduction,
        steps=steps,
        answer=sight(answer) if answer and steps[-1].stage in WAITING else None,
        begun=sight(begun) if begun and not is_over else None,
    )


def notice_request(request: Request, seen: Iterable[Seen]) -> Request:
    """Return a request of somebody with the steps that records tell."""
    if not request.is_open:
        return request
    listed, last = Listed(in_order(seen), request.denied), request.steps[-1]
    together = listed.first((Sign.TOGETHER,), RequestStage.INTRODUCED, from_day_of=request.steps[0].at)
    stage, found = RequestStage.INTRODUCED, together
    answer = None
    if not together and last.stage is RequestStage.TARGET_ASKED:
        stage = RequestStage.TARGET_REFUSED
        found = listed.first((Sign.SAID_NO,), stage, after=last.at)
        answer = listed.first((Sign.HEARD, Sign.SAID_NO), ANSWERED, after=last.at)
    if found:
        step = Taken(stage, found.at.date(), at=found.at, record=found.record, is_noticed=True)
        return replace(request, steps=(*request.steps, step))
    return replace(request, answer=sight(answer)) if answer else request


@dataclass(frozen=True, slots=True)
class Listed:
    """Records in the order of time; `denied` says from which moment on which step may be noticed again."""

    seen: tuple[Seen, ...]
    denied: Mapping[str, datetime]

    def first(
        self,
        signs: tuple[Sign, ...],
        stage: str = "",
        *,
        after: datetime = EVER,
        from_day_of: datetime | None = None,
        but: Seen | None = None,
    ) -> Seen | None:
        """Return the first record of these signs after a moment, or from a day on."""
        left_out = self.denied.get(stage, EVER)
        return next(
            (
                each
                for each in self.seen
                if each.sign in signs
                and max(after, left_out) < each.at
                and (from_day_of is None or each.at.date() >= from_day_of.date())
                and (but is None or each.record != but.record)
            ),
            None,
        )


def in_order(seen: Iterable[Seen]) -> tuple[Seen, ...]:
    return tuple(sorted(seen, key=lambda each: (each.at, each.record)))


def sight(seen: Seen) -> Sight:
    return Sight(seen.at.date(), seen.record)
