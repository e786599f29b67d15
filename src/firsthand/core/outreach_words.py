"""The owner's own invitations in words, the same on pages and on the command line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from firsthand.core.acceptance import Share, percent
from firsthand.core.days import say_count, say_day
from firsthand.core.invitation_status import InvitationStatus
from firsthand.core.knowledge import Person
from firsthand.core.notes.values import NoteKind
from firsthand.core.outreach import Checked

KIND_WORDS = {
    NoteKind.PERSONAL: "about the two of you",
    NoteKind.BLANK: "no note",
    NoteKind.TEMPLATE: "for anybody, or sent to several",
    NoteKind.PITCH: "offers something",
    NoteKind.SCAM: "reads like a swindle",
    NoteKind.DEFAULT: "the platform's own text",
}
STATUS_WORDS = {
    InvitationStatus.ACCEPTED: "accepted",
    InvitationStatus.OPEN_OR_DECLINED: "open, or declined",
    InvitationStatus.CLOSED_UNKNOWN: "closed, not accepted",
}


@dataclass(frozen=True, slots=True)
class Hurdle:
    """Something that speaks against inviting somebody now; `invitation` is theirs that waits, if that is it."""

    code: str
    text: str
    invitation: int = 0


def hurdles(
    person: Person,
    *,
    waiting: int | None,
    before: tuple[tuple[date, InvitationStatus, date | None], ...],
    this_week: int,
    per_week: int,
) -> tuple[Hurdle, ...]:
    """Return what speaks against inviting a person now; `before` are earlier invitations, newest first."""
    found = []
    if person.is_connected:
        since = f" since {say_day(person.connected_on)}" if person.connected_on else ""
        found.append(Hurdle("connected", f"You are connected{since}: write a message instead."))
    if waiting:
        found.append(Hurdle("waiting", "They invited you: answer that instead.", waiting))
    if before and not person.is_connected:
        on, status, accepted_on = before[0]
        text = f"You invited them on {say_day(on)}: {tell_outcome(status, accepted_on)}."
        found.append(Hurdle("before", text))
    if person.refusals:
        refusal = person.refusals[0]
        found.append(Hurdle("refused", f"You {refusal.kind} them on {say_day(refusal.on)}."))
    if this_week >= per_week:
        found.append(Hurdle("week", tell_week(this_week, per_week)))
    return tuple(found)


def tell_ready(checked: Checked, against: Sequence[Hurdle]) -> str:
    """Say whether a note can be sent as it is, or how much is to be changed, or that something speaks against it."""
    left = sum(each.wants_change for each in checked.remarks)
    if left:
        return "One thing to change." if left == 1 else f"{left} things to change."
    if against:
        return "The note is fine, but see above what speaks against sending it."
    return "Ready to send."


def tell_outcome(status: InvitationStatus, accepted_on: date | None) -> str:
    """Say what became of an invitation, as far as an archive can tell."""
    if status is InvitationStatus.ACCEPTED and accepted_on:
        return f"accepted on {say_day(accepted_on)}"
    return STATUS_WORDS.get(status, "open, or declined")


def tell_share(share: Share) -> str:
    """Say how many of a kind were accepted, and how sure that is."""
    counts = f"{share.accepted:,} of {share.sent:,} accepted"
    if not share.is_told:
        return f"{counts}; too few to tell"
    return f"{counts}, {percent(share.share)} (between {percent(share.low)} and {percent(share.high)})"


def tell_week(this_week: int, per_week: int) -> str:
    """Say how many were sent in these seven days, and how many the owner wants to send."""
    sent = say_count(this_week, "invitation")
    if this_week > per_week:
        return f"{sent} in the last 7 days; you wanted at most {per_week}."
    if this_week == per_week:
        return f"{sent} in the last 7 days, as many as you wanted. The next one can wait."
    return f"{sent} in the last 7 days; you want at most {per_week}."


def tell_total(sent: int, accepted: int) -> str:
    """Answer the page's first question: what became of what I sent?"""
    if not sent:
        return "No invitation of yours is known yet."
    return f"{say_count(sent, 'invitation')} of yours, {accepted:,} accepted."
