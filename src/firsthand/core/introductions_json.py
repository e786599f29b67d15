"""Ways to somebody as programs see them."""

from collections.abc import Sequence
from typing import Any

from firsthand.core.drafting.introductions import Asking
from firsthand.core.drafting.resting import resting_json
from firsthand.core.introduction_steps import Caution
from firsthand.core.introductions import (
    Answer,
    Somebody,
    Step,
    Way,
    tell_answer,
    tell_give_first,
    tell_no_path,
    tell_weakest,
)

DIGITS = 4


def answer_json(answer: Answer, askings: Sequence[Asking | None] = ()) -> dict[str, Any]:
    """Return what was found for one person, with what asks for each way."""
    drafts = askings or [None] * len(answer.ways)
    return {
        "target": {
            **person_json(answer.target),
            "company": answer.target.company,
            "position": answer.target.position,
            "is_known": answer.is_known,
        },
        "text": tell_answer(answer),
        "paths": [
            {**way_json(way), "draft": asking_json(asking)}
            for way, asking in zip(answer.ways, drafts, strict=True)
        ],
        "no_path": tell_no_path(answer),
        "introduction": str(answer.made.id) if answer.made else None,
    }


def way_json(way: Way) -> dict[str, Any]:
    """Return one path; `weakest` names both ends of its weakest tie, of which the owner has no id."""
    weak, before = way.steps[way.weakest], way.steps[way.weakest - 1].who if way.weakest else None
    return {
        "quality": round(way.quality, DIGITS),
        "weakest": {
            "from": {"id": str(before.id), "name": before.name} if before else {"id": None, "name": "you"},
            "to": {"id": str(weak.who.id), "name": weak.who.name},
            "strength": round(weak.strength, DIGITS),
            "text": tell_weakest(way),
        },
        "steps": [step_json(step) for step in way.steps],
        "give_first": [
            {
                "id": str(each.who.id),
                "name": each.who.name,
                "why": each.why.value,
                "text": tell_give_first(each),
            }
            for each in way.give_first
        ],
        "stands_against": caution_json(way.caution),
    }


def caution_json(caution: Caution | None) -> dict[str, Any] | None:
    """Return what speaks against asking whoever is asked first, with the earlier introduction it is about."""
    if caution is None:
        return None
    about = str(caution.introduction) if caution.introduction else None
    return {"code": caution.code.value, "text": caution.text, "introduction": about}


def step_json(step: Step) -> dict[str, Any]:
    """Return the next person on a path, with the tie from the one before."""
    return {
        **person_json(step.who),
        "strength": round(step.strength, DIGITS),
        "evidence": [
            {"code": each.code, "text": each.text, "evidence": list(each.records)} for each in step.evidence
        ],
        "inferred": step.is_inferred,
    }


def asking_json(asking: Asking | None) -> dict[str, Any] | None:
    """Return what asks for an introduction: the question, and the text to forward."""
    if asking is None:
        return None
    ask, blurb = asking.ask, asking.blurb
    return {
        "language": ask.language,
        "subject": ask.subject,
        "body": ask.body,
        "forward": blurb.body,
        "rests_on": resting_json(ask.rests_on),
        "forward_rests_on": resting_json(blurb.rests_on),
    }


def person_json(who: Somebody) -> dict[str, Any]:
    return {"id": str(who.id), "name": who.name, "knowledge": who.knowledge.value}
