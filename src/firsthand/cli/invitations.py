"""firsthand invitations: what waits for an answer, with the answer."""

from datetime import datetime
from itertools import groupby
from typing import Any

from firsthand.actions.drafts import Writer, draft_for, writer_of
from firsthand.actions.review import GROUP_WORDS, GROUPS, LAPSE, Review, Reviewed, review_invitations
from firsthand.cli.output import (
    print_entries,
    print_hanging,
    print_json,
    print_line,
    print_section,
    print_verdict,
)
from firsthand.cli.ready import reading
from firsthand.clock import read_clock
from firsthand.core.days import say_day
from firsthand.core.drafting import Draft
from firsthand.core.drafting.resting import resting_json
from firsthand.core.errors import UserError
from firsthand.core.reasons import advise
from firsthand.core.replies import Reply
from firsthand.core.urls import full_url
from firsthand.store.queries.language_models import RewordingRow
from firsthand.store.queries.owner import first_owner
from firsthand.store.queries.policies import policy_called
from firsthand.store.queries.runs import has_arrived

WORDS = {
    "accept": "ACCEPT", "talk": "TALK FIRST", "ask": "ASK", "decline": "DECLINE", LAPSE: "MAY LAPSE",
}  # fmt: skip


def show_invitations(
    invitation_id: str = "", *, stop: str | None, as_json: bool, made: RewordingRow | None = None
) -> None:
    """Print every open invitation with its verdict, or one of them with its note and its reply."""
    now = read_clock()
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        if rows is None or owner is None:
            if invitation_id:
                raise not_here(invitation_id)
            tell_nothing(as_json=as_json)
            return
        if not invitation_id and not has_arrived(rows, owner.id):
            tell_nothing(as_json=as_json)
            return
        policy = None if stop is None else policy_called(rows, owner, stop)
        review = review_invitations(rows, owner, now, policy=policy)
        writer = writer_of(rows, owner)
    if invitation_id:
        show_one(found_item(review, invitation_id), writer, now, as_json=as_json, made=made)
    elif as_json:
        print_json([item_json(item, writer, now) for item in review.items])
    else:
        print_review(review)


def found_item(review: Review, invitation_id: str) -> Reviewed:
    """Return one invitation that waits. Raises UserError INV-103."""
    for item in review.items:
        if str(item.case.invitation_id) == invitation_id:
            return item
    raise not_here(invitation_id)


def not_here(invitation_id: str) -> UserError:
    return UserError(
        "INV-103",
        f"No invitation that waits has the number {invitation_id[:20]}.",
        next_step="See the numbers: firsthand invitations",
    )


def show_one(
    item: Reviewed, writer: Writer, now: datetime, *, as_json: bool, made: RewordingRow | None = None
) -> None:
    """Print one invitation as a person reads it: who, why, what they wrote, what to answer."""
    if as_json:
        print_json(item_json(item, writer, now) | made_json(made))
        return
    case, draft = item.case, draft_for(item, writer, now.date())
    print_hanging("", " · ".join(filter(None, (case.called, case.sender.headline))))
    print_verdict(item.group, WORDS[item.group])
    print_section("Why", [reason.text for reason in item.decision.reasons], lead="- ")
    if case.reply:
        print_section(f"Their answer, {say_day(case.reply.on)}", case.reply.text.splitlines())
    print_section("Their note", case.note.splitlines() or ["No note was sent with it."])
    if advice := advise(case, item.decision.verdict):
        print_line()
        print_hanging("", advice)
    hint = " (a kind no; you may leave it unsent)" if draft.may_stay_unsent else ""
    title = "If you answer all the same" if advice else f"Reply{hint}"
    print_section(title, draft.body.splitlines())
    for other in draft.also:
        print_section("To whoever is said to have introduced them", other.body.splitlines())
    tell_made(made)


def tell_made(made: RewordingRow | None) -> None:
    """Print what a language model made of the draft, if it was asked."""
    if made:
        from firsthand.cli.language_model import tell_rewording

        tell_rewording(made)


