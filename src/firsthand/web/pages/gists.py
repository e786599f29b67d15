"""The strongest reason in a few words, as it stands beside a name in the list."""

from collections.abc import Callable
from dataclasses import replace

from firsthand.actions.review import Reviewed
from firsthand.core.findings import say_claim
from firsthand.core.invitations import Case, Match
from firsthand.core.notes.values import CheckedClaim, ClaimKind, ClaimState, NoteKind
from firsthand.core.verdicts import Reason
from firsthand.web.words import day

NOTES = {
    NoteKind.BLANK: "no note",
    NoteKind.DEFAULT: "LinkedIn's own text",
    NoteKind.TEMPLATE: "mass text",
}
STATES = {
    ClaimState.CONFIRMED: ": you were there",
    ClaimState.CONTRADICTED: ": your records differ",
    ClaimState.UNKNOWN: "",
}
REFUSED = {"blocked": "You blocked them", "erased": "You erased them", "declined": "You declined them"}


def gist_of(item: Reviewed) -> str:
    """Say why in a few words; why a group may lapse is said above it."""
    reasons = item.decision.reasons[item.decision.may_lapse :]
    return say_briefly(reasons[0], item.case) if reasons else ""


def say_briefly(reason: Reason, case: Case) -> str:
    """Shorten one reason; what has no short form is said in full."""
    known = (each.brief for each in case.knowing.evidence if each.text == reason.text)
    claims = (*(case.reply.claims if case.reply else ()), *case.claims)
    claimed = (claim_gist(each) for each in claims if each.because == reason.text)
    if found := next((each for each in (*known, *claimed) if each), ""):
        return found
    if any(each.text == reason.text for each in case.match.others) or reason.code == "possible":
        return namesake(case)
    say = SAYINGS.get(reason.code)
    return (say(case) if say else "") or reason.text


def claim_gist(checked: CheckedClaim) -> str:
    """Say what was claimed and how the check came out, without the days."""
    claim = checked.claim
    where = claim.event or claim.organisation
    said = say_claim(replace(claim, period=None, place="" if where else claim.place))
    if checked.state is ClaimState.CONFIRMED and claim.kind is ClaimKind.INTRODUCED:
        return f"{said}: confirmed"
    return said.replace(" together", "") + STATES[checked.state]


def namesake(case: Case) -> str:
    name = case.match.person_name or case.sender.name
    return f"The {name} you know of?" if case.match.grade is Match.POSSIBLE else ""


def stranger(case: Case) -> str:
    note = NOTES.get(case.reading.kind, "")
    return f"Not in your records, {note}" if note else "Not in your records"


def scam(case: Case) -> str:
    return "You know them, but it reads like a scam" if case.knowledge.is_known else "Reads like a scam"


def pitch(case: Case) -> str:
    return "Only a link" if case.reading.because == "It is only a link." else "Sells something"


def personal(case: Case) -> str:
    told = case.reading.because.partition(":")[0].removeprefix("It ").rstrip(".")
    return told[:1].upper() + told[1:]


def answered(case: Case) -> str:
    reply = case.reply
    return f"Answered on {day(reply.on)} {reply.because}".rstrip() if reply else ""


def asked(case: Case) -> str:
    return f"Asked on {day(case.asked_on)}, no answer yet"


def lapsed(case: Case) -> str:
    told = "not told how you met" if case.is_answered else "no answer"
    return f"Asked on {day(case.asked_on)}, {told}"


def refused(case: Case) -> str:
    newest = max(case.refusals, key=lambda each: each.on)
    return f"{REFUSED.get(newest.kind, 'You refused them')} on {day(newest.on)}"


SAYINGS: dict[str, Callable[[Case], str]] = {
    "stranger": stranger,
    "scam": scam,
    "pitch": pitch,
    "personal": personal,
    "template": lambda _: "Could go to anybody",
    "answered": answered,
    "asked": asked,
    "lapsed": lapsed,
    "proposed": lambda case: f"You proposed a talk on {day(case.talk_on)}",
    "held": lambda case: f"Talk held by {day(case.held_on)}",
    **dict.fromkeys(REFUSED, refused),
}
