"""firsthand prune: whom one might let go, the list to work through, and the owner's word on people."""

import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

from firsthand.cli.output import print_hanging, print_json, print_line, progress_bar, tell_act
from firsthand.cli.people import asked_filters, narrowed_view
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.days import say_count
from firsthand.core.errors import UserError, no_such_person
from firsthand.core.prune_effect import Effect
from firsthand.core.prune_list import Listed, table_of
from firsthand.core.prune_sentences import NO_COST, PLANNED, SUGGESTED, Candidate
from firsthand.core.prune_words import PruneWord
from firsthand.core.pruning import Suggestion
from firsthand.core.pruning_json import candidate_json, listed_json
from firsthand.core.pruning_words import tell_list, tell_none, tell_pruning
from firsthand.core.row_numbers import row_id
from firsthand.core.urls import full_url
from firsthand.store.database import Rows
from firsthand.store.queries.owners import OwnerRow, first_owner
from firsthand.store.queries.pitches import are_read

DID = {
    "keep": "to be kept",
    "later": "put off for a month",
    "mute": "on your list to mute",
    "unfollow": "on your list to unfollow",
    "remove": "on your list to remove",
    "done": "ticked off",
}
MOST_NAMED = 5  # of what is lost
EMPTY = "Nobody is here yet. Import your archive first: firsthand import PATH"


@contextmanager
def network() -> Iterator[tuple[Rows, OwnerRow] | None]:
    """Open the store once every message that may sell something was read; None where there is nothing."""
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        waits = bool(rows and owner and not are_read(rows, owner.id))
        if rows is None or owner is None or not waits:
            yield (rows, owner) if rows and owner else None
            return
    start_django()
    from firsthand.actions.pitches import read_all

    with progress_bar("Reading messages", is_quiet=False) as show:
        # How many there are is not known before.
        read_all(owner.id, lambda done: show("", done, done / (done + 100)))
    with reading() as rows:
        yield (rows, owner) if rows else None


