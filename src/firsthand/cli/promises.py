"""firsthand promise: what the owner promised somebody, and what of it is open."""

from typing import Any

from firsthand.cli.output import print_hanging, print_json, print_line, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import parse_day, read_clock
from firsthand.core.days import say_count
from firsthand.core.promises import Promise, tell_promise
from firsthand.store.queries.owners import first_owner


def keep(person: int, what: str, by: str, *, as_json: bool) -> int:
    """Write a promise down. Raises UserError PRO-101 to PRO-103, LOG-105, CLI-101."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.promises import write_promise

    now = read_clock()
    due_on = parse_day(by, "--by") if by else None
    made = write_promise(local_owner(now), person, what, now, due_on=due_on)
    text = f"Written down. When you have kept it: firsthand today --done promise-{made.pk}"
    return tell_act({"act": f"promise:{made.pk}", "id": f"promise-{made.pk}"}, text, as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest promise that was written down back. Raises UserError PRO-104 where there is none."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.promises import undo_newest

    now = read_clock()
    newest = undo_newest(local_owner(now), now)
    return tell_act({"act": f"promise:{newest.pk}"}, "Taken back.", as_json=as_json)


def show_open(*, as_json: bool) -> int:
    """Print the promises that are open, the first due first."""
    from firsthand.store.queries.promises import promises_of
    from firsthand.store.queries.today import persons

    with reading() as rows:
        owner = first_owner(rows) if rows else None
        found = (
            [each for each in promises_of(rows, owner.id) if each.kept_on is None] if rows and owner else []
        )
        names = persons(rows, owner.id, (each.person for each in found)) if rows and owner else {}
    found = sorted(
        (each for each in found if each.person in names), key=lambda each: (each.wanted_on, each.id)
    )
    if as_json:
        print_json([promise_json(each, names[each.person].name) for each in found])
        return 0
    print_line(
        f"{say_count(len(found), 'promise')} of yours open." if found else "No promise of yours is open."
    )
    today = read_clock().date()
    for each in found:
        print_hanging("", f"\n{names[each.person].name}")
        print_hanging("   ", tell_promise(each, today))
        print_hanging("   ", f"Kept: firsthand today --done promise-{each.id}")
    return 0


def promise_json(promise: Promise, name: str) -> dict[str, Any]:
    """Return an open promise as programs see it."""
    return {
        "id": f"promise-{promise.id}",
        "person": {"id": str(promise.person), "name": name},
        "what": promise.what,
        "on": promise.made_on.isoformat(),
        "due_on": promise.due_on.isoformat() if promise.due_on else None,
    }
