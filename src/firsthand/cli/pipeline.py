"""firsthand pipeline: where everybody stands between an invitation and a relationship, and the owner's marks."""

from argparse import Namespace
from datetime import date
from typing import Any

from firsthand.actions.agenda import agenda_for
from firsthand.actions.answers import waits_for
from firsthand.actions.drafts import writer_of
from firsthand.actions.follow_up import follow_up_for
from firsthand.actions.pipeline import Card, Pipeline, find_card, read_pipeline
from firsthand.actions.talks import Arranged, arranged_with, own_zone
from firsthand.cli import talks
from firsthand.cli.invitations import draft_json, made_json, not_here, tell_made
from firsthand.cli.model_options import reworded
from firsthand.cli.output import print_entries, print_hanging, print_json, print_line, print_section, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.agenda import Point
from firsthand.core.drafting import Draft
from firsthand.core.drafting.times import Zones
from firsthand.core.errors import UserError
from firsthand.core.pipeline import Course, Position
from firsthand.core.pipeline_words import say_next, say_pipeline, say_rest, say_since
from firsthand.core.row_numbers import row_id
from firsthand.core.stages import STAGE_NAMES, STAGES, Phase, phase_of
from firsthand.core.talk_hours import USUAL_HOURS
from firsthand.core.talk_notes import notes_from
from firsthand.core.talks import say_span, say_taken
from firsthand.store.queries.language_models import RewordingRow
from firsthand.store.queries.owner import first_owner
from firsthand.store.queries.runs import has_arrived
from firsthand.store.queries.talk_notes import notes_since
from firsthand.store.queries.talks import talk_hours
from firsthand.zones import zone_named

PHASES = {
    Phase.INVITATION: "INVITATION",
    Phase.INTRODUCTION: "INTRODUCTION",
    Phase.INTERACTION: "INTERACTION",
    Phase.LEFT: "LEFT",
}


def answer(asked: Namespace) -> int:
    """Print the pipeline, or one in it, or keep a mark or what is said of a talk.

    Raises UserError INV-101, INV-103 to INV-105, and those of a talk.
    """
    if asked.undo:
        return undo(as_json=asked.as_json)
    if asked.mark:
        return mark(asked.invitation_id, asked.mark, as_json=asked.as_json)
    if talks.is_asked(asked):
        return talks.answer(asked)
    if asked.invitation_id:
        return show_one(asked.invitation_id, as_json=asked.as_json, made=reworded(asked))
    return show_pipeline(asked.stage, as_json=asked.as_json)


def show_pipeline(stage: str, *, as_json: bool) -> int:
    """Print everybody, or those at one stage."""
    now = read_clock()
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        found = read_pipeline(rows, owner, now) if rows and owner else None
        is_new = not (rows and owner and has_arrived(rows, owner.id))
    cards = [each for each in found.all() if stage in ("", each.stage)] if found else []
    if as_json:
        print_json([card_json(each, now.date()) for each in cards])
    elif is_new or found is None:
        print_line("Nothing here yet. Import your LinkedIn archive: firsthand import ARCHIVE.zip")
    else:
        print_pipeline(found, stage)
    return 0


def print_pipeline(found: Pipeline, only: str) -> None:
    """Print the stages with somebody in them, who is longest there first."""
    print_hanging("", say_pipeline(found.counts, len(found.late)))
    for phase, stages in STAGES.items():
        for stage in stages:
            cards = found.cards[stage]
            if not cards or only not in ("", stage):
                continue
            print_line()
            print_line(f"{PHASES[phase]}: {STAGE_NAMES[stage]} {found.counts[stage]:,}")
            print_entries((str(each.id), each.name, sentence(each, found.today)) for each in cards)
            if more := found.counts[stage] - len(cards):
                print_hanging("       ", f"and {more:,} more: firsthand invitations")
    print_line()
    print_hanging(
        "", "One with its way: firsthand pipeline ID. What you did: firsthand pipeline ID --mark held."
    )


def sentence(card: Card, today: date) -> str:
    """Say since when and why somebody stands there, and what comes next."""
    return " ".join(filter(None, (card.way.here.cause, say_next(card.way, today))))


