"""Invitations: those that wait for an answer, and what the owner did with them."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from firsthand.core.invitations import Case, Match
from firsthand.core.knowledge import Refusal
from firsthand.core.pipeline import Course, Start
from firsthand.core.stages import Stage
from firsthand.core.stops import Policy
from firsthand.store.casefile import load_case, sender_of
from firsthand.store.database import Row, Rows, in_chunks, known_moment, places
from firsthand.store.queries.erasings import refusals_of_erased
from firsthand.store.queries.marks import MarkRow, marks_by_invitation
from firsthand.store.queries.pipeline import BEGUN, Entry, courses


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """An invitation that came in and is open on the platform, with its case and its stage here."""

    case: Case
    person_id: int
    stage: str  # a stage of the pipeline, or later
    marked_at: datetime | None
    mutual_count: int | None
    source: str  # where it was seen: linkedin, paste, mail
    way: Course | None = None  # None where nothing was done with it yet

    @property
    def sender_id(self) -> int:
        """Return who is surely enough held to have sent it, else the person it came from."""
        match = self.case.match
        return match.person_id if match.grade.carries else self.person_id


STEPS = ("asked", "talk", "booked", "called_off", "held")
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
AT_A_TIME = 10
REFUSED = """
    SELECT i.person_id, k.id, k.invitation_id, k.made_at FROM mark k JOIN invitation v ON v.id = k.invitation_id
    JOIN identity i ON i.id = v.identity_id
    WHERE k.owner_id = %s AND k.kind = 'declined' AND k.undone_at IS NULL ORDER BY k.made_at, k.id
"""
HELD = """
    SELECT i.person_id, j."case", k.made_at FROM mark k JOIN invitation v ON v.id = k.invitation_id
    JOIN identity i ON i.id = v.identity_id LEFT JOIN judgement j ON j.invitation_id = COALESCE(v.twin_id, v.id)
    WHERE k.owner_id = %s AND k.kind = 'held' AND k.undone_at IS NULL AND i.person_id IS NOT NULL
