"""firsthand tag: words that the owner gives to people."""

from collections.abc import Sequence

from firsthand.cli.output import print_json, print_line, print_table, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.store.queries.owners import first_owner
from firsthand.store.queries.tags import tags_in_use

EMPTY = "No tags yet. Give one with: firsthand tag ID WORD"


def show_tags(*, as_json: bool) -> int:
    """Print all tags with how many people have them."""
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        found = tags_in_use(rows, owner.id) if rows and owner else []
    if as_json:
        print_json([{"tag": each.word, "people": each.people} for each in found])
    elif found:
        print_table(["Tag", "People"], [[each.word, f"{each.people:,}"] for each in found])
    else:
        print_line(EMPTY)
    return 0


def tag(people: Sequence[int], word: str, *, is_given: bool, as_json: bool) -> int:
    """Give people a tag, or take it from them. Raises UserError TAG-101 to TAG-104."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.tagging import tag_people

    now = read_clock()
    done = tag_people(local_owner(now), people, word, now, is_given=is_given)
    whom = f"{done.people:,} {'person' if done.people == 1 else 'people'}"
    said = f"“{done.word}” {'given to' if is_given else 'taken from'} {whom}."
    text = f"{said} Take it back with: firsthand tag --undo" if done.act else "That is so already."
    return tell_act({"act": done.act or None, "tag": done.word, "people": done.people}, text, as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest act of giving or taking away back. Raises UserError TAG-105 where there is none."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.tagging import undo_newest

    now = read_clock()
    newest = undo_newest(local_owner(now), now)
    return tell_act({"act": f"tag:{newest.batch}"}, "Taken back.", as_json=as_json)
