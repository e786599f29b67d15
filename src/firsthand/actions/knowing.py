"""Saying that two others know each other, where no record tells."""

from datetime import datetime

from firsthand.actions.logbook import identity_of
from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.core.errors import UserError
from firsthand.store.models import Owner, SaidTie

LONGEST = 200  # characters


def say_tie(owner: Owner, one: int, other: int, now: datetime, *, how: str = "") -> SaidTie:
    """Keep the owner's word that two people know each other, perhaps with how.

    Raises UserError KNO-101 where both are one, KNO-102 for a word that is too long, LOG-105 where one is nobody.
    """
    if one == other:
        raise UserError("KNO-101", "These are one person.", next_step="Name two people.")
    how = " ".join(how.split())
    if len(how) > LONGEST:
        raise UserError(
            "KNO-102", f"How they know each other has at most {LONGEST} characters.", next_step="Shorten it."
        )
    return SaidTie.objects.create(
        owner=owner,
        one=identity_of(owner, one),
        other=identity_of(owner, other),
        how=how,
        made_at=now,
    )


def undo_said(owner: Owner, said_id: int, now: datetime) -> bool:
    """Take it back; again is no harm."""
    return take_back(SaidTie.objects.filter(owner=owner, pk=said_id), now)


def undo_newest(owner: Owner, now: datetime) -> SaidTie:
    """Take the newest of these words back. Raises UserError KNO-103 where there is none."""
    missing = UserError("KNO-103", "You said of nobody whom they know that could be taken back.")
    newest = newest_standing(SaidTie.objects.filter(owner=owner), missing)
    undo_said(owner, newest.pk, now)
    return newest
