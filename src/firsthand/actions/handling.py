"""The owner's words on steps: done, later, never; each undone as it was said."""

from datetime import datetime, timedelta

from firsthand.actions.taking_back import newest_standing, take_back
from firsthand.core.errors import UserError
from firsthand.core.row_numbers import row_id
from firsthand.core.today import StepKind, Word
from firsthand.store.models import Handled, Identity, Owner, Promise

MOST_DAYS = 366


def handle_step(owner: Owner, step_id: str, word: Word, now: datetime, *, days: int = 0) -> Handled:
    """Keep a word on a step; the same word on the same day is one. Raises UserError TOD-101, TOD-102."""
    kind, identity, promise = named_step(owner, step_id)
    if word is Word.LATER and not 1 <= days <= MOST_DAYS:
        raise UserError(
            "TOD-102", f"Later is 1 to {MOST_DAYS} days from now.", next_step="Give another number of days."
        )
    until = now.date() + timedelta(days=days) if word is Word.LATER else None
    said = {"owner": owner, "identity": identity, "promise": promise, "kind": kind.value, "word": word.value}
    newest = Handled.objects.filter(**said, until=until, undone_at=None).order_by("-made_at").first()
    if newest and newest.made_at.date() == now.date():
        return newest
    return Handled.objects.create(**said, until=until, made_at=now)


def undo_handled(owner: Owner, row_id: int, now: datetime) -> bool:
    """Take a word back; again is no harm."""
    return take_back(Handled.objects.filter(owner=owner, pk=row_id), now)


def undo_newest(owner: Owner, now: datetime) -> Handled:
    """Take the newest word back. Raises UserError TOD-103 where there is none."""
    missing = UserError("TOD-103", "You said nothing about a step that could be taken back.")
    newest = newest_standing(Handled.objects.filter(owner=owner), missing)
    undo_handled(owner, newest.pk, now)
    return newest


def named_step(owner: Owner, step_id: str) -> tuple[StepKind, Identity, Promise | None]:
    """Return what a step's name says: a promise by its own number, all else by whom it is about.

    Raises UserError TOD-101.
    """
    kind, _, number = step_id.rpartition("-")
    if kind in set(StepKind) and (whom := row_id(number)):
        promise = None
        if kind == StepKind.PROMISE:
            promise = Promise.objects.filter(owner=owner, pk=whom, undone_at=None).first()
            whom = promise.identity_id if promise else 0
        found = Identity.objects.filter(owner=owner, pk=whom, person__isnull=False).first()
        if found:
            return StepKind(kind), found, promise
    raise UserError(
        "TOD-101", "There is no such step.", where=step_id[:40], next_step="See the steps: firsthand today"
    )
