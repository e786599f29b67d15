"""The draft that a step of Today calls for: a reply, a follow-up, or a word to somebody one knows. Needs no Django."""

from dataclasses import replace
from datetime import datetime

from firsthand.actions.drafts import Writer, draft_for, writer_of
from firsthand.actions.follow_up import follow_up_for
from firsthand.actions.introduction_words import words_due
from firsthand.actions.pipeline import find_card
from firsthand.actions.review import Review
from firsthand.core.drafting import Draft
from firsthand.core.drafting.tone import length_of
from firsthand.core.drafting.touch import Known, draft_touch
from firsthand.core.goodwill import NOTHING
from firsthand.core.today import Step, StepKind
from firsthand.store.database import Rows
from firsthand.store.queries.goodwill import goodwill_among
from firsthand.store.queries.introduction_facts import introductions_known
from firsthand.store.queries.offers import offers
from firsthand.store.queries.owners import OwnerRow
from firsthand.store.queries.promises import promises_of
from firsthand.store.queries.said import said_to
from firsthand.store.queries.today import last_days

REPLIES = (StepKind.INVITATIONS, StepKind.ANSWERED)
AGAIN = (StepKind.DUE, StepKind.FADING)
COMPANY = "SELECT company FROM card WHERE owner_id = %s AND id = %s"


def draft_of_step(
    rows: Rows, owner: OwnerRow, step: Step, review: Review, now: datetime, *, in_language: str = ""
) -> Draft | None:
    """Return the draft that a step calls for, None where it calls for none; `review` judges the invitations."""
    writer = writer_of(rows, owner)
    if step.kind in REPLIES:
        return reply_to(review, step, writer, in_language=in_language)
    if step.kind is StepKind.FOLLOWUP:
        card = find_card(rows, owner, step.invitation, now)
        if card is None:
            return None
        return follow_up_for(rows, owner.id, card, writer, now.date(), in_language=in_language)
    if step.kind is StepKind.THANKS and step.introduction:
        return thanks_for(rows, owner, step, now, in_language=in_language)
    return draft_touch(
        known_for(rows, owner.id, step, writer, now),
        offers(rows, owner.id),
        owner_name=writer.facts.name,
        wordings=writer.wordings,
        language=writer.language,
        in_language=in_language,
        tone=writer.tone,
        length=length_of(writer.length),
    )


def reply_to(review: Review, step: Step, writer: Writer, *, in_language: str) -> Draft | None:
    """Return the reply to the invitation that a step is about."""
    item = next((each for each in review.items if each.case.invitation_id == step.invitation), None)
    return draft_for(item, writer, review.today, in_language=in_language) if item else None


def thanks_for(rows: Rows, owner: OwnerRow, step: Step, now: datetime, *, in_language: str) -> Draft | None:
    """Return what the page of introductions drafts for whoever introduced: thanks, or what came of it."""
    asked = [each for each in introductions_known(rows, owner.id, now) if each.id == step.introduction]
    words = words_due(rows, owner, asked, now.date(), in_language=in_language)
    return words[step.introduction].draft if step.introduction in words else None


def known_for(rows: Rows, owner_id: int, step: Step, writer: Writer, now: datetime) -> Known:
    """Return what the word for a step may say."""
    person, record = step.whom.id, next(iter(step.evidence), "")
    known = Known(step, now.date(), tuple(said_to(rows, owner_id, person)))
    if step.kind is StepKind.THANKS:
        found = goodwill_among(rows, owner_id, writer.facts.names, [person]).get(person, NOTHING)
        return replace(known, favours=found.favours)
    if step.kind is StepKind.JOB:
        return replace(known, company=company_of(rows, owner_id, record))
    if step.kind is StepKind.PROMISE:
        return replace(known, promises=tuple(promises_of(rows, owner_id, person)))
    if step.kind in AGAIN:
        return replace(
            known,
            promises=tuple(promises_of(rows, owner_id, person)),
            last_on=last_days(rows, [person]).get(person),
            has_met=record.startswith("meeting:"),
            last_record=record,
        )
    return known


def company_of(rows: Rows, owner_id: int, record: str) -> str:
    """Return the company that a card names."""
    kind, _, row_id = record.partition(":")
    found = rows(COMPANY, (owner_id, int(row_id))) if kind == "card" else []
    return str(found[0][0]) if found else ""
