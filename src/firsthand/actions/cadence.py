"""Saying how often one wants to be in touch with somebody."""

from datetime import datetime

from firsthand.actions.logbook import identity_of
from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.core.cadence import LONGEST
from firsthand.core.errors import UserError
from firsthand.store.models import Cadence, Owner


def set_cadence(owner: Owner, person_id: int, every_days: int, now: datetime) -> Cadence:
    """Keep how many days may lie between two contacts with somebody; 0 ends it.

    Raises UserError CAD-101 for a number out of bounds, LOG-105 where there is no such person.
    """
    if not 0 <= every_days <= LONGEST:
        raise UserError(
            "CAD-101", f"An interval has 1 to {LONGEST:,} days.", next_step="Write 0 to be reminded no more."
        )
    identity = identity_of(owner, person_id)
    return Cadence.objects.create(owner=owner, identity=identity, every_days=every_days, made_at=now)


def undo_cadence(owner: Owner, cadence_id: int, now: datetime) -> bool:
    """Take it back, so that what was said before holds again; again is no harm."""
    return take_back(Cadence.objects.filter(owner=owner, pk=cadence_id), now)


def undo_newest(owner: Owner, now: datetime) -> Cadence:
    """Take the newest interval back. Raises UserError CAD-102 where there is none."""
    missing = UserError("CAD-102", "You said nothing on how often to be in touch that could be taken back.")
    newest = newest_standing(Cadence.objects.filter(owner=owner), missing)
    undo_cadence(owner, newest.pk, now)
    return newest