def made_json(made: RewordingRow | None) -> dict[str, Any]:
    """Return what a language model made of the draft, as one field more; none where it was not asked."""
    if made is None:
        return {}
    from firsthand.cli.language_model import rewording_json

    return {"rewording": rewording_json(made)}


def tell_nothing(*, as_json: bool) -> None:
    if as_json:
        print_json([])
    else:
        print_line("Nothing here yet. Import your LinkedIn archive: firsthand import ARCHIVE.zip")


def item_json(item: Reviewed, writer: Writer, now: datetime) -> dict[str, Any]:
    """Return one invitation as programs see it."""
    case, decision = item.case, item.decision
    return {
        "id": str(case.invitation_id),
        "sender": {
            "name": case.sender.name,
            "profile_url": full_url(case.sender.url),
            "headline": case.sender.headline,
        },
        "sent_at": case.sent_at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "note": case.note,
        "note_kind": case.reading.kind.value,
        "language": case.reading.language,
        "claims": [claim_json(checked) for checked in case.claims],
        "match": case.match.grade.value,
        "matched_person": str(case.match.person_id) if case.match.person_id else None,
        "knowledge": case.knowledge.value,
        "rule": decision.rule,
        "verdict": decision.verdict.value,
        "stage": item.invitation.stage,
        "may_lapse": decision.may_lapse,
        "is_uncertain": case.is_uncertain,
        "is_unverified": case.is_unverified,
        "reasons": [
            {"code": reason.code, "text": reason.text, "evidence": list(reason.evidence)}
            for reason in decision.reasons
        ],
        "answer": reply_json(case.reply) if case.reply else None,
        "draft": draft_json(draft_for(item, writer, now.date())),
    }


def reply_json(reply: Reply) -> dict[str, Any]:
    """Return what came back after the owner asked, as programs see it."""
    return {
        "kind": reply.kind.value,
        "on": reply.on.isoformat(),
        "text": reply.text,
        "claims": [claim_json(checked) for checked in reply.claims],
        "evidence": [reply.record],
    }


def claim_json(checked: Any) -> dict[str, Any]:
    """Return a checked claim as programs see it."""
    return {
        "kind": checked.claim.kind.value,
        "quote": checked.claim.quote,
        "state": checked.state.value,
        "because": checked.because,
        "evidence": list(checked.records),
    }


def draft_json(draft: Draft) -> dict[str, Any]:
    """Return a draft as programs see it."""
    return {
        "kind": draft.kind,
        "subject": draft.subject,
        "body": draft.body,
        "language": draft.language,
        "may_stay_unsent": draft.may_stay_unsent,
        "is_own": draft.is_own,
        "rests_on": resting_json(draft.rests_on),
        "also": [draft_json(other) for other in draft.also],
    }


def print_review(review: Review) -> None:
    """Print the list by verdict, each with its strongest reason."""
    counts = review.counts()
    if not review.items:
        told = review.editions.lack
        print_hanging("", f"No invitation waits for an answer. {told}".rstrip())
        return
    parts = [f"{counts[key]} {GROUP_WORDS[key]}" for key in GROUPS if counts[key]]
    total = len(review.items)
    print_hanging(
        "",
        f"{total:,} {'invitation' if total == 1 else 'invitations'} under {review.policy.name}: {', '.join(parts)}.",
    )
    for doubt in filter(None, (review.editions.lack, review.editions.doubt)):
        print_hanging("", doubt)
    for key, group in groupby(review.items, key=lambda item: item.group):
        print_line()
        print_verdict(key, f"{WORDS[key]} {counts[key]}")
        if says := review.says(key):
            print_hanging("", says)
        print_entries(map(entry, group))
    print_line()
    number = review.items[0].case.invitation_id
    print_hanging(
        "", f"One with its reply: firsthand invitations {number}. All of them: firsthand serve, or --json."
    )


def entry(item: Reviewed) -> tuple[str, str, str]:
    """Return an invitation's number, its sender and its strongest reason, for the week's limit the next one."""
    reason = item.decision.reasons[item.decision.may_lapse].text
    return str(item.case.invitation_id), item.case.called, reason
