"""What somebody wrote that waits for an answer of the owner. Needs no Django."""

from collections.abc import Sequence
from datetime import date

from firsthand.actions.pipeline import Card
from firsthand.core.stages import Stage
from firsthand.core.today import REPLY_FROM, REPLY_UNTIL, first_day
from firsthand.core.today_steps import asks_something, is_closing, say_unanswered, says_no
from firsthand.store.database import Rows
from firsthand.store.queries.today import FEW, Said, said_since, text_of


def unanswered(rows: Rows, said: Sequence[Said]) -> tuple[Said, str] | None:
    """Return the last word with its text, where it came to the owner among few and was neither a no nor a goodbye."""
    last = said[-1] if said else None
    if last is None or last.is_own or last.people > FEW or last.is_refusal:
        return None
    text = text_of(rows, last.record)
    return None if is_closing(text) or says_no(text) else (last, text)


def waits_for(rows: Rows, owner_id: int, card: Card, today: date) -> str:
    """Say which word of somebody in touch waits for an answer, as Today does; "" where none does."""
    if card.stage not in (Stage.FOLLOWED_UP, Stage.CULTIVATED):
        return ""
    since = first_day(today, REPLY_UNTIL)
    found = unanswered(rows, said_since(rows, owner_id, [card.person_id], since).get(card.person_id, []))
    if found is None or (today - (on := found[0].at.date())).days < REPLY_FROM:
        return ""
    is_mail = found[0].record.startswith("mail:")
    return say_unanswered(on, today, asks=asks_something(found[1]), is_mail=is_mail)
