"""firsthand invitations: what waits for an answer, with the answer."""

from datetime import datetime
from itertools import groupby
from typing import Any

from firsthand.actions.review import Review, Reviewed, draft_for, facts_of, review_invitations
from firsthand.cli.output import print_entries, print_hanging, print_json, print_line, print_verdict
from firsthand.cli.ready import reading
from firsthand.clock import read_clock
from firsthand.core.drafting import Draft
from firsthand.core.knowledge import Owner
from firsthand.core.verdicts import Verdict
from firsthand.store.queries.owner import first_owner

WORDS = {
    Verdict.ACCEPT: "ACCEPT", Verdict.TALK: "TALK FIRST", Verdict.ASK: "ASK", Verdict.DECLINE: "DECLINE",
}  # fmt: skip


def show_invitations(*, stop: str, as_json: bool) -> None:
    """Print every open invitation with its verdict."""
    now = read_clock()
    with reading() as rows:
        owner = first_owner(rows) if rows else None
        if rows is None or owner is None:
            tell_nothing(as_json=as_json)
            return
        review = review_invitations(rows, owner, now, stop=stop)
        facts = facts_of(rows, owner)
    if as_json:
        print_json([item_json(item, facts, now) for item in review.items])
    else:
        print_review(review)


def tell_nothing(*, as_json: bool) -> None:
    if as_json:
        print_json([])
    else:
        print_line("Nothing here yet. Import your LinkedIn archive: firsthand import ARCHIVE.zip")


def item_json(item: Reviewed, owner: Owner, now: datetime) -> dict[str, Any]:
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
        "is_uncertain": case.is_uncertain,
        "reasons": [
            {"code": reason.code, "text": reason.text, "evidence": list(reason.evidence)}
            for reason in decision.reasons
        ],
        "draft": draft_json(draft_for(item, owner, now.date())),
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
        "also": [draft_json(other) for other in draft.also],
    }


def full_url(url: str) -> str:
    """Return a canonical profile URL as a link."""
    return f"https://www.{url}" if url else ""


def print_review(review: Review) -> None:
    """Print the list by verdict, each with its strongest reason."""
    counts = review.counts()
    if not review.items:
        print_line("No invitation waits for an answer.")
        return
    parts = [f"{counts[verdict]} {verdict.value}" for verdict in Verdict if counts[verdict]]
    total = len(review.items)
    print_hanging(
        "",
        f"{total:,} {'invitation' if total == 1 else 'invitations'} under {review.policy.name}: {', '.join(parts)}.",
    )
    for verdict, group in groupby(review.items, key=lambda item: item.decision.verdict):
        print_line()
        print_verdict(verdict.value, f"{WORDS[verdict]} {counts[verdict]}")
        print_entries(map(entry, group))
    print_line()
    print_hanging("", "Replies are ready on the page (firsthand serve) and in --json.")


def entry(item: Reviewed) -> tuple[str, str, str]:
    """Return an invitation's number, its sender and its strongest reason."""
    reason = item.decision.reasons[0].text if item.decision.reasons else ""
    return str(item.case.invitation_id), item.case.sender.name or "No name given", reason
