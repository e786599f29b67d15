"""An introduction as it goes: asked, agreed by whoever introduces, agreed by whom one wants to meet, made, thanked.

Both consents come before the introduction. A refusal ends it and is remembered; an ask without an answer expires, and
an answer that comes later still counts.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from firsthand.core.days import say_day, span

EXPIRES = timedelta(days=21)  # without an answer of whoever was asked
SPAN = timedelta(days=90)  # in which nobody is asked more often than the owner's limit
REMEMBERED = timedelta(days=365)  # a refusal, before the same may be asked again


class Stage(StrEnum):
    """How far an introduction is, each with the word that takes it there."""

    ASKED = "asked"
    AGREED = "agreed"
    TARGET_AGREED = "target-agreed"
    INTRODUCED = "introduced"
    THANKED = "thanked"
    OUTCOME = "outcome"
    REFUSED = "refused"


NEXT = {
    Stage.ASKED: (Stage.AGREED, Stage.REFUSED),
    Stage.AGREED: (Stage.TARGET_AGREED, Stage.REFUSED),
    Stage.TARGET_AGREED: (Stage.INTRODUCED, Stage.REFUSED),
    Stage.INTRODUCED: (Stage.THANKED,),
    Stage.THANKED: (Stage.OUTCOME,),
    Stage.OUTCOME: (),
    Stage.REFUSED: (),
}


@dataclass(frozen=True, slots=True)
class Taken:
    """One step that was taken."""

    stage: Stage
    on: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class Party:
    """Whoever introduces, or is met."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Introduction:
    """One introduction with its steps, the first of which is the ask; its id is that of the ask."""

    id: int
    introducer: Party
    target: Party
    steps: tuple[Taken, ...]

    @property
    def stage(self) -> Stage:
        """Return how far it is."""
        return self.steps[-1].stage

    @property
    def is_under_way(self) -> bool:
        """Tell whether anything is left to do."""
        return bool(NEXT[self.stage])

    def has_expired(self, today: date) -> bool:
        """Tell whether the ask has gone without an answer for too long."""
        return self.stage is Stage.ASKED and today - self.steps[-1].on > EXPIRES


def tell_stage(introduction: Introduction, today: date) -> str:
    """Say how far an introduction is, and since when."""
    introducer, target = introduction.introducer.name, introduction.target.name
    last = introduction.steps[-1]
    if introduction.has_expired(today):
        return f"No answer from {introducer} for {span((today - last.on).days)}; the ask has expired."
    said = {
        Stage.ASKED: f"You asked {introducer}",
        Stage.AGREED: f"{introducer} agreed, and asks {target}",
        Stage.TARGET_AGREED: f"{target} agreed; {introducer} will introduce you",
        Stage.INTRODUCED: f"{introducer} introduced you. Thank them",
        Stage.THANKED: "You thanked. What came of it",
        Stage.OUTCOME: "Something came of it",
        Stage.REFUSED: "It was refused",
    }[last.stage]
    mark = "?" if last.stage is Stage.THANKED else "."
    note = f" {last.note}" if last.note else ""
    return f"{said} ({say_day(last.on)}){mark}{note}"


def why_not_ask(
    introducer: Party, target: Party, before: Iterable[Introduction], *, limit: int, today: date
) -> str:
    """Say why somebody is not to be asked now; "" where nothing speaks against it.

    `before` are all introductions that were asked for.
    """
    asked = [each for each in before if each.introducer.id == introducer.id]
    same = [each for each in asked if each.target.id == target.id]
    if any(each.is_under_way and not each.has_expired(today) for each in same):
        return f"You have asked {introducer.name} for this already."
    refused = [each.steps[-1].on for each in same if each.stage is Stage.REFUSED]
    if refused and today - max(refused) < REMEMBERED:
        return f"This was refused on {say_day(max(refused))}; ask somebody else."
    lately = sum(today - each.steps[0].on < SPAN for each in asked)
    if lately >= limit:
        times = {0: "never", 1: "once", 2: "twice"}.get(limit, f"{limit} times")
        return f"You ask nobody more often than {times} in {SPAN.days} days, and have asked {introducer.name} {lately}."
    return ""


def steps_after(stage: Stage) -> Sequence[Stage]:
    """Return the steps that may follow."""
    return NEXT[stage]
