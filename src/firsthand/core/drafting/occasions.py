"""What a reply may name: occasions, organisations and people that the evidence holds."""

from collections.abc import Iterable, Iterator
from datetime import date

from firsthand.core.drafting.fields import first_plain
from firsthand.core.invitations import Case
from firsthand.core.knowledge import Evidence, Knowledge, Owner
from firsthand.core.notes.values import CheckedClaim, ClaimKind, ClaimState

TOUCHED = frozenset(("worked", "met", "spoken"))
SHARED_TIME = (ClaimKind.WORKED, ClaimKind.STUDIED, ClaimKind.MET)


def claims_in(case: Case, state: ClaimState) -> Iterator[CheckedClaim]:
    """Yield the claims of a note that the evidence puts in this state."""
    return (checked for checked in case.claims if checked.state is state)


def confirmed_event(case: Case, owner: Owner) -> str:
    """Return an event the note names and the owner is proven to have attended, by the owner's name for it."""
    claims = [checked for checked in claims_in(case, ClaimState.CONFIRMED) if checked.claim.event]
    records = {record for checked in claims for record in checked.records}
    own = (event.name for event in owner.events if event.record in records)
    return first_plain((*own, *(checked.claim.event for checked in claims)))


def confirmed_organisation(case: Case, owner: Owner) -> str:
    """Return an employer or school the note names and the owner is proven to have been at."""
    claims = [
        checked
        for checked in claims_in(case, ClaimState.CONFIRMED)
        if checked.claim.organisation and checked.claim.kind in SHARED_TIME
    ]
    records = {record for checked in claims for record in checked.records}
    own = (name for record, name in organisations_of(owner) if record in records)
    return first_plain((*own, *(checked.claim.organisation for checked in claims)))


def organisations_of(owner: Owner) -> Iterator[tuple[str, str]]:
    """Yield the owner's employers and schools with their records."""
    yield from ((job.record, job.company) for job in owner.employments)
    yield from ((school.record, school.school) for school in owner.schoolings)


def shared_organisation(case: Case, owner: Owner) -> str:
    """Return an employer or school of the owner that the evidence on the sender proves to be shared."""
    return first_plain(named_by(shared_facts(case), organisations_of(owner)))


def shared_event(case: Case, owner: Owner) -> str:
    """Return an event of the owner that the evidence on the sender proves to be shared."""
    went = (event for event in owner.events if event.is_going and not event.is_cancelled)
    return first_plain(named_by(shared_facts(case), ((event.record, event.name) for event in went)))


def shared_facts(case: Case) -> list[Evidence]:
    """Return the facts that say what both share, none unless the sender is a known person."""
    return [one for one in case.knowing.evidence if one.code == Knowledge.SHARED and case.match.grade.carries]


def named_by(facts: list[Evidence], things: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield the names of the owner's own records that a fact rests on or speaks of."""
    records = {record for fact in facts for record in fact.records}
    texts = [fact.text.casefold() for fact in facts]
    for record, name in things:
        if record in records or (name and any(name.casefold() in text for text in texts)):
            yield name


def known_introducer(case: Case) -> str:
    """Return the known person whom the note names as introducer, unless the evidence excludes it."""
    claims = (checked for checked in case.claims if checked.state is not ClaimState.CONTRADICTED)
    return first_plain(checked.introducer for checked in claims if checked.claim.kind is ClaimKind.INTRODUCED)


def person_to_check_with(case: Case) -> int:
    """Return the number of the known person whom the note names as introducer; 0 where there is none."""
    found = (
        checked.introducer_person
        for checked in case.claims
        if checked.claim.kind is ClaimKind.INTRODUCED and checked.state is not ClaimState.CONTRADICTED
    )
    return next(filter(None, found), 0)


def namesake_on(case: Case) -> date | None:
    """Return when the owner was last in touch with the person of that name."""
    days = [one.on for one in case.match.others if one.on and one.code in TOUCHED]
    return max(days, default=None)


def wrote_on(case: Case) -> date | None:
    """Return when one of both last wrote to the other, whether or not that was answered."""
    return max(
        (fact.on for fact in case.knowing.evidence if fact.on and fact.code == Knowledge.WROTE), default=None
    )


def says_how_they_met(case: Case) -> bool:
    """Tell whether the sender says they met, worked or studied together, and nothing shows or excludes it."""
    return any(checked.claim.kind in SHARED_TIME for checked in claims_in(case, ClaimState.UNKNOWN))