def show_one(invitation_id: str, *, as_json: bool, made: RewordingRow | None) -> int:
    """Print the way of one. Raises UserError INV-103."""
    now = read_clock()
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        number = row_id(invitation_id)
        card = find_card(rows, owner, number, now) if rows and owner and number else None
        due: Draft | None = None
        waits, arranged = "", Arranged()
        agenda: tuple[Point, ...] = ()
        if rows and owner and card:
            due = follow_up_for(rows, owner.id, card, writer_of(rows, owner), now.date())
            waits = waits_for(rows, owner.id, card, now.date())
            agenda = agenda_for(rows, owner.id, card, now.date())
            arranged = arranged_with(rows, owner.id, card, now)
        since = notes_from(card.way) if card else None
        notes = (
            notes_since(rows, owner.id, card.person_id, since) if rows and owner and card and since else ()
        )
        hours = talk_hours(rows, owner.id) if rows and owner else USUAL_HOURS
    zones = Zones(own_zone(hours), zone_named(own_zone(hours)))
    if card is None:
        raise not_here(invitation_id)
    if as_json:
        print_json(
            {
                **card_json(card, now.date()),
                "waits": waits or None,
                "talk": talks.talk_json(arranged, zones),
                "notes": [talks.note_json(each) for each in notes],
                "agenda": [point_json(each) for each in agenda],
                "follow_up": follow_up_json(due) if due else None,
                **made_json(made),
            }
        )
        return 0
    print_hanging("", " · ".join(filter(None, (card.name, card.headline))))
    print_line(f"{STAGE_NAMES[card.stage]}, {say_since(card.way.here.since, now.date())}")
    print_line()
    for step in card.way.steps:
        print_hanging(f"  {STAGE_NAMES[step.stage]:<14}", f"{step.cause} ({step.record})")
    print_line()
    print_hanging("", waits or say_next(card.way, now.date()) or say_rest(card.stage))
    print_talk(arranged, zones)
    for note in notes:
        print_section(f"What you noted: {note.title}", note.lines(), lead="- ")
    if agenda:
        print_section("Before you talk", [f"{each.title}: {each.text}" for each in agenda], lead="- ")
    if due:
        print_section("The follow-up", due.body.splitlines())
        print_section("What it rests on", [each.because for each in due.rests_on], lead="- ")
        if due.quoting:
            print_hanging("", due.quoting)
    tell_made(made)
    return 0


def print_talk(arranged: Arranged, zones: Zones) -> None:
    """Print the talk that is booked, or the times that stand proposed."""
    zone = zones.own_name
    if arranged.booked:
        when = f"{say_span(arranged.booked.span, zones.own)}, {zone} time"
        print_section("The talk", [when, *arranged.cautions])
    elif arranged.proposed:
        times = [
            f"{say_span(each.talk.span, zones.own)} {say_taken(each)}".rstrip() for each in arranged.proposed
        ]
        print_section(f"Proposed times, {zone} time", times, lead="- ")


def mark(invitation_id: str, kind: str, *, as_json: bool) -> int:
    """Note what the owner did. Raises UserError INV-101, INV-103, INV-104."""
    if not invitation_id:
        raise UserError(
            "INV-104", "A mark needs an invitation.", next_step="firsthand pipeline ID --mark held"
        )
    start_django()
    from firsthand.actions.marking import mark_invitations
    from firsthand.actions.owners import local_owner

    now = read_clock()
    if not (number := row_id(invitation_id)):
        raise not_here(invitation_id)
    batch = mark_invitations(local_owner(now), [number], kind, now)
    text = "Marked. Take it back with: firsthand pipeline --undo"
    return tell_act({"act": f"mark:{batch}"}, text, as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest mark back. Raises UserError INV-105 where there is none."""
    start_django()
    from firsthand.actions.marking import undo_newest
    from firsthand.actions.owners import local_owner

    now = read_clock()
    newest = undo_newest(local_owner(now), now)
    return tell_act({"act": f"mark:{newest.batch}"}, "Taken back.", as_json=as_json)


def card_json(card: Card, today: date) -> dict[str, Any]:
    """Return somebody in the pipeline as programs see them."""
    way = card.way
    return {
        "id": str(card.id),
        "person": {"id": str(card.person_id), "name": card.name},
        "direction": "out" if card.is_own else "in",
        "phase": phase_of(card.stage).value,
        **position_json(way.here),
        **next_json(way, today),
        "steps": [position_json(each) for each in way.steps],
    }


def position_json(position: Position) -> dict[str, Any]:
    """Return a stage with its day, its reason and the way back."""
    return {
        "stage": position.stage.value,
        "since": position.since.isoformat(),
        "cause": position.cause,
        "evidence": [position.record] if position.record else [],
        "act": position.act or None,
    }


def point_json(point: Point) -> dict[str, Any]:
    """Return a point of an agenda as programs see it."""
    return {"title": point.title, "text": point.text, "evidence": list(point.records)}


def follow_up_json(follow_up: Draft) -> dict[str, Any]:
    """Return a drafted follow-up; what each sentence rests on stands there by its older name too."""
    told = draft_json(follow_up)
    return {**told, "sentences": told["rests_on"]}


def next_json(way: Course, today: date) -> dict[str, Any]:
    """Return what comes next."""
    return {
        "to_do": way.to_do,
        "due_on": way.due_on.isoformat() if way.due_on else None,
        "late_by": way.late_by(today),
        "later_on": way.later_on.isoformat() if way.later_on else None,
    }
