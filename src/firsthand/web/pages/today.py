"""Today in words: the first line, the steps, and what was done this week."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse

from firsthand.core.drafting.touch import calls_for_word
from firsthand.core.today import Step, StepKind, say_today
from firsthand.web.pages.acts import ActLine
from firsthand.web.words import ago

# How long a step can be put off, with the word on its button.
LATER = ((1, "A day"), (7, "A week"), (30, "A month"))
OPENS = {
    StepKind.INVITATIONS: "Open the reply",
    StepKind.ANSWERED: "Open the reply",
    StepKind.ASKED: "Open the invitation",
    StepKind.TALK: "Open the talk",
    StepKind.TALKED: "Write the note",
    StepKind.FOLLOWUP: "Open the follow-up",
    StepKind.REQUEST: "Open the request",
    StepKind.INTRODUCE: "Open the request",
    StepKind.REMIND: "Open the introduction",
}


# Steps that are done on the page of somebody's way, and where there.
TALKS = {StepKind.FOLLOWUP: "", StepKind.TALK: "#talk", StepKind.TALKED: "#noted"}


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step as the page shows it; `page` is where Enter leads, `opens` what stands there.

    `has_draft` where its draft opens below it; a reply to an invitation and a follow-up stand where they can be kept.
    """

    id: str
    verb: str
    name: str
    text: str
    when: str
    page: str
    opens: str
    evidence: tuple[str, ...]
    has_draft: bool


@dataclass(frozen=True, slots=True)
class TodayPage:
    """The page."""

    line: str
    steps: tuple[StepLine, ...]
    done: tuple[ActLine, ...]


def build_today(steps: Sequence[Step], today: date, done: Sequence[ActLine]) -> TodayPage:
    """Say what there is to do, and what was done."""
    return TodayPage(say_today(steps), tuple(step_line(each, today) for each in steps), tuple(done))


def step_line(step: Step, today: date) -> StepLine:
    """Return one step as the page shows it."""
    return StepLine(
        step.id,
        step.verb,
        step.whom.name,
        step.text,
        ago(step.on, today),
        page_of(step),
        OPENS.get(step.kind, ""),
        step.evidence,
        calls_for_word(step),
    )


def page_of(step: Step) -> str:
    """Return where a step is done: at the drafted reply of an invitation, else on the person's page."""
    if step.kind in TALKS:
        return f"{reverse('pipeline-detail', args=[step.invitation])}{TALKS[step.kind]}"
    if step.introduction and step.kind in (StepKind.REQUEST, StepKind.INTRODUCE):
        return reverse("requests-detail", args=[step.introduction])
    if step.introduction:
        return f"{reverse('introductions')}#introduction-{step.introduction}"
    if step.invitation:
        return reverse("invitations-detail", args=[step.invitation])
    return reverse("people-detail", args=[step.whom.id])
