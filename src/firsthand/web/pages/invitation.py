"""The pane in which one invitation is read: who, why, the note and its claims, what is known, the reply."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from firsthand.actions.review import Reviewed
from firsthand.core.drafting import Draft
from firsthand.core.drafting.occasions import person_to_check_with
from firsthand.core.facts import ANSWERED
from firsthand.core.invitations import Case, Match
from firsthand.core.notes.values import CheckedClaim, Claim, ClaimKind, ClaimState, NoteKind
from firsthand.core.reasons import advise
from firsthand.core.verdicts import Decision, Reason, Verdict
from firsthand.store.queries.invitations import OpenInvitation
from firsthand.web.links import profile_url
from firsthand.web.words import VERDICT_WORDS, ago, count, day

NOTE_LINES = {
    NoteKind.SCAM: "Reads like a scam",
    NoteKind.PITCH: "Sells something",
    NoteKind.DEFAULT: "LinkedIn's own text",
    NoteKind.TEMPLATE: "Could go to anybody",
    NoteKind.PERSONAL: "Written to you",
    NoteKind.BLANK: "",
}
CLAIM_WORDS = {
    ClaimKind.MET: "you met",
    ClaimKind.WORKED: "you worked together",
    ClaimKind.INTRODUCED: "somebody sent them to you",
    ClaimKind.STUDIED: "you studied together",
    ClaimKind.KNOWS_WORK: "they know your work",
    ClaimKind.RECRUITS: "they have a role for you",
    ClaimKind.SEEKS_ADVICE: "they want advice or help",
    ClaimKind.WANTS_TO_MEET: "they want to meet you",
}
STATE_WORDS = {
    ClaimState.CONFIRMED: "confirmed",
    ClaimState.CONTRADICTED: "contradicted",
    ClaimState.UNKNOWN: "",  # the sentence says so itself
}
STAGE_WORDS = {
    "asked": "you asked on",
    "answered": "you asked on",
    "talk": "talk proposed on",
    "held": "talk held by",
    "lapsed": "you asked on",
    "later": "kept for later on",
}
TALKING = ("talk", "booked")
ONLY_IN = {"booked": ("talk",), "held": TALKING}  # marks that are offered at some stages alone
LANGUAGES = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "pt": "Portuguese",
    "it": "Italian",
    "nl": "Dutch",
}


@dataclass(frozen=True, slots=True)
class MarkButton:
    """One thing the owner can say they did, with its key."""

    name: str
    word: str
    key: str
    help: str
    verdict: Verdict | None


MARKS = (
    MarkButton("accepted", "accepted", "a", "mark as accepted there", Verdict.ACCEPT),
    MarkButton("talk", "talk proposed", "t", "mark as talk proposed", Verdict.TALK),
    MarkButton("booked", "talk booked", "b", "mark as talk booked", None),
    MarkButton("held", "talk held", "h", "mark as talk held", None),
    MarkButton("asked", "I asked", "q", "mark that you asked “have we met?”", Verdict.ASK),
    MarkButton("declined", "declined", "d", "mark as declined there", Verdict.DECLINE),
    MarkButton("later", "later", "s", "decide later", None),
)


@dataclass(frozen=True, slots=True)
class Fact:
    """A sentence and the records that prove it."""

    text: str
    refs: tuple[str, ...] = ()
    mark: str = "point"  # what stands before it: a point, or how the check of a claim came out


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """What the note says, beside what the records say."""

    state: str
    state_word: str
    text: str
    refs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the sender wrote when the owner asked."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Language:
    """A language a reply can be written in."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Detail:
    """One invitation as the pane shows it."""

    id: int
    name: str
    headline: str
    verdict: Verdict
    verdict_word: str
    group: str
    sent_line: str
    stage_line: str
    why_title: str
    reasons: tuple[Fact, ...]
    answer: Answer | None
    note: str
    note_line: str
    claims: tuple[ClaimLine, ...]
    match_line: str
    person_id: int
    evidence: tuple[Fact, ...]
    evidence_title: str
    profile: str
    is_pasted: bool
    reply: Draft
    reply_hint: str
    also: tuple[Draft, ...]
    check_with: int  # the person whom a question among them is for; 0 for nobody
    writes_to: str  # the mail address of the sender, where they are surely somebody in the records
    checks_with: str  # the one of whom the question is for
    may_lapse: bool
    advice: str  # where not to answer is better; the reply is then folded away
    languages: tuple[Language, ...]
    marks: tuple[MarkButton, ...]
    suggested: str  # the mark that follows the verdict


