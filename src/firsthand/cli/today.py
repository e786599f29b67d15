"""firsthand today: what to do next, and the owner's word on it."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from firsthand.actions.review import Review, review_invitations
from firsthand.actions.today import Today, plan_today
from firsthand.cli.output import print_hanging, print_json, print_line
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.days import say_day
from firsthand.core.errors import UserError
from firsthand.core.experiments import Experiment, due_experiments, tell_due
from firsthand.core.today import Step, StepKind, Word, say_today, say_word
from firsthand.store.database import Rows
from firsthand.store.queries.experiments import experiments_of
from firsthand.store.queries.owners import OwnerRow, first_owner
from firsthand.store.queries.runs import has_arrived


def answer(asked: Namespace) -> int:
    """Print the steps, or keep the word on one of them. Raises UserError TOD-101 to TOD-103."""
    if asked.undo:
        return undo(as_json=asked.as_json)
    if asked.snooze:
        step_id, days = asked.snooze
        number = int(days) if days.isdecimal() and len(days) < 9 else 0
        return handle(step_id, Word.LATER, days=number, as_json=asked.as_json)
    if asked.done or asked.never:
        word = Word.DONE if asked.done else Word.NEVER
        return handle(asked.done or asked.never, word, as_json=asked.as_json)
    if asked.draft:
        return show_draft(asked)
    return show_today(as_json=asked.as_json)


def show_draft(asked: Namespace) -> int:
    """Print the draft of one step. Raises UserError TOD-101 where there is no such step, or it has no draft."""
    from firsthand.actions.step_drafts import draft_of_step
    from firsthand.cli.invitations import draft_json

    now = read_clock()
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        draft = None
        if rows and owner:
            review = review_invitations(rows, owner, now, with_reasons=False)
            steps = plan_today(rows, owner, now, review).steps
            step = next((each for each in steps if each.id == asked.draft), None)
            chosen = in_manner(owner, asked)
            if step:
                draft = draft_of_step(rows, chosen, step, review, now, in_language=asked.language)
    if draft is None:
        raise UserError(
            "TOD-101",
            "There is no such step, or none that calls for a text.",
            where=asked.draft[:40],
            next_step="See the steps: firsthand today",
        )
    if asked.as_json:
        print_json(draft_json(draft))
        return 0
    for line in (*([f"Subject: {draft.subject}", ""] if draft.subject else []), *draft.body.splitlines()):
        print_line(line)
    print_line()
    for each in draft.rests_on:
        print_hanging("- ", each.because)
    if draft.quoting:
        print_hanging("", draft.quoting)
    return 0


def in_manner(owner: OwnerRow, asked: Namespace) -> OwnerRow:
    """Return the owner's settings with the tone and length asked for."""
    return replace(
        owner,
        reply_tone=asked.tone or owner.reply_tone,
        reply_length=asked.length or owner.reply_length,
    )


def show_today(*, as_json: bool) -> int:
    """Print the steps of today."""
    now, found, drafts, is_new = read_clock(), None, [], True
    due: list[Experiment] = []
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        if rows and owner:
            review = review_invitations(rows, owner, now, with_reasons=False)
            found = plan_today(rows, owner, now, review)
            is_new = not has_arrived(rows, owner.id)
            if as_json:
                drafts = drafts_of(rows, owner, found.steps, review, now)
            due = due_experiments(experiments_of(rows, owner.id), now.date())
    steps = found.steps if found else ()
    if as_json:
        told = zip(steps, drafts, strict=True)
        print_json(
            [
                *(
                    step_json(step, place) | {"draft": draft}
                    for place, (step, draft) in enumerate(told, start=1)
                ),
                *(
                    review_json(each, now.date(), len(steps) + place)
                    for place, each in enumerate(due, start=1)
                ),
            ]
        )
        return 0
    if found and steps:
        print_today(found)
    elif is_new:
        print_line("Nothing here yet. Import your LinkedIn archive: firsthand import ARCHIVE.zip")
    else:
        print_line(say_today(()))
    for each in due:
        print_line()
        print_hanging("", f"{tell_due(each, now.date())} Look at it: firsthand results")
    return 0


