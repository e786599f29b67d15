"""firsthand intro --asked-by, --advise: being asked for an introduction, and whether to make it."""

from datetime import date
from typing import Any

from firsthand.cli.output import print_hanging, print_json, print_line, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.introduction_requests import Request, steps_after_request, tell_request
from firsthand.core.introduction_steps import Sight, Taken
from firsthand.core.row_numbers import row_id
from firsthand.store.queries.owners import first_owner


def keep(asker: str, target: str, *, why: str, gain: str, as_json: bool) -> int:
    """Keep a request. Raises UserError FIN-101, FIN-102, INT-103, INT-106, INT-110."""
    start_django()
    from firsthand.actions.finding import person_meant
    from firsthand.actions.introduction_requests import Said, keep_request
    from firsthand.actions.owners import local_owner
    from firsthand.store.database import django_rows

    now = read_clock()
    owner = local_owner(now)
    who, met = (person_meant(django_rows, owner.pk, each, now.date()) for each in (asker, target))
    kept = keep_request(owner, who.id, met.id, now, said=Said(why=why, gain=gain))
    text = f"Kept: {who.name} wants to meet {met.name}. Whether, and what to write: firsthand intro --advise {kept.pk}"
    return tell_act({"act": f"request:{kept.pk}", "id": str(kept.pk)}, text, as_json=as_json)


def advise(number: str, *, in_language: str, as_json: bool) -> int:
    """Print both ties of a request, whether to do it, and what to write. Raises UserError INT-104."""
    start_django()
    from firsthand.actions.introduction_requests import letters_for, weigh_request

    request_id = row_id(number)
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        weighed = weigh_request(rows, owner, request_id, read_clock()) if rows and owner else None
        letters = (
            letters_for(rows, owner, weighed, in_language=in_language) if rows and owner and weighed else []
        )
    if weighed is None:
        return write_word(request_id, in_language=in_language, as_json=as_json)
    if as_json:
        print_json(advice_json(weighed, letters))
    else:
        print_advice(weighed, letters)
    return 0


def write_word(number: int, *, in_language: str, as_json: bool) -> int:
    """Print how an introduction stands that the owner asked for, and what to write. Raises UserError INT-104."""
    from firsthand.actions.introduction_steps import no_such_introduction
    from firsthand.actions.introduction_words import words_due
    from firsthand.cli.introduction_steps import introduction_json
    from firsthand.core.introduction_steps import tell_stage
    from firsthand.store.queries.introduction_facts import introductions_known

    today = read_clock().date()
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        found = (
            [each for each in introductions_known(rows, owner.id, read_clock()) if each.id == number]
            if rows and owner
            else []
        )
        words = words_due(rows, owner, found, today, in_language=in_language) if rows and owner else {}
    if not found:
        raise no_such_introduction()
    word = words.get(number)
    if as_json:
        print_json({**introduction_json(found[0]), "draft": word_json(word) if word else None})
        return 0
    print_line(f"{found[0].target.name} over {found[0].introducer.name}")
    print_hanging("  ", tell_stage(found[0], today))
    if word:
        print_line(f"\nTo {found[0].introducer.name} (nothing was sent): {word.draft.subject}\n")
        print_line(word.draft.body)
    else:
        print_line("  There is nothing to write at present.")
    return 0


def word_json(word: Any) -> dict[str, Any]:
    """Return what is due to whoever introduces, as programs see it."""
    return {
        "language": word.draft.language,
        "subject": word.draft.subject,
        "body": word.draft.body,
        "step": word.step or None,
        "because": word.because,
    }


def print_advice(weighed: Any, letters: Any) -> None:
    """Print what to do about a request, why, both ties, and what to write; a terminal copies it as it stands."""
    from firsthand.core.introduction_advice import tell_advice

    request = weighed.request
    print_line(f"{request.asker.name} wants to meet {request.target.name}")
    print_hanging("  ", tell_request(request, read_clock().date()))
    if request.is_open:
        print_hanging("  ", tell_advice(weighed.advice, request))
    for reason in weighed.advice.reasons:
        print_hanging("    · ", reason.text)
    for side in (weighed.asker, weighed.target):
        print_line(f"\n  You and {side.who.name} ({side.who.id}): {side.who.knowledge.value}")
        for fact in side.evidence:
            print_hanging("    · ", fact.text)
    for letter in letters:
        to = {request.asker.id: request.asker.name, request.target.id: request.target.name}.get(
            letter.to, "both"
        )
        print_line(f"\nTo {to} (nothing was sent): {letter.draft.subject}\n")
        print_line(letter.draft.body)


def advice_json(weighed: Any, letters: Any) -> dict[str, Any]:
    """Return a request with both ties, what to do about it, and what to write, as programs see it."""
    from firsthand.core.drafting.resting import resting_json

    request = weighed.request
    return {
        **request_json(request, read_clock().date()),
        "advice": weighed.advice.word.value,
        "reasons": [
            {"code": each.code, "word": each.word.value, "text": each.text, "evidence": list(each.records)}
            for each in weighed.advice.reasons
        ],
        "ties": {
            name: {
                "knowledge": side.who.knowledge.value,
                "strength": side.strength,
                "last_on": side.who.last_on.isoformat() if side.who.last_on else None,
                "balance": side.goodwill.balance,
                "evidence": [{"text": each.text, "evidence": list(each.records)} for each in side.evidence],
            }
            for name, side in (("asker", weighed.asker), ("target", weighed.target))
        },
        "drafts": [
            {
                "kind": each.kind.name.lower(),
                "to": str(each.to) if each.to else None,
                "language": each.draft.language,
                "subject": each.draft.subject,
                "body": each.draft.body,
                "because": [sentence.because for sentence in each.draft.rests_on],
                "rests_on": resting_json(each.draft.rests_on),
            }
            for each in letters
        ],
    }


def sight_json(sight: Sight | None) -> dict[str, Any] | None:
    """Return what a record tells as programs see it."""
    return {"on": sight.on.isoformat(), "evidence": [sight.record]} if sight else None


def step_json(step: Taken[Any]) -> dict[str, Any]:
    """Return a step of either kind of introduction as programs see it."""
    return {
        "stage": step.stage.value,
        "on": step.on.isoformat(),
        "note": step.note,
        "evidence": [step.record] if step.record else [],
        "is_noticed": step.is_noticed,
    }


def request_json(each: Request, today: date) -> dict[str, Any]:
    """Return a request as programs see it."""
    return {
        "id": str(each.id),
        "direction": "request",
        "asker": {"id": str(each.asker.id), "name": each.asker.name},
        "target": {"id": str(each.target.id), "name": each.target.name},
        "stage": each.stage.value,
        "text": tell_request(each, today),
        "answered": sight_json(each.answer),
        "why": each.why,
        "gain": each.gain,
        "next": [step.value for step in steps_after_request(each.stage)],
        "steps": [step_json(step) for step in each.steps],
    }
