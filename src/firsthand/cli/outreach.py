"""firsthand outreach: the owner's own invitations, one note at a time."""

from typing import TYPE_CHECKING, Any

from firsthand.cli.output import print_hanging, print_json, print_line, tell_act
from firsthand.cli.ready import reading, start_django
from firsthand.clock import read_clock
from firsthand.core.errors import no_such_person
from firsthand.store.queries.owners import first_owner
from firsthand.store.queries.people import person_by_id

if TYPE_CHECKING:
    from firsthand.actions.outreach import Composed, Outreach
    from firsthand.core.acceptance import Share
    from firsthand.core.outreach import Remark
    from firsthand.store.queries.outreach import SentRow

SHOWN = 20


def show_sent(*, as_json: bool) -> int:
    """Print what was sent and what became of it."""
    from firsthand.actions.outreach import look_at_outreach

    with reading() as rows:
        owner = first_owner(rows) if rows else None
        found = look_at_outreach(rows, owner.id, read_clock()) if rows and owner else None
    if as_json:
        print_json(outreach_json(found))
    elif found is None or not found.sent:
        print_line("No invitation of yours is known yet. Write one: firsthand outreach ID")
    else:
        print_sent(found)
    return 0


def outreach_json(found: "Outreach | None") -> dict[str, Any]:
    """Return what was sent as programs see it."""
    return {
        "this_week": found.this_week if found else 0,
        "per_week": found.limits.per_week if found else None,
        "note_length": found.limits.note_length if found else None,
        "acceptance": [share_json(each) for each in found.shares] if found else [],
        "sent": [sent_json(each) for each in found.sent] if found else [],
    }


def share_json(share: "Share") -> dict[str, Any]:
    return {
        "note_kind": share.kind.value,
        "sent": share.sent,
        "accepted": share.accepted,
        "low": round(share.low, 3),
        "high": round(share.high, 3),
        "is_told": share.is_told,
    }


def sent_json(sent: "SentRow") -> dict[str, Any]:
    return {
        "person": {"id": str(sent.person), "name": sent.name},
        "sent_at": sent.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "note": sent.note,
        "status": sent.status.value,
        "accepted_on": sent.accepted_on.isoformat() if sent.accepted_on else None,
        "evidence": [sent.record] if sent.record else [],
    }


def print_sent(found: "Outreach") -> None:
    """Print what was sent as text."""
    from firsthand.core.acceptance import tell_shares
    from firsthand.core.days import say_day_briefly
    from firsthand.core.outreach_words import KIND_WORDS, tell_outcome, tell_share, tell_total, tell_week

    accepted = sum(each.accepted_on is not None for each in found.sent)
    print_line(tell_total(len(found.sent), accepted))
    print_line(tell_week(found.this_week, found.limits.per_week))
    print_line("\nAccepted, by what the note was")
    for share in found.shares:
        print_hanging("  ", f"{KIND_WORDS[share.kind]}: {tell_share(share)}")
    print_hanging("  ", tell_shares(found.shares))
    print_line("\nSent")
    for each in found.sent[:SHOWN]:
        lead = f"{say_day_briefly(each.at.date()):>11}  {each.name or 'Somebody'}: "
        print_hanging("  ", f"{lead}{tell_outcome(each.status, each.accepted_on)}")
    if len(found.sent) > SHOWN:
        print_line(f"  … and {len(found.sent) - SHOWN:,} before that; see --json.")


def compose(person: int, *, note: str | None, language: str, as_json: bool) -> int:
    """Print a drafted note to somebody, or check the one that is given. Raises UserError PEO-101."""
    from firsthand.actions.outreach import compose as compose_note

    with reading() as rows:
        owner = first_owner(rows) if rows else None
        row = person_by_id(rows, owner.id, person) if rows and owner else None
        if rows is None or owner is None or row is None:
            raise no_such_person(str(person))
        found = compose_note(rows, owner, person, read_clock(), text=note, in_language=language)
    if as_json:
        print_json(composed_json(found))
    else:
        print_composed(found, is_drafted=note is None)
    return 0


def composed_json(found: "Composed") -> dict[str, Any]:
    """Return a note with all that is said of it, for programs."""
    from firsthand.core.drafting.resting import resting_json

    return {
        "person": {"id": str(found.person.id), "name": found.person.name},
        "note": found.text,
        "language": found.checked.language or found.draft.language,
        "length": found.checked.length,
        "limit": found.checked.limit,
        "note_kind": found.checked.kind.value,
        "is_ready": found.is_ready,
        "remarks": [remark_json(each) for each in found.checked.remarks],
        "rests_on": resting_json(found.draft.rests_on),
        "stands_against": [each.text for each in found.against],
        "evidence": [
            {"code": each.code, "text": each.text, "evidence": list(each.records)}
            for each in found.knowing.evidence
        ],
    }


def remark_json(remark: "Remark") -> dict[str, Any]:
    return {
        "code": remark.code.value,
        "text": remark.text,
        "advice": remark.advice,
        "wants_change": remark.wants_change,
        "evidence": list(remark.records),
    }


def print_composed(found: "Composed", *, is_drafted: bool) -> None:
    """Print a note with all that is said of it."""
    for each in found.against:
        print_hanging("! ", each.text)
    if found.text:
        print_line("Drafted from your records:" if is_drafted else "Your note:")
        print_hanging("  ", found.text)
        print_line(f"  {found.checked.length} of {found.checked.limit} characters")
    for remark in found.checked.remarks:
        print_hanging("· " if remark.wants_change else "  ", f"{remark.text} {remark.advice}".strip())
    number = found.person.id
    print_line()
    print_hanging(
        "", f'Check your own words: firsthand outreach {number} --note "…". Sent it: the same with --sent.'
    )


def mark_sent(person: int, note: str, *, as_json: bool) -> int:
    """Write down that an invitation was sent. Raises UserError OUR-101, OUR-105, LOG-105."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.sent_notes import mark_sent as mark

    now = read_clock()
    kept = mark(local_owner(now), person, note, now)
    text = "Written down as sent. Take it back with: firsthand outreach --undo"
    return tell_act({"act": f"sent:{kept.pk}"}, text, as_json=as_json)


def undo(*, as_json: bool) -> int:
    """Take the newest mark back. Raises UserError OUR-102 where there is none."""
    start_django()
    from firsthand.actions.owners import local_owner
    from firsthand.actions.sent_notes import undo_newest

    now = read_clock()
    newest = undo_newest(local_owner(now), now)
    return tell_act({"act": f"sent:{newest.pk}"}, "Taken back.", as_json=as_json)
