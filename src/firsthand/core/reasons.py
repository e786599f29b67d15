"""Why a verdict is what it is: sentences for a person, strongest first, each with its records."""

from collections.abc import Callable, Iterable
from datetime import date

from firsthand.core.asks import say_limit
from firsthand.core.days import say_day
from firsthand.core.exemptions import Exemption
from firsthand.core.invitations import Case, Match
from firsthand.core.knowledge import Evidence, Refusal
from firsthand.core.notes.values import CheckedClaim, ClaimState, NoteKind
from firsthand.core.stops import TRUSTED_NETWORK, Policy
from firsthand.core.verdicts import LIMIT, Reason, Verdict

MOST_FACTS = 4
_NOTES = {
    NoteKind.BLANK: "There is no note",
    NoteKind.SCAM: "The note reads like a scam",
    NoteKind.PITCH: "The note is a sales pitch",
    NoteKind.DEFAULT: "The note is the platform's own text",
    NoteKind.TEMPLATE: "The note is mass text",
    NoteKind.PERSONAL: "The note is personal",
}
_SELF_EVIDENT = (NoteKind.BLANK, NoteKind.DEFAULT)
_REFUSED = {
    "blocked": "You blocked {name}",
    "erased": "You erased what was kept about {name}",
    "declined": "You declined an invitation from {name}",
}
_Tell = Callable[[Case, int], Iterable[Reason]]


def explain(case: Case, policy: Policy, *, rule: int, exempt: Exemption | None = None) -> tuple[Reason, ...]:
    """Give the reasons for the verdict of a rule, and the policy's own where it is not the default's."""
    told = [reason for tell in _ORDER[rule] for reason in tell(case, rule)]
    note = case.kind
    if exempt:
        told.insert(0, Reason("exception", f"{policy.name} makes an exception for {exempt.whom.about}"))
    elif policy.answer(rule, note=note) is not TRUSTED_NETWORK.answer(rule, note=note):
        told.append(Reason("policy", f"{policy.name} {policy.about}"))
    if case.is_unverified:
        told.append(
            Reason("unverified", "Only a mail tells of this invitation, and nothing vouches for that mail")
        )
    if case.is_uncertain:
        told.append(Reason("uncertain", "You may have dismissed this invitation on the platform already"))
    return tuple(told)


def advise(case: Case, verdict: Verdict) -> str:
    """Say why not to write: to a swindler, or once more to whom one asked; "" where an answer is due."""
    if verdict is Verdict.ASK and case.asked_on and not case.is_answered:
        return f"You asked on {say_day(case.asked_on)}: there is nothing to send until an answer comes."
    if case.kind is not NoteKind.SCAM or verdict is not Verdict.DECLINE:
        return ""
    return "Do not answer: that tells a swindler that somebody reads. Decline on LinkedIn and report the profile there."


def explain_waiting(case: Case) -> Reason | None:
    """Say that the owner has asked and waits; a reply that tells nothing says so itself."""
    if case.asked_on is None or case.is_answered:
        return None
    return Reason("asked", f"You asked on {say_day(case.asked_on)} and are waiting for an answer")


def explain_lapsed(case: Case, policy: Policy) -> Reason | None:
    """Say that nobody answered, or not what was asked."""
    if case.asked_on is None:
        return None
    told = "were not told how you know each other" if case.is_answered else "had no answer"
    text = f"You asked on {say_day(case.asked_on)} and {told} within {policy.ask_lapses_days} days"
    return Reason("lapsed", text)


def explain_proposed(talk_on: date) -> Reason:
    """Say that the owner has proposed a talk."""
    return Reason("proposed", f"You proposed a talk on {say_day(talk_on)}")


def explain_limit(policy: Policy) -> Reason:
    """Say that the week's asks go to others."""
    return Reason(LIMIT, f"{say_limit(policy)}. Leave this one: there is nothing to do")


def _held(case: Case, _: int) -> Iterable[Reason]:
    if case.held_on:
        yield Reason("held", f"You talked to each other by {say_day(case.held_on)}")


def _answer(case: Case, _: int) -> Iterable[Reason]:
    """Tell what came back after the owner asked, the claims in it with their check."""
    reply = case.reply
    if reply is None:
        return
    text = f"{case.sender.name or 'They'} answered on {say_day(reply.on)}"
    joint = ", " if reply.because.startswith("but") else " "
    yield Reason("answered", f"{text}{joint}{reply.because}".rstrip(), (reply.record,))
    for claim in reply.claims:
        if claim.because:
            yield Reason(f"claim_{claim.state}", claim.because, claim.records)


