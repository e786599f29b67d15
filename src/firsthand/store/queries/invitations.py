"""Invitations: those that wait for an answer, and what the owner did with them."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from firsthand.core.invitations import Case, Match
from firsthand.core.knowledge import Refusal
from firsthand.store.casefile import load_case
from firsthand.store.database import Row, Rows, in_chunks, known_moment, places
from firsthand.store.queries.erasings import refusals_of_erased


@dataclass(frozen=True, slots=True)
class MarkRow:
    """Something the owner did with an invitation, and still stands by."""

    id: int
    invitation_id: int
    kind: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """An invitation that came in and is open on the platform, with its case and its stage here."""

    case: Case
    person_id: int
    stage: str  # received, asked, answered, talk, held, later, accepted, declined
    marked_at: datetime | None
    mutual_count: int | None
    source: str  # where it was seen: linkedin, paste, mail


STEPS = ("asked", "talk", "held")
PENDING = """
    SELECT v.id, v.sent_at, v.note, v.mutual_count, v.source, COALESCE(i.person_id, -i.id), j.judgement_case
    FROM invitation v JOIN identity i ON i.id = v.identity_id
    JOIN (SELECT invitation_id, "case" AS judgement_case FROM judgement WHERE owner_id = %s) j
        ON j.invitation_id = v.id
    WHERE v.owner_id = %s AND v.direction = 'in' AND v.status IN ('pending', 'uncertain') AND v.twin_id IS NULL
    ORDER BY v.sent_at DESC, v.id
"""
ONE_OF = PENDING.replace("ORDER BY", "AND v.id IN ({ids}) ORDER BY")
OPEN_IDS = """
    SELECT v.id FROM invitation v JOIN judgement j ON j.invitation_id = v.id
    WHERE v.owner_id = %s AND v.direction = 'in' AND v.status IN ('pending', 'uncertain') AND v.twin_id IS NULL
    ORDER BY v.id
"""
BEGUN = ("asked", "talk")
AT_A_TIME = 10
MARKS = """
    SELECT id, invitation_id, kind, made_at FROM mark WHERE owner_id = %s AND undone_at IS NULL ORDER BY made_at, id
"""
# Asks that only the messages tell of.
FOUND = """
    SELECT v.id, v.asked_at FROM invitation v WHERE v.owner_id = %s AND v.asked_at IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM mark n WHERE n.invitation_id = v.id AND n.kind IN ('asked', 'accepted', 'held')
    )
"""
REFUSED = """
    SELECT i.person_id, k.id, k.invitation_id, k.made_at FROM mark k JOIN invitation v ON v.id = k.invitation_id
    JOIN identity i ON i.id = v.identity_id
    WHERE k.owner_id = %s AND k.kind = 'declined' AND k.undone_at IS NULL ORDER BY k.made_at, k.id
