"""What is written to whoever was asked for an introduction, at each step after the ask: a second word, thanks, news."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from firsthand.core.days import say_day
from firsthand.core.drafting.fields import plain_words
from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.replies import names_of
from firsthand.core.drafting.resting import Ground, Grounds, rest_on
from firsthand.core.drafting.tone import Tone, register_in
from firsthand.core.drafting.tongue import Tongue
from firsthand.core.drafting.values import Draft
from firsthand.core.introduction_steps import Introduction, Stage
from firsthand.core.knowledge import Owner

LATE = timedelta(days=60)  # after a refusal thanks are a new letter


@dataclass(frozen=True, slots=True)
class Word:
    """What is due to whoever introduces: its text, the step it is ("" for none), and what it rests on."""

    draft: Draft
    step: str
    because: str
    record: str


def draft_word(
    introduction: Introduction,
    *,
    owner_name: str,
    tongue: Tongue,
    today: date,
    wordings: Mapping[str, str],
    tone: Tone = Tone.PLAIN,
) -> Word | None:
    """Draft what is due now; None where nothing is, or a name cannot stand in a letter."""
    name = text_due(introduction, today)
    person = plain_words(introduction.target.name)
    if not name or not person:
        return None
    values = {**names_of(introduction.introducer.name, Owner(owner_name)), "person": person}
    letter = Letter(tongue, register_in(tongue, tone, ""), values, wordings, tone)
    record, why = f"introduction:{introduction.id}", because(name, introduction)
    rests_on = rest_on(letter, name, Grounds(Ground(why, (record,))))
    subject = letter.subject("meet.again" if name == "meet.thanks_no" else name)
    draft = Draft(
        "meet", subject, letter.body(name), tongue.code, wording=f"{tongue.code}.{name}", rests_on=rests_on
    )
    return Word(draft, STEPS.get(name, ""), why, record)


def text_due(introduction: Introduction, today: date) -> str:
    """Return the name of the text that is due; "" for none."""
    last = introduction.steps[-1]
    if introduction.is_due_again(today):
        return "meet.again"
    if last.stage is Stage.REFUSED and today - last.on > LATE:
        return ""
    return TEXTS.get(last.stage, "")


def because(name: str, introduction: Introduction) -> str:
    """Say what a text rests on."""
    introducer, target = introduction.introducer.name, introduction.target.name
    day = say_day(introduction.steps[-1].on)
    return {
        "meet.again": f"You asked {introducer} on {day}, and no answer is kept. A second word is the last.",
        "meet.thanks": f"{introducer} introduced you to {target} ({day}).",
        "meet.outcome": f"Something came of it ({day}); what it was, you can add.",
        "meet.thanks_no": f"It was refused ({day}). A no that is thanked for leaves the door open.",
    }[name]


TEXTS = {
    Stage.INTRODUCED: "meet.thanks",
    Stage.OUTCOME: "meet.outcome",
    Stage.REFUSED: "meet.thanks_no",
}
STEPS = {
    "meet.again": Stage.AGAIN.value,
    "meet.thanks": Stage.THANKED.value,
    "meet.outcome": Stage.TOLD.value,
}
