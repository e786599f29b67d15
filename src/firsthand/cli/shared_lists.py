"""firsthand intro --lists: the lists that others shared, and removing them."""

from argparse import Namespace
from datetime import date
from typing import Any

from firsthand.cli.output import print_hanging, print_json, print_line, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.row_numbers import row_id
from firsthand.core.shared_lists import SharedList, tell_list
from firsthand.store.queries.owners import first_owner
from firsthand.store.queries.shared_lists import shared_lists


def answer(asked: Namespace) -> int:
    """Print the lists, or say something of one. Raises UserError SHL-401."""
    for word in ("remove", "restore", "forget"):
        if number := getattr(asked, f"{word}_list"):
            return say(word, number, as_json=asked.as_json)
    return show_lists(as_json=asked.as_json)


def show_lists(*, as_json: bool) -> int:
    """Print the lists, the newest first."""
    found: list[SharedList] = []
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        if rows and owner:
            found = shared_lists(rows, owner.id)
    today = read_clock().date()
    if as_json:
        print_json([list_json(each, today) for each in found])
        return 0
    if not found:
        print_line("Nobody has shared a list with you. Import one like any file: firsthand import FILE")
    for each in found:
        print_hanging(f"{each.id:>5}  ", each.shared_by)
        print_hanging(" " * 7, tell_list(each, today))
    return 0


def list_json(each: SharedList, today: date) -> dict[str, Any]:
    """Return a list as programs see it."""
    return {
        "id": str(each.id),
        "shared_by": each.shared_by,
        "sharer": str(each.sharer) if each.sharer else None,
        "made_on": each.made_on.isoformat(),
        "expires_on": each.expires_on.isoformat(),
        "is_revoked": each.is_revoked,
        "is_removed": each.is_removed,
        "counts": each.counts(today),
        "people": each.people,
        "found": each.found,
    }


def say(word: str, number: str, *, as_json: bool) -> int:
    """Remove a list, let it count again, or forget it. Raises UserError SHL-401."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.shared_lists import forget_list, list_of, remove_list, undo_removal

    now = read_clock()
    owner = local_owner(now)
    place = row_id(number)
    list_of(owner, place)
    {"remove": remove_list, "restore": undo_removal, "forget": forget_list}[word](owner, place, now)
    text = {
        "remove": f"Removed. Let it count again with: firsthand intro --restore-list {place}",
        "restore": "It counts again.",
        "forget": "Forgotten, for good.",
    }[word]
    return tell_act({"act": f"list:{place}", "id": str(place)}, text, as_json=as_json)