def review_json(each: Experiment, today: date, place: int) -> dict[str, Any]:
    """Return an experiment that is to be looked at as programs see it: as a step that is about nobody."""
    return {
        "id": f"experiment-{each.id}",
        "kind": "experiment",
        "person": {"id": "", "name": ""},
        "verb": "Look at it",
        "text": tell_due(each, today),
        "on": each.due_on.isoformat(),
        "evidence": [],
        "invitation": None,
        "introduction": None,
        "rank": place,
        "value": 0.0,
        "urgency": 0.0,
        "draft": None,
    }


def drafts_of(
    rows: Rows, owner: OwnerRow, steps: Sequence[Step], review: Review, now: datetime
) -> list[dict[str, Any] | None]:
    """Return the draft of each step as programs see it, None where it calls for none."""
    from firsthand.actions.step_drafts import draft_of_step
    from firsthand.cli.invitations import draft_json

    drafts = (draft_of_step(rows, owner, step, review, now) for step in steps)
    return [draft_json(draft) if draft else None for draft in drafts]


def print_today(found: Today) -> None:
    """Print each step with its reason below it."""
    print_line(say_today(found.steps))
    print_line()
    for place, step in enumerate(found.steps, start=1):
        print_hanging(f"{place}  ", step.title)
        print_hanging("   ", step.text)
        print_hanging("   ", " · ".join(filter(None, (step.id, " ".join(step.evidence)))))
    print_line()
    first = found.steps[0].id
    print_hanging(
        "",
        f"When it is done: firsthand today --done {first}. Later: --snooze {first} 7. Never: --never {first}.",
    )


def step_json(step: Step, place: int) -> dict[str, Any]:
    """Return a step as programs see it."""
    return {
        "id": step.id,
        "kind": step.kind.value,
        "person": {"id": str(step.whom.id), "name": step.whom.name},
        "verb": step.verb,
        "text": step.text,
        "on": step.on.isoformat(),
        "evidence": list(step.evidence),
        "invitation": str(step.invitation) if step.invitation else None,
        "introduction": str(step.introduction) if step.introduction else None,
        "rank": place,
        "value": round(step.value, 3),
        "urgency": round(step.urgency, 3),
    }


def handle(step_id: str, word: Word, *, days: int = 0, as_json: bool) -> int:
    """Keep a word on a step. Raises UserError TOD-101, TOD-102."""
    start_django()
    from firsthand.actions.handling import handle_step
    from firsthand.actions.owners import local_owner

    now = read_clock()
    tell(handle_step(local_owner(now), step_id, word, now, days=days), "", as_json=as_json)
    return 0


def undo(*, as_json: bool) -> int:
    """Take the newest word back. Raises UserError TOD-103 where there is none."""
    start_django()
    from firsthand.actions.handling import undo_newest
    from firsthand.actions.owners import local_owner

    now = read_clock()
    tell(undo_newest(local_owner(now), now), "Taken back: ", as_json=as_json)
    return 0


def tell(handled: Any, lead: str, *, as_json: bool) -> None:
    """Print a word on a step."""
    handled.identity.refresh_from_db()
    person = handled.identity.person
    name = person.name if person else handled.identity.name
    said = f"later, on {say_day(handled.until)}" if handled.until else handled.word
    if as_json:
        print_json({
            "id": f"{handled.kind}-{handled.identity_id}", "word": handled.word,
            "until": handled.until.isoformat() if handled.until else None,
            "person": {"id": str(person.pk) if person else "", "name": name},
        })  # fmt: skip
        return
    print_line(f"{lead}{say_word(StepKind(handled.kind), name, said)}.")
