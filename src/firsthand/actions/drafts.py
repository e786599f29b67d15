"""Drafted replies, in the texts their owner chose. Needs no Django, so that the command line answers at once."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from firsthand.actions.review import Reviewed
from firsthand.core.drafting import Draft, draft_reply, spread_texts
from firsthand.core.drafting.tone import Tone, tone_of
from firsthand.core.knowledge import Owner
from firsthand.store.database import Rows
from firsthand.store.queries.drafts import OwnDrafts, own_drafts
from firsthand.store.queries.owner import OwnerRow, owner_facts
from firsthand.store.queries.wordings import own_texts


@dataclass(frozen=True, slots=True)
class Writer:
    """The owner as the one who replies: what is known of them, their own texts and replies, their usual way."""

    facts: Owner
    wordings: Mapping[str, str]
    language: str
    length: str
    tone: Tone
    own_drafts: OwnDrafts


def writer_of(rows: Rows, owner: OwnerRow) -> Writer:
    """Return all that drafts need of their owner; read once for many drafts."""
    return Writer(
        owner_facts(rows, owner.id),
        spread_texts(own_texts(rows, owner.id)),
        owner.reply_language,
        owner.reply_length,
        tone_of(owner.reply_tone),
        own_drafts(rows, owner.id),
    )


def draft_for(item: Reviewed, writer: Writer, today: date, *, in_language: str = "") -> Draft:
    """Draft the reply that the verdict asks for, in the sender's language or in the one that is asked for.

    Where the owner changed it, it is in their words.
    """
    row_id = item.case.invitation_id
    language = in_language or kept_language(writer, row_id, item.decision.verdict)
    drafted = template_for(item, writer, today, in_language=language)
    also = tuple(in_own_words(each, writer, row_id) for each in drafted.also)
    return in_own_words(replace(drafted, also=also), writer, row_id)


def template_for(item: Reviewed, writer: Writer, today: date, *, in_language: str = "") -> Draft:
    """Draft the reply that the verdict asks for, whatever its owner made of it."""
    return draft_reply(
        item.case.in_answer,
        item.decision,
        owner=writer.facts,
        today=today,
        wordings=writer.wordings,
        language=writer.language,
        length=writer.length,
        tone=writer.tone,
        in_language=in_language,
    )


def kept_language(writer: Writer, invitation: int, kind: str) -> str:
    """Return the language in which the owner wrote their own text of a kind last, "" where they wrote none."""
    start = f"{kind}-"
    kept = [
        key.removeprefix(start)
        for row_id, key in writer.own_drafts
        if row_id == invitation and key.startswith(start)
    ]
    return kept[-1] if kept else ""


def in_own_words(draft: Draft, writer: Writer, invitation: int) -> Draft:
    """Return a draft as its owner changed it."""
    text = writer.own_drafts.get((invitation, draft.key))
    return replace(draft, body=text, is_own=True) if text else draft
