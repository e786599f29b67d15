"""Invitations: those that wait for an answer, and what the owner did with them."""

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime

from firsthand.core.invitations import Case
from firsthand.store.casefile import load_case
from firsthand.store.database import Row, Rows, known_moment


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
    stage: str  # received, asked, talk, later, accepted, declined
    marked_at: datetime | None
    mutual_count: int | None


PENDING = """
    SELECT v.id, v.sent_at, v.note, v.mutual_count, i.person_id, j.judgement_case
    FROM invitation v JOIN identity i ON i.id = v.identity_id
    JOIN (SELECT invitation_id, "case" AS judgement_case FROM judgement WHERE owner_id = %s) j
        ON j.invitation_id = v.id
    WHERE v.owner_id = %s AND v.direction = 'in' AND v.status IN ('pending', 'uncertain') AND v.twin_id IS NULL
    ORDER BY v.sent_at DESC, v.id
"""
MARKS = """
    SELECT id, invitation_id, kind, made_at FROM mark WHERE owner_id = %s AND undone_at IS NULL ORDER BY made_at, id
"""
STAGES = {"asked": "asked", "talk": "talk", "accepted": "accepted", "declined": "declined", "later": "later"}


def open_invitations(rows: Rows, owner_id: int) -> list[OpenInvitation]:
    """Return every open invitation, newest first, the ones the owner has dealt with among them."""
    marks = marks_by_invitation(rows, owner_id)
    return [open_invitation(row, marks.get(row[0], [])) for row in rows(PENDING, (owner_id, owner_id))]


def open_invitation(row: Row, marks: list[MarkRow]) -> OpenInvitation:
    row_id, sent_at, note, mutual_count, person_id, plain = row
    asked = next((mark.made_at.date() for mark in reversed(marks) if mark.kind == "asked"), None)
    text = plain if isinstance(plain, str) else json.dumps(plain)
    case = load_case(text, invitation_id=row_id, sent_at=sent_at, note=note, asked_on=asked)
    stage, marked_at = stage_of(marks)
    return OpenInvitation(case, person_id, stage, marked_at, mutual_count)


def stage_of(marks: list[MarkRow]) -> tuple[str, datetime | None]:
    """Return where an invitation stands by the owner's newest mark."""
    return (STAGES[marks[-1].kind], marks[-1].made_at) if marks else ("received", None)


def marks_by_invitation(rows: Rows, owner_id: int) -> dict[int, list[MarkRow]]:
    """Return the standing marks of each invitation, oldest first."""
    found: dict[int, list[MarkRow]] = defaultdict(list)
    for row_id, invitation_id, kind, made_at in rows(MARKS, (owner_id,)):
        found[invitation_id].append(MarkRow(row_id, invitation_id, kind, known_moment(made_at)))
    return found


def asks_made_on(rows: Rows, owner_id: int) -> list[date]:
    """Return the days on which the owner asked somebody "have we met?"."""
    return [
        mark.made_at.date()
        for marks in marks_by_invitation(rows, owner_id).values()
        for mark in marks
        if mark.kind == "asked"
    ]
