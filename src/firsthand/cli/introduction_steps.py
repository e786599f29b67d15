"""firsthand intro --list, --ask, --step: how introductions go that the owner asked for, or is asked for."""

from collections.abc import Mapping
from typing import Any

from firsthand.cli.introduction_requests import request_json, sight_json, step_json
from firsthand.cli.output import print_hanging, print_json, print_line, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.days import say_times
from firsthand.core.errors import UserError
from firsthand.core.introduction_requests import Request, RequestStage, tell_request
from firsthand.core.introduction_steps import NOT, Introduction, Stage, steps_after, tell_stage
from firsthand.core.row_numbers import row_id
from firsthand.store.queries.introduction_facts import introductions_known, requests_known
from firsthand.store.queries.introduction_requests import is_request
from firsthand.store.queries.owners import first_owner


def show_list(*, as_json: bool) -> None:
    """Print the introductions that the owner asked for, then those that others ask for, the latest first."""
    found: list[Introduction] = []
    requests: list[Request] = []
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        if rows and owner:
            found, requests = (
                introductions_known(rows, owner.id, read_clock()),
                requests_known(rows, owner.id),
            )
    today = read_clock().date()
    if as_json:
        print_json([*map(introduction_json, found), *(request_json(each, today) for each in requests)])
        return
    if not found:
        print_line("You have asked for no introduction yet. Find a way first: firsthand intro NAME")
    for each in found:
        print_hanging(f"{each.id:>5}  ", f"{each.target.name} over {each.introducer.name}")
        print_hanging(" " * 7, tell_stage(each, today))
        if following := ", ".join(step.value for step in steps_after(each, today)):
            print_hanging(
                " " * 7, f"Next: firsthand intro --step {each.id} {following.replace(', ', ' or ')}"
            )
    if requests:
        print_line("\nOthers ask you:")
    for request in requests:
        print_hanging(f"{request.id:>5}  ", f"{request.asker.name} wants to meet {request.target.name}")
        print_hanging(" " * 7, tell_request(request, today))
        if request.is_open:
            print_hanging(" " * 7, f"Whether, and what to write: firsthand intro --advise {request.id}")


def introduction_json(each: Introduction) -> dict[str, Any]:
    """Return an introduction as programs see it."""
    today = read_clock().date()
    return {
        "id": str(each.id),
        "direction": "asked",
        "introducer": {"id": str(each.introducer.id), "name": each.introducer.name},
        "target": {"id": str(each.target.id), "name": each.target.name},
        "stage": each.stage.value,
        "is_expired": each.has_expired(today),
        "answered": sight_json(each.answer),
        "begun": sight_json(each.begun),
        "text": tell_stage(each, today),
        "next": [step.value for step in steps_after(each, today)],
        "steps": [step_json(step) for step in each.steps],
    }


def ask(introducer: str, target: str, *, as_json: bool) -> int:
    """Keep that somebody was asked. Raises UserError FIN-101, FIN-102, INT-102, INT-103."""
    start_django()
    from firsthand.actions.finding import person_meant
    from firsthand.actions.introduction_steps import ask_for, caution_on
    from firsthand.actions.owners import local_owner
    from firsthand.store.database import django_rows

    now = read_clock()
    owner = local_owner(now)
    first, second = (person_meant(django_rows, owner.pk, each, now.date()) for each in (introducer, target))
    kept = ask_for(owner, first.id, second.id, now)
    warning = caution_on(django_rows, owner.pk, kept.pk, now)
    text = f"Kept: you asked {first.name} for an introduction to {second.name}."
    told = {"act": f"introduction:{kept.pk}", "id": str(kept.pk), "warning": warning}
    said = " ".join(filter(None, (text, warning, "See all: firsthand intro --list")))
    return tell_act(told, said, as_json=as_json)


def step(introduction: str, stage: str, words: Mapping[str, str], *, as_json: bool) -> int:
    """Keep the next step. Raises UserError INT-104, INT-105, INT-106, INT-109."""
    start_django()
    from firsthand.actions.introduction_requests import Said, take_request_step
    from firsthand.actions.introduction_steps import say_not_so, take_step
    from firsthand.actions.owners import local_owner
    from firsthand.store.database import django_rows

    now = read_clock()
    owner = local_owner(now)
    number = row_id(introduction)
    is_asked = is_request(django_rows, owner.pk, number)
    sort = "request" if is_asked else "introduction"
    if stage.startswith(NOT) and number:
        denied = say_not_so(owner, number, stage.removeprefix(NOT), now)
        told = {"act": f"{sort}:{denied.pk}", "id": introduction, "stage": stage}
        return tell_act(told, "Kept. Take it back with: firsthand intro --undo", as_json=as_json)
    steps: type[Stage | RequestStage] = RequestStage if is_asked else Stage
    if stage not in set(steps) or not number:
        raise UserError(
            "INT-109",
            f"Steps are {', '.join(steps)}.",
            next_step="firsthand intro --step ID agreed, with the ID that --list shows",
        )
    if is_asked:
        kept = take_request_step(owner, number, RequestStage(stage), now, said=Said(**words))
    else:
        kept = take_step(owner, number, Stage(stage), now, note=words["note"])
    told = {"act": f"{sort}:{kept.pk}", "id": introduction, "stage": stage}
    return tell_act(told, "Kept. Take it back with: firsthand intro --undo", as_json=as_json)


def limit(number: int, *, as_json: bool) -> int:
    """Choose how often one person is asked in 90 days. Raises UserError INT-108."""
    start_django()
    from firsthand.actions.introduction_steps import limit_asks
    from firsthand.actions.owners import local_owner

    limit_asks(local_owner(read_clock()), number)
    often = f"more often than {say_times(number)} in 90 days" if number else "at all"
    text = f"You want to ask nobody for an introduction {often}."
    return tell_act({"asks_of_one": number}, text, as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest step back. Raises UserError INT-107 where there is none."""
    start_django()
    from firsthand.actions.introduction_steps import undo_newest
    from firsthand.actions.owners import local_owner

    now = read_clock()
    newest = undo_newest(local_owner(now), now)
    sort = "request" if newest.asker_id else "introduction"
    return tell_act({"act": f"{sort}:{newest.pk}"}, "Taken back.", as_json=as_json)
