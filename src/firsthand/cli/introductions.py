"""firsthand intro, firsthand knows: who can introduce the owner, and who knows whom."""

from firsthand.actions.introductions import Wanted
from firsthand.cli.output import print_hanging, print_json, print_line, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.drafting.introductions import Asking
from firsthand.core.introductions import (
    Answer,
    Way,
    say_chance,
    tell_answer,
    tell_give_first,
    tell_weakest,
)
from firsthand.store.queries.owners import first_owner


def show_introductions(wanted: Wanted, *, in_language: str, as_json: bool) -> None:
    """Print the best paths to whom one wants to meet. Raises UserError FIN-101, FIN-102."""
    from firsthand.actions.introductions import askings_for, find_introductions
    from firsthand.core.introductions_json import answer_json

    found: list[Answer] = []
    drafts: dict[int, list[Asking | None]] = {}
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        if rows and owner:
            found = find_introductions(rows, owner.id, wanted, read_clock())
            drafts = askings_for(rows, owner, found, read_clock().date(), in_language=in_language)
    if as_json:
        print_json([answer_json(each, drafts[each.target.id]) for each in found])
    elif owner is None:
        print_line("Nobody here yet. Import your LinkedIn archive first: firsthand import ARCHIVE.zip")
    elif not found:
        print_line("Nobody like that is in your records. Try fewer words.")
    for place, each in enumerate(found if not as_json else ()):
        print_answer(each, is_first=not place)
        best = next(filter(None, drafts[each.target.id]), None)
        if wanted.is_one and best:
            print_asking(best)


def print_answer(answer: Answer, *, is_first: bool) -> None:
    """Print one person with the paths there."""
    who = answer.target
    work = " at ".join(part for part in (who.position, who.company) if part)
    print_line(f"{'' if is_first else chr(10)}{who.name} ({who.id}){f', {work}' if work else ''}")
    print_hanging("  ", tell_answer(answer))
    if answer.needs_nobody and answer.ways:
        print_line("  Others who know them:")
    for number, way in enumerate(answer.ways, 1):
        print_way(way, number)


def print_way(way: Way, number: int) -> None:
    """Print one path, tie by tie."""
    print_line(f"\n  {number}. {say_chance(way.quality)}")
    for step in way.steps:
        mark = ", inferred" if step.is_inferred else ""
        print_hanging("     ", f"→ {step.who.name} ({step.who.id}) · tie {say_chance(step.strength)}{mark}")
        for fact in step.evidence:
            print_hanging("         · ", fact.text)
    print_hanging("     ", tell_weakest(way))
    for each in way.give_first:
        print_hanging("     ", tell_give_first(each))
    if way.caution:
        about = way.caution.introduction
        more = f" See it: firsthand intro --advise {about}" if about else ""
        print_hanging("     ! ", f"{way.caution.text}{more}")


def print_asking(asking: Asking) -> None:
    """Print what asks for the best path; a terminal copies it as it stands."""
    print_line(f"\nTo ask (nothing was sent): {asking.ask.subject}\n")
    print_line(asking.ask.body)
    print_line("\nTo forward:\n")
    print_line(asking.blurb.body)


def say(one: str, other: str, how: str, *, as_json: bool) -> int:
    """Keep that two people know each other. Raises UserError FIN-101, FIN-102, KNO-101, KNO-102."""
    start_django()
    from firsthand.actions.finding import person_meant
    from firsthand.actions.knowing import say_tie
    from firsthand.actions.owners import local_owner
    from firsthand.store.database import django_rows

    now = read_clock()
    owner = local_owner(now)
    first, second = (person_meant(django_rows, owner.pk, text, now.date()) for text in (one, other))
    kept = say_tie(owner, first.id, second.id, now, how=how)
    text = f"{first.name} and {second.name} know each other. Take it back with: firsthand knows --undo"
    told = {
        "act": f"saidtie:{kept.pk}",
        "people": [{"id": str(each.id), "name": each.name} for each in (first, second)],
        "how": kept.how,
    }
    return tell_act(told, text, as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest of these words back. Raises UserError KNO-103 where there is none."""
    start_django()
    from firsthand.actions.knowing import undo_newest
    from firsthand.actions.owners import local_owner

    now = read_clock()
    newest = undo_newest(local_owner(now), now)
    return tell_act({"act": f"saidtie:{newest.pk}"}, "Taken back.", as_json=as_json)
