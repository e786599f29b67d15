"""Removing a list that somebody shared: undone as it was done; or forgetting it for good."""

from datetime import datetime

from django.db import transaction

from firsthand.core.errors import UserError
from firsthand.store.models import Owner, SharedList, SharedTie


def remove_list(owner: Owner, list_id: int, now: datetime) -> SharedList:
    """Let nothing of a list count any more; again is no harm. Raises UserError SHL-401 where there is none."""
    found = list_of(owner, list_id)
    if found.removed_at is None:
        found.removed_at = now
        found.save(update_fields=["removed_at"])
    return found


def undo_removal(owner: Owner, list_id: int, _now: datetime) -> bool:
    """Let a list count again; again is no harm."""
    mine = SharedList.objects.filter(owner=owner, pk=list_id, is_forgotten=False, removed_at__isnull=False)
    return bool(mine.update(removed_at=None))


def forget_list(owner: Owner, list_id: int, now: datetime) -> SharedList:
    """Delete everybody on a list, for good: it does not come back. Raises UserError SHL-401 where there is none."""
    found = list_of(owner, list_id)
    with transaction.atomic():
        SharedTie.objects.filter(shared_list=found).delete()
        found.is_forgotten, found.removed_at = True, found.removed_at or now
        found.name = found.name_key = found.url = found.shared_with = ""
        found.save()
    return found


def list_of(owner: Owner, list_id: int) -> SharedList:
    """Return a list of the owner's. Raises UserError SHL-401."""
    found = SharedList.objects.filter(owner=owner, pk=list_id, is_forgotten=False).exclude(digest="").first()
    if found is None:
        raise UserError("SHL-401", "There is no such list.", next_step="See them: firsthand intro --lists")
    return found