"""
Refused = dict[int, list[tuple[int, Refusal]]]
Marks = Mapping[int, list[MarkRow]]


@dataclass(frozen=True, slots=True)
class Waiting:
    """Every open invitation by its case and marks, newest first; where it stands depends on a policy."""

    found: Sequence[OpenInvitation]
    marks: Marks


def waiting_invitations(rows: Rows, owner_id: int) -> Waiting:
    """Return what is the same under each policy; to read the cases of very many takes long."""
    marks, refused = marks_by_invitation(rows, owner_id), refusals_by_person(rows, owner_id)
    return Waiting(
        [with_own_words(row, marks, refused) for row in rows(PENDING, (owner_id, owner_id))], marks
    )


def open_invitations(
    rows: Rows, owner_id: int, waiting: Waiting, policy: Policy, now: datetime
) -> list[OpenInvitation]:
    """Return every open invitation, newest first, the ones the owner has dealt with among them."""
    return on_their_way(rows, owner_id, waiting.found, waiting.marks, policy=policy, now=now)


def begun_invitations(rows: Rows, owner_id: int, policy: Policy, now: datetime) -> list[OpenInvitation]:
    """Return the open invitations whose sender was asked, or a talk proposed to, last."""
    marks = marks_by_invitation(rows, owner_id)
    begun = sorted(each for each, made in marks.items() if made[-1].kind in BEGUN)
    return open_among(rows, owner_id, begun, marks, policy=policy, now=now) if begun else []


def untouched_invitations(
    rows: Rows, owner_id: int, policy: Policy, now: datetime
) -> Iterator[OpenInvitation]:
    """Yield the open invitations with which the owner did nothing or only talked, a few at a time as asked for."""
    marks = marks_by_invitation(rows, owner_id)
    waiting = (
        row_id
        for (row_id,) in rows(OPEN_IDS, (owner_id,))
        if row_id not in marks or marks[row_id][-1].kind == "held"
    )
    for chunk in in_chunks(waiting, AT_A_TIME):
        yield from open_among(rows, owner_id, chunk, marks, policy=policy, now=now)


def open_among(
    rows: Rows, owner_id: int, ids: Sequence[int], marks: Marks, *, policy: Policy, now: datetime
) -> list[OpenInvitation]:
    """Return those of these invitations that are open."""
    refused = refusals_by_person(rows, owner_id)
    found = [
        with_own_words(row, marks, refused)
        for chunk in in_chunks(ids)
        for row in rows(ONE_OF.replace("{ids}", places(chunk)), [owner_id, owner_id, *chunk])
    ]
    return on_their_way(rows, owner_id, found, marks, policy=policy, now=now)


def with_own_words(row: Row, marks: Marks, refused: Refused) -> OpenInvitation:
    """Return an invitation with what the owner did, as by its marks alone."""
    row_id, sent_at, note, mutual_count, source, person_id, plain = row
    text = plain if isinstance(plain, str) else json.dumps(plain)
    case, own = load_case(text, invitation_id=row_id, sent_at=sent_at, note=note), marks.get(row_id, [])
    if own or refused or case.reply:
        case = with_own_steps(case, own, refusals=refusals_of(case, person_id, refused))
    return OpenInvitation(case, person_id, "received", own[-1].made_at if own else None, mutual_count, source)


def on_their_way(
    rows: Rows,
    owner_id: int,
    found: Sequence[OpenInvitation],
    marks: Marks,
    *,
    policy: Policy,
    now: datetime,
) -> list[OpenInvitation]:
    """Return invitations with where each stands, up to its accepting."""
    begun = [entry_of(each, made) for each in found if (made := marks.get(each.case.invitation_id))]
    ways = courses(rows, owner_id, begun, policy, now, with_words=False) if begun else {}
    return [standing(each, way) if (way := ways.get(each.case.invitation_id)) else each for each in found]


def entry_of(invitation: OpenInvitation, marks: Sequence[MarkRow]) -> Entry:
    """Return an open invitation as the pipeline looks at it."""
    case = invitation.case
    answer = (case.reply.on, case.reply.record, case.reply.because) if case.reply else None
    record, known = f"invitation:{case.invitation_id}", case.knowledge.is_known
    start = Start(case.sent_at.date(), record, may_lapse=not known)
    return Entry(case.invitation_id, invitation.sender_id, start, tuple(marks), answer)


def standing(invitation: OpenInvitation, way: Course) -> OpenInvitation:
    """Return an invitation with its way: what the owner put off says so, and a meeting that was held is a talk."""
    held = way.here if way.stage is Stage.HELD else None
    case = replace(invitation.case, held_on=held.since) if held else invitation.case
    stage = "later" if way.later_on else way.stage.value
    return replace(invitation, case=case, stage=stage, way=way)


def with_own_steps(case: Case, marks: list[MarkRow], *, refusals: tuple[Refusal, ...]) -> Case:
    """Add what the owner did: marks on this invitation, refusals of the same person."""
    days = {kind: [mark.made_at.date() for mark in marks if mark.kind == kind] for kind in STEPS}
    asked, reply = days["asked"], case.reply if days["asked"] else None
    # A reply older than the only mark shows that the owner asked before they marked it.
    asked_on = min(asked[0], reply.on) if reply and len(asked) == 1 else max(asked, default=None)
    talk_on = max([*days["talk"], *days["booked"], *days["called_off"]], default=None)
    held_on = max(days["held"], default=None)
    return replace(case, refusals=refusals, asked_on=asked_on, reply=reply, talk_on=talk_on, held_on=held_on)


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


def talks_held_on(rows: Rows, owner_id: int) -> dict[int, date]:
    """Return the last day by which the owner marked a talk as held, with whoever is held to be the sender."""
    found: dict[int, date] = {}
    for person, case, made_at in rows(HELD, (owner_id,)):
        sender, on = sender_of(case, person), known_moment(made_at).date()
        found[sender] = max(on, found.get(sender, on))
    return found


def asks_made_on(rows: Rows, owner_id: int, *, outside: Collection[int] = ()) -> list[date]:
    """Return the days on which the owner asked "have we met?", the asks of some invitations left out."""
    return [
        mark.made_at.date()
        for invitation_id, marks in marks_by_invitation(rows, owner_id).items()
        for mark in marks
        if mark.kind == "asked" and invitation_id not in outside
    ]
