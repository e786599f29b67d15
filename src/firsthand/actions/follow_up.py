"""The drafted follow-up of somebody who was accepted. Needs no Django, so that the command line answers at once."""

from collections.abc import Iterator
from datetime import date, timedelta

from firsthand.actions.drafts import Writer, in_own_words, kept_language
from firsthand.actions.pipeline import Card
from firsthand.core.drafting.followup import KIND, Recipient, draft_follow_up
from firsthand.core.drafting.tone import length_of
from firsthand.core.drafting.values import Draft
from firsthand.core.goodwill import NOTHING, Favour
from firsthand.core.offers import Said
from firsthand.core.stages import Stage
from firsthand.store.database import Rows
from firsthand.store.queries.goodwill import goodwill_among
from firsthand.store.queries.offers import offers
from firsthand.store.queries.said import said_to

LATELY = timedelta(days=180)


def follow_up_for(
    rows: Rows, owner_id: int, card: Card, writer: Writer, today: date, *, in_language: str = ""
) -> Draft | None:
    """Draft the follow-up, or return it as its owner changed it; None where none is due."""
    language = in_language or kept_language(writer, card.id, KIND)
    made = template_for(rows, owner_id, card, writer, today, in_language=language)
    return in_own_words(made, writer, card.id) if made else None


def template_for(
    rows: Rows, owner_id: int, card: Card, writer: Writer, today: date, *, in_language: str = ""
) -> Draft | None:
    """Draft the follow-up, whatever its owner made of it; None where none is due."""
    if card.stage is not Stage.ACCEPTED:
        return None
    return draft_follow_up(
        Recipient(
            card.name,
            card.way,
            card.is_own,
            tuple(said_by(rows, owner_id, card)),
            favours_lately(rows, owner_id, card, writer),
        ),
        offers(rows, owner_id),
        today=today,
        owner_name=writer.facts.name,
        wordings=writer.wordings,
        language=writer.language,
        in_language=in_language,
        tone=writer.tone,
        length=length_of(writer.length),
    )


def favours_lately(rows: Rows, owner_id: int, card: Card, writer: Writer) -> tuple[Favour, ...]:
    """Return what they did for the owner since half a year before they were accepted, as records or the owner tell."""
    found = goodwill_among(rows, owner_id, writer.facts.names, [card.person_id]).get(card.person_id, NOTHING)
    since = card.way.here.since - LATELY
    return tuple(each for each in found.favours if each.is_owed and each.on >= since)


def said_by(rows: Rows, owner_id: int, card: Card) -> Iterator[Said]:
    """Yield what somebody wrote to the owner, the note of their invitation first, and what was noted of talks."""
    if card.note and not card.is_own:
        yield Said(card.note, f"invitation:{card.id}", card.way.steps[0].since)
    yield from said_to(rows, owner_id, card.person_id)
