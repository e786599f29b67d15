"""Introductions under way in words, with the steps that may follow."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.core.introduction_steps import Introduction, Stage, steps_after, tell_stage

WORDS = {
    Stage.AGREED: "They agreed",
    Stage.TARGET_AGREED: "{target} agreed",
    Stage.INTRODUCED: "They introduced us",
    Stage.THANKED: "I thanked them",
    Stage.OUTCOME: "Something came of it",
    Stage.REFUSED: "Refused",
}
MADE = frozenset({Stage.INTRODUCED, Stage.THANKED, Stage.OUTCOME})
SHOWN = 50


@dataclass(frozen=True, slots=True)
class IntroductionLine:
    """One introduction: whom over whom, how it stands, and the buttons of what may follow."""

    id: int
    target: int
    target_name: str
    introducer: int
    introducer_name: str
    line: str
    is_open: bool
    was_made: bool
    choices: tuple[tuple[str, str], ...]


def build_lines(found: Sequence[Introduction], today: date) -> tuple[IntroductionLine, ...]:
    """Return introductions, those under way first."""
    ordered = sorted(found, key=lambda each: not each.is_under_way or each.has_expired(today))
    return tuple(
        IntroductionLine(
            each.id,
            each.target.id,
            each.target.name,
            each.introducer.id,
            each.introducer.name,
            tell_stage(each, today),
            each.is_under_way,
            each.stage in MADE,
            tuple(
                (stage.value, WORDS[stage].format(target=each.target.name))
                for stage in steps_after(each.stage)
            ),
        )
        for each in ordered[:SHOWN]
    )
