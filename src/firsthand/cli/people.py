"""firsthand people and firsthand person."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from firsthand.cli.output import print_hanging, print_json, print_line, print_table
from firsthand.cli.people_rows import person_cells, tie_cell
from firsthand.cli.ready import person_number, reading
from firsthand.clock import read_clock
from firsthand.core.columns import HEADINGS, Column, read_columns
from firsthand.core.errors import UserError, no_such_person
from firsthand.core.filters import (
    FIELDS,
    Filters,
    LastContact,
    chosen_in,
    narrowed,
    read_filters,
    tell_list,
    tell_nobody,
)
from firsthand.core.listing import PersonRow, person_json
from firsthand.core.outcomes import outcome_json
from firsthand.core.own_notes import own_note_json
from firsthand.core.whereabouts import NOWHERE, TOLD_WORDS, Told, Whereabouts
from firsthand.store.database import Rows
from firsthand.store.queries.listing import beside
from firsthand.store.queries.outcomes import outcomes_of
from firsthand.store.queries.own_notes import notes_of
from firsthand.store.queries.owners import first_owner
from firsthand.store.queries.people import ALL, People, identities_of, person_by_id
from firsthand.store.queries.saved_views import view_named
from firsthand.store.queries.tags import tags_of
from firsthand.store.queries.timeline import Happening, timeline_of
from firsthand.store.queries.whereabouts import whereabouts

if TYPE_CHECKING:
    from argparse import Namespace

    from firsthand.actions.looking import Looked
    from firsthand.actions.ties import Weighed
    from firsthand.core.cadence import Rhythm

SCREENFUL = 50
MOST_HAPPENINGS = 40
MESSAGE_START = 100
LISTED = (Column.KNOWN, Column.TIE, Column.WORK, Column.CONTACT)
SHORT = {Column.WORK: "Position"}
TRY = "Try a part of the name, a company or a position."
STRENGTH = re.compile(r"(?:([0-9]{1,3})?-([0-9]{1,3})?)?")


def asked_filters(asked: "Namespace") -> Filters:
    """Return the filters a command asks for. Raises UserError PEO-102 for what is no strength or time."""
    strength = STRENGTH.fullmatch(asked.strength)
    if not strength:
        raise not_understood("--strength", "Write it as 20-60, 60- or -20, from 0 to 100.")
    if asked.contact and not LastContact.read(asked.contact):
        raise not_understood("--contact", "Write it as within-90, silent-365 or never.")
    words = {name: getattr(asked, name) for name in ("knowledge", "standing", "trend", "source", "tag")}
    single = {name: getattr(asked, name) for name in (*FIELDS, "contact", "connected", "sort")}
    single |= {"q": asked.query, "from": strength[1] or "", "to": strength[2] or ""}
    return read_filters(words | {name: [value] for name, value in single.items()})


def not_understood(option: str, next_step: str) -> UserError:
    return UserError("PEO-102", "This filter was not understood.", where=option, next_step=next_step)


def narrowed_view(
    rows: Rows, owner_id: int, asked: "Namespace", filters: Filters
) -> tuple[Filters, tuple[Column, ...]]:
    """Return filters within the view that is asked for, and its columns. Raises UserError PEO-105."""
    if not asked.view:
        return filters, ()
    view = view_named(rows, owner_id, asked.view)
    if view is None:
        raise UserError(
            "PEO-105",
            "There is no view of this name.",
            where="--view",
            next_step="See yours with: firsthand view",
        )
    return narrowed(view.filters, filters), view.columns


def show_people(asked: "Namespace", *, limit: int, as_json: bool) -> None:
    """Print people that match, in the order asked for. Raises UserError PEO-102, PEO-105, COL-101."""
    filters, today, columns = asked_filters(asked), read_clock().date(), read_columns(asked.columns)
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        if rows is None or owner is None:
            tell_empty(as_json=as_json)
            return
        filters, view_columns = narrowed_view(rows, owner.id, asked, filters)
        columns = columns or view_columns or LISTED
        wanted = People(rows, owner.id, filters, today)
        found = wanted.listed(limit=limit or (ALL if as_json else SCREENFUL))
        ids = [person.id for person in found]
        total = 0 if as_json else wanted.count()
        identities = identities_of(rows, ids) if as_json else {}
        also = beside(rows, owner.id, ids, (Column.TAGS, Column.PLACE) if as_json else columns)
    if as_json:
        print_json(
            [
                person_json(
                    person,
                    identities[person.id],
                    also.tags.get(person.id, ()),
                    also.where.get(person.id, NOWHERE),
                )
                for person in found
            ]
        )
        return
    if not found:
        if filters.is_everybody:
            tell_empty(as_json=False)
        else:
            print_line(nobody(filters))
        return
    print_table(
        ["ID", "Name", *(SHORT.get(each, HEADINGS[each]) for each in columns)],
        [[str(person.id), person.name, *person_cells(person, columns, also)] for person in found],
    )
    shown = f"{len(found):,} of {total:,} {'person' if total == 1 else 'people'}"
    print_line(f"{shown}." if filters.is_everybody else tell_list(shown, filters, is_near=wanted.is_near))


def nobody(filters: Filters) -> str:
    """Say that nobody is all that was asked for, and what to let go."""
    parts = sum(1 for _ in chosen_in(filters))
    advice = f"Let {'it' if parts == 1 else 'one of them'} go." if parts else TRY
    return f"{tell_nobody(filters)} {advice}"


def tell_empty(*, as_json: bool) -> None:
    """Say that the store holds nobody, and what to do."""
    if as_json:
        print_json([])
    else:
        print_line("Nobody here yet. Import your LinkedIn archive first: firsthand import ARCHIVE.zip")


def show_person(person_id: str, *, as_json: bool) -> None:
    """Print one person. Raises UserError PEO-101 for an unknown id."""
    number = person_number(person_id)
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        person = person_by_id(rows, owner.id, number) if rows and owner else None
        if rows is None or owner is None or person is None:
            raise no_such_person(person_id)
        looked = looked_at(rows, owner.id, person.id)
        timeline = timeline_of(rows, owner.id, person.id)
        identities = identities_of(rows, [person.id])[person.id]
        tags = tags_of(rows, owner.id, [person.id]).get(person.id, ())
        notes = notes_of(rows, owner.id, [person.id]).get(person.id, ())
        where = whereabouts(rows, [person.id]).get(person.id, NOWHERE)
        outcomes = outcomes_of(rows, owner.id, person.id)
    if as_json:
        from firsthand.cli.goodwill import goodwill_json
        from firsthand.cli.promises import promise_json

        print_json(
            person_json(person, identities, tags, where)
            | {
                "evidence": [evidence_json(each) for each in looked.knowing.evidence],
                "tie": tie_json(looked.tie),
                "cadence": cadence_json(looked.rhythm),
                "own_notes": [own_note_json(each) for each in notes],
                "goodwill": goodwill_json(looked.goodwill),
                "promises": [promise_json(each, person.name) for each in looked.promises],
                "outcomes": [outcome_json(each) for each in outcomes],
                "timeline": [happening_json(each) for each in timeline],
            }
        )
    else:
        print_person(person, looked, timeline, tags, where)


def looked_at(rows: Rows, owner_id: int, person_id: int) -> "Looked":
    """Weigh one person; what that takes is loaded by no other command."""
    from firsthand.actions.looking import look_at_person

    return look_at_person(rows, owner_id, person_id, read_clock())


def tie_json(weighed: "Weighed") -> dict[str, Any]:
    """Return a tie with what it rests on, for programs."""
    from firsthand.core.contact_days import day_of_number
    from firsthand.core.tie_words import tell_standing

    return {
        "text": tell_standing(weighed.strength),
        "before": weighed.strength.before,
        "reasons": [
            {"term": each.term, "text": each.text, "adds": round(each.adds, 3)} for each in weighed.reasons
        ],
        "days": [
            {
                "on": day_of_number(each.day).isoformat(),
                "out": each.sent,
                "in": each.received,
                "among_many": each.aside,
                "nearby": each.nearby,
            }
            for each in weighed.days
        ],
    }


def cadence_json(rhythm: "Rhythm") -> dict[str, Any]:
    """Return how often the owner wants to be in touch, and is."""
    return {
        "every_days": rhythm.every_days,
        "usual_days": rhythm.usual_days,
        "last_on": rhythm.last_on.isoformat() if rhythm.last_on else None,
        "due_on": rhythm.due_on.isoformat() if rhythm.due_on else None,
    }


def evidence_json(each: Any) -> dict[str, Any]:
    return {
        "code": each.code,
        "text": each.text,
        "evidence": list(each.records),
        "on": each.on.isoformat() if each.on else None,
    }


def happening_json(each: Happening) -> dict[str, Any]:
    return {
        "at": each.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "kind": each.kind,
        "record": each.record,
        "direction": "out" if each.is_outgoing else "in",
        "title": each.title,
        "text": each.text,
    }


def print_person(
    person: PersonRow,
    looked: "Looked",
    timeline: list[Happening],
    tags: Sequence[str],
    where: Whereabouts,
) -> None:
    """Print a person as a page of text."""
    from firsthand.core.goodwill import tell_balance, tell_favour
    from firsthand.core.promises import tell_promise
    from firsthand.core.tie_words import tell_standing, tell_trend

    print_line(person.name)
    if work := " at ".join(part for part in (person.position, person.company) if part):
        print_line(work)
    for label, text, told in (
        ("Place", where.place, where.place_from),
        ("School", where.school, where.school_from),
    ):
        if text:
            print_line(f"{label}: {text} (from {TOLD_WORDS[Told(told)]})")
    if tags:
        print_line(f"Tags: {', '.join(tags)}")
    print_line(f"How first-hand: {person.knowledge}")
    print_line("\nWhat proves it")
    for each in looked.knowing.evidence:
        print_hanging("  · ", each.text)
    if not looked.knowing.evidence:
        print_line("  Nothing yet.")
    print_line(f"\nTie: {tie_cell(person).strip()}")
    print_hanging("  ", f"{tell_standing(looked.tie.strength)} {tell_trend(looked.tie.strength)}".strip())
    for reason in looked.tie.reasons:
        print_hanging(f"  {reason.adds:+.1f}  ", reason.text)
    print_line(f"\nGiven and got: {tell_balance(looked.goodwill)}")
    for favour in looked.goodwill.favours:
        print_hanging(f"  {favour.on:%Y-%m-%d}  ", tell_favour(favour))
    for promise in looked.promises:
        print_hanging("  Open: ", tell_promise(promise, read_clock().date()))
    print_line("\nTimeline")
    for happening in timeline[:MOST_HAPPENINGS]:
        text = f": {shortened(happening.text)}" if happening.text else ""
        print_hanging(f"  {happening.at:%Y-%m-%d}  ", f"{happening.title}{text}")
    if len(timeline) > MOST_HAPPENINGS:
        print_line(f"  … and {len(timeline) - MOST_HAPPENINGS:,} before that; see --json.")


def shortened(text: str) -> str:
    """Return as much of a message as tells which one it is."""
    return text if len(text) <= MESSAGE_START else f"{text[: MESSAGE_START - 1].rstrip()}…"
