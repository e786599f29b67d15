"""Asking for an introduction: the question to whoever is asked, and a text that they can forward.

Both state only what evidence holds: who is who, the owner's work as the newest archive has it, and a meeting at which
both were, as the owner's calendar has it. Whether two others know each other well enough is asked, never told.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from firsthand.core.drafting.fields import plain_words
from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.replies import choose_tongue, names_of
from firsthand.core.drafting.resting import YOUR_TEXT, Ground, Grounds, ground_of, rest_on
from firsthand.core.drafting.tone import Length, Tone, register_in
from firsthand.core.drafting.tongue import Tongue
from firsthand.core.drafting.values import Draft
from firsthand.core.introductions import Way
from firsthand.core.knowledge import Employment, Evidence, Owner

MOST_WORDS = 120  # of what is forwarded


@dataclass(frozen=True, slots=True)
class Asking:
    """What asks for one introduction: the question, and what can be forwarded."""

    ask: Draft
    blurb: Draft


def draft_asking(
    way: Way,
    *,
    owner: Owner,
    today: date,
    language: str = "",
    in_language: str = "",
    wordings: Mapping[str, str] | None = None,
    tone: Tone = Tone.PLAIN,
    length: Length = Length.NORMAL,
) -> Asking | None:
    """Draft what asks for an introduction along a way; None where a name cannot stand in a letter.

    It is in `in_language`, else in the owner's `language`, else in English.
    """
    tongue, texts = choose_tongue(in_language, language), wordings or {}
    asked, *between = (plain_words(who.name) for who in way.introducers)
    resting = Grounds(YOUR_TEXT, fields=fields_of(way, owner, today))
    target = plain_words(way.steps[-1].who.name)
    knowing = between[-1] if between else asked
    if not all((asked, target, knowing)):
        return None
    values = {
        "owner_work": work_of(owner, today),
        "person": target,
        "introducer": between[0] if between else asked,
        **meeting_of(way, tongue, today),
    }
    ask = "meet.ask_on" if between else "meet.ask_event" if values["event"] else "meet.ask"
    blurb = "meet.blurb" if values["owner_work"] else "meet.blurb_plain"
    if length is Length.SHORT and not between:
        ask = "meet.short"
    register = register_in(tongue, tone, "")
    return Asking(
        draft(
            ask,
            Letter(tongue, register, {**values, **names_of(asked, owner)}, texts, tone),
            resting,
            "meet.ask",
        ),
        draft(
            blurb,
            Letter(
                tongue, register, {**values, **names_of(target, owner), "introducer": knowing}, texts, tone
            ),
            replace(resting, fields={**resting.fields, "introducer": knowing_of(way)}),
        ),
    )


def draft(name: str, letter: Letter, grounds: Grounds, subject: str = "") -> Draft:
    """Return one letter; the subject is that of another text where one is named."""
    code = letter.tongue.code
    return Draft(
        name.partition("_")[0],
        letter.subject(subject or name),
        letter.body(name),
        code,
        wording=f"{code}.{name}",
        rests_on=rest_on(letter, name, grounds),
    )


def fields_of(way: Way, owner: Owner, today: date) -> dict[str, Ground]:
    """Return what each field of both texts rests on."""
    tie, met, job = ground_of(way.steps[-1].evidence), meeting_fact(way), job_of(owner, today)
    between = ground_of(way.steps[1].evidence) if len(way.introducers) > 1 else None
    told = {
        "person": tie,
        "introducer": between or tie,
        "event": ground_of([met]) if met else None,
        "month": ground_of([met]) if met else None,
        "owner_work": Ground("Your work, as your newest archive has it.", (job.record,)) if job else None,
        "owner_name": Ground("Your name."),
    }
    return {name: ground for name, ground in told.items() if ground}


def knowing_of(way: Way) -> Ground:
    """Return on what it rests that the owner and the last introducer know each other."""
    steps = way.steps[-2]
    return ground_of(steps.evidence) or Ground(f"{steps.who.name} is on the way there.")


def meeting_fact(way: Way) -> Evidence | None:
    """Return the newest meeting that proves the last tie of a way and can be named."""
    met = [
        each
        for each in way.steps[-1].evidence
        if each.code == "meeting" and each.on and plain_words(each.brief)
    ]
    return max(met, key=lambda each: each.on or date.min, default=None)


def meeting_of(way: Way, tongue: Tongue, today: date) -> dict[str, str]:
    """Return that meeting and its month, both empty where there is none."""
    met = meeting_fact(way)
    if met is None or met.on is None:
        return {"event": "", "month": ""}
    return {"event": plain_words(met.brief), "month": tongue.month(met.on, today=today)}


def work_of(owner: Owner, today: date) -> str:
    """Return what the owner does and where; "" where none is known."""
    job = job_of(owner, today)
    return told_job(job) if job else ""


def told_job(job: Employment) -> str:
    """Return a job as it can stand in a letter."""
    return plain_words(", ".join(part for part in (job.title, job.company) if part))


def job_of(owner: Owner, today: date) -> Employment | None:
    """Return the job that began last, goes on and can be told."""

    def goes_on(job: Employment) -> bool:
        return job.finished_on is None and bool(job.company) and (job.started_on or today) <= today

    jobs = sorted(filter(goes_on, owner.employments), key=lambda job: job.started_on or date.min)
    return next((job for job in reversed(jobs) if told_job(job)), None)