"""
Refused = dict[int, list[tuple[int, Refusal]]]


def open_invitations(rows: Rows, owner_id: int) -> list[OpenInvitation]:
    """Return every open invitation, newest first, the ones the owner has dealt with among them."""
    marks, refused = marks_by_invitation(rows, owner_id), refusals_by_person(rows, owner_id)
    return [
        open_invitation(row, marks.get(row[0], []), refused) for row in rows(PENDING, (owner_id, owner_id))
    ]


def begun_invitations(rows: Rows, owner_id: int) -> list[OpenInvitation]:
    """Return the open invitations whose sender was asked, or a talk proposed to, last."""
    marks = marks_by_invitation(rows, owner_id)
    begun = sorted(each for each, made in marks.items() if made[-1].kind in BEGUN)
    return open_among(rows, owner_id, begun, marks) if begun else []


def untouched_invitations(rows: Rows, owner_id: int) -> Iterator[OpenInvitation]:
    """Yield the open invitations that the owner has done nothing with yet, a few at a time as they are asked for."""
    marks = marks_by_invitation(rows, owner_id)
    waiting = (row[0] for row in rows(OPEN_IDS, (owner_id,)) if row[0] not in marks)
    for chunk in in_chunks(waiting, AT_A_TIME):
        yield from open_among(rows, owner_id, chunk, marks)


def open_among(
    rows: Rows, owner_id: int, ids: Sequence[int], marks: Mapping[int, list[MarkRow]]
) -> list[OpenInvitation]:
    """Return those of these invitations that are open."""
    refused = refusals_by_person(rows, owner_id)
    found = (
        row
        for chunk in in_chunks(ids)
        for row in rows(ONE_OF.replace("{ids}", places(chunk)), [owner_id, owner_id, *chunk])
    )
    return [open_invitation(row, marks.get(row[0], []), refused) for row in found]


def open_invitation(row: Row, marks: list[MarkRow], refused: Refused) -> OpenInvitation:
    row_id, sent_at, note, mutual_count, source, person_id, plain = row
    text = plain if isinstance(plain, str) else json.dumps(plain)
    case = load_case(text, invitation_id=row_id, sent_at=sent_at, note=note)
    if marks or refused or case.reply:
        case = with_own_steps(case, marks, refusals=refusals_of(case, person_id, refused))
    stage, marked_at = stage_of(case, marks)
    return OpenInvitation(case, person_id, stage, marked_at, mutual_count, source)


def with_own_steps(case: Case, marks: list[MarkRow], *, refusals: tuple[Refusal, ...]) -> Case:
    """Add what the owner did: marks on this invitation, refusals of the same person."""
    days = {kind: [mark.made_at.date() for mark in marks if mark.kind == kind] for kind in STEPS}
    asked, reply = days["asked"], case.reply if days["asked"] else None
    # A reply older than the only mark shows that the owner asked before they marked it.
    asked_on = min(asked[0], reply.on) if reply and len(asked) == 1 else max(asked, default=None)
    talk_on, held_on = max(days["talk"], default=None), max(days["held"], default=None)
    return replace(case, refusals=refusals, asked_on=asked_on, reply=reply, talk_on=talk_on, held_on=held_on)


def stage_of(case: Case, marks: list[MarkRow]) -> tuple[str, datetime | None]:
    """Return where an invitation stands: by the owner's newest mark, and whether it was answered."""
    if not marks:
        return "received", None
    newest = marks[-1]
    return ("answered" if newest.kind == "asked" and case.is_answered else newest.kind), newest.made_at


def refusals_of(case: Case, person_id: int, refused: Refused) -> tuple[Refusal, ...]:
    """Return the owner's refusals of this person, this invitation's own mark left out."""
    matched = case.match.person_id if case.match.grade is Match.SAME else 0
    return tuple(
        refusal
        for person in sorted({person_id, matched} & refused.keys())
        for invitation_id, refusal in refused[person]
        if invitation_id != case.invitation_id
    )


def refusals_by_person(rows: Rows, owner_id: int) -> Refused:
    """Return the owner's standing refusals by person, each with the invitation it was for.

    A sender who was erased before is nobody, and goes by their identity's number below zero.
    """
    found: Refused = defaultdict(list)
    for identity, refusal in refusals_of_erased(rows, owner_id).items():
        found[-identity].append((0, refusal))
    for person_id, mark_id, invitation_id, made_at in rows(REFUSED, (owner_id,)):
        refusal = Refusal(f"mark:{mark_id}", "declined", known_moment(made_at).date())
        found[person_id].append((invitation_id, refusal))
    return found


def marks_by_invitation(rows: Rows, owner_id: int) -> dict[int, list[MarkRow]]:
    """Return the standing marks of each invitation, oldest first; an ask found in the messages counts as one."""
    found: dict[int, list[MarkRow]] = defaultdict(list)
    for invitation_id, at in rows(FOUND, (owner_id,)):
        found[invitation_id].append(MarkRow(0, invitation_id, "asked", known_moment(at)))
    for row_id, invitation_id, kind, made_at in rows(MARKS, (owner_id,)):
        found[invitation_id].append(MarkRow(row_id, invitation_id, kind, known_moment(made_at)))
    for marks in found.values():
        marks.sort(key=lambda mark: (mark.made_at, mark.id))
    return found


def asks_made_on(rows: Rows, owner_id: int, *, outside: Collection[int] = ()) -> list[date]:
    """Return the days on which the owner asked "have we met?", the asks of some invitations left out."""
    return [
        mark.made_at.date()
        for invitation_id, marks in marks_by_invitation(rows, owner_id).items()
        for mark in marks
        if mark.kind == "asked" and invitation_id not in outside
    ]
