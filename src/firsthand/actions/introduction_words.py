"""What the owner can write now about introductions they asked for, in their texts and language."""

from collections.abc import Iterable
from datetime import date

from firsthand.core.drafting import spread_texts
from firsthand.core.drafting.afterwards import Word, draft_word
from firsthand.core.drafting.replies import choose_tongue
from firsthand.core.drafting.tone import tone_of
from firsthand.core.introduction_steps import Introduction
from firsthand.store.database import Rows
from firsthand.store.queries.owner import OwnerRow, owner_facts
from firsthand.store.queries.wordings import own_texts


def words_due(
    rows: Rows,
    owner: OwnerRow,
    introductions: Iterable[Introduction],
    today: date,
    *,
    in_language: str = "",
) -> dict[int, Word]:
    """Return what is due to whoever introduces, by introduction."""
    tongue = choose_tongue(in_language, owner.reply_language)
    name, texts = owner_facts(rows, owner.id).name, spread_texts(own_texts(rows, owner.id))
    found = {
        each.id: draft_word(
            each,
            owner_name=name,
            tongue=tongue,
            today=today,
            wordings=texts,
            tone=tone_of(owner.reply_tone),
        )
        for each in introductions
    }
    return {key: word for key, word in found.items() if word}
