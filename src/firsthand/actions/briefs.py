"""Briefs for the drafts there are: what each is told besides its own text, made from evidence alone."""

from collections.abc import Iterator

from firsthand.actions.drafts import Writer
from firsthand.actions.pipeline import Card
from firsthand.core.drafting import Draft
from firsthand.core.drafting.brief import Brief, Fact, brief_of
from firsthand.core.drafting.occasions import claims_in, known_introducer
from firsthand.core.facts import ANSWERED
from firsthand.core.invitations import Case
from firsthand.core.notes.values import ClaimState
from firsthand.core.verdicts import Verdict

CHECK = "check"  # the question to whoever is said to have introduced the sender
NO_FACTS = (CHECK, Verdict.DECLINE.value)  # drafts that name nothing


def reply_brief(case: Case, draft: Draft, writer: Writer) -> Brief:
    """Return the brief for a reply to an invitation, or for the question to an introducer."""
    is_reply = draft.kind != CHECK
    return brief_of(
        draft,
        recipient=case.sender.name if is_reply else known_introducer(case.in_answer),
        owner=writer.facts.name,
        facts=() if draft.kind in NO_FACTS else facts_of(case),
        they_wrote=case.in_answer.note if is_reply else "",
    )


def facts_of(case: Case) -> Iterator[Fact]:
    """Yield what the records prove of a sender: how both know each other, and which claims they confirm."""
    if case.match.grade.carries:
        for each in case.knowing.evidence:
            if each.code != ANSWERED:
                yield Fact(each.text, each.records, each.code)
    for checked in claims_in(case, ClaimState.CONFIRMED):
        yield Fact(checked.because, checked.records, checked.claim.kind.value)


def follow_up_brief(card: Card, draft: Draft, writer: Writer) -> Brief:
    """Return the brief for a follow-up: what each of its sentences rests on are its facts."""
    return brief_of(
        draft,
        recipient=card.name,
        owner=writer.facts.name,
        facts=(Fact(each.because, each.records) for each in draft.rests_on if each.records),
        they_wrote="" if card.is_own else card.note,
    )