def show_batch(asked: Namespace) -> int:
    """Print a batch of people whom one might let go. Raises UserError PEO-102, PEO-105."""
    from firsthand.actions.pruning import BATCH, look_at_pruning, tell_candidates

    filters, now = asked_filters(asked), read_clock()
    wanted = Suggestion(asked.suggested) if asked.suggested else None
    with network() as opened:
        if opened is None:
            print_json(nothing()) if asked.as_json else print_line(EMPTY)
            return 0
        rows, owner = opened
        filters, _ = narrowed_view(rows, owner.id, asked, filters)
        found = look_at_pruning(rows, owner.id, now, filters)
        ranked = found.of(wanted)
        shown = ranked[(max(asked.batch, 1) - 1) * BATCH : max(asked.batch, 1) * BATCH]
        people = tell_candidates(rows, owner.id, found.known, shown, now.date())
        effect = effect_of(rows, owner.id, people) if asked.effect and people else None
    batches = -(-len(ranked) // BATCH)
    if asked.as_json:
        head = {
            "connections": found.connections,
            "candidates": len(ranked),
            "suggested": {
                each.value: found.counts.get(each, 0) for each in Suggestion if each is not Suggestion.KEEP
            },
            "batch": max(asked.batch, 1),
            "batches": batches,
        }
        more = {"effect": effect_json(effect)} if effect else {}
        print_json(head | {"people": [candidate_json(each) for each in people]} | more)
        return 0
    print_line(tell_pruning(found.connections, found.counts, filters))
    if not found.connections:
        print_line("Import your archive first: firsthand import PATH")
    for each in people:
        print_candidate(each)
    if effect:
        print_effect(effect)
    print_further(max(asked.batch, 1), batches, wanted, is_narrowed=not filters.is_everybody)
    return 0


def print_further(batch: int, batches: int, wanted: Suggestion | None, *, is_narrowed: bool) -> None:
    """Print what more there is to see: other batches, or all that filters leave out."""
    if not batches and wanted:
        print_line(tell_none(wanted))
    if batch > batches > 0:
        what = f"There is no batch {batch:,}: the last is {batches:,}"
        print_line(f"\n{what}. See it with: firsthand prune --batch {batches}")
    elif batches > 1:
        print_line(f"\nBatch {batch:,} of {batches:,}. Another: firsthand prune --batch N")
    if not batches and is_narrowed:
        print_line("Without filters: firsthand prune")


def nothing() -> dict[str, Any]:
    """Return what programs get of a network that holds nobody."""
    counts = {each.value: 0 for each in Suggestion if each is not Suggestion.KEEP}
    return {
        "connections": 0, "candidates": 0, "suggested": counts, "batch": 1, "batches": 0,
        "people": [],
    }  # fmt: skip


def effect_of(rows: Rows, owner_id: int, people: Sequence[Candidate]) -> Effect | None:
    """Return what the network would be without these people."""
    from firsthand.actions.prune_effect import effect_without

    return effect_without(rows, owner_id, [each.row.id for each in people], read_clock())


def effect_json(effect: Effect) -> dict[str, Any]:
    """Return it for programs."""
    return {
        "people": effect.people,
        "text": effect.told,
        "measures": [asdict(each) for each in effect.measures],
    }


def print_candidate(each: Candidate) -> None:
    """Print one person with the reasons."""
    work = " at ".join(filter(None, (each.row.position, each.row.company)))
    print_line()
    print_hanging(
        f"{each.row.id:>5}  ", ", ".join(filter(None, (each.row.name or "Somebody without a name", work)))
    )
    for told in each.speaks_for:
        print_hanging("       + ", told.text)
    for told in each.speaks_against:
        print_hanging("       - ", told.text)
    if not each.speaks_against:
        print_hanging("         ", NO_COST)
    print_hanging("       > ", SUGGESTED[each.weighed.suggestion])


def print_effect(effect: Effect) -> None:
    """Print what the network would be."""
    print_line()
    print_hanging("", effect.told)
    for each in effect.measures:
        if each.before or each.after:
            print_hanging(f"{each.before:>7,} -> {each.after:>6,}  ", f"{each.name}{tell_lost(each.lost)}")


def tell_lost(lost: Sequence[str]) -> str:
    """Say what is gone for good, the first few by name."""
    if not lost:
        return ""
    more = f" and {len(lost) - MOST_NAMED:,} more, all with --json" if len(lost) > MOST_NAMED else ""
    return f"  (gone: {', '.join(lost[:MOST_NAMED])}{more})"


def show_one(person: int, *, as_json: bool) -> int:
    """Weigh one connection. Raises UserError PEO-101 where there is no such person, PRU-104 for no connection."""
    from firsthand.actions.pruning import weigh_one
    from firsthand.store.queries.people import person_by_id

    with network() as opened:
        if opened is None or person_by_id(opened[0], opened[1].id, person) is None:
            raise no_such_person(str(person))
        told = weigh_one(*(opened[0], opened[1].id), person, read_clock())
    if told is None:
        raise UserError(
            "PRU-104",
            "You are not connected with them: there is nothing to let go.",
            next_step="firsthand person ID",
        )
    if as_json:
        print_json(candidate_json(told))
    else:
        print_candidate(told)
    return 0


def show_list(*, as_csv: bool, as_json: bool) -> int:
    """Print whom to mute, unfollow or remove."""
    from firsthand.actions.prune_list import people_listed

    with reading() as rows:
        owner = first_owner(rows) if rows else None
        found = people_listed(rows, owner.id) if rows and owner else []
    if as_csv:
        sys.stdout.writelines(table_of(found))
    elif as_json:
        print_json([listed_json(each) for each in found])
    else:
        print_line(tell_list(found))
        if not found:
            print_line("Put people there with: firsthand prune --mute ID, --unfollow ID or --remove ID")
        for each in found:
            print_listed(each)
    return 0


def print_listed(each: Listed) -> None:
    """Print one person of the list."""
    mark = "[ ]" if each.is_open else "[x]"
    print_hanging(
        f"{each.row.id:>5} {mark} ", f"{each.row.name}, {PLANNED[each.plan.word]}. {each.told}".rstrip()
    )
    for url in each.profiles:
        print_hanging("          ", full_url(url))


def say(word: str, people: Sequence[int], *, for_a_year: bool, as_json: bool) -> int:
    """Keep a word on people. Raises UserError PRU-101, PRU-102."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.prune_words import say_of_people

    now = read_clock()
    act = say_of_people(local_owner(now), people, PruneWord(word), now, for_a_year=for_a_year)
    until = " for a year" if word == "keep" and for_a_year else ""
    said = f"{say_count(act.people, 'person', 'people')}: {DID[word]}{until}. Take it back with: firsthand prune --undo"
    return tell_act({"act": act.key, "word": word, "people": act.people}, said, as_json=as_json)


def remember(person: str, answer: str, *, as_json: bool) -> int:
    """Keep whether somebody is remembered. Raises UserError PRU-101, PRU-105."""
    words = {"yes": PruneWord.KNOWN, "no": PruneWord.UNKNOWN}
    if answer not in words or not (number := row_id(person)):
        raise UserError(
            "PRU-105", "Say of whom, and yes or no.", next_step="firsthand prune --remembered ID yes"
        )
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.prune_words import say_of_people

    now = read_clock()
    act = say_of_people(local_owner(now), [number], words[answer], now)
    said = (
        f"{'Remembered' if answer == 'yes' else 'Not remembered'}. Take it back with: firsthand prune --undo"
    )
    return tell_act({"act": act.key, "word": words[answer].value, "people": 1}, said, as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest word back. Raises UserError PRU-103 where there is none."""
    start_django()
    from firsthand.actions.acts import undo_newest_act
    from firsthand.actions.owners import local_owner

    now = read_clock()
    found = undo_newest_act(local_owner(now), ("prune",), now)
    if found is None:
        raise UserError("PRU-103", "You said nothing about letting anybody go that could be taken back.")
    newest, text = found
    return tell_act({"act": newest.key}, text, as_json=as_json)
