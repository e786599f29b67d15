"""firsthand same, join and part: who may be one person, and the owner's word on it."""

from typing import Any

from firsthand.cli.output import print_hanging, print_json, print_line
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.errors import UserError
from firsthand.store.database import Rows
from firsthand.store.queries.joining import Asked, asked_pairs, parts_of
from firsthand.store.queries.owners import first_owner
from firsthand.store.queries.people import person_by_id

SCREENFUL = 20


def show_pairs(*, as_json: bool) -> int:
    """Print the pairs of people that may be one, the likeliest first."""
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        asked = asked_pairs(rows, owner.id) if rows and owner else []
        shown = asked if as_json else asked[:SCREENFUL]
        names = names_in(rows, owner.id, shown) if rows and owner else {}
    if as_json:
        print_json([pair_json(each, names) for each in shown])
        return 0
    for each in shown:
        print_pair(each, names)
    print_line(f"{len(asked):,} {'pair' if len(asked) == 1 else 'pairs'} may be one person each.")
    if asked:
        print_line("Say so with: firsthand join ID ID, or: firsthand join --apart ID ID")
    return 0


def names_in(rows: Rows, owner_id: int, asked: list[Asked]) -> dict[int, str]:
    """Return the names of those in pairs."""
    ids = sorted({person for each in asked for person in (each.one, each.other)})
    return {each: person.name for each in ids if (person := person_by_id(rows, owner_id, each))}


def pair_json(each: Asked, names: dict[int, str]) -> dict[str, Any]:
    """Return a pair as programs see it."""
    return {
        "people": [{"id": str(person), "name": names.get(person, "")} for person in (each.one, each.other)],
        "probability": each.probability,
        "doubt": each.doubt,
        "reasons": [{"text": text, "weight": weight} for text, weight in each.reasons],
    }


def print_pair(each: Asked, names: dict[int, str]) -> None:
    print_line(f"{each.one} {names.get(each.one, '')}  and  {each.other} {names.get(each.other, '')}")
    for text in each.speaks_for:
        print_hanging("  for      ", text)
    if each.doubt:
        print_hanging("  against  ", each.said_doubt)
    for text, _ in each.speaks_against:
        print_hanging("  against  ", text)
    print_line("")


def join(ids: list[int], *, is_one: bool, as_json: bool) -> int:
    """Take two people for one, or for two. Raises UserError JOI-101, JOI-102, JOI-106."""
    if len(ids) != 2:
        raise UserError("JOI-106", "Give two people, or --undo alone.", next_step="firsthand join ID ID")
    start_django()
    from firsthand.actions.joining import join_persons, keep_apart
    from firsthand.actions.owners import local_owner

    now = read_clock()
    one, other = ids
    key = (join_persons if is_one else keep_apart)(local_owner(now), one, other, now)
    tell(key, "They are one person now." if is_one else "They stay two people.", as_json=as_json)
    return 0


def part(person: int, values: list[str], *, as_json: bool) -> int:
    """Make somebody of their own of some addresses of a person. Raises UserError JOI-101, JOI-103, JOI-104."""
    start_django()
    from firsthand.actions.joining import part_person
    from firsthand.actions.owners import local_owner
    from firsthand.store.database import django_rows

    now = read_clock()
    owner = local_owner(now)
    parts = parts_of(django_rows, [person])[person] if person_by_id(django_rows, owner.pk, person) else []
    wanted = {
        each.strip().lower().removeprefix("https://").removeprefix("www.").rstrip("/") for each in values
    }
    chosen = {each.id for each in parts if each.value.lower() in wanted}
    if parts and len({each.value.lower() for each in parts} & wanted) < len(wanted):
        listed = ", ".join(each.value for each in parts)
        raise UserError("JOI-104", "This person was not seen as that.", next_step=f"Choose among: {listed}")
    tell(part_person(owner, person, chosen, now), "They are two people now.", as_json=as_json)
    return 0


def undo(*, as_json: bool) -> int:
    """Take the newest word on who is who back. Raises UserError JOI-105 where there is none."""
    start_django()
    from firsthand.actions.joining import undo_newest
    from firsthand.actions.owners import local_owner

    now = read_clock()
    key = undo_newest(local_owner(now), now)
    tell(key, "Taken back.", as_json=as_json)
    return 0


def tell(key: str, text: str, *, as_json: bool) -> None:
    """Say what was done, and how it is taken back."""
    if as_json:
        print_json({"act": key, "text": text})
        return
    back = "" if text == "Taken back." else " Take it back with: firsthand join --undo"
    print_line(f"{text}{back}")
