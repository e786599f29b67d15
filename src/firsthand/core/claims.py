"""What a note claims, checked against the evidence: confirmed, contradicted or unknown.

A claim is contradicted only by something the owner's records exclude. That they are silent
excludes nothing, but for a career told without a gap (see `careers`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.core.careers import check_studied, check_worked, check_workplace
from firsthand.core.days import overlap, say_day, say_when
from firsthand.core.evidence import held_meetings
from firsthand.core.findings import Finding, conclude, unknown
from firsthand.core.knowledge import Knowing, Meeting, Owner, Person
from firsthand.core.notes.values import CheckedClaim, Claim, ClaimKind, ClaimState, NoteReading
from firsthand.core.occasions import check_occasion, is_like, names_occasion, names_one
from firsthand.core.short_names import is_named
from firsthand.core.stays import shared_employers

FindKnown = Callable[[str], Sequence[tuple[Person, Knowing]]]


@dataclass(frozen=True, slots=True)
class _Ground:
    """What one invitation's claims are checked against."""

    person: Person | None
    owner: Owner
    sent_on: date
    find_known: FindKnown


def check_claims(
    reading: NoteReading, *, person: Person | None, owner: Owner, sent_on: date, find_known: FindKnown
) -> tuple[CheckedClaim, ...]:
    """Check each claim of a note; `person` is the sender where the match carries, else None.

    `find_known` returns everybody who goes by a name, or by part of it, with how they are known.
    """
    ground = _Ground(person, owner, sent_on, find_known)
    return tuple(conclude(claim, _check(claim, ground)) for claim in reading.claims)


def _check(claim: Claim, ground: _Ground) -> Finding:
    if claim.kind is ClaimKind.MET:
        return _check_met(claim, ground)
    if claim.kind is ClaimKind.WORKED:
        worked = check_worked(claim, ground.owner, until=ground.sent_on)
        return _with_their_time(worked, claim, ground)
    if claim.kind is ClaimKind.STUDIED:
        return check_studied(claim, ground.owner)
    if claim.kind is ClaimKind.INTRODUCED:
        return _check_introduced(claim, ground)
    if claim.kind is ClaimKind.KNOWS_WORK and names_occasion(claim):
        found = check_occasion(claim, ground.owner.events, sent_on=ground.sent_on)
        return found or unknown("your records hold no such event")
    return unknown("nothing here can check that")


def _with_their_time(found: Finding, claim: Claim, ground: _Ground) -> Finding:
    """Say more of a confirmed time at an employer where the sender's own records show them there, too."""
    if found.state is not ClaimState.CONFIRMED or ground.person is None:
        return found
    for shared in shared_employers(ground.person, ground.owner, as_of=ground.sent_on):
        if is_named(shared.name, claim.organisation) and (
            claim.period is None or overlap(shared.period, claim.period)
        ):
            text = f"you were both there {say_when(shared.period)}"
            return Finding(
                ClaimState.CONFIRMED, text, tuple(dict.fromkeys((*found.records, *shared.records)))
            )
    return found


def _check_met(claim: Claim, ground: _Ground) -> Finding:
    """Check a meeting by the event it names, by the meetings of both, and by whose place it was at."""
    if claim.period and claim.period.first_on > ground.sent_on:
        return Finding(ClaimState.CONTRADICTED, "that day was still to come when the note was sent")
    occasion = check_occasion(claim, ground.owner.events, sent_on=ground.sent_on)
    meetings = _check_meetings(claim, ground)
    proofs = [each for each in (occasion, meetings) if each and each.state is ClaimState.CONFIRMED]
    if proofs or occasion or meetings:
        return next(filter(None, (*proofs, occasion, meetings)))
    workplace = check_workplace(claim, ground.owner, until=ground.sent_on)
    return workplace or unknown("nothing in your records shows it")


def _check_meetings(claim: Claim, ground: _Ground) -> Finding | None:
    if ground.person is None:
        return None
    held = [each for each in held_meetings(ground.person, as_of=ground.sent_on) if _fits(claim, each)]
    if held:
        text = f"you met on {say_day(held[0].at.date())}"
        return Finding(ClaimState.CONFIRMED, text, tuple(each.record for each in held))
    missed = [each for each in ground.person.meetings if claim.period and _fits(claim, each)]
    off = [each for each in missed if each.is_cancelled or each.is_declined]
    if not off:
        return None
    how = "cancelled" if off[0].is_cancelled else "declined"
    text = f"'{off[0].title}' on {say_day(off[0].at.date())} was {how}"
    return Finding(ClaimState.CONTRADICTED, text, (off[0].record,))


def _fits(claim: Claim, meeting: Meeting) -> bool:
    """Tell whether a claim may speak of a meeting: one of its days, else one of the name it gives."""
    if claim.period is None:
        return not names_one(claim.event) or is_like(claim.event, meeting.title)
    return claim.period.first_on <= meeting.at.date() <= claim.period.last_on


def _check_introduced(claim: Claim, ground: _Ground) -> Finding:
    if not claim.person:
        return unknown("the note does not say who")
    named = ground.find_known(claim.person)
    seen = _seen_introduction(claim.person, ground.person, ids={person.id for person, _ in named})
    if seen:
        return seen
    known = [(person, knowing) for person, knowing in named if knowing.knowledge.is_known]
    if len(known) == 1:
        return _ask_introducer(*known[0])
    if known:
        return unknown(f"you know {len(known)} people of that name, and none of them is seen to have done so")
    if named:
        return unknown(f"you do not know {named[0][0].name} first-hand")
    return unknown("you know nobody of that name")


def _seen_introduction(name: str, sender: Person | None, *, ids: set[int]) -> Finding | None:
    words = set(name.casefold().split())
    for each in sender.introductions if sender else ():
        if each.by_person in ids or words <= set(each.by.casefold().split()):
            text = f"{each.by} did so on {say_day(each.on)}"
            return Finding(ClaimState.CONFIRMED, text, (each.record,), each.by, each.by_person)
    return None


def _ask_introducer(person: Person, knowing: Knowing) -> Finding:
    last = f", last in touch on {say_day(knowing.last_on)}" if knowing.last_on else ""
    return Finding(
        ClaimState.UNKNOWN,
        f"you know {person.name}{last}, but no message shows it",
        tuple(record for fact in knowing.evidence[:1] for record in fact.records),
        introducer=person.name,
        introducer_person=person.id,
    )