def build_detail(item: Reviewed, *, today: date, draft: Draft, address_for: Callable[[int], str]) -> Detail:
    """Say everything about one invitation; what came from its sender stays text."""
    case, decision = item.case, item.decision
    reasons, known = why(case, decision), evidence_of(case)
    stage, check_with = item.invitation.stage, person_to_check_with(case) if draft.also else 0
    told = {reason.text for reason in reasons}
    return Detail(
        id=case.invitation_id,
        name=case.called,
        headline=case.sender.headline or case.sender.company,
        verdict=decision.verdict,
        verdict_word=verdict_word(decision),
        group=item.group,
        sent_line=sent_line(item.invitation, today),
        stage_line=stage_line(item.invitation),
        why_title="Why it may lapse"
        if decision.may_lapse
        else f"Why {VERDICT_WORDS[decision.verdict].lower()}",
        reasons=reasons,
        answer=answer_of(case),
        note=case.note.strip(),
        note_line="" if decision.reasons and decision.reasons[0].code in {*NoteKind} else note_line(case),
        claims=tuple(map(claim_line, (each for each in case.claims if each.because not in told))),
        match_line=match_line(case),
        person_id=case.match.person_id,
        evidence=tuple(fact for fact in known if fact not in reasons),
        evidence_title="" if is_told(case, decision, known) else evidence_title(known, reasons),
        profile=profile_url(case.sender.url),
        is_pasted=item.invitation.source == "paste",
        reply=draft,
        may_lapse=decision.may_lapse,
        advice=advise(case, decision.verdict),
        reply_hint="A kind no; you may leave it unsent." if draft.may_stay_unsent else "",
        also=draft.also,
        check_with=check_with,
        writes_to=address_for(case.match.person_id) if case.match.grade.carries else "",
        checks_with=address_for(check_with),
        languages=tuple(Language(code, name) for code, name in LANGUAGES.items()),
        marks=tuple(mark for mark in MARKS if stage in ONLY_IN.get(mark.name, (stage,))),
        suggested="" if decision.may_lapse else suggested_mark(decision.verdict, stage),
    )


def sent_line(invitation: OpenInvitation, today: date) -> str:
    """Say when it was sent, and how many people both know on the platform where that was told."""
    at = invitation.case.sent_at
    mutual = f" · {count(invitation.mutual_count, 'mutual connection')}" if invitation.mutual_count else ""
    return f"{ago(at, today)}, on {day(at)}{mutual}"


def verdict_word(decision: Decision) -> str:
    """Say a verdict; what only the week's asks speak against may lapse."""
    return "May lapse" if decision.may_lapse else VERDICT_WORDS[decision.verdict]


def suggested_mark(verdict: Verdict, stage: str) -> str:
    """Return the mark that comes next, none while the owner waits for an answer."""
    if stage in ("asked", "talk", "booked") and verdict in (Verdict.ASK, Verdict.TALK):
        return "held" if stage in TALKING else ""
    return next(mark.name for mark in MARKS if mark.verdict is verdict)


def answer_of(case: Case) -> Answer | None:
    """Return what came back after the owner asked."""
    if case.reply is None:
        return None
    return Answer(f"Their answer, {day(case.reply.on)}", case.reply.text.strip())