def _refusals(case: Case, _: int) -> Iterable[Reason]:
    newest_first = sorted(case.refusals, key=lambda refusal: refusal.on, reverse=True)
    return [_refused(refusal, case.sender.name) for refusal in newest_first]


def _refused(refusal: Refusal, name: str) -> Reason:
    said = _REFUSED.get(refusal.kind, "You refused {name}").replace("{name}", name or "this sender")
    return Reason(refusal.kind, f"{said} on {say_day(refusal.on)}", (refusal.record,))


def _warning(case: Case, _: int) -> Iterable[Reason]:
    if case.kind is NoteKind.SCAM:
        what = "note" if case.reading.kind is NoteKind.SCAM else "answer"
        text = f"The {what} reads like a scam: ask through another channel, the account may be in other hands"
        yield Reason("scam", text)


def _facts(case: Case, rule: int) -> Iterable[Reason]:
    """Tell what is known of the sender, and how the tie with an introducer is."""
    if not case.match.grade.carries:
        return
    # An answer is told by itself, with what it says.
    evidence = [each for each in case.knowing.evidence if each.code != "answered"][:MOST_FACTS]
    yield from map(_fact, evidence)
    if case.knowledge.is_known and not evidence:
        yield Reason(case.knowledge, f"You know {case.match.person_name or case.sender.name} first-hand")
    introduced = case.knowing.introduced_by
    if introduced and rule != 2:
        when = _say_introducer(introduced.by_last_on, is_warm=rule == 3)
        yield Reason("introducer", f"{introduced.by} {when}", (introduced.record,))


def _say_introducer(last_on: date | None, *, is_warm: bool) -> str:
    if last_on is None:
        return "is long out of touch"
    said = "was last in touch with you on" if is_warm else "has not been in touch since"
    return f"{said} {say_day(last_on)}"


def _fact(evidence: Evidence) -> Reason:
    return Reason(evidence.code, evidence.text, evidence.records)


def _matching(case: Case, _: int) -> Iterable[Reason]:
    match = case.match
    if match.grade.carries and match.because:
        yield Reason("match", f"Taken to be {match.person_name or case.sender.name}: {match.because}")


def _questions(case: Case, _: int) -> Iterable[Reason]:
    """Put a match by name alone as a question."""
    if case.match.grade is not Match.POSSIBLE:
        return
    if case.match.others:
        yield from map(_fact, case.match.others)
    else:
        name = case.match.person_name or case.sender.name
        yield Reason("possible", f"Is this the {name} in your records? Only the name says so")


def _claims(case: Case, rule: int) -> Iterable[Reason]:
    """Tell every claim with its check, the one that decided first."""
    ordered = sorted(case.claims, key=lambda claim: not _is_decisive(claim, rule))
    return [
        Reason(f"claim_{claim.state}", claim.because, claim.records) for claim in ordered if claim.because
    ]


def _is_decisive(claim: CheckedClaim, rule: int) -> bool:
    if rule == 5:
        return claim.introducer_person != 0 and claim.state is ClaimState.UNKNOWN
    return claim.state is (ClaimState.CONTRADICTED if rule == 7 else ClaimState.CONFIRMED)


def _note(case: Case, _: int) -> Iterable[Reason]:
    kind = case.reading.kind
    because = "" if kind in _SELF_EVIDENT else case.reading.because.strip().rstrip(".")
    if kind is NoteKind.PERSONAL and because:
        yield Reason(kind, f"{_NOTES[kind]}. {because}")  # it quotes the note, with a colon of its own
    else:
        yield Reason(kind, f"{_NOTES[kind]}: {because[0].lower()}{because[1:]}" if because else _NOTES[kind])


def _strangeness(case: Case, _: int) -> Iterable[Reason]:
    if not (case.match.grade.carries and case.knowing.evidence) and case.match.grade is not Match.POSSIBLE:
        name = case.sender.name or "this sender"
        yield Reason("stranger", f"Nothing in your records shows that you know {name}")


_ORDER: dict[int, tuple[_Tell, ...]] = {
    1: (_refusals, _facts),
    2: (_warning, _held, _facts, _matching, _answer),
    3: (_answer, _facts, _matching),
    4: (_answer, _note, _facts, _questions),
    5: (_answer, _claims, _facts, _note, _questions),
    6: (_answer, _claims, _facts, _note, _questions),
    7: (_answer, _claims, _facts, _note, _questions),
    8: (_answer, _note, _claims, _facts, _questions),
    9: (_answer, _facts, _questions, _strangeness, _claims, _note),
}
