"""Writing down what one gave somebody or got from them."""

from datetime import date, datetime

from firsthand.actions.logbook import identity_of
from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.core.errors import UserError
from firsthand.core.goodwill import FavourKind
from firsthand.store.models import Favour, Owner

LONGEST_NOTE = 500  # characters


def keep_favour(
    owner: Owner, person_id: int, kind: FavourKind, now: datetime, *, is_given: bool, on: date, note: str = ""
) -> Favour:
    """Write a favour down.

    Raises UserError FAV-101 for a day that has not come, FAV-102 for a note that is too long, LOG-105 where there is
    no such person.
    """
    if on > now.date():
        raise UserError(
            "FAV-101", "This day has not come yet.", next_step="Write it down when it has happened."
        )
    if len(note) > LONGEST_NOTE:
        raise UserError("FAV-102", f"A note has at most {LONGEST_NOTE} characters.", next_step="Shorten it.")
    identity = identity_of(owner, person_id)
    return Favour.objects.create(
        owner=owner,
        identity=identity,
        is_given=is_given,
        kind=kind.value,
        on=on,
        note=note.strip(),
        made_at=now,
    )


def undo_favour(owner: Owner, favour_id: int, now: datetime) -> bool:
    """Take it back; again is no harm."""
    return take_back(Favour.objects.filter(owner=owner, pk=favour_id), now)


def undo_newest(owner: Owner, now: datetime) -> Favour:
    """Take the newest favour that was written down back. Raises UserError FAV-104 where there is none."""
    missing = UserError("FAV-104", "You wrote down no favour that could be taken back.")
    newest = newest_standing(Favour.objects.filter(owner=owner), missing)
    undo_favour(owner, newest.pk, now)
    return newest
