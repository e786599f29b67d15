"""Words of the owner that are kept when they are taken back, and count no more: every row has `undone_at`."""

from datetime import datetime
from typing import TypeVar

from django.db.models import Model, Q, QuerySet

from firsthand.core.errors import UserError

Word = TypeVar("Word", bound=Model)


def newest_standing(words: QuerySet[Word], missing: UserError) -> Word:
    """Return the newest word that stands. Raises the error that is given where there is none."""
    newest = words.filter(undone_at=None).order_by("-made_at", "-id").first()
    if newest is None:
        raise missing
    return newest


def take_back(words: QuerySet[Word], now: datetime) -> bool:
    """Take those that stand back and tell whether there were any; again is no harm."""
    return bool(words.filter(undone_at=None).update(undone_at=now))


def take_back_version(versions: QuerySet[Word], version_id: int, first_id: int | None, now: datetime) -> bool:
    """Take a word back with all that became of it, or one change of it alone: a change names the `first`."""
    which = Q(pk=version_id) if first_id else Q(pk=version_id) | Q(first=version_id)
    return take_back(versions.filter(which), now)
