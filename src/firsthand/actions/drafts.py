"""Drafted replies, in the texts their owner chose. Needs no Django, so that the command line answers at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from firsthand.actions.review import Reviewed
from firsthand.core.drafting import Draft, draft_reply, spread_texts
from firsthand.core.knowledge import Owner
from firsthand.store.database import Rows
from firsthand.store.queries.owner import OwnerRow, owner_facts
from firsthand.store.queries.wordings import own_texts


@dataclass(frozen=True, slots=True)
class Writer:
    """The owner as the one who replies: what is known of them, their own texts, their usual way."""

    facts: Owner
    wordings: Mapping[str, str]
    language: str
    length: str


def writer_of(rows: Rows, owner: OwnerRow) -> Writer:
    """Return all that drafts need of their owner; read once for many drafts."""
    return Writer(
        owner_facts(rows, owner.id),
        spread_texts(own_texts(rows, owner.id)),
        owner.reply_language,
        owner.reply_length,
    )


def draft_for(item: Reviewed, writer: Writer, today: date, *, in_language: str = "") -> Draft:
    """Draft the reply that the verdict asks for, in the sender's language or in the one that is asked for."""
    return draft_reply(
        item.case.in_answer,
        item.decision,
        owner=writer.facts,
        today=today,
        wordings=writer.wordings,
        language=writer.language,
        length=writer.length,
        in_language=in_language,
    )
