"""What the texts of a case rest on: facts about the person, and what the note says beside what records say of it."""

from collections.abc import Iterable

from firsthand.core.days import say_day
from firsthand.core.drafting.occasions import SHARED_TIME, TOUCHED, claims_in, shared_facts
from firsthand.core.drafting.resting import Ground, ground_of, joined, sentence
from firsthand.core.invitations import Case
from firsthand.core.knowledge import Evidence, Knowledge
from firsthand.core.notes.values import CheckedClaim, ClaimKind, ClaimState


def invited(case: Case) -> Ground:
    """Return that they invited the owner, on which any reply rests."""
    return Ground(
        f"They invited you on {say_day(case.sent_at.date())}.", (f"invitation:{case.invitation_id}",)
    )


def known(case: Case, *grades: Knowledge) -> Ground | None:
    """Return the facts of these grades."""
    return ground_of([each for each in case.knowing.evidence if each.code in grades])


def last_touch(case: Case) -> Ground | None:
    """Return the fact that tells of the last contact, or the facts of the grade where none has that very day."""
    touched = [each for each in case.knowing.evidence if each.code in TOUCHED]
    newest = [each for each in touched if each.on == case.knowing.last_on]
    return ground_of(newest[:1]) or known(case, case.knowledge)


def introduced(case: Case) -> Ground | None:
    """Return who put both together."""
    facts = [each for each in case.knowing.evidence if each.code == Knowledge.INTRODUCED]
    by = case.knowing.introduced_by
    return ground_of([each for each in facts if by and by.record in each.records] or facts)


def shared(case: Case, name: str) -> Ground | None:
    """Return the facts about what both share, those that name it where any does."""
    facts = shared_facts(case)
    return ground_of([each for each in facts if name.casefold() in each.text.casefold()] or facts)


def namesakes(case: Case) -> Ground | None:
    """Return what is known of those who go by the same name."""
    return ground_of(case.match.others)


def wrote(case: Case, record: str = "") -> Ground | None:
    """Return the newest fact that one of both wrote, of those that rest on this record if one is given."""
    facts = [
        each
        for each in case.knowing.evidence
        if each.code == Knowledge.WROTE and each.on and (not record or record in each.records)
    ]
    return ground_of(sorted(facts, key=_day, reverse=True)[:1])


def _day(fact: Evidence) -> str:
    return fact.on.isoformat() if fact.on else ""


def said(case: Case, kind: ClaimKind) -> Ground | None:
    """Return that the note gives this as its reason, as far as nothing contradicts it."""
    return of_claims(
        case,
        (
            each
            for each in case.claims
            if each.claim.kind is kind and each.state is not ClaimState.CONTRADICTED
        ),
    )


def confirmed(case: Case) -> Ground | None:
    """Return the claims of the note that records confirm."""
    return of_claims(case, claims_in(case, ClaimState.CONFIRMED))


def unproven(case: Case) -> Ground | None:
    """Return the claims to have met, worked or studied together that nothing shows or excludes."""
    return of_claims(
        case, (each for each in claims_in(case, ClaimState.UNKNOWN) if each.claim.kind in SHARED_TIME)
    )


def of_claims(case: Case, claims: Iterable[CheckedClaim]) -> Ground | None:
    """Return what was said of claims when they were checked, with the note that makes them."""
    note = f"invitation:{case.invitation_id}"
    return joined(
        Ground(sentence(each.because or f"The note says: “{each.claim.quote}”"), (*each.records, note))
        for each in claims
    )


def reading(case: Case) -> Ground | None:
    """Return what kind of text the note is, and why."""
    because = case.reading.because
    return Ground(sentence(because), (f"invitation:{case.invitation_id}",)) if because else None
