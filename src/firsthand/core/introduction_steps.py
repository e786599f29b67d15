"""An introduction as it goes: asked, agreed by whoever introduces, agreed by whom one wants to meet, made, thanked.

Both consents come before the introduction. A refusal ends it and is remembered; an ask without an answer expires, and
an answer that comes later still counts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Generic, TypeVar

from firsthand.core.days import say_day, say_times, span
from firsthand.core.goodwill import Favour, FavourKind

EVER = datetime.min.replace(tzinfo=UTC)
NOT = "not-"  # before what is not so, as the owner says
ANSWERED = "answered"  # what is noticed before it is known what they said
WAIT = timedelta(days=10)  # before a second word, which is the last
EXPIRES = timedelta(days=21)  # without an answer of whoever was asked
SPAN = timedelta(days=90)  # in which nobody is asked more often than the owner's limit
REMEMBERED = timedelta(days=365)  # a refusal, before the same may be asked again


class Stage(StrEnum):
    """How far an introduction is, each with the word that takes it there."""

    ASKED = "asked"
    AGAIN = "asked-again"
    AGREED = "agreed"
    TARGET_AGREED = "target-agreed"
    INTRODUCED = "introduced"
    THANKED = "thanked"
    OUTCOME = "outcome"
    TOLD = "told"
    REFUSED = "refused"


NEXT = {
    Stage.ASKED: (Stage.AGREED, Stage.AGAIN, Stage.REFUSED),
    Stage.AGAIN: (Stage.AGREED, Stage.REFUSED),
    Stage.AGREED: (Stage.TARGET_AGREED, Stage.REFUSED),
    Stage.TARGET_AGREED: (Stage.INTRODUCED, Stage.REFUSED),
    Stage.INTRODUCED: (Stage.THANKED,),
    Stage.THANKED: (Stage.OUTCOME,),
    Stage.OUTCOME: (Stage.TOLD,),
    Stage.TOLD: (),
    Stage.REFUSED: (),
}
WAITING = frozenset({Stage.ASKED, Stage.AGAIN})  # for an answer of whoever was asked
OVER = frozenset({Stage.OUTCOME, Stage.TOLD, Stage.REFUSED})


Step = TypeVar("Step", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Taken(Generic[Step]):
    """One step that was taken, by the owner's word, or as a `record` tells where it is only noticed.

    The stages are those of an introduction that the owner asked for, or of one that the owner is asked for.
    """

    stage: Step
    on: date
    note: str = ""
    at: datetime = EVER
    record: str = ""
    is_noticed: bool = False


@dataclass(frozen=True, slots=True)
class Sight:
    """Something that a record tells, and its day."""

    on: date
    record: str


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
    steps: tuple[Taken[Stage], ...]
    answer: Sight | None = None  # they answered the ask, and what they said is not known
    begun: Sight | None = None  # both were in touch since the introduction
    denied: Mapping[str, datetime] = field(
        default_factory=dict
    )  # what is not so, the owner says, and said when

    @property
    def stage(self) -> Stage:
        """Return how far it is."""
        return self.steps[-1].stage

    @property
    def is_under_way(self) -> bool:
        """Tell whether it is still open what comes of it."""
        return self.stage not in OVER

    @property
    def noticed(self) -> dict[str, str]:
        """Return what records alone tell, each with the record."""
        return noticed_in(((each.stage, each.record, each.is_noticed) for each in self.steps), self.answer)

    @property
    def made_on(self) -> date | None:
        """Return the day on which both were introduced, None where they were not."""
        return next((each.on for each in self.steps if each.stage is Stage.INTRODUCED), None)

    def is_asked_now(self, today: date) -> bool:
        """Tell whether the ask is open: not refused, expired, or followed by the introduction."""
        return self.is_under_way and not self.made_on and not self.has_expired(today)

    def has_expired(self, today: date) -> bool:
        """Tell whether the ask has gone without an answer for too long."""
        return self.stage in WAITING and not self.answer and today - self.steps[-1].on > EXPIRES

    def is_due_again(self, today: date) -> bool:
        """Tell whether the time has come for a second word: once, after the wait, and not when the ask has expired."""
        silent = today - self.steps[-1].on
        is_silent = self.stage is Stage.ASKED and not self.answer and not self.has_expired(today)
        return is_silent and silent >= WAIT


class Against(StrEnum):
    """Why somebody had better not be asked now, the most telling first."""

    OPEN = "open"
    MADE = "made"
    REFUSED = "refused"
    LIMIT = "limit"


@dataclass(frozen=True, slots=True)
class Caution:
    """What speaks against asking somebody for an introduction; `introduction` is the earlier one it is about, or 0."""

    code: Against
    text: str
    introduction: int = 0

    @property
    def is_open(self) -> bool:
        """Tell whether the same was asked already, so that there is nothing to ask."""
        return self.code is Against.OPEN


def favours_got(introductions: Iterable[Introduction]) -> Iterator[tuple[int, Favour]]:
    """Yield the introductions that were made for the owner as they say, each with whom it was got from."""
    for each in introductions:
        for step in each.steps:
            if step.stage is Stage.INTRODUCED and not step.is_noticed:
                got = Favour(
                    FavourKind.INTRODUCTION,
                    False,
                    step.on,
                    each.target.name,
                    record=f"introduction:{each.id}",
                )
                yield each.introducer.id, got


def tell_stage(introduction: Introduction, today: date) -> str:
    """Say how far an introduction is, and since when."""
    introducer, target = introduction.introducer.name, introduction.target.name
    last = introduction.steps[-1]
    if introduction.has_expired(today):
        return f"No answer from {introducer} for {span((today - last.on).days)}; the ask has expired."
    if introduction.answer:
        return f"{introducer} answered ({say_day(introduction.answer.on)}). What did they say?"
    said = {
        Stage.ASKED: f"You asked {introducer}",
        Stage.AGAIN: f"You asked {introducer} once more",
        Stage.AGREED: f"{introducer} agreed, and asks {target}",
        Stage.TARGET_AGREED: f"{target} agreed; {introducer} will introduce you",
        Stage.INTRODUCED: f"{introducer} introduced you. Thank them",
        Stage.THANKED: "You thanked. What came of it",
        Stage.OUTCOME: f"Something came of it. Tell {introducer}",
        Stage.TOLD: f"You told {introducer} what came of it",
        Stage.REFUSED: "It was refused",
    }[last.stage]
    mark = "?" if last.stage is Stage.THANKED else "."
    shown = ", as your records show" if last.is_noticed else ""
    note = f" {last.note}" if last.note else ""
    told = f"{said} ({say_day(last.on)}{shown}){mark}{note}"
    if introduction.begun:
        on = say_day(introduction.begun.on)
        told += f" You and {target} have been in touch since ({on}): if something came of it, say so."
    return told


def noticed_in(steps: Iterable[tuple[str, str, bool]], answer: Sight | None) -> dict[str, str]:
    """Return what records alone tell, each with the record: steps (name, record, noticed or not), and an answer."""
    found = {name: record for name, record, is_noticed in steps if is_noticed}
    return found | ({ANSWERED: answer.record} if answer else {})


@dataclass(frozen=True, slots=True)
class Asked:
    """The introductions that the owner asked for, the newest first, and how often they ask one person."""

    introductions: Sequence[Introduction] = ()
    limit: int = 2

    def made_to(self, target: int) -> Introduction | None:
        """Return the introduction to somebody that was made, the newest if there are several."""
        return next((each for each in self.introductions if each.made_on and each.target.id == target), None)

    def without(self, introduction: int) -> "Asked":
        """Return all but one of them."""
        return replace(
            self, introductions=tuple(each for each in self.introductions if each.id != introduction)
        )

    def caution(self, introducer: Party, target: int, today: date) -> Caution | None:
        """Return what speaks against asking somebody now, the most telling; None where nothing does."""
        asked = [each for each in self.introductions if each.introducer.id == introducer.id]
        same = [each for each in asked if each.target.id == target]
        return caution_of_same(introducer, same, today) or self.caution_of_limit(introducer, asked, today)

    def caution_of_limit(
        self, introducer: Party, asked: Sequence[Introduction], today: date
    ) -> Caution | None:
        """Return that somebody was asked as often as the owner wants to."""
        lately = sum(today - each.steps[0].on < SPAN for each in asked)
        if lately < self.limit:
            return None
        often = f"You asked {introducer.name} {say_times(lately)} in the last {SPAN.days} days"
        if not self.limit:
            text = "You want to ask nobody for introductions, as you set it."
            return Caution(Against.LIMIT, f"{often}. {text}" if lately else text)
        return Caution(
            Against.LIMIT, f"{often}; you want to ask nobody more often than {say_times(self.limit)}."
        )


def caution_of_same(introducer: Party, same: Sequence[Introduction], today: date) -> Caution | None:
    """Return what speaks against asking somebody for the same again."""
    name = introducer.name
    for each in same:
        if each.is_asked_now(today):
            text = f"You have asked {name} for this already, on {say_day(each.steps[0].on)}."
            return Caution(Against.OPEN, text, each.id)
    for each in same:
        if each.made_on:
            text = f"{name} has introduced you already, on {say_day(each.made_on)}."
            return Caution(Against.MADE, text, each.id)
        refused_on = each.steps[-1].on
        if each.stage is Stage.REFUSED and today - refused_on < REMEMBERED:
            text = (
                f"{name} was asked for this, and it was refused on {say_day(refused_on)}; ask somebody else."
            )
            return Caution(Against.REFUSED, text, each.id)
    return None


def steps_after(introduction: Introduction, today: date) -> Sequence[Stage]:
    """Return the steps that may follow; a second word only when its time has come."""
    following = NEXT[introduction.stage]
    return [each for each in following if each is not Stage.AGAIN or introduction.is_due_again(today)]
