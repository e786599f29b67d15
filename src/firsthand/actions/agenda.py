"""The agenda of a talk that is proposed or booked. Needs no Django, so that the command line answers at once."""

from datetime import date

from firsthand.actions.follow_up import said_by
from firsthand.actions.pipeline import Card
from firsthand.core.agenda import Point, agenda_of
from firsthand.core.stages import Stage
from firsthand.store.database import Rows
from firsthand.store.queries.offers import offers

BEFORE_TALK = (Stage.TALK, Stage.BOOKED)


def agenda_for(rows: Rows, owner_id: int, card: Card, today: date) -> tuple[Point, ...]:
    """Return the points of the talk, none where no talk is ahead."""
    if card.stage not in BEFORE_TALK:
        return ()
    said, lists = tuple(said_by(rows, owner_id, card)), offers(rows, owner_id)
    return agenda_of(card.headline, card.known, said, lists, today, claims=card.claims)
