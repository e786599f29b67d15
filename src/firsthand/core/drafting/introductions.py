"""Asking for an introduction: the question to whoever is asked, and a text that they can forward.

Both state only what evidence holds: who is who, the owner's work as the newest archive has it, and a meeting at which
both were, as the owner's calendar has it. Whether two others know each other well enough is asked, never told.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from firsthand.core.drafting.fields import first_name, plain_words
from firsthand.core.drafting.letter import Letter
from firsthand.core.drafting.replies import choose_tongue
from firsthand.core.drafting.tongue import Tongue
from firsthand.core.drafting.values import Draft
from firsthand.core.introductions import Way
from firsthand.core.knowledge import Employment, Owner

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
) -> Asking | None:
    """Draft what asks for an introduction along a way; None where a name cannot stand in a letter.

    It is in `in_language`, else in the owner's `language`, else in English.
    """
    tongue, texts = choose_tongue(in_language, language), wordings or {}
    asked, *between = (plain_words(who.name) for who in way.introducers)
    target = plain_words(way.steps[-1].who.name)
    knowing = between[-1] if between else asked
    if not all((asked, target, knowing)):
        return None
    values = {
        "owner_first_name": first_name(owner.name),
        "owner_name": plain_words(owner.name),
        "owner_work": work_of(owner, today),
        "person": target,
        "introducer": between[0] if between else asked,
        **meeting_of(way, tongue, today),
    }
    ask = "meet.ask_on" if between else "meet.ask_event" if values["event"] else "meet.ask"
    blurb = "meet.blurb" if values["owner_work"] else "meet.blurb_plain"
    return Asking(
        draft(ask, Letter(tongue, "", {**values, "first_name": first_name(asked)}, texts), "meet.ask"),
        draft(
            blurb,
            Letter(tongue, "", {**values, "introducer": knowing, "first_name": first_name(target)}, texts),
        ),
    )


def draft(name: str, letter: Letter, subject: str = "") -> Draft:
    """Return one letter; the subject is that of another text where one is named."""
    code = letter.tongue.code
    kind = name.partition("_")[0]
    return Draft(kind, letter.subject(subject or name), letter.body(name), code, wording=f"{code}.{name}")


def meeting_of(way: Way, tongue: Tongue, today: date) -> dict[str, str]:
    """Return the newest meeting that proves the last tie of a way, both empty where none does."""
    met = [each for each in way.steps[-1].evidence if each.code == "meeting" and each.on]
    for each in sorted(met, key=lambda each: each.on or date.min, reverse=True):
        if (event := plain_words(each.brief)) and each.on:
            return {"event": event, "month": tongue.month(each.on, today=today)}
    return {"event": "", "month": ""}


def work_of(owner: Owner, today: date) -> str:
    """Return what the owner does and where, in the job that began last and goes on; "" where none is known."""

    def goes_on(job: Employment) -> bool:
        return job.finished_on is None and bool(job.company) and (job.started_on or today) <= today

    jobs = sorted(filter(goes_on, owner.employments), key=lambda job: job.started_on or date.min)
    told = (", ".join(part for part in (job.title, job.company) if part) for job in reversed(jobs))
    return next((plain for text in told if (plain := plain_words(text))), "")
