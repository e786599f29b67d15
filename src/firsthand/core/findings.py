"""What a claim says, in a sentence, and what the evidence answers."""

from dataclasses import dataclass

from firsthand.core.days import say_when
from firsthand.core.notes.values import CheckedClaim, Claim, ClaimKind, ClaimState

_SAYS = {
    ClaimKind.MET: "Says you met",
    ClaimKind.WORKED: "Says you worked together",
    ClaimKind.STUDIED: "Says you studied together",
    ClaimKind.KNOWS_WORK: "Says they know your work",
    ClaimKind.RECRUITS: "Says they have a role to fill",
    ClaimKind.SEEKS_ADVICE: "Asks for advice or help",
    ClaimKind.WANTS_TO_MEET: "Wants to meet",
}
_WISHES = (ClaimKind.SEEKS_ADVICE, ClaimKind.WANTS_TO_MEET)  # nothing to check
# Where no event or firm is named, the place is the sender's: "your article helped our cold store in Kano".
_OF_THE_SENDER = (ClaimKind.KNOWS_WORK, ClaimKind.SEEKS_ADVICE)


@dataclass(frozen=True, slots=True)
class Finding:
    """What the evidence says of a claim, as the end of a sentence, with its records."""

    state: ClaimState
    text: str
    records: tuple[str, ...] = ()
    introducer: str = ""
    introducer_person: int = 0


def unknown(text: str) -> Finding:
    """Return the finding that nothing proves or excludes the claim."""
    return Finding(ClaimState.UNKNOWN, text)


def conclude(claim: Claim, finding: Finding) -> CheckedClaim:
    """Put a claim and its finding into one sentence: "Says you met at …: you were there on …"."""
    says = say_claim(claim)
    return CheckedClaim(
        claim,
        finding.state,
        because=says if claim.kind in _WISHES else f"{says}: {finding.text}",
        records=finding.records,
        introducer=finding.introducer,
        introducer_person=finding.introducer_person,
    )


def say_claim(claim: Claim) -> str:
    """Say what a sender claims: "Says you met at Porto Data Day in March 2026"."""
    if claim.kind is ClaimKind.INTRODUCED:
        return f"Says {claim.person or 'somebody'} put you in touch"
    where = "" if claim.kind is ClaimKind.SEEKS_ADVICE else claim.event or claim.organisation
    at = f" at {where}" if where else ""
    is_told = claim.place and claim.place.casefold() not in where.casefold()
    place = f" in {claim.place}" if is_told and (where or claim.kind not in _OF_THE_SENDER) else ""
    when = f" {say_when(claim.period)}" if claim.period else ""
    says = "Says they studied" if claim.is_apart else _SAYS[claim.kind]
    return f"{says}{at}{place}{when}"
