"""A word to somebody one knows, for a step of Today: an answer that is late, a promise, thanks, congratulations,
being in touch again, a second word about a talk.

Each rests on what the step rests on. What somebody wrote is not repeated, but for words of theirs that fit the owner's
list; what nobody can know from records, such as the answer itself, is left to the owner.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.core.drafting.fields import plain_words
from firsthand.core.drafting.opening import open_letter, words_of
from firsthand.core.drafting.parts import FITS, Part, help_part, join_parts
from firsthand.core.drafting.resting import YOUR_TEXT, sentence
from firsthand.core.drafting.thanks import newest_owed, thanks_for
from firsthand.core.drafting.tone import Length, Tone
from firsthand.core.drafting.tongue import Tongue
from firsthand.core.drafting.values import Draft
from firsthand.core.goodwill import Favour
from firsthand.core.offers import Offer, Said
from firsthand.core.promises import Promise, tell_promise
from firsthand.core.today import NAMELESS, Step, StepKind
from firsthand.core.today_steps import asks_something

KEPT_LATELY = 365  # days within which a promise that was kept is worth asking about
SUBJECTS = {
    StepKind.REPLY: "touch.answer",
    StepKind.PROMISE: "touch.promised",
    StepKind.THANKS: "touch.thanks_help",
    StepKind.JOB: "touch.job",
    StepKind.DUE: "touch.last",
    StepKind.FADING: "touch.last",
    StepKind.TALK: "touch.nudge",
}


@dataclass(frozen=True, slots=True)
class Known:
    """What is known for a word to somebody: the step, what they wrote, favours, promises, their new work, last contact.

    `last_on` is the last day of contact, `has_met` that it was a meeting, and `last_record` proves it.
    """

    step: Step
    today: date
    said: tuple[Said, ...] = ()
    favours: tuple[Favour, ...] = ()
    promises: tuple[Promise, ...] = ()
    company: str = ""
    last_on: date | None = None
    has_met: bool = False
    last_record: str = ""

    def said_since(self, since: date) -> list[Said]:
        """Return what they wrote since a day."""
        return [each for each in self.said if each.on >= since]


def calls_for_word(step: Step) -> bool:
    """Tell whether a step calls for a word of ours; a talk that has its day does not."""
    is_proposed = all(record.startswith("invitation:") for record in step.evidence)
    return step.kind in SUBJECTS and (step.kind is not StepKind.TALK or is_proposed)


def draft_touch(
    known: Known,
    lists: Sequence[Offer],
    *,
    owner_name: str,
    wordings: Mapping[str, str],
    language: str = "",
    in_language: str = "",
    tone: Tone = Tone.PLAIN,
    length: Length = Length.NORMAL,
) -> Draft | None:
    """Draft the word a step calls for, in the language in which they wrote; None where it calls for none of ours."""
    if not calls_for_word(known.step):
        return None
    kind = known.step.kind
    name = known.step.whom.name
    letter = open_letter(
        "" if name == NAMELESS else name,
        words_of(known.said),
        owner_name=owner_name,
        wordings=wordings,
        language=language,
        in_language=in_language,
        tone=tone,
    )
    parts = list(_parts(known, lists, letter.tongue))
    return join_parts(
        kind.value, parts[:1] if length is Length.SHORT else parts, letter, subject=SUBJECTS[kind]
    )


def _parts(known: Known, lists: Sequence[Offer], tongue: Tongue) -> Iterator[Part]:
    kind = known.step.kind
    if kind is StepKind.REPLY:
        yield from _answer(known, lists, tongue.code)
    elif kind is StepKind.PROMISE:
        yield _promised(known)
    elif kind is StepKind.THANKS:
        yield _thanks(known)
        yield help_part((), lists, tongue.code, known.today)  # thanks take up nothing else
    elif kind is StepKind.JOB:
        yield _job(known)
    elif kind is StepKind.TALK:
        yield _step_part("touch.nudge", known)
    else:
        yield from _again(known, lists, tongue)


def _step_part(name: str, known: Known, **values: str) -> Part:
    return Part(name, known.step.text, known.step.evidence, values)


def _answer(known: Known, lists: Sequence[Offer], code: str) -> Iterator[Part]:
    record = next(iter(known.step.evidence), "")
    asked = any(each.record == record and asks_something(each.text) for each in known.said)
    name = "answer_question" if asked else "answer_mail" if record.startswith("mail:") else "answer"
    yield _step_part(f"touch.{name}", known)
    fits = help_part(known.said_since(known.step.on), lists, code, known.today)
    yield (fits if fits.name in FITS else Part("touch.call", YOUR_TEXT.because))


def _promised(known: Known) -> Part:
    promise = next((each for each in known.promises if each.id == known.step.promise), None)
    what = plain_words(promise.what) if promise else ""
    if promise is None or not what:
        return _step_part("touch.promised_plain", known)
    is_late = promise.wanted_on < known.today
    name = "touch.promised_late" if is_late else "touch.promised"
    because = sentence(tell_promise(promise, known.today))
    return Part(name, because, (f"promise:{promise.id}",), {"promise": what})


def _thanks(known: Known) -> Part:
    owed = [each for each in known.favours if each.is_owed]
    favour = next((each for each in owed if each.record in known.step.evidence), None) or newest_owed(owed)
    return thanks_for(favour) if favour else _step_part("touch.thanks_help", known)


def _job(known: Known) -> Part:
    company = plain_words(known.company)
    return (
        _step_part("touch.job_at", known, organisation=company) if company else _step_part("touch.job", known)
    )


def _again(known: Known, lists: Sequence[Offer], tongue: Tongue) -> Iterator[Part]:
    records = (known.last_record,) if known.last_record else known.step.evidence
    if known.last_on:
        month = tongue.month(known.last_on, today=known.today)
        name = "touch.met" if known.has_met else "touch.last"
        yield Part(name, known.step.text, records, {"month": month})
    else:
        yield Part("touch.first", known.step.text, records)
    yield from _kept(known, tongue)
    fits = help_part(known.said, lists, tongue.code, known.today)
    if fits.name in FITS:
        yield fits


def _kept(known: Known, tongue: Tongue) -> Iterator[Part]:
    kept = [
        each
        for each in known.promises
        if each.kept_on and 0 <= (known.today - each.kept_on).days <= KEPT_LATELY
    ]
    if kept:
        last = max(kept, key=lambda each: (each.kept_on or each.made_on, each.id))
        month = tongue.month(last.made_on, today=known.today)
        because = f"You kept what you promised: {sentence(last.what)}"
        yield Part("touch.kept", because, (f"promise:{last.id}",), {"month": month})
