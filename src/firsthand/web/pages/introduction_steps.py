"""Introductions under way in words, with the steps that may follow."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.core.drafting.afterwards import Word
from firsthand.core.introduction_steps import NOT, Introduction, Stage, steps_after, tell_stage

WORDS = {
    Stage.AGAIN: "I asked once more",
    Stage.AGREED: "They agreed",
    Stage.TARGET_AGREED: "{target} agreed",
    Stage.INTRODUCED: "They introduced us",
    Stage.THANKED: "I thanked them",
    Stage.OUTCOME: "Something came of it",
    Stage.TOLD: "I told them",
    Stage.REFUSED: "Refused",
}
MADE = frozenset({Stage.INTRODUCED, Stage.THANKED, Stage.OUTCOME, Stage.TOLD})
TITLES = {
    "meet.again": "Write a second word, the last",
    "meet.thanks": "Write the thanks",
    "meet.outcome": "Tell them what came of it",
    "meet.thanks_no": "Thank for the answer",
}
DENIALS = {
    "introduced": "They did not introduce us",
    "thanked": "That was no thanks",
    "refused": "That was no refusal",
    "answered": "That is about something else",
    "target-refused": "That was no refusal",
}
SHOWN = 50


@dataclass(frozen=True, slots=True)
class WordView:
    """What can be written now, and to whom; `address` is "" where none is known."""

    title: str
    to: int
    address: str
    subject: str
    body: str
    language: str
    wording: str
    because: str


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
    refs: tuple[str, ...]
    denials: tuple[tuple[str, str], ...]
    word: WordView | None = None


def build_lines(
    found: Sequence[Introduction], words: Mapping[int, Word], today: date, *, addresses: Mapping[int, str]
) -> tuple[IntroductionLine, ...]:
    """Return introductions, those under way first, with what can be written, and to which addresses."""
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
                for stage in steps_after(each, today)
            ),
            refs_of(each),
            denials_of(each.noticed),
            build_word(each, words[each.id], addresses) if each.id in words else None,
        )
        for each in ordered[:SHOWN]
    )


def build_word(introduction: Introduction, word: Word, addresses: Mapping[int, str]) -> WordView:
    draft, introducer = word.draft, introduction.introducer.id
    return WordView(
        TITLES[draft.wording.partition(".")[2]],
        introducer,
        addresses.get(introducer, ""),
        draft.subject,
        draft.body,
        draft.language,
        draft.wording,
        word.because,
    )


def refs_of(introduction: Introduction) -> tuple[str, ...]:
    """Return the records that prove what is said of an introduction now."""
    last, sights = introduction.steps[-1], (introduction.answer, introduction.begun)
    return tuple(filter(None, (last.record, *(each.record for each in sights if each))))


def denials_of(noticed: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return what can be said not to be so, each with its button."""
    return tuple((f"{NOT}{what}", DENIALS[what]) for what in noticed)