def stage_line(invitation: OpenInvitation) -> str:
    """Say what the owner already did with it."""
    word, way = STAGE_WORDS.get(invitation.stage, ""), invitation.way
    if way and invitation.stage == "booked":
        return f"a talk is booked for {day(way.due_on)}" if way.due_on else "a talk is booked"
    on = way.here.since if way and invitation.stage == "held" else invitation.marked_at
    said = f"{word} {day(on)}" if word and on else word
    reply = invitation.case.reply
    return f"{said}, they answered on {day(reply.on)}" if reply and invitation.stage == "answered" else said


def why(case: Case, decision: Decision) -> tuple[Fact, ...]:
    """Return the strongest reason, and those that stand nowhere else in the pane."""
    elsewhere = {each.text for each in (*case.knowing.evidence, *case.match.others)}
    elsewhere |= {claim.because for claim in case.claims}
    said_otherwise = {*NoteKind, "match", "possible"}
    return tuple(
        Fact(reason.text, reason.evidence, mark_of(reason))
        for place, reason in enumerate(decision.reasons)
        if place == 0 or not (reason.text in elsewhere or reason.code in said_otherwise)
    )


def mark_of(reason: Reason) -> str:
    """Return how the check came out for a reason that is a claim."""
    return reason.code.removeprefix("claim_") if reason.code.startswith("claim_") else "point"


def note_line(case: Case) -> str:
    """Say what kind of note it is, and why."""
    kind, because = NOTE_LINES[case.reading.kind], case.reading.because.rstrip(".")
    return f"{kind}: {because[0].lower()}{because[1:]}." if because else f"{kind}."


def claim_line(checked: CheckedClaim) -> ClaimLine:
    """Put a claim in our words beside what the records say of it."""
    return ClaimLine(
        state=checked.state.value,
        state_word=STATE_WORDS[checked.state],
        text=checked.because or f"Says {claim_words(checked.claim)}",
        refs=checked.records,
    )


def claim_words(claim: Claim) -> str:
    """Say what is claimed, with its place and time where the note names them."""
    if claim.kind is ClaimKind.INTRODUCED and claim.person:
        words = f"{claim.person} sent them to you"
    else:
        words = CLAIM_WORDS[claim.kind]
    if where := claim.event or claim.organisation or claim.place:
        words += f", {where}"
    if claim.period is None:
        return words
    first, last = claim.period.first_on, claim.period.last_on
    return f"{words}, {day(first)}" if first == last else f"{words}, between {day(first)} and {day(last)}"


def match_line(case: Case) -> str:
    """Say how surely the sender is somebody in the records."""
    match, because = case.match, case.match.because.rstrip(".")
    name = match.person_name or case.sender.name
    reason = f" {because}." if because else ""
    same = because.removesuffix(f" as {name}").lower() or "same address"
    return {
        Match.SAME: f"{name} is in your records, with the {same}.",
        Match.LIKELY: f"Very likely {name} from your records.{reason}",
        Match.POSSIBLE: reason.strip() if match.others else f"Is this the {name} in your records?{reason}",
        Match.NONE: "",
    }[match.grade]


def is_told(case: Case, decision: Decision, known: tuple[Fact, ...]) -> bool:
    """Tell whether the pane says already that nothing is known, or all that is: their answer."""
    is_stranger = any(reason.code == "stranger" for reason in decision.reasons)
    return is_stranger or (case.reply is not None and not known)


def evidence_title(known: tuple[Fact, ...], reasons: tuple[Fact, ...]) -> str:
    """Head the list of what is known; nothing is said twice in the pane."""
    if not known:
        return "What you know"
    rest = [fact for fact in known if fact not in reasons]
    return ("What else you know" if len(rest) < len(known) else "What you know") if rest else ""


def evidence_of(case: Case) -> tuple[Fact, ...]:
    """Return what is known: of the sender, or of namesakes who may be the sender."""
    known = case.knowing.evidence if case.match.grade.carries else case.match.others
    return tuple(Fact(each.text, each.records) for each in known if each.code != ANSWERED)
