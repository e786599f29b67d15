"""What the owner did with invitations: marks, each undone as it was made."""

import secrets
from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from firsthand.actions.judging import judge_invitations
from firsthand.actions.taking_back import newest_standing
from firsthand.core.errors import UserError
from firsthand.core.replies import BEFORE_MARK
from firsthand.store.models import Invitation, Mark, Owner, Participant

KINDS = (
    "accepted", "talk", "booked", "called_off", "held", "asked", "declined", "later", "followed_up",
)  # fmt: skip
OWN = ("followed_up",)  # what can be said of an invitation that the owner sent, too


def mark_invitations(owner: Owner, ids: Sequence[int], kind: str, now: datetime) -> str:
    """Mark invitations and return the name of the act, by which it can be undone.

    Several at once can only be declined. Raises UserError INV-101, INV-102, INV-103.
    """
    if kind not in KINDS:
        raise UserError(
            "INV-101", f"'{kind[:40]}' is not a mark.", next_step=f"Marks are: {', '.join(KINDS)}."
        )
    if len(ids) > 1 and kind != "declined":
        raise UserError(
            "INV-102", "Only declining can be done for several at once.", next_step="Mark them one by one."
        )
    ways = ("in", "out") if kind in OWN else ("in",)
    known = list(
        Invitation.objects.filter(owner=owner, pk__in=ids, direction__in=ways).values_list("pk", flat=True)
    )
    if not known or len(known) != len(set(ids)):
        raise UserError("INV-103", "That invitation is not here.", next_step="Open the list again.")
    batch = secrets.token_hex(8)
    with transaction.atomic():
        Mark.objects.bulk_create(
            [Mark(owner=owner, invitation_id=row_id, kind=kind, batch=batch, made_at=now) for row_id in known]
        )
    if kind == "asked":
        judge_if_answered(owner, known, now, since=now)
    return batch


def undo_mark(owner: Owner, batch: str, now: datetime) -> int:
    """Undo one act and return how many invitations it touched; again is no harm."""
    standing = Mark.objects.filter(owner=owner, batch=batch, undone_at=None)
    asked = list(standing.filter(kind="asked").values_list("invitation_id", "made_at"))
    count = standing.update(undone_at=now)
    for invitation, made_at in asked:
        judge_if_answered(owner, [invitation], now, since=made_at)
    return count


def undo_newest(owner: Owner, now: datetime) -> Mark:
    """Take the newest act of marking back. Raises UserError INV-105 where there is none."""
    missing = UserError("INV-105", "You marked nothing that could be taken back.")
    newest = newest_standing(Mark.objects.filter(owner=owner), missing)
    undo_mark(owner, newest.batch, now)
    return newest


def judge_if_answered(owner: Owner, ids: Sequence[int], now: datetime, *, since: datetime) -> None:
    """Judge again where the sender wrote since an ask: what they wrote is an answer only while the ask stands."""
    persons = Invitation.objects.filter(owner=owner, pk__in=ids).values_list("identity__person", flat=True)
    wrote = Participant.objects.filter(
        owner=owner, identity__person__in=list(persons), last_at__gte=since - BEFORE_MARK
    )
    if wrote.exists():
        judge_invitations(owner, now)
