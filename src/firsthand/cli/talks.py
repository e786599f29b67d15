"""The talk with somebody on the command line: times to propose, what is booked, its file, and the note after it."""

import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from firsthand.actions.drafts import writer_of
from firsthand.actions.pipeline import Card, find_card
from firsthand.actions.talk_files import Wanted, talk_file
from firsthand.actions.talks import BEFORE_BOOKING, Arranged, Plan, arranged_with, own_zone, plan_talk
from firsthand.cli.invitations import draft_json, not_here
from firsthand.cli.output import print_hanging, print_json, print_line, print_section, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import parse_day, read_clock
from firsthand.core.drafting.times import Zones
from firsthand.core.errors import UserError
from firsthand.core.free_time import Span
from firsthand.core.row_numbers import row_id
from firsthand.core.talk_calendar import write_talk
from firsthand.core.talk_notes import LEADS, NEEDS, OFFERS, KeptNote, TalkNote, Vow, talk_to_note
from firsthand.core.talks import Proposed, read_time, say_span, say_taken, state_of
from firsthand.store.queries.owner import first_owner
from firsthand.store.queries.talks import talk_hours
from firsthand.zones import zone_named

if TYPE_CHECKING:
    from firsthand.store.models import Owner


def answer(asked: Namespace) -> int:
    """Do what is asked about the talk with one person. Raises UserError INV-103, TLK-104 to TLK-113, LOG-…, PRO-…."""
    number = number_of(asked.invitation_id)
    if asked.propose:
        return show_plan(number, as_json=asked.as_json)
    if asked.proposed or asked.booked or asked.call_off or asked.their_zone is not None or is_note(asked):
        act, text = change(asked, number)
        if asked.ics:
            write_file(number, asked)
        return tell_act({"act": act}, text, as_json=asked.as_json)
    write_file(number, asked)
    if asked.ics != "-":
        print_line(f"Written: {asked.ics}")
    return 0


def is_asked(asked: Namespace) -> bool:
    """Tell whether something is asked about a talk."""
    said = (asked.propose, asked.proposed, asked.booked, asked.call_off, asked.ics)
    return any(said) or asked.their_zone is not None or is_note(asked)


def is_note(asked: Namespace) -> bool:
    """Tell whether a note after the talk is given."""
    said = (asked.talked, asked.on, asked.needs, asked.offers)
    return any(each is not None for each in said) or bool(asked.promise or asked.by)


def number_of(text: str) -> int:
    """Return the number of an invitation. Raises UserError INV-103."""
    if not (number := row_id(text)):
        raise not_here(text)
    return number


def show_plan(number: int, *, as_json: bool) -> int:
    """Print times that can be proposed, and the letter. Raises UserError INV-103, TLK-113."""
    now = read_clock()
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        card = find_card(rows, owner, number, now) if rows and owner else None
        if card is None or rows is None or owner is None:
            raise not_here(str(number))
        if card.is_own or not card.is_open or card.stage not in BEFORE_BOOKING:
            raise UserError(
                "TLK-113",
                f"There is no talk to propose to {card.name} now.",
                next_step=f"See where they stand: firsthand pipeline {number}",
            )
        plan = plan_talk(rows, owner.id, card, writer_of(rows, owner), now)
    if as_json:
        print_json(plan_json(plan))
        return 0
    print_plan(card, plan)
    return 0


def print_plan(card: Card, plan: Plan) -> None:
    """Print times, what they rest on, and the letter."""
    print_line(f"Times for {card.name}, {plan.zones.own_name} time")
    for each in plan.times:
        print_hanging("  ", f"{say_span(each.talk.span, plan.zones.own)} {say_taken(each)}".rstrip())
    if not plan.times:
        print_hanging("  ", "None of your hours is free and daytime for both: firsthand hours")
    print_line()
    zone = f"{plan.theirs.zone}, {plan.theirs.because}" if plan.theirs.zone else "not known"
    print_hanging("", f"Their time zone: {zone}.")
    if not plan.seen.is_known:
        print_hanging("", "No calendar of yours is known: only your hours were looked at.")
    print_section("The letter", plan.draft.body.splitlines())
    if plan.times:
        times = " ".join(f"{each.talk.starts_at:%Y-%m-%dT%H:%MZ}" for each in plan.times)
        print_line()
        print_hanging("", f"Once you proposed them: firsthand pipeline {card.id} --proposed {times}")


def change(asked: Namespace, number: int) -> tuple[str, str]:
    """Keep what was proposed, agreed on, called off, said of a zone or noted; return the act and what to tell."""
    start_django()
    from firsthand.actions.correcting import correct_person
    from firsthand.actions.owners import local_owner
    from firsthand.actions.talking import book_talk, call_off, propose_times

    now = read_clock()
    owner = local_owner(now)
    if asked.proposed:
        spans = [span_of(owner, text, None) for text in asked.proposed]
        return f"mark:{propose_times(owner, number, spans, now)}", kept("These times stand proposed.")
    if asked.booked:
        batch = book_talk(owner, number, span_of(owner, asked.booked, asked.minutes), now)
        return f"mark:{batch}", kept(" ".join(("Booked.", *cautions(owner, number, now))))
    if asked.call_off:
        return f"mark:{call_off(owner, number, now)}", kept("Called off.")
    card = card_of(owner, number)
    if asked.their_zone is not None:
        from firsthand.zones import spelled

        act = correct_person(owner, card.person_id, {"zone": spelled(asked.their_zone)}, now)
        return act, "Kept. Take it back with: firsthand correct --undo"
    return note(owner, card, asked)


def note(owner: "Owner", card: Card, asked: Namespace) -> tuple[str, str]:
    """Keep the note after a talk."""
    from firsthand.actions.talk_notes import keep_note_of

    now = read_clock()
    about = talk_to_note(card.way, now)
    if len(asked.by) > len(asked.promise):
        raise UserError(
            "PRO-101", "A promise says what was promised.", next_step="Write --promise before --by."
        )
    days = [parse_day(each, "--by") for each in asked.by] + [None] * len(asked.promise)
    made = keep_note_of(
        owner,
        card,
        TalkNote(
            parse_day(asked.on, "--on") if asked.on else about.on,
            asked.talked or "call",
            asked.needs or "",
            asked.offers or "",
            promises=tuple(Vow(what, by) for what, by in zip(asked.promise, days, strict=False)),
        ),
        now,
        about=about,
    )
    return f"logged:{made.pk}", "Noted. Take it back, with its promises: firsthand log --undo"


def kept(text: str) -> str:
    return f"{text} Take it back with: firsthand pipeline --undo"


def cautions(owner: "Owner", number: int, now: datetime) -> tuple[str, ...]:
    """Return what the owner may have overlooked in the time that was booked."""
    from firsthand.store.database import django_rows

    return arranged_with(django_rows, owner.pk, card_of(owner, number), now).cautions


def span_of(owner: "Owner", text: str, minutes: int | None) -> Span:
    """Return a time that was given. Raises UserError TLK-112."""
    from firsthand.store.database import django_rows

    hours = talk_hours(django_rows, owner.pk)
    return read_time(text, zone_named(own_zone(hours)), minutes or hours.minutes)


def card_of(owner: "Owner", number: int) -> Card:
    """Return somebody in the pipeline. Raises UserError INV-103."""
    from firsthand.store.database import django_rows

    row = first_owner(django_rows)
    card = find_card(django_rows, row, number, read_clock()) if row and row.id == owner.pk else None
    if card is None:
        raise not_here(str(number))
    return card


def write_file(number: int, asked: Namespace) -> None:
    """Write the booked talk as a file for calendars, or print it. Raises UserError INV-103, TLK-111, TLK-114."""
    now = read_clock()
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        card = find_card(rows, owner, number, now) if rows and owner else None
        if card is None or rows is None or owner is None:
            raise not_here(str(number))
        text = write_talk(
            talk_file(rows, owner.id, card, Wanted(asked.to_send, asked.with_agenda), now.date()), now
        )
    if asked.ics == "-":
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode())  # its lines end as calendars want it, whatever the system
        return
    try:
        Path(asked.ics).write_bytes(text.encode())
    except OSError as error:
        raise UserError(
            "TLK-114",
            f"The file {asked.ics[:200]} cannot be written.",
            kept="What was booked stays.",
            next_step="Choose another folder.",
        ) from error


def plan_json(plan: Plan) -> dict[str, Any]:
    """Return what can be proposed as programs see it."""
    return {
        "times": [time_json(each, plan.zones) for each in plan.times],
        "zone": plan.zones.own_name,
        "their_zone": plan.theirs.zone or None,
        "their_zone_from": ("you" if plan.theirs.is_said else "place") if plan.theirs.zone else None,
        "minutes": plan.hours.minutes,
        "calendar_read_at": f"{plan.seen.read_at:%Y-%m-%dT%H:%M:%SZ}" if plan.seen.read_at else None,
        "meetings": len(plan.busy) if plan.seen.is_known else None,
        "draft": draft_json(plan.draft),
    }


def time_json(proposed: Proposed, zones: Zones) -> dict[str, Any]:
    """Return a time as programs see it, on both clocks."""
    span, theirs = proposed.talk.span, zones.theirs
    return {
        "starts_at": f"{span.starts_at.astimezone(zone_named('UTC')):%Y-%m-%dT%H:%M:%SZ}",
        "ends_at": f"{span.ends_at.astimezone(zone_named('UTC')):%Y-%m-%dT%H:%M:%SZ}",
        "yours": span.starts_at.astimezone(zones.own).isoformat(timespec="minutes"),
        "theirs": span.starts_at.astimezone(theirs).isoformat(timespec="minutes") if theirs else None,
        "state": proposed.state.value,
        "evidence": [proposed.taken_by.record] if proposed.taken_by and proposed.taken_by.record else [],
    }


def note_json(note: KeptNote) -> dict[str, Any]:
    """Return a note of a talk as programs see it."""
    said: dict[str, list[str]] = {name: [] for name in LEADS}
    for about, text in note.parts:
        said[about].append(text)
    return {
        "act": f"logged:{note.id}",
        "on": note.on.isoformat(),
        "kind": note.kind,
        "needs": said[NEEDS],
        "offers": said[OFFERS],
        "more": said[""],
        "promises": [
            {"what": each.what, "by": each.due_on.isoformat() if each.due_on else None}
            for each in note.promises
        ],
    }


def talk_json(found: Arranged, zones: Zones) -> dict[str, Any]:
    """Return what is arranged with somebody as programs see it."""
    booked = state_of(found.booked, (), read_clock()) if found.booked else None
    return {
        "proposed": [time_json(each, zones) for each in found.proposed],
        "booked": {**time_json(booked, zones), "uid": booked.talk.uid, "cautions": [*found.cautions]}
        if booked
        else None,
    }
